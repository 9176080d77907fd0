package quantity

import (
	"math"

	"github.com/sayso/sayso/interval"
)

// doubt is the interval that a figure means.
//
// A bare figure means itself: how far a rounded decimal may be off is for whoever
// calculates with it to say, by Quantity.Digit. A bound is open or closed as it is worded,
// and a count is not below zero. An approximate figure means a band about it of one
// step, half a step each way (see step).
func doubt(f *figure, v Value) interval.Interval {
	switch {
	case f.plusMinus:
		return interval.Around(0, v.From)
	case f.tolerance > 0:
		return interval.Around(v.From, f.tolerance)
	case f.ranged:
		return widen(f, interval.Between(v.From, v.To))
	case f.num.form == isVague:
		return interval.Interval{From: v.From, To: f.num.most}
	}
	at := f.value()
	switch f.bound {
	case about:
		return interval.Around(at, step(at)/2)
	case moreThan:
		return widen(f, interval.MoreThan(at))
	case atLeast:
		return widen(f, interval.AtLeast(at))
	case lessThan:
		return widen(f, floor(f, interval.LessThan(at)))
	case atMost:
		return widen(f, floor(f, interval.AtMost(at)))
	}
	return interval.Point(at)
}

// floor keeps an interval from going below zero where the figure is of a kind
// that cannot.
func floor(f *figure, i interval.Interval) interval.Interval {
	if f.unit.name == "" && i.To > 0 && i.From < 0 {
		i.From, i.FromOpen = 0, false
	}
	return i
}

// widen moves the ends of a bound or range that is itself approximate: up to
// about 650.
func widen(f *figure, i interval.Interval) interval.Interval {
	if !f.approximate && !(f.ranged && f.bound == about) {
		return i
	}
	if !math.IsInf(i.From, 0) && i.From != 0 {
		i.From, i.FromOpen = i.From-step(i.From)/2, false
	}
	if !math.IsInf(i.To, 0) && i.To != 0 {
		i.To, i.ToOpen = i.To+step(i.To)/2, false
	}
	return i
}

// step is the grain of an approximate figure: the coarsest of 1 and 5 times a
// power of ten that divides it and is no more than a fifth of it. About 30 has a
// step of 5, about 1.2 million one of 100,000, about 511 one of 1.
func step(v float64) float64 {
	v = math.Abs(v)
	if v == 0 || math.IsInf(v, 0) {
		return 0
	}
	for e := int(math.Floor(math.Log10(v / 5))); e > -12; e-- {
		for _, m := range [2]float64{5, 1} {
			s := m * math.Pow10(e)
			if s <= v/5*(1+1e-12) && divides(s, v) {
				return s
			}
		}
	}
	return 0
}

// divides reports whether v is a whole multiple of s, but for the rounding of
// binary fractions.
func divides(s, v float64) bool {
	q := v / s
	return math.Abs(q-math.Round(q)) < 1e-9*q
}
