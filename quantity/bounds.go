package quantity

import (
	"math"
	"strings"
)

// meetBounds makes one range of the last two quantities where they are the two bounds
// of one figure: "more than 20 and less than 35".
func (r *reader) meetBounds() {
	n := len(r.out)
	if n < 2 {
		return
	}
	a, b := &r.out[n-2], &r.out[n-1]
	if a.Unit != b.Unit && a.Unit != "" || a.Start < int(r.Atoms[r.first].Start) || !oneSided(a) || !oneSided(b) || !r.pairedBounds(a, b) {
		return
	}
	v := Value{max(a.Value.From, b.Value.From), min(a.Value.To, b.Value.To)}
	if math.IsInf(v.From, 0) || math.IsInf(v.To, 0) || v.From >= v.To {
		return
	}
	both := *b
	both.Span, both.Number = a.Cover(b.Span), a.Number.Cover(b.Number)
	both.Value, both.Interval, both.Approx = v, a.Interval.Meet(b.Interval), AsIs
	r.out = append(r.out[:n-2], both)
}

// oneSided reports whether q has one end alone.
func oneSided(q *Quantity) bool { return math.IsInf(q.Value.From, 0) != math.IsInf(q.Value.To, 0) }

// pairedBounds reports whether only a conjunction stands between two bounds.
func (r *reader) pairedBounds(a, b *Quantity) bool {
	switch strings.TrimSpace(a.Between(b.Span).In(r.Text.Text)) {
	case "and", "but", ",", ", and", ", but":
		return true
	}
	return false
}
