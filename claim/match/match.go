// Package match says whether two claims speak of one fact and, where they do,
// whether they agree.
//
// Two claims are never joined because their sentences look alike. Each of a row of
// questions (the kind of event, the thing, the place, the day, the scope, names
// that both give) is answered from their fact keys: the answer speaks for one fact,
// against it, or not at all, and says why in plain words. One answer against is
// enough to part them; where the place or the day is missing, other things must tie them.
// Only then are the figures compared, as intervals.
package match

import (
	"github.com/sayso/sayso/claim"
	"github.com/sayso/sayso/interval"
)

// Side is a claim with what its document says of the matter.
type Side struct {
	*claim.Claim
	*Context
	figure *claim.Figure // the one that is compared; nil where there is none
}

// Context is what a document tells of the event that its claims are about.
type Context struct {
	Doc       string
	Publisher string
	Day       interval.Interval  // of the document, in seconds from 1970; unbounded where not known
	Words     map[string]float64 // folded names and nouns and verbs, by weight: often there, rare elsewhere
}

// Relation is how two claims of one fact stand to each other.
type Relation string

// The relations.
const (
	None          Relation = ""               // not one fact, or nothing to compare
	Agree         Relation = "agree"          // what they say can both hold
	Conflict      Relation = "conflict"       // what they say cannot both hold
	Update        Relation = "update"         // the later one tells of a later state
	SourcesDiffer Relation = "sources-differ" // each is given as what another named source says
	Follows       Relation = "follows"        // one plans what the later one tells of
)

// Verdict is what comes of comparing two claims.
type Verdict struct {
	Relation   Relation
	A, B       *claim.Figure // the figures compared; nil where the claims differ in something else
	Why        []string      // why they speak of one fact, and how they stand to each other
	Confidence float64       // that they speak of one fact, from 0 to 1
}

// Compare says how a and b stand to each other. It is symmetric but for the order of
// A and B.
func Compare(a, b Side) Verdict {
	a.figure, b.figure = figures(a.Claim, b.Claim)
	e, asked := evidence{}, questions
	if follows(a, b) {
		asked = timeless
	}
	for _, q := range asked {
		if !e.add(q(a, b)) {
			return Verdict{}
		}
	}
	v := relate(a, b)
	if v.Relation == None || !e.enough(v.Relation) {
		return Verdict{}
	}
	v.A, v.B = a.figure, b.figure
	v.Why = append(e.why, v.Why...)
	v.Confidence = e.confidence()
	return v
}

// answer is what one question comes to.
type answer struct {
	kind   kind
	weight float64 // how much it speaks for one fact; below 0: against
	why    string
}

// kind is what an answer is about.
type kind uint8

const (
	other kind = iota
	event      // what happened
	tie        // a place, a day, a name
)

// parted is a weight that nothing outweighs.
const parted = -100

// evidence is what the questions have come to.
type evidence struct {
	sum         float64
	event, tied bool // the kind of event is known on both sides; something besides the texts' words ties the claims
	why         []string
}

// add takes one answer; false where it parts the claims.
func (e *evidence) add(a answer) bool {
	if a.weight <= parted {
		return false
	}
	e.sum += a.weight
	if a.why != "" {
		e.why = append(e.why, a.why)
	}
	e.event = e.event || a.kind == event
	e.tied = e.tied || a.kind == tie && a.weight >= 1
	return true
}

// The sums from which claims are taken to speak of one fact. What cannot both hold is an
// alarm, and wants more: that the kind of event is known, and a place, a day or a name ties them.
const (
	enoughToAgree  = 1.5
	enoughToDiffer = 3.0
)

func (e *evidence) enough(r Relation) bool {
	if r == Agree {
		return e.sum >= enoughToAgree
	}
	return e.sum >= enoughToDiffer && e.event && e.tied
}

func (e *evidence) confidence() float64 {
	const half = 2 // the sum that is as likely as not
	return min(max(e.sum/(e.sum+half), 0), 0.99)
}
