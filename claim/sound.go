package claim

import "slices"

// sound reports whether a clause is one that a reader can understand and that claims
// something.
func (c *clause) sound() bool {
	if c.kind == nominal {
		return true
	}
	if c.subject < 0 {
		return false
	}
	f := c.form(c.subject)
	if len(c.lead) == 0 && !slices.Contains(c.own, c.subject) && c.kind != relative {
		return false
	}
	if c.kind == relative && c.relativeOf(c.head) < 0 || relatives[f] && c.feat(c.subject, "PronType=Rel") {
		return false
	}
	if courtesies[c.lemma(c.head)] && (f == "i" || f == "we") {
		return false
	}
	if _, known := c.meant(c.subject); vague[f] && !known && c.words[c.subject].UPOS != "NOUN" {
		return c.trigger != c.head || c.sense != (sense{}) && c.kind != relative || c.hasFigure()
	}
	if !c.finished() && c.sense == (sense{}) && !c.hasFigure() {
		return false
	}
	return true
}

// hasFigure reports whether a figure stands among a clause's own words.
func (c *clause) hasFigure() bool {
	for _, q := range c.figuresIn(c.reach) {
		if counts(&q) && c.holds(q.Number) {
			return true
		}
	}
	return false
}
