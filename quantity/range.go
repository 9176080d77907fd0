package quantity

import (
	"strconv"

	"github.com/sayso/sayso/language/segment"
)

// rangeWith reads on behind the first amount of f where that is the one end of a
// range (10-15, from 3 to 5, between 5 and 7), or has a tolerance (5 ± 1).
func (r *reader) rangeWith(f *figure) {
	if f.num.form == isVague {
		return
	}
	if r.tolerance(f) {
		return
	}
	lead := r.rangeLead(f)
	k, kind := r.connector(f, lead)
	if kind == noConnector || f.num.form == asOrdinal && lead == noLead {
		return
	}
	b, _, ok := r.amountAfter(k)
	if !ok || !r.pairs(f, &b, kind, lead) {
		return
	}
	f.widenTo(&b)
	if lead != noLead {
		f.first = r.leadStart(f)
	}
}

// connector is what joins the two ends of a range.
type connector uint8

const (
	noConnector connector = iota
	dash
	to
	and
)

// lead is the word before a range.
type lead uint8

const (
	noLead lead = iota
	between
	from
)

// rangeLead is the word before f that announces a range.
func (r *reader) rangeLead(f *figure) lead {
	k := r.leadStart(f)
	switch {
	case !r.free(k):
		return noLead
	case r.is(k, "between"):
		return between
	case r.is(k, "from"):
		return from
	}
	return noLead
}

// softens reports whether atom k may stand between "from" and its figure: about.
func (r *reader) softens(k int) bool {
	m := r.mark(k)
	return m == '~' || m == '∼' || m == '≈' || r.follows(k, "about", "around", "roughly", "approximately", "some")
}

// leadStart is the atom before f and what softens it: that of "between", if there is one.
func (r *reader) leadStart(f *figure) int {
	k := f.first - 1
	for r.free(k) && (r.softens(k) || f.num.form == asOrdinal && r.is(k, "the")) {
		k--
	}
	return k
}

// connector is the atom behind the connector that follows the first amount of f.
func (r *reader) connector(f *figure, l lead) (int, connector) {
	k := f.last
	switch m := r.mark(k); {
	case m == '-' && r.tight(k) && r.is(k+1, "to") && r.mark(k+2) == '-': // 0-to-60
		return k + 3, dash
	case r.isDash(k) || m == '~' || m == '∼' || m == '～':
		if r.tight(k) == r.tight(k+1) || r.kind(k+1) == segment.Number || m == '–' || r.tight(k) {
			return k + 1, dash
		}
	case r.is(k, "to"):
		return k + 1, to
	case r.is(k, "up") && r.is(k+1, "to") && l == from:
		return k + 2, to
	case r.is(k, "and") && l == between:
		return k + 1, and
	}
	return k, noConnector
}

// amountAfter reads the amount that begins at k, a softening word, its currency
// or its sign before it.
func (r *reader) amountAfter(k int) (a amount, next int, ok bool) {
	done := r.done
	r.done = k
	defer func() { r.done = done }()
	for r.softens(k) || r.is(k, "the") {
		k++
	}
	for j := k; j < min(k+4, r.last); j++ {
		if r.begins(j) {
			a, next, ok := r.amount(j)
			return a, next, ok && a.first == k && (!r.is(k-1, "the") || a.num.form == asOrdinal)
		}
		if r.kind(j) == segment.Word && !r.moneyWord(j) && !r.is(j, "minus") {
			break
		}
	}
	return a, k, false
}

// pairs reports whether b can be the other end of a range that begins with f.
func (r *reader) pairs(f *figure, b *amount, c connector, l lead) bool {
	low, high := f.sign*f.num.value, b.sign*b.num.value
	switch {
	case b.num.form == isVague, (b.num.form == asOrdinal) != (f.num.form == asOrdinal):
		return false
	case b.num.form == asFraction && f.num.form != asFraction && f.num.value > 1:
		return false
	case r.yearLike(&f.num) && b.num.scaled && r.follows(f.first-1, "in", "since"): // rose in 2018 to 3.9 million
		return false
	case f.unit.name != "" && b.unit.name != "" && !sameMeasure(f.unit, b.unit):
		return false
	case f.unit.name != "" && f.unit.last > f.num.last && b.unit.name == "":
		return false
	case c == dash:
		return low < high && !r.inChain(f, b) && !r.symbol(f, b)
	case l == noLead && c == to && r.movedTo(f, b):
		return false
	case l == noLead && c == to:
		return low < high || f.sign < 0 && b.sign < 0 || f.unit.name != "" && f.unit.name == b.unit.name
	}
	return true
}

// movedTo reports whether f is by how much something moved, and b where it got:
// "fell $2.50 to $37.75". With one unit for both, "fell 5 to 10%" is a range.
func (r *reader) movedTo(f *figure, b *amount) bool {
	return (f.unit.name != "") == (b.unit.name != "") && r.change(f) != AsIs
}

// inChain reports whether the two numbers are part of a longer row of figures
// and hyphens, which is a telephone number or another identifier.
func (r *reader) inChain(f *figure, b *amount) bool {
	if r.tight(b.last) && r.mark(b.last) == '-' && r.kind(b.last+1) == segment.Number {
		return true
	}
	return r.padded(&b.num)
}

// padded reports whether a number is written with a zero before it: 09.
func (r *reader) padded(n *numeral) bool { return r.Of(n.first)[0] == '0' && r.width(n.first) > 1 }

// symbol reports whether the two numbers are rather parts of a document's symbol:
// 09-52470.
func (r *reader) symbol(f *figure, b *amount) bool {
	if f.unit.name != "" || b.unit.name != "" || f.num.form != inDigits || f.num.decimals > 0 {
		return false
	}
	long := f.num.value > 0 && b.num.value >= 100*f.num.value && b.num.value > 1000 && !b.num.grouped && !b.num.scaled
	return long || r.padded(&f.num)
}

// sameMeasure reports whether the two ends of a range may have these units.
func sameMeasure(a, b measured) bool {
	if a.typ == Money {
		return a.iso == b.iso
	}
	return a.code == b.code && b.typ != Money
}

// widenTo makes f the range from f to b.
// A scale behind the second number is the first one's too, where that is small enough.
func (f *figure) widenTo(b *amount) {
	if b.num.scaled && !f.num.scaled && !f.num.grouped && f.num.value < 1000 && f.num.value <= b.num.value/b.num.factor*10 {
		f.num.value = decimal(f.num.value * b.num.factor)
		f.num.digit *= b.num.factor
	}
	if b.unit.name != "" && (f.unit.name == "" || b.unit.last > b.num.last) {
		f.unit = b.unit
	}
	f.to, f.toSign, f.ranged = b.num, b.sign, true
	f.last = b.last
}

// decimal is v without the rounding of binary fractions: 4.1 × 10^6 is 4100000.
func decimal(v float64) float64 {
	d, err := strconv.ParseFloat(strconv.FormatFloat(v, 'g', 15, 64), 64)
	if err != nil {
		return v
	}
	return d
}

// tolerance takes "± 3" behind an amount, and the unit behind that.
func (r *reader) tolerance(f *figure) bool {
	k := f.last
	switch {
	case r.mark(k) == '±':
		k++
	case r.mark(k) == '+' && r.mark(k+1) == '/' && (r.mark(k+2) == '-' || r.mark(k+2) == '−'):
		k += 3
	case r.is(k, "plus") && r.is(k+1, "or") && r.is(k+2, "minus"):
		k += 3
	default:
		return false
	}
	b, _, ok := r.amountAfter(k)
	if !ok {
		return false
	}
	f.tolerance = b.num.value
	if f.unit.name == "" {
		f.unit = b.unit
	}
	f.last = b.last
	return true
}
