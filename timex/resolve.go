package timex

import (
	"math"
	"strconv"

	"github.com/sayso/sayso/interval"
)

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

// anchor is what e is to be counted from.
func (r *resolver) anchor(told bool) place {
	story := place{point: r.story, anchor: Narrative}
	if r.near.ok() {
		story.point = r.near
	}
	now := place{point: r.created, anchor: DocumentDate}
	if (told || r.narrative) && story.ok() {
		return story
	}
	if now.ok() {
		return now
	}
	if story.ok() {
		return story
	}
	return place{why: noDate}
}

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
	if t.Mod == "APPROX" && t.EDTF != "" && q.grain <= dayGrain && q.grain != weekGrain && q.grain != weekendGrain {
		t.EDTF += "~"
	}
	r.moveStory(e, q)
}

// farYears is how far a year may lie from the story's to be taken for its next
// chapter; a farther one only when the text stays with it.
const farYears = 9

// moveStory lets the story come to where e is. What stands in brackets or a quotation
// moves only what is told there; what is counted back from the story does not move it,
// nor does a lone year far from it, but for the rest of its sentence.
func (r *resolver) moveStory(e *expr, q place) {
	if e.aside {
		r.near = q.point
		return
	}
	if q.grain < yearGrain || e.form == shiftForm && e.sign < 0 && (r.narrative || !e.told) {
		return
	}
	if q.grain == yearGrain && (e.rangeEnd || e.tense == 1 && r.story.ok() || e.trailing && q.year == r.story.at(yearGrain).year) {
		return
	}
	if q.grain == quarterGrain && e.form == calendarForm {
		r.quarter = q.point
	}
	year := q.at(yearGrain).year
	if r.narrative && r.story.ok() {
		if d := year - r.story.at(yearGrain).year; (d > farYears || d < -farYears) && !(r.far.ok() && abs(year-r.far.year) <= farYears) {
			r.far, r.near = q.point.at(yearGrain), q.point
			return
		}
	}
	r.story, r.near = q.point, point{}
}

func abs(n int) int { return max(n, -n) }

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

// shifted counts from what e stands on.
func (r *resolver) shifted(e *expr, base place) place {
	if !base.ok() {
		base = r.anchor(e.told)
	}
	if !base.ok() {
		return base
	}
	if q := r.lastQuarter(e); q.ok() && e.of == nil {
		base = q
	}
	if base.grain == quarterGrain && e.unit == year {
		base.point = base.addYears(e.sign * int(e.amount.lo))
		return base
	}
	if r.note && !e.unitwise {
		return r.moved(e, base)
	}
	out := base
	for i, c := range e.counts() {
		p, ok := out.shift(float64(e.sign)*c.amount.lo, c.unit)
		if i > 0 && !ok {
			p, ok = base.shift(float64(e.sign)*c.amount.lo, c.unit)
		}
		if !ok {
			return place{why: coarse}
		}
		out.point = p
	}
	return out
}

// moved counts from base to the day or minute, as a note does.
func (r *resolver) moved(e *expr, base place) place {
	for _, c := range e.counts() {
		n, _ := r.number(c.amount)
		p, ok := base.move(float64(e.sign)*n, c.unit)
		if !ok {
			return place{why: coarse}
		}
		base.point = p
	}
	base.point = base.bare()
	return base
}

// lastQuarter is the quarter that a year's shift counts from: what a company earned in
// a quarter is held against the same quarter a year ago.
func (r *resolver) lastQuarter(e *expr) place {
	switch {
	case e.unit != year || e.amount.lo != 1 || e.sign > 0 || r.narrative:
		return place{}
	case r.quarter.ok():
		return place{point: r.quarter, anchor: Narrative}
	case e.ofQuarter && r.created.ok():
		return place{point: r.created.at(quarterGrain).add(-1), anchor: DocumentDate}
	}
	return place{}
}

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

// fineEnough is q, or where it is told more coarsely than g what the text spoke of
// last that is not; in news, the day of the text.
func (r *resolver) fineEnough(q place, g grain) place {
	if q.grain >= g {
		return q
	}
	if r.created.grain >= g && !r.narrative {
		return place{point: r.created, anchor: DocumentDate}
	}
	return place{why: coarse}
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

// storyYear is the date that a story which has come to a day means: a story goes
// on rather than back.
func (r *resolver) storyYear(e *expr, from int, in func(int) point, year int) point {
	same := in(year)
	first, _ := same.days()
	if e.ranged && e.next.month != 0 && e.next.month < e.month && first > from { // "from October to March", looking back
		return in(year - 1)
	}
	if from-first > 270 {
		return in(year + 1)
	}
	return same
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

// fields are the parts of e as written.
func fields(e *expr) Fields {
	f := Fields{
		Year: e.year, YearWritten: e.hasYear && !e.shortYear, Month: e.month, Day: e.day, Weekday: e.weekday,
		Numeric: e.numeric, Swappable: e.swappable,
	}
	if e.form == shiftForm {
		f.Shift, f.Unit, f.ShiftApprox = float64(e.sign)*e.amount.lo*max(codeTimes[e.unit], 1), unitCode[e.unit], e.mod == "APPROX" || e.amount.vague
	}
	for o := e.of; o != nil && e.form == calendarForm; o = o.of { // the year and day that it stands in
		g := fields(o)
		if !f.YearWritten && g.YearWritten {
			f.Year, f.YearWritten = g.Year, true
		}
		f.Month, f.Day, f.Weekday = max(f.Month, g.Month), max(f.Day, g.Day), max(f.Weekday, g.Weekday)
	}
	return f
}

// lengthDays are the shortest and longest length of a unit, in days.
var lengthDays = map[unit]interval.Interval{
	second: interval.Point(1.0 / 86400), minute: interval.Point(1.0 / 1440), hour: interval.Point(1.0 / 24), day: interval.Point(1), night: interval.Point(1),
	week: interval.Point(7), weekend: interval.Point(2), fortnight: interval.Point(14), monthUnit: interval.Between(28, 31), quarter: interval.Between(90, 92),
	halfYear: interval.Between(181, 184), year: interval.Between(365, 366), decade: interval.Between(3652, 3653), century: interval.Between(36524, 36525),
	millennium: interval.Between(365242, 365243),
}
