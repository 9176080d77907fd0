package timex

// The references that vague words carry.
const (
	noRef = iota
	presentRef
	pastRef
	futureRef
)

var refName = map[uint8]string{presentRef: "PRESENT_REF", pastRef: "PAST_REF", futureRef: "FUTURE_REF"}

// onlyIn is the mode of text that uses the vague word at i for a time of its own:
// histories say "former", and by "soon" no more than the next thing they tell.
func (p *parser) onlyIn(i int) Mode {
	switch l := p.at(i); {
	case l.kind&storyWord != 0:
		return NarrativeMode
	case l.kind&vague != 0 && l.kind&vagueNoun == 0 && l.ref == futureRef:
		return NewsMode
	}
	return Auto
}

// sameTime reads "at the same time", "during this period", as a history uses them.
func (p *parser) sameTime(i int) *expr {
	s, k := p.selector(i)
	u := p.at(k)
	if !s.given || s.n != 0 || !p.is(i-1, at|in|preposition|from) || u.kind&unitWord == 0 || u.unit != period || u.kind&plural != 0 {
		return nil
	}
	e := &expr{form: vagueForm, last: k + 1, only: NarrativeMode, reason: noStory}
	if p.is(i, the) {
		e.form, e.selector = calendarForm, selector{given: true, told: true, unit: period}
		e.reason = ""
	}
	return e
}

// vague reads what names no stretch of the calendar: "now", "recently", "the
// future", "recent years", "the time being".
func (p *parser) vague(i int) *expr {
	if u := p.at(i + 1); p.particle(i, theseWord) && u.unit == day && u.kind&plural != 0 {
		return &expr{form: vagueForm, ref: refName[presentRef], last: i + 2}
	}
	k := i
	k += bit(p.is(k, the))
	k += bit(k > i && p.particle(k, nearWord) && p.at(k+1).ref == futureRef)
	l := p.at(k)
	ref := refName[l.ref]
	if k > i && l.kind&pick != 0 && l.kind&vagueNoun != 0 { // the past
		ref = refName[pastRef]
	}
	e := &expr{form: vagueForm, ref: ref, only: p.onlyIn(k), last: k + 1}
	u := p.at(k + 1)
	switch {
	case l.kind&vagueNoun != 0 && (k > i || p.is(i-1, at)) && !p.word(k+1):
	case l.kind&vagueNoun != 0 && (k > i || p.is(i-1, at)) && u.kind&(number|unitWord|part|weekday|month|season|ordinal|partOf|half) == 0 && (u.kind != 0 || p.is(i-1, at|in|of) || p.is(k, vague)):
	case l.kind&vague == 0, p.particle(i-1, asWord), l.ref == futureRef && p.is(k+1, ago|told):
		return nil
	case l.kind&vagueNoun != 0 && !(u.kind&unitWord != 0 && u.kind&plural != 0):
		return nil
	case k == i && l.kind&vagueAdjective == 0:
	case l.kind&vagueAdjective != 0 && u.kind&unitWord != 0 && u.kind&plural != 0:
		for e.last++; p.is(e.last, and) && p.is(e.last+1, unitWord) && p.is(e.last+1, plural); e.last += 2 {
		}
	case k == i && l.kind&vagueAdjective != 0 && u.kind&unitWord == 0:
	default:
		return nil
	}
	return e
}
