package timex

import (
	"strings"
	"testing"
)

// hostile are pieces of text that, repeated without end, have made taggers of
// dates slow: each is the beginning of something longer.
var hostile = []string{
	"from May to ", "1/1/", "-", "the first week of ", "one ", "twenty-", "1,000,", "1.", "the ", "early ", "every ", "9 a.m. ",
	"(", "\"", "of ", "1990-", "5 and ", "the 5th and ", "May 5, ", "5 May ", "two years after ", "Monday ", "10:", "half past ",
	"1 hour and ", "year-", "at ", "to ", "in the morning of the day after ", "'", "5-May-", "between 3 and ", "new year's ", "more than ",
	"1999 to ", "noon - 9 ", "half 5 next ", "next week on Monday ", "a ", "last ", "week 1 ", "H1 ",
}

// The work for a text grows with its length alone. Ten times the text may cost
// thirty times the allocations at most: time itself is not measured.
func TestHostileTextIsLinear(t *testing.T) {
	for _, s := range hostile {
		for _, o := range []Options{written, {Created: written.Created, HasTime: true, Mode: NoteMode}} {
			small, large := cut(strings.Repeat(s, 300)), cut(strings.Repeat(s, 3000))
			a := testing.AllocsPerRun(1, func() { Tag(small, o) })
			b := testing.AllocsPerRun(1, func() { Tag(large, o) })
			if b > 30*a+1000 {
				t.Errorf("%q: %.0f allocations, then %.0f for ten times the text", s, a, b)
			}
		}
	}
}
