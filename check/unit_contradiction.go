package check

import (
	"fmt"
	"slices"
	"strings"

	"github.com/sayso/sayso/language/segment"
	"github.com/sayso/sayso/quantity"
	"github.com/sayso/sayso/quantity/unit"
	"github.com/sayso/sayso/span"
)

var unitContradiction = &Check{
	ID:       "unit-contradiction",
	Severity: Error,
	Requires: Times | Quantities | Quotations,
	Doc: Doc{
		Title:    "a measure whose unit cannot be right",
		What:     "Flagged where one figure bears two units (“3054 square meters. km”), and where the unit measures something else than the words say: an area in kilometres, a length in kilograms, a speed without its hour.",
		Why:      "The figure may be right and its unit wrong, or a part of the unit is lost. Translations and copies lose the 2 of km².",
		Fires:    "The territory of Tarn is 3054 square meters. km, by the office's count.",
		NearMiss: "The territory of Tarn is 3054 square kilometres, by the office's count.",
		Noise:    "“An area of 20 km” may mean its reach: with “around”, “across”, “by” or a direction it is left alone, and otherwise it is a warning.",
		Since:    "0.1",
	},
	Examine: examineUnits,
}

func examineUnits(r *Run) {
	for line := range r.lines(1) {
		for i := range line {
			if q := line[i].figure; q != nil && q.Type == quantity.Measure && examineTwoUnits(r, q) {
				continue
			}
			examineDimension(r, line, i)
			examineSquared(r, line, i)
			examineSides(r, line, i)
		}
	}
}

// examineSquared reports "square" or "cubic" behind the figure at token i and before a unit that
// is none of length: "12 square hectares".
func examineSquared(r *Run, line []token, i int) {
	if line[i].figure == nil {
		return
	}
	t := r.Text()
	for k := t.At(line[i].figure.Number.End-1) + 1; k+1 < len(t.Atoms) && k < t.At(line[i].figure.Number.End-1)+3; k++ {
		if flatWords[strings.ToLower(t.Of(k))] && flatUnits[strings.ToLower(t.Of(k+1))] {
			at := span.New(line[i].Start, int(t.Atoms[k+1].End))
			r.Contradict(Error, at, fmt.Sprintf("There is no “%s %s”.", t.Of(k), t.Of(k+1)), "Only a length can be squared or cubed. Either the one word is left over, or the unit is wrong.")
			return
		}
	}
}

// examineSides reports two sides of one thing, the figure at token i by the next, that are
// measured in units of different kinds.
func examineSides(r *Run, line []token, i int) {
	if i+2 >= len(line) || !line[i+1].is("by", "x", "×") || line[i].figure == nil || line[i+2].figure == nil {
		return
	}
	a, b := line[i].figure, line[i+2].figure
	ka, kb := kindOf(a), kindOf(b)
	if ka != kb && slices.Contains(everyday, ka) && slices.Contains(everyday, kb) && (ka == unit.Length || kb == unit.Length) {
		r.Contradict(Warning, covering(a, b), fmt.Sprintf("The one side is given in a unit of %s, the other in one of %s.", ka, kb), "The sides of a thing are both lengths.")
	}
}

// kindOf is what the unit of q measures, or "".
func kindOf(q *quantity.Quantity) unit.Kind {
	if q.Type != quantity.Measure {
		return ""
	}
	u, err := unit.Parse(q.UCUM)
	if err != nil {
		return ""
	}
	return u.Kind
}

// examineTwoUnits reports a second unit right behind the measure q, or behind the
// full stop that follows it.
func examineTwoUnits(r *Run, q *quantity.Quantity) bool {
	t := r.Text()
	i := t.At(q.End-1) + 1
	stopped := i+1 < len(t.Atoms) && t.Of(i) == "."
	if stopped {
		i++
	}
	if i >= len(t.Atoms) || !t.Atoms[i].Has(segment.SpaceBefore) || t.Atoms[i].Has(segment.ParaStart) || !isSecondUnit(t, i, stopped) || !canStand(t, i, stopped) {
		return false
	}
	first, second := q.UnitSpan.In(t.Text), t.Of(i)
	if first == "m" || first == "k" || strings.HasSuffix(first, "kilo") { // 1.2m tons; 3 kilo metres
		return false
	}
	r.Contradict(Error, span.New(q.Start, int(t.Atoms[i].End)), fmt.Sprintf("The figure bears two units, “%s” and “%s”.", first, second),
		"A figure has one unit. Either one of the two is left over, or they are pieces of one that was broken, such as “sq. km”.",
		Related{q.UnitSpan, "the first unit"}, Related{t.Atoms[i].Span(), "the second unit"})
	return true
}

// isSecondUnit reports whether atom i is a unit; a lone m, which may be an initial, is one only
// behind a full stop and before a comma.
func isSecondUnit(t *segment.Text, i int, stopped bool) bool {
	return secondUnits[t.Of(i)] || stopped && t.Of(i) == "m" && i+1 < len(t.Atoms) && t.Of(i+1) == ","
}

// canStand reports whether the unit at atom i stands alone: behind a full stop the
// clause must end with it, and otherwise no other word may be made with it.
func canStand(t *segment.Text, i int, stopped bool) bool {
	if stopped {
		return endsClause(t, i+1)
	}
	return i+1 == len(t.Atoms) || !t.Atoms[i+1].Tight() || endsClause(t, i+1)
}

// endsClause reports whether atom i is a mark that ends a clause, or begins
// another paragraph, or is a word that joins clauses.
func endsClause(t *segment.Text, i int) bool {
	if i == len(t.Atoms) || t.Atoms[i].Has(segment.ParaStart) {
		return true
	}
	switch t.Of(i) {
	case ",", ".", ";", ":", ")", "and", "but", "while", "in", "of":
		return true
	}
	return false
}

// examineDimension judges the measure of which words at token i say what it
// measures.
func examineDimension(r *Run, line []token, i int) {
	d, m := dimensionPatterns.find(line, i, func(d dimension, m *match) bool {
		kind := kindOf(m.at('F'))
		return kind != "" && (d.any || slices.Contains(everyday, kind))
	})
	if m == nil {
		return
	}
	q := m.at('F')
	kind := kindOf(q)
	at := span.New(line[m.first].Start, q.End)
	working := fmt.Sprintf("“%s” measures %s.", q.UnitSpan.In(r.Document.Text), kind)
	if slices.Contains(d.kinds, kind) {
		r.Pass(at, "The unit is one of "+d.name+".", working)
		return
	}
	r.Contradict(d.severity, at, fmt.Sprintf("The words speak of %s, but the unit measures %s.", d.name, kind),
		working+"\nEither the unit is wrong, or a part of it is missing, or the words speak of something else.")
}
