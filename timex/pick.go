package timex

import "strconv"

// unit is the unit that e picks: last week, the following year, today.
func (r *resolver) unit(e *expr) place {
	q := r.anchor(e.selector.told)
	if !q.ok() {
		return q
	}
	if e.selector.unit == period {
		return q
	}
	g, each := grainOf(e.selector.unit)
	if g == quarterGrain && e.selector.told && e.selector.n == 0 && !r.narrative && r.created.ok() { // figures are told of the quarter that is over
		if r.quarter.ok() {
			return place{point: r.quarter, anchor: Narrative}
		}
		return place{point: r.created.at(quarterGrain).add(-1), anchor: DocumentDate}
	}
	if g == weekendGrain && e.selector.told && e.selector.n == 0 && r.created.ok() && !r.narrative { // the one just over, or to come
		q = place{point: onDay(r.created.number() - 5).at(g), anchor: DocumentDate}
		if e.tense > 0 || r.note {
			q.point = r.created.at(g)
		}
		return q
	}
	if q = r.fineEnough(q, g); !q.ok() {
		return q
	}
	q.point = q.at(g).add(e.selector.n * each)
	return q
}

// nthUnit is the numbered day, week or month of base.
func (r *resolver) nthUnit(e *expr, base place) place {
	if !base.ok() {
		return place{why: noStory}
	}
	g, _ := grainOf(e.selector.unit)
	first, after := base.days()
	switch {
	case g == weekGrain || g == weekendGrain:
		w := onDay(first + 3).at(g) // ISO 8601: the week that has the fourth day
		if base.grain == monthGrain {
			w = onDay(first).at(g)
		}
		if e.nth < 0 {
			base.point = onDay(after - 4).at(g)
		} else {
			base.point = w.add(e.nth - 1)
		}
	case e.nth < 0:
		base.point = onDay(after - 1).at(g)
	default:
		base.point = onDay(first).at(g).add(e.nth - 1)
	}
	return base
}

// dayOfMonth is the day whose month is not written.
func (r *resolver) dayOfMonth(e *expr, base place) place {
	q := base
	if !q.ok() {
		if q = r.anchor(true); !q.ok() {
			return q
		}
	}
	if q.grain < monthGrain {
		return place{why: noStory}
	}
	if e.weekday != 0 {
		return r.dayAndWeekday(e, q)
	}
	y, m := q.monthOf()
	if e.day > daysIn(y, m) {
		return place{why: monthNames[m] + " " + strconv.Itoa(y) + " has " + strconv.Itoa(daysIn(y, m)) + " days"}
	}
	q.point = point{grain: dayGrain, year: y, month: m, day: e.day}
	return q
}

// dayAndWeekday is the day of the nearest month that begins so that the day of the month
// falls on the weekday: "Monday the 21st".
func (r *resolver) dayAndWeekday(e *expr, q place) place {
	year, month := q.monthOf()
	for k := range 28 {
		y, m := addMonths(year, month, (k+1)/2*(1-k%2*2))
		if e.day <= daysIn(y, m) && weekdayOf(dayNumber(y, m, e.day)) == e.weekday {
			q.point = point{grain: dayGrain, year: y, month: m, day: e.day}
			return q
		}
	}
	return place{why: noStory}
}

// weekday is the day of a week that e means.
func (r *resolver) weekday(e *expr, base place) place {
	if base.ok() {
		return r.weekdayIn(e, base)
	}
	q := r.anchor(e.selector.told && !r.note)
	if !q.ok() {
		return q
	}
	if e.rangeEnd && !e.selector.given && r.before.grain >= dayGrain { // "from Monday to Friday"
		from := r.before.number()
		q.point = onDay(from + (e.weekday-weekdayOf(from)+7)%7)
		return q
	}
	if q = r.fineEnough(q, weekGrain); !q.ok() {
		return q
	}
	from := q.number()
	ahead := (e.weekday - weekdayOf(from) + 7) % 7
	monday := from - weekdayOf(from) + 1
	s := e.selector
	switch {
	case s.given && s.n < 0 && r.note && !s.past:
		q.point = onDay(monday - 7 + e.weekday - 1)
	case s.given && s.n < 0:
		q.point = onDay(from + ahead - 7)
	case s.given && s.n > 0 && s.past:
		q.point = onDay(from + ahead + 7*bit(ahead == 0))
	case s.given && s.n > 0:
		q.point = onDay(monday + 7 + e.weekday - 1)
	case s.given && !s.told:
		q.point = onDay(monday + e.weekday - 1)
	case e.tense > 0 || r.note && e.tense == 0 || q.anchor == Narrative:
		q.point = onDay(from + ahead)
	case ahead == 0:
		q.point = onDay(from)
	default:
		q.point = onDay(from + ahead - 7)
	}
	return q
}

// weekdayIn is the weekday of a week, or the nth of a month or year.
func (r *resolver) weekdayIn(e *expr, base place) place {
	first, after := base.days()
	switch {
	case base.grain == weekGrain:
		base.point = onDay(first + e.weekday - 1)
	case e.nth < 0:
		base.point = onDay(after - 1 - (weekdayOf(after-1)-e.weekday+7)%7)
	default:
		base.point = onDay(first + (e.weekday-weekdayOf(first)+7)%7 + 7*max(e.nth-1, 0))
	}
	return base
}
