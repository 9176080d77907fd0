package span

import (
	"slices"
	"testing"

	"pgregory.net/rapid"
)

func drawn(t *rapid.T) Span {
	start := rapid.IntRange(0, 20).Draw(t, "start")
	return New(start, start+rapid.IntRange(0, 20).Draw(t, "length"))
}

func TestSpansAgree(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a, b := drawn(t), drawn(t)
		shared := 0
		for i := range 40 {
			if a.Start <= i && i < a.End && b.Start <= i && i < b.End {
				shared++
			}
		}
		if a.Overlaps(b) != (shared > 0) {
			t.Fatalf("%v overlaps %v: %v, with %d bytes shared", a, b, a.Overlaps(b), shared)
		}
		c := a.Cover(b)
		if !c.Contains(a) || !c.Contains(b) || c.Len() > a.Len()+b.Len()+20 {
			t.Fatalf("%v covers %v and %v", c, a, b)
		}
		if a.Start <= b.Start {
			if m := a.Between(b); m.Overlaps(a) || m.Overlaps(b) {
				t.Fatalf("%v is between %v and %v", m, a, b)
			}
		}
		if a.Contains(b) && a != b && Compare(a, b) >= 0 {
			t.Fatalf("%v does not come before %v, which it contains", a, b)
		}
	})
}

func TestWithin(t *testing.T) {
	got := []bool{New(0, 3).Within("abc"), New(3, 3).Within("abc"), New(1, 4).Within("abc"), New(-1, 2).Within("abc"), New(2, 1).Within("abc")}
	if want := []bool{true, true, false, false, false}; !slices.Equal(got, want) {
		t.Errorf("got %v, want %v", got, want)
	}
	if got := New(1, 3).In("abc"); got != "bc" {
		t.Errorf("got %q", got)
	}
}
