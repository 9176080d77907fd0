package storetest

import (
	"errors"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/sayso/sayso/ledger"
	"github.com/sayso/sayso/ledger/log"
)

// Log is a new log of a ledger.
func Log(t *testing.T, s ledger.Store) *log.Log {
	t.Helper()
	folder := t.TempDir()
	key := must[*log.Key](t)(log.LoadKey(folder, "sayso/"+must[string](t)(s.Name(t.Context())), true))
	return log.Open(filepath.Join(folder, "log"), key)
}

// Problems is what verifying finds.
func Problems(t *testing.T, s ledger.Store, l *log.Log) []string {
	t.Helper()
	v := must[*ledger.Verified](t)(ledger.Verify(t.Context(), s, l, 2, nil))
	return append(v.Problems, must[[]string](t)(l.Check(t.Context(), v.Leaves, nil))...)
}

// Sequence puts all that is pending into the log.
func Sequence(t *testing.T, s ledger.Store, l *log.Log) int {
	t.Helper()
	return must[int](t)(ledger.Sequence(t.Context(), s, l))
}

// Grown is a ledger with all that there can be in one: copies, sources, reviews,
// an archive, a tombstone.
func Grown(t *testing.T, s ledger.Store, l *log.Log) []ledger.ID {
	t.Helper()
	ids := add(t, s, story(1), "Rain.", "Again: "+story(1), "Rain.", "Snow.")
	if err := s.Review(t.Context(), review(ids[0], "the register has it")); err != nil {
		t.Fatal(err)
	}
	d := must[*ledger.Document](t)(s.Document(t.Context(), ids[1]))
	r := must[*ledger.Reading](t)(s.Reading(t.Context(), ids[1]))
	r.Version = "v2"
	if err := s.Reread(t.Context(), d, r); err != nil {
		t.Fatal(err)
	}
	must[*ledger.Tombstone](t)(ledger.Erase(t.Context(), s, l, ids[4], "Ilva Renn", "the source\nwithdrew"))
	return ids
}

func testErase(t *testing.T, s ledger.Store) {
	l := Log(t, s)
	ids := Grown(t, s, l)
	for _, err := range []error{
		second(s.Document(t.Context(), ids[4])), second(s.Original(t.Context(), ids[4])), second(s.Reading(t.Context(), ids[4])),
		s.Review(t.Context(), review(ids[4], "")), second(ledger.Erase(t.Context(), s, l, ids[4], "", "")),
	} {
		if !errors.Is(err, ledger.ErrErased) {
			t.Errorf("after it was erased: %v", err)
		}
	}
	if err := second(ledger.Erase(t.Context(), s, l, "none", "", "")); !errors.Is(err, ledger.ErrNotFound) {
		t.Errorf("erasing what is not there: %v", err)
	}
	for _, e := range all(t, s.Entries(t.Context(), ledger.EntryQuery{Document: ids[4]})) {
		if erased := len(e.Salt) == 0; erased == (e.Kind == ledger.TombstoneEntry) {
			t.Errorf("entry %+v", e)
		}
	}
	stones := all(t, s.Tombstones(t.Context()))
	if len(stones) != 1 || !strings.Contains(stones[0].Note, "\nby Ilva Renn\nbecause the source withdrew\n") {
		t.Errorf("tombstones: %v", stones)
	}
	if err := s.Erase(t.Context(), &ledger.Tombstone{Document: ids[0], Note: "x", Entries: make([]*ledger.Entry, 1)}); !errors.Is(err, ledger.ErrBusy) {
		t.Errorf("a tombstone that does not list all entries: %v", err)
	}
	if again := add(t, s, "Snow.")[0]; again == ids[4] {
		t.Error("what was erased and added again has its old ID")
	}
	if got := Problems(t, s, l); len(got) > 0 {
		t.Error(got)
	}
}

func testSequence(t *testing.T, s ledger.Store) {
	l := Log(t, s)
	add(t, s, "Rain.")
	if n := Sequence(t, s, l); n != 3 {
		t.Errorf("%d entries were put into the log, want 3", n)
	}
	add(t, s, "Snow.", "Hail.")
	// A process appends, and ends before it tells the store.
	var leaves []ledger.Hash
	for _, e := range all(t, s.Entries(t.Context(), ledger.EntryQuery{Pending: true, Limit: 4})) {
		leaves = append(leaves, e.Leaf)
	}
	must[int64](t)(l.Append(t.Context(), leaves))
	if n := Sequence(t, s, l); n != 6 {
		t.Errorf("%d entries were put into the log, want 6", n)
	}
	if n := Sequence(t, s, l); n != 0 {
		t.Errorf("%d entries were put into the log once more", n)
	}
	var want, got []ledger.Hash
	for i, e := range all(t, s.Entries(t.Context(), ledger.EntryQuery{})) {
		if e.Position != int64(i) {
			t.Errorf("entry %d has position %d", i, e.Position)
		}
		want = append(want, e.Leaf)
	}
	got = all(t, l.Leaves(t.Context(), 0))
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
	c := must[*log.Checkpoint](t)(l.Checkpoint(t.Context()))
	if n := must[int64](t)(s.Positions(t.Context())); c.Size != 9 || n != 9 {
		t.Errorf("the checkpoint is of %d entries, the store knows of %d", c.Size, n)
	}
}

func testVerify(t *testing.T, s ledger.Store) {
	l := Log(t, s)
	Grown(t, s, l)
	for range 2 {
		if got := Problems(t, s, l); len(got) > 0 {
			t.Error(got)
		}
		Sequence(t, s, l)
	}
	v := must[*ledger.Verified](t)(ledger.Verify(t.Context(), s, l, 2, nil))
	if v.Documents != 3 || v.Pending != 0 || len(v.Erased) != 1 || v.Erased[0].Because != "the source withdrew" || v.Entries != len(v.Leaves) {
		t.Errorf("%+v", v)
	}
}

// testAnyBytes: names, which may be any bytes, and texts come back as they were.
func testAnyBytes(t *testing.T, s ledger.Store) {
	const name, text = "caf\xe9\x01.txt", "Rain fell on Kaldra."
	l := Log(t, s)
	if err := Add(t, s, Text(name, text)); err != nil {
		t.Fatal(err)
	}
	for _, d := range all(t, s.Documents(t.Context(), ledger.DocumentQuery{Name: name})) {
		d.Text += "\x00\U0010FE41"
		r := must[*ledger.Reading](t)(s.Reading(t.Context(), d.ID))
		if err := s.Reread(t.Context(), d, r); err != nil {
			t.Fatal(err)
		}
		if again := must[*ledger.Document](t)(s.Document(t.Context(), d.ID)); again.Text != d.Text {
			t.Errorf("the text came back as %q", again.Text)
		}
	}
	if got := Problems(t, s, l); len(got) > 0 {
		t.Error(got)
	}
	if st := must[ledger.Stats](t)(s.Stats(t.Context())); st.Entries != 4 {
		t.Errorf("the name was not found: %+v", st)
	}
}
