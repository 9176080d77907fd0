package ledger

import (
	"cmp"
	"context"
	"slices"
	"time"

	"github.com/sayso/sayso/claim"
	"github.com/sayso/sayso/claim/match"
)

// Commitment is what somebody undertakes to do by a date, with what later statements say of
// the same fact. Whether it was kept is for them to say, and for reviewers, never for
// sayso.
type Commitment struct {
	Claim    *claim.Claim
	Ref      string // of the claim
	Document *Document
	Due      time.Time // the first moment after the time that it sets
	Later    []Later   // the earliest first
}

// Later is a claim of a later statement about what was undertaken.
type Later struct {
	Claim      *claim.Claim
	Document   *Document
	Confidence float64 // that it speaks of the same fact
	Why        []string
}

// Past reports whether the date of c has passed at the beginning of day.
func (c *Commitment) Past(day time.Time) bool { return !c.Due.After(day) }

// CommitmentQuery says which commitments are asked for: those that answer to all that is
// given.
type CommitmentQuery struct {
	Speaker string
	Place   string
	From    time.Time // due then or later
	To      time.Time // due before it
	Limit   int       // default: none
}

// Commitments gives the commitments with due dates that q asks for, those that were due first
// before the others.
func Commitments(ctx context.Context, s Store, q CommitmentQuery) ([]Commitment, error) {
	var out []Commitment
	docs := map[ID]*Document{}
	for k, err := range s.Claims(ctx, ClaimQuery{Speaker: q.Speaker, Place: q.Place, Stance: "planned"}) {
		if err != nil {
			return nil, err
		}
		c, err := k.Claim()
		if err != nil {
			return nil, err
		}
		due, ok := dueOf(c)
		if !ok || due.Before(q.From) || !q.To.IsZero() && !due.Before(q.To) {
			continue
		}
		d, err := cached(ctx, s, docs, k.Document)
		if err != nil {
			return nil, err
		}
		if made := dayOf(d.Date); made.Bounded() && float64(due.Unix()) <= made.To {
			continue // nobody undertakes what was to be done before
		}
		out = append(out, Commitment{Claim: c, Ref: k.Ref(), Document: d, Due: due})
	}
	slices.SortStableFunc(out, func(a, b Commitment) int { return cmp.Compare(a.Due.Unix(), b.Due.Unix()) })
	if q.Limit > 0 {
		out = out[:min(len(out), q.Limit)]
	}
	for i := range out {
		if err := out[i].complete(ctx, s); err != nil {
			return nil, err
		}
	}
	return out, nil
}

// dueOf is the moment from which on the date that c sets has passed.
func dueOf(c *claim.Claim) (time.Time, bool) {
	if c.Commitment == nil || c.Commitment.Due == nil {
		return time.Time{}, false
	}
	d := c.Commitment.Due
	if d.Value == "" || d.Interval.Empty() || !d.Interval.Bounded() {
		return time.Time{}, false
	}
	return time.Unix(int64(d.Interval.To), 0).UTC(), true
}

// complete fills in the later claims.
func (c *Commitment) complete(ctx context.Context, s Store) error {
	for m, err := range s.Matches(ctx, MatchQuery{Document: c.Document.ID, Relations: []match.Relation{match.Follows}}) {
		if err != nil {
			return err
		}
		switch c.Claim.ID {
		case m.ClaimA.ID:
			c.Later = append(c.Later, Later{m.ClaimB, m.DocumentB, m.Confidence, m.Why})
		case m.ClaimB.ID:
			c.Later = append(c.Later, Later{m.ClaimA, m.DocumentA, m.Confidence, m.Why})
		}
	}
	slices.SortStableFunc(c.Later, func(a, b Later) int { return cmp.Compare(a.Document.Date, b.Document.Date) })
	return nil
}
