package timex

// dated reads a place in the calendar that may be put together of several:
// "9 a.m. EST Tuesday", "the morning of 14 May", "the third quarter of last year".
func (p *parser) dated(i int) *expr {
	p.depth++
	defer func() { p.depth-- }()
	if p.depth > deepest {
		return nil
	}
	e := p.core(i)
	for e != nil && e.next == nil {
		f := p.joined(e)
		if f == nil {
			return p.lasting(e)
		}
		f.first = i
		e = f
	}
	return e
}

// joined reads what goes with e behind it, and is the whole; nil where nothing
// does.
func (p *parser) joined(e *expr) *expr {
	k := e.last
	joint := p.at(k).kind & (of | in | on | at | comma | dash | from)
	if joint&dash != 0 && e.grain() != dayGrain {
		return nil
	}
	if joint != 0 || e.selector.unit == week && p.particle(k, startingWord) {
		k++
	}
	if joint == comma && p.is(k, at|on|in) {
		k++
	}
	g := e.grain()
	if k >= len(p.lex) || p.at(k).kind&starters == 0 || g <= yearGrain && !(g == yearGrain && (e.selector.given || e.hasYear)) {
		return nil
	}
	f := p.core(k)
	if f == nil || f.form != calendarForm {
		return nil
	}
	if f.next != nil {
		return p.rangeOn(e, f, k)
	}
	if p.at(k).kind&(the|indefinite) != 0 && joint == 0 && f.part == noPart {
		return nil
	}
	return p.join(e, f, joint, k)
}

// join puts two times together that stand side by side, with the word joint, if any,
// between them; f begins at k. nil where they do not go together.
func (p *parser) join(e, f *expr, joint kind, k int) *expr {
	switch {
	case clockish(e) && dayish(f) && joint&^(of|on|comma|at|in) == 0,
		yearly(e) && yearish(f) && joint&^(of|comma|in) == 0 && !(joint == comma && f.selector.given),
		inMonth(e) && monthish(f) && joint&(of|in) != 0:
		return within(e, f, f.last)
	case e.clock && f.part != noPart && !f.clock && !f.selector.given && f.of == nil: // "8 in the evening"
		e.part, e.last = f.part, f.last
		return e
	case e.clock && f.part != noPart && !f.clock:
		return within(e, f, f.last)
	case e.half != 0 && !e.hasYear && e.of == nil && joint == of && (f.grain() == decadeGrain || f.grain() == centuryGrain || f.grain() == monthGrain):
		f.mod = [...]string{1: "START", 2: "END"}[e.half]
		f.last = max(f.last, e.last)
		return f
	case yearish(e) && e.hasYear && joint == 0 && (f.quarter != 0 || f.half != 0 || f.month != 0 && f.day == 0) && !f.hasYear && f.of == nil && !f.selector.given:
		return within(f, e, f.last)
	case p.note && e.part != noPart && !e.clock && f.clock && f.of == nil && joint&^(at|comma) == 0:
		return within(f, e, f.last)
	case dayish(e) && clockish(f) && joint&^(at|comma|in|dash|from) == 0 && !(joint == in && !p.is(k, the)) && f.selector.n == 0:
		return within(f, e, f.last)
	case e.weekday != 0 && e.nth == 0 && f.selector.unit == week && joint&^of == 0:
		return within(e, f, f.last)
	case (e.selector.unit == week || e.selector.unit == weekend) && (joint == of || k > e.last && joint == 0) && dayish(f):
		return within(e, f, f.last)
	case e.selector.unit == week && f.weekday != 0 && !f.selector.given && joint&^(on|dash) == 0:
		return within(f, e, f.last)
	}
	return nil
}

// rangeOn puts the two times of day of a range on the day before them: "Monday
// 8-9am".
func (p *parser) rangeOn(e, f *expr, k int) *expr {
	if !f.clock || f.of != nil || !dayish(e) && (e.part == noPart || e.clock) {
		return nil
	}
	f.of, f.next.of = e, e
	return f
}

// within puts inner in outer.
func within(inner, outer *expr, last int) *expr {
	tip := inner
	for tip.of != nil {
		tip = tip.of
	}
	tip.of = outer
	if inner.reason == "" {
		inner.reason = outer.reason
	}
	if inner.mod == "" {
		inner.mod = outer.mod
	}
	inner.last = last
	return inner
}

func clockish(e *expr) bool {
	return e.form == calendarForm && (e.clock || e.part != noPart && !e.selector.given) && e.of == nil
}

// dayish reports whether e is a day: a time of day can stand in it.
func dayish(e *expr) bool {
	return e.form == calendarForm && e.grain() == dayGrain && (e.nth == 0 || e.of != nil) || e.form == shiftForm && e.grain() == dayGrain
}

// yearly reports whether e is a part of a year, with the year still open.
func yearly(e *expr) bool {
	if e.hasYear || e.of != nil || e.selector.given {
		return false
	}
	return e.month != 0 || e.season != 0 || e.quarter != 0 || e.half != 0 || e.week != 0 || e.holiday != nil || e.nth != 0 && e.selector.unit != noUnit
}

// yearish reports whether e is a year.
func yearish(e *expr) bool { return e.grain() == yearGrain && e.form == calendarForm }

// inMonth reports whether e is a day or week of a month, with the month still open.
func inMonth(e *expr) bool {
	return e.of == nil && !e.selector.given && e.month == 0 && (e.nth != 0 && e.half == 0 || e.day != 0 || e.weekend)
}

// monthish reports whether e is a month, or a year that has days and weeks.
func monthish(e *expr) bool {
	g := e.grain()
	return e.form == calendarForm && (g == monthGrain || g == yearGrain || g == weekGrain)
}

// modName are TIMEX3's modifiers, by the number that words carry.
var modName = map[uint8]string{startMod: "START", endMod: "END", midMod: "MID", approxMod: "APPROX", lessThan: "LESS_THAN", moreThan: "MORE_THAN"}

// The modifiers that words carry.
const (
	noMod = iota
	startMod
	endMod
	midMod
	approxMod
	lessThan
	moreThan
)

// edged reads a time with the part of it that is meant: "early 1910",
// "mid-November", "the end of the month", "the first half of 2010".
func (p *parser) edged(i int) *expr {
	k := i
	k += bit(p.is(k, the))
	l := p.at(k)
	switch {
	case l.kind&edge != 0 && p.hoursWord(k+1) && p.is(k+2, of): // "the early hours of Sunday"
		k += 3
	case l.kind&edge != 0 && !p.is(k+1, partOf):
		k++
		if l.kind&told != 0 && !p.is(k, pick|in) { // "earlier Friday"
			return nil
		}
		k += bit(p.is(k, dash))
		for range 2 {
			k += bit(p.is(k, in|on) && k > i)
		}
	case l.kind&partOf != 0 && l.n != needsEdge:
		k++
		if p.is(k, of) || p.is(k, in) && p.is(i, the) {
			k++
		}
	case k > i && p.is(k, pick|ordinal|edge) && p.is(k+1, partOf) && p.is(k+2, of):
		k += 3
	default:
		return nil
	}
	if u := p.at(k); l.kind&partOf != 0 && p.is(k-1, of) && u.kind&unitWord != 0 && u.kind&plural == 0 && u.unit >= day && u.unit < period { // "end of year"
		return &expr{form: calendarForm, selector: selector{given: true, unit: u.unit}, mod: modName[l.mod], last: k + 1}
	}
	if k >= len(p.lex) || l.kind&partOf != 0 && !p.is(k-1, of|in) && !p.is(k, pick|month) {
		return nil
	}
	e := p.dated(k)
	if e == nil || e.form != calendarForm && e.form != shiftForm || e.first == e.last {
		return nil
	}
	e.mod = modName[l.mod]
	return e
}

// approximate reads a time with the word that qualifies it: "about ten years
// ago", "around 7:15 p.m.", "at least two months".
func (p *parser) approximate(i int) *expr {
	mod, k := p.qualifier(i)
	if k == i {
		return nil
	}
	e := p.phrase(k)
	if e == nil || p.is(k, the|pick) {
		return nil
	}
	if mod == "" && e.form == durationForm { // "only two days": the word is not the length's
		return nil
	}
	if e.form == calendarForm && mod != "APPROX" {
		return nil
	}
	if e.form == vagueForm || e.form == setForm {
		return nil
	}
	if mod != "" {
		e.mod = mod
	}
	return e
}

// qualifier reads "about", "at least", "more than", and says what it does to a
// value and where it ends.
func (p *parser) qualifier(i int) (mod string, end int) {
	l := p.at(i)
	if l.kind&than != 0 { // more than, less than, no more than
		k := i + 1
		if p.particle(k, thanWord) {
			return modName[l.mod], k + 1
		}
		return "", i
	}
	if l.kind&at != 0 && p.is(i+1, most) {
		return map[int32]string{-1: "EQUAL_OR_MORE", 1: "EQUAL_OR_LESS"}[p.at(i+1).n], i + 2
	}
	if l.kind&approx != 0 {
		k := i + 1
		k += bit(p.is(k, dot) && p.tight(k))
		return modName[l.mod], k
	}
	return "", i
}
