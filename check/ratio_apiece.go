package check

import (
	"fmt"
	"strings"

	"github.com/sayso/sayso/quantity"
)

// apiecePhrases stand behind what falls to each of several.
var apiecePhrases = readPhrases(nil, "each|apiece|a_head|a_piece|per_head|per_person|per_capita|to_a|a_person|on_average|to_each")

// portion is a number of things, what falls to each and what that makes, in a wording for
// which there is no pattern; what does not come out is no more than worth a note.
type portion struct {
	n, each, total *quantity.Quantity
	first          int
}

// portions are the products of a line.
func portions(line []token) (out []portion) {
	var at []int
	for i, t := range line {
		if t.figure != nil {
			at = append(at, i)
		}
	}
	for k := 0; k+2 < len(at); k++ {
		if p, ok := newPortion(line, at[k:k+3]); ok {
			out = append(out, p)
			k += 2
		}
	}
	return out
}

// newPortion is the product that the figures at three tokens make.
func newPortion(line []token, at []int) (p portion, ok bool) {
	p.first = at[0]
	if at[2]-at[0] > longestTriple || anyOf(otherwise, line, at[0], clauseEnd(line, at[2])) {
		return p, false
	}
	var others []*quantity.Quantity
	for _, i := range at {
		q := line[i].figure
		if p.each == nil && (anyOf(apiecePhrases, line, i+1, min(i+3, len(line))) || q.Type == quantity.Money && strings.Contains(q.Unit, " per ")) {
			p.each = q
			continue
		}
		others = append(others, q)
	}
	if p.each == nil {
		return p, false
	}
	p.n, p.total = others[0], others[1]
	if p.total.Type == quantity.Cardinal && (p.n.Type != quantity.Cardinal || number(p.n) > number(p.total)) {
		p.n, p.total = p.total, p.n
	}
	return p, p.fits() && !splits(line, at)
}

// splits reports whether the words between the figures set one off from the others:
// "12 clubs got $500 each and the league $7,000".
func splits(line []token, at []int) bool {
	for i := at[1] + 1; i < at[2]; i++ {
		if line[i].is("and", ";", ".") {
			return true
		}
	}
	return false
}

// fits reports whether n things at each so much can make the total.
func (p portion) fits() bool {
	unit, _, _ := strings.Cut(p.each.Unit, " per ")
	return p.n.Type == quantity.Cardinal && number(p.n) >= 2 && p.each.Type == p.total.Type && unit == p.total.Unit &&
		p.total.Type != quantity.Percent && number(p.each) > 0 && number(p.total) > number(p.each)
}

func (p portion) judge(r *Run) {
	is := number(p.n) * number(p.each)
	at := covering(p.n, p.each, p.total)
	related := []Related{{p.n.Span, "how many"}, {p.each.Span, "what falls to each"}, {p.total.Span, "what that makes"}}
	working := fmt.Sprintf("%s × %s = %s; the text gives %s.", numeral(number(p.n)), numeral(number(p.each)), show(is, p.total), figureText(p.total))
	if roughly(p.n).Mul(roughly(p.each)).Meets(roughly(p.total)) {
		r.Pass(at, "The sum is what the figures give.", working, related...)
		return
	}
	r.Contradict(Note, at, fmt.Sprintf("%s times %s is %s, not %s.", numeral(number(p.n)), numeral(number(p.each)), show(is, p.total), figureText(p.total)),
		working+"\nThe figures may belong to different things.", related...)
}
