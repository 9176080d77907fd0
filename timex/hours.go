package timex

// hourAlone reads a figure or word that may be an hour by itself: "5", "seven".
func (p *parser) hourAlone(i int) (h, end int) {
	l := p.at(i)
	switch {
	case l.kind&digits != 0 && l.width <= 2 && l.n <= 24 && !p.inFigure(i) && !p.is(i+1, sign|scale|slash|colon):
		return int(l.n), i + 1
	case p.note && l.kind&(digits|clockWord) != 0 && p.tight(i+1) && p.particle(i+1, ishWord):
		return int(l.n), i + 2
	case l.kind&cardinal != 0 && l.n >= 1 && l.n <= 12 && !p.is(i+1, scale|cardinal) && !(p.is(i+1, dash) && p.tight(i+1)):
		return int(l.n), i + 1
	}
	return 0, i
}

// bareHour reads an hour that nothing but what stands about it tells: "8 in the
// morning", and in a note "at 7", "Monday 3".
func (p *parser) bareHour(i int) *expr {
	h, end := p.hourAlone(i)
	if end == i {
		return nil
	}
	inThe := p.is(end, in) && p.is(end+1, the) && p.is(end+2, part)
	if !inThe && !p.particle(end-1, ishWord) && !(p.note && p.wantsHour(i, end)) {
		return nil
	}
	return &expr{form: calendarForm, clock: true, timeOfDay: timeOfDay{hour: h, min: -1, sec: -1, halfDay: h > 12}, last: end}
}

// wantsHour reports whether the words about a lone figure in a note take it for an
// hour: "at 7", "until 9 tomorrow".
func (p *parser) wantsHour(i, end int) bool {
	if p.is(end, sign|unitWord|ordinal|ordinalEnding|month|number|lengthWord|of|dash|to|pick&^told) && !(p.is(end, pick|indefinite) && p.is(end+1, unitWord|weekday|part)) {
		return false
	}
	if p.word(end) && p.at(end).kind == 0 {
		return false
	}
	return p.is(i-1, at|deictic|weekday|part) || p.is(i-1, comma) && p.is(end, comma|deictic) || p.is(i-1, preposition|to) && !p.is(i-1, in|plainApprox)
}

// plainApprox are the qualifiers that stand before counts as often as before hours.
const plainApprox = approx

// clockRange reads two times of day that share what stands behind or before them:
// "from 5 to 6 p.m.", "8-9am", "between 3 and 8 yesterday".
func (p *parser) clockRange(i int) *expr {
	p.depth++
	defer func() { p.depth-- }()
	if p.depth > deepest {
		return nil
	}
	a := p.clockTime(i)
	if a == nil {
		h, end := p.hourAlone(i)
		if end == i || !p.is(end, dash|to|and) {
			return nil
		}
		a = &expr{form: calendarForm, clock: true, timeOfDay: timeOfDay{hour: h, min: -1, sec: -1, halfDay: h > 12}, last: end}
	}
	k := a.last
	if !p.is(k, dash|to) && !(p.is(k, and) && p.is(i-1, from)) || p.is(i-1, digits|dash|slash) && p.tight(i) {
		return nil
	}
	b := p.secondClock(i, k+1, a)
	if b == nil {
		return nil
	}
	b.first = k + 1
	a.of = b.of
	a.halves(b)
	a.next, a.ranged = b, true
	return a
}

// secondClock reads the end of a range of times of day that a begins; one of the two
// must be clearly a time of day, or a note's words make it one.
func (p *parser) secondClock(i, k int, a *expr) *expr {
	clear := a.halfDay || a.min >= 0
	if b := p.datedOnce(k); b != nil && b.clock && b.next == nil && (clear || b.halfDay || b.min >= 0 || b.part != noPart) {
		return b
	}
	h, end := p.hourAlone(k)
	if end == k || !clear && !(p.note && p.is(i-1, from|weekday|deictic|part|comma|sign)) && !(p.note && p.is(end, pick|weekday|deictic|on)) {
		return nil
	}
	if p.word(end) && (p.at(end).kind == 0 || p.is(end, unitWord|month)) {
		return nil
	}
	b := &expr{form: calendarForm, clock: true, timeOfDay: timeOfDay{hour: h, min: -1, sec: -1, halfDay: h > 12}, last: end}
	for f := p.joined(b); f != nil; f = p.joined(b) {
		b = f
	}
	return b
}

// datedOnce is dated with its depth kept in bounds.
func (p *parser) datedOnce(i int) *expr {
	p.depth++
	defer func() { p.depth-- }()
	if p.depth > deepest {
		return nil
	}
	e := p.clockTime(i)
	if e == nil {
		return nil
	}
	for f := p.joined(e); f != nil; f = p.joined(e) {
		e = f
	}
	return e
}

// halves settles which half of the day the ends of a range lie in, where one says it
// and the other does not: "from 11 to 1 p.m." begins in the morning.
func (e *expr) halves(b *expr) {
	switch {
	case e.halfDay && !b.halfDay && b.hour < 12 && b.minutes() <= e.minutes() && b.minutes()+12*60 > e.minutes():
		b.hour, b.halfDay = b.hour+12, true
	case !e.halfDay && !b.halfDay && b.hour < 12 && b.minutes() <= e.minutes():
		b.hour += 12
	case b.halfDay && !e.halfDay && b.hour >= 12 && e.hour < 12 && e.hour+12 <= b.hour:
		e.hour, e.halfDay = e.hour+12, true
	}
}

// minutes is how far into the day c is.
func (c timeOfDay) minutes() int { return c.hour*60 + max(c.min, 0) }

// lasting reads how long a note's time of day or day goes on, "from 2 p.m. for 2 hours";
// e itself where it does not say.
func (p *parser) lasting(e *expr) *expr {
	k := e.last
	if !p.note || !p.is(k, preposition) || p.at(k).n != forWord || p.depth > 1 || e.grain() < dayGrain || !e.clock && e.grain() != dayGrain {
		return e
	}
	d := p.length(k + 1)
	if d == nil || e.clock && d.unit > hour || !e.clock && d.unit < day {
		return e
	}
	d.of = e
	return d
}

// startingAt takes into e when a note's length begins: "2 weeks starting 20 May", "for 3
// hours from 10 am". It is false where the text does not say.
func (p *parser) startingAt(e *expr) bool {
	k := e.last
	k += bit(p.is(k, comma))
	starting := p.particle(k, startingWord)
	if !p.note || p.depth > 0 || !starting && !(p.is(k, from) && p.at(k).n == plainFrom && p.is(e.first-1, preposition) && p.at(e.first-1).n == forWord) {
		return false
	}
	k++
	k += bit(starting && p.is(k, from|on|at))
	p.depth++
	f := p.dated(k)
	p.depth--
	if f == nil {
		if h, end := p.hourAlone(k); end > k && e.unit <= hour {
			f = &expr{form: calendarForm, clock: true, timeOfDay: timeOfDay{hour: h, min: -1, sec: -1, halfDay: h > 12}, last: end}
		}
	}
	if f == nil || f.form != calendarForm || f.next != nil || f.grain() < dayGrain {
		return false
	}
	e.of, e.last = f, f.last
	return true
}
