package check

import (
	"iter"
	"slices"

	"github.com/sayso/sayso/quantity"
	"github.com/sayso/sayso/quantity/unit"
	"github.com/sayso/sayso/span"
)

// pair is one amount given twice, in two units: "125 kilometres (78 miles)".
type pair struct {
	first, second *quantity.Quantity
	loose         bool // joined by a bare "or", which may offer a choice
}

var pairClasses = map[string]string{
	"equals": "equals equalled equal is_equal_to was_equal_to are_equal_to is_equivalent_to was_equivalent_to are_equivalent_to equivalent_to is_the_equivalent_of the_equivalent_of amounts_to amounted_to amount_to converts_to convert_to converts_into converted_to translates_to translate_to translates_into is_worth was_worth are_worth were_worth comes_to come_to came_to buys bought =",
	"about":  "about some roughly around approximately nearly almost",
	"or":     "or which_equals which_equalled worth around or_around i_._e_. ie that_is equal_to equivalent_to the_equivalent_of equivalent = or_about or_some or_roughly or_just_over or_just_under which_is about roughly approximately some equals ~ ≈ nearly almost approx",
}

// pairPatterns give an amount, X, again as Y, and the rest of Y as Z; true where
// they may mean another amount, unless Y is qualified by "about".
var pairPatterns = newPatterns(slices.Concat(
	each(false, pairClasses,
		"X ~3 ( <or>? Y Z? )",
		"X ~3 ( <or>? Y Z? ,|;|/|or",
		"X , <or> Y Z? $",
		"X — <or>? Y Z? —|,",
		"X — <or> Y Z? $",
		"X ~3 <equals> <about>? Y Z? $",
		"X , <equals> <about>? Y Z? $",
		"X , worth <about>? Y",
		"X =|≈ Y Z?",
		"X / Y",
	),
	each(true, pairClasses,
		"X <or> Y $",
		"X , Y $",
		"X — Y $",
		"X ~1 is|was|are|were|equals|equalled worth|equal_to|equivalent_to|about|some? ~1 Y",
	),
))

// pairs are the amounts of r's text that are given twice in the way that fits
// says.
func (r *Run) pairs(fits func(a, b *quantity.Quantity) bool) iter.Seq[pair] {
	return func(yield func(pair) bool) {
		for line := range r.lines(2) {
			for i := 0; i < len(line); i++ {
				p, end := findPair(line, i, fits)
				if end == i {
					continue
				}
				if !yield(p) {
					return
				}
				i = end - 1
			}
		}
	}
}

// findPair is the pair whose first figure is at token i, and the index of its
// second figure; i where there is none.
func findPair(line []token, i int, fits func(a, b *quantity.Quantity) bool) (pair, int) {
	if !pairPatterns.mayBegin(line, i) {
		return pair{}, i
	}
	loose, m := pairPatterns.find(line, i, func(loose bool, m *match) bool {
		return (!loose || line[m.last-2].word == "or" || m.at('Y').Approx == quantity.About) && fits(m.at('X'), m.at('Y'))
	})
	if m == nil {
		return pair{}, i
	}
	p := pair{m.at('X'), m.at('Y'), loose}
	if q, ok := compound(line[max(i-1, 0)].figure, p.first); ok {
		p.first = q
	}
	if q, ok := compound(p.second, m.at('Z')); ok {
		p.second = q
	}
	return p, m.last - 1
}

// compound is the measure that two figures give together, such as 5 feet 8
// inches, in the unit of the first.
func compound(large, small *quantity.Quantity) (*quantity.Quantity, bool) {
	if large == nil || small == nil || large.Type != quantity.Measure || small.Type != quantity.Measure {
		return nil, false
	}
	m, err1 := unit.Parse(large.UCUM)
	n, err2 := unit.Parse(small.UCUM)
	if err1 != nil || err2 != nil || !m.Same(n) || m.Ratio(n) < 2 {
		return nil, false
	}
	q, k := *large, n.Ratio(m)
	q.Span = large.Span.Cover(small.Span)
	q.Value.From += k * number(small)
	q.Value.To += k * number(small)
	q.Digit = k * small.Digit
	return &q, true
}

func (p pair) span() span.Span { return p.first.Span.Cover(p.second.Span) }

func (p pair) related() []Related {
	return []Related{{p.first.Span, "the first figure"}, {p.second.Span, "the second figure"}}
}
