package timex

// duration reads a length of time, "44-day", "the past five years", "1 hour and
// 30 minutes"; and what it counts to: "ten years ago", "two days after 5 May".
func (p *parser) duration(i int) *expr {
	s, k := p.selector(i)
	if s.told && s.n > 0 && p.is(i, pick) && p.is(k, number) { // "following half a century of rule"
		return nil
	}
	if !s.given {
		k += bit(p.is(k, the))
		if n, end := p.ordinalAt(k); n == 1 && k > i && p.is(end, number) { // "the first nine months"
			k = end
		}
	}
	if !p.is(k, number) {
		return p.bareLength(i, k, s)
	}
	if p.is(k, indefinite) && k > i {
		return nil
	}
	article := p.is(k, indefinite) && p.is(k+1, digits|cardinal)
	k += bit(article)
	e := p.numbered(i, k, s)
	if e == nil || !p.lengthTail(e, article) {
		return nil
	}
	if e.selector.given {
		return e
	}
	if p.startingAt(e) {
		return e
	}
	if f := p.counted(e); f != nil {
		return f
	}
	if p.is(i, half) && e.unit == day || e.unit == night && !p.is(k, digits|cardinal) {
		return nil
	}
	return e
}

// numbered reads the number at k and its units, of a length that begins at i.
func (p *parser) numbered(i, k int, s selector) *expr {
	if l := p.at(k); l.kind&digits != 0 && l.width == 4 && p.hoursWord(k+1) && l.n < 2400 && p.is(i-1, at|from|to|preposition) { // "at 1430 hours"
		return nil
	}
	a, end := p.numbers(k)
	if end == k {
		return nil
	}
	if p.is(end, pick) && !p.is(end, told) && p.is(end+1, unitWord) && p.is(end+1, plural) { // "the 5 past years"
		s, end = p.selector(end)
	}
	u, end := p.unitAfter(k, end, a)
	switch {
	case u == noUnit,
		u == quarter && (p.is(end, of) || p.is(end-2, dash)) && p.is(end-1, plural), // "three quarters of it": a share
		p.is(k, indefinite) && a.lo == 1 && p.is(end-1, plural),
		p.is(end-2, dash) && p.is(i, the|indefinite), // "the 44-day war": the article is the war's
		p.is(end, dash) && p.is(end+1, ago):          // "a year-ago loss"
		return nil
	}
	e := &expr{form: durationForm, first: i, amount: a, unit: u, selector: s, last: end}
	p.moreUnits(e)
	return e
}

// lengthTail takes what belongs to a length behind its unit into it: "26 years of age",
// "two weeks long", "a sixty-day period". It is false where that makes it something else.
func (p *parser) lengthTail(e *expr, article bool) bool {
	k := e.last
	switch {
	case p.is(k, of) && p.particle(k+1, ageWord):
		e.last += 2
	case article:
		e.last++
		return p.is(k, unitWord) && p.at(k).unit == period
	case p.is(k, longWord):
		e.last++
	case p.is(k, dash) && p.is(k+1, longWord):
		e.last += 2
		return p.at(k+1).n != isOld || e.amount.lo >= 120 // a person's age is no time of the text
	}
	return true
}

// unitAfter reads the unit behind a number, over a hyphen or an adjective: "44-day",
// "two full days", "two bloody weeks".
func (p *parser) unitAfter(first, i int, a amount) (unit, int) {
	k := i
	k += bit(p.is(k, dash))
	if p.is(k, of) && a.vague {
		k++
	}
	for p.is(k, lengthWord) {
		k++
	}
	u := p.at(k)
	if u.kind&unitWord == 0 && p.word(k) && u.kind == 0 && !p.upper(k) && !p.tight(k) {
		if n := p.at(k + 1); n.kind&unitWord != 0 && n.kind&plural != 0 && n.unit >= day && n.unit != period && (a.vague || a.lo > 1) && !p.is(first, digits) {
			k, u = k+1, n
		}
	}
	if u.kind&unitWord == 0 || u.unit == period || u.unit == quarter && u.kind&plural == 0 && !p.is(i, dash) {
		return noUnit, i
	}
	if u.kind&ordinal != 0 && !p.is(i, dash) {
		return noUnit, i
	}
	return u.unit, p.skipStop(k, k+1)
}

// moreUnits reads the rest of "1 hour and 30 minutes", "a year and a half".
func (p *parser) moreUnits(e *expr) {
	for len(e.more) < 4 {
		k := e.last
		k += bit(p.is(k, comma))
		k += bit(p.is(k, and))
		if k == e.last && !p.is(k, digits|cardinal) {
			return
		}
		if p.is(k, indefinite) && p.is(k+1, half) && !p.is(k+2, of|indefinite) {
			e.amount.lo += 0.5
			e.amount.hi += 0.5
			e.last = k + 2
			return
		}
		if !p.is(k, digits|cardinal) {
			return
		}
		a, end := p.number(k)
		u := p.at(end)
		if end == k || u.kind&unitWord == 0 || u.unit >= e.smallest() || u.unit == period {
			return
		}
		e.more = append(e.more, count{a, u.unit})
		e.last = end + 1
	}
}

// smallest is the finest unit of a length.
func (e *expr) smallest() unit {
	if n := len(e.more); n > 0 {
		return e.more[n-1].unit
	}
	return e.unit
}

// counted reads what a length counts from: "ago", "later", "before", "after 5
// May", "from now"; nil where it counts from nothing.
func (p *parser) counted(e *expr) *expr {
	k := e.last
	switch l := p.at(k); {
	case l.kind&ago != 0 && l.kind&preposition == 0: // ago, later, earlier: nothing follows
		return e.shifted(l, nil, k+1)
	case l.kind&ago != 0:
		if g := p.startOf(k + 1); g != nil {
			return e.shifted(l, g, g.last)
		}
		if p.word(k+1) && !p.is(k+1, and|on|in|at|of|wasSo|willBe) {
			return nil // before or after some event
		}
		return e.shifted(l, nil, k+1)
	case !p.is(k, from):
	case p.is(k+1, deictic):
		return e.shifted(lexeme{n: 1}, p.deictic(k+1), k+2)
	case p.is(k+1, vague) && p.at(k+1).ref == presentRef:
		return e.shifted(lexeme{n: 1}, nil, k+2)
	case p.at(k).n == plainFrom && p.is(k+1, month|digits) && e.unit >= day && !p.lasts(e.first):
		if g := p.startOf(k + 1); g != nil && g.grain() == dayGrain && !p.is(g.last, to|dash) {
			return e.shifted(lexeme{n: 1}, g, g.last)
		}
	}
	return nil
}

// lasts reports whether the length at i is told of what it lasts, wherever that begins:
// "a truce of three weeks", "for three weeks".
func (p *parser) lasts(i int) bool {
	return p.is(i-1, of) || p.is(i-1, preposition) && p.at(i-1).n == forWord
}

// startOf reads the time at i that a length counts from.
func (p *parser) startOf(i int) *expr {
	p.depth++
	defer func() { p.depth-- }()
	if g := p.dated(i); g != nil && g.form == calendarForm && g.next == nil {
		return g
	}
	return nil
}

// shifted is the time that lies the length e before or after of, as the word by says.
func (e *expr) shifted(by lexeme, of *expr, last int) *expr {
	f := *e
	f.form, f.sign, f.told, f.of, f.last = shiftForm, int(by.n), by.kind&told != 0, of, last
	return &f
}

// bareLength reads a length whose unit has no number: "the past year", "recent
// years", "for decades", "weeks later".
func (p *parser) bareLength(i, k int, s selector) *expr {
	u := p.at(k)
	if u.kind&unitWord == 0 || u.unit == period || u.unit == second || u.unit == minute && !s.given {
		return nil
	}
	e := &expr{form: durationForm, amount: exactly(1), unit: u.unit, selector: s, last: k + 1}
	if p.hyphenLong(k+1) && k == i { // "month-long", "decades-long"
		e.amount.vague = u.kind&plural != 0
		e.last += 2
		return e
	}
	if u.kind&plural != 0 {
		e.amount = amount{vague: true}
		if s.given && s.n > 0 && s.past && p.is(i, pick) { // "coming months"
			return &expr{form: vagueForm, ref: refName[futureRef], last: e.last}
		}
		if s.given || p.is(i, the) {
			return e
		}
		if f := p.counted(e); f != nil && !p.is(k+1, preposition) {
			return f
		}
		if p.is(i-1, in|preposition|from) && !p.is(k+1, of) || p.is(i-1, and) && p.is(i-2, unitWord) || p.spentOn(i) {
			return e
		}
		return nil
	}
	if s.given && s.past && !(p.note && p.is(i, pick)) {
		return e
	}
	return nil
}

// spentOn reports whether the unit at i is a length by what it was spent on: "after weeks
// of talks", "followed months of drought"; not "hours of work", "the days of old".
func (p *parser) spentOn(i int) bool {
	return p.at(i).unit >= day && p.is(i+1, of) && p.at(i+2).kind == 0 && p.word(i+2) && !p.upper(i+2) && p.word(i-1) && p.at(i-1).kind&^(preposition|wasSo) == 0
}

// hyphenLong reports whether the "-long" of "month-long" stands at i.
func (p *parser) hyphenLong(i int) bool {
	return p.is(i, dash) && p.tight(i) && p.is(i+1, longWord) && p.at(i+1).n != isOld
}

// length reads a plain length: a number and its unit.
func (p *parser) length(i int) *expr {
	a, end := p.numbers(i)
	if end == i {
		return nil
	}
	u, end := p.unitAfter(i, end, a)
	if u == noUnit {
		return nil
	}
	e := &expr{form: durationForm, amount: a, unit: u, first: i, last: end}
	p.moreUnits(e)
	return e
}
