package rule

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/sayso/sayso/attribution"
	"github.com/sayso/sayso/language/parse"
	"github.com/sayso/sayso/span"
)

// telling is where the narrator tells that somebody says something.
type telling struct {
	source, cue span.Span
	act         attribution.Act
	at          int // the cue's word in its sentence
	clause      int // the head of the clause that says what was said, or none
}

// tellings are those of a narrator's piece, in text order.
func (p *page) tellings(x *piece) []telling {
	var out []telling
	words := p.words(x)
	for i := x.first; i < x.last; i++ {
		if t, ok := told(words, x, i); ok {
			out = append(out, t)
		}
	}
	return out
}

// told reads the telling whose cue is word i.
func told(words []parse.Word, x *piece, i int) (telling, bool) {
	w := &words[i]
	lemma := strings.ToLower(w.Lemma)
	t := telling{cue: w.Span, act: attribution.ActOf(lemma), at: i, clause: clauseOf(words, x, i)}
	switch {
	case strings.EqualFold(w.Form, "according") && i+2 < x.last && strings.EqualFold(words[i+1].Form, "to"):
		t.cue, t.act = w.Cover(words[i+1].Span), attribution.Speech
		return t, t.takes(words, x, nounPhrase(words, i+2, x.last))
	case withWord[lemma] != "" && (i+1 == x.last || !strings.EqualFold(words[i+1].Form, withWord[lemma])):
	case w.UPOS == "VERB" && tells[lemma]:
		return t, t.takes(words, x, subjectOf(words, x, i))
	}
	return t, false
}

// takes makes word head, with what hangs on it, the source.
func (t *telling) takes(words []parse.Word, x *piece, head int) bool {
	if head == none {
		return false
	}
	first, last := subtree(words, head, x.first, x.last, t.at)
	t.source = words[first].Cover(words[last-1].Span)
	return true
}

// near is how far from a verb, in words, what belongs to it is looked for.
const near = 40

// subjectOf is the word that says who does what verb i says: the one that the tree
// gives, or else the noun beside it.
func subjectOf(words []parse.Word, x *piece, i int) int {
	for verb := i; verb >= x.first && verb < x.last; verb = words[verb].Head {
		for k := max(x.first, verb-near); k < min(x.last, verb+near); k++ {
			if words[k].Head == verb && words[k].Rel == "nsubj" {
				return k
			}
		}
		if words[verb].Rel != "xcomp" && words[verb].Rel != "conj" || words[verb].Head > verb {
			break
		}
	}
	if i+1 < x.last && (words[i+1].UPOS == "PROPN" || words[i+1].UPOS == "DET") {
		return nounPhrase(words, i+1, x.last)
	}
	if k := i - 1; k >= x.first && (words[k].UPOS == "PROPN" || words[k].UPOS == "PRON" && strings.Contains(words[k].Feats, "Case=Nom") || k == x.first && likeName(&words[k])) {
		return top(words, k, x.first)
	}
	return none
}

// likeName reports whether a word that begins a piece may be a name which was not read
// as one: it has a capital, and is none of the words that join clauses.
func likeName(w *parse.Word) bool {
	first, _ := utf8.DecodeRuneInString(w.Form)
	switch w.UPOS {
	case "NOUN", "ADJ", "SCONJ", "X", "INTJ":
		return unicode.IsUpper(first) && !joints[strings.ToLower(w.Form)]
	}
	return false
}

// top is the word that the run of proper nouns up to k hangs on.
func top(words []parse.Word, k, first int) int {
	for k > first && words[k-1].UPOS == "PROPN" {
		k--
	}
	return k
}

// nounPhrase is the head of the noun phrase that begins at word i, or none.
func nounPhrase(words []parse.Word, i, end int) int {
	for end = min(end, i+8); i < end; i++ {
		switch w := &words[i]; w.UPOS {
		case "NOUN", "PROPN", "PRON":
			if w.Head <= i || w.Head >= end || words[w.Head].UPOS != "NOUN" && words[w.Head].UPOS != "PROPN" {
				return i
			}
		case "DET", "ADJ", "NUM", "ADV", "PART":
		default:
			return none
		}
	}
	return none
}

// clauseOf is the head of the clause that hangs on verb i as what is said.
func clauseOf(words []parse.Word, x *piece, i int) int {
	for k := max(x.first, i-near); k < min(x.last, i+near); k++ {
		if words[k].Head == i && (words[k].Rel == "ccomp" || words[k].Rel == "parataxis" && k < i) {
			return k
		}
	}
	return none
}

// below reports whether word i hangs on word top, by way of others or not, and
// not by way of word but.
func below(words []parse.Word, i, top, but int) bool {
	for range 16 {
		if i == top {
			return true
		}
		if i == but || words[i].Head < 0 {
			return false
		}
		i = words[i].Head
	}
	return false
}

// subtree is the stretch of [from, to) around word head that hangs on it, without
// the marks at its ends, and without word but and what hangs on that.
func subtree(words []parse.Word, head, from, to, but int) (first, last int) {
	first, last = head, head+1
	for first > from && below(words, first-1, head, but) {
		first--
	}
	for last < to && below(words, last, head, but) {
		last++
	}
	for first < head && words[first].UPOS == "PUNCT" {
		first++
	}
	for last > head+1 && words[last-1].UPOS == "PUNCT" {
		last--
	}
	return first, last
}

// attribution is t with a content.
func (t *telling) attribution(content ...span.Span) attribution.Attribution {
	a := attribution.Attribution{Cue: []span.Span{t.cue}, Content: content, Act: t.act, Confidence: byRule}
	if !t.source.Empty() {
		a.Source = []span.Span{t.source}
	}
	if a.Act == "" {
		a.Act = attribution.Speech
	}
	return a
}
