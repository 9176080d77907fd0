package storetest

import (
	"math"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/sayso/sayso/claim"
	"github.com/sayso/sayso/document"
	"github.com/sayso/sayso/interval"
	"github.com/sayso/sayso/ledger"
)

// testClaims asks for claims of "12", which is the first figure of one of two
// documents, and of others that lack what may be asked for.
func testClaims(t *testing.T, s ledger.Store) {
	full, bare := Claim(12), claim.Claim{ID: "bare", Stance: "denied", Key: claim.Key{Day: interval.All()}}
	bare.Quantities = []claim.Figure{{Interval: interval.MoreThan(40)}}
	open := Claim(7)
	open.ID, open.Key.Day, open.Time, open.Quantities = "open", interval.All(), nil, nil
	a := &ledger.Adder{Store: s, Workers: 1, Reader: func(in *document.Input) (*ledger.Read, error) {
		d, err := in.Document()
		r := Read(d)
		r.Claims = []claim.Claim{full, bare, open}
		return r, err
	}}
	ids := []ledger.ID{}
	for _, o := range outcomes(t, a, inputs("Rain.", "Snow.")) {
		ids = append(ids, o.Document)
	}
	may3 := interval.Interval{From: 1935446400, To: 1935532800}
	june := interval.Interval{From: 1937952000, To: 1940544000}
	for _, c := range []struct {
		what string
		q    ledger.ClaimQuery
		want []string // of the first document
	}{
		{"all", ledger.ClaimQuery{}, []string{"c", "bare", "open"}},
		{"event", ledger.ClaimQuery{Event: "displacement"}, []string{"c", "open"}},
		{"state", ledger.ClaimQuery{Event: "displacement", State: "returned"}, nil},
		{"things", ledger.ClaimQuery{Things: []string{"person", "family"}}, []string{"c", "open"}},
		{"place, folded", ledger.ClaimQuery{Place: " KALDRA"}, []string{"c", "open"}},
		{"speaker, folded", ledger.ClaimQuery{Speaker: "mayor of oru"}, []string{"c", "open"}},
		{"stance", ledger.ClaimQuery{Stance: "denied"}, []string{"bare"}},
		{"id", ledger.ClaimQuery{ID: "open"}, []string{"open"}},
		{"the day, or one not known", ledger.ClaimQuery{Day: &may3}, []string{"c", "bare", "open"}},
		{"another day", ledger.ClaimQuery{Day: &june}, []string{"bare", "open"}},
		{"the time, which must be known", ledger.ClaimQuery{Time: &may3}, []string{"c"}},
		{"by time, which may be unknown", ledger.ClaimQuery{ByTime: true}, []string{"bare", "open", "c"}},
		{"by time", ledger.ClaimQuery{ByTime: true, Time: &interval.Interval{From: math.Inf(-1), To: math.Inf(1)}}, []string{"c"}},
		{"another time", ledger.ClaimQuery{Time: &june}, nil},
		{"a figure", ledger.ClaimQuery{Value: &interval.Interval{From: 10, To: 20}}, []string{"c"}},
		{"a figure that is at least", ledger.ClaimQuery{Value: &interval.Interval{From: 13, To: math.Inf(1)}}, []string{"bare"}},
	} {
		for i, id := range ids {
			q := c.q
			q.Document = id
			var got []string
			for _, k := range all(t, s.Claims(t.Context(), q)) {
				got = append(got, k.ID)
			}
			if diff := cmp.Diff(c.want, got); diff != "" {
				t.Errorf("%s, of document %d: %s", c.what, i, diff)
			}
		}
	}
	if got := all(t, s.Claims(t.Context(), ledger.ClaimQuery{After: ids[0], Limit: 2})); len(got) != 2 || got[0].Document != ids[1] {
		t.Errorf("after the first document: %v", got)
	}
}

func testEntries(t *testing.T, s ledger.Store) {
	id := add(t, s, "Rain.", "Snow.")[0]
	es := all(t, s.Entries(t.Context(), ledger.EntryQuery{Document: id}))
	d := must[*ledger.Document](t)(s.Document(t.Context(), id))
	o := must[*ledger.Original](t)(s.Original(t.Context(), id))
	r := must[*ledger.Reading](t)(s.Reading(t.Context(), id))
	src := must[[]*ledger.Source](t)(s.Sources(t.Context(), id))[0]
	digests := map[ledger.Kind]ledger.Hash{ledger.OriginalEntry: o.Digest(d), ledger.SourceEntry: src.Digest(), ledger.ReadingEntry: r.Digest(d)}
	for _, e := range es {
		if digest, ok := digests[e.Kind]; !ok || !e.Stands(digest) || e.Number != 1 || e.Position != ledger.Pending {
			t.Errorf("entry %+v does not stand for what it says", e)
		}
		delete(digests, e.Kind)
	}
	if len(digests) != 0 {
		t.Errorf("no entries for %v", digests)
	}
	es[1].Position = 0
	if err := s.Sequenced(t.Context(), es[1:2]); err != nil {
		t.Fatal(err)
	}
	if n := len(all(t, s.Entries(t.Context(), ledger.EntryQuery{Pending: true}))); n != 5 {
		t.Errorf("%d entries are pending, want 5", n)
	}
	got := all(t, s.Entries(t.Context(), ledger.EntryQuery{After: es[0].Seq, Limit: 1}))
	if diff := cmp.Diff(es[1:2], got); diff != "" {
		t.Error(diff)
	}
	if n := len(all(t, s.Entries(t.Context(), ledger.EntryQuery{Kind: ledger.SourceEntry}))); n != 2 {
		t.Errorf("%d sources have an entry, want 2", n)
	}
}
