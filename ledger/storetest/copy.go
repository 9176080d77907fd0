package storetest

import (
	"fmt"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/sayso/sayso/claim/match"
	"github.com/sayso/sayso/interval"
	"github.com/sayso/sayso/ledger"
)

// Copy tests that a ledger is copied from one store to another, which are empty, answer
// for answer.
func Copy(t *testing.T, from, to ledger.Copier) {
	l := Log(t, from)
	ids := Grown(t, from, l)
	Sequence(t, from, l)
	if err := ledger.MatchAll(t.Context(), from, nil); err != nil {
		t.Fatal(err)
	}
	add(t, from, "The dam at Kaldra burst.", "No dam was at Oru.")
	if _, err := from.Match(t.Context(), 9, pairUp); err != nil {
		t.Fatal(err)
	}
	if err := to.Load(t.Context(), from.Dump(t.Context())); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(answers(t, from), answers(t, to)); diff != "" {
		t.Error(diff)
	}
	if got := Problems(t, to, l); len(got) > 0 {
		t.Error(got)
	}
	if err := to.Load(t.Context(), from.Dump(t.Context())); err == nil {
		t.Error("a ledger was copied into one that is not empty")
	}
	if got := add(t, to, "Hail."); slices.Contains(ids, got[0]) {
		t.Error("what is added to the copy is not new")
	}
	if n := Sequence(t, to, l); n == 0 {
		t.Error("nothing of the copy was pending")
	}
	if got := Problems(t, to, l); len(got) > 0 {
		t.Error(got)
	}
}

// pairUp matches each claim with every earlier one.
func pairUp(view ledger.MatchView, _ *ledger.Document, r *ledger.Reading) (*ledger.Compared, error) {
	c := &ledger.Compared{Profile: &ledger.Profile{Day: interval.All(), Words: map[string]float64{"kaldra": 1}}}
	others, err := view.Sharing([]string{"one"}, 9)
	for _, o := range others {
		c.Matches = append(c.Matches, ledger.Match{A: ledger.ClaimRef{Document: o.Document, Ordinal: o.Ordinal}, B: ledger.ClaimRef{Document: r.Document}, Relation: match.Agree, Confidence: 0.5, Why: []string{"a test"}})
	}
	for range r.Claims {
		c.Blocks = append(c.Blocks, []string{"one"})
	}
	return c, err
}

// answers are all rows of a ledger, and what it answers to some questions.
func answers(t *testing.T, s ledger.Copier) map[string][]string {
	t.Helper()
	out := map[string][]string{}
	for row, err := range s.Dump(t.Context()) {
		if err != nil {
			t.Fatal(err)
		}
		out[row.Table.Name] = append(out[row.Table.Name], fmt.Sprintf("%T %q", row.Values, fmt.Sprint(row.Values...)))
	}
	for _, rows := range out {
		slices.Sort(rows)
	}
	for _, words := range []string{"dam", `"the dam at"`, "flood kaldra", "family", "nowhere"} {
		var found []string
		for _, h := range all(t, s.Search(t.Context(), ledger.SearchQuery{Words: words})) {
			found = append(found, string(h.Document))
		}
		slices.Sort(found)
		out["search "+words] = found
	}
	for _, c := range all(t, s.Claims(t.Context(), ledger.ClaimQuery{Place: "kaldra", Words: "dam"})) {
		out["claims"] = append(out["claims"], c.Ref())
	}
	for _, m := range all(t, s.Matches(t.Context(), ledger.MatchQuery{})) {
		out["matches"] = append(out["matches"], m.ClaimA.ID+string(m.A.Document)+m.ClaimB.ID)
	}
	out["stats"] = []string{fmt.Sprintf("%+v", must[ledger.Stats](t)(s.Stats(t.Context())))}
	return out
}
