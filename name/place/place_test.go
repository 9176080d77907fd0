package place

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/sayso/sayso/language/segment"
	"github.com/sayso/sayso/name"
	"github.com/sayso/sayso/name/gazetteer"
	"github.com/sayso/sayso/span"
)

// read reads a text whose names of places stand between [ and ].
func read(t *testing.T, marked string) (*segment.Text, []Place) {
	t.Helper()
	var names []name.Name
	var b strings.Builder
	start := 0
	for _, r := range marked {
		switch r {
		case '[':
			start = b.Len()
		case ']':
			names = append(names, name.Name{Span: span.New(start, b.Len()), Type: name.Place})
		default:
			b.WriteRune(r)
		}
	}
	text := segment.Cut(b.String(), []span.Span{span.New(0, b.Len())})
	g, err := gazetteer.Read("test", strings.NewReader("place\ta\ttown\nname\tTarn\nname\tTaru\nplace\tb\ttown\nname\tMeren\nplace\tc\tvillage\nname\tMeren\n"))
	if err != nil {
		t.Fatal(err)
	}
	return text, Read(text, names, g)
}

func TestRead(t *testing.T) {
	for _, c := range []struct {
		name, text string
		want       []string
	}{
		{"two names of one place", "[Tarn] was called [Taru]; [Tarn] is old.", []string{"Tarn×3 a"}},
		{"one name of two places", "[Meren] is old.", []string{"Meren×1 b c"}},
		{"an apposition", "[Zar], a village of [Oru district], burnt.", []string{"Zar×1 in Oru district (village)", "Oru district×1"}},
		{"the kind before", "In the village of [Zar] in [Oru], it rained.", []string{"Zar×1 in Oru (village)", "Oru×1"}},
		{"the kind behind", "In [Zar] village of [Oru], it rained.", []string{"Zar×1 in Oru (village)", "Oru×1"}},
		{"a comma", "It rained in [Zar], [Oru], and in [Tarn].", []string{"Zar×1 in Oru by comma ()", "Oru×1", "Tarn×1 a"}},
		{"a sentence", "[Zar] is a small town in [Oru].", []string{"Zar×1 in Oru (town)", "Oru×1"}},
		{"a list", "It rained in [Zar], [Oru], [Kaldra] and [Tarn].", []string{"Zar×1", "Oru×1", "Kaldra×1", "Tarn×1 a"}},
		{"denied", "[Zar] is not a town in [Oru].", []string{"Zar×1", "Oru×1"}},
		{"the district by itself", "[Oru district] is dry; [Oru] is old.", []string{"Oru district×2"}},
		{"from one to the other", "They went from [Zar] to [Oru].", []string{"Zar×1", "Oru×1"}},
		{"several parents", "[Zar], a village of [Oru], is old. [Zar], a village of [Kaldra], is new.", []string{"Zar×2 in Oru (village) in Kaldra (village)", "Oru×1", "Kaldra×1"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			text, places := read(t, c.text)
			var got []string
			for _, p := range places {
				s := fmt.Sprintf("%s×%d", p.Name, len(p.Mentions))
				for _, x := range p.Candidates {
					s += " " + x.ID
				}
				for _, w := range p.Within {
					by := ""
					if w.By == ByComma {
						by = " by comma"
					}
					s += fmt.Sprintf(" in %s%s (%s)", places[w.Place].Name, by, w.Kind)
					if !w.Span.Within(text.Text) {
						t.Errorf("span %v", w.Span)
					}
				}
				got = append(got, s)
			}
			if diff := cmp.Diff(c.want, got); diff != "" {
				t.Error(diff)
			}
		})
	}
}
