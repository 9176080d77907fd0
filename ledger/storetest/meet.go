package storetest

import (
	"fmt"
	"math"
	"math/rand/v2"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/sayso/sayso/claim"
	"github.com/sayso/sayso/document"
	"github.com/sayso/sayso/interval"
	"github.com/sayso/sayso/ledger"
)

// anyInterval is a point, a narrow or a wide interval, or one without an end.
func anyInterval(r *rand.Rand, scale float64) interval.Interval {
	from := math.Floor((r.Float64() - 0.1) * scale)
	switch r.IntN(5) {
	case 0:
		return interval.Point(from)
	case 1:
		return interval.Between(from, from+math.Abs(from)*0.2)
	case 2:
		return interval.Between(from, from+scale*r.Float64())
	case 3:
		return interval.AtLeast(from)
	}
	return interval.AtMost(from)
}

// testMeet asks for claims whose time or figure meets an interval, and compares
// with what all the claims say.
func testMeet(t *testing.T, s ledger.Store) {
	seed := rand.Uint64()
	r := rand.New(rand.NewPCG(seed, 0))
	const years, figures = 1e9, 1000
	a := &ledger.Adder{Store: s, Workers: 1, Reader: func(in *document.Input) (*ledger.Read, error) {
		d, err := in.Document()
		read := Read(d)
		for i := range 200 {
			k := claim.Claim{ID: fmt.Sprint(i), Key: claim.Key{Thing: "family", Day: interval.All()}}
			if r.IntN(4) > 0 {
				k.Time = &claim.When{Value: "t", Interval: anyInterval(r, years)}
			}
			if r.IntN(4) > 0 {
				k.Quantities = []claim.Figure{{Interval: anyInterval(r, figures)}}
			}
			read.Claims = append(read.Claims, k)
		}
		return read, err
	}}
	outcomes(t, a, inputs("Rain.", "Snow."))
	everything := all(t, s.Claims(t.Context(), ledger.ClaimQuery{}))
	for range 100 {
		q := ledger.ClaimQuery{}
		if r.IntN(2) == 0 {
			q.Things = []string{"family"}
		}
		if r.IntN(2) == 0 {
			i := anyInterval(r, years)
			q.Time = &i
		}
		if q.Time == nil || r.IntN(2) == 0 {
			i := anyInterval(r, figures)
			q.Value = &i
		}
		var want, got []string
		for _, k := range everything {
			if met(q.Time, k.Time) && met(q.Value, k.Value) {
				want = append(want, k.Ref())
			}
		}
		for _, k := range all(t, s.Claims(t.Context(), q)) {
			got = append(got, k.Ref())
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Fatalf("time %v, figure %v, things %v (seed %d): %s", q.Time, q.Value, q.Things, seed, diff)
		}
	}
}

// met reports whether what is known meets what is asked for, if that is anything.
func met(asked *interval.Interval, known interval.Interval) bool {
	return asked == nil || known != interval.All() && known.From <= asked.To && known.To >= asked.From
}
