package claim_test

import (
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/sayso/sayso/analysis"
	"github.com/sayso/sayso/claim"
	"github.com/sayso/sayso/document"
)

func find(text string) []claim.Claim {
	return analysis.New(document.FromText("text", text)).Claims()
}

// glosses are the glosses of a text's claims.
func glosses(text string) []string {
	var out []string
	for _, c := range find(text) {
		out = append(out, c.Gloss)
	}
	return out
}

func TestFind(t *testing.T) {
	for _, c := range []struct {
		name, text string
		want       []string
	}{
		{
			"joined clauses are two claims, joined verbs one",
			"During the siege, 511 villagers were killed, 321 people were captured and disappeared.",
			[]string{"During the siege, 511 villagers were killed.", "321 people were captured and disappeared."},
		},
		{
			"each counted thing with its own place",
			"It is planned to settle 42 families in Oru village, 48 families in Kaldra village, and 85 families in Tarn village.",
			[]string{"It is planned to settle 42 families in Oru village.", "It is planned to settle 48 families in Kaldra village.", "It is planned to settle 85 families in Tarn village."},
		},
		{
			"an apposition says what something is",
			"Oru, one of the largest towns of Kaldra, consisted of two parishes.",
			[]string{"Oru [is] one of the largest towns of Kaldra.", "Oru consisted of two parishes."},
		},
		{
			"a relative clause",
			"The bridge, which was built in 1931, collapsed on Monday.",
			[]string{"The bridge was built in 1931.", "The bridge collapsed on Monday."},
		},
		{
			"a relative clause of a figure with a bound",
			"The guards saw a crowd of up to 60 men, who had crossed the river by the bridge.",
			[]string{"Up to 60 men had crossed the river by the bridge."},
		},
		{
			"what is said is the claim, not that it is said",
			"Kamila Orda said that the mill had burned down.",
			[]string{"The mill had burned down."},
		},
		{
			"what nobody can understand is none",
			"It was that. This is so. They did.",
			nil,
		},
	} {
		t.Run(c.name, func(t *testing.T) {
			got := glosses(c.text)
			for _, w := range c.want {
				if !slices.Contains(got, w) {
					t.Errorf("no %q in %q", w, got)
				}
			}
			if c.want == nil && len(got) > 0 {
				t.Errorf("got %q", got)
			}
		})
	}
}

var supplied = regexp.MustCompile(`\s*\[[^\]]*\]`)

// checkClaims checks what holds for the claims of any text.
func checkClaims(t *testing.T, text string, all []claim.Claim) {
	t.Helper()
	ids := map[string]bool{}
	for _, c := range all {
		if !c.Within(text) || c.Empty() || c.In(text) != c.Text {
			t.Fatalf("%q: the claim's text is %q at [%d, %d)", text, c.Text, c.Start, c.End)
		}
		if !c.Trigger.Within(text) || c.Trigger.Empty() {
			t.Fatalf("%q: trigger at [%d, %d)", text, c.Trigger.Start, c.Trigger.End)
		}
		if ids[c.ID] {
			t.Fatalf("%q: two claims with the id %s", text, c.ID)
		}
		ids[c.ID] = true
		for _, a := range c.Args {
			if !a.Within(text) || strings.Join(strings.Fields(a.In(text)), " ") != a.Text {
				t.Fatalf("%q: argument %+v", text, a)
			}
		}
		for _, q := range c.Quantities {
			if !q.Within(text) {
				t.Fatalf("%q: figure %+v", text, q)
			}
		}
		if c.Gloss == "" || c.Stance == "" || c.Voice == "" || c.Chain == nil {
			t.Fatalf("%q: %+v lacks something", text, c)
		}
	}
}

// TestGlossIsTheText checks that a gloss says nothing but what the text says, in
// its order, and what stands in square brackets.
func TestGlossIsTheText(t *testing.T) {
	text := "On 2 May 2021 the mayor of Oru, Ana Tarn, who was elected in 2019, opened the bridge and thanked the crews. " +
		"She said that 12 people had been hurt and 3 houses destroyed. The district will get 40 buses by 2024, and its council agreed to build a school."
	words := strings.Fields(strings.ToLower(text))
	all := find(text)
	if len(all) < 5 {
		t.Fatalf("%d claims", len(all))
	}
	for _, c := range all {
		rest := words
		for w := range strings.FieldsSeq(strings.ToLower(supplied.ReplaceAllString(c.Gloss, ""))) {
			w = strings.Trim(w, ".,?")
			i := slices.IndexFunc(rest, func(x string) bool { return strings.Trim(x, ".,") == w })
			if i < 0 {
				t.Errorf("%q: %q is not the text's, or not in its order", c.Gloss, w)
				break
			}
			rest = rest[i+1:]
		}
	}
}

// TestIDs checks that an id depends on the claim's words and not on where they stand.
func TestIDs(t *testing.T) {
	const before, text = "The market was closed. ", "The mill burned down. In May the mill of Kaldra was rebuilt. The mill burned down."
	a, b := find(text), find(before+text)
	if len(a) < 2 || len(b) != len(a)+1 {
		t.Fatalf("%d and %d claims", len(a), len(b))
	}
	for i := range a {
		if a[i].ID != b[i+1].ID {
			t.Errorf("%q: %s, and with a sentence before it %s", a[i].Text, a[i].ID, b[i+1].ID)
		}
	}
	if a[0].ID == a[len(a)-1].ID {
		t.Error("the same id twice")
	}
}

func FuzzFind(f *testing.F) {
	for _, s := range []string{
		"511 civilians were killed, 321 people were captured.", "", ".", "which", "\xff\xfe was built", "and and and", "“The mill, which was built in 1931,” she said, “burned down.",
		"It is planned to settle 4 families in A, 5 families in B, and 6 families in C.", "Oru, a town, a town, a town", "the killing of 12 of 12 of 12",
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		d := document.FromText("fuzz", text)
		checkClaims(t, d.Text, analysis.New(d).Claims())
	})
}

func TestLongSentence(t *testing.T) {
	text := strings.Repeat("and 12 men of the town of Oru were killed , ", 1_000)
	checkClaims(t, text, find(text))
}

func BenchmarkFind(b *testing.B) {
	text := strings.Repeat("On Monday the mayor of Oru, Ana Tarn, said that 1,250 homes in the valley had been lost to the flood, and 12 people were killed. "+
		"Nobody was hurt in Kaldra, but the road, which was opened in 2019, will stay closed until the bridge is mended. ", 50)
	a := analysis.New(document.FromText("bench", text))
	a.Claims()
	words := len(strings.Fields(text))
	x := &claim.Reading{
		Text: a.Text(), Sentences: a.Sentences(), Times: a.Times(), Quantities: a.Quantities(), Names: a.Names(),
		Quotations: a.Quotations(), Attributions: a.Attributions(),
	}
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		claim.Find(x)
	}
	b.ReportMetric(float64(words*b.N)/b.Elapsed().Seconds(), "words/s")
}
