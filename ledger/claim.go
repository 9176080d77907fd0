package ledger

import (
	"encoding/json"
	"fmt"
	"math"

	"github.com/sayso/sayso/claim"
	"github.com/sayso/sayso/interval"
)

// Claim is a claim as a store keeps it: its record, and beside it what it is
// looked up by, which follows from the record. See NewClaim.
type Claim struct {
	Document ID
	Ordinal  int    // within its document, from 0
	ID       string // claim.Claim.ID

	Event   string
	State   string
	Thing   string
	Place   string // folded
	Scope   string
	Speaker string // folded; "" where it is not sure
	Stance  string

	Day   interval.Interval // of Key; unbounded where not known; only From and To are kept
	Time  interval.Interval // that it is about, likewise
	Value interval.Interval // of its first figure, likewise; see HasValue

	Record []byte // JSON of the claim.Claim
}

// NewClaim is c as a store keeps it.
func NewClaim(document ID, ordinal int, c *claim.Claim) (*Claim, error) {
	record, err := json.Marshal(c)
	if err != nil {
		return nil, fmt.Errorf("claim %s: %w", c.ID, err)
	}
	return newClaim(document, ordinal, c, record), nil
}

func newClaim(document ID, ordinal int, c *claim.Claim, record []byte) *Claim {
	k := &Claim{
		Document: document, Ordinal: ordinal, ID: c.ID,
		Event: string(c.Key.Event), State: string(c.Key.State), Thing: c.Key.Thing, Place: Fold(c.Key.Place), Scope: c.Key.Scope,
		Speaker: Fold(c.Speaker), Stance: string(c.Stance),
		Day: ends(c.Key.Day), Time: interval.All(), Value: interval.All(), Record: record,
	}
	if c.Time != nil && c.Time.Value != "" && !c.Time.Interval.Empty() {
		k.Time = ends(c.Time.Interval)
	}
	if len(c.Quantities) > 0 {
		k.Value = ends(c.Quantities[0].Interval)
	}
	return k
}

// ends is i without what the columns of a store do not hold.
func ends(i interval.Interval) interval.Interval {
	if math.IsNaN(i.From) || math.IsNaN(i.To) {
		return interval.All()
	}
	return interval.Interval{From: i.From, To: i.To}
}

// HasValue reports whether c has a figure.
func (c *Claim) HasValue() bool { return c.Value != interval.All() }

// Ref names c in its ledger: the document's ID, a slash, the claim's.
func (c *Claim) Ref() string { return string(c.Document) + "/" + c.ID }

// Claim is what c's record holds. The error is ErrCorrupt.
func (c *Claim) Claim() (*claim.Claim, error) {
	out := new(claim.Claim)
	if err := json.Unmarshal(c.Record, out); err != nil {
		return nil, fmt.Errorf("claim %s: %w (%w)", c.Ref(), ErrCorrupt, err)
	}
	return out, nil
}

// Finding is what a check says of a document, as a store keeps it.
type Finding struct {
	Document    ID
	Ordinal     int // within its document, from 0
	Check       string
	Severity    string
	Fingerprint string
	Record      []byte // JSON, as "sayso check --format json" prints it
}

// NewFinding is the finding whose JSON record is.
func NewFinding(document ID, ordinal int, record []byte) (*Finding, error) {
	var f struct{ Check, Severity, Fingerprint string }
	if err := json.Unmarshal(record, &f); err != nil {
		return nil, fmt.Errorf("finding %d of document %s: %w (%w)", ordinal, document, ErrCorrupt, err)
	}
	return &Finding{document, ordinal, f.Check, f.Severity, f.Fingerprint, record}, nil
}
