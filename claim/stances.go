package claim

import "github.com/sayso/sayso/claim/stance"

// stanceOf says how clause c puts what it tells of.
func (c *clause) stanceOf(cl *Claim) {
	cl.Stance, cl.Certainty, cl.Tense = stance.Asserted, stance.Certain, c.tense()
	for k := c.trigger; ; k = c.words[k].Head {
		c.read(k, cl)
		if k == c.head || c.words[k].Head < 0 {
			break
		}
	}
	if i := len(c.words) - 1; i >= 0 && (c.words[i].Form == "?" || i > 0 && c.words[i-1].Form == "?") {
		cl.Stance = stance.Asked
	}
	if cl.Stance == stance.Asserted && cl.Tense == stance.Future {
		cl.Stance = stance.Predicted
		if undertakings[cl.Event] {
			cl.Stance = stance.Planned
		}
	}
	if o := c.kid(c.head, "obj"); cl.Stance == stance.Asserted && demanding[c.lemma(c.head)] && (c.trigger != c.head || o >= 0) {
		cl.Stance = stance.Demanded
	}
}

// read takes what hangs on word k into account.
func (c *clause) read(k int, cl *Claim) {
	switch l := c.lemma(k); {
	case k == c.trigger:
	case planning[l]:
		cl.Stance = stance.Planned
	case refusing[l]:
		cl.Stance = stance.Denied
	case l == "expect" || l == "forecast" || l == "project":
		cl.Stance = stance.Predicted
	}
	for _, i := range c.kids[k] {
		switch f := c.form(i); {
		case !negations[f] && c.rel(i) != "aux" && c.rel(i) != "advmod":
		case negations[f]:
			cl.Stance = stance.Denied
		case f == "must" || f == "should":
			cl.Stance = stance.Demanded
		case f == "may" || f == "might" || f == "could" || f == "reportedly" || f == "allegedly" || f == "probably":
			cl.Certainty = stance.Hedged
		case f == "would":
			cl.Stance = stance.Hypothetical
		}
	}
}

func (c *clause) tense() stance.Tense {
	for k := c.head; k >= 0; k = c.words[k].Head {
		for _, i := range append([]int{k}, c.kids[k]...) {
			r := c.rel(i)
			if i != k && r != "aux" && r != "cop" {
				continue
			}
			switch f := c.form(i); {
			case f == "will" || f == "shall" || f == "'ll" || f == "’ll":
				return stance.Future
			case c.feat(i, "Tense=Past") && (i != k || c.feat(i, "VerbForm=Fin")), f == "have" || f == "has":
				return stance.Past
			case c.feat(i, "Tense=Pres") && c.feat(i, "VerbForm=Fin"):
				return stance.Present
			}
		}
		if r := c.rel(k); r != "conj" && r != "advcl" {
			break
		}
	}
	return stance.Untold
}

var (
	planning  = set("plan intend prepare schedule set promise pledge vow aim undertake commit propose")
	refusing  = set("refuse decline fail")
	demanding = set("demand urge request require")
)

// undertakings are events that somebody brings about on purpose.
var undertakings = map[Event]bool{
	Construction: true, Opening: true, Founding: true, Provision: true, Appointment: true, Award: true, Visit: true, Ceremony: true,
	Adoption: true, Budget: true, Vote: true, Agreement: true, Displacement: true, Designation: true, Compliance: true,
}
