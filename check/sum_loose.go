package check

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"github.com/sayso/sayso/interval"
	"github.com/sayso/sayso/quantity"
	"github.com/sayso/sayso/span"
)

var (
	// totalBefore and totalBehind stand next to a total: "a total of 48", "48 in all".
	totalBefore = readPhrases(nil, "total|totals|totalling|totalled|altogether|in_all|combined|sum_of|adds_up_to|add_up_to|adding_up_to|added_up_to|come_to|comes_to|came_to|coming_to|making|that_makes|which_makes|making_up|brings_the|bringing_the|brought_the|overall|between_them|all_told|in_total|together|giving|gives")
	totalBehind = readPhrases(nil, "in_all|altogether|in_total|all_told|combined|between_them|together|overall|remain|remained|are_left|were_left")
	// leftOver tell that figures are what a whole was and what is left of it.
	leftOver = readPhrases(nil, "remain|remained|remaining|are_left|were_left")
	// unlikeSums are words by which the figures near a total are no parts of it.
	unlikeSums = readPhrases(nil, "including|include|includes|included|among_them|of_whom|of_which|of_them|of_these|compared|versus|rose|fell|risen|fallen|increase|increased|decrease|decreased|decline|declined|up_from|down_from|than|average|each|per|apiece|previous|earlier|last|respectively|twice|overlap|both|same|more_than_one|estimated|again|times|other_than|except|couples|pairs|either")
)

// longestSum is how many tokens the figures of a sum that no pattern reads may span.
const longestSum = 40

// looseSum is a total with all the other figures of its sentence, in a wording for
// which there is no pattern; what does not come out is no more than worth a note.
type looseSum struct {
	total *quantity.Quantity
	parts []*quantity.Quantity
}

// readLooseSum reads the sum that the figures of a line make, from token first on.
func readLooseSum(line []token, first int) (s looseSum, ok bool) {
	at, total := []int{}, -1
	for i := first; i < len(line); i++ {
		if line[i].figure == nil {
			continue
		}
		at = append(at, i)
		if total < 0 && (endsNear(totalBefore, line, i) || anyOf(totalBehind, line, i+1, min(i+5, clauseEnd(line, i+1)))) {
			total = i
		}
	}
	if total < 0 || len(at) < 3 || at[len(at)-1]-at[0] > longestSum || anyOf(unlikeSums, line, at[0], clauseEnd(line, at[len(at)-1])) {
		return s, false
	}
	if anyOf(leftOver, line, at[0], clauseEnd(line, at[len(at)-1])) {
		total = slices.MaxFunc(at, func(i, j int) int { return cmp.Compare(number(line[i].figure), number(line[j].figure)) })
	}
	s.total = line[total].figure
	for _, i := range at {
		if q := line[i].figure; i != total {
			if !s.fits(q) {
				return s, false
			}
			s.parts = append(s.parts, q)
		}
	}
	u := readUnnumbered(line, at[0], clauseEnd(line, at[len(at)-1]))
	return s, !u.vague && u.singles == 0
}

// fits reports whether q may be a part of the total. A unit may be written once for several
// figures: "250,000 crowns in April, 400,000 in June".
func (s looseSum) fits(q *quantity.Quantity) bool {
	bare := q.Type == quantity.Cardinal && len(s.parts) > 0 && sameKind(s.parts[0], s.total)
	return (sameKind(q, s.total) || bare) && q.Type != quantity.Percent && q.Value.Single() && s.total.Value.Single() && number(q) >= 1
}

// endsNear reports whether one of the phrases begins within the five tokens before the
// figure at token i, with no other figure between.
func endsNear(p phrases, line []token, i int) bool {
	for k := i - 1; k >= max(i-5, 0) && line[k].figure == nil; k-- {
		if p.at(line, k) > k {
			return true
		}
	}
	return false
}

// judge adds up the parts, or takes those named last from the whole that is named first.
func (s looseSum) judge(r *Run) {
	sum, written := interval.Point(0), 0.0
	var terms []string
	at := s.total.Span
	related := []Related{{s.total.Span, "the total"}}
	for _, q := range s.parts {
		sum, written = sum.Add(roughly(q)), written+number(q)
		terms = append(terms, numeral(number(q)))
		at, related = at.Cover(q.Span), append(related, Related{q.Span, "a part"})
	}
	working := fmt.Sprintf("%s = %s; the total given is %s.", strings.Join(terms, " + "), show(written, s.total), figureText(s.total))
	switch total := roughly(s.total); {
	case sum.Meets(total), s.comesOut():
		r.Pass(at, "The parts add up to the total.", working, related...)
	case written > closeSum*number(s.total) || number(s.total) > closeSum*written:
		// they are of different things
	default:
		s.report(r, at, written, working, related)
	}
}

// closeSum is how many times greater than the other the sum or the total may be for a slip
// to be likely.
const closeSum = 1.6

func (s looseSum) report(r *Run, at span.Span, written float64, working string, related []Related) {
	r.Contradict(Note, at, fmt.Sprintf("The figures add up to %s, but the total given is %s.", show(written, s.total), figureText(s.total)),
		working+"\nEither the total or a part is wrong, or some of the figures are no parts of it.", related...)
}

// comesOut reports whether all the figures but one make that one, or make the total
// without one that may be of something else.
func (s looseSum) comesOut() bool {
	all := append([]*quantity.Quantity{s.total}, s.parts...)
	for i, whole := range all {
		sum, without := interval.Point(0), interval.Point(0)
		for j, q := range all {
			if j != i {
				sum = sum.Add(roughly(q))
				if j > 0 {
					without = without.Add(roughly(q))
				}
			}
		}
		if sum.Meets(roughly(whole)) || i > 0 && len(s.parts) > 2 && without.Meets(roughly(s.total)) {
			return true
		}
	}
	return false
}
