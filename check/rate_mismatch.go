package check

import (
	"cmp"
	"fmt"
	"iter"
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/sayso/sayso/interval"
	"github.com/sayso/sayso/quantity"
	"github.com/sayso/sayso/span"
	"github.com/sayso/sayso/timex"
)

var rateMismatch = &Check{
	ID:       "rate-mismatch",
	Severity: Error,
	Requires: Times | Quantities | Quotations,
	Doc: Doc{
		Title:    "Rates of exchange that differ within one text",
		What:     "Where a text gives sums of money twice, in two currencies, each pair implies a rate of exchange. Pairs of the same two currencies are compared with the rate that the text states, or with each other, with room for rounding; a lone pair is not judged.",
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
	stated   bool              // a rate that the text states, for one of a currency
	doubtful bool              // one of the two may be no currency
	rate     interval.Interval // second currency for one of the first, the two in the order of their codes
	mid      float64
}

func examineRates(r *Run) {
	all := map[[2]string][]exchange{}
	var order [][2]string
	add := func(p pair, stated bool) {
		e, key := r.exchange(p, stated)
		if all[key] == nil {
			order = append(order, key)
		}
		all[key] = append(all[key], e)
	}
	for p := range r.statedRates() {
		add(p, true)
	}
	for p := range r.pairs(exchangeable) {
		add(p, number(p.first) == 1 || number(p.second) == 1)
	}
	for _, key := range order {
		judgeRates(r, key, all[key])
	}
}

// exchange is what p implies, and its two currencies in the order of their names.
func (r *Run) exchange(p pair, stated bool) (e exchange, key [2]string) {
	from, to := p.first, p.second
	doubtful := currency(from) == unknown || currency(to) == unknown
	key = [2]string{r.currencyOf(from), r.currencyOf(to)}
	if key[0] > key[1] {
		from, to, key[0], key[1] = to, from, key[1], key[0]
	}
	return exchange{p, stated, doubtful, sumOf(to).Div(sumOf(from)), number(to) / number(from)}, key
}

// currencyOf is currency(q) with the country that the text names before it: Oruvian and
// Kaldran dinars are two.
func (r *Run) currencyOf(q *quantity.Quantity) string {
	name := currency(q)
	if name == unknown {
		return r.wordAt(q.End)
	}
	if q.UnitSpan.Start <= q.Number.End {
		return name
	}
	for w := range strings.FieldsSeq(r.Document.Text[q.Number.End:q.UnitSpan.Start]) {
		if first, _ := utf8.DecodeRuneInString(w); unicode.IsUpper(first) || otherMoney[w] {
			return w + " " + name
		}
	}
	return name
}

// otherMoney are words before a currency's name that make it another currency.
var otherMoney = set("old", "new", "gold", "silver", "paper", "hard", "convertible")

// sumOf is what a sum of money stands for. One dollar is a dollar, and no rounded
// figure.
func sumOf(q *quantity.Quantity) interval.Interval {
	if number(q) == 1 {
		return interval.Point(1)
	}
	return freely(q, number(q))
}

// statedRates are the rates that the text states, as in "1.10 dollars to the euro": the sum,
// and one of the other currency.
func (r *Run) statedRates() iter.Seq[pair] {
	return func(yield func(pair) bool) {
		for line := range r.lines(1) {
			for i := range line {
				if _, m := ratePatterns.find(line, i, isSum); m != nil && !yield(pair{first: m.at('X'), second: one(line[m.first:m.last])}) {
					return
				}
			}
		}
	}
}

func isSum(_ bool, m *match) bool {
	x := m.at('X')
	return x.Type == quantity.Money && currency(x) != "" && x.Value.Single() && number(x) > 0
}

// one is one of the currency that the first of the words to do so names.
func one(line []token) *quantity.Quantity {
	for _, t := range line {
		if code := quantity.CurrencyNamed(t.word); code != "" {
			return &quantity.Quantity{Span: t.Span, Type: quantity.Money, Unit: t.word, Currency: code, Value: quantity.Value{From: 1, To: 1}}
		}
	}
	return &quantity.Quantity{}
}

// exchangeable reports whether a and b are sums in two currencies, one of which
// may be unknown to sayso: "2,000 birrim ($75)".
func exchangeable(a, b *quantity.Quantity) bool {
	return currency(a) != "" && currency(b) != "" && currency(a) != currency(b) && (a.Type == quantity.Money || b.Type == quantity.Money) &&
		a.Value.Single() && b.Value.Single() && number(a) > 0 && number(b) > 0
}

// unknown is what stands for the currency of a bare count. What is counted tells whether it
// is one; it must be the same word each time.
const unknown = "?"

// currency is the code of q's currency, or its name where a word for several, such as
// crown, leaves the code open. Pounds beside a sum of money are no weight.
func currency(q *quantity.Quantity) string {
	switch {
	case q.Type == quantity.Measure && q.Unit == "pound-mass":
		return "GBP"
	case q.Type == quantity.Money && q.Currency == "":
		return quantity.CurrencyNamed(q.Unit)
	case q.Type == quantity.Cardinal && (q.Thing.Empty() || q.Thing.Start == q.End+1):
		return unknown
	}
	return q.Currency
}

// farRate is the ratio between two rates from which no year's change explains
// them; below it they are a note.
const farRate = 2

// judgeRates compares each rate with the one that the text states, else with the
// middle one, or the second with the first where there are two.
func judgeRates(r *Run, key [2]string, all []exchange) {
	if len(all) == 1 {
		if !all[0].stated {
			r.Open(all[0].span(), fmt.Sprintf("No other pair of sums in the text implies a rate between %s and %s.", key[0], key[1]), all[0].related()...)
		}
		return
	}
	k := measureOf(all)
	for i, e := range all {
		switch {
		case i == k, e.stated && all[k].stated: // rates move: two that are stated may be of two days
		default:
			e.judge(r, key, all[k])
		}
	}
}

// measureOf is the index of the rate with which the others are compared.
func measureOf(all []exchange) int {
	if k := slices.IndexFunc(all, func(e exchange) bool { return e.stated }); k >= 0 {
		return k
	}
	if len(all) == 2 {
		return 0
	}
	order := make([]int, len(all))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(i, j int) int { return cmp.Compare(all[i].mid, all[j].mid) })
	return order[len(order)/2]
}

// judge compares e with the rate that another pair implies.
func (e exchange) judge(r *Run, key [2]string, other exchange) {
	working := e.text(key) + "\n" + other.text(key)
	related := append(e.related(), Related{other.span(), "the pair compared"})
	if e.rate.Meets(other.rate) {
		r.Pass(e.span(), "The rate is the one that the text's other sums imply.", working, related...)
		return
	}
	sev := Note
	if ratio := e.mid / other.mid; (ratio >= farRate || ratio <= 1.0/farRate) && !e.doubtful && !r.ratesMove(e.span(), other.span()) {
		sev = Error
	}
	r.Contradict(sev, e.span(), "The two sums imply another rate of exchange than the text's other sums do.",
		working+"\nOne of the sums may be wrong, or the rates may be of different days.", related...)
}

// ratesMove reports whether the words around a and b give a reason for two rates: two
// years, a black market, a devaluation.
func (r *Run) ratesMove(a, b span.Span) bool {
	return r.yearsApart(a, b) || holds(r.Text(), a, movingRates) || holds(r.Text(), b, movingRates)
}

// yearsApart reports whether the sentences of a and b are dated in two years, in which
// rates may differ by any factor.
func (r *Run) yearsApart(a, b span.Span) bool {
	first, second := r.yearIn(a), r.yearIn(b)
	return first != "" && second != "" && first != second
}

// yearIn is the year of the last date in the sentence of s, "" where it has none.
func (r *Run) yearIn(s span.Span) (year string) {
	sentence := r.Text().Sentences[r.Text().SentenceAt(s.Start)]
	times := r.Times()
	first, _ := slices.BinarySearchFunc(times, sentence.Start, func(t timex.Time, start int) int { return cmp.Compare(t.Start, start) })
	for _, t := range times[first:] {
		switch {
		case t.Start >= sentence.End:
			return year
		case t.Type == timex.Date && len(t.Value) >= 4 && startsIn(t.Value, digits):
			year = t.Value[:4]
		}
	}
	return year
}

// text is how e gives a rate: "50 million euros for 55 million dollars: 1 EUR = 1.1 USD."
func (e exchange) text(key [2]string) string {
	source := figureText(e.first) + " for " + figureText(e.second)
	if e.stated {
		source = "Stated in the text"
	}
	return fmt.Sprintf("%s: 1 %s = %s %s.", source, key[0], rateText(e.mid), key[1])
}

// rateText writes a rate with four figures that count.
func rateText(v float64) string { return strconv.FormatFloat(v, 'g', 4, 64) }
