package match

import (
	"fmt"
	"math"
	"slices"

	"github.com/sayso/sayso/claim"
	"github.com/sayso/sayso/interval"
)

// mostWeeks is how many weeks a claim's time may cover and still be looked up by them.
const mostWeeks = 6

// Blocks are the keys under which a claim is to be looked up: two claims that may be
// one fact share at least one. So claims are compared with few others, never with
// all. They are in a fixed order; none is given twice.
func Blocks(s Side) []string {
	head := fmt.Sprintf("%s/%s/", s.Key.Event, s.Key.State)
	if s.Key.Event == "" {
		head = s.Predicate + "//"
	}
	var out []string
	if s.Key.Place != "" {
		out = append(out, head+"place:"+s.Key.Place)
	}
	if s.Instrument != nil && s.Instrument.Number != "" {
		out = append(out, head+"instrument:"+s.Instrument.Number)
	}
	for _, n := range argNames(s.Claim) {
		if n != s.Key.Place {
			out = append(out, head+"name:"+n)
		}
	}
	if s.Key.Place == "" && counts(s.Claim) && general(s) {
		for _, w := range content(s.Claim) {
			out = append(out, head+"word:"+w)
		}
	}
	first, last := weeks(s.Key.Day)
	for w := first; w <= last; w++ {
		out = append(out, fmt.Sprintf("%sweek:%d", head, w))
	}
	return out
}

// counts reports whether c gives a figure that could be compared.
func counts(c *claim.Claim) bool {
	return slices.ContainsFunc(c.Quantities, func(f claim.Figure) bool { return !uncounted[f.Type] })
}

// weeks are the numbers of the first and last week that i lies in, counted from 1970;
// none (first above last) where it covers many.
func weeks(i interval.Interval) (first, last int) {
	const week = 7 * oneDay
	if !i.Bounded() || i.Width() > mostWeeks*week {
		return 1, 0
	}
	return int(math.Floor(i.From / week)), int(math.Floor((i.To - 1) / week))
}

// NewContext is the context of a document that speaks of words: folded names, nouns and verbs,
// each as often as it stands in the list. rarity tells how much a word says, from 0 for one that
// all texts have to 1; nil where nothing is known of other texts.
func NewContext(doc, publisher string, day interval.Interval, words []string, rarity func(string) float64) *Context {
	c := &Context{Doc: doc, Publisher: publisher, Day: day, Words: map[string]float64{}}
	for _, n := range words {
		if f := Fold(n); f != "" {
			c.Words[f]++
		}
	}
	for n, count := range c.Words {
		c.Words[n] = 1 + math.Log(count)
		if rarity != nil {
			c.Words[n] *= rarity(n)
		}
	}
	return c
}

// Rarity is how much a name says that stands in so many of all documents: from 0, for
// one that all have, to 1.
func Rarity(in, of int) float64 {
	if of <= 1 || in <= 0 {
		return 1
	}
	return math.Log(float64(of+1)/float64(in)) / math.Log(float64(of+1))
}
