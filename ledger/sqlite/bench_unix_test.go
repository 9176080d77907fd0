//go:build unix

package sqlite

import (
	"context"
	"fmt"
	"iter"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"golang.org/x/sys/unix"

	"github.com/sayso/sayso/claim"
	"github.com/sayso/sayso/document"
	"github.com/sayso/sayso/interval"
	"github.com/sayso/sayso/ledger"
	"github.com/sayso/sayso/ledger/storetest"
)

// corpus makes articles of words that are as often as those of a language: the
// word of rank n about n times as seldom as the first (Zipf).
type corpus struct {
	r     *rand.Rand
	zipf  *rand.Zipf
	words []string
}

func newCorpus() *corpus {
	r := rand.New(rand.NewPCG(1, 2))
	c := &corpus{r: r, zipf: rand.NewZipf(r, 1.1, 4, 50_000)}
	for i := range 50_001 {
		word, parts := "", []string{"ka", "dra", "mi", "ro", "ten", "vel", "su", "an", "or", "li", "gos", "par"}
		for n := i + 3; n > 0; n /= len(parts) {
			word += parts[n%len(parts)]
		}
		c.words = append(c.words, word)
	}
	return c
}

// article is a text of about 600 words.
func (c *corpus) article() string {
	var b strings.Builder
	for range 40 {
		for range 14 {
			b.WriteString(c.words[c.zipf.Uint64()])
			b.WriteByte(' ')
		}
		b.WriteString("end. ")
	}
	return b.String()
}

// claims are as many as sayso finds in such an article.
func (c *corpus) claims() []claim.Claim {
	out := make([]claim.Claim, 20)
	for i := range out {
		k := storetest.Claim(float64(c.r.IntN(1000)))
		day := float64(1_500_000_000 + 86400*c.r.IntN(3000))
		k.ID = strconv.FormatUint(c.r.Uint64(), 16)
		k.Speaker, k.Key.Place, k.Key.Thing = "Speaker "+c.words[c.zipf.Uint64()], c.words[c.r.IntN(2000)], c.words[c.zipf.Uint64()]
		k.Key.Day = interval.Interval{From: day, To: day + 86400}
		k.Time.Interval = k.Key.Day
		k.Text = strings.Repeat("what was said of it ", 6)
		out[i] = k
	}
	return out
}

func (c *corpus) inputs(n int) iter.Seq2[*document.Input, error] {
	return func(yield func(*document.Input, error) bool) {
		for i := range n {
			if !yield(storetest.Text(fmt.Sprintf("article-%d.txt", i), c.article()), nil) {
				return
			}
		}
	}
}

// size is how many documents the large ledger has: SAYSO_DOCUMENTS, or 1,000.
func size() int {
	if n, err := strconv.Atoi(os.Getenv("SAYSO_DOCUMENTS")); err == nil {
		return n
	}
	return 1000
}

// large is a ledger of size documents, which are not analysed. SAYSO_LARGE names a
// folder in which it stays for the next time.
func large(b *testing.B) *Store {
	b.Helper()
	folder := os.Getenv("SAYSO_LARGE")
	if folder == "" {
		folder = filepath.Join(b.TempDir(), "large")
	}
	s, err := Open(b.Context(), folder, Options{Create: true})
	if err != nil {
		b.Fatal(err)
	}
	b.Cleanup(func() { s.Close() })
	st, err := s.Stats(b.Context())
	if err != nil {
		b.Fatal(err)
	}
	fill(b, s, size()-int(st.Documents))
	return s
}

// fill adds n documents that are not analysed and says how long the store took for
// each thousandth part.
func fill(b *testing.B, s *Store, n int) {
	b.Helper()
	c := newCorpus()
	a := &ledger.Adder{Store: s, Workers: 1, Reader: func(in *document.Input) (*ledger.Read, error) {
		d, err := in.Document()
		if err != nil {
			return nil, err
		}
		d.Language = "en"
		return &ledger.Read{Document: d, Version: "v1", Claims: c.claims()}, nil
	}}
	for o, err := range a.Add(b.Context(), c.inputs(max(n, 0))) {
		if err != nil || o.Err != nil {
			b.Fatal(err, o.Err)
		}
	}
}

// cpu is the time that the process has been at work, on all cores: the clock on
// the wall measures the neighbours too.
func cpu() time.Duration {
	var u unix.Rusage
	_ = unix.Getrusage(unix.RUSAGE_SELF, &u)
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}

// BenchmarkSearch asks a large ledger, in ever new words, and reports the CPU time
// that 99 of 100 answers take at most:
//
//	SAYSO_DOCUMENTS=100000 SAYSO_LARGE=large go test -run - -bench Search -benchtime 500x ./ledger/sqlite
func BenchmarkSearch(b *testing.B) {
	s := large(b)
	c := newCorpus()
	word := func() string { return c.words[c.zipf.Uint64()] }
	day := func() *interval.Interval {
		from := float64(1_500_000_000 + 86400*c.r.IntN(3000))
		return &interval.Interval{From: from, To: from + 30*86400}
	}
	for _, q := range []struct {
		name string
		ask  func(context.Context) (int, error)
	}{
		{"one word", func(ctx context.Context) (int, error) {
			return drain(s.Search(ctx, ledger.SearchQuery{Words: word(), Limit: 50}))
		}},
		{"two words", func(ctx context.Context) (int, error) {
			return drain(s.Search(ctx, ledger.SearchQuery{Words: word() + " " + word(), Limit: 50}))
		}},
		{"speaker", func(ctx context.Context) (int, error) {
			return drain(s.Claims(ctx, ledger.ClaimQuery{Speaker: "Speaker " + word(), Limit: 50}))
		}},
		{"place and time", func(ctx context.Context) (int, error) {
			return drain(s.Claims(ctx, ledger.ClaimQuery{Place: c.words[c.r.IntN(2000)], Time: day(), Limit: 50}))
		}},
		{"time", func(ctx context.Context) (int, error) {
			return drain(s.Claims(ctx, ledger.ClaimQuery{Time: day(), Limit: 50}))
		}},
		{"time of which nobody speaks", func(ctx context.Context) (int, error) {
			return drain(s.Claims(ctx, ledger.ClaimQuery{Time: &interval.Interval{From: -1e9, To: -9e8}, Limit: 50}))
		}},
		{"figure", func(ctx context.Context) (int, error) {
			from := float64(c.r.IntN(1100))
			return drain(s.Claims(ctx, ledger.ClaimQuery{Value: &interval.Interval{From: from, To: from}, Limit: 50}))
		}},
		{"words, thing, figure", func(ctx context.Context) (int, error) {
			v := &interval.Interval{From: 400, To: 1e9}
			return drain(s.Claims(ctx, ledger.ClaimQuery{Words: word(), Things: []string{word()}, Value: v, Limit: 50}))
		}},
		{"fact", func(ctx context.Context) (int, error) {
			return drain(s.Claims(ctx, ledger.ClaimQuery{Event: "displacement", State: "displaced", Things: []string{word()}, Day: day(), Limit: 50}))
		}},
	} {
		b.Run(q.name, func(b *testing.B) {
			var took []time.Duration
			hits := 0
			for b.Loop() {
				begun := cpu()
				n, err := q.ask(b.Context())
				if err != nil {
					b.Fatal(err)
				}
				took = append(took, cpu()-begun)
				hits += n
			}
			slices.Sort(took)
			b.ReportMetric(float64(took[len(took)*99/100].Microseconds())/1000, "p99-cpu-ms")
			b.ReportMetric(float64(took[len(took)/2].Microseconds())/1000, "p50-cpu-ms")
			b.ReportMetric(float64(hits)/float64(b.N), "hits/op")
		})
	}
}

func drain[T any](in iter.Seq2[T, error]) (n int, err error) {
	for _, err := range in {
		if err != nil {
			return n, err
		}
		n++
	}
	return n, nil
}

// BenchmarkAdd is the time that a document of 600 words and 20 claims takes beside
// the reading of it, in a ledger that has documents already.
func BenchmarkAdd(b *testing.B) {
	s := large(b)
	c := newCorpus()
	c.r.Uint64()
	a := &ledger.Adder{Store: s, Workers: 1, Reader: func(in *document.Input) (*ledger.Read, error) {
		d, err := in.Document()
		return &ledger.Read{Document: d, Version: "v1", Claims: c.claims()}, err
	}}
	fresh := func(yield func(*document.Input, error) bool) {
		seed := time.Now().UnixNano()
		for i := range b.N {
			if !yield(storetest.Text(fmt.Sprintf("new-%d-%d.txt", seed, i), fmt.Sprint(seed, i, " ")+c.article()), nil) {
				return
			}
		}
	}
	b.ResetTimer()
	begun := cpu()
	if _, err := drain(a.Add(b.Context(), fresh)); err != nil {
		b.Fatal(err)
	}
	b.ReportMetric(float64((cpu()-begun).Microseconds())/1000/float64(b.N), "cpu-ms/document")
}
