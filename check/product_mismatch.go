package check

import (
	"fmt"
	"math"
	"slices"

	"github.com/sayso/sayso/interval"
	"github.com/sayso/sayso/quantity"
)

var productMismatch = &Check{
	ID:       "product-mismatch",
	Severity: Warning,
	Requires: Times | Quantities | Quotations,
	Doc: Doc{
		Title: "a product or a mean that its own figures do not give",
		What: "Works out a product that is written as one (“500 × 20 = 12,000”, “500 times 20 is 12,000”) and a mean of whole numbers: " +
			"the mean of 20 people's whole numbers is a whole number over 20, so that 3.48 cannot be one.",
		Why:      "One of the three figures is wrong, or some of the days or people were left out and the text does not say so.",
		Fires:    "The mill ground 500 × 20 = 12,000 sacks.",
		NearMiss: "The mill ground 500 × 20 = 10,000 sacks.",
		Noise:    "What falls to each of several (“5 families received $200 each”) is the business of ratio-mismatch.",
		Since:    "0.2",
	},
	Examine: func(r *Run) {
		for line := range r.lines(2) {
			for i := 0; i < len(line); i++ {
				if v, m := productPatterns.find(line, i, func(p product, m *match) bool { return p.fits(m) }); m != nil {
					v.judge(r, m)
					i = m.last - 1
				}
			}
		}
	},
}

// product is a way of giving a product, T, with its factors A and B; or a mean.
type product struct {
	fits  func(*match) bool
	judge func(*Run, *match)
}

var productClasses = map[string]string{
	"is": "= is are makes make gives give equals equal came_to comes_to",
}

var productPatterns = newPatterns(slices.Concat(
	each(product{areFactors, judgeProductOf}, productClasses,
		"A ×|x|times|multiplied_by|* B <is> T",
	),
	each(product{isMean, judgeMean}, productClasses,
		"mean|average ~3 of|was|is|: ~1 A ~2 ( n = B )",
		"mean|average ~2 of ~1 B ~2 was|is|came_to A",
	),
))

func areFactors(m *match) bool {
	a, b, t := m.at('A'), m.at('B'), m.at('T')
	return a.Type != quantity.Percent && b.Type != quantity.Percent && exact(a) && exact(b) && t.Value.Single() && number(a) > 0 && number(b) > 0 && (a.Currency == "" || b.Currency == "") &&
		(t.Type != quantity.Money || a.Currency == t.Currency || b.Currency == t.Currency)
}

func judgeProductOf(r *Run, m *match) {
	a, b, t := m.at('A'), m.at('B'), m.at('T')
	at, related := m.places()
	is := meaning(a).Mul(meaning(b))
	working := fmt.Sprintf("%s × %s = %s; the text gives %s.", numeral(number(a)), numeral(number(b)), numeral(number(a)*number(b)), figureText(t))
	if is.Meets(roughly(t)) {
		r.Pass(at, "The product is what the figures give.", working, related...)
		return
	}
	r.Contradict(Warning, at, fmt.Sprintf("%s times %s is not %s.", numeral(number(a)), numeral(number(b)), figureText(t)), working, related...)
}

func isMean(m *match) bool {
	a, b := m.at('A'), m.at('B')
	n := number(b)
	return exact(a) && exact(b) && b.Type == quantity.Cardinal && a.Type == quantity.Cardinal && n == math.Trunc(n) && n >= 2 && a.Digit > 0 && a.Digit < 1 && n*a.Digit < 1
}

// judgeMean asks whether a whole number over n can be rounded or cut off to the mean.
func judgeMean(r *Run, m *match) {
	a, n := m.at('A'), number(m.at('B'))
	at, related := m.places()
	room := interval.Rounded(number(a), a.Digit)
	below := math.Floor(room.To * n)
	nearest := math.Round(number(a) * n)
	working := fmt.Sprintf("%s ÷ %s = %s and %s ÷ %s = %s; no whole number over %s gives %s.", numeral(nearest), numeral(n), numeral(nearest/n), numeral(nearest+1), numeral(n), numeral((nearest+1)/n), numeral(n), numeral(number(a)))
	if room.Contains(below/n) || room.Contains(nearest/n) {
		r.Pass(at, "The mean can be one of whole numbers.", fmt.Sprintf("%s ÷ %s = %s.", numeral(nearest), numeral(n), numeral(nearest/n)), related...)
		return
	}
	r.Contradict(Warning, at, fmt.Sprintf("%s cannot be the mean of %s whole numbers.", numeral(number(a)), numeral(n)), working, related...)
}
