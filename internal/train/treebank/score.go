package treebank

import (
	"fmt"
	"strings"

	"github.com/sayso/sayso/language/conllu"
	"github.com/sayso/sayso/language/parse"
)

// Score reads sentences by their own words and says how often
// the model agrees with them. The measures that count are made by the scorers of
// the corpora from the command's output; this one is for training.
func Score(m *parse.Model, gold []conllu.Sentence) string {
	sentences := make([]parse.Sentence, len(gold))
	for i, e := range gold {
		for _, w := range e.Words {
			sentences[i].Words = append(sentences[i].Words, parse.Word{Form: w.Form})
		}
	}
	m.Parse(sentences)
	var words, upos, feats, lemma, uas, las int
	for i, e := range gold {
		for j, w := range e.Words {
			x := sentences[i].Words[j]
			words++
			upos += count(x.UPOS == w.UPOS)
			feats += count(x.Feats == w.Feats)
			lemma += count(x.Lemma == w.Lemma || w.Lemma == "_")
			attached := x.Head == w.Head-1
			uas += count(attached)
			las += count(attached && base(x.Rel) == base(w.Rel))
		}
	}
	share := func(n int) float64 { return 100 * float64(n) / float64(max(1, words)) }
	return fmt.Sprintf("UPOS %.2f Feats %.2f Lemma %.2f UAS %.2f LAS %.2f",
		share(upos), share(feats), share(lemma), share(uas), share(las))
}

func count(b bool) int {
	if b {
		return 1
	}
	return 0
}

func base(rel string) string {
	rel, _, _ = strings.Cut(rel, ":")
	return rel
}
