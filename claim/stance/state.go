package stance

import (
	"slices"

	"github.com/sayso/sayso/span"
)

// state is what is known of how a place in the tree is put.
type state struct {
	stance  Stance // Asserted or one beyond it, never Denied
	hedged  bool
	negated bool
	rule    Rule
	because []span.Span
	turned  bool // the last of because is a negation of its own
	before  Rule // the rule before that
}

var plain = state{stance: Asserted}

// by adds the words that decide, and the rule's name.
func (s state) by(r Rule, words ...span.Span) state {
	s.rule, s.turned = r, false
	s.because = append(slices.Clip(s.because), words...)
	return s
}

// put is s in another stance. What is supposed or asked as a whole stays so.
func (s state) put(to Stance) state {
	if s.stance == Asserted || s.stance == Predicted && to != Predicted {
		s.stance = to
	}
	return s
}

// turn is s behind a negation at place.
func (s state) turn(place span.Span) state {
	before := s.rule
	s = s.not().by(Negation, place)
	s.turned, s.before = true, before
	return s
}

// affirmed is s without its negation, for what stands beside what is denied.
func (s state) affirmed() state {
	if s.turned {
		s.rule, s.because, s.turned = s.before, s.because[:len(s.because)-1], false
	}
	s.negated = false
	return s
}

func (s state) not() state {
	s.negated = !s.negated
	return s
}

func (s state) doubt() state {
	s.hedged = true
	return s
}

// outcome is what an effect does to a state.
type outcome struct {
	stance  Stance
	rule    Rule
	hedged  bool
	negated bool
}

var outcomes = map[effect]outcome{
	demanded:    {stance: Demanded, rule: Demand},
	demandedNot: {stance: Demanded, rule: Demand, negated: true},
	planned:     {stance: Planned, rule: Plan},
	predicted:   {stance: Predicted, rule: Prediction},
	appears:     {stance: Asserted, rule: Appearance, hedged: true},
	believed:    {stance: Asserted, rule: Belief, hedged: true},
	disbelieved: {stance: Asserted, rule: Belief, hedged: true, negated: true},
	possible:    {stance: Asserted, rule: Possibility, hedged: true},
	improbable:  {stance: Asserted, rule: Possibility, hedged: true, negated: true},
	enabled:     {stance: Hypothetical, rule: Ability},
	attempted:   {stance: Hypothetical, rule: Attempt},
	wished:      {stance: Hypothetical, rule: Wish},
	asked:       {stance: Hypothetical, rule: Open},
	left:        {stance: Hypothetical, rule: Open},
}

// under is the state of what hangs in a frame of signature g on a word of state s
// that stands at place.
func (s state) under(g signature, place span.Span) state {
	e := g.said
	if s.negated {
		e = g.denied
	}
	switch e {
	case none:
		return s
	case holds:
		turned := s.negated
		s.negated = false
		if turned || g.denied == fails {
			return s.by(s.rule, place)
		}
		return s
	case fails:
		s.negated = true
		return s.by(Negation, place)
	case presupposed:
		return plain
	case supposedNot:
		return plain.not().by(Unreal, place)
	}
	o := outcomes[e]
	s.negated = o.negated
	if s.stance != Asserted && o.stance == Asserted {
		return s.doubt()
	}
	s = s.put(o.stance).by(o.rule, place)
	s.hedged = s.hedged && s.stance != Hypothetical || o.hedged
	return s
}
