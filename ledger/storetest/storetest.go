// Package storetest is what every ledger.Store has to do, as tests.
package storetest

import (
	"context"
	"errors"
	"fmt"
	"iter"
	"testing"
	"time"

	"github.com/sayso/sayso/claim"
	"github.com/sayso/sayso/document"
	"github.com/sayso/sayso/interval"
	"github.com/sayso/sayso/ledger"
)

// Run tests the stores that open gives, each a new and empty one. open closes
// them at the end of the test.
func Run(t *testing.T, open func(*testing.T) ledger.Store) {
	for _, c := range []struct {
		name string
		test func(*testing.T, ledger.Store)
	}{
		{"add and read back", testAdd},
		{"the same bytes", testSameBytes},
		{"nothing of a batch that fails", testAllOrNothing},
		{"documents", testDocuments},
		{"claims", testClaims},
		{"claims that meet", testMeet},
		{"entries", testEntries},
		{"many at once", testParallel},
		{"search", testSearch},
		{"copies", testCopies},
		{"versions", testVersions},
		{"read again", testReread},
		{"reviews", testReviews},
		{"erase", testErase},
		{"sequence", testSequence},
		{"any bytes", testAnyBytes},
		{"verify", testVerify},
		{"cancelled", testCancelled},
		{"compare claims", testMatch},
		{"compare nothing of what fails", testMatchFails},
	} {
		t.Run(c.name, func(t *testing.T) { c.test(t, open(t)) })
	}
}

// Read is a reading for tests: a text with a title, and a claim for each figure.
func Read(d *document.Document, figures ...float64) *ledger.Read {
	r := &ledger.Read{
		Document: d, Version: "v1",
		Findings: [][]byte{[]byte(`{"kind":"finding","check":"sum-mismatch","severity":"warning","fingerprint":"f1"}`)},
		Layers:   []ledger.Layer{{Kind: "time", Record: []byte("{\"value\":\"2031\"}\n")}, {Kind: "name", Record: []byte("{}\n")}, {Kind: "quantity"}},
	}
	for i, f := range figures {
		c := Claim(f)
		c.ID = fmt.Sprintf("c%d", i)
		r.Claims = append(r.Claims, c)
	}
	return r
}

// Claim is a claim of that many families displaced at Kaldra on 3 May 2031, as
// the Mayor of Oru has it.
func Claim(figure float64) claim.Claim {
	day := interval.Interval{From: 1935446400, To: 1935532800}
	return claim.Claim{
		ID: "c", Text: "families left Kaldra", Speaker: "Mayor of  Oru", Stance: "asserted", Event: "displacement", State: "displaced",
		Key:        claim.Key{Event: "displacement", State: "displaced", Thing: "family", Place: "Kaldra", Day: day},
		Time:       &claim.When{Value: "2031-05-03", Interval: day},
		Quantities: []claim.Figure{{Text: fmt.Sprint(figure), Value: figure, Interval: interval.Point(figure)}},
	}
}

// Text is a document of a text that was read from a file of that name.
func Text(name, text string) *document.Input {
	for in, err := range document.InputsFrom(context.Background(), name, reader(text), document.Options{Format: "text"}) {
		if err != nil {
			panic(err)
		}
		return in
	}
	panic("no input")
}

// add adds texts, named "a.txt" and so on if not otherwise, each with a claim of a
// figure: 100, 200, ...
func add(t *testing.T, s ledger.Store, texts ...string) []ledger.ID {
	t.Helper()
	var ids []ledger.ID
	for _, o := range outcomes(t, adder(s), inputs(texts...)) {
		if o.Err != nil {
			t.Fatal(o.Err)
		}
		ids = append(ids, o.Document)
	}
	return ids
}

// adder reads texts as Read does, with a figure by their length.
func adder(s ledger.Store) *ledger.Adder {
	return &ledger.Adder{Store: s, Workers: 2, Obtained: "2031-05-04T10:00:00Z", Reader: func(in *document.Input) (*ledger.Read, error) {
		d, err := in.Document()
		if err != nil {
			return nil, err
		}
		return Read(d, float64(100*len(d.Text)), float64(len(d.Text))), nil
	}}
}

func inputs(texts ...string) iter.Seq2[*document.Input, error] {
	return func(yield func(*document.Input, error) bool) {
		for i, text := range texts {
			if !yield(Text(fmt.Sprintf("%c.txt", 'a'+i), text), nil) {
				return
			}
		}
	}
}

func outcomes(t *testing.T, a *ledger.Adder, in iter.Seq2[*document.Input, error]) []ledger.Outcome {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
	defer cancel()
	return all(t, a.Add(ctx, in))
}

// all gathers what in yields.
func all[T any](t *testing.T, in iter.Seq2[T, error]) []T {
	t.Helper()
	var out []T
	for v, err := range in {
		if err != nil {
			t.Fatal(err)
		}
		out = append(out, v)
	}
	return out
}

// must is v, where there is no error.
func must[T any](t *testing.T) func(v T, err error) T {
	return func(v T, err error) T {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
		return v
	}
}

// Add adds one original as Read reads it, and gives the error of it or of the
// store.
func Add(t *testing.T, s ledger.Store, in *document.Input) error {
	t.Helper()
	for o, err := range adder(s).Add(t.Context(), func(yield func(*document.Input, error) bool) { yield(in, nil) }) {
		if err != nil || o.Err != nil {
			return errors.Join(err, o.Err)
		}
	}
	return nil
}
