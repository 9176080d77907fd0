package storetest

import (
	"errors"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/sayso/sayso/ledger"
)

// story is a text long enough to be told from others; its details are those of n.
func story(n int) string {
	var b strings.Builder
	for i := range 40 {
		fmt.Fprintf(&b, "In district %d of Kaldra %d families were told of flood %d by the mayor. ", i*n, 7*i+n, i+13*n)
	}
	return b.String()
}

func testCopies(t *testing.T, s ledger.Store) {
	ids := add(t, s, story(1), story(2), "KALDRA, 3 May. "+story(1), "Rain.", "From our correspondent. "+strings.Replace(story(1), "mayor", "Mayor", 3), "Rain!")
	var got []string
	for _, l := range all(t, s.Links(t.Context(), "", "")) {
		got = append(got, fmt.Sprintf("%s of %s: %s", name(ids, l.Document), name(ids, l.Family), l.Relation))
		if l.Shared < 0.8 || l.Shared > 1 {
			t.Errorf("they share %g", l.Shared)
		}
	}
	if diff := cmp.Diff([]string{"2 of 0: copy", "4 of 0: copy"}, got); diff != "" {
		t.Error(diff)
	}
	family := all(t, s.Documents(t.Context(), ledger.DocumentQuery{Family: ids[0]}))
	if st := must[ledger.Stats](t)(s.Stats(t.Context())); st.Families != 4 || len(family) != 3 {
		t.Errorf("%d families, of the first %d", st.Families, len(family))
	}
	sketch, bands, err := s.Sketch(t.Context(), ids[1])
	if want := ledger.NewSketch(story(2)); err != nil || !cmp.Equal(sketch, want) || len(bands) != len(want.Bands()) {
		t.Errorf("the sketch came back as %v, %v, %v", sketch, bands, err)
	}
	if of := all(t, s.Links(t.Context(), "", ids[0])); len(of) == 0 {
		t.Error("the first has no copies")
	}
}

// name is the place of a document among ids.
func name(ids []ledger.ID, id ledger.ID) string {
	for i := range ids {
		if ids[i] == id {
			return fmt.Sprint(i)
		}
	}
	return "?"
}

func testVersions(t *testing.T, s ledger.Store) {
	a := adder(s)
	a.URL = "https://oru.example/rain"
	first, later := outcomes(t, a, inputs("Rain."))[0], outcomes(t, a, inputs("Rain, and snow."))[0]
	ids := []ledger.ID{first.Document, later.Document}
	if first.Of != "" || later.Of != ids[0] {
		t.Errorf("they are said to go back to %q and %q", first.Of, later.Of)
	}
	links := all(t, s.Links(t.Context(), ids[1], ""))
	if len(links) != 1 || links[0].Of != ids[0] || links[0].Family != ids[0] || links[0].Relation != ledger.Version {
		t.Errorf("another text from the same address has %v", links)
	}
	if got := all(t, s.Documents(t.Context(), ledger.DocumentQuery{URL: a.URL})); len(got) != 2 {
		t.Errorf("of the address there are %d documents", len(got))
	}
}

func testReread(t *testing.T, s ledger.Store) {
	id := add(t, s, "Rain.")[0]
	d := must[*ledger.Document](t)(s.Document(t.Context(), id))
	before := must[*ledger.Reading](t)(s.Reading(t.Context(), id))
	was := *d
	later := *before
	later.Version, later.Claims = "v2", before.Claims[:1]
	d.Title, d.Text = "Rain", story(1)
	if err := s.Reread(t.Context(), d, &later); err != nil {
		t.Fatal(err)
	}
	r := must[*ledger.Reading](t)(s.Reading(t.Context(), id))
	if r.Number != 2 || later.Number != 2 || r.Version != "v2" || len(r.Claims) != 1 {
		t.Errorf("the later reading came back as %+v", r)
	}
	if diff := cmp.Diff(d, must[*ledger.Document](t)(s.Document(t.Context(), id))); diff != "" {
		t.Error(diff)
	}
	old := all(t, s.Archive(t.Context(), id))
	if diff := cmp.Diff([]*ledger.Archived{{Document: &was, Reading: before}}, old); diff != "" {
		t.Error(diff)
	}
	entries := all(t, s.Entries(t.Context(), ledger.EntryQuery{Document: id, Kind: ledger.ReadingEntry}))
	if len(entries) != 2 || !entries[0].Stands(old[0].Reading.Digest(old[0].Document)) || !entries[1].Stands(r.Digest(d)) {
		t.Errorf("the entries do not stand for the readings: %v", entries)
	}
	d.ID = "none"
	if err := s.Reread(t.Context(), d, r); !errors.Is(err, ledger.ErrNotFound) {
		t.Errorf("an unknown document: %v", err)
	}
}

func review(id ledger.ID, because string) *ledger.Review {
	return &ledger.Review{
		Document: id, Claim: "c0", Assessment: "accurate", Because: because, Reviewer: "Ilva Renn",
		Made: time.Date(2031, 5, 6, 7, 8, 9, 1000, time.UTC),
		Evidence: []ledger.Evidence{
			{URL: "https://oru.example/register"},
			ledger.NewEvidence("register.csv", "text/csv", []byte("families,100\n")),
		},
	}
}

func testReviews(t *testing.T, s ledger.Store) {
	ids := add(t, s, "Rain.", "Snow.")
	first, second := review(ids[0], "the register has it"), review(ids[0], "the register was corrected")
	second.Made = second.Made.Add(time.Hour)
	for _, r := range []*ledger.Review{first, second, review(ids[1], "so it is")} {
		if err := s.Review(t.Context(), r); err != nil {
			t.Fatal(err)
		}
	}
	got := all(t, s.Reviews(t.Context(), ids[0]))
	if len(got) != 2 || got[1].Number != 2 {
		t.Fatalf("%d reviews came back", len(got))
	}
	got[0].Evidence[0].Packed = nil
	if diff := cmp.Diff(first, got[0]); diff != "" {
		t.Error(diff)
	}
	if b, err := got[0].Evidence[1].Bytes(); err != nil || string(b) != "families,100\n" {
		t.Errorf("the evidence came back as %q, %v", b, err)
	}
	if all := all(t, s.Reviews(t.Context(), "")); len(all) != 3 || all[2].Because != second.Because {
		t.Errorf("of all reviews %d came back, or not in the order in which they were made", len(all))
	}
	entries := all(t, s.Entries(t.Context(), ledger.EntryQuery{Document: ids[0], Kind: ledger.ReviewEntry}))
	if len(entries) != 2 || !entries[1].Stands(got[1].Digest()) {
		t.Errorf("the entries do not stand for the reviews: %v", entries)
	}
	if err := s.Review(t.Context(), review("none", "")); !errors.Is(err, ledger.ErrNotFound) {
		t.Errorf("of an unknown document: %v", err)
	}
}
