package storetest

import (
	"errors"
	"slices"
	"testing"

	"github.com/sayso/sayso/claim/match"
	"github.com/sayso/sayso/interval"
	"github.com/sayso/sayso/ledger"
)

// testMatch: each pair of documents is compared once, whoever comes later; what came of
// it goes with a document that is erased.
func testMatch(t *testing.T, s ledger.Store) {
	ids := add(t, s, "Rain in Kaldra.", "Snow in Kaldra.", "Hail in Kaldra.")
	pairs := map[[2]ledger.ID]int{}
	compare := func(view ledger.MatchView, d *ledger.Document, r *ledger.Reading) (*ledger.Compared, error) {
		c := &ledger.Compared{Profile: &ledger.Profile{Day: interval.Point(3), Words: map[string]float64{"kaldra": 1, d.Text[:4]: 0.5}}}
		for range r.Claims {
			c.Blocks = append(c.Blocks, []string{"one"})
		}
		others, err := view.Sharing([]string{"one", "none"}, 100)
		if err != nil {
			return nil, err
		}
		for _, o := range others {
			p, family, err := view.Profile(o.Document)
			if err != nil || p.Day != interval.Point(3) || p.Words["kaldra"] != 1 || family != o.Document {
				t.Errorf("profile of %s: %+v %s %v", o.Document, p, family, err)
			}
			pairs[[2]ledger.ID{o.Document, d.ID}]++
			c.Matches = append(c.Matches, ledger.Match{
				A: ledger.ClaimRef{Document: o.Document, Ordinal: o.Ordinal}, B: ledger.ClaimRef{Document: d.ID}, Relation: match.Conflict,
				Confidence: 0.5 + float64(o.Ordinal)/10, Why: []string{"a test"}, ValueA: interval.Point(1), ValueB: interval.AtLeast(2),
			})
		}
		counts, of, err := view.Counts([]string{"kaldra", "never"}, 1)
		if err != nil || counts["never"] != 0 || of != len(pairs) && of > 3 || counts["kaldra"] != min(of, 1) {
			t.Errorf("counts %v of %d, %v", counts, of, err)
		}
		return c, nil
	}
	for range 3 {
		if _, err := s.Match(t.Context(), 2, compare); err != nil {
			t.Fatal(err)
		}
	}
	for _, p := range [][2]ledger.ID{{ids[0], ids[1]}, {ids[0], ids[2]}, {ids[1], ids[2]}} {
		if pairs[p] != 2 { // claims of the earlier document
			t.Errorf("%v were compared %d times", p, pairs[p])
		}
	}
	if n, err := s.Match(t.Context(), 2, compare); n != 0 || err != nil {
		t.Errorf("%d are compared again, %v", n, err)
	}
	found := all(t, s.Matches(t.Context(), ledger.MatchQuery{Relations: []match.Relation{match.Conflict, match.Update}, Place: "KALDRA", Least: 0.55, Limit: 10}))
	if len(found) != 3 {
		t.Fatalf("%d matches", len(found))
	}
	m := found[0]
	if m.ClaimA == nil || m.ClaimB == nil || m.DocumentA.ID != m.A.Document || m.Why[0] != "a test" || m.ValueA != interval.Point(1) || m.ValueB != interval.AtLeast(2) || m.Confidence != 0.6 {
		t.Errorf("a match came back as %+v", m)
	}
	if n := len(all(t, s.Matches(t.Context(), ledger.MatchQuery{Relations: []match.Relation{match.Agree}}))); n != 0 {
		t.Errorf("%d agreements", n)
	}
	if n := len(all(t, s.Matches(t.Context(), ledger.MatchQuery{Offset: 4, Document: ids[1], Speaker: "mayor of oru"}))); n != 0 {
		t.Errorf("%d of the four matches of a document behind the fourth", n)
	}
	must[*ledger.Tombstone](t)(ledger.Erase(t.Context(), s, Log(t, s), ids[0], "Ilva Renn", "the source withdrew"))
	left := all(t, s.Matches(t.Context(), ledger.MatchQuery{}))
	if slices.ContainsFunc(left, func(m *ledger.MatchDetail) bool { return m.A.Document == ids[0] || m.B.Document == ids[0] }) || len(left) != 2 {
		t.Errorf("%d matches are left when a document is erased", len(left))
	}
}

// testMatchFails: an error of the comparison keeps nothing.
func testMatchFails(t *testing.T, s ledger.Store) {
	add(t, s, "Rain.")
	broken := errors.New("broken")
	if _, err := s.Match(t.Context(), 5, func(ledger.MatchView, *ledger.Document, *ledger.Reading) (*ledger.Compared, error) {
		return nil, broken
	}); !errors.Is(err, broken) {
		t.Errorf("error %v", err)
	}
	done := 0
	if err := ledger.MatchAll(t.Context(), s, func(n int) { done += n }); err != nil || done != 1 {
		t.Errorf("%d compared, %v", done, err)
	}
}
