package stance_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/sayso/sayso/claim/stance"
	"github.com/sayso/sayso/language/parse"
	"github.com/sayso/sayso/span"
)

// TestAnyTree reads sentences of words that the rules know in trees of any shape, and
// checks that there is a reading for each word, the same each time, and that what
// decided are words of the sentence.
func TestAnyTree(t *testing.T) {
	words := strings.Fields("not no never nobody that to if unless when until before without will would could may must had be is have going yet too said denied refuse failed plan demand hope likely first only ? , most one of few due far from")
	rels := []string{"root", "nsubj", "nsubj:pass", "obj", "obl", "ccomp", "xcomp", "csubj", "advcl", "acl", "acl:relcl", "conj", "cc", "mark", "aux", "cop", "advmod", "det", "amod", "parataxis", "punct", "nmod", "case"}
	tags := []string{"VERB", "NOUN", "ADJ", "AUX", "ADV", "PRON", "PART", "PUNCT"}
	feats := []string{"_", "VerbForm=Inf", "Tense=Past|VerbForm=Fin", "Tense=Pres|VerbForm=Fin", "VerbForm=Ger", "Tense=Past|VerbForm=Part", "Mood=Imp", "Person=1", "Degree=Sup"}
	rapid.Check(t, func(t *rapid.T) {
		var s parse.Sentence
		places := map[span.Span]bool{}
		for i := range rapid.IntRange(0, 30).Draw(t, "length") {
			w := parse.Word{
				Span: span.New(10*i, 10*i+5), Form: rapid.SampledFrom(words).Draw(t, "word"), UPOS: rapid.SampledFrom(tags).Draw(t, "tag"),
				Feats: rapid.SampledFrom(feats).Draw(t, "feats"), Rel: rapid.SampledFrom(rels).Draw(t, "rel"), Head: -1,
			}
			w.Lemma = w.Form
			if i > 0 {
				w.Head = rapid.IntRange(0, i-1).Draw(t, "head")
			}
			places[w.Span] = true
			s.Words = append(s.Words, w)
		}
		mirror(&s, rapid.Bool().Draw(t, "mirrored"))
		read, again := stance.Read(&s), stance.Read(&s)
		if len(read) != len(s.Words) {
			t.Fatalf("%d readings of %d words", len(read), len(s.Words))
		}
		if d := cmp.Diff(read, again); d != "" {
			t.Fatalf("read twice:\n%s", d)
		}
		for i, r := range read {
			if r.Stance == stance.Denied && !r.Negated || r.Stance == stance.Asserted && r.Negated {
				t.Fatalf("%d: %+v", i, r)
			}
			for _, b := range r.Because {
				if !places[b] {
					t.Fatalf("%v is no word", b)
				}
			}
			stance.Uncheckable(&s, i)
			stance.Opinion(&s, i)
		}
	})
}

// mirror turns the heads round, so that words hang on later ones too.
func mirror(s *parse.Sentence, really bool) {
	n := len(s.Words)
	for i := 0; really && i < n/2; i++ {
		a, b := &s.Words[i], &s.Words[n-1-i]
		a.Form, b.Form, a.Lemma, b.Lemma, a.UPOS, b.UPOS = b.Form, a.Form, b.Lemma, a.Lemma, b.UPOS, a.UPOS
		a.Feats, b.Feats, a.Rel, b.Rel, a.Head, b.Head = b.Feats, a.Feats, b.Rel, a.Rel, b.Head, a.Head
	}
	for i := 0; really && i < n; i++ {
		if h := s.Words[i].Head; h >= 0 {
			s.Words[i].Head = n - 1 - h
		}
	}
}
