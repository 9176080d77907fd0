package quantity

import (
	"github.com/sayso/sayso/language/segment"
	"github.com/sayso/sayso/span"
)

// Tag finds the quantities of a text, in text order. None overlaps another, and
// none overlaps a span of taken, which are in text order: dates and times of
// day, whose figures are no quantities. The one exception is a length of time
// that a date is counted by ("nine days later"): it is a quantity too.
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
	switch r.Atoms[i].Kind {
	case segment.Number:
		return true
	case segment.Word:
		_, ok := r.number(i)
		return ok
	}
	if r.mark(i) == '.' {
		return !r.tight(i) && r.kind(i+1) == segment.Number && r.tight(i+1)
	}
	_, ok := vulgar[r.mark(i)]
	return ok
}

// numeral reads the numeral that begins at atom i. next is where to read on if
// there is none.
func (r *reader) numeral(i int) (n numeral, next int, ok bool) {
	switch r.Atoms[i].Kind {
	case segment.Word:
		return r.words(i)
	case segment.Mark:
		if v, ok := vulgar[r.mark(i)]; ok {
			n = numeral{first: i, last: i + 1, value: v, digit: v, form: asFraction}
			n, _, ok = r.ofScale(n)
			return n, n.last, ok
		}
	}
	n, next, ok = r.digits(i)
	if !ok {
		return n, next, false
	}
	if suffix := n.last; r.kind(suffix) == segment.Word && r.tight(suffix) && r.follows(suffix, "st", "nd", "rd", "th") {
		n.form, n.last = asOrdinal, suffix+1
		return n, n.last, true
	}
	n = r.slash(n)
	if n.form == inDigits && !n.scaled && r.kind(n.last) == segment.Number && !r.tight(n.last) && n.decimals == 0 { // 2 1/2
		if f, _, ok := r.digits(n.last); ok {
			if f = r.slash(f); f.form == asFraction {
				n.value, n.last = n.value+f.value, f.last
			}
		}
	}
	if n.form == inDigits {
		n, _, _ = r.andPart(n)
	}
	return n, n.last, true
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
	if r.year(&f) || r.properName(&f) {
		r.labelEnd = f.last
		return f.last
	}
	r.qualify(&f)
	if r.clashes(f.num.first, f.last) && !(f.unit.typ == Duration && !r.clock(&f)) {
		return f.last
	}
	r.out = append(r.out, r.quantity(&f))
	r.done = f.last
	return f.last
}

// clock reports whether what is taken is more than a length of time in a date:
// a date or hour of the clock whose own number the figure's is.
func (r *reader) clock(f *figure) bool { return f.unit.last <= f.num.last }
