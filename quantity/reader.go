package quantity

import (
	"strings"
	"unicode/utf8"

	"github.com/sayso/sayso/language/segment"
	"github.com/sayso/sayso/span"
)

// reader reads the quantities of one text, sentence by sentence.
type reader struct {
	*segment.Text
	first, last int         // the atoms of the sentence that is being read
	done        int         // the first atom that no quantity has taken yet
	money       bool        // a sign of money stands before the numeral that is being read
	nested      bool        // the number in words that is being read is part of another
	labelEnd    int         // the atom behind the last number that a label made a name, or 0
	taken       []span.Span // what of the caller's spans still lies ahead
	out         []Quantity
}

// is reports whether atom k of the sentence is the word, letter case aside.
func (r *reader) is(k int, word string) bool {
	if k < r.first || k >= r.last {
		return false
	}
	a := &r.Atoms[k]
	return int(a.End-a.Start) == len(word) && strings.EqualFold(r.Of(k), word)
}

// mark is the character at atom k of the sentence where that is a mark, or 0.
func (r *reader) mark(k int) rune {
	if k < r.first || k >= r.last || r.Atoms[k].Kind != segment.Mark {
		return 0
	}
	c := r.Text.Text[r.Atoms[k].Start]
	if c < utf8.RuneSelf {
		return rune(c)
	}
	m, _ := utf8.DecodeRuneInString(r.Of(k))
	return m
}

// kind is the kind of atom k, or 0 outside the sentence.
func (r *reader) kind(k int) segment.Kind {
	if k < r.first || k >= r.last {
		return 0
	}
	return r.Atoms[k].Kind
}

// tight reports whether atom k of the sentence follows the one before it with
// nothing between.
func (r *reader) tight(k int) bool { return k > r.first && k < r.last && r.Atoms[k].Tight() }

// width is the number of bytes of atom k.
func (r *reader) width(k int) int { return int(r.Atoms[k].End - r.Atoms[k].Start) }

// free reports whether atom k is in the sentence and not in a quantity.
func (r *reader) free(k int) bool { return k >= r.first && k >= r.done && k < r.last }

// capital reports whether atom k is a word with a capital.
func (r *reader) capital(k int) bool {
	return r.kind(k) == segment.Word && r.Atoms[k].Has(segment.Upper)
}

// clashes reports whether the atoms from first to last share anything with
// what the caller has taken.
func (r *reader) clashes(first, last int) bool {
	s := r.Text.Span(first, last)
	for len(r.taken) > 0 && r.taken[0].End <= s.Start {
		r.taken = r.taken[1:]
	}
	return len(r.taken) > 0 && r.taken[0].Overlaps(s)
}

// number is what atom k of the sentence means in a number in words.
func (r *reader) number(k int) (numberWord, bool) {
	if k < r.first || k >= r.last || !triggers.has(r.Atoms[k].Hash) {
		return numberWord{}, false
	}
	return lookUp(r, numberWords, k)
}

// lookUp is the value in table of the word at atom k of the sentence.
func lookUp[V any](r *reader, table *segment.Table[V], k int) (v V, ok bool) {
	if r.kind(k) != segment.Word {
		return v, false
	}
	return table.Of(r.Text, k)
}

// isHyphen reports whether atom k is a hyphen.
func (r *reader) isHyphen(k int) bool {
	m := r.mark(k)
	return m == '-' || m == '‐' || m == '‑'
}

// isDash reports whether atom k is a hyphen, a dash or a minus.
func (r *reader) isDash(k int) bool {
	m := r.mark(k)
	return r.isHyphen(k) || m == '–' || m == '—' || m == '−'
}
