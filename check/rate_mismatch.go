package check

import (
	"cmp"
	"fmt"
	"slices"
	"strconv"

	"github.com/sayso/sayso/interval"
	"github.com/sayso/sayso/quantity"
)

var rateMismatch = &Check{
	ID:       "rate-mismatch",
	Severity: Error,
	Requires: Times | Quantities | Quotations,
	Doc: Doc{
		Title:    "Rates of exchange that differ within one text",
		What:     "Where a text gives sums of money twice, in two currencies, each pair implies a rate of exchange. Pairs of the same two currencies are compared with each other, with room for rounding; a lone pair is not judged.",
		Why:      "One of the sums is wrong, or million stands for billion. Rates of different years differ too, so a small difference is a note.",
		Fires:    "The port cost 8.2 billion euros (9.6 million dollars), the road 410 million euros (480 million dollars).",
		NearMiss: "The port cost 8.2 billion euros (9.6 billion dollars), the road 410 million euros (480 million dollars).",
		Noise:    "Of 3 flagged in 1.4 million words of news 2 were real; the third gave sums of two years.",
		Since:    "0.1",
	},
	Examine: examineRates,
}

// exchange is a sum of money given in two currencies.
type exchange struct {
	pair
	rate interval.Interval // second currency for one of the first, the two in the order of their codes
	mid  float64
}

func examineRates(r *Run) {
	pairs := map[[2]string][]exchange{}
	var order [][2]string
	for p := range r.pairs(exchangeable) {
		key := [2]string{currency(p.first), currency(p.second)}
		from, to := p.first, p.second
		if key[0] > key[1] {
			key[0], key[1], from, to = key[1], key[0], to, from
		}
		if pairs[key] == nil {
			order = append(order, key)
		}
		pairs[key] = append(pairs[key], exchange{p, freely(to, number(to)).Div(freely(from, number(from))), number(to) / number(from)})
	}
	for _, key := range order {
		judgeRates(r, key, pairs[key])
	}
}

// exchangeable reports whether a and b are sums in two currencies.
func exchangeable(a, b *quantity.Quantity) bool {
	return currency(a) != "" && currency(b) != "" && currency(a) != currency(b) && (a.Type == quantity.Money || b.Type == quantity.Money) &&
		a.Value.Single() && b.Value.Single() && number(a) > 0 && number(b) > 0
}

// currency is the code of q's currency. Pounds beside a sum of money are no weight.
func currency(q *quantity.Quantity) string {
	if q.Type == quantity.Measure && q.Unit == "pound-mass" {
		return "GBP"
	}
	return q.Currency
}

// farRate is the ratio between two rates from which no year's change explains
// them; below it they are a note.
const farRate = 2

// judgeRates compares each rate with the middle one, or the second with the first
// where there are two.
func judgeRates(r *Run, key [2]string, all []exchange) {
	if len(all) == 1 {
		r.Open(all[0].span(), fmt.Sprintf("No other pair of sums in the text implies a rate between %s and %s.", key[0], key[1]), all[0].related()...)
		return
	}
	middle := all[0]
	if len(all) > 2 {
		sorted := slices.SortedFunc(slices.Values(all), func(a, b exchange) int { return cmp.Compare(a.mid, b.mid) })
		middle = sorted[len(sorted)/2]
	}
	for i, e := range all {
		if len(all) > 2 || i > 0 {
			e.judge(r, key, middle)
		}
	}
}

// judge compares e with the rate that another pair implies.
func (e exchange) judge(r *Run, key [2]string, other exchange) {
	working := fmt.Sprintf("%s for %s: 1 %s = %s %s.\n%s for %s: 1 %s = %s %s.",
		figureText(e.first), figureText(e.second), key[0], rateText(e.mid), key[1],
		figureText(other.first), figureText(other.second), key[0], rateText(other.mid), key[1])
	related := append(e.related(), Related{other.span(), "the pair compared"})
	if e.rate.Meets(other.rate) {
		r.Pass(e.span(), "The rate is the one that the text's other sums imply.", working, related...)
		return
	}
	sev := Note
	if ratio := e.mid / other.mid; ratio >= farRate || ratio <= 1.0/farRate {
		sev = Error
	}
	r.Contradict(sev, e.span(), "The two sums imply another rate of exchange than the text's other sums do.",
		working+"\nOne of the sums may be wrong, or the rates may be of different days.", related...)
}

// rateText writes a rate with four figures that count.
func rateText(v float64) string { return strconv.FormatFloat(v, 'g', 4, 64) }
