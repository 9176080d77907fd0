package quantity

import (
	"math"
	"reflect"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/sayso/sayso/span"
)

// check reports what every reading of a text must hold to.
func check(t *testing.T, text string) {
	t.Helper()
	got := Tag(cut(text), nil)
	end := 0
	for _, q := range got {
		whole := span.New(0, len(text))
		for _, s := range []span.Span{q.Span, q.Number, q.Figure()} {
			if !whole.Contains(s) || s.Empty() {
				t.Fatalf("%q: a span at %v", text, s)
			}
		}
		for _, s := range []span.Span{q.UnitSpan, q.Thing} {
			if !whole.Contains(s) {
				t.Fatalf("%q: a span at %v", text, s)
			}
		}
		if !q.Contains(q.Number) || q.Start < end {
			t.Fatalf("%q: %v with its number at %v, after %d", text, q.Span, q.Number, end)
		}
		end = q.End
		if math.IsNaN(q.Value.From) || math.IsNaN(q.Value.To) || math.IsNaN(q.Digit) || q.Interval.Empty() {
			t.Fatalf("%q: %q is %v, that is %v", text, q.In(text), q.Value, q.Interval)
		}
		if v := q.Value; v.Single() && !q.Interval.Contains(v.From) {
			t.Fatalf("%q: %v does not lie in %v", text, v, q.Interval)
		}
	}
	if again := Tag(cut(text), nil); !reflect.DeepEqual(got, again) {
		t.Fatalf("%q is read as %v, then as %v", text, got, again)
	}
}

func FuzzTag(f *testing.F) {
	for _, c := range cases {
		f.Add(c.text)
	}
	f.Add("In 12 were men. In 5, of 5: strong 5 - strong 5 were 5 a 5.")
	f.Add("one and a half of one over one in one - one ± one% per one a one")
	f.Add("1'1\"1°1/1^1e1×10−1.1,1;1")
	f.Fuzz(func(t *testing.T, text string) {
		if !utf8.ValidString(text) {
			t.Skip()
		}
		check(t, text)
	})
}

// Hostile texts must be read in time that grows as they do.
func TestHostile(t *testing.T) {
	for _, piece := range []string{
		"1", "1,", "1 ", "1.", "1-", "1/", "one ", "one and ", "one in ", "one over ", "a ", "of the ", "hundred ", "thousand of ", "half a ",
		"$", "$ 1 ", "about ", "more than ", "from ", "between 1 ", "up to 1 and ", "5 km per ", "m s−1 ", "the big ", "small-", "small, ",
		"'s ", "1 or ", "twenty-", "two point ", "½", "±1", "million ", "no. 1, ", "(", "1 (", "per cent of ", "was ", "1 was ",
	} {
		check(t, strings.Repeat(piece, 5_000))
	}
	check(t, strings.Repeat("9", 1_000_000))
	check(t, "5 km"+strings.Repeat(" per km", 20_000))
	check(t, "5 men"+strings.Repeat(", men", 20_000))
	check(t, strings.Repeat("slowly ", 20_000)+"5")
}
