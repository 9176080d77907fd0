package claim

import (
	"github.com/sayso/sayso/claim/stance"
	"github.com/sayso/sayso/span"
)

// stanceOf says how clause c puts what it tells of.
func (c *clause) stanceOf(cl *Claim) {
	r := c.put[c.trigger]
	if n := c.named; n >= 0 && r.Stance == stance.Asserted && c.put[n].Stance != stance.Asserted {
		r = c.put[n]
		if nouns[c.lemma(n)] != (sense{}) {
			cl.Trigger, cl.Predicate = c.words[n].Span, c.lemma(n)
		}
	}
	cl.Stance, cl.Certainty, cl.Tense, cl.Negated = r.Stance, r.Certainty, r.Tense, r.Negated && r.Stance != stance.Denied
	for _, s := range r.Because {
		cl.Because = append(cl.Because, Words{s, oneLine(s.In(c.Text.Text))})
	}
}

// wordingOf marks what no figure or record can settle, and evaluative wording.
func (c *clause) wordingOf(cl *Claim) {
	_, cl.Opinion = stance.Opinion(&c.mended, c.trigger)
	cl.Uncheck, _ = stance.Uncheckable(&c.mended, c.trigger)
	for _, s := range among(c.loaded, c.reach, func(s *span.Span) span.Span { return *s }) {
		if c.holds(s) {
			cl.Loaded = append(cl.Loaded, Words{s, oneLine(s.In(c.Text.Text))})
		}
	}
}

// undertakings are events that somebody brings about on purpose.
var undertakings = map[Event]bool{
	Construction: true, Opening: true, Founding: true, Provision: true, Appointment: true, Award: true, Visit: true, Ceremony: true,
	Adoption: true, Budget: true, Vote: true, Agreement: true, Displacement: true, Designation: true, Compliance: true,
}
