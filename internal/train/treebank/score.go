package treebank

import (
	"fmt"
	"strings"

	"github.com/sayso/sayso/language/parse"
)

// Score reads the sentences of examples by their own words and says how often
// the model agrees with them. The measures that count are made by the scorers of
// the corpora from the command's output; this one is for training.
func Score(m *parse.Model, examples []parse.Example) string {
	sentences := make([]parse.Sentence, len(examples))
	for i, e := range examples {
		for _, w := range e.Words {
			sentences[i].Words = append(sentences[i].Words, parse.Word{Form: w.Form})
		}
	}
	m.Parse(sentences)
	var words, upos, feats, lemma, uas, las int
	var gold, found, right int
	for i, e := range examples {
		if e.Names != nil {
			a, b := spans(e.Names), map[string]bool{}
			for _, w := range spans(labels(sentences[i].Words)) {
				b[w] = true
			}
			gold, found = gold+len(a), found+len(b)
			for _, w := range a {
				if b[w] {
					right++
				}
			}
		}
		if e.OnlyNames {
			continue
		}
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
	return fmt.Sprintf("UPOS %.2f Feats %.2f Lemma %.2f UAS %.2f LAS %.2f names F1 %.2f",
		share(upos), share(feats), share(lemma), share(uas), share(las), 200*float64(right)/float64(max(1, gold+found)))
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

func labels(words []parse.Word) []string {
	out := make([]string, len(words))
	for i, w := range words {
		out[i] = w.Name
	}
	return out
}

// spans are the names that labels mark, as text that tells them apart.
func spans(labels []string) []string {
	var out []string
	for i, l := range labels {
		if !strings.HasPrefix(l, "B-") {
			continue
		}
		end := i + 1
		for end < len(labels) && labels[end] == "I"+l[1:] {
			end++
		}
		out = append(out, fmt.Sprint(i, end, l))
	}
	return out
}
