package check

import (
	"fmt"
	"strings"

	"github.com/sayso/sayso/interval"
	"github.com/sayso/sayso/quantity"
	"github.com/sayso/sayso/span"
)

var wordsMismatch = &Check{
	ID:       "words-mismatch",
	Severity: Warning,
	Requires: Times | Quantities | Quotations,
	Doc: Doc{
		Title: "words that say another number than the figures beside them",
		What: "Examines words that stand for a number and have the number beside them: “doubled from 40 to 60”, “halved”, “a majority (48%)”, “a minority”, “a two-thirds majority (60%)”, " +
			"and a qualified figure with the exact one in brackets behind it: “fewer than a dozen villages (15 in all)”.",
		Why:      "The word or a figure is wrong, or the word is looser than readers will take it. A figure may have been brought up to date and the word not.",
		Fires:    "Enrolment doubled from 40 to 60 pupils.",
		NearMiss: "Enrolment doubled from 40 to 82 pupils.",
		Noise:    "Words are round: “doubled” passes from 1.7 to 2.4 times, and “nearly doubled” from 1.5.",
		Since:    "0.2",
	},
	Examine: func(r *Run) {
		accept := func(v verbal, m *match) bool { return v.accept(m) }
		var split []token
		for line := range r.lines(1) {
			split = splitRanges(split[:0], r.Document.Text, line)
			line = split
			signAhead(line)
			for i := 0; i < len(line); i++ {
				if v, m := wordPatterns.find(line, i, accept); m != nil {
					judgeWords(r, v, m, line)
					i = m.last - 1
				}
			}
		}
	},
}

func isMultiple(m *match) bool {
	a, b := m.at('A'), m.at('B')
	return sameKind(a, b) && number(a) > 0 && a.Value.Single() && b.Value.Single() && !likeYear(a) && !likeYear(b)
}

func isPercentage(m *match) bool {
	p := m.at('P')
	return p.Type == quantity.Percent && p.Unit != "percentage point" && p.Value.Single()
}

// isQualifiedMajority takes a majority that is a fraction, and its percentage.
func isQualifiedMajority(m *match) bool { return isFractionFigure(m.at('F')) && isPercentage(m) }

// isQualified takes a figure with a bound and the exact one of the same kind.
func isQualified(m *match) bool {
	a, b := m.at('A'), m.at('B')
	return a.Type == quantity.Cardinal && sameKind(a, b) && !exact(a) && exact(b) && a.Approx != quantity.About && number(b) >= 2 && !likeYear(b)
}

func judgeWords(r *Run, v verbal, m *match, line []token) {
	at, related := m.places()
	at = at.Cover(line[m.first].Span)
	a, b, p := m.at('A'), m.at('B'), m.at('P')
	said := strings.Join(strings.Fields(at.In(r.Document.Text)), " ")
	switch {
	case v.word == "fraction":
		f := m.at('F')
		v.word, v.means = strings.Join(strings.Fields(f.In(r.Document.Text)), " ")+" majority", interval.AtLeast(100*number(f)-1)
		fallthrough
	case p != nil:
		r.judgeVerbal(v, meaning(p).Meets(v.means), fmt.Sprintf("“%s” does not go with %s.", v.word, figureText(p)), fmt.Sprintf("“%s” means %s%%; the text gives %s.", v.word, rangeText(v.means), figureText(p)), at, related)
	case v.word == "qualifier":
		r.judgeVerbal(v, meaning(a).Meets(meaning(b)), fmt.Sprintf("“%s” does not go with %s.", strings.Join(strings.Fields(a.In(r.Document.Text)), " "), figureText(b)),
			fmt.Sprintf("“%s” means %s; the text gives %s.", strings.Join(strings.Fields(a.In(r.Document.Text)), " "), rangeText(meaning(a)), figureText(b)), at, related)
	default:
		is := meaning(b).Div(meaning(a))
		r.judgeVerbal(v, is.Meets(v.means), fmt.Sprintf("From %s to %s is not “%s”.", figureText(a), figureText(b), v.word),
			fmt.Sprintf("%s ÷ %s = %s; “%s” is taken as %s times, in “%s”.", numeral(number(b)), numeral(number(a)), numeral(number(b)/number(a)), v.word, rangeText(v.means), said), at, related)
	}
}

// judgeVerbal reports whether words and figures go together.
func (r *Run) judgeVerbal(v verbal, fits bool, message, working string, at span.Span, related []Related) {
	if fits {
		r.Pass(at, "The words and the figures go together.", working, related...)
		return
	}
	severity := v.severity
	if disowned(r.Text(), at) {
		severity = Note
	}
	r.Contradict(severity, at, message, working, related...)
}
