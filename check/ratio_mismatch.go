package check

import (
	"fmt"
	"strings"

	"github.com/sayso/sayso/interval"
	"github.com/sayso/sayso/quantity"
)

var ratioMismatch = &Check{
	ID:       "ratio-mismatch",
	Severity: Error,
	Requires: Times | Quantities | Quotations,
	Doc: Doc{
		Title:    "a share or a product that its own figures do not give",
		What:     "Where a sentence gives a part, its whole and the percentage (“12 of 48 (25%)”), a fraction and its percentage, or a number, what falls to each and the sum (“5 families received $200 each, or $1,000”), the third figure is worked out from the other two and compared, with room for rounding and cutting off.",
		Why:      "One of the three figures is wrong, or they do not speak of the same thing. It may be a slip, or a percentage kept from an earlier version of the text.",
		Fires:    "Only 12 of 48 wells (30%) held water.",
		NearMiss: "Only 12 of 48 wells (25%) held water.",
		Noise:    "Weighted surveys give percentages that their own counts do not; a difference of a point or less is a note.",
		Since:    "0.1",
	},
	Examine: examineRatios,
}

func examineRatios(r *Run) {
	fits := func(k ratio, m *match) bool { return k.fits(r.Document.Text, m) }
	for line := range r.lines(2) {
		read := 0 // tokens up to which a pattern has said all
		for i := 0; i < len(line); i++ {
			if k, m := ratioPatterns.find(line, i, fits); m != nil {
				k.judge(r, m)
				i, read = m.last-1, m.last
			}
		}
		for _, t := range triples(line) {
			if t.first >= read {
				t.judge(r)
			}
		}
		for _, p := range portions(line) {
			if p.first >= read {
				p.judge(r)
			}
		}
	}
}

func isShare(_ string, m *match) bool {
	n, whole := m.at('N'), m.at('M')
	return m.at('P').Type == quantity.Percent && n.Type != quantity.Percent && sameKind(n, whole) && number(whole) > 0
}

func isProduct(_ string, m *match) bool {
	return m.at('N').Type == quantity.Cardinal && sameKind(m.at('A'), m.at('T')) && m.at('A').Type != quantity.Percent
}

func isPart(text string, m *match) bool {
	return inWords(text, m.at('F')) && sameKind(m.at('M'), m.at('N')) && m.at('M').Type != quantity.Percent
}

func isChance(_ string, m *match) bool {
	n, whole := m.at('N'), m.at('M')
	return sameKind(n, whole) && n.Type == quantity.Cardinal && number(m.at('B')) > 0 && number(whole) > number(n)
}

// judgeChance compares a part of a whole with the "two in five" that it is said to
// be, which is itself a round figure.
func judgeChance(r *Run, m *match) {
	n, whole, a, b := m.at('N'), m.at('M'), m.at('A'), m.at('B')
	share := number(a) / number(b)
	said := fmt.Sprintf("%s in %s", figureText(a), figureText(b))
	working := fmt.Sprintf("%s of %s is %s; the text gives %s.", said, figureText(whole), show(share*number(whole), n), figureText(n))
	at, related := m.places()
	if meaning(whole).Mul(interval.Around(share, share/12)).Meets(meaning(n)) {
		r.Pass(at, "The number is what the share gives.", working, related...)
		return
	}
	r.Contradict(Error, at, fmt.Sprintf("%s of %s is not %s.", figureText(n), figureText(whole), said), working, related...)
}

// isPer takes sums for each of something, as in "$400 per family".
func isPer(_ string, m *match) bool {
	each, total := m.at('A'), m.at('T')
	return m.at('N').Type == quantity.Cardinal && each.Type == quantity.Money && total.Type == quantity.Money && strings.HasPrefix(each.Unit, total.Unit+" per ")
}

// inWords reports whether q is a fraction in words: 0.25 points are no share.
func inWords(text string, q *quantity.Quantity) bool {
	return q.Type == quantity.Cardinal && 0 < number(q) && number(q) < 1 && !startsIn(q.Number.In(text), digits)
}

func isFraction(text string, m *match) bool {
	return m.at('P').Type == quantity.Percent && m.at('P').Unit != "percentage point" && inWords(text, m.at('F'))
}

// closePoints is the difference in percentage points up to which a share is
// only worth a note.
const closePoints = 1

func judgeShare(r *Run, m *match) {
	n, whole, p := m.at('N'), m.at('M'), m.at('P')
	is := 100 * number(n) / number(whole)
	working := fmt.Sprintf("%s ÷ %s = %s%%; the text gives %s.", numeral(number(n)), numeral(number(whole)), numeral(is), figureText(p))
	message := fmt.Sprintf("%s of %s is %s%%, not %s.", figureText(n), figureText(whole), numeral(is), figureText(p))
	judge := meaning(n).Div(meaning(whole)).Scale(100)
	judgePercent(r, m, judge, message, working+"\nEither the percentage or one of the two counts is wrong, or they do not speak of the same thing.")
}

// judgeFraction compares a fraction with its percentage. A fraction in words is
// itself a round figure: "a third" is said of 31%.
func judgeFraction(r *Run, m *match) {
	f, p := m.at('F'), m.at('P')
	is := 100 * number(f)
	words := f.In(r.Document.Text)
	message := fmt.Sprintf("“%s” is %s%%, not %s.", words, numeral(is), figureText(p))
	judgePercent(r, m, interval.Around(is, is/12), message, fmt.Sprintf("%s = %s%%; the text gives %s.", words, numeral(is), figureText(p)))
}

// judgePercent compares the percentage P with what it should be.
func judgePercent(r *Run, m *match, is interval.Interval, message, working string) {
	at, related := m.places()
	p := meaning(m.at('P'))
	switch {
	case is.Meets(p):
		r.Pass(at, "The percentage is what the figures give.", working, related...)
	case is.Meets(interval.Interval{From: p.From - closePoints, To: p.To + closePoints}):
		r.Contradict(Note, at, message, working, related...)
	default:
		r.Contradict(Error, at, message, working, related...)
	}
}

// judgePart compares a number with the fraction of a whole that it is said to be.
func judgePart(r *Run, m *match) {
	f, whole, n := m.at('F'), m.at('M'), m.at('N')
	is := number(f) * number(whole)
	words := f.In(r.Document.Text)
	working := fmt.Sprintf("%s × %s = %s; the text gives %s.", words, figureText(whole), show(is, n), figureText(n))
	at, related := m.places()
	if meaning(whole).Mul(interval.Around(number(f), number(f)/12)).Meets(meaning(n)) {
		r.Pass(at, "The number is what the fraction gives.", working, related...)
		return
	}
	r.Contradict(Error, at, fmt.Sprintf("“%s” of %s is %s, not %s.", words, figureText(whole), show(is, n), figureText(n)), working, related...)
}

// apiece is what falls to each: a price or ration, which is no rounded figure unless
// it is a large one.
func apiece(q *quantity.Quantity) interval.Interval {
	if exact(q) && q.Digit <= 1 {
		return interval.Point(number(q))
	}
	return meaning(q)
}

func judgeProduct(r *Run, m *match) {
	n, each, total := m.at('N'), m.at('A'), m.at('T')
	is := number(n) * number(each)
	working := fmt.Sprintf("%s × %s = %s; the text gives %s.", numeral(number(n)), figureText(each), show(is, total), figureText(total))
	at, related := m.places()
	switch {
	case meaning(n).Mul(apiece(each)).Meets(meaning(total)):
		r.Pass(at, "The sum is what the figures give.", working, related...)
	case roughly(n).Mul(roughly(each)).Meets(roughly(total)):
		r.Contradict(Note, at, fmt.Sprintf("%s times %s is %s, not %s.", numeral(number(n)), figureText(each), show(is, total), figureText(total)), working, related...)
	default:
		r.Contradict(Error, at, fmt.Sprintf("%s times %s is %s, not %s.", numeral(number(n)), figureText(each), show(is, total), figureText(total)),
			working+"\nEither the sum, the number or what falls to each is wrong.", related...)
	}
}
