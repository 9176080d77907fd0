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
}

// Context is what a document tells of the event that its claims are about.
type Context struct {
	Doc       string
	Publisher string
	Day       interval.Interval  // of the document, in seconds from 1970; unbounded where not known
	Names     map[string]float64 // folded names that the document speaks of, by weight: often there, rare elsewhere
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
	e := evidence{}
	for _, q := range questions {
		if !e.add(q(a, b)) {
			return Verdict{}
		}
	}
	if !e.enough() {
		return Verdict{}
	}
	v := relate(a, b)
	if v.Relation == None {
		return Verdict{}
	}
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
	place
	day
)

// parted is a weight that nothing outweighs.
const parted = -100

// evidence is what the questions have come to.
type evidence struct {
	sum        float64
	place, day bool // they are known on both sides, and fit
	anchors    int  // other things that tie the claims
	why        []string
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
	switch {
	case a.weight <= 0:
	case a.kind == place:
		e.place = true
	case a.kind == day:
		e.day = true
	case a.weight >= anchorWeight:
		e.anchors++
	}
	return true
}

// enough reports whether the claims are tied: by place and day, or where one of these
// is missing by two other things, and by three where both are.
func (e *evidence) enough() bool {
	missing := 0
	for _, known := range []bool{e.place, e.day} {
		if !known {
			missing++
		}
	}
	switch missing {
	case 0:
		return true
	case 1:
		return e.anchors >= 1 && e.sum >= leastSum || e.anchors >= 2
	}
	return e.anchors >= 2 && e.sum >= leastSum
}

func (e *evidence) confidence() float64 {
	c := e.sum / (e.sum + halfSum)
	return min(max(c, 0), 0.99)
}
