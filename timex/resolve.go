package timex

// resolver works out what the expressions of a text mean, in text order.
type resolver struct {
	created   point // zero where the document's date is not known
	story     point // what the text is telling of; zero at first
	before    point // where the time before this one lies
	quarter   point // the quarter that it spoke of last
	near      point // what the bracket, quotation or sentence tells of, where the story does not
	inAside   bool  // the time before this one stood in a bracket or quotation
	far       point // a year far from the story that the text has named
	narrative bool
	note      bool // see NoteMode
}

// place is where an expression lies in the calendar, or why that is not known.
type place struct {
	point
	anchor Anchor
	why    string
}

func (p point) ok() bool { return p.grain != noGrain }

// The reasons for which a time has no value.
const (
	noDate  = "counted from the day of the text, which is not known"
	noYear  = "the year is not known: neither the text before it nor a date of the text gives it"
	noStory = "nothing before it in the text says what it is counted from"
	coarse  = "what it is counted from is not known to the day"
	unsaid  = "how long is not said"
)

// time works out e, and moves the story on.
func (r *resolver) time(e *expr) Time {
	if e.aside != r.inAside || e.opens && !e.aside {
		r.near = point{}
	}
	r.inAside = e.aside
	t := Time{Range: -1, Mod: e.mod, Interval: nothing}
	switch e.form {
	case durationForm:
		r.duration(e, &t)
	case setForm:
		r.set(e, &t)
	case vagueForm:
		t.Type, t.Value, t.Reason = Date, e.ref, e.reason
		r.before = point{}
		if e.ref == refName[presentRef] {
			r.before = r.created
		}
		if r.note && (e.ranged || e.rangeEnd) && e.ref == refName[presentRef] && r.created.ok() { // "between 22 January and now"
			today := r.created.at(dayGrain)
			t.Value, t.EDTF, t.Interval = today.timex(), today.edtf(), today.interval()
		}
	default:
		r.calendar(e, &t)
	}
	t.Fields = fields(e)
	return t
}

func (r *resolver) calendar(e *expr, t *Time) {
	t.Type = Date
	if e.grain() > dayGrain || e.clock || e.part != noPart {
		t.Type = TimeOf
	}
	if e.form == shiftForm && e.amount.vague && !r.note {
		t.Value = refName[map[int]uint8{-1: pastRef, 1: futureRef}[e.sign]]
		return
	}
	if e.generic && e.of == nil && !e.clock {
		t.Value = "XXXX-XX-XXT" + timexPart[e.part]
		return
	}
	if e.form == calendarForm && e.selector.unit == day && e.selector.told && e.selector.n == 0 && e.nth == 0 && r.story.grain == monthGrain && r.narrative {
		t.Anchor, t.Value, t.EDTF, t.Interval = Narrative, r.story.timex()+"-XX", r.story.edtf()+"-XX", r.story.interval()
		return
	}
	q := r.place(e)
	r.before = q.point
	t.Anchor, t.Reason = q.anchor, q.why
	if !q.ok() {
		t.Anchor = NoAnchor
		return
	}
	if r.note && e.mod == modName[endMod] && q.grain == dayGrain { // "by the end of tomorrow" is a moment
		q.grain, q.hour, q.min, q.sec = secondGrain, 23, 59, 59
		t.Type = TimeOf
	}
	t.Value, t.EDTF, t.Interval = q.timex(), q.edtf(), q.interval()
	if e.zone != 0 {
		t.Zone = offset(e.zone - utcZone)
		if t.EDTF != "" {
			t.EDTF += t.Zone
		}
	}
	if t.Mod == "APPROX" && t.EDTF != "" && q.grain <= dayGrain && q.grain != weekGrain && q.grain != weekendGrain {
		t.EDTF += "~"
	}
	r.moveStory(e, q)
}

// place finds e in the calendar.
func (r *resolver) place(e *expr) place {
	if e.reason != "" {
		return place{why: e.reason}
	}
	var base place
	if e.of != nil {
		if base = r.place(e.of); !base.ok() {
			return base
		}
	}
	switch {
	case e.form == shiftForm:
		return r.shifted(e, base)
	case e.selector.unit != noUnit && e.nth != 0:
		return r.nthUnit(e, base)
	case e.selector.unit != noUnit && base.ok(): // the week of 10 April
		g, _ := grainOf(e.selector.unit)
		base.point = base.at(g)
		return base
	case e.selector.unit != noUnit:
		return r.unit(e)
	case e.hasYear:
		return r.dated(e, place{point: point{grain: yearGrain, year: r.fullYear(e)}, anchor: Absolute})
	}
	return r.dated(e, base)
}

// dated puts the named parts of e into base, and finds what is missing.
func (r *resolver) dated(e *expr, base place) place {
	q := base
	switch {
	case e.holiday != nil:
		if q = r.inYear(e, base, func(y int) point { return e.holiday.on(y) }); q.ok() {
			break
		}
		return q
	case e.month != 0 && e.day != 0:
		q = r.inYear(e, base, func(y int) point { return point{grain: dayGrain, year: y, month: e.month, day: e.day} })
	case e.month != 0:
		q = r.inYear(e, base, func(y int) point { return point{grain: monthGrain, year: y, month: e.month} })
	case e.day != 0:
		q = r.dayOfMonth(e, base)
	case e.weekday != 0:
		q = r.weekday(e, base)
	case e.season != 0:
		q = r.inYear(e, base, func(y int) point { return point{grain: seasonGrain, year: y, sub: e.season} })
	case e.quarter != 0:
		q = r.inYear(e, base, func(y int) point { return point{grain: quarterGrain, year: y, sub: e.quarter} })
	case e.half != 0:
		q = r.inYear(e, base, func(y int) point { return point{grain: halfGrain, year: y, sub: e.half} })
	case e.week != 0:
		q = r.inYear(e, base, func(y int) point { return point{grain: weekGrain, year: y, sub: e.week} })
	case e.hasYear:
		q.grain = e.yearGrain
	}
	if e.julian && q.grain == dayGrain {
		q.point = onDay(julianDayNumber(q.year, q.month, q.day))
	}
	if q.why != "" || !e.clock && e.part == noPart {
		return q
	}
	return r.onClock(e, q)
}

// onClock puts the time of day of e on a day.
func (r *resolver) onClock(e *expr, q place) place {
	if !q.ok() {
		q = r.anchor(e.selector.told || !e.selector.given && (r.narrative || r.note && r.story.grain >= dayGrain))
		if !q.ok() {
			return q
		}
		if q = r.fineEnough(q, dayGrain); !q.ok() {
			return q
		}
		if e.selector.given {
			night := e.part == nightTime && e.selector.n < 0
			q.point = q.at(dayGrain)
			if !night || !e.selector.told {
				q.point = q.add(e.selector.n)
			}
		}
	}
	if q.grain < dayGrain {
		return place{why: coarse}
	}
	was := q.part
	q.point = q.at(dayGrain)
	if !e.clock {
		q.grain, q.part = partGrain, e.part
		return q
	}
	if e.part != noPart {
		was = e.part
	}
	q.grain, q.hour, q.min = minuteGrain, e.hour, max(e.min, 0)
	if e.sec >= 0 {
		q.grain, q.sec = secondGrain, e.sec
	}
	if !e.halfDay && q.hour < 12 && (was == afternoon || was == evening || was == nightTime && q.hour > 4) {
		q.hour += 12
	}
	if q.hour == 24 && e.of == nil { // midnight of no day in particular begins the day; that of a day ends it
		q.hour = 0
	}
	return q
}
