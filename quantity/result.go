package quantity

import (
	"math"
)

// value is the number that f names, with its sign.
func (f *figure) value() float64 { return f.sign * f.num.value }

// quantity is what f comes to.
func (r *reader) quantity(f *figure) Quantity {
	q := Quantity{
		Span:     r.Span(f.first, f.last),
		Number:   r.Span(f.num.first, f.num.last),
		Value:    f.written(),
		Digit:    f.num.digit,
		Approx:   f.approx(),
		Unit:     f.unit.name,
		UCUM:     f.unit.code,
		Currency: f.unit.iso,
		Type:     f.unit.typ,
	}
	if f.ranged {
		q.Number = q.Number.Cover(r.Span(f.to.first, f.to.last))
		q.Digit = min(f.num.digit, f.to.digit)
	}
	if f.unit.first < f.unit.last {
		q.UnitSpan = r.Span(f.unit.first, f.unit.last)
	}
	if q.Type == "" {
		q.Type = Cardinal
		if f.num.form == asOrdinal {
			q.Type = Ordinal
		}
	}
	q.Interval = doubt(f, q.Value)
	return q
}

// written is the value as the words have it.
func (f *figure) written() Value {
	v := f.value()
	switch {
	case f.ranged:
		return Value{v, f.toSign * f.to.value}
	case f.num.form == isVague:
		return Value{f.num.value, f.num.most}
	}
	switch f.bound {
	case moreThan, atLeast:
		return Value{v, math.Inf(1)}
	case lessThan, atMost:
		return Value{math.Inf(-1), v}
	}
	return Value{v, v}
}

func (f *figure) approx() Approx {
	switch b := f.bound; {
	case b == moreThan || b == atLeast:
		return Above
	case b == lessThan || b == atMost:
		return Below
	case f.change != AsIs:
		return f.change
	case b == about:
		return About
	}
	return AsIs
}
