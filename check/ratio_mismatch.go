package check

import (
	"fmt"

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
	for line := range r.lines(2) {
		for i := 0; i < len(line); i++ {
			if end := examineRatio(r, line, i); end > i {
				i = end - 1
			}
		}
	}
}

// examineRatio judges the share or product that begins at token i, and is the
// index behind it; i where none begins there.
func examineRatio(r *Run, line []token, i int) int {
	for k := range sharePatterns {
		if m, ok := sharePatterns[k].find(line, i, isShare); ok {
			judgeShare(r, &m)
			return m.last
		}
	}
	for k := range productPatterns {
		if m, ok := productPatterns[k].find(line, i, isProduct); ok {
			judgeProduct(r, &m)
			return m.last
		}
	}
	for k := range fractionPatterns {
		if m, ok := fractionPatterns[k].find(line, i, nil); ok && isFraction(r.Document.Text, &m) {
			judgeFraction(r, &m)
			return m.last
		}
	}
	return i
}

func isShare(m *match) bool {
	n, whole := m.at('N'), m.at('M')
	return m.at('P').Type == quantity.Percent && n.Type != quantity.Percent && sameKind(n, whole) && number(whole) > 0
}

func isProduct(m *match) bool {
	return m.at('N').Type == quantity.Cardinal && sameKind(m.at('A'), m.at('T')) && m.at('A').Type != quantity.Percent
}

// isFraction takes fractions in words: 0.25 points are no share.
func isFraction(text string, m *match) bool {
	f := m.at('F')
	return m.at('P').Type == quantity.Percent && f.Type == quantity.Cardinal && 0 < number(f) && number(f) < 1 && !startsIn(f.Number.In(text), "0123456789.")
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

func judgeFraction(r *Run, m *match) {
	f, p := m.at('F'), m.at('P')
	is := 100 * number(f)
	words := f.In(r.Document.Text)
	message := fmt.Sprintf("“%s” is %s%%, not %s.", words, numeral(is), figureText(p))
	// A fraction in words is itself a round figure: "a third" is said of 31%.
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

func judgeProduct(r *Run, m *match) {
	n, each, total := m.at('N'), m.at('A'), m.at('T')
	is := number(n) * number(each)
	working := fmt.Sprintf("%s × %s = %s; the text gives %s.", numeral(number(n)), figureText(each), show(is, total), figureText(total))
	at, related := m.places()
	switch {
	case meaning(n).Mul(meaning(each)).Meets(meaning(total)):
		r.Pass(at, "The sum is what the figures give.", working, related...)
	case roughly(n).Mul(roughly(each)).Meets(roughly(total)):
		r.Contradict(Note, at, fmt.Sprintf("%s times %s is %s, not %s.", numeral(number(n)), figureText(each), show(is, total), figureText(total)), working, related...)
	default:
		r.Contradict(Error, at, fmt.Sprintf("%s times %s is %s, not %s.", numeral(number(n)), figureText(each), show(is, total), figureText(total)),
			working+"\nEither the sum, the number or what falls to each is wrong.", related...)
	}
}
