package timex

// core reads one name of a place in the calendar: a date, a year, a weekday, a
// season, a clock time, "last week", "today".
func (p *parser) core(i int) *expr {
	k := p.at(i).kind
	var best *expr
	if k&digits != 0 {
		best = longest(p.numericDate(i), p.clockTime(i), p.dayMonth(i), p.decade(i), p.yearAlone(i), p.clockRange(i), p.nth(i))
	}
	if k&(month|weekday|pick|the) != 0 {
		best = longest(best, p.monthDay(i), p.weekdayDate(i), p.pickedMonth(i))
	}
	if k&(ordinal|cardinal|the|pick) != 0 {
		best = longest(best, p.dayMonth(i), p.nth(i), p.decade(i), p.clockTime(i), p.yearInWords(i))
	}
	if k&(the|pick|deictic|unitWord) != 0 {
		best = longest(best, p.picked(i), p.deictic(i), p.yearAgo(i), p.yearEnd(i))
	}
	if k&(season|part|edge|the|pick|half|unitWord|particle|digits) != 0 {
		best = longest(best, p.partOfYear(i), p.partOfDay(i))
	}
	if k&(clockWord|half|unitWord|cardinal|at|indefinite|edge) != 0 {
		best = longest(best, p.clockTime(i), p.clockRange(i))
	}
	if k&(unitWord|particle|the|era|apostrophe|decadeWord) != 0 {
		best = longest(best, p.yearAlone(i), p.decade(i))
	}
	if k&(holidayWord|the|pick) != 0 {
		best = longest(best, p.holidayName(i))
	}
	if best != nil {
		best.first = i
	}
	return best
}

// monthName reads a month and the full stop of its abbreviation. Words that are
// more than a month need a capital letter.
func (p *parser) monthName(i int) (n, end int) {
	l := p.at(i)
	if l.kind&month == 0 || l.kind&short != 0 && !p.upper(i) && !(p.note && p.smallMonth(i)) {
		return 0, i
	}
	return int(l.n), p.skipStop(i, i+1)
}

// smallMonth reports whether a month's double in small letters is the month, in a
// note: its neighbours say so.
func (p *parser) smallMonth(i int) bool {
	return p.is(i+1, digits|ordinal|slash|dash) || p.is(i-1, in|of|from|to|digits|ordinal|ordinalEnding|weekday|slash|dash)
}

// skipStop is behind the full stop at i where word, before it, is an
// abbreviation and does not end the sentence.
func (p *parser) skipStop(word, i int) int {
	a := p.atom(word)
	if a.End-a.Start <= 4 && p.is(i, dot) && p.tight(i) && i+1 < len(p.lex) && !p.tight(i+1) {
		return i + 1
	}
	return i
}

// monthDay reads a date that begins with its month: "May 5, 2021", "May 2021",
// "May", "May 5-7".
func (p *parser) monthDay(i int) *expr {
	m, k := p.monthName(i)
	if m == 0 {
		return nil
	}
	e := &expr{form: calendarForm, month: m, last: k}
	if y := p.yearInWords(k); y != nil { // "May nineteen ninety-four"
		e.year, e.hasYear, e.yearGrain, e.last = y.year, y.hasYear, y.yearGrain, y.last
		return e
	}
	if d, end := p.dayNumber(k); d != 0 {
		e.day, e.last = d, end
		p.yearAfter(e, end)
		if !e.hasYear {
			p.furtherDay(e)
		}
		return p.possible(e, i)
	}
	p.yearAfter(e, k)
	if !e.hasYear && !p.soloMonth(i) {
		return nil
	}
	return e
}

// pickedMonth reads "last November", "this September".
func (p *parser) pickedMonth(i int) *expr {
	s, k := p.selector(i)
	if !s.given {
		return nil
	}
	m, end := p.monthName(k)
	if m == 0 {
		return nil
	}
	e := &expr{form: calendarForm, month: m, selector: s, last: end}
	if d, end := p.dayNumber(end); d != 0 {
		e.day, e.last = d, end
	}
	return p.possible(e, i)
}

// soloMonth reports whether the month at i, with neither day nor year, is one:
// May, March and August are words and names too.
func (p *parser) soloMonth(i int) bool {
	l := p.at(i)
	if l.kind&short == 0 {
		return true
	}
	if p.upper(i+1) && p.at(i+1).kind == 0 { // a name: "Jan Oru"
		return false
	}
	before := p.at(i - 1).kind
	if before&(in|of|from|to|at|preposition|edge|pick|and|slash|dash|every) != 0 || before&comma != 0 && p.is(i-2, month) {
		return true
	}
	after := p.at(i + 1).kind
	return after&(deictic|dash|slash) != 0 || after&apostrophe != 0 || p.is(i+1, and|to) && p.is(i+2, month) || after&pick != 0
}

// dayNumber reads the day behind a month: "5", "5th", "the 5th", "/2", "fifth",
// "twenty nine".
func (p *parser) dayNumber(i int) (d, end int) {
	k := i
	if p.is(k, slash|dash) && p.tight(k) && p.tight(k+1) || p.is(k, comma) && p.is(k+2, ordinalEnding) {
		k++
	}
	if p.is(k, the) {
		k++
	}
	if n, end := p.ordinalAt(k); n >= 1 && n <= 31 {
		return n, end
	}
	l := p.at(k)
	switch {
	case l.kind&digits != 0 && l.width <= 2 && l.n >= 1 && l.n <= 31 && k <= i+1 && !p.is(k-1, the) && p.countsDay(k):
		return int(l.n), k + 1
	case l.kind&cardinal != 0 && k == i:
		if a, end := p.numeral(k); a.lo >= 1 && a.lo <= 31 {
			return int(a.lo), end
		}
	}
	return 0, i
}

// countsDay reports whether the figure at i can be a day: it is not the
// beginning of a longer figure, a share, a sum or a time of day.
func (p *parser) countsDay(i int) bool {
	k := i + 1
	if p.is(k, sign|scale) || p.is(k, meridiem) {
		return false
	}
	if p.is(k, comma|dot|colon) && p.tight(k) && p.is(k+1, digits) && p.tight(k+1) {
		return p.is(k, comma) && p.at(k+1).width == 4
	}
	if p.separated(k, dash) && p.at(k+1).width <= 2 && p.at(k+1).n <= p.at(i).n { // a score: "June 31-12"
		return false
	}
	return !p.word(k) || !p.tight(k)
}

// yearAfter reads a year behind a date at i and gives it to e: "2021", ", 2021",
// "of 2021", "'21", "480 BC".
func (p *parser) yearAfter(e *expr, i int) {
	k := i
	if p.is(k, comma|of|in) || p.is(k, dash|slash) && p.tight(k) && p.tight(k+1) {
		k++
	}
	if p.is(k, the) && p.is(k+1, unitWord) && p.at(k+1).unit == year {
		k += 2
		if p.is(k, of) {
			k++
		}
	}
	y := p.year(k)
	if y == nil {
		return
	}
	if y.shortYear && !p.is(i, apostrophe) && !e.figures {
		return
	}
	if e.day == 0 && k > i && p.is(i, in) {
		return
	}
	e.year, e.hasYear, e.era, e.shortYear, e.yearGrain = y.year, true, y.era, y.shortYear, yearGrain
	e.last = y.last
}

// furtherDay reads the second day of "May 5-7", "May 5 and 6", "May 5 to 7" and,
// behind it, the year of both.
func (p *parser) furtherDay(e *expr) {
	k := e.last
	if p.is(k, comma) && p.is(k+1, and) {
		k++
	}
	if !p.is(k, dash|to|and|slash) && !(p.is(k, comma) && p.is(k+1, digits) && p.is(k+2, and|comma|ordinalEnding)) {
		return
	}
	ranged := p.is(k, dash|to)
	if p.is(k+1, the) {
		k++
	}
	l := p.at(k + 1)
	_, suffixed := p.ordinalAt(k + 1)
	if l.kind&digits == 0 || l.width > 2 || l.n < 1 || l.n > 31 || !p.countsDay(k+1) && suffixed == k+1 {
		return
	}
	if int(l.n) <= e.day || p.is(k+2, month|unitWord|dash|slash) || p.is(k, and) && (p.word(k+2) && !p.is(k+2, preposition|in|on|at|of|and|to|from|wasSo|willBe)) {
		return
	}
	d := &expr{form: calendarForm, month: e.month, day: int(l.n), first: k + 1, last: max(k+2, suffixed)}
	p.yearAfter(d, d.last)
	if d.hasYear {
		e.year, e.hasYear, e.era, e.shortYear, e.yearGrain = d.year, true, d.era, d.shortYear, yearGrain
	} else {
		p.furtherDay(d)
	}
	e.next, e.ranged = p.possible(d, k+1), ranged
}

// dayMonth reads a date that begins with its day: "5 May 2021", "the 5th of May",
// "5-May-21", "5 and 6 May", "the 21st".
func (p *parser) dayMonth(i int) *expr {
	k := i
	if p.is(k, the) {
		k++
	}
	d, end := p.ordinalAt(k)
	suffixed := d != 0
	if l := p.at(k); !suffixed && l.kind&digits != 0 && l.width <= 2 {
		d, end = int(l.n), k+1
	}
	if p.at(k).kind&cardinal != 0 && !suffixed {
		if a, after := p.numeral(k); p.is(after, month) && p.at(after).kind&short == 0 {
			d, end = int(a.lo), after
		}
	}
	if d < 1 || d > 31 || p.is(k-1, dot|comma|slash|colon) && p.tight(k) && p.is(k-2, digits) && p.tight(k-1) {
		return nil
	}
	if e := p.earlierDay(k, d, end); e != nil {
		return e
	}
	m := end
	if p.is(m, of) || p.is(m, comma) && suffixed || p.is(m, dash|slash|dot) && p.tight(m) {
		m++
	}
	n, after := p.monthName(m)
	if n == 0 {
		return p.dayOfMonth(i, k, d, end)
	}
	if p.is(after, digits) && !suffixed && p.at(after).width <= 2 && !p.is(m-1, of|dash|slash) {
		return nil // "12 May 5": the day stands behind the month
	}
	e := &expr{form: calendarForm, month: n, day: d, last: after}
	p.yearAfter(e, after)
	return p.possible(e, i)
}

// earlierDay reads the first of two days that share the month behind the second:
// "6-7 February", "the 5th and 6th of May".
func (p *parser) earlierDay(k, d, end int) *expr {
	joint := end
	if p.is(end, comma) { // "the 22nd, 23rd and 24th of March"
		end += bit(p.is(end+1, and))
	} else if !p.is(end, dash|to|and|slash) {
		return nil
	}
	if !p.is(end+1, digits|ordinal|the) || p.is(joint, comma) && p.is(joint-1, digits) && p.tight(joint+1) {
		return nil
	}
	p.depth++
	defer func() { p.depth-- }()
	if p.depth > deepest {
		return nil
	}
	b := p.dayMonth(end + 1)
	if b == nil || b.month == 0 || p.is(joint, comma) && b.day <= d {
		return nil
	}
	a := &expr{
		form: calendarForm, month: b.month, day: d, year: b.year, hasYear: b.hasYear, era: b.era,
		shortYear: b.shortYear, yearGrain: b.yearGrain, last: joint,
	}
	b.first = end + 1
	before := k - 1 - bit(p.is(k-1, the))
	a.next, a.ranged = b, p.is(joint, dash|to) || p.is(before, from) && p.is(joint, and)
	return p.possible(a, k)
}

// dayOfMonth reads a day that stands without its month: "the 21st", on a
// calendar that the text is telling of. Other things have ordinals too, so that it
// wants a preposition before it and nothing that it could number behind it.
func (p *parser) dayOfMonth(i, k, d, end int) *expr {
	numbered := p.is(k, digits) && p.is(k+1, ordinalEnding)
	if p.is(end, of) && p.is(end+1, pick) && numbered || p.note && k > i && numbered && !p.word(end) {
		return &expr{form: calendarForm, day: d, last: end}
	}
	if k == i || !numbered || p.word(end) && !p.is(end, in|at|on|to|and|of|preposition|from|pick|wasSo|willBe) {
		return nil
	}
	if !p.is(i-1, on|to|from|preposition|and) {
		return nil
	}
	return &expr{form: calendarForm, day: d, last: end}
}

// weekdayName reads a weekday and the full stop of its abbreviation and does not end the sentence.
func (p *parser) weekdayName(i int) (n, end int) {
	l := p.at(i)
	if l.kind&weekday == 0 || l.kind&plural != 0 {
		return 0, i
	}
	end = p.skipStop(i, i+1)
	if l.kind&short != 0 && (!p.upper(i) || end == i+1 && !p.is(i-1, on) && !p.is(end, digits|month|part|the|dash) && !(p.is(end, comma) && p.is(end+1, digits|month|ordinal))) {
		return 0, i
	}
	return int(l.n), end
}

// weekdayDate reads a weekday with the date behind it, "Friday, 2 May", or
// alone; with a selector: "last Friday".
func (p *parser) weekdayDate(i int) *expr {
	s, k := p.selector(i)
	w, end := p.weekdayName(k)
	if w == 0 {
		return nil
	}
	e := &expr{form: calendarForm, weekday: w, selector: s, last: end}
	d := end
	if p.is(d, comma|dash|open) {
		d++
	}
	if p.is(d, the) && !p.is(d+1, digits|ordinal|cardinal) {
		return e
	}
	f := longest(p.monthDay(d), p.dayMonth(d), p.numericDate(d))
	if f == nil || f.day == 0 || f.month == 0 {
		if l := p.at(d); p.note && l.kind&digits != 0 && l.width <= 2 && l.n >= 13 && l.n <= 31 && !p.is(d+1, dash|to|colon|meridiem|dot) {
			return &expr{form: calendarForm, weekday: w, day: int(l.n), last: d + 1}
		}
		if n, after := p.ordinalAt(d + bit(p.is(d, the))); n >= 1 && n <= 31 && (p.is(after-1, ordinalEnding) || p.note && p.is(d, the)) {
			return &expr{form: calendarForm, weekday: w, day: n, last: after}
		}
		return e
	}
	if p.is(d-1, open) && p.is(f.last, shut) && f.next == nil {
		f.last++
	}
	f.weekday = w
	return f
}
