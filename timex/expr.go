package timex

// form says how an expression comes to its value.
type form uint8

const (
	calendarForm form = iota + 1 // a place in the calendar, named in full or in part
	shiftForm                    // so much before or after something
	durationForm
	setForm
	vagueForm
)

// selector picks one unit, or one thing of a name, by where an anchor stands:
// last week, next October, that morning.
type selector struct {
	given bool
	n     int  // -1 last, 0 this, 1 next
	told  bool // leans on the story: the previous week, that day
	past  bool // "past" or "coming": the nearest, whatever the week
	unit  unit // of "last week"; noUnit where a name is picked
}

// timeOfDay is a time of day as written.
type timeOfDay struct {
	hour, min, sec int  // min and sec are -1 where not written
	halfDay        bool // morning or afternoon is known
	zone           int  // utcZone and the minutes east of UTC; 0 where not told
}

// expr is a time as written, before it is worked out.
type expr struct {
	first, last int // atoms of the sentence, half-open
	form        form

	of       *expr // what it stands in or counts from: the 2016 of "May of 2016"
	next     *expr // a time read along with this one: the second end of a range
	rangeEnd bool
	ranged   bool // next ends a range that this one begins
	selector selector
	nth      int // which one in of: 1 the first, -1 the last

	// The parts of a date; zero where not written.
	year                  int // astronomical
	hasYear, era          bool
	shortYear             bool  // two digits, whose century is to be found
	yearGrain             grain // yearGrain, decadeGrain or centuryGrain
	month, day, weekday   int
	season, quarter, half int
	week                  int
	weekend               bool
	numeric, swappable    bool
	order                 int8 // of figures: 1 where the day must come first, -1 where the month must
	julian                bool // marked as Old Style
	figures               bool // a month's name between figures: 5-May-98
	holiday               *holiday

	part  dayPart
	clock bool
	timeOfDay
	generic bool // "at night": of no day in particular

	// Of durations, sets and shifts.
	amount    amount
	unit      unit
	more      []count // the 30 minutes of "1 hour and 30 minutes"
	sign      int     // of shifts
	told      bool    // the shift leans on the story
	unitwise  bool    // "the week after next": a week even in a note
	ofQuarter bool    // the shift is between quarters

	mod, ref string
	reason   string // why the date is impossible
	tense    int    // -1 in the past, 1 in the future, 0 not known
	lead     int32  // leadIn or leadWithin: the preposition before a length
	only     Mode   // a time only in texts of that mode
	opens    bool   // the first time of its sentence
	trailing bool   // a year behind a comma
	aside    bool   // in brackets or a quotation: does not move the story
}

// count is an amount of a unit.
type count struct {
	amount amount
	unit   unit
}

// amount is a number as written: a range where lo and hi differ, unstated where
// vague ("several").
type amount struct {
	lo, hi float64
	vague  bool
}

// grain is how fine a stretch of the calendar e names.
func (e *expr) grain() grain {
	switch {
	case e.form == shiftForm:
		g, _ := grainOf(e.unit)
		return g
	case e.form != calendarForm:
		return noGrain
	case e.clock && e.sec >= 0:
		return secondGrain
	case e.clock:
		return minuteGrain
	case e.part != noPart:
		return partGrain
	case e.day != 0 || e.weekday != 0 || e.holiday != nil:
		return dayGrain
	case e.month != 0:
		return monthGrain
	case e.weekend:
		return weekendGrain
	case e.week != 0:
		return weekGrain
	case e.season != 0:
		return seasonGrain
	case e.quarter != 0:
		return quarterGrain
	case e.half != 0:
		return halfGrain
	case e.hasYear:
		return e.yearGrain
	case e.selector.unit != noUnit:
		g, _ := grainOf(e.selector.unit)
		return g
	}
	return noGrain
}

// fields are the parts of e as written.
func fields(e *expr) Fields {
	f := Fields{
		Year: e.year, YearWritten: e.hasYear && !e.shortYear, Month: e.month, Day: e.day, Weekday: e.weekday,
		Numeric: e.numeric, Swappable: e.swappable, Clock: e.clock,
	}
	if e.clock {
		f.Minute = e.minutes()
	}
	if e.form == shiftForm {
		f.Shift, f.Unit, f.ShiftApprox = float64(e.sign)*e.amount.lo*max(codeTimes[e.unit], 1), unitCode[e.unit], e.mod == "APPROX" || e.amount.vague
	}
	for o := e.of; o != nil && e.form == calendarForm; o = o.of { // the year and day that it stands in
		g := fields(o)
		if !f.YearWritten && g.YearWritten {
			f.Year, f.YearWritten = g.Year, true
		}
		f.Numeric, f.Swappable = f.Numeric || g.Numeric, f.Swappable || g.Swappable
		f.Month, f.Day, f.Weekday = max(f.Month, g.Month), max(f.Day, g.Day), max(f.Weekday, g.Weekday)
	}
	return f
}
