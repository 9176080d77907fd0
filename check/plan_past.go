package check

import (
	"fmt"
	"strings"

	"github.com/sayso/sayso/language/segment"
	"github.com/sayso/sayso/span"
	"github.com/sayso/sayso/timex"
)

var planPast = &Check{
	ID:       "plan-past",
	Severity: Note,
	Requires: Times | Quotations,
	Doc: Doc{
		Title: "a plan whose date is before the text's own",
		What: "Examines dates with a written year that are the time of a verb in the future (“will open in 2021”, “is scheduled to open on 3 May 2021”), and notes those that had passed on the document's date. " +
			"Without the document's date nothing is examined. What is quoted, and a sentence with an earlier date, is left open: the words may be older than the text.",
		Why:      "The passage may have been taken over from an older text, or the year is a slip.",
		Fires:    "Port Meren, 12 March 2023\n\nThe dam of Oru will open in 2021, and 200 people will work there.",
		NearMiss: "Port Meren, 12 March 2023\n\nThe dam of Oru will open in 2025. In 2021, the minister said that it would open in 2022.",
		Noise:    "High where a date merely stands near a verb in the future; here it must be the verb's own. It stays a note.",
		Since:    "0.2",
	},
	Examine: func(r *Run) {
		if !r.Date().Known() {
			return
		}
		times := r.Times()
		for i := range times {
			if t := &times[i]; written(t) && t.Fields.YearWritten {
				if at, ok := r.plannedFor(t); ok {
					judgePlan(r, times, i, at)
				}
			}
		}
	},
}

func judgePlan(r *Run, times []timex.Time, i int, plan span.Span) {
	s, ok := stretchOf(&times[i])
	if !ok {
		return
	}
	today := r.today()
	at := plan.Cover(times[i].Span)
	switch {
	case s.last >= today.first:
		r.Hold(1)
	case r.Quoted(at):
		r.Open(at, "The words quoted may be older than the text.")
	case i > 0 && times[i-1].Fields.YearWritten && r.Text().SentenceAt(times[i-1].Start) == r.Text().SentenceAt(at.Start):
		r.Open(at, "Another date in the sentence may be that of the plan.")
	default:
		r.Contradict(Note, at, fmt.Sprintf("This is told as still to come, but %s was over when the text was written, on %s.", s, today),
			fmt.Sprintf("The document's date is %s, from %s. The passage may be older, or the year a slip.", today, r.dateSource()))
	}
}

// plannedFor is where the verb in the future stands whose time is t.
func (r *Run) plannedFor(t *timex.Time) (span.Span, bool) {
	const farthest = 8
	text := r.Text()
	s := text.Sentences[text.SentenceAt(t.Start)]
	i := text.At(t.Start) - 1
	if i < s.First || !inTable(text, onWords, i) && text.Of(i) != "for" {
		return span.Span{}, false
	}
	for k := i - 1; k >= max(s.First, i-farthest); k-- {
		switch {
		case inTable(text, futureWords, k) && k+1 < i:
			return text.Span(k, i), k == s.First || text.Of(k-1) != "if"
		case inTable(text, dueWords, k) && k > s.First && inTable(text, beWords, k-1):
			return text.Span(k-1, i), k-2 < s.First || text.Of(k-2) != "had"
		case inTable(text, happened, k) || inTable(text, pronouns, k) && k+1 < i:
			return span.Span{}, false
		case text.Atoms[k].Kind != segment.Word && text.Of(k) != "-" || inTable(text, newVerb, k) && !strings.EqualFold(text.Of(k), "are") && !strings.EqualFold(text.Of(k), "is"):
			return span.Span{}, false
		}
	}
	return span.Span{}, false
}
