package quantity

import (
	"unicode/utf8"

	"github.com/sayso/sayso/language/segment"
	"github.com/sayso/sayso/span"
)

// Tag finds the quantities of a text, in text order. None overlaps another, and
// none overlaps a span of taken, which are in text order: dates and times of
// day, whose figures are no quantities. There are two exceptions: a length of time
// that a date is counted by ("nine days later") is a quantity too, and a number with
// a unit is one even where it looked like a year ("2000 metres").
func Tag(t *segment.Text, taken []span.Span) []Quantity {
	r := &reader{Text: t, taken: taken}
	for _, s := range t.Sentences {
		r.sentence(s.First, s.Last)
	}
	return r.out
}

// sentence reads the atoms from first to last.
func (r *reader) sentence(first, last int) {
	r.first, r.last, r.done, r.labelEnd = first, last, first, 0
	from := len(r.out)
	for i := first; i < last; {
		if !r.begins(i) {
			i++
			continue
		}
		i = max(i+1, r.figure(i))
	}
	if len(r.out) > from {
		r.things(from)
	}
}

// begins reports whether a numeral may begin at atom i.
func (r *reader) begins(i int) bool {
	switch r.kind(i) {
	case segment.Number:
		return true
	case segment.Word:
		_, ok := r.number(i)
		return ok
	case 0:
		return false
	}
	if c := r.Text.Text[r.Atoms[i].Start]; c == '.' {
		return !r.tight(i) && r.kind(i+1) == segment.Number && r.tight(i+1)
	} else if c < utf8.RuneSelf {
		return false
	}
	_, ok := vulgar[r.mark(i)]
	return ok
}

// figure reads the quantity whose numeral begins at atom i, and says where to
// read on.
func (r *reader) figure(i int) int {
	a, next, ok := r.amount(i)
	if !ok {
		return next
	}
	f := figure{amount: a, first: a.first, last: a.last}
	r.rangeWith(&f)
	if end, yes := r.row(&f); yes {
		return end
	}
	if end := r.dialled(&f); end > f.last {
		return end
	}
	if r.year(&f) {
		return f.last
	}
	if r.properName(&f) {
		r.labelEnd = f.last
		return f.last
	}
	r.qualify(&f)
	f.change = r.change(&f)
	if r.clashes(f.num.first, f.last) && !r.prevails(&f) {
		return a.last
	}
	r.out = append(r.out, r.quantity(&f))
	r.shareUnit(&f)
	r.meetBounds()
	r.done = f.last
	return f.last
}

// prevails reports whether f is a quantity although it overlaps a time: a length of
// time that a date is counted by ("nine days later"), and what only looked like
// years ("1500–2000 metres", "from 1000 to 2000 jobs").
func (r *reader) prevails(f *figure) bool {
	if f.unit.typ == Age || f.unit.typ == "" && f.ranged {
		return !(r.yearLike(&f.num) && r.yearLike(&f.to)) && r.opensPhrase(f.last)
	}
	return f.unit.last > f.num.last && f.num.form != asOrdinal
}
