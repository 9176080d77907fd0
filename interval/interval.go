// Package interval is sayso's one arithmetic: a figure is not a point but the
// range of values that its wording allows.
//
// "511" is [511, 511], "more than 500" is (500, ∞), "about 30" a band around
// 30, and April 1993 thirty days of seconds. Two figures for one thing agree
// when their intervals meet and conflict when they do not. The checks, the
// ledger and the search all ask here.
package interval

import (
	"encoding/json"
	"math"
	"strconv"
	"strings"
)

// Interval is a range of real numbers. An end that is infinite is unbounded; an
// open end does not itself belong to the range. The zero Interval is [0, 0].
type Interval struct {
	From, To         float64
	FromOpen, ToOpen bool
}

// Point is the single value v.
func Point(v float64) Interval { return Interval{From: v, To: v} }

// Between is [a, b], or [b, a] where they are reversed.
func Between(a, b float64) Interval { return Interval{From: min(a, b), To: max(a, b)} }

// AtLeast is [v, ∞).
func AtLeast(v float64) Interval { return Interval{From: v, To: math.Inf(1)} }

// MoreThan is (v, ∞).
func MoreThan(v float64) Interval { return Interval{From: v, To: math.Inf(1), FromOpen: true} }

// AtMost is (-∞, v].
func AtMost(v float64) Interval { return Interval{From: math.Inf(-1), To: v} }

// LessThan is (-∞, v).
func LessThan(v float64) Interval { return Interval{From: math.Inf(-1), To: v, ToOpen: true} }

// All holds every number: nothing is known.
func All() Interval { return Interval{From: math.Inf(-1), To: math.Inf(1)} }

// Around is [v-half, v+half].
func Around(v, half float64) Interval { return Between(v-half, v+half) }

// Rounded is what a figure written as v can stand for when its last written
// digit is worth unit: whatever rounds to v, and whatever is cut off to v
// (5.2 with unit 0.1 is [5.15, 5.3); -5.2 is (-5.3, -5.15]).
func Rounded(v, unit float64) Interval {
	switch {
	case v > 0:
		return Interval{From: v - unit/2, To: v + unit, ToOpen: true}
	case v < 0:
		return Interval{From: v - unit, To: v + unit/2, FromOpen: true}
	}
	return Interval{From: v - unit, To: v + unit, FromOpen: true, ToOpen: true}
}

// Bounded reports whether both ends are finite.
func (i Interval) Bounded() bool { return !math.IsInf(i.From, 0) && !math.IsInf(i.To, 0) }

// Exact reports whether i is a single value.
func (i Interval) Exact() bool { return i.From == i.To && !i.FromOpen && !i.ToOpen }

// Empty reports whether no number lies in i.
func (i Interval) Empty() bool {
	return i.From > i.To || i.From == i.To && (i.FromOpen || i.ToOpen)
}

// Width is To - From; infinite where an end is unbounded.
func (i Interval) Width() float64 { return i.To - i.From }

// Contains reports whether v lies in i.
func (i Interval) Contains(v float64) bool {
	return (v > i.From || v == i.From && !i.FromOpen) && (v < i.To || v == i.To && !i.ToOpen)
}

// Within reports whether every number of i also lies in o.
func (i Interval) Within(o Interval) bool {
	from := i.From > o.From || i.From == o.From && (!o.FromOpen || i.FromOpen)
	to := i.To < o.To || i.To == o.To && (!o.ToOpen || i.ToOpen)
	return i.Empty() || from && to
}

// Meet is the range of numbers that lie in both; it may be Empty.
func (i Interval) Meet(o Interval) Interval {
	r := i
	if o.From > r.From || o.From == r.From && o.FromOpen {
		r.From, r.FromOpen = o.From, o.FromOpen
	}
	if o.To < r.To || o.To == r.To && o.ToOpen {
		r.To, r.ToOpen = o.To, o.ToOpen
	}
	return r
}

// Meets reports whether some number lies in both: the two figures agree.
func (i Interval) Meets(o Interval) bool { return !i.Meet(o).Empty() }

// Hull is the smallest interval that holds both.
func (i Interval) Hull(o Interval) Interval {
	r := i
	if o.From < r.From || o.From == r.From && !o.FromOpen {
		r.From, r.FromOpen = o.From, o.FromOpen
	}
	if o.To > r.To || o.To == r.To && !o.ToOpen {
		r.To, r.ToOpen = o.To, o.ToOpen
	}
	return r
}

// Neg is -i.
func (i Interval) Neg() Interval {
	return Interval{From: -i.To, To: -i.From, FromOpen: i.ToOpen, ToOpen: i.FromOpen}
}

// Add is the range of a + b for a in i and b in o.
func (i Interval) Add(o Interval) Interval {
	return Interval{i.From + o.From, i.To + o.To, i.FromOpen || o.FromOpen, i.ToOpen || o.ToOpen}
}

// Sub is the range of a - b for a in i and b in o.
func (i Interval) Sub(o Interval) Interval { return i.Add(o.Neg()) }

// Scale is i times the number k.
func (i Interval) Scale(k float64) Interval { return i.Mul(Point(k)) }

// Mul is the range of a × b for a in i and b in o.
func (i Interval) Mul(o Interval) Interval {
	return hull(
		product(i.From, o.From, i.FromOpen, o.FromOpen),
		product(i.From, o.To, i.FromOpen, o.ToOpen),
		product(i.To, o.From, i.ToOpen, o.FromOpen),
		product(i.To, o.To, i.ToOpen, o.ToOpen),
	)
}

// Div is the range of a ÷ b for a in i and b in o; All where o holds or touches
// zero, since then nothing can be said.
func (i Interval) Div(o Interval) Interval {
	if o.From <= 0 && o.To >= 0 {
		return All()
	}
	return i.Mul(Interval{From: 1 / o.To, To: 1 / o.From, FromOpen: o.ToOpen, ToOpen: o.FromOpen})
}

// end is one end of a range on its way to becoming an interval's.
type end struct {
	at   float64
	open bool
}

// product multiplies two ends. Zero times an infinite end is zero, as the limit
// of ever longer ranges has it; a closed zero keeps the result closed.
func product(a, b float64, aOpen, bOpen bool) end {
	if a == 0 || b == 0 {
		return end{0, !(a == 0 && !aOpen || b == 0 && !bOpen)}
	}
	return end{a * b, aOpen || bOpen}
}

// hull is the smallest interval that holds all the ends.
func hull(ends ...end) Interval {
	lo, hi := ends[0], ends[0]
	for _, e := range ends[1:] {
		if e.at < lo.at || e.at == lo.at && !e.open {
			lo = e
		}
		if e.at > hi.at || e.at == hi.at && !e.open {
			hi = e
		}
	}
	return Interval{From: lo.at, To: hi.at, FromOpen: lo.open, ToOpen: hi.open}
}

// String writes i as mathematicians do: "[511, 511]" is "511", "(500, ∞)".
func (i Interval) String() string {
	if i.Exact() {
		return number(i.From)
	}
	var b strings.Builder
	b.WriteByte("[("[bit(i.FromOpen || math.IsInf(i.From, 0))])
	b.WriteString(number(i.From))
	b.WriteString(", ")
	b.WriteString(number(i.To))
	b.WriteByte("])"[bit(i.ToOpen || math.IsInf(i.To, 0))])
	return b.String()
}

func bit(b bool) int {
	if b {
		return 1
	}
	return 0
}

func number(v float64) string {
	switch {
	case math.IsInf(v, 1):
		return "∞"
	case math.IsInf(v, -1):
		return "-∞"
	}
	return strconv.FormatFloat(v, 'f', -1, 64)
}

// jsonInterval is the form of the output contract: null is an unbounded end.
type jsonInterval struct {
	From     *float64 `json:"from"`
	To       *float64 `json:"to"`
	FromOpen bool     `json:"fromOpen,omitempty"`
	ToOpen   bool     `json:"toOpen,omitempty"`
}

// MarshalJSON writes {"from","to","fromOpen","toOpen"}: an unbounded end is
// null, and the two flags stand only where they are true.
func (i Interval) MarshalJSON() ([]byte, error) {
	j := jsonInterval{FromOpen: i.FromOpen, ToOpen: i.ToOpen}
	if !math.IsInf(i.From, 0) {
		j.From = &i.From
	}
	if !math.IsInf(i.To, 0) {
		j.To = &i.To
	}
	return json.Marshal(j)
}

// UnmarshalJSON reads what MarshalJSON writes.
func (i *Interval) UnmarshalJSON(b []byte) error {
	var j jsonInterval
	if err := json.Unmarshal(b, &j); err != nil {
		return err
	}
	*i = Interval{From: math.Inf(-1), To: math.Inf(1), FromOpen: j.FromOpen, ToOpen: j.ToOpen}
	if j.From != nil {
		i.From = *j.From
	}
	if j.To != nil {
		i.To = *j.To
	}
	return nil
}
