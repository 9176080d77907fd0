package timex

import "math"

// inYear finds the year of a date that is named but for it.
func (r *resolver) inYear(e *expr, base place, in func(year int) point) place {
	if base.ok() {
		base.point = in(base.year)
		if base.month == 2 && base.day == 29 && !isLeap(base.year) {
			return place{why: notLeap(base.year)}
		}
		return base
	}
	q := r.anchor(e.selector.told)
	if !q.ok() {
		return place{why: noYear}
	}
	if q.grain < yearGrain {
		return place{why: noYear}
	}
	year := q.at(yearGrain).year
	if e.rangeEnd && !e.selector.given && r.before.ok() { // the end of a range lies behind its beginning
		q = place{point: in(r.before.at(yearGrain).year), anchor: q.anchor}
		if q.number() < r.before.number() {
			q.point = in(r.before.at(yearGrain).year + 1)
		}
		return q
	}
	q.point = r.nearest(e, q, year, in)
	for n := 1; r.note && n < 8 && q.month == 2 && q.day == 29 && !isLeap(q.year); n++ { // the nearest that there is
		q.point = in(year + n/2 - n*(n%2))
	}
	if q.month == 2 && q.day == 29 && !isLeap(q.year) {
		return place{why: notLeap(q.year)}
	}
	return q
}

// nearest is the date of e, named but for its year, that the anchor means.
func (r *resolver) nearest(e *expr, anchor place, year int, in func(year int) point) point {
	same := in(year)
	from, to := anchor.days()
	if anchor.grain == yearGrain {
		return in(year + e.selector.n)
	}
	first, after := same.days()
	switch {
	case e.selector.given && e.selector.n < 0:
		if after > from {
			return in(year - 1)
		}
		return same
	case e.selector.given && e.selector.n > 0:
		if first < to {
			return in(year + 1)
		}
		return same
	case e.selector.given:
		return same
	}
	if anchor.anchor == Narrative {
		return r.storyYear(e, from, in, year)
	}
	best, least := same, math.Inf(1)
	for _, q := range []point{same, in(year - 1), in(year + 1)} {
		if c := distance(q, from, to, e.tense, q.grain <= monthGrain); c < least {
			best, least = q, c
		}
	}
	return best
}

// distance is how far q lies from the day that a text was written on, in days, made
// longer where q lies on the other side of it than the verb says.
func distance(q point, from, to, tense int, coarse bool) float64 {
	first, after := q.days()
	switch {
	case first >= to:
		return float64(first-to) * againstPast[min(tense, 1)+1][bit(coarse)]
	case after <= from:
		return float64(from-after) * againstFuture[min(tense, 1)+1]
	}
	return 0
}

// How much farther a day seems that lies in the future, by the tense (past, unknown,
// future) and whether it is told by the month alone; and one in the past.
var (
	againstPast   = [3][2]float64{{3, 8}, {1.3, 1.3}, {0.5, 0.5}}
	againstFuture = [3]float64{1, 1, 3}
)

// fullYear is the year of e with its century.
func (r *resolver) fullYear(e *expr) int {
	if !e.shortYear {
		return e.year
	}
	near := 2000
	if q := r.anchor(false); q.ok() {
		near = q.at(yearGrain).year
	}
	y := near - near%100 + e.year
	if y > near+20 {
		y -= 100
	}
	return y
}
