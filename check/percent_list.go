package check

import (
	"fmt"
	"slices"

	"github.com/sayso/sayso/interval"
	"github.com/sayso/sayso/quantity"
)

const (
	shortLine  = 10 // tokens of a line of a list at most
	leastLines = 3  // of a list of percentages
	// A list that comes out between these is meant to be of one whole, and others are of
	// several.
	leastLikely = 80
)

// shareLines gathers lines that follow each other, each with one percentage, as a table
// or a list of points has them.
type shareLines struct {
	figures []*quantity.Quantity
	end     int // byte offset behind the last line
}

// add goes on with the list, or ends it and begins another, at a line of the text.
func (s *shareLines) add(r *Run, line []token) {
	q := onlyPercentage(line)
	first, last := line[0].Start, line[len(line)-1].End
	if q == nil || len(s.figures) > 0 && r.Text().SentenceAt(first) != r.Text().SentenceAt(s.end-1)+1 {
		s.judge(r)
	}
	if q != nil {
		s.figures, s.end = append(s.figures, q), last
	}
}

// onlyPercentage is the percentage of a short line that has no other figure and ends with
// it, or with its bracket.
func onlyPercentage(line []token) *quantity.Quantity {
	if len(line) > shortLine {
		return nil
	}
	var found *quantity.Quantity
	for i, t := range line {
		switch {
		case t.figure == nil:
		case t.figure.Type != quantity.Percent || t.figure.Unit == "percentage point" || found != nil || i+3 < len(line):
			return nil
		default:
			found = t.figure
		}
	}
	return found
}

// judge adds up the list that has ended.
func (s *shareLines) judge(r *Run) {
	all := s.figures
	s.figures = nil
	if len(all) < leastLines {
		return
	}
	written, added := 0.0, interval.Point(0)
	var related []Related
	for _, q := range all {
		written, added = written+number(q), added.Add(strictly(q))
		related = append(related, Related{q.Span, "a part"})
	}
	at := covering(all...)
	working := fmt.Sprintf("The %d percentages add up to %s%%; with rounding %s.", len(all), numeral(written), rangeText(added))
	switch {
	case added.Meets(interval.Point(100)):
		r.Pass(at, "The percentages make a whole.", working, related...)
	case leastLikely < written && written < mostLikely:
		r.Contradict(Note, at, fmt.Sprintf("The percentages of this list add up to %s%%, not 100%%.", numeral(written)),
			working+"\nOne of them may be wrong, or they are not parts of one whole.", related...)
	}
}

// judgeScattered adds up the percentages of a sentence that no list of them takes in, where other
// figures or long words stand between them, and notes a sum near a whole: with words that make
// them parts of one, or where each stands in brackets behind its number.
func judgeScattered(r *Run, line []token, listed int, composed bool) {
	var all []*quantity.Quantity
	bracketed, wholes := 0, 0
	for i, t := range line {
		if t.figure == nil || t.figure.Type != quantity.Percent {
			continue
		}
		if t.figure.Unit == "percentage point" || !exact(t.figure) || number(t.figure) >= 100 {
			return
		}
		all = append(all, t.figure)
		bracketed += count(i > 1 && line[i-1].is("(") && line[i-2].figure != nil)
		wholes += count(ofItsOwn(line, i+1) && !line[i+2].is("other"))
	}
	n := len(all)
	if n < leastLines || n > mostParts || listed == n || wholes > 1 || !composed && bracketed < n && wholes != 1 || anyOf(notOneWhole, line, 0, len(line)) {
		return
	}
	s := sum{match: &match{}, parts: all}
	added := s.added(strictly)
	if s.wholeInPart() || added.Meets(interval.Point(100)) || s.written() > closeToWhole || s.written() < 100 && bracketed < n || s.written() < leastLikely {
		return
	}
	var related []Related
	for _, q := range all {
		related = append(related, Related{q.Span, "a part"})
	}
	r.Contradict(Note, covering(all...), fmt.Sprintf("The percentages of this sentence add up to %s%%, not 100%%.", numeral(s.written())),
		s.terms()+fmt.Sprintf(" = %s%%; with rounding %s.\nOne of them may be wrong, or they are not parts of one whole.", numeral(s.written()), rangeText(added)), related...)
}

// closeToWhole is up to where scattered percentages may be meant as parts of one whole.
const closeToWhole = 125

func count(b bool) int {
	if b {
		return 1
	}
	return 0
}

// judgeRest adds a fraction in words to the percentage that is said to be the rest: "half
// of it went on wages, the remaining 35 per cent on rent".
func judgeRest(r *Run, line []token, i int) {
	_, m := restPatterns.find(line, i, func(_ bool, m *match) bool {
		return isFractionFigure(m.at('F')) && m.at('P').Type == quantity.Percent
	})
	if m == nil || anyFigure(line[:i]) || m.last < len(line) && line[m.last].is("of") {
		return
	}
	f, p := m.at('F'), m.at('P')
	at, related := m.places()
	words := f.In(r.Document.Text)
	rest := 100 - 100*number(f)
	working := fmt.Sprintf("“%s” leaves %s%%; the text gives %s.", words, numeral(rest), figureText(p))
	if interval.Around(rest, 100*number(f)/12).Meets(meaning(p)) {
		r.Pass(at, "The percentage is what the fraction leaves.", working, related...)
		return
	}
	r.Contradict(Warning, at, fmt.Sprintf("What “%s” leaves is %s%%, not %s.", words, numeral(rest), figureText(p)), working, related...)
}

// anyFigure reports whether one of the tokens is a figure: other parts of the whole may stand there.
func anyFigure(line []token) bool {
	return slices.ContainsFunc(line, func(t token) bool {
		return t.figure != nil && (t.figure.Type == quantity.Percent || isFractionFigure(t.figure))
	})
}
