package ledger

import "math"

// Link says that a document goes back to an earlier one: it is no independent
// source beside it. A document has one at most.
type Link struct {
	Document ID
	Of       ID
	Relation Relation
	Shared   float64 // of their runs of words, see Sketch.Shared
	Family   ID      // that Document thereby belongs to: see Document.Family
}

// Relation says in what a document goes back to another.
type Relation string

// The relations.
const (
	Copy    Relation = "copy"    // near-copy: a wire story on another site
	Version Relation = "version" // obtained from the same address at another time
)

// Candidate is a document that another one may go back to.
type Candidate struct {
	Document, Family ID
	SameURL          bool
	Sketch           Sketch
}

// Nearest is the link of a document to the candidate that it goes back to; nil
// where it goes back to none. The candidates are given in the order in which they
// were added.
func Nearest(document ID, s Sketch, candidates []Candidate) *Link {
	var best *Link
	for _, c := range candidates {
		l := &Link{document, c.Document, Copy, s.Shared(c.Sketch), c.Family}
		if c.SameURL {
			l.Relation = Version
		}
		if !c.SameURL && l.Shared < copyShared {
			continue
		}
		if best == nil || l.Relation == Version && best.Relation == Copy || l.Relation == best.Relation && l.Shared > best.Shared {
			best = l
		}
	}
	return best
}

// Digest is the digest of l.
func (l *Link) Digest() Hash {
	return newDigest("link").string(string(l.Document)).string(string(l.Of)).string(string(l.Relation)).string(string(l.Family)).int(int64(math.Float64bits(l.Shared))).sum()
}
