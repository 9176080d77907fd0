package quantity

import "github.com/sayso/sayso/language/segment"

// amount is a numeral with its sign and unit.
type amount struct {
	num         numeral
	sign        float64
	first, last int
	unit        measured
	plusMinus   bool // ± stands before it
}

// figure is an amount, or a range between two, with its qualifiers, on its way
// to a Quantity.
type figure struct {
	amount
	first, last int
	to          numeral // the end of a range
	toSign      float64
	ranged      bool
	tolerance   float64 // half the width that is written: ± 3
	bound       bound
	approximate bool // a second qualifier besides a bound: up to about
	change      Approx
}

// amount reads the amount whose numeral begins at atom i. Where there is none,
// next is where to read on.
func (r *reader) amount(i int) (a amount, next int, ok bool) {
	if a, ok := r.unitAndHalf(i); ok {
		return a, a.last, true
	}
	before, hasMoney := r.currencyBefore(i)
	r.money = hasMoney
	n, next, ok := r.numeral(i)
	if !ok {
		return a, next, false
	}
	a = amount{num: n, sign: 1, first: n.first, last: n.last}
	if hasMoney {
		a.unit, a.first = before, before.first
	}
	r.readSign(&a)
	if u, ok := r.unitAfter(n.last, &a); ok && n.form != asOrdinal {
		a.unit, a.last = u, u.last
	}
	if w, ok := r.number(n.first); ok && w.part == foldWord {
		a.unit = measured{name: "fold", code: "{fold}", typ: Measure, first: n.last, last: n.last}
	}
	r.scaleBehind(&a)
	r.age(&a)
	r.withPart(&a)
	if end, no := r.identifier(&a); no {
		return a, end, false
	}
	return a, a.last, true
}

// readSign takes the sign before an amount.
func (r *reader) readSign(a *amount) {
	k := a.first - 1
	if !r.free(k) {
		return
	}
	switch m := r.mark(k); {
	case m == '±':
		a.first, a.plusMinus = k, true
	case r.isDash(k) && m != '—':
		opens := k == r.first || !r.tight(k) || r.opensSigned(k-1)
		if opens && r.tight(k+1) || m == '−' && !r.tight(k) && !r.numberBefore(k) {
			a.sign, a.first = -1, k
		} else if r.is(k-1, "minus") && r.free(k-1) {
			a.sign, a.first = -1, k-1
		}
	case m == '+' && r.tight(k+1) && !r.numberBefore(k):
		a.first = k
	case r.is(k, "minus") || r.is(k, "negative"):
		a.sign, a.first = -1, k
	}
}

// opensSigned reports whether a sign may touch the mark at k: (−5, <-30, ∼–1.
func (r *reader) opensSigned(k int) bool {
	switch r.mark(k) {
	case '(', '[', '<', '>', '=', '≤', '≥', '~', '∼', '≈', '±', '≪', '≫', '⩽', '⩾':
		return true
	}
	return false
}

// numberBefore reports whether a number stands right before atom k.
func (r *reader) numberBefore(k int) bool { return r.kind(k-1) == segment.Number }

// scaleBehind takes a scale that stands behind the unit (75 USD million) or in it
// (30 MUSD).
func (r *reader) scaleBehind(a *amount) {
	by := 1.0
	if a.unit.millions {
		by = 1e6
	} else if w, ok := r.number(a.last); ok && a.unit.typ == Money && a.unit.first == a.num.last && !a.num.scaled && (w.part == scale || w.part == shorthand) {
		by = w.value
		a.last++
	}
	if by > 1 {
		a.num.value, a.num.digit, a.num.scaled, a.num.factor = a.num.value*by, a.num.digit*by, true, by
	}
}
