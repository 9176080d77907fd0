package check

import (
	"fmt"

	"github.com/sayso/sayso/name/place"
	"github.com/sayso/sayso/quantity"
	"github.com/sayso/sayso/span"
)

var partOverWhole = &Check{
	ID:       "part-over-whole",
	Severity: Warning,
	Requires: Times | Quantities | Quotations | Names,
	Doc: Doc{
		Title: "a part that is larger than its whole",
		What: "Compares a part with its whole where the text states that it is one: “60 of the 50 members”, and the areas or numbers of people of two places of which the text says that one lies in the other. " +
			"A figure is a place's only where its sentence names no other place and has no other figure of the kind.",
		Why:      "One of the two figures is wrong, has another unit, or is of another time.",
		Fires:    "Of the bridge's builders, 60 of the 50 members came.",
		NearMiss: "Of the bridge's builders, 40 of the 50 members came.",
		Noise:    "Places need a containment that the text itself states; the gazetteer's are not used.",
		Since:    "0.2",
	},
	Examine: func(r *Run) {
		for line := range r.lines(2) {
			for i := 0; i < len(line); i++ {
				if _, m := partPatterns.find(line, i, func(_ int, m *match) bool { return arePart(m) }); m != nil {
					a, b := m.at('A'), m.at('B')
					r.judgePart(a, b, covering(a, b), fmt.Sprintf("%s of %s cannot be.", figureText(a), figureText(b)))
					i = m.last - 1
				}
			}
		}
		examinePlaces(r)
	},
}

// partPatterns give a part, A, and its whole, B.
var partPatterns = newPatterns(each(0, ratioClasses,
	"A of|out_of the|its|their|our B ~1 members|people|seats|schools|villages|houses|families|children|women|men|pupils|workers|ships|aircraft|states|countries|members|deputies|delegates|bridges|wells|votes|homes|buildings",
	"A out_of|out_of_a_total_of B $",
))

func arePart(m *match) bool {
	a, b := m.at('A'), m.at('B')
	return sameKind(a, b) && a.Type == quantity.Cardinal && exact(a) && exact(b) && number(a) >= 1 && !likeYear(a) && !likeYear(b)
}

func (r *Run) judgePart(part, whole *quantity.Quantity, at span.Span, message string) {
	related := []Related{{part.Span, "the part"}, {whole.Span, "the whole"}}
	working := fmt.Sprintf("The part is %s, the whole %s.", figureText(part), figureText(whole))
	if meaning(part).From <= roughly(whole).To {
		r.Pass(at, "The part is not larger than its whole.", working, related...)
		return
	}
	r.Contradict(Warning, at, message, working+" Either may be the slip.", related...)
}

// sizes are the areas and the numbers of people that the text gives one place.
type sizes map[string]*quantity.Quantity

// examinePlaces compares places with those that the text says they lie in.
func examinePlaces(r *Run) {
	if !r.mayMeasurePlaces() {
		return // so that no sentence is parsed for nothing
	}
	places := r.Places()
	var of map[int]sizes
	for i := range places {
		for _, w := range places[i].Within {
			if w.By != place.InWords {
				continue
			}
			if of == nil {
				of = r.sizesOfPlaces(places)
			}
			for kind, part := range of[i] {
				if whole := of[w.Place][kind]; whole != nil && sameKind(part, whole) {
					r.judgePart(part, whole, part.Span, fmt.Sprintf("%s is given more than %s, which the text says it lies in.", places[i].Name, places[w.Place].Name))
				}
			}
		}
	}
}

// mayMeasurePlaces reports whether the text has two sizes of one kind.
func (r *Run) mayMeasurePlaces() bool {
	n := map[string]int{}
	qs := r.Quantities()
	for i := range qs {
		if kind := r.sizeKind(&qs[i]); kind != "" {
			n[kind]++
			if n[kind] > 1 {
				return true
			}
		}
	}
	return false
}

// sizesOfPlaces are the sizes that sentences give the one place that they name.
func (r *Run) sizesOfPlaces(places []place.Place) map[int]sizes {
	t, names, qs := r.Text(), r.Names(), r.Quantities()
	placeOf := make(map[int]int, len(names))
	for p := range places {
		for _, n := range places[p].Mentions {
			placeOf[n] = p
		}
	}
	out := map[int]sizes{}
	n, q := 0, 0
	for _, s := range t.Sentences {
		one, many := -1, false
		for ; n < len(names) && names[n].Start < s.End; n++ {
			if p, ok := placeOf[n]; ok {
				many = many || one >= 0 && one != p
				one = p
			}
		}
		found, twice := sizes{}, false
		for ; q < len(qs) && qs[q].Start < s.End; q++ {
			if kind := r.sizeKind(&qs[q]); kind != "" {
				twice = twice || found[kind] != nil
				found[kind] = &qs[q]
			}
		}
		if one < 0 || many || twice {
			continue
		}
		if out[one] == nil {
			out[one] = sizes{}
		}
		for kind, x := range found {
			if out[one][kind] == nil {
				out[one][kind] = x
			}
		}
	}
	return out
}

// sizeKind says what size of a place a figure may be: "area", "people", or none.
func (r *Run) sizeKind(q *quantity.Quantity) string {
	switch {
	case !exact(q):
	case q.Type == quantity.Measure && areaUnits[q.Unit] && holds(r.Text(), q.Span, areaWords):
		return "area"
	case q.Type == quantity.Cardinal && holds(r.Text(), q.Span, populationWords) && number(q) > 100 && !likeYear(q):
		return "people"
	}
	return ""
}
