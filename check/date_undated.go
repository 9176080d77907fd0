package check

import (
	"fmt"

	"github.com/sayso/sayso/timex"
)

var dateUndated = &Check{
	ID:       "date-undated",
	Severity: Note,
	Requires: Times | Quotations,
	Doc: Doc{
		Title: "days without a year in a text without a date",
		What: "Where neither the document states its date nor the text writes any year, the first day of the calendar without a year (“on 5 May”) is noted, once for the whole text. " +
			"Where the text writes a year elsewhere the days are left open.",
		Why:      "A reader of a later year cannot tell which day is meant, and nothing that leans on it can be checked. --date states the date of a statement.",
		Fires:    "The dam of Oru broke on 5 May.",
		NearMiss: "The dam of Oru broke on 5 May 2019.",
		Noise:    "One note for a text at most. Annual days (“every 5 May”) are none of its business.",
		Since:    "0.2",
	},
	Examine: func(r *Run) {
		if r.Date().Known() {
			return
		}
		times := r.Times()
		var without []*timex.Time
		year := false
		for i := range times {
			t := &times[i]
			year = year || t.Fields.YearWritten
			if isDate(t) && !t.Fields.YearWritten && t.Type == timex.Date && t.Fields.Year == 0 && !inEvery(r, t) {
				without = append(without, t)
			}
		}
		switch {
		case len(without) == 0:
		case year:
			r.Open(without[0].Span, fmt.Sprintf("The text writes years elsewhere; %s may be of one of them.", count0(len(without), "this day", "the days without one")))
		default:
			r.Contradict(Note, without[0].Span, "This day has no year, and neither the text nor the document says which year it is.",
				fmt.Sprintf("%s. State the date of the text with --date.", count0(len(without), "It is the only day of the kind", fmt.Sprintf("There are %d days of the kind", len(without)))))
		}
	},
}

func count0(n int, one, more string) string {
	if n == 1 {
		return one
	}
	return more
}

// inEvery reports whether t is a day of every year.
func inEvery(r *Run, t *timex.Time) bool {
	switch r.before(t.Span, 1) {
	case "every", "each", "annual":
		return true
	}
	return false
}
