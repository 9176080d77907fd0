package check

import (
	"fmt"
	"strings"

	"github.com/sayso/sayso/quantity"
)

// examineTakenUp compares figures behind "the" with the only figure that was given
// before for such things: "22 miners were trapped … the 15 miners".
func (r *Run) examineTakenUp() {
	text := r.Document.Text
	before := map[string][]*quantity.Quantity{}
	quantities := r.Quantities()
	for i := range quantities {
		q := &quantities[i]
		if q.Type != quantity.Cardinal || q.Thing.Empty() || !q.Value.Single() || q.Thing.Start < q.End {
			continue
		}
		thing := strings.ToLower(strings.Join(strings.Fields(q.Thing.In(text)), " "))
		if plain := !partOf(text, q.Thing) && !accounted(r, q.Span); plain && takesUp(text, q.Start) {
			r.takeUp(q, thing, before[thing], quantities[:i])
		}
		before[thing] = append(before[thing], q)
	}
}

// takesUp reports whether a figure stands right behind "the", "these" or "all".
func takesUp(text string, at int) bool {
	words := strings.Fields(strings.ToLower(text[max(0, at-16):at]))
	if len(words) == 0 {
		return false
	}
	switch words[len(words)-1] {
	case "the", "these", "those", "all":
		return true
	}
	return false
}

// fewestTakenUp is the smallest number that is looked for again.
const fewestTakenUp = 10

// takeUp compares q with those of its thing before it, where they are all one figure.
// A figure that another one before it explains, as a rest or a sum, is left alone.
func (r *Run) takeUp(q *quantity.Quantity, thing string, before []*quantity.Quantity, all []quantity.Quantity) {
	if len(before) == 0 {
		return
	}
	a := before[0]
	for _, b := range before[1:] {
		if !a.Interval.Meets(b.Interval) {
			return
		}
	}
	a = before[len(before)-1]
	related := Related{a.Span, "the figure before"}
	if a.Interval.Meets(q.Interval) {
		r.Pass(q.Span, "The same figure is given before.", fmt.Sprintf("%s and %s have a value in common.", a.Interval, q.Interval), related)
		return
	}
	if x, y := a.Value.From, q.Value.From; min(x, y) < fewestTakenUp || max(x, y) > 2*min(x, y) {
		return // small numbers count what they like, and what is far off counts something else
	}
	for i := max(0, len(all)-mostCompared); i < len(all); i++ {
		if d := all[i].Value.From; a.Value.From-d == q.Value.From || a.Value.From+d == q.Value.From {
			return
		}
	}
	r.Fail(q.Span, fmt.Sprintf("“The %s %s” takes up a figure; before it was %s.", q.Number.In(r.Document.Text), thing, a.Number.In(r.Document.Text)),
		fmt.Sprintf("%s and %s have no value in common, and no other figure before is their difference.", a.Interval, q.Interval), related)
}
