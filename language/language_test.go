package language

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/sayso/sayso/language/parse"
	"github.com/sayso/sayso/language/segment"
	"github.com/sayso/sayso/span"
)

func read(text string) []parse.Sentence {
	return English().Parse(segment.Cut(text, []span.Span{span.New(0, len(text))}))
}

func Example() {
	text := "The mayor of Oru said that 40 homes were lost."
	t := segment.Cut(text, []span.Span{span.New(0, len(text))})
	for _, s := range English().Parse(t) {
		for _, w := range s.Words {
			head := "-"
			if w.Head >= 0 {
				head = s.Words[w.Head].Form
			}
			fmt.Println(w.Form, w.Lemma, w.UPOS, w.Rel, head)
		}
	}
	// Output:
	// The the DET det mayor
	// mayor mayor NOUN nsubj said
	// of of ADP case Oru
	// Oru Oru PROPN nmod mayor
	// said say VERB root -
	// that that SCONJ mark lost
	// 40 40 NUM nummod homes
	// homes home NOUN nsubj:pass lost
	// were be AUX aux:pass lost
	// lost lose VERB ccomp said
	// . . PUNCT punct said
}

func TestWords(t *testing.T) {
	for text, want := range map[string]string{
		"They don't know.":               "They do n't know .",
		"She cannot go.":                 "She can not go .",
		"Oru's mayor spoke.":             "Oru 's mayor spoke .",
		"The U.S. envoy left.":           "The U.S. envoy left .",
		"See www.oru.org/news now.":      "See www.oru.org/news now .",
		"It cost $3.5 million.":          "It cost $ 3.5 million .",
		"a 44-day war":                   "a 44 - day war",
		"The inde-\npendent paper said.": "The independent paper said .",
		"He said “no”.":                  "He said “ no ” .",
	} {
		var got []string
		for _, s := range read(text) {
			for _, w := range s.Words {
				got = append(got, w.Form)
			}
		}
		if d := cmp.Diff(want, strings.Join(got, " ")); d != "" {
			t.Errorf("%q:\n%s", text, d)
		}
	}
}

func TestLongSentenceIsCut(t *testing.T) {
	s := read(strings.Repeat("and the road of Oru ", 20_000))
	words := 0
	for i := range s {
		words += len(s[i].Words)
		checkTree(t, &s[i])
	}
	if words != 100_000 {
		t.Errorf("%d words", words)
	}
	if len(s) != 1 || !s[0].Cut {
		t.Errorf("%d sentences, cut: %v", len(s), s[0].Cut)
	}
}

// checkTree checks that each word leads to the one root.
func checkTree(t *testing.T, s *parse.Sentence) {
	t.Helper()
	roots := 0
	depth := make([]int, len(s.Words)) // steps to the root, where known
	for i := range s.Words {
		var path []int
		k := i
		for k >= 0 && depth[k] == 0 {
			depth[k] = -1
			path = append(path, k)
			k = s.Words[k].Head
		}
		if k >= 0 && depth[k] < 0 {
			t.Fatalf("word %d is in a cycle", k)
		}
		for _, p := range path {
			depth[p] = 1
		}
		if s.Words[i].Head < 0 {
			roots++
		}
	}
	if roots != 1 {
		t.Fatalf("%d roots in a sentence of %d words", roots, len(s.Words))
	}
}

func FuzzParse(f *testing.F) {
	for _, s := range []string{
		"Mr. Tarn didn't go. 1,234.5km", "EVERYTHING IS LOST", "no stop", "\xff.\x00\u200b\u00ad", "“Ja!” sagte sie…",
		"http://oru.example/a?b=c", "a-\nb", "'s", "n't", "gonna ... !!! ???", "(((((", "т.е. Москва",
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		first, second := read(text), read(text)
		if d := cmp.Diff(first, second); d != "" {
			t.Fatalf("read twice:\n%s", d)
		}
		end := 0
		for i := range first {
			checkTree(t, &first[i])
			for _, w := range first[i].Words {
				if w.Start < end || !w.Within(text) || w.Empty() {
					t.Fatalf("%q: word at [%d, %d) after %d", text, w.Start, w.End, end)
				}
				end = w.End
				if w.UPOS == "" || w.Rel == "" || w.Form == "" || w.Lemma == "" {
					t.Fatalf("%q: %+v lacks something", text, w)
				}
			}
		}
	})
}

func BenchmarkParse(b *testing.B) {
	text := strings.Repeat("On Monday the mayor of Oru, Ana Tarn, said that 1,250 homes in the valley had been lost to the flood. "+
		"Nobody was hurt, but the road to Kaldra will stay closed until the bridge is mended. ", 50)
	words := 0
	for _, s := range read(text) {
		words += len(s.Words)
	}
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		read(text)
	}
	b.ReportMetric(float64(words*b.N)/b.Elapsed().Seconds(), "words/s")
}
