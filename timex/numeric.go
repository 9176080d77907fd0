package timex

// numericDate reads a date in figures: 2021-05-04, 04/05/2021, 4.5.2021, 10/25,
// 05-Aug-2016, 2015-12; and a time of day tight behind an ISO date.
func (p *parser) numericDate(i int) *expr {
	if p.is(i-1, digits|dash|slash|dot|colon|comma) && p.tight(i) && !p.dateBefore(i-1) {
		return nil
	}
	if e := p.namedMonth(i); e != nil {
		return p.possible(e, i)
	}
	e := p.eightFigures(i)
	if e == nil {
		e = p.threeFigures(i)
	}
	if e == nil {
		e = p.twoFigures(i)
	}
	if e == nil {
		e = p.monthAndYear(i)
	}
	if e == nil {
		return nil
	}
	p.isoClock(e)
	return p.possible(e, i)
}

// dateBefore reports whether a range's dash at i follows a date in figures.
func (p *parser) dateBefore(i int) bool {
	return p.is(i, dash) && p.is(i-1, digits) && p.is(i-2, slash|dot) && p.is(i-3, digits)
}

// separated reports whether atom i is one of seps and stands tight between digits.
func (p *parser) separated(i int, seps kind) bool {
	return p.is(i, seps) && p.tight(i) && p.tight(i+1) && p.is(i+1, digits)
}

// eightFigures reads "20161016" in a note, where such a figure is the date of a file.
func (p *parser) eightFigures(i int) *expr {
	l := p.at(i)
	y, m, d := int(l.n)/10000, int(l.n)/100%100, int(l.n)%100
	if !p.note || l.width != 8 || y < 1900 || y > 2099 || m < 1 || m > 12 || d < 1 || d > 31 {
		return nil
	}
	return &expr{form: calendarForm, year: y, hasYear: true, yearGrain: yearGrain, month: m, day: d, last: i + 1}
}

// threeFigures reads day, month and year in figures, in whatever order.
func (p *parser) threeFigures(i int) *expr {
	const seps = slash | dash | dot
	if !p.separated(i+1, seps) || !p.separated(i+3, seps) || p.at(i+1).kind != p.at(i+3).kind {
		return nil
	}
	a, b, c, end := p.at(i), p.at(i+2), p.at(i+4), i+5
	if p.is(end, seps|colon|sign) && p.tight(end) && p.is(end+1, digits) && p.tight(end+1) && !p.is(end, dash) {
		return nil
	}
	e := &expr{form: calendarForm, hasYear: true, yearGrain: yearGrain, last: end}
	switch {
	case a.width == 4 && b.width <= 2 && c.width <= 2:
		e.year, e.month, e.day = int(a.n), int(b.n), int(c.n)
		if e.month > 12 && e.day <= 12 {
			e.month, e.day = e.day, e.month
		}
	case a.width <= 2 && b.width <= 2 && (c.width == 4 || c.width == 2 && !p.is(i+1, dot)):
		e.year, e.shortYear = int(c.n), c.width == 2
		e.numeric = true
		e.month, e.day = int(a.n), int(b.n)
		if p.is(i+1, dot) || e.month > 12 && e.day <= 12 {
			e.month, e.day = e.day, e.month
		}
		e.orderOf(a, b, p.is(i+1, dot))
	default:
		return nil
	}
	if e.month < 1 || e.month > 12 || e.day < 1 || e.day > 31 {
		return nil
	}
	return e
}

// orderOf notes what the first two figures of a date tell of the order of day and
// month. With full stops the day comes first.
func (e *expr) orderOf(a, b lexeme, dots bool) {
	switch {
	case dots:
	case a.n > 12 && b.n <= 12:
		e.order = 1
	case b.n > 12 && a.n <= 12:
		e.order = -1
	default:
		e.swappable = a.n <= 12 && b.n <= 12 && a.n != b.n
	}
}

// dayFirst reports whether the dates in figures that can be read in one order alone
// have the day first.
func dayFirst(found []*expr) bool {
	first := false
	for _, e := range found {
		for ; e != nil; e = e.of {
			if e.order < 0 {
				return false
			}
			first = first || e.order > 0
		}
	}
	return first
}

// putDayFirst reads the dates that either order allows with the day first.
func putDayFirst(found []*expr) {
	for _, e := range found {
		for ; e != nil; e = e.of {
			if e.swappable {
				e.month, e.day = e.day, e.month
			}
		}
	}
}

// twoFigures reads "10/25" and "4-23" where the words before say that they are a
// date, and the month "2015-12" or "12/2015".
func (p *parser) twoFigures(i int) *expr {
	const seps = slash | dash
	if !p.separated(i+1, seps) {
		return nil
	}
	a, b, end := p.at(i), p.at(i+2), i+3
	if p.is(end, slash|colon|sign) && p.tight(end) || p.is(end, dash) && p.tight(end) && p.is(end+1, digits) && !p.is(end+2, slash) ||
		p.word(end) && p.tight(end) && !p.is(end, ordinalEnding) || p.is(end, dot) && p.is(end+1, digits) && p.tight(end+1) {
		return nil
	}
	e := &expr{form: calendarForm, last: end}
	switch {
	case a.width == 4 && a.n >= 1000 && a.n < 2200 && b.n >= 1 && b.n <= 12 && (b.width == 2 && p.is(i+1, dash) && a.n%100+1 != b.n || b.width == 1):
		e.year, e.hasYear, e.yearGrain, e.month = int(a.n), true, yearGrain, int(b.n)
	case p.is(i+1, slash) && b.width == 4 && b.n >= 1000 && b.n < 2200 && a.n >= 1 && a.n <= 12:
		e.year, e.hasYear, e.yearGrain, e.month = int(b.n), true, yearGrain, int(a.n)
	case p.is(i+1, slash) && a.width <= 2 && b.width <= 2 && p.wantsDate(i, end):
		e.numeric = true
		e.month, e.day = int(a.n), int(b.n)
		if e.month > 12 {
			e.month, e.day = e.day, e.month
		}
		e.orderOf(a, b, false)
		if e.month < 1 || e.month > 12 || e.day < 1 || e.day > 31 {
			return nil
		}
	default:
		return nil
	}
	return e
}

// monthAndYear reads the month of a note that writes it "2016/11", "11-2016" or, with
// blanks, "11 / 2016".
func (p *parser) monthAndYear(i int) *expr {
	if !p.note || !p.is(i+1, slash|dash) || !p.is(i+2, digits) || p.is(i+3, slash|dash|colon|dot) && p.tight(i+3) && p.is(i+4, digits) {
		return nil
	}
	y, m := p.at(i), p.at(i+2)
	if y.width < m.width {
		y, m = m, y
	}
	if y.width != 4 || y.n < 1900 || y.n > 2100 || m.width > 2 || m.n < 1 || m.n > 12 {
		return nil
	}
	return &expr{form: calendarForm, year: int(y.n), hasYear: true, yearGrain: yearGrain, month: int(m.n), last: i + 3}
}

// wantsDate reports whether "10/25" is a date: a preposition or weekday stands
// before it and no unit behind.
func (p *parser) wantsDate(i, end int) bool {
	if p.is(end, sign|unitWord|of) || p.word(end) && !p.is(end, at|on|to|and|in|from|preposition|digits|wasSo|willBe) {
		return false
	}
	if p.note && !p.is(i-1, digits) {
		return true
	}
	return p.is(i-1, on|from|to|preposition|weekday|dash|every|comma) && !p.is(i-1, approx) || p.is(i-1, and|dash) && p.is(i-2, digits) && p.is(i-3, slash)
}

// namedMonth reads "05-Aug-2016", "5/May/98": figures about a month's name.
func (p *parser) namedMonth(i int) *expr {
	k := i + 1
	if !p.is(k, dash|slash) || !p.tight(k) || !p.tight(k+1) || p.at(i).width > 4 {
		return nil
	}
	m, end := p.monthName(k + 1)
	if d := p.at(end + 1); p.at(i).width == 4 && m != 0 && p.is(end, dash|slash) && d.kind&digits != 0 && d.width <= 2 && d.n >= 1 && d.n <= 31 {
		return &expr{form: calendarForm, month: m, day: int(d.n), year: int(p.at(i).n), hasYear: true, yearGrain: yearGrain, last: end + 2}
	}
	if m == 0 || !p.is(end, dash|slash) || !p.is(end+1, digits) || !p.tight(end+1) {
		return nil
	}
	e := &expr{form: calendarForm, month: m, day: int(p.at(i).n), figures: true, last: end}
	p.yearAfter(e, end)
	if !e.hasYear || e.day < 1 || e.day > 31 {
		return nil
	}
	return e
}

// isoClock reads the "T10:20" tight behind an ISO date.
func (p *parser) isoClock(e *expr) {
	k := e.last
	a := p.atom(k)
	if !p.word(k) || !p.tight(k) || a.End-a.Start != 1 || p.text.Text[a.Start] != 'T' {
		return
	}
	var c clock
	if p.clockFigures(&c, k+1) {
		day := *e
		c.halfDay = true
		p.takeOffset(&c)
		*e = expr{form: calendarForm, first: e.first, of: &day, clock: true, timeOfDay: c.timeOfDay, last: c.last}
	}
}

// possible gives e its reason where its day does not exist, and takes the day
// away again where the figure may well be no day. first is where e begins.
func (p *parser) possible(e *expr, first int) *expr {
	if e.clock && e.of != nil {
		e.of = p.possible(e.of, first)
		e.reason = e.of.reason
		return e
	}
	e.reason = impossible(e)
	if e.reason == "" || e.numeric || e.hasYear || e.weekday != 0 {
		return e
	}
	if p.is(first-1, on|of|from|to|preposition|comma|weekday|the) || !p.word(e.last) || p.at(e.last).kind != 0 {
		return e
	}
	return nil
}
