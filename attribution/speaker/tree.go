package speaker

import (
	"sort"
	"strings"

	"github.com/sayso/sayso/attribution/quotation"
	"github.com/sayso/sayso/language/parse"
	"github.com/sayso/sayso/name"
)

// near is how far away, in words, the parts of a phrase are looked for.
const near = 40

// headOf is the word of [first, last) that the others hang on.
func headOf(words []parse.Word, first, last int) int {
	for i := first; i < last; i++ {
		h := words[i].Head
		if words[i].UPOS != "PUNCT" && words[i].UPOS != "ADP" && (h < first || h >= last) {
			return i
		}
	}
	return first
}

// subject reports whether word i is a clause's subject, one of its subjects, or
// another word for it.
func subject(words []parse.Word, i int) bool {
	for range near {
		if words[i].Head < 0 || words[i].Rel != "conj" && !besides(&words[i]) {
			break
		}
		i = words[i].Head
	}
	return strings.HasPrefix(words[i].Rel, "nsubj")
}

// noun reports whether word i is one that may name a role.
func noun(words []parse.Word, i int) bool {
	return i >= 0 && i < len(words) && (words[i].UPOS == "NOUN" || words[i].UPOS == "PROPN")
}

// below reports whether word i hangs on word top, by way of others or not.
func below(words []parse.Word, i, top int) bool {
	for range 12 {
		if i == top {
			return true
		}
		if i = words[i].Head; i < 0 {
			return false
		}
	}
	return false
}

// phrase is the stretch of words around i that hang on it, without a clause
// behind it.
func phrase(words []parse.Word, i int) (first, last int) {
	first, last = i, i+1
	for first > max(0, i-near) && below(words, first-1, i) && words[first-1].UPOS != "PUNCT" {
		first--
	}
	for last < min(len(words), i+near) && below(words, last, i) && words[last].UPOS != "PUNCT" {
		last++
	}
	return first, last
}

// rolesAt are the nouns that say what the bearer of a name is: a title, an
// apposition on either side, "X is a …".
func rolesAt(words []parse.Word, n *name.Name, head int) []int {
	var out []int
	add := func(i int) {
		if noun(words, i) && (i < n.First || i >= n.Last) {
			out = append(out, i)
		}
	}
	for i := n.First - 1; i >= 0 && words[i].Start >= n.Title.Start && !n.Title.Empty(); i-- {
		add(i)
	}
	for i := max(0, head-near); i < min(len(words), head+near); i++ {
		if words[i].Head == head && words[i].Rel == "appos" && words[i].UPOS == "NOUN" {
			add(i)
		}
	}
	above := words[head].Head
	if words[head].Rel == "appos" || words[head].Rel == "nsubj" && above >= 0 && words[above].UPOS == "NOUN" {
		add(above)
	}
	add(behindComma(words, n.Last))
	add(beforeComma(words, n))
	return out
}

// behindComma is the head noun of ", a member of …" behind a name, whatever the
// tree says; -1 where there is none.
func behindComma(words []parse.Word, i int) int {
	if i < len(words) && words[i].UPOS == "PUNCT" && isNumber(words, i+1) {
		i += 2 // an age
	}
	if i+1 >= len(words) || words[i].Form != "," && words[i].Form != "(" {
		return -1
	}
	if d := words[i+1]; d.UPOS != "DET" && !strings.Contains(d.Feats, "Poss=Yes") && d.UPOS != "NOUN" {
		return -1
	}
	return headNoun(words, i+1)
}

func isNumber(words []parse.Word, i int) bool {
	return i >= 0 && i < len(words) && words[i].UPOS == "NUM"
}

// headNoun is the last noun of the run of nouns that begins a few words behind i.
func headNoun(words []parse.Word, i int) int {
	for end := min(len(words), i+6); i < end; i++ {
		switch words[i].UPOS {
		case "NOUN":
			for i+1 < len(words) && words[i+1].UPOS == "NOUN" {
				i++
			}
			return i
		case "PROPN":
			if titled(words[i].Form) {
				return i
			}
		case "DET", "ADJ", "ADV", "NUM", "PRON", "PART":
		default:
			return -1
		}
	}
	return -1
}

// beforeComma is the noun of "the mayor, X,": -1 where there is none.
func beforeComma(words []parse.Word, n *name.Name) int {
	end := n.First - 1
	for end >= 0 && !n.Title.Empty() && words[end].Start >= n.Title.Start {
		end--
	}
	if end < 1 || words[end].Form != "," {
		return -1
	}
	first := end
	for first > max(0, end-8) && nominal(&words[first-1]) {
		first--
		if words[first].UPOS == "DET" || strings.Contains(words[first].Feats, "Poss=Yes") {
			break
		}
	}
	if first == end {
		return -1
	}
	head := headOf(words, first, end)
	if words[head].UPOS == "NOUN" || words[head].UPOS == "PROPN" && titled(words[head].Form) {
		return head
	}
	return -1
}

// nominal reports whether w may be part of a description of a person.
func nominal(w *parse.Word) bool {
	switch w.UPOS {
	case "NOUN", "PROPN", "ADJ", "ADP", "DET", "PART":
		return true
	}
	return strings.Contains(w.Feats, "Poss=Yes")
}

// inside tells of offsets, asked for in order, whether quotation marks hold them.
type inside struct {
	quotations []quotation.Quotation
	end        int
}

func (m *inside) at(offset int) bool {
	for len(m.quotations) > 0 && m.quotations[0].Start <= offset {
		if q := m.quotations[0]; q.Opened() {
			m.end = max(m.end, q.End)
		}
		m.quotations = m.quotations[1:]
	}
	return offset < m.end
}

// wordsIn are the words of a sentence that overlap a span: [first, last).
func wordsIn(words []parse.Word, start, end int) (first, last int) {
	first = sort.Search(len(words), func(i int) bool { return words[i].End > start })
	last = sort.Search(len(words), func(i int) bool { return words[i].Start >= end })
	return first, max(first, last)
}
