package ledger

import (
	"context"
	"slices"

	"github.com/sayso/sayso/claim/match"
	"github.com/sayso/sayso/interval"
)

// ConflictRecord is a match as "sayso conflicts --format json" prints it.
type ConflictRecord struct {
	A          SideRecord     `json:"a"`
	B          SideRecord     `json:"b"`
	Relation   match.Relation `json:"relation"`
	Key        KeyRecord      `json:"key"`
	Why        []string       `json:"why"`
	Confidence float64        `json:"confidence"`
}

// SideRecord is one side of a match.
type SideRecord struct {
	Doc       string             `json:"doc"` // its label
	Document  ID                 `json:"document"`
	Claim     string             `json:"claim"`
	Start     int                `json:"start"`
	End       int                `json:"end"`
	Speaker   string             `json:"speaker"`
	Publisher string             `json:"publisher,omitempty"`
	Date      string             `json:"date,omitempty"`
	Quote     string             `json:"quote"`
	Interval  *interval.Interval `json:"interval"` // null where no figures are compared

	family ID // of its document
}

// KeyRecord says what kind of fact a match is about.
type KeyRecord struct {
	Event string `json:"event"`
	State string `json:"state,omitempty"`
	Thing string `json:"thing,omitempty"`
	Place string `json:"place,omitempty"`
}

// Record is m as it is printed. The side that was added first is A.
func (m *MatchDetail) Record() ConflictRecord {
	key := m.ClaimA.Key
	out := ConflictRecord{Relation: m.Relation, Why: m.Why, Confidence: m.Confidence, Key: KeyRecord{string(key.Event), string(key.State), key.Thing, key.Place}}
	if out.Key.Place == "" {
		out.Key.Place = m.ClaimB.Key.Place
	}
	out.A, out.B = m.side(m.DocumentA, true), m.side(m.DocumentB, false)
	return out
}

func (m *MatchDetail) side(d *Document, first bool) SideRecord {
	c, v := m.ClaimB, m.ValueB
	if first {
		c, v = m.ClaimA, m.ValueA
	}
	out := SideRecord{
		Doc: d.Label, Document: d.ID, Claim: c.ID, Start: c.Start, End: c.End, Speaker: c.Speaker, Publisher: d.Publisher, Date: d.Date, Quote: c.Text, family: d.Family,
	}
	if v != interval.All() {
		out.Interval = &v
	}
	return out
}

// Agreement is one fact that several documents tell of in figures, or words, that can all
// hold.
type Agreement struct {
	Sides       []SideRecord // one a document, in the order in which they were added
	Independent int          // how many of them are no near-copies of others
	Key         KeyRecord
	Confidence  float64 // of the weakest of the matches that tie them
}

// Agreements gathers the agreements that q asks for, those of most independent sources first.
func Agreements(ctx context.Context, s Store, q MatchQuery) ([]Agreement, error) {
	q.Relations, q.Offset, q.Limit = []match.Relation{match.Agree}, 0, 0
	g := gathering{of: map[ClaimRef]*group{}}
	for m, err := range s.Matches(ctx, q) {
		if err != nil {
			return nil, err
		}
		g.add(m)
	}
	return g.agreements(), nil
}

// gathering joins matches that share a claim.
type gathering struct {
	of  map[ClaimRef]*group
	all []*group
}

// group is a set of claims that agree.
type group struct {
	Agreement
	claims []ClaimRef
	joined bool // into another one
}

// add joins the groups of m's claims. Matches come the most confident first, so that the
// last one is the weakest.
func (g *gathering) add(m *MatchDetail) {
	r := m.Record()
	a, b := g.group(m.A, r.A, r.Key), g.group(m.B, r.B, r.Key)
	if a != b {
		for _, c := range b.claims {
			g.of[c] = a
		}
		a.claims, a.Sides, b.joined = append(a.claims, b.claims...), append(a.Sides, b.Sides...), true
	}
	a.Confidence = m.Confidence
}

func (g *gathering) group(c ClaimRef, side SideRecord, key KeyRecord) *group {
	if x := g.of[c]; x != nil {
		return x
	}
	x := &group{Agreement: Agreement{Sides: []SideRecord{side}, Key: key}, claims: []ClaimRef{c}}
	g.of[c] = x
	g.all = append(g.all, x)
	return x
}

func (g *gathering) agreements() []Agreement {
	var out []Agreement
	for _, x := range g.all {
		if x.joined {
			continue
		}
		docs, families := map[ID]bool{}, map[ID]bool{}
		var sides []SideRecord
		for _, s := range x.Sides {
			if !docs[s.Document] {
				docs[s.Document], families[s.family] = true, true
				sides = append(sides, s)
			}
		}
		x.Agreement.Sides, x.Independent = sides, len(families)
		out = append(out, x.Agreement)
	}
	slices.SortStableFunc(out, func(a, b Agreement) int { return b.Independent - a.Independent })
	return out
}
