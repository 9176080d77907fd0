package check

import (
	"fmt"

	"github.com/sayso/sayso/interval"
	"github.com/sayso/sayso/quantity"
)

// triple is a share with the two figures next to it, a part and its whole, in a
// wording for which there is no pattern. What does not come out is no more than worth a
// note, for the share may be of something else.
type triple struct {
	share, part, whole *quantity.Quantity
	first, last        int  // tokens of the first figure and of the last
	leaves             bool // one of the two is what the other leaves
}

const longestTriple = 28 // tokens from the first figure to the last

var (
	// shareNouns make a percentage a share of what is counted before it.
	shareNouns = readPhrases(ratioClasses, "<rate>|response_rate|cure_rate|conviction_rate|coverage|full|of_its|of_their|of_the|of_it|of_them|of_those|of_all|deposit|occupancy|majority|quorum|of_capacity")
	// wholeBefore stand right before a whole.
	wholeBefore = readPhrases(nil, "of|of_the|of_its|of_their|of_these|of_those|of_his|of_her|of_our|of_all|out_of|out_of_the|among|among_the|from_the|from_among|of_a_total_of|of_some|of_about")
	// otherwise are words by which a percentage is no share of the figures near it.
	otherwise = readPhrases(nil, "rose|fell|rise|fall|grew|growth|increase|increased|increasing|decrease|decreased|decline|declined|dropped|drop|up|down|more|less|fewer|higher|lower|above|below|compared|against|versus|than|interest|inflation|discount|vat|tax|annual|annually|year|respectively|while|whereas|another|further|average|alcohol|but|when")
)

// triples are the shares of a line with a part and a whole next to them.
func triples(line []token) (out []triple) {
	var figures []int
	for i, t := range line {
		if t.figure != nil {
			figures = append(figures, i)
		}
	}
	for k := 0; k+2 < len(figures); k++ {
		if t, ok := newTriple(line, [3]int(figures[k:k+3])); ok {
			out = append(out, t)
			k += 2
		}
	}
	return out
}

// newTriple is the share that the figures at three tokens make.
func newTriple(line []token, at [3]int) (triple, bool) {
	t := triple{first: at[0], last: at[2]}
	if t.last-t.first > longestTriple {
		return t, false
	}
	var counted [2]int
	n, share := 0, 0
	for _, i := range at {
		switch q := line[i].figure; {
		case t.share == nil && isShareFigure(q):
			t.share, share = q, i
		case n < 2:
			counted[n] = i
			n++
		}
	}
	if t.share == nil || n != 2 || anyOf(otherwise, line, t.first, clauseEnd(line, t.last)) {
		return t, false
	}
	part, whole := counted[0], counted[1]
	if number(line[part].figure) > number(line[whole].figure) {
		part, whole = whole, part
	}
	if ofPoint.at(line, share+1) > share+1 || hasShare(line, whole, share) {
		return t, false
	}
	t.part, t.whole = line[part].figure, line[whole].figure
	t.leaves = anyOf(theRest, line, t.first, t.last)
	joined := endsPhrase(wholeBefore, line, whole) || anyOf(shareNouns, line, max(t.first-6, 0), clauseEnd(line, t.last))
	return t, joined && !ofOtherThing(line, share, t.part) && t.fits() && !anyOf(sentenceEnds, line, t.first, t.last)
}

// ofPoint stands behind what is a fraction of a point, and no share of anything counted.
var ofPoint = readPhrases(nil, "of_a_percentage_point|of_one_percentage_point|of_a_percent|of_a_per_cent|of_a_point|of_1_per_cent|of_one_per_cent")

// hasShare reports whether a percentage that is not the one at token share stands in
// brackets right behind the figure at token i: "40 (16 per cent) were men and 210 (84
// per cent) women" names two parts, and no whole.
func hasShare(line []token, i, share int) bool {
	return i+2 < len(line) && i+2 != share && line[i+1].is("(") && line[i+2].figure != nil && isShareFigure(line[i+2].figure)
}

// farShare is the factor from which on a share is no slip, but of something else.
const farShare = 2.5

// fits reports whether the part can be a part of the whole, and the share what it is of it.
func (t triple) fits() bool {
	part, whole, said := number(t.part), number(t.whole), t.said()
	if !sameKind(t.part, t.whole) || t.part.Type == quantity.Percent || !t.part.Value.Single() || !t.whole.Value.Single() || part <= 0 || part >= whole {
		return false
	}
	is := 100 * part / whole
	return is*farShare > said.From && is < said.To*farShare
}

// isShareFigure reports whether q is a percentage or a fraction, as "one in four" is.
func isShareFigure(q *quantity.Quantity) bool {
	return q.Type == quantity.Percent && q.Unit != "percentage point" || isFractionFigure(q)
}

func isFractionFigure(q *quantity.Quantity) bool {
	_, to := numbersOf(q)
	return q.Type == quantity.Cardinal && 0 < to && to < 1
}

// theRest stands before what is left of a whole.
var theRest = readPhrases(nil, "the_remaining|the_rest|the_remainder|the_other")

// sentenceEnds part what one sentence says from what another does.
var sentenceEnds = readPhrases(nil, ".|;|!|?")

// sumsOfMoney are wholes of which only sums of money are parts.
var sumsOfMoney = readPhrases(nil, "budget|cost|costs|price|revenue|income|spending|gdp|profit|profits|salary|turnover|sales|debt")

// ofOtherThing reports whether the percentage at token i is of a sum of money, and the
// figures are none: "12 of the 48 members (30 per cent of the budget)".
func ofOtherThing(line []token, i int, part *quantity.Quantity) bool {
	return part.Type != quantity.Money && i+1 < len(line) && line[i+1].is("of") && anyOf(sumsOfMoney, line, i+2, min(i+6, len(line)))
}

// endsPhrase reports whether one of the phrases ends right before token i.
func endsPhrase(p phrases, line []token, i int) bool {
	for k := max(i-4, 0); k < i; k++ {
		if p.at(line, k) == i {
			return true
		}
	}
	return false
}

// said is the share in percent, with room for rounding: a fraction in words is itself
// a round figure.
func (t triple) said() interval.Interval {
	said, room := meaning(t.share), float64(closePoints)
	if isFractionFigure(t.share) {
		said, room = t.share.Interval.Scale(100), 100*number(t.share)/12
	}
	return interval.Interval{From: said.From - room, To: said.To + room}
}

// judge compares the share with what the part is of the whole, with what is left of it, and
// with what either is of both together: "two thirds, 840, … and the remaining 420".
func (t triple) judge(r *Run) {
	is := meaning(t.part).Div(meaning(t.whole)).Scale(100)
	rest := interval.Interval{From: 100 - is.To, To: 100 - is.From}
	said := t.said()
	at := covering(t.share, t.part, t.whole)
	related := []Related{{t.part.Span, "the part"}, {t.whole.Span, "the whole"}, {t.share.Span, "the share"}}
	percent, words := numeral(100*number(t.part)/number(t.whole)), t.share.In(r.Document.Text)
	working := fmt.Sprintf("%s ÷ %s = %s%%; the text gives “%s”.", numeral(number(t.part)), numeral(number(t.whole)), percent, words)
	both := meaning(t.part).Add(meaning(t.whole))
	if is.Meets(said) || rest.Meets(said) || t.leaves && (meaning(t.whole).Div(both).Scale(100).Meets(said) || meaning(t.part).Div(both).Scale(100).Meets(said)) {
		r.Pass(at, "The percentage is what the figures give.", working, related...)
		return
	}
	r.Contradict(Note, at, fmt.Sprintf("%s of %s is %s%%, not “%s”.", figureText(t.part), figureText(t.whole), percent, words),
		working+"\nThe share may be of something else.", related...)
}
