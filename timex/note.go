package timex

import "github.com/sayso/sayso/interval"

// fewInNote is what "a few" and "several" are taken for in a note, which wants a day to
// be named where a story does not.
const fewInNote = 3

// number is how many units a written amount is.
func (r *resolver) number(a amount) (n float64, ok bool) {
	if a.vague {
		return fewInNote, r.note
	}
	return a.lo, true
}

// noteSpan gives t the stretch of the calendar that a length names in a note: "the next
// 3 days" and "within 9 months" run from now, "in 5 minutes" is their end. It is
// false where the length is no more than that.
func (r *resolver) noteSpan(e *expr, t *Time) bool {
	if !r.note || !r.created.ok() {
		return false
	}
	if e.of != nil {
		return r.spanFrom(e, t)
	}
	sign := e.selector.n
	if !e.selector.given {
		if e.lead == 0 {
			return false
		}
		sign = 1
	}
	if e.unit == quarter || e.unit == decade {
		return r.noteUnits(e, t, sign)
	}
	end, ok := r.created, sign != 0
	for _, c := range e.counts() {
		n, known := r.number(c.amount)
		if ok = ok && known; ok {
			end, ok = end.move(float64(sign)*n, c.unit)
		}
	}
	if !ok {
		return false
	}
	end = end.bare()
	t.Type, t.Anchor = Date, DocumentDate
	if end.grain > dayGrain {
		t.Type = TimeOf
	}
	if e.lead == leadIn && !e.selector.given {
		t.Value, t.EDTF, t.Interval = end.timex(), end.edtf(), end.interval()
		return true
	}
	from, to := r.created.at(min(end.grain, r.created.grain)), end
	switch {
	case sign < 0:
		from, to = to, from
	case e.selector.given && end.grain == dayGrain && e.lead != leadWithin: // the next days begin tomorrow
		from, to = from.add(1), to.add(1)
	}
	t.Value = from.timex() + "/" + to.timex()
	a, b := from.interval(), to.interval()
	t.Interval = interval.Interval{From: a.From, To: b.From, ToOpen: true}
	if end.grain == dayGrain {
		t.EDTF = from.edtf() + "/" + to.add(-1).edtf()
	}
	return true
}

// spanFrom gives t the stretch of a length that begins where e.of is.
func (r *resolver) spanFrom(e *expr, t *Time) bool {
	from := r.place(e.of)
	to, ok := from.point, from.ok()
	for _, c := range e.counts() {
		n, known := r.number(c.amount)
		if ok = ok && known; ok {
			to, ok = to.move(n, c.unit)
		}
	}
	if !ok {
		return false
	}
	to = to.bare()
	t.Type, t.Anchor = Date, from.anchor
	if to.grain > dayGrain {
		t.Type = TimeOf
	}
	t.Value = from.timex() + "/" + to.timex()
	t.Interval = interval.Interval{From: from.interval().From, To: to.interval().From, ToOpen: true}
	return true
}

// noteUnits gives t whole quarters or decades: those before or after the one that the
// note was written in.
func (r *resolver) noteUnits(e *expr, t *Time, sign int) bool {
	n, known := r.number(e.amount)
	if sign == 0 || !known || len(e.more) > 0 {
		return false
	}
	g, _ := grainOf(e.unit)
	from := r.created.at(g)
	to := from
	if sign < 0 {
		from = from.add(-int(n))
	} else {
		from, to = from.add(1), from.add(1+int(n))
	}
	a, b := onDay(from.number()), onDay(to.number())
	t.Type, t.Anchor = Date, DocumentDate
	t.Value, t.EDTF = a.timex()+"/"+b.timex(), a.edtf()+"/"+b.add(-1).edtf()
	t.Interval = interval.Interval{From: a.interval().From, To: b.interval().From, ToOpen: true}
	return true
}

// What a preposition before a length says of it in a note.
const (
	leadIn     = iota + 1 // "in 5 minutes": the end
	leadWithin            // "within 5 minutes": the stretch
)

// move is the day, or for hours and finer units the minute or second, that lies n
// units from p.
func (p point) move(n float64, u unit) (point, bool) {
	whole := float64(int(n))
	if f, ok := finer[u]; ok && whole != n {
		return p.move(float64(int(n*f.each)), f.unit)
	}
	g, each := grainOf(u)
	k := int(n) * each
	switch g {
	case secondGrain, minuteGrain, hourGrain:
		p.grain = max(p.grain, minuteGrain, g)
		return p.addSeconds(k * map[grain]int{secondGrain: 1, minuteGrain: 60, hourGrain: 3600}[g]), true
	case dayGrain:
		return p.onDays(k), true
	case weekGrain:
		return p.onDays(7 * k), true
	case monthGrain, quarterGrain, halfGrain:
		return p.onMonths(k * map[grain]int{monthGrain: 1, quarterGrain: 3, halfGrain: 6}[g]), true
	case yearGrain, decadeGrain, centuryGrain:
		return p.onMonths(k * map[grain]int{yearGrain: 12, decadeGrain: 120, centuryGrain: 1200}[g]), true
	}
	return p, false
}

// onDays is the day that lies n days from p's. It keeps p's time of day for a count of
// hours that may follow.
func (p point) onDays(n int) point {
	q := onDay(p.number() + n)
	q.hour, q.min, q.sec = p.hour, p.min, p.sec
	return q
}

// onMonths is the day of the month n months from p's that has p's number, or the last
// of that month.
func (p point) onMonths(n int) point {
	q := p.at(dayGrain)
	q.year, q.month = addMonths(q.year, q.month, n)
	q.day = min(q.day, daysIn(q.year, q.month))
	q.grain = dayGrain
	return q
}

// bare is p without a time of day finer than its grain.
func (p point) bare() point {
	if p.grain <= dayGrain {
		p.hour, p.min, p.sec = 0, 0, 0
	}
	return p
}
