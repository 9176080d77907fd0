package name

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/sayso/sayso/language"
	"github.com/sayso/sayso/language/parse"
	"github.com/sayso/sayso/language/segment"
	"github.com/sayso/sayso/span"
)

// sentence is made of words written as form/UPOS/head/relation/label; heads are
// numbered from 1 and labels may be left out.
func sentence(text string) (raw string, words []word, given []uint8) {
	var b strings.Builder
	var s parse.Sentence
	for field := range strings.FieldsSeq(text) {
		c := strings.Split(field+"/", "/")
		if b.Len() > 0 {
			b.WriteByte(' ')
		}
		head := int(c[2][0]-'0') - 1
		start := b.Len()
		b.WriteString(c[0])
		s.Words = append(s.Words, parse.Word{Span: span.New(start, b.Len()), Form: c[0], UPOS: c[1], Head: head, Rel: c[3]})
		given = append(given, uint8(slices.Index(labels[:], c[4])))
	}
	return b.String(), (&Model{}).words(&s), given
}

func TestNames(t *testing.T) {
	for text, want := range map[string][]string{
		"President/PROPN/2/nmod:desc Ana/PROPN/4/nsubj/B-PER Oru/PROPN/2/flat/I-PER spoke/VERB/0/root": {"PER: Ana Oru (President)"},
		"Mrs./PROPN/2/nmod:desc/B-PER Oru/PROPN/3/nsubj/I-PER spoke/VERB/0/root":                       {"PER: Oru (Mrs.)"},
		"the/DET/4/det deputy/ADJ/3/amod minister/NOUN/4/compound Tarn/PROPN/5/nsubj/B-PER left/VERB/0/root": {
			"PER: Tarn (deputy minister)",
		},
		"a/DET/2/det friend/NOUN/3/nsubj saw/VERB/0/root Tarn/PROPN/3/obj/B-PER": {"PER: Tarn"},
		"Kaldra/PROPN/3/nmod:poss/B-LOC 's/PART/1/case/I-LOC roads/NOUN/0/root":  {"LOC: Kaldra"},
		"Oru/PROPN/0/root/B-LOC Tarn/PROPN/1/conj/B-ORG":                         {"LOC: Oru", "ORG: Tarn"},
		"nobody/PRON/2/nsubj spoke/VERB/0/root":                                  nil,
	} {
		raw, words, given := sentence(text)
		var got []string
		for _, n := range names(words, given, 0) {
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

func TestFindInText(t *testing.T) {
	text := "President Robert Wilson flew to Paris on Monday. In Paris Mr. Wilson met officials of the United Nations."
	cut := segment.Cut(text, []span.Span{span.New(0, len(text))})
	var got []string
	for _, n := range English().Find(language.English().Parse(cut)) {
		got = append(got, string(n.Type)+": "+n.In(text))
	}
	want := []string{"PER: Robert Wilson", "LOC: Paris", "LOC: Paris", "PER: Wilson", "ORG: United Nations"}
	if d := cmp.Diff(want, got); d != "" {
		t.Error(d)
	}
}

func TestBestNeverGoesOnWithoutBeginning(t *testing.T) {
	scores := make([][labelCount]int32, 3)
	for i := range scores {
		for l := range labelCount {
			scores[i][l] = int32(l % 2 * -50) // beginnings are bad, going on is not
		}
		scores[i][0] = -200
	}
	got := best(scores, func(int, int) int32 { return 0 })
	for i, l := range got {
		before := uint8(0)
		if i > 0 {
			before = got[i-1]
		}
		if !follows(int(before), int(l), i == 0) {
			t.Errorf("%v", got)
		}
	}
}

func FuzzFind(f *testing.F) {
	for _, s := range []string{"Mr. Oru of Tarn Inc.", "\xff\x00 A", "a-\nB C's", "PRESIDENT ORU"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		cut := segment.Cut(text, []span.Span{span.New(0, len(text))})
		for _, n := range English().Find(language.English().Parse(cut)) {
			if n.Empty() || !n.Within(text) || !n.Title.Within(text) || n.Title.End > n.Start {
				t.Fatalf("%q: %+v", text, n)
			}
		}
	})
}

func BenchmarkFind(b *testing.B) {
	text := strings.Repeat("On Monday Mayor Ana Tarn of Oru said that the Kaldra Bank had lent 40 homes to the United Nations. Nobody was hurt. ", 50)
	sentences := language.English().Parse(segment.Cut(text, []span.Span{span.New(0, len(text))}))
	words := 0
	for _, s := range sentences {
		words += len(s.Words)
	}
	for b.Loop() {
		English().Find(sentences)
	}
	b.ReportMetric(float64(words*b.N)/b.Elapsed().Seconds(), "words/s")
}
