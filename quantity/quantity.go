// Package quantity finds the figures of a text: how much of what, with the
// doubt that their wording leaves. It reads atoms alone.
package quantity

import (
	"github.com/sayso/sayso/interval"
	"github.com/sayso/sayso/span"
)

// Type is the kind of a quantity.
type Type string

// The types of quantities. Ordinals, ages and durations are reported but are
// not counted by claims and checks.
const (
	Cardinal Type = "cardinal" // a count
	Ordinal  Type = "ordinal"
	Percent  Type = "percent"
	Money    Type = "money"
	Measure  Type = "measure"
	Age      Type = "age"
	Duration Type = "duration"
)

// Approx says how the wording qualifies a figure.
type Approx string

// The ways in which a figure may be qualified.
const (
	AsIs  Approx = ""
	About Approx = "~"
	Above Approx = ">" // more than, at least
	Below Approx = "<" // less than, up to
	Up    Approx = "up"
	Down  Approx = "down"
)

// Value is the figure as written: From equals To but for written ranges and
// bounds. An end is infinite where the wording leaves it unbounded.
type Value struct{ From, To float64 }

// Single reports whether v is one number.
func (v Value) Single() bool { return v.From == v.To }

// Quantity is a figure that a text gives.
type Quantity struct {
	span.Span           // number, qualifier and unit: "about 30 miles"
	Number    span.Span // the numeral alone: "30"
	Type      Type
	Value     Value
	Digit     float64           // what the last written digit is worth: 0.1 for 5.2, 100000 for 1.2 million
	Approx    Approx            // the qualifier
	Interval  interval.Interval // what the figure means: the value with its doubt
	Unit      string            // English name; ISO 4217 names for currencies; "" for bare counts
	UCUM      string            // code, where it has one
	Currency  string            // ISO 4217 code, for money
	UnitSpan  span.Span         // the unit as written, empty where none is
	Thing     span.Span         // the thing counted, empty where none is found
}

// Figure is where the words stand that give the value, without the unit: the
// numeral, and with a range or bound the words that make it one: "between 5 and 7",
// "more than 500".
func (q Quantity) Figure() span.Span {
	switch {
	case q.Value.Single():
		return q.Number
	case q.UnitSpan.Empty():
		return q.Span
	}
	return span.New(q.Start, q.Number.End)
}
