package name

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/sayso/sayso/language/parse"
	"github.com/sayso/sayso/span"
)

// sentence is made of words written as form/UPOS/head/relation/label; heads are
// numbered from 1 and labels may be left out.
func sentence(text string) (string, parse.Sentence) {
	var s parse.Sentence
	var b strings.Builder
	for field := range strings.FieldsSeq(text) {
		c := strings.Split(field+"/", "/")
		if b.Len() > 0 {
			b.WriteByte(' ')
		}
		head := int(c[2][0]-'0') - 1
		start := b.Len()
		b.WriteString(c[0])
		s.Words = append(s.Words, parse.Word{Span: span.New(start, b.Len()), Form: c[0], UPOS: c[1], Head: head, Rel: c[3], Name: c[4]})
	}
	return b.String(), s
}

func TestFind(t *testing.T) {
	for text, want := range map[string][]string{
		"President/PROPN/2/nmod:desc Ana/PROPN/4/nsubj/B-PER Oru/PROPN/2/flat/I-PER spoke/VERB/0/root": {"PER: Ana Oru (President)"},
		"Mrs./PROPN/2/nmod:desc/B-PER Oru/PROPN/3/nsubj/I-PER spoke/VERB/0/root":                       {"PER: Oru (Mrs.)"},
		"the/DET/4/det deputy/ADJ/3/amod minister/NOUN/4/compound Tarn/PROPN/5/nsubj/B-PER left/VERB/0/root": {
			"PER: Tarn (deputy minister)"},
		"a/DET/2/det friend/NOUN/3/nsubj saw/VERB/0/root Tarn/PROPN/3/obj/B-PER": {"PER: Tarn"},
		"Kaldra/PROPN/3/nmod:poss/B-LOC 's/PART/1/case/I-LOC roads/NOUN/0/root":  {"LOC: Kaldra"},
		"Oru/PROPN/0/root/B-LOC Tarn/PROPN/1/conj/B-ORG":                         {"LOC: Oru", "ORG: Tarn"},
		"nobody/PRON/2/nsubj spoke/VERB/0/root":                                  nil,
	} {
		raw, s := sentence(text)
		var got []string
		for _, n := range Find([]parse.Sentence{s}) {
			line := string(n.Type) + ": " + n.In(raw)
			if !n.Title.Empty() {
				line += " (" + n.Title.In(raw) + ")"
			}
			got = append(got, line)
		}
		if d := cmp.Diff(want, got); d != "" {
			t.Errorf("%s:\n%s", raw, d)
		}
	}
}
