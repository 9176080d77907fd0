package timex

// The references that vague words carry.
const (
	noRef = iota
	presentRef
	pastRef
	futureRef
)

var refName = map[uint8]string{presentRef: "PRESENT_REF", pastRef: "PAST_REF", futureRef: "FUTURE_REF"}

// vague reads what names no stretch of the calendar: "now", "recently", "the
// future", "recent years", "the time being".
func (p *parser) vague(i int) *expr {
	k := i
	k += bit(p.is(k, the))
	l := p.at(k)
	ref := refName[l.ref]
	if k > i && l.kind&pick != 0 && l.kind&vagueNoun != 0 { // the past
		ref = refName[pastRef]
	}
	e := &expr{form: vagueForm, ref: ref, last: k + 1}
	u := p.at(k + 1)
	switch {
	case l.kind&vagueNoun != 0 && (k > i || p.is(i-1, at)) && !p.word(k+1):
	case l.kind&vagueNoun != 0 && (k > i || p.is(i-1, at)) && u.kind&(number|unitWord|part|weekday|month|season|ordinal|partOf|half) == 0 && (u.kind != 0 || p.is(i-1, at|in|of)):
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
