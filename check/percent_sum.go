package check

import (
	"fmt"
	"math"
	"slices"

	"github.com/sayso/sayso/interval"
	"github.com/sayso/sayso/quantity"
)

var percentSum = &Check{
	ID:       "percent-sum",
	Severity: Error,
	Requires: Times | Quantities | Quotations,
	Doc: Doc{
		Title:    "percentages of one whole that are not a whole",
		What:     "Percentages listed as the parts of one whole, where the words say so (an answer for those who gave none, “the remaining”, “made up of”, for and against), are added up, with room for rounding. A single percentage above 100 is flagged where it is a part of something that cannot be more than all of it.",
		Why:      "One of the percentages is wrong, or they are not of one whole: people may have given several answers.",
		Fires:    "In the poll 48 per cent said yes, 33 per cent said no and 25 per cent did not answer.",
		NearMiss: "In the poll 48 per cent of men and 63 per cent of women said yes.",
		Noise:    "Surveys that allow several answers, and percentages of growth, capacity or targets, are left out.",
		Since:    "0.1",
	},
	Examine: examinePercents,
}

func examinePercents(r *Run) {
	var list shareLines
	for line := range r.lines(1) {
		list.add(r, line)
		composed, several := min(firstOf(compositionWords, line), firstPie(line)), firstOf(severalAnswers, line) < len(line)
		listed := 0
		for i := 0; i < len(line); i++ {
			if p := readPercents(line, i); len(p.figures) >= 2 {
				listed = max(listed, len(p.figures))
				judgePercents(r, line, p, composed < min(p.end+wholeBehind, len(line)) || sharesOut(line, p), several)
				i = p.end - 1
			}
		}
		if !several {
			judgeScattered(r, line, listed, composed < len(line))
		}
		for i := range line {
			examineOver(r, line, i)
			judgeRest(r, line, i)
		}
	}
	list.judge(r)
}

// firstPie is the index of the first token at which words for a whole begin that nothing
// but its parts make up, or len(line).
func firstPie(line []token) int {
	for i := range line {
		if _, m := ofPie.find(line, i, nil); m != nil {
			return i
		}
	}
	return len(line)
}

// wholeBehind is how far behind the last percentage their whole may be named: "70 per
// cent and 45 per cent of the company".
const wholeBehind = 4

// sharesOut reports whether the words right before the list share out a whole or
// say what it is: "won 55 per cent", "is 50 per cent sand".
func sharesOut(line []token, p parts) bool {
	if anyOf(takers, line, max(p.first-3, 0), p.first) {
		return true
	}
	if behind := p.index[0] + 1; behind < len(line) && line[behind].is("for", "in", "at", "on", "among", "by") {
		return false // "is 85 per cent for men, 79 per cent for women"
	}
	return p.first > 0 && line[p.first-1].is("is", "are", "was", "were") && labelled(line, p)
}

// labelled reports whether a word stands behind each percentage, which tells what has it: "50
// per cent sand", but not "was 96, 91 and 88 per cent in the three terms".
func labelled(line []token, p parts) bool {
	for _, i := range p.index {
		if i+1 >= len(line) || line[i+1].word == "" || line[i+1].is(",", ";", ".", "and", "in", "at", "on", "of") {
			return false
		}
	}
	return true
}

func readPercents(line []token, i int) parts {
	if line[i].figure == nil || line[i].figure.Type != quantity.Percent {
		return parts{}
	}
	return readList(line, i)
}

// judgePercents adds up percentages that the words call parts of one whole.
func judgePercents(r *Run, line []token, p parts, composed, several bool) {
	s := sum{match: &match{list: p}, line: line, parts: p.figures}
	rest := s.exhaustive()
	answered := anyOf(remainderWords, line, p.index[len(p.index)-1], clauseEnd(line, p.end))
	sure := rest || answered || s.answersOne() || s.answersBefore()
	likely := len(p.figures) >= likelyParts
	if !sure && !composed && !likely || ownWholes(line, p) || anyOf(compared, line, p.first, clauseEnd(line, p.end)) {
		return
	}
	s.unnumbered = readUnnumbered(line, p.first, p.tail(line))
	at, related := p.places()
	added := s.added(strictly)
	working := fmt.Sprintf("%s = %s%%; with rounding %s.", s.terms(), numeral(s.written()), rangeText(added))
	switch {
	case !sure && !composed && (several || added.From <= 100 || s.written() > mostLikely):
		// nothing says that they are parts of one whole
	case several:
		r.Open(at, "The percentages may overlap, so their sum says nothing.", related...)
	case s.written() < 100 && s.isBinary() && added.To < 100:
		r.Contradict(Note, at, fmt.Sprintf("The two percentages leave out %s%%, and the words know no third part.", numeral(100-s.written())),
			working+"\nEither one of them is wrong, or a part is not named.", related...)
	case s.wholeInPart(), added.Meets(interval.Point(100)) || !rest && !answered && added.To < 100 || s.vague && added.From < 100:
		r.Pass(at, "The percentages make no more than a whole.", working, related...)
	default:
		sev := Warning
		switch {
		case answered && added.To < 100, !sure && !composed, s.written() > mostLikely || s.written() < leastOfWhole:
			sev = Note // some may be left out, or they may be of several wholes
		case s.written() > 100 && !s.answersOne() && (anyOf(noneOf, line, p.index[len(p.index)-1], clauseEnd(line, p.end)) || anyOf(mayOverlap, line, p.first, p.end)):
			sev = Note // whoever did some of the things may have done several
		case sure:
			sev = Error
		}
		r.Contradict(sev, at, fmt.Sprintf("The percentages of one whole add up to %s%%, not 100%%.", numeral(s.written())),
			working+"\nEither one of them is wrong, or they are not parts of one whole.", related...)
	}
}

// Percentages that nothing calls parts of one whole are worth a note where there are
// several and they come close to one.
const (
	likelyParts = 3
	mostLikely  = 130
	// leastOfWhole is what the parts of one whole come to at least when one of them is a slip.
	leastOfWhole = 70
)

// wholeInPart reports whether some of the percentages, one after another, make a whole of
// their own; those beside them are then of another.
func (s *sum) wholeInPart() bool {
	for i := range s.parts {
		run := number(s.parts[i])
		for k := i + 1; k < len(s.parts) && run < 100; k++ {
			run += number(s.parts[k])
			if math.Abs(run-100) < 0.05 {
				return true
			}
		}
	}
	return false
}

// answersBefore reports whether the subjects of the percentages exclude each other, and a
// verb makes them parts of a whole: "women make up 58 per cent of the staff, men 42".
func (s *sum) answersBefore() bool {
	first := s.list.index[0]
	if !anyOf(makers, s.line, max(first-3, 0), first) {
		return false
	}
	return slices.ContainsFunc(exclusive, func(question []phrases) bool {
		given, from := map[int]bool{}, max(first-leadShares, 0)
		for n, i := range s.list.index {
			a := answer(question, s.line, from, i)
			if a < 0 || given[a] {
				return false
			}
			given[a], from = true, s.list.ends[n]
		}
		return true
	})
}

// ownWholes reports whether the percentages are of several wholes: two or more name
// their own, as in "48 per cent of men and 60 per cent of women", or one is a
// rate, or all of something.
func ownWholes(line []token, p parts) bool {
	n := 0
	if last := len(p.index) - 1; ofItsOwn(line, p.index[last]+1) && labelledBefore(line, p.index[last-1]) {
		return true
	}
	for part, i := range p.index {
		if anyOf(ownShares, line, max(i-leadWords, 0), i) || part > 0 && (anyOf(ofAPart, line, max(i-leadWords, 0), i) || setApart(line, i)) || number(line[i].figure) >= 100 || number(line[i].figure) > line[i].figure.Value.To {
			return true
		}
		for k := i + 1; k < min(i+4, len(line)-1) && fills(line[k]); k++ {
			if line[k].is("of", "among", "in") && !line[k+1].is("other", "no", "favour", "favor") || line[k].is("for") && people.at(line, k+1) > k+1 {
				n++
				break
			}
		}
	}
	return n >= 2
}

// ofItsOwn reports whether a whole is named right behind a percentage, from token i on: "of the
// spending".
func ofItsOwn(line []token, i int) bool {
	return i+1 < len(line) && line[i].is("of") && !line[i+1].is("it", "them", "other", "no")
}

// labelledBefore reports whether a word right behind the percentage at token i says what has it.
func labelledBefore(line []token, i int) bool {
	return i+1 < len(line) && line[i+1].word != "" && !line[i+1].is(",", ";", "and", "of")
}

// setApart reports whether the words that lead to the percentage at token i give it a place,
// a time or a group of its own, as in ", on the islands 80 per cent".
func setApart(line []token, i int) bool {
	for k := i - 1; k > max(i-leadShares, 0); k-- {
		switch {
		case line[k-1].is(",", ";", "and", "but", "while"):
			return line[k].is("in", "on", "at", "among", "during", "abroad", "elsewhere", "for")
		case !fills(line[k]) && !line[k].is(","):
			return false
		}
	}
	return false
}

// isBinary reports whether the two percentages are of the two answers that a question has.
func (s *sum) isBinary() bool {
	return len(s.parts) == 2 && slices.ContainsFunc(exclusive, func(question []phrases) bool { return len(question) == 2 && s.answers(question) })
}

const mostClause = 30 // words that are looked at for the end of a clause

// clauseEnd is the first token from i on that ends a clause.
func clauseEnd(line []token, i int) int {
	for last := min(i+mostClause, len(line)); i < last && !line[i].is(",", ";", ":", "—", ".", ")"); {
		i++
	}
	return i
}

// firstOf is the index of the first token where one of the phrases begins, or
// len(line).
func firstOf(p phrases, line []token) int {
	for i := range line {
		if p.at(line, i) > i {
			return i
		}
	}
	return len(line)
}

// anyOf reports whether one of the phrases begins at a token from first up to
// last.
func anyOf(p phrases, line []token, first, last int) bool {
	for i := first; i < last; i++ {
		if p.at(line, i) > i {
			return true
		}
	}
	return false
}

// examineOver judges a single percentage above 100 that begins a pattern at
// token i.
func examineOver(r *Run, line []token, i int) {
	sev, m := overPatterns.find(line, i, func(_ Severity, m *match) bool { return m.at('P').Type == quantity.Percent })
	if m == nil || number(m.at('P')) <= 100 || m.at('P').Unit == "percentage point" || isGrowth(line, i) {
		return
	}
	if sev == Note && anyOf(measuresOfMore, line, m.last, min(m.last+6, len(line))) {
		return
	}
	p := m.at('P')
	r.Contradict(sev, p.Span, fmt.Sprintf("%s is more than all of it.", figureText(p)),
		fmt.Sprintf("A part cannot be more than 100%% of its whole; the text gives %s.\nIf a rise is meant, the words do not say so.", figureText(p)))
}

// isGrowth reports whether the words right before the figure at token i make it a
// change: "up 112 per cent", but not "make up 112 per cent of".
func isGrowth(line []token, i int) bool {
	if line[i].figure == nil || i == 0 {
		return false
	}
	part := i+1 < len(line) && line[i+1].is("of")
	return line[i-1].is("rose", "fell", "rising", "grew", "soared", "jumped", "increased", "climbed", "surged", "gained", "gave", "give", "giving", "gives", "added") ||
		!part && line[i-1].is("up", "down", "by")
}
