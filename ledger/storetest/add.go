package storetest

import (
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"io"
	"strings"
	"sync"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/sayso/sayso/ledger"
)

func reader(text string) io.Reader { return strings.NewReader(text) }

func testAdd(t *testing.T, s ledger.Store) {
	id := add(t, s, "Rain fell on Kaldra.")[0]
	o := must[*ledger.Original](t)(s.Original(t.Context(), id))
	if b, err := o.Bytes(); err != nil || string(b) != "Rain fell on Kaldra." || o.SHA256 != sha256.Sum256(b) || o.Size != int64(len(b)) || o.MediaType != "text/plain" {
		t.Errorf("the original came back as %q, %+v, %v", b, o, err)
	}
	d := must[*ledger.Document](t)(s.Document(t.Context(), id))
	if d.ID != id || d.Family != id || d.Text != "Rain fell on Kaldra." || d.Label != "a" || d.Original != o.SHA256 || d.Added.IsZero() {
		t.Errorf("the document came back as %+v", d)
	}
	if f, err := d.Form(); err != nil || len(f.Blocks) != 1 || f.Blocks[0].End != 20 {
		t.Errorf("its form: %+v, %v", f, err)
	}
	src := must[[]*ledger.Source](t)(s.Sources(t.Context(), id))
	if diff := cmp.Diff([]*ledger.Source{{Number: 1, Name: "a.txt", Obtained: "2031-05-04T10:00:00Z"}}, src); diff != "" {
		t.Error(diff)
	}
	r := must[*ledger.Reading](t)(s.Reading(t.Context(), id))
	layers, n := Read(nil).Layers, 0
	for i, c := range r.Claims {
		made, err := c.Claim()
		if err != nil {
			t.Fatal(err)
		}
		again := must[*ledger.Claim](t)(ledger.NewClaim(id, i, made))
		if diff := cmp.Diff(again, c); diff != "" {
			t.Error(diff)
		}
		n++
	}
	if r.Number != 1 || r.Version != "v1" || n != 2 || len(r.Findings) != 1 || r.Findings[0].Fingerprint != "f1" || r.Findings[0].Severity != "warning" {
		t.Errorf("the reading came back as %+v", r)
	}
	if diff := cmp.Diff([]ledger.Layer{layers[1], layers[0]}, r.Layers); diff != "" {
		t.Error(diff)
	}
	for _, got := range []error{second(s.Original(t.Context(), "none")), second(s.Document(t.Context(), "none")), second(s.Reading(t.Context(), "none"))} {
		if !errors.Is(got, ledger.ErrNotFound) {
			t.Errorf("an unknown document: %v", got)
		}
	}
}

func second[T any](_ T, err error) error { return err }

func testSameBytes(t *testing.T, s ledger.Store) {
	a := adder(s)
	var got []string
	for range 2 {
		for _, o := range outcomes(t, a, inputs("Rain.", "Snow.", "Rain.")) {
			got = append(got, string(o.Status))
		}
	}
	if diff := cmp.Diff([]string{"new", "new", "new source", "known", "known", "known"}, got); diff != "" {
		t.Error(diff)
	}
	a.URL = "https://oru.example/rain"
	if o := outcomes(t, a, inputs("Rain."))[0]; o.Status != ledger.Resourced {
		t.Errorf("another address: %s", o.Status)
	}
	st := must[ledger.Stats](t)(s.Stats(t.Context()))
	if st.Documents != 2 || st.Sources != 4 || st.Claims != 4 || st.Findings != 2 || st.Received != 10 || st.Entries != 8 || st.Pending != 8 {
		t.Errorf("%+v", st)
	}
	known := must[map[ledger.Hash]ledger.ID](t)(s.Known(t.Context(), []ledger.Hash{sha256.Sum256([]byte("Rain.")), {}}))
	if len(known) != 1 || known[sha256.Sum256([]byte("Rain."))] == "" {
		t.Errorf("known: %v", known)
	}
}

func testAllOrNothing(t *testing.T, s ledger.Store) {
	id := add(t, s, "Rain.")[0]
	_, err := s.Add(t.Context(), []*ledger.Addition{
		{SHA256: sha256.Sum256([]byte("Rain.")), Source: ledger.Source{Name: "new.txt", Obtained: "2031"}},
		{SHA256: ledger.Hash{1}, Source: ledger.Source{Name: "never.txt"}},
	})
	if !errors.Is(err, ledger.ErrNotFound) || !strings.Contains(err.Error(), "never.txt") {
		t.Errorf("an original that is not there: %v", err)
	}
	if src := must[[]*ledger.Source](t)(s.Sources(t.Context(), id)); len(src) != 1 {
		t.Errorf("of a batch that failed there is %v", src)
	}
}

func testDocuments(t *testing.T, s ledger.Store) {
	ids := add(t, s, "Rain.", "Snow.", "Hail.")
	for _, c := range []struct {
		what string
		q    ledger.DocumentQuery
		want []ledger.ID
	}{
		{"all", ledger.DocumentQuery{}, ids},
		{"two", ledger.DocumentQuery{Limit: 2}, ids[:2]},
		{"after", ledger.DocumentQuery{After: ids[0], Limit: 1}, ids[1:2]},
		{"label", ledger.DocumentQuery{Label: "c"}, ids[2:]},
		{"name", ledger.DocumentQuery{Name: "b.txt"}, ids[1:2]},
		{"prefix", ledger.DocumentQuery{Prefix: string(ids[1][:11])}, ids[1:2]},
		{"family", ledger.DocumentQuery{Family: ids[2]}, ids[2:]},
		{"no such name", ledger.DocumentQuery{Name: "z.txt"}, nil},
	} {
		var got []ledger.ID
		for _, d := range all(t, s.Documents(t.Context(), c.q)) {
			got = append(got, d.ID)
		}
		if diff := cmp.Diff(c.want, got); diff != "" {
			t.Errorf("%s: %s", c.what, diff)
		}
	}
	for range s.Documents(t.Context(), ledger.DocumentQuery{}) {
		break // a caller may stop early
	}
}

func testParallel(t *testing.T, s ledger.Store) {
	const writers, each = 4, 25
	var g sync.WaitGroup
	for w := range writers {
		g.Go(func() {
			texts := make([]string, each)
			for i := range texts {
				texts[i] = fmt.Sprintf("Text %d of %d.", i, w)
			}
			a := adder(s)
			for o, err := range a.Add(t.Context(), inputs(append(texts, "One that all have.")...)) {
				if err != nil || o.Err != nil {
					t.Error(err, o.Err)
				}
			}
		})
		g.Go(func() {
			for _, err := range s.Claims(t.Context(), ledger.ClaimQuery{Event: "displacement"}) {
				if err != nil {
					t.Error(err)
				}
			}
		})
	}
	g.Wait()
	if st := must[ledger.Stats](t)(s.Stats(t.Context())); st.Documents != writers*each+1 || st.Sources != writers*each+1 {
		t.Errorf("%+v", st)
	}
}

func testCancelled(t *testing.T, s ledger.Store) {
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if err := second(s.Add(ctx, nil)); !errors.Is(err, context.Canceled) {
		t.Errorf("adding: %v", err)
	}
	for _, err := range s.Documents(ctx, ledger.DocumentQuery{}) {
		if !errors.Is(err, context.Canceled) {
			t.Errorf("reading: %v", err)
		}
	}
}
