package check

import (
	"fmt"
	"math"
	"strings"

	"github.com/sayso/sayso/document"
	"github.com/sayso/sayso/quantity"
	"github.com/sayso/sayso/span"
)

var headlineFigure = &Check{
	ID:       "headline-figure",
	Severity: Note,
	Requires: Times | Quantities | Quotations,
	Doc: Doc{
		Title: "a figure in the headline that the text does not give",
		What: "Looks for each figure of the title in the text below: the same or a rounded one, or the sum of two. Noted where the text has figures of the kind and none that fits. " +
			"Small numbers, years and figures with words such as “top” are not examined.",
		Why:      "The headline may come from an earlier version of the text, or from another text.",
		Fires:    "Flood in Oru drives 450 people from their homes\n\nThe flood in Oru drove 320 people from their homes on Monday, the mayor said. Some 80 people are in the school of Tarn, where bread and blankets were handed out until the evening by the fire brigade and by many others.",
		NearMiss: "Flood in Oru drives 400 people from their homes\n\nThe flood in Oru drove 320 people from their homes on Monday, the mayor said. Some 80 people are in the school of Tarn, where bread and blankets were handed out until the evening by the fire brigade and by many others.",
		Noise:    "High for whoever compares without anchors. It stays a note.",
		Since:    "0.2",
	},
	Examine: func(r *Run) {
		title, ok := r.titleSpan()
		if !ok || len(r.Text().Atoms) < shortestBody {
			return
		}
		var above, below []*quantity.Quantity
		qs := r.Quantities()
		for i := range qs {
			switch {
			case qs[i].End <= title.End:
				above = append(above, &qs[i])
			case counts(&qs[i]):
				below = append(below, &qs[i])
			}
		}
		for _, q := range above {
			if counts(q) && !likeYear(q) && q.Value.Single() && (q.Type != quantity.Cardinal || number(q) > smallest && !q.Thing.Empty()) {
				r.judgeHeadline(q, below)
			}
		}
	},
}

const (
	shortestBody = 40 // atoms
	smallest     = 12 // numbers up to it are counted by the reader
	mostBelow    = 300
)

// titleSpan is where the title stands in the text.
func (r *Run) titleSpan() (span.Span, bool) {
	d := r.Document
	if d.Title == "" || len(d.Blocks) < 2 || d.Blocks[0].Kind == document.Cell || spoken(d.Blocks[0].In(d.Text)) != spoken(d.Title) {
		return span.Span{}, false
	}
	return d.Blocks[0].Span, true
}

func (r *Run) judgeHeadline(q *quantity.Quantity, below []*quantity.Quantity) {
	var alike []*quantity.Quantity
	for _, b := range below[:min(len(below), mostBelow)] {
		if sameKind(q, b) {
			alike = append(alike, b)
		}
	}
	if len(alike) == 0 {
		r.Open(q.Span, "The text has no figure of this kind.")
		return
	}
	nearest := alike[0]
	for i, a := range alike {
		if roughly(a).Meets(roughly(q)) || closeTo(number(a), number(q)) {
			r.Pass(q.Span, "The text has the figure of the headline.", "", Related{a.Span, "in the text"})
			return
		}
		if math.Abs(number(a)-number(q)) < math.Abs(number(nearest)-number(q)) {
			nearest = a
		}
		for _, b := range alike[:i] {
			if roughly(a).Add(roughly(b)).Meets(roughly(q)) {
				r.Pass(q.Span, "Two figures of the text add up to that of the headline.", "", Related{b.Span, "in the text"}, Related{a.Span, "in the text"})
				return
			}
		}
	}
	r.Contradict(Note, q.Span, fmt.Sprintf("The text does not give the headline's “%s”.", strings.TrimSpace(spoken(q.In(r.Document.Text)))),
		fmt.Sprintf("The nearest of its figures is %s.", figureText(nearest)), Related{nearest.Span, "the nearest"})
}

// closeTo reports whether b is a rounded to one figure or two.
func closeTo(a, b float64) bool { return math.Abs(a-b) <= 0.06*math.Abs(a) }
