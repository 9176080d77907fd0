// Package diff says what two versions of a text claim differently.
package diff

import (
	"slices"
	"strings"

	"github.com/sayso/sayso/claim"
)

// Change is what a later version of a text claims differently.
type Change struct {
	Old, New *claim.Claim // nil where it is new, or gone
	What     []string     // what differs, where both are there: "figure", "time", "place", "stance", "speaker", "words"
}

// Claims compares the claims of two versions of a text: what is gone or claimed otherwise in the
// order of the old one, then what is new. Claims that the versions have alike are left out,
// wherever they stand.
func Claims(before, after []claim.Claim) []Change {
	olds, news := without(before, after), without(after, before)
	taken := make([]bool, len(news))
	var out []Change
	for _, o := range olds {
		i := closest(o, news, taken)
		if i < 0 {
			out = append(out, Change{Old: o})
			continue
		}
		taken[i] = true
		out = append(out, Change{Old: o, New: news[i], What: differences(o, news[i])})
	}
	for i, n := range news {
		if !taken[i] {
			out = append(out, Change{New: n})
		}
	}
	return out
}

// without are the claims of all whose like is not among others, each as often as it
// stands there more.
func without(all, others []claim.Claim) []*claim.Claim {
	left := map[string]int{}
	for i := range others {
		left[likeness(&others[i])]++
	}
	var out []*claim.Claim
	for i := range all {
		k := likeness(&all[i])
		if left[k] > 0 {
			left[k]--
			continue
		}
		out = append(out, &all[i])
	}
	return out
}

// likeness is equal for claims that say the same in the same words.
func likeness(c *claim.Claim) string {
	return strings.Join([]string{strings.Join(strings.Fields(c.Text), " "), fold(c.Speaker), string(c.Stance), placeOf(c), timeValue(c)}, "\x00")
}

// leastAlike is the share of words from which on two claims are taken for one that was
// rewritten.
const leastAlike = 0.5

// closest is the number of the claim of news that is most like o, -1 where none is like it.
func closest(o *claim.Claim, news []*claim.Claim, taken []bool) int {
	best, at := leastAlike, -1
	words := strings.Fields(fold(o.Text))
	for i, n := range news {
		if taken[i] || n.Predicate != o.Predicate && (n.Event == "" || n.Event != o.Event || n.State != o.State) {
			continue
		}
		if a := alike(words, strings.Fields(fold(n.Text))); a > best {
			best, at = a, i
		}
	}
	return at
}

// fold is s in small letters with one space between its words.
func fold(s string) string { return strings.Join(strings.Fields(strings.ToLower(s)), " ") }

// alike is the share of words that a and b have in common, from 0 to 1.
func alike(a, b []string) float64 {
	left := map[string]int{}
	for _, w := range a {
		left[w]++
	}
	both := 0
	for _, w := range b {
		if left[w] > 0 {
			left[w]--
			both++
		}
	}
	return 2 * float64(both) / float64(max(len(a)+len(b), 1))
}

// differences says in what two versions of a claim differ.
func differences(a, b *claim.Claim) []string {
	var out []string
	for _, d := range []struct {
		what   string
		differ bool
	}{
		{"figure", !slices.EqualFunc(a.Quantities, b.Quantities, func(x, y claim.Figure) bool { return x.Interval == y.Interval && x.Unit == y.Unit })},
		{"time", timeValue(a) != timeValue(b)},
		{"place", placeOf(a) != placeOf(b)},
		{"stance", a.Stance != b.Stance},
		{"speaker", fold(a.Speaker) != fold(b.Speaker)},
	} {
		if d.differ {
			out = append(out, d.what)
		}
	}
	if len(out) == 0 {
		return []string{"words"}
	}
	return out
}

// timeValue is the time that c itself gives; one that it has from a sentence before it is no
// part of what it says.
func timeValue(c *claim.Claim) string {
	if c.Time == nil || c.Time.Inherited {
		return ""
	}
	return c.Time.Value
}

// placeOf is likewise the place that c itself gives.
func placeOf(c *claim.Claim) string {
	if c.Place == nil || c.Place.Inherited {
		return ""
	}
	return fold(c.Place.Name)
}
