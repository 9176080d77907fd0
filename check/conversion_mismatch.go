package check

import (
	"fmt"
	"math"

	"github.com/sayso/sayso/interval"
	"github.com/sayso/sayso/quantity"
	"github.com/sayso/sayso/quantity/unit"
)

var conversionMismatch = &Check{
	ID:       "conversion-mismatch",
	Severity: Error,
	Requires: Times | Quantities | Quotations,
	Doc: Doc{
		Title:    "a measure and its conversion that differ",
		What:     "Where a measure is followed by the same amount in another unit, in brackets or behind “or”, the first is converted and compared, with room for the rounding of both: noughts at the end of a figure count as rounding.",
		Why:      "One of the two figures is wrong, or one of the units. Conversions are often done by hand and late, and one of the two is then forgotten in an edit.",
		Fires:    "Tarn lies 125 kilometers (65 miles) from the sea.",
		NearMiss: "Tarn lies 125 kilometers (78 miles) from the sea.",
		Noise:    "Of 82 pairs in 1.4 million words of news 4 were flagged, and all 4 were wrong in print. A difference of three per cent or less is a note.",
		Since:    "0.1",
	},
	Examine: examineConversions,
}

const (
	mostRounded     = 4    // a figure may be rounded by up to a quarter of itself: 62 miles to 60
	closeConversion = 0.03 // the relative difference up to which a note is enough
)

func examineConversions(r *Run) {
	for p := range r.pairs(convertible) {
		judgeConversion(r, p)
	}
}

// convertible reports whether a and b measure the same thing in different units.
func convertible(a, b *quantity.Quantity) bool {
	if a.Type != quantity.Measure || b.Type != quantity.Measure || a.UCUM == b.UCUM {
		return false
	}
	x, err1 := unit.Parse(a.UCUM)
	y, err2 := unit.Parse(b.UCUM)
	return err1 == nil && err2 == nil && x.Same(y)
}

func judgeConversion(r *Run, p pair) {
	is := converted(p.first, p.second)
	working := fmt.Sprintf("%s = %s; the text gives %s.", figureText(p.first), is, figureText(p.second))
	off := off(p.first, p.second)
	if off == 0 {
		r.Pass(p.span(), "The two figures are the same amount.", working, p.related()...)
		return
	}
	sev := Error
	if p.loose || off <= closeConversion {
		sev = Note
	}
	r.Contradict(sev, p.span(), fmt.Sprintf("%s is %s, not %s.", figureText(p.first), is, figureText(p.second)),
		working+"\nEither one of the two figures or one of the units is wrong.", p.related()...)
}

// converted writes a in the unit of b.
func converted(a, b *quantity.Quantity) string {
	m, n := readings(a), readings(b)
	convert := func(v float64) float64 { return m[len(m)-1].To(n[len(n)-1], v) }
	q := *b
	from, to := numbersOf(a)
	q.Value = quantity.Value{From: convert(from), To: convert(to)}
	return figureText(&q)
}

// off is how far apart two amounts are, as a part of the second, by the readings
// of their units that bring them closest. It is 0 where they may be the same.
func off(first, second *quantity.Quantity) float64 {
	best := math.Inf(1)
	for _, m := range readings(first) {
		for _, n := range readings(second) {
			best = min(best, offAs(first, second, n, func(v float64) float64 { return m.To(n, v) }))
			if n.Kind == unit.Temperature { // it may be a difference in degrees
				k := m.Ratio(n)
				best = min(best, farness(strictly(first).Scale(k), strictly(second), n))
			}
		}
	}
	return best
}

// readings are what the unit of q may be: "ton" is the short ton, the long one or
// the tonne. convertible has read it.
func readings(q *quantity.Quantity) []unit.Measure {
	m, others, _ := unit.Readings(q.UCUM)
	return append(others, m)
}

// offAs is how far apart two amounts are when convert brings the first to n, the
// unit of the second. Either of them may be the one that was rounded freely.
func offAs(first, second *quantity.Quantity, n unit.Measure, convert func(float64) float64) float64 {
	end := func(a, b float64) float64 {
		x, y := interval.Around(a, first.Digit/2), freely(second, b)
		u, v := freely(first, a), interval.Around(b, second.Digit/2)
		return min(farness(along(x, convert), y, n), farness(along(u, convert), v, n))
	}
	from1, to1 := numbersOf(first)
	from2, to2 := numbersOf(second)
	if (from1 == to1) != (from2 == to2) { // a range, and one figure for it
		return farness(interval.Between(convert(from1), convert(to1)).Hull(along(freely(first, from1), convert)), freely(second, from2).Hull(freely(second, to2)), n)
	}
	return max(end(from1, from2), end(to1, to2))
}

// freely is what the end v of q stands for where the noughts at its end come from
// rounding.
func freely(q *quantity.Quantity, v float64) interval.Interval {
	i := interval.Around(v, roundingUnit(v, q.Digit, mostRounded)/2)
	if q.Approx == quantity.About && q.Value.Single() {
		i = i.Hull(q.Interval)
	}
	return i
}

func along(i interval.Interval, convert func(float64) float64) interval.Interval {
	return interval.Between(convert(i.From), convert(i.To))
}

// degrees are what a difference in temperature is a part of, for zero is no
// measure of it.
const degrees = 50

// farness is the gap between two ranges as a part of the second.
func farness(i, o interval.Interval, n unit.Measure) float64 {
	if i.Meets(o) {
		return 0
	}
	gap := max(o.From-i.To, i.From-o.To)
	if n.Kind == unit.Temperature {
		return gap / degrees
	}
	return gap / max(math.Abs(o.From), math.Abs(o.To))
}
