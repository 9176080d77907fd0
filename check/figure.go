package check

import (
	"fmt"
	"math"
	"sort"
	"strconv"
	"strings"

	"github.com/sayso/sayso/interval"
	"github.com/sayso/sayso/quantity"
	"github.com/sayso/sayso/span"
)

// counts reports whether checks calculate with q: not with ordinals, ages and
// durations, and not with what may be a year that nothing marks as one.
func counts(q *quantity.Quantity) bool {
	switch q.Type {
	case quantity.Percent, quantity.Money, quantity.Measure:
		return true
	case quantity.Cardinal:
		return !likeYear(q)
	}
	return false
}

// quantitiesIn are the quantities that begin from one byte offset up to another.
func (r *Run) quantitiesIn(from, to int) []quantity.Quantity {
	all := r.Quantities()
	i := sort.Search(len(all), func(i int) bool { return all[i].Start >= from })
	k := sort.Search(len(all), func(i int) bool { return all[i].Start >= to })
	return all[i:max(i, k)]
}

// farthest is how many bytes from figures that are compared others are looked for.
const farthest = 600

// around is where the sentences of s, the one before and the one behind begin and end, or as far
// as others are looked for.
func (r *Run) around(s span.Span) (from, to int) {
	t := r.Text()
	first, last := max(t.SentenceAt(s.Start)-1, 0), min(t.SentenceAt(s.End-1)+1, len(t.Sentences)-1)
	return max(t.Sentences[first].Start, s.Start-farthest), min(t.Sentences[last].End, s.End+farthest)
}

// likeYear reports whether q could as well be a year: four bare digits with
// nothing counted.
func likeYear(q *quantity.Quantity) bool {
	return q.Number.Len() == 4 && q.Value.Single() && 1500 <= q.Value.From && q.Value.From <= 2100 && q.Thing.Empty() && q.Approx == quantity.AsIs
}

// sameKind reports whether two figures may be added up or compared.
func sameKind(a, b *quantity.Quantity) bool {
	return a.Type == b.Type && a.Currency == b.Currency && a.Unit == b.Unit
}

// meaning is the range of values that q stands for: a bare whole number is itself,
// other figures whatever rounds or is cut off to what is written; a qualifier
// widens or opens it.
func meaning(q *quantity.Quantity) interval.Interval {
	switch {
	case !exact(q):
		return q.Interval
	case q.Type == quantity.Cardinal && q.Digit <= 1 && q.Value.From == math.Trunc(q.Value.From):
		return interval.Point(q.Value.From)
	}
	return interval.Rounded(q.Value.From, q.Digit)
}

// strictly is the meaning of q where its last digit was rounded and not cut off.
func strictly(q *quantity.Quantity) interval.Interval {
	if m := meaning(q); !exact(q) || m.Exact() {
		return m
	}
	return interval.Around(q.Value.From, q.Digit/2)
}

// roughly is the meaning of q where two noughts or more at its end may come from
// rounding: "3,000" may be anything from 2,950 on.
func roughly(q *quantity.Quantity) interval.Interval {
	unit := roundingUnit(q.Value.From, q.Digit, 20)
	if !exact(q) || unit < 100*q.Digit {
		return meaning(q)
	}
	return interval.Rounded(q.Value.From, unit)
}

// roundingUnit is what v may have been rounded to when its last written digit is
// worth unit and the noughts at its end may come from rounding: at most the given
// part of v.
func roundingUnit(v, unit, part float64) float64 {
	if v == 0 || unit <= 0 {
		return unit
	}
	for 10*unit*part <= math.Abs(v) && math.Abs(math.Remainder(v, 10*unit)) < unit/1000 {
		unit *= 10
	}
	return unit
}

// exact reports whether q is one number without a qualifier.
func exact(q *quantity.Quantity) bool {
	return q.Value.Single() && (q.Approx == quantity.AsIs || q.Approx == quantity.Up || q.Approx == quantity.Down)
}

var scales = []struct {
	worth float64
	name  string
}{{1e12, "trillion"}, {1e9, "billion"}, {1e6, "million"}}

// numeral writes v with commas between thousands and at most four figures behind
// the point.
func numeral(v float64) string {
	for _, s := range scales {
		if a := math.Abs(v) / s.worth; a >= 1 && a*1000 == math.Trunc(a*1000) {
			return sign(v) + strconv.FormatFloat(a, 'f', -1, 64) + " " + s.name
		}
	}
	s := strconv.FormatFloat(math.Abs(v), 'f', decimals(v), 64)
	whole, fraction, _ := strings.Cut(s, ".")
	for i := len(whole) - 3; i > 0; i -= 3 {
		whole = whole[:i] + "," + whole[i:]
	}
	if fraction = strings.TrimRight(fraction, "0"); fraction != "" {
		whole += "." + fraction
	}
	return sign(v) + whole
}

func sign(v float64) string {
	if v < 0 {
		return "−"
	}
	return ""
}

// decimals is how many places are worth showing of v.
func decimals(v float64) int {
	switch a := math.Abs(v); {
	case a >= 1000:
		return 1
	case a >= 1:
		return 2
	case a >= 0.01:
		return 4
	}
	return 8
}

// show is v with the unit of q: "20", "1,400 dollars", "30%".
func show(v float64, q *quantity.Quantity) string {
	switch {
	case q.Unit == "percentage point":
		return numeral(v) + " percentage points"
	case q.Type == quantity.Percent:
		return numeral(v) + "%"
	case q.Unit == "":
		return numeral(v)
	}
	return numeral(v) + " " + plural(q.Unit)
}

// numbersOf is the number that q is written with, or, for a range, its lower and
// upper end: a bound such as "more than 500" has an end that no number bounds.
func numbersOf(q *quantity.Quantity) (from, to float64) {
	from, to = q.Value.From, q.Value.To
	switch {
	case math.IsInf(from, 0):
		return to, to
	case math.IsInf(to, 0):
		return from, from
	}
	return from, to
}

// number is the number that q is written with; of a range, its lower end.
func number(q *quantity.Quantity) float64 {
	from, _ := numbersOf(q)
	return from
}

// figureText is the figure q in the way that workings write figures.
func figureText(q *quantity.Quantity) string {
	from, to := numbersOf(q)
	if from == to {
		return show(from, q)
	}
	return numeral(from) + " to " + show(to, q)
}

// plural is the name of a unit for more than one: "square miles", "feet",
// "miles per hour".
func plural(unit string) string {
	head, per, _ := strings.Cut(unit, " per ")
	switch {
	case strings.HasPrefix(head, "degree "):
		head = "degrees" + strings.TrimPrefix(head, "degree")
	case head == "pound-mass":
		head = "pounds"
	case head == "penny":
		head = "pence"
	case strings.HasSuffix(head, "foot"):
		head = strings.TrimSuffix(head, "foot") + "feet"
	case strings.HasSuffix(head, "inch"):
		head += "es"
	case !strings.HasSuffix(head, "s") && !strings.HasSuffix(head, "hertz") && !strings.HasSuffix(head, "yuan") && !strings.HasSuffix(head, "yen"):
		head += "s"
	}
	if per != "" {
		return head + " per " + per
	}
	return head
}

// rangeText is a range in words: "from 24.5 to 25.5".
func rangeText(i interval.Interval) string {
	switch {
	case i.From == i.To:
		return numeral(i.From)
	case math.IsInf(i.From, -1):
		return "at most " + numeral(i.To)
	case math.IsInf(i.To, 1):
		return "at least " + numeral(i.From)
	}
	return fmt.Sprintf("from %s to %s", numeral(i.From), numeral(i.To))
}

// covering is the smallest span that holds the figures; nil ones are left out.
func covering(qs ...*quantity.Quantity) span.Span {
	at := span.Span{Start: math.MaxInt}
	for _, q := range qs {
		if q != nil {
			at = span.Span{Start: min(at.Start, q.Start), End: max(at.End, q.End)}
		}
	}
	return at
}
