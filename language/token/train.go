package token

import (
	"slices"
	"strings"

	"github.com/sayso/sayso/language/conllu"
	"github.com/sayso/sayso/language/internal/linear"
	"github.com/sayso/sayso/language/segment"
)

// Train makes a model of a treebank's sentences, the same from the same seed.
func Train(sentences []conllu.Sentence, seed uint64) *Model {
	raw := conllu.Text(sentences)
	t := segment.Cut(raw.Text, raw.Paragraphs)
	return &Model{joins: trainJoins(t, raw, seed), ends: learnEnds(sentences), cuts: learnCuts(sentences)}
}

// trainJoins learns which atoms belong together. The treebank's sentences, not
// those of t, bound what a gap sees.
func trainJoins(t *segment.Text, raw conllu.Raw, seed uint64) *linear.Model {
	var samples linear.Samples
	f := features{text: t}
	for k, s := range raw.Sentences {
		within := segment.Sentence{Span: s, First: t.At(s.Start), Last: t.At(s.End)}
		token := 0
		for i := within.First; i < within.Last; i++ {
			a := t.Atoms[i]
			for token < len(raw.Tokens[k]) && raw.Tokens[k][token].End <= int(a.Start) {
				token++
			}
			if i > within.First && a.Tight() && token < len(raw.Tokens[k]) {
				samples.Add(f.describe(i, within), raw.Tokens[k][token].Start < int(a.Start))
			}
		}
	}
	return linear.Train(&samples, seed, 10)
}

// learnEnds finds the last words of tokens that hold two, such as "n't", which
// nearly always are words by themselves.
func learnEnds(sentences []conllu.Sentence) map[string]bool {
	two, all := map[string]int{}, map[string]int{}
	for _, s := range sentences {
		for _, t := range s.Tokens {
			if t.Last-t.First == 2 && strings.ContainsRune(fold(t.Form), '\'') {
				two[fold(s.Words[t.Last-1].Form)]++
			}
		}
	}
	for _, s := range sentences {
		for _, t := range s.Tokens {
			for end := range two {
				if f := fold(t.Form); len(f) > len(end) && strings.HasSuffix(f, end) {
					all[end]++
				}
			}
		}
	}
	ends := map[string]bool{}
	for end, n := range two {
		if n >= 3 && 10*n >= 7*all[end] && len([]rune(end)) <= maxEnd {
			ends[end] = true
		}
	}
	return ends
}

// learnCuts finds the tokens without apostrophe that mostly hold several words,
// such as "cannot".
func learnCuts(sentences []conllu.Sentence) map[string][]int {
	many, all, cuts := map[string]int{}, map[string]int{}, map[string][]int{}
	for _, s := range sentences {
		for _, t := range s.Tokens {
			f := fold(t.Form)
			all[f]++
			if !t.Multi || strings.ContainsRune(f, '\'') || len(f) != len(t.Form) {
				continue
			}
			if ends, ok := wordEnds(t, s.Words[t.First:t.Last]); ok {
				many[f]++
				cuts[f] = ends
			}
		}
	}
	for f, n := range many {
		if n < 2 || 2*n <= all[f] {
			delete(cuts, f)
		}
	}
	return cuts
}

// wordEnds says where the words of a token end, but for the last; ok where they
// are the token together.
func wordEnds(t conllu.Token, words []conllu.Word) (ends []int, ok bool) {
	at := 0
	for _, w := range words {
		if !strings.HasPrefix(t.Form[at:], w.Form) {
			return nil, false
		}
		at += len(w.Form)
		ends = append(ends, at)
	}
	return slices.Clip(ends[:len(ends)-1]), at == len(t.Form)
}
