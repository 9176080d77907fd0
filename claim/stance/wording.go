package stance

import (
	"strings"

	"github.com/sayso/sayso/language/parse"
	"github.com/sayso/sayso/span"
)

// Why a claim cannot be settled by figures.
const (
	Superlative = "superlative" // "the most famous resort"
	Generality  = "generality"  // "one of the largest", "many", "usually"
)

// Loaded is where a sentence uses evaluative words, in text order: what they say
// besides the fact is a matter of liking. A name that is such a word is none.
func Loaded(s *parse.Sentence) []span.Span {
	var out []span.Span
	for i := range s.Words {
		if w := &s.Words[i]; evaluative(w, loadedWords) {
			out = append(out, w.Span)
		} else if j := joined(s.Words[i:]); j != "" && loadedWords[j] {
			out = append(out, span.New(w.Start, s.Words[i+2].End))
		}
	}
	return out
}

// joined is the word with a hyphen that begins words, in small letters; "" where there
// is none.
func joined(words []parse.Word) string {
	if len(words) < 3 || words[1].Form != "-" || words[0].End != words[1].Start || words[1].End != words[2].Start {
		return ""
	}
	return strings.ToLower(words[0].Form + "-" + words[2].Form)
}

func evaluative(w *parse.Word, words map[string]bool) bool {
	switch w.UPOS {
	case "NOUN", "VERB", "ADJ", "ADV":
		return words[w.Lemma] || words[strings.ToLower(w.Form)]
	}
	return false
}

// Uncheckable says why figures cannot settle the clause of a word, Superlative or
// Generality, and which words make it so; "" where nothing does.
func Uncheckable(s *parse.Sentence, word int) (string, span.Span) {
	for _, i := range clause(s, word) {
		w := &s.Words[i]
		switch {
		case strings.Contains(w.Feats, "Degree=Sup") && compares(s, i):
			if one := oneOf(s, i); one >= 0 {
				return Generality, span.New(s.Words[one].Start, w.End)
			}
			return Superlative, w.Span
		case vagueWords[w.Lemma]:
			return Generality, w.Span
		}
	}
	return "", span.Span{}
}

// compares reports whether a superlative ranks: not "at least", "most people".
func compares(s *parse.Sentence, i int) bool {
	w := &s.Words[i]
	switch strings.ToLower(w.Form) {
	case "least", "latest", "last":
		return false
	case "most":
		return w.Rel == "advmod" && w.Head >= 0 && s.Words[w.Head].UPOS == "ADJ"
	}
	return true
}

// farthest is how many words "one of" may stand before its superlative.
const farthest = 5

// oneOf is the "one" or "some" of "one of the largest" before word i, or -1.
func oneOf(s *parse.Sentence, i int) int {
	for k := max(1, i-farthest); k < i; k++ {
		if strings.EqualFold(s.Words[k].Form, "of") || strings.EqualFold(s.Words[k].Form, "among") {
			if n := strings.ToLower(s.Words[k-1].Form); n == "one" || n == "some" {
				return k - 1
			}
			if strings.EqualFold(s.Words[k].Form, "among") {
				return k
			}
		}
	}
	return -1
}

// Opinion is the words that make what a word predicates somebody's judgement, which
// no record can settle: "is outrageous", "I think that".
func Opinion(s *parse.Sentence, word int) (span.Span, bool) {
	w := &s.Words[word]
	if evaluative(w, judging) && predicated(s, word) {
		return w.Span, true
	}
	from, to := around(s, word)
	for i := from; i < to; i++ {
		x := &s.Words[i]
		if x.Head != word {
			continue
		}
		if x.Rel == "amod" && evaluative(x, judging) && hasCopula(s, word) {
			return x.Span, true
		}
		if x.Rel == "parataxis" && holdsOpinion(s, i) {
			return x.Span, true
		}
	}
	if h := w.Head; h >= 0 && w.Rel == "ccomp" && holdsOpinion(s, h) {
		return s.Words[h].Span, true
	}
	return span.Span{}, false
}

// around is the stretch of words in which those that hang on word i are looked for.
func around(s *parse.Sentence, i int) (from, to int) {
	return max(0, i-parse.MaxWords), min(len(s.Words), i+parse.MaxWords)
}

// predicated reports whether word i is said of something.
func predicated(s *parse.Sentence, i int) bool {
	return s.Words[i].UPOS == "VERB" && s.Words[i].Lemma == "deserve" || hasCopula(s, i)
}

func hasCopula(s *parse.Sentence, i int) bool {
	from, to := around(s, i)
	for k := from; k < to; k++ {
		if s.Words[k].Head == i && s.Words[k].Rel == "cop" {
			return true
		}
	}
	return false
}

// holdsOpinion reports whether word i is "think" of "I think".
func holdsOpinion(s *parse.Sentence, i int) bool {
	x := english[s.Words[i].Lemma]
	if x == nil || x.frames[that].said != believed {
		return false
	}
	from, to := around(s, i)
	for k := from; k < to; k++ {
		if s.Words[k].Head == i && strings.HasPrefix(s.Words[k].Rel, "nsubj") {
			return strings.Contains(s.Words[k].Feats, "Person=1")
		}
	}
	return false
}

// clause are the words of the clause of a word, without those of the clauses below it.
func clause(s *parse.Sentence, word int) []int {
	var out []int
	from, to := around(s, word)
	for i := from; i < to; i++ {
		if within(s, i, word) {
			out = append(out, i)
		}
	}
	return out
}

// deepest is how many steps a word may lie below its predicate.
const deepest = 12

func within(s *parse.Sentence, i, word int) bool {
	for range deepest {
		if i == word {
			return true
		}
		w := &s.Words[i]
		if w.Head < 0 || opensClause(w) {
			return false
		}
		i = w.Head
	}
	return false
}

func opensClause(w *parse.Word) bool {
	switch strings.SplitN(w.Rel, ":", 2)[0] {
	case "ccomp", "csubj", "xcomp", "advcl", "acl", "parataxis":
		return true
	case "conj":
		return w.UPOS == "VERB"
	}
	return false
}

func wordSet(lists ...string) map[string]bool {
	m := map[string]bool{}
	for _, l := range lists {
		for _, w := range strings.Fields(l) {
			m[w] = true
		}
	}
	return m
}

var (
	loadedWords = wordSet(praise, blame, stress)
	judging     = wordSet(praise, blame, judgements)
	vagueWords  = wordSet(vague)
)
