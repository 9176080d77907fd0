package verbatim

import (
	"strings"
	"testing"
)

const speech = "We rebuilt 1,200 homes in Kaldra, and the mayor’s office did not pay for well-\nknown reasons. In spring, 40 families returned to Oru. We rebuilt 1,200 homes."

func TestFind(t *testing.T) {
	for _, c := range []struct {
		words string
		want  Outcome
		at    string // the words of the text
		parts string // those that differ
	}{
		{"We rebuilt 1,200 homes", Exact, "We rebuilt 1,200 homes", ""},
		{"“we rebuilt 1,200\nhomes in Kaldra”", Exact, "We rebuilt 1,200 homes in Kaldra", ""},
		{"the mayor's office did not pay", Exact, "the mayor’s office did not pay", ""},
		{"for well-known reasons", Exact, "for well-\nknown reasons", ""},
		{"for wellknown reasons", Exact, "for well-\nknown reasons", ""},
		{"We rebuilt … families returned", Exact, "We rebuilt 1,200 homes in Kaldra, and the mayor’s office did not pay for well-\nknown reasons. In spring, 40 families returned", ""},
		{"[The council] did not pay for well-known reasons", Exact, "did not pay for well-\nknown reasons", ""},
		{"We rebuilt 1.200 homes in Kaldra", Nearly, "We rebuilt 1,200 homes in Kaldra", "1.200|1,200"},
		{"the mayor's office did pay for well-known reasons", Nearly, "the mayor’s office did not pay for well-\nknown reasons", "|not"},
		{"In spring, 40 more families returned to Oru", Nearly, "In spring, 40 families returned to Oru", "more|"},
		{"families returned … we rebuilt 1,200 houses", Nearly, "families returned to Oru. We rebuilt 1,200 homes", "houses|homes"},
		{"families returned ... homes in Kaldra", Absent, "", ""},
		{"40 families", Exact, "40 families", ""},
		{"41 families", Absent, "", ""},
		{"nobody said this in a speech", Absent, "", ""},
		{"", Absent, "", ""},
		{"…", Absent, "", ""},
	} {
		r := Find(speech, c.words)
		at := ""
		if !r.Span.Empty() {
			at = r.Span.In(speech)
		}
		if got := apart(r); r.Outcome != c.want || at != c.at || got != c.parts {
			t.Errorf("%q: %s at %q, differing %q; want %s at %q, differing %q", c.words, r.Outcome, at, got, c.want, c.at, c.parts)
		}
	}
}

// apart are the parts of r that differ.
func apart(r Result) string {
	var out []string
	for _, p := range r.Parts {
		if !p.Same {
			out = append(out, p.Quoted+"|"+p.Text)
		}
	}
	return strings.Join(out, "; ")
}

func FuzzFind(f *testing.F) {
	f.Add(speech, "We rebuilt … homes")
	f.Add("a-\nb", "[x] ab")
	f.Fuzz(func(t *testing.T, text, words string) {
		if len(text)+len(words) > 2000 {
			t.Skip()
		}
		r := Find(text, words)
		if !r.Span.Within(text) || (r.Outcome == Absent) != r.Span.Empty() {
			t.Errorf("%q in %q: %+v", words, text, r)
		}
		for _, w := range split(text) {
			if got := Find(text, w.In(text)); len(split(w.In(text))) == 1 && got.Outcome != Exact {
				t.Errorf("%q, a word of %q: %s", w.In(text), text, got.Outcome)
			}
		}
	})
}
