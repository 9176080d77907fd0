package timex

// selector reads what picks a unit or name: "last", "the previous", "this past",
// "that same". Where there is none it ends where it began.
func (p *parser) selector(i int) (selector, int) {
	k := i
	if p.is(k, the) {
		k++
	}
	l := p.at(k)
	if l.kind&pick == 0 {
		return selector{}, i
	}
	s := selector{given: true, n: int(l.n), told: l.kind&told != 0, past: l.kind&nearest != 0}
	k++
	if m := p.at(k); m.kind&pick != 0 { // "this coming Sunday", "that same day"
		if s.told && m.n != 0 { // "said that last week"
			return selector{}, i
		}
		if m.n != 0 {
			s.n, s.past = int(m.n), true
		}
		s.told = s.told || m.kind&told != 0
		k++
	}
	return s, k
}

// picked reads a unit with its selector, "last week", "the following year", or with
// the article alone, "the day".
func (p *parser) picked(i int) *expr {
	s, k := p.selector(i)
	if !s.given {
		return p.theUnit(i)
	}
	if p.is(k, dash) && p.tight(k) {
		k++
	}
	k += bit(p.particle(k, fiscal))
	u := p.at(k)
	if u.kind&unitWord == 0 || u.kind&plural != 0 || u.unit == period || u.unit == second {
		return nil
	}
	if s.past && s.n < 0 && !p.is(i, pick) { // "the past year" is a length
		return nil
	}
	s.unit = u.unit
	e := &expr{form: calendarForm, selector: s, last: k + 1}
	if u.unit == night {
		e.selector.unit, e.part = noUnit, nightTime
	}
	return e
}

// theUnit reads "the week", "the day before", "the year after next".
func (p *parser) theUnit(i int) *expr {
	k := i
	if !p.is(k, the) {
		return nil
	}
	k++
	k += bit(p.particle(k, fiscal))
	u := p.at(k)
	if u.kind&unitWord == 0 || u.kind&plural != 0 || u.unit == period || u.unit == second || u.unit == minute || u.unit == hour {
		return nil
	}
	switch {
	case u.unit == quarter && p.is(k+1, of) && p.is(k+2, indefinite), // "the quarter of a century"
		p.hyphenLong(k + 1),               // "the month-long ban"
		p.is(k+1, dash) && p.is(k+2, ago): // "the year-ago loss"
		return nil
	}
	if u.unit == year && p.particle(k+1, endedWord) {
		return &expr{form: durationForm, amount: exactly(1), unit: year, last: k + 1}
	}
	e := &expr{form: calendarForm, selector: selector{given: true, told: true, unit: u.unit}, last: k + 1}
	if p.is(k+1, ago) && (!p.word(k+2) || p.is(k+2, deictic|pick|and|wasSo|willBe)) {
		d := &expr{form: shiftForm, unit: u.unit, amount: exactly(1), sign: int(p.at(k + 1).n), told: true, last: k + 2}
		if p.is(k+2, deictic) {
			d.of = p.deictic(k + 2)
			d.last = d.of.last
		} else if l := p.at(k + 2); l.kind&pick != 0 && l.n == 1 && d.sign > 0 {
			d.amount, d.last, d.told, d.unitwise = exactly(2), k+3, false, true
		} else if l.kind&pick != 0 && l.n == -1 && d.sign < 0 {
			d.amount, d.last, d.told = exactly(2), k+3, false
		}
		return d
	}
	if u.unit == night {
		return nil
	}
	return e
}

// deictic reads "today", "tomorrow morning" has its part from compose.
func (p *parser) deictic(i int) *expr {
	l := p.at(i)
	if l.kind&deictic == 0 {
		return nil
	}
	e := &expr{form: calendarForm, selector: selector{given: true, n: int(l.n), unit: day}, last: i + 1}
	if l.kind&tonight != 0 {
		e.part, e.selector.unit = nightTime, noUnit
	}
	return e
}

// nth reads a numbered unit: "the third quarter", "first half", "the second week",
// "the last Monday" of something.
func (p *parser) nth(i int) *expr {
	k := i
	if p.is(k, the|pick) && !p.is(k, told) {
		k += bit(p.is(k, the))
	}
	k += bit(p.particle(k, fiscal))
	n, end := p.ordinalAt(k)
	if l := p.at(k); n == 0 && l.kind&pick != 0 && l.n == -1 && l.kind&told == 0 {
		n, end = -1, k+1
	}
	if n == 0 {
		return nil
	}
	end += bit(p.is(end, dash) && p.tight(end))
	end += bit(p.particle(end, fiscal))
	l := p.at(end)
	switch {
	case l.kind&half != 0 && p.is(end+1, of) && (n == 1 || n == 2 || n == -1):
		return &expr{form: calendarForm, half: (n + 3) % 3 % 3, nth: n, last: end + 1}
	case l.kind&unitWord != 0 && l.kind&plural == 0 && l.unit == quarter && n >= 1 && n <= 4:
		if p.is(i, the) && p.is(end-1, dash) && !p.is(end+1, of) { // "the third-quarter loss": the article is the loss's
			return nil
		}
		return &expr{form: calendarForm, quarter: n, last: end + 1}
	case l.kind&unitWord != 0 && l.kind&plural == 0 && p.is(end+1, of|in) && (l.unit == day || l.unit == week || l.unit == monthUnit || l.unit == weekend):
		return &expr{form: calendarForm, nth: n, selector: selector{unit: l.unit}, last: end + 1}
	case l.kind&weekday != 0 && l.kind&plural == 0 && p.is(end+1, of|in):
		return &expr{form: calendarForm, nth: n, weekday: int(l.n), last: end + 1}
	}
	return nil
}

// partOfYear reads a season, "the summer", "last winter", or "Q3", "H1", "week
// 31".
func (p *parser) partOfYear(i int) *expr {
	s, k := p.selector(i)
	if !s.given && p.is(i, the) {
		k++
	}
	l := p.at(k)
	if l.kind&season != 0 {
		e := &expr{form: calendarForm, season: int(l.n), selector: s, last: k + 1}
		p.yearAfter(e, k+1)
		if !e.hasYear && !s.given && !p.soloSeason(i, k) {
			return nil
		}
		return e
	}
	if e := p.lettered(i); e != nil {
		return e
	}
	if l.kind&unitWord != 0 && l.unit == week && p.is(k+1, digits) && p.at(k+1).n >= 1 && p.at(k+1).n <= 53 && !p.is(k+2, colon|slash|dash|dot) && (!p.word(k+2) || p.is(k+2, of|in|on|at|and|to|preposition|wasSo|willBe)) {
		return &expr{form: calendarForm, week: int(p.at(k + 1).n), last: k + 2}
	}
	return nil
}

// lettered reads "Q3 2019", "H1 of 2020", "2017-Q1".
func (p *parser) lettered(i int) *expr {
	k := i
	y := p.year(k)
	if y != nil && !y.shortYear {
		k = y.last
		k += bit(p.is(k, dash) && p.tight(k))
	}
	l, n := p.at(k), p.at(k+1)
	if !p.particle(k, unitLetter) || !p.tight(k+1) || n.kind&digits == 0 || n.width != 1 || p.word(k+2) && p.tight(k+2) {
		return nil
	}
	e := &expr{form: calendarForm, last: k + 2}
	switch {
	case l.unit == quarter && n.n >= 1 && n.n <= 4:
		e.quarter = int(n.n)
	case l.unit == halfYear && n.n >= 1 && n.n <= 2:
		e.half = int(n.n)
	default:
		return nil
	}
	if k > i {
		e.year, e.hasYear, e.yearGrain = y.year, true, yearGrain
		return e
	}
	p.yearAfter(e, e.last)
	return e
}

// soloSeason reports whether the season at k, the expression beginning at i, is
// one: falls and springs are other things as well.
func (p *parser) soloSeason(i, k int) bool {
	if p.at(k).kind&short == 0 {
		return !p.upper(k) || p.is(i-1, in|of|from|to|preposition|edge) || i < k
	}
	if p.is(k+1, of) {
		return p.is(k+2, pick) || p.is(k+2, the) && p.is(k+3, unitWord|pick)
	}
	if p.is(k+1, and|to|dash) && (p.is(k+2, season) || p.is(k+3, season)) {
		return true
	}
	if i < k {
		return p.is(i-1, in|preposition|from|to) && p.at(k+1).kind&to == 0
	}
	if p.word(k+1) && p.at(k+1).kind == 0 && !p.is(i-1, edge) && !p.is(i-2, edge) { // "in spring water"
		return false
	}
	return p.is(i-1, in|edge|from|preposition)
}

// partOfDay reads "the morning", "this afternoon", "last night", "early morning".
func (p *parser) partOfDay(i int) *expr {
	s, k := p.selector(i)
	if !s.given && p.is(i, the) {
		k++
	}
	mod := ""
	if p.is(k, edge) {
		mod = modName[p.at(k).mod]
		k++
		k += bit(p.is(k, dash))
	}
	l := p.at(k)
	if l.kind&part == 0 || l.kind&plural != 0 {
		return nil
	}
	e := &expr{form: calendarForm, part: dayPart(l.n), selector: s, mod: mod, last: k + 1, generic: k == i && !p.is(i-1, weekday|month|preposition)}
	if p.is(k+1, unitWord) && p.at(k+1).unit == hour && p.at(k+1).kind&plural != 0 {
		e.last++
	}
	return e
}

// yearAgo reads what figures are held against: "the year-earlier quarter", "the
// year-ago period", "year-earlier".
func (p *parser) yearAgo(i int) *expr {
	k := i
	k += bit(p.is(k, the))
	if u := p.at(k); u.kind&unitWord == 0 || u.unit != year || !p.is(k+1, dash) || !p.tight(k+1) || !p.is(k+2, ago) || p.at(k+2).n > 0 {
		return nil
	}
	e := &expr{form: shiftForm, amount: exactly(1), unit: year, sign: -1, told: true, ofQuarter: true, last: k + 3}
	if n, end := p.ordinalAt(e.last); n != 0 && p.is(end, unitWord) && p.at(end).unit == quarter {
		e.of, e.last = &expr{form: calendarForm, quarter: n}, end+1
	} else if u := p.at(e.last); u.kind&unitWord != 0 && u.kind&plural == 0 && (u.unit == quarter || u.unit == period) {
		e.last++
	} else if k > i { // "the year-ago results": the article is the noun's
		return nil
	}
	return e
}

// yearEnd reads "year-end" and "year end".
func (p *parser) yearEnd(i int) *expr {
	if u := p.at(i); u.kind&unitWord == 0 || u.unit != year || u.kind&plural != 0 {
		return nil
	}
	k := i + 1
	k += bit(p.is(k, dash) && p.tight(k))
	if l := p.at(k); l.kind&partOf == 0 || l.mod != endMod {
		return nil
	}
	return &expr{form: calendarForm, selector: selector{given: true, unit: year}, mod: modName[endMod], last: k + 1}
}
