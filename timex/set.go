package timex

// set reads times that come again: "every November 25", "daily", "twice a week",
// "Mondays", "per month".
func (p *parser) set(i int) *expr {
	if p.is(i, digits|cardinal|clockWord) {
		if c := p.clockTime(i); c != nil {
			return p.clockSet(c)
		}
	}
	e := p.recurring(i)
	if e == nil || e.clock || e.of != nil {
		return e
	}
	k := e.last
	k += bit(p.is(k, at))
	if c := p.clockTime(k); c != nil && c.last > k { // "every day at 9 a.m."
		e.clock, e.hour, e.min, e.last = true, c.hour, c.min, c.last
	}
	return e
}

// clockSet reads a set with its time of day before it: "9 a.m. every Sunday".
func (p *parser) clockSet(c *expr) *expr {
	k := c.last
	k += bit(p.is(k, on))
	if !p.is(k, every|often|weekday) {
		return nil
	}
	e := p.recurring(k)
	if e == nil || e.clock || e.of != nil {
		return nil
	}
	e.clock, e.hour, e.min = true, c.hour, c.min
	return e
}

// recurring reads a set without its time of day.
func (p *parser) recurring(i int) *expr {
	l := p.at(i)
	switch {
	case l.kind&often != 0 && l.unit == quarter && !p.note && p.word(i+1) && p.at(i+1).kind == 0: // "a quarterly dividend": its kind, not its time
		return nil
	case l.kind&often != 0:
		return &expr{form: setForm, amount: exactly(1), unit: l.unit, last: i + 1}
	case l.kind&every != 0:
		return p.everySet(i)
	case l.kind&weekday != 0 && l.kind&plural != 0:
		e := &expr{form: setForm, weekday: int(l.n), last: i + 1}
		return e
	case l.kind&part != 0 && l.kind&plural != 0 && (p.note || p.is(i-1, on)):
		return &expr{form: setForm, amount: exactly(1), unit: day, part: dayPart(l.n), last: i + 1}
	case l.kind&weekday != 0 && p.is(i+1, part) && p.is(i+1, plural):
		return &expr{form: setForm, weekday: int(l.n), part: dayPart(p.at(i + 1).n), last: i + 2}
	case l.kind&(per|indefinite) != 0:
		return p.rate(i, i)
	case l.kind&times != 0:
		return p.rate(i, i+1)
	case l.kind&unitWord != 0 && l.unit == weekend && l.kind&plural != 0:
		return &expr{form: setForm, amount: exactly(1), unit: weekend, last: i + 1}
	case l.kind&(digits|cardinal) != 0:
		if k := i + 1; p.is(k, unitWord) && p.at(k).unit == period && p.at(k).kind&plural != 0 {
			return p.rate(i, k+1)
		}
	}
	return nil
}

// rate reads "a week" and "per month", as in "$5 a week" and "twice a day"; first is
// where the expression begins and i where its "a" is.
func (p *parser) rate(first, i int) *expr {
	u := p.at(i + 1)
	if u.kind&unitWord == 0 || u.kind&plural != 0 || u.unit == period || u.unit < hour {
		return nil
	}
	if !p.is(i, per|indefinite|every) {
		return nil
	}
	if first == i && !p.is(i, per) {
		before := p.at(i - 1).kind
		if before&(scale|sign|digits) == 0 && !(p.is(i-2, digits|scale) && p.word(i-1) && p.at(i-1).kind == 0) {
			return nil
		}
	}
	return &expr{form: setForm, amount: exactly(1), unit: u.unit, last: i + 2}
}

// everySet reads what stands behind "every" and "each".
func (p *parser) everySet(i int) *expr {
	k := i + 1
	if p.is(k, of) {
		return nil
	}
	n := 1.0
	if a, end := p.number(k); end > k && !a.vague && p.numericDate(k) == nil {
		n, k = a.lo, end
	} else if o, end := p.ordinalAt(k); o > 0 && p.is(end, unitWord|weekday) {
		n, k = float64(o), end
	} else if p.particle(k, otherWord) {
		n, k = 2, k+1
	}
	l := p.at(k)
	switch {
	case l.kind&unitWord != 0 && l.unit != period:
		return &expr{form: setForm, amount: exactly(n), unit: l.unit, last: k + 1}
	case l.kind&part != 0:
		return &expr{form: setForm, amount: exactly(1), unit: day, part: dayPart(l.n), last: k + 1}
	case l.kind&(weekday|month|season|holidayWord) != 0 || p.numericDate(k) != nil || l.kind&digits != 0:
		e := p.dated(k)
		if e == nil || e.hasYear || e.grain() < seasonGrain {
			return nil
		}
		e.form = setForm
		e.amount = exactly(n)
		return e
	}
	return nil
}
