package ledger

import (
	"fmt"
	"math"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// sharing are two texts of n words that have about that share of their runs of
// words in common.
func sharing(r *rand.Rand, n int, share float64) (a, b string) {
	var x, y []string
	word := func() string { return fmt.Sprintf("w%d", r.IntN(100_000)) }
	same := int(2 * float64(n) * share / (1 + share)) // of n, so that the share of the union is share
	for range same {
		w := word()
		x, y = append(x, w), append(y, w)
	}
	for range n - same {
		x, y = append(x, word()), append(y, word())
	}
	return strings.Join(x, " "), strings.Join(y, " ")
}

func TestShared(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	for _, share := range []float64{0, 0.2, 0.5, 0.8, 1} {
		sum := 0.0
		const pairs = 50
		for range pairs {
			a, b := sharing(r, 400, share)
			sum += NewSketch(a).Shared(NewSketch(b))
		}
		if got := sum / pairs; math.Abs(got-share) > 0.03 {
			t.Errorf("texts that share %g are said to share %g", share, got)
		}
	}
}

// TestBands counts the copies that are found by their bands, as sketch.go says.
func TestBands(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 4))
	for _, c := range []struct{ share, least, most float64 }{{0.2, 0, 0.12}, {0.7, 0.97, 1}, {0.9, 1, 1}} {
		found := 0
		const pairs = 200
		for range pairs {
			a, b := sharing(r, 300, c.share)
			bands := NewSketch(b).Bands()
			if slices.ContainsFunc(NewSketch(a).Bands(), func(x int64) bool { return slices.Contains(bands, x) }) {
				found++
			}
		}
		if got := float64(found) / pairs; got < c.least || got > c.most {
			t.Errorf("of pairs that share %g there are %g found, want %g to %g", c.share, got, c.least, c.most)
		}
	}
}

func TestSketch(t *testing.T) {
	long := strings.Repeat("The flood drove families out of Kaldra, said Ilva Renn. ", 4) + "And on the next day it went on in Oru."
	s := NewSketch(long)
	if diff := cmp.Diff(s, SketchOf(s.Bytes())); diff != "" || len(s) != bands*bandRows {
		t.Error(diff)
	}
	if got := NewSketch(strings.ToUpper(strings.ReplaceAll(long, ", ", "\n\n– "))); !slices.Equal(got, s) {
		t.Error("case, white space and punctuation matter")
	}
	if got := NewSketch("Too short to be told from others."); len(got) != 0 || got.Shared(got) != 0 || len(got.Bands()) != 0 {
		t.Errorf("a short text has the sketch %v", got)
	}
	// Sketches are kept: they must never come out otherwise.
	if got := fmt.Sprintf("%x", s.Bytes()[:8]); got != "0a5714f203913aac" {
		t.Errorf("the sketch begins with %s", got)
	}
}

func TestNearest(t *testing.T) {
	s := make(Sketch, 10)
	like := func(same int) Sketch {
		out := make(Sketch, 10)
		for i := same; i < 10; i++ {
			out[i] = 1
		}
		return out
	}
	for _, c := range []struct {
		what       string
		candidates []Candidate
		want       *Link
	}{
		{"none", nil, nil},
		{"too little", []Candidate{{Document: "a", Family: "a", Sketch: like(5)}}, nil},
		{"the nearest", []Candidate{{"a", "a", false, like(6)}, {"b", "x", false, like(8)}, {"c", "c", false, like(7)}}, &Link{"new", "b", Copy, 0.8, "x"}},
		{"the first of equal ones", []Candidate{{"a", "a", false, like(7)}, {"b", "b", false, like(7)}}, &Link{"new", "a", Copy, 0.7, "a"}},
		{"the same address before all", []Candidate{{"a", "a", true, like(1)}, {"b", "b", false, like(10)}}, &Link{"new", "a", Version, 0.1, "a"}},
	} {
		if diff := cmp.Diff(c.want, Nearest("new", s, c.candidates)); diff != "" {
			t.Errorf("%s: %s", c.what, diff)
		}
	}
}
