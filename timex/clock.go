package timex

// clockTime reads a time of day: "10:30 a.m. GMT", "5 p.m.", "1430 hours",
// "noon", "half past eight", "seven o'clock".
func (p *parser) clockTime(i int) *expr {
	if p.is(i, at) && p.tight(i+1) {
		i++
	}
	if !p.is(i, digits|cardinal|clockWord|half|unitWord|indefinite|edge) {
		return nil
	}
	c := clock{timeOfDay: timeOfDay{min: -1, sec: -1}}
	switch l := p.at(i); {
	case l.kind&clockWord != 0:
		c.hour, c.min, c.halfDay, c.last = int(l.n), 0, true, i+1
		if p.is(i+1, unitWord) && p.at(i+1).unit == day { // "mid day"
			c.last++
		}
	case l.kind&edge != 0 && l.mod == midMod: // "mid-day"
		k := i + 1 + bit(p.is(i+1, dash))
		if u := p.at(k); u.kind&unitWord == 0 || u.unit != day {
			return nil
		}
		c.hour, c.min, c.halfDay, c.last = 12, 0, true, k+1
	case p.clockPast(&c, i), p.clockFigures(&c, i), p.clockWords(&c, i):
	default:
		return p.bareHour(i)
	}
	p.takeZone(&c)
	return &expr{form: calendarForm, clock: true, timeOfDay: c.timeOfDay, last: c.last}
}

// clock is a time of day on its way to becoming an expression.
type clock struct {
	timeOfDay
	last int
}

// clockFigures reads "10:30", "10:30:15", "9.30 am", "9 a.m.", "1430 GMT",
// "1430 hours", "14h30".
func (p *parser) clockFigures(e *clock, i int) bool {
	h := p.at(i)
	if h.kind&digits == 0 || p.is(i-1, digits|colon|dot|sign) && p.tight(i) {
		return false
	}
	e.hour, e.min, e.sec = int(h.n), -1, -1
	k := i + 1
	switch {
	case h.width <= 2 && p.separated(k, colon) && p.at(k+1).width == 2:
		e.min = int(p.at(k + 1).n)
		k += 2
		if p.separated(k, colon) && p.at(k+1).width == 2 {
			e.sec = int(p.at(k + 1).n)
			k += 2
		} else if p.is(k, colon) && p.tight(k) {
			return false
		}
	case h.width <= 2 && p.separated(k, dot) && p.at(k+1).width == 2 && p.at(k+1).n < 60 && (p.is(k+2, meridiem) || p.is(i-1, at)) && !p.is(k+2, sign|dot|scale):
		e.min = int(p.at(k + 1).n)
		k += 2
	case h.width == 3 && h.n%100 < 60 && p.is(k, meridiem) && p.tight(k):
		e.hour, e.min = int(h.n)/100, int(h.n)%100
	case h.width == 4 && h.n%100 < 60 && h.n < 2400 && (p.hoursWord(k) || p.is(k, zone|meridiem)):
		e.hour, e.min = int(h.n)/100, int(h.n)%100
		e.halfDay = true
	case h.width <= 2 && (p.is(k, meridiem) || p.particle(k, oClock)):
	default:
		return false
	}
	if e.hour > 24 || e.min > 59 || e.sec > 60 || e.hour == 24 && (e.min > 0 || e.sec > 0) {
		return false
	}
	e.last = k
	if p.hoursWord(k) && (h.width == 4 || e.min >= 0) {
		e.last++
		e.halfDay = true
	}
	e.halfDay = e.halfDay || e.hour > 12 || e.hour == 0 || h.width == 2 && h.n < 10
	return p.takeMeridiem(e)
}

func (p *parser) hoursWord(i int) bool {
	l := p.at(i)
	return l.kind&unitWord != 0 && l.unit == hour && l.kind&plural != 0
}

// takeMeridiem reads "a.m.", "pm", "o'clock" behind the figures of a clock time. It
// is false where they contradict the hour.
func (p *parser) takeMeridiem(e *clock) bool {
	k := e.last
	if p.particle(k, oClock) {
		k = p.oClockEnd(k)
		e.last = k
	}
	l := p.at(k)
	if l.kind&meridiem == 0 {
		return true
	}
	end := k + 1
	if a := p.atom(k); a.End-a.Start == 1 { // "a.m.", "p m"
		next := end
		if p.is(next, dot) {
			next++
		}
		m := p.atom(next)
		if m.End-m.Start != 1 || p.text.Text[m.Start]|0x20 != 'm' {
			if !p.tight(k) {
				return true
			}
			next--
		}
		end = next + 1
		if p.is(end, dot) && p.tight(end) && p.is(end-2, dot) {
			end++
		}
	}
	if p.tight(end) && (p.word(end) || p.is(end, digits)) {
		return false
	}
	if e.hour > 12 && l.n == 0 {
		return false
	}
	if e.hour <= 12 {
		e.hour = e.hour%12 + int(l.n)
	}
	e.halfDay, e.last = true, end
	return true
}

func (p *parser) oClockEnd(i int) int {
	i++
	for p.is(i, apostrophe) || p.particle(i, oClock) {
		i++
	}
	return i
}

// clockWords reads an hour in words: "seven o'clock", "nine a.m.", "seven
// thirty pm".
func (p *parser) clockWords(e *clock, i int) bool {
	l := p.at(i)
	if l.kind&cardinal == 0 || l.n < 1 || l.n > 12 {
		return false
	}
	e.hour, e.last = int(l.n), i+1
	next := i + 1 + bit(p.is(i+1, dash) && p.tight(i+1))
	if m := p.at(next); m.kind&cardinal != 0 && m.n >= 10 {
		a, end := p.numeral(next)
		if a.lo > 59 || !p.is(end, meridiem) && !(p.note && p.is(i-1, at|from|to|preposition|deictic)) {
			return false
		}
		e.min, e.last = int(a.lo), end
		if !p.is(end, meridiem) {
			return true
		}
	}
	if !p.is(e.last, meridiem) && !p.particle(e.last, oClock) {
		return false
	}
	return p.takeMeridiem(e)
}

// clockPast reads "half past eight", "quarter to nine", "20 minutes past eight".
func (p *parser) clockPast(e *clock, i int) bool {
	minutes, k := 0, i
	if p.is(k, indefinite) {
		k++
	}
	switch l := p.at(k); {
	case l.kind&half != 0:
		minutes, k = 30, k+1
	case l.kind&unitWord != 0 && l.unit == quarter:
		minutes, k = 15, k+1
	case l.kind&(digits|cardinal) != 0:
		a, end := p.number(k)
		if a.lo < 1 || a.lo > 59 || a.lo != float64(int(a.lo)) {
			return false
		}
		minutes, k = int(a.lo), end
		if p.is(k, unitWord) && p.at(k).unit == minute {
			k++
		} else if p.is(k, to) {
			return false
		}
	default:
		return false
	}
	way := 0
	switch {
	case p.is(k, pastHour):
		way = 1
	case p.is(k, to):
		way = -1
	default:
		return false
	}
	h := p.at(k + 1)
	if h.kind&(digits|cardinal) == 0 || h.n < 1 || h.n > 12 || p.is(k+2, unitWord|sign|scale) {
		return false
	}
	e.hour, e.min, e.last = int(h.n), minutes, k+2
	if way < 0 {
		e.hour, e.min = (e.hour+11)%12, 60-minutes
		if e.hour == 0 {
			e.hour = 12
		}
	}
	return p.takeMeridiem(e)
}

// takeZone reads the zone behind a time of day: "EST", "GMT".
func (p *parser) takeZone(c *clock) {
	if k := c.last; p.is(k, zone) {
		c.zone = int(p.at(k).n)
		c.last = k + 1 + bit(p.is(k+1, unitWord) && p.at(k+1).unit == period)
	}
}

// takeOffset reads the zone tight behind an ISO time: "Z", "+02:00", "-0530".
func (p *parser) takeOffset(c *clock) {
	k := c.last
	sign := p.text.Of(p.base + k)
	h := p.at(k + 1)
	if sign != "+" && sign != "-" || !p.tight(k) || h.kind&digits == 0 || !p.tight(k+1) {
		p.takeZone(c)
		return
	}
	minutes, last := int(h.n)*60, k+2
	switch {
	case h.width == 4:
		minutes = int(h.n)/100*60 + int(h.n)%100
	case h.width != 2:
		return
	case p.separated(k+2, colon) && p.at(k+3).width == 2:
		minutes, last = minutes+int(p.at(k+3).n), k+4
	}
	if minutes > 14*60 {
		return
	}
	if sign == "-" {
		minutes = -minutes
	}
	c.zone, c.last = utcZone+minutes, last
}
