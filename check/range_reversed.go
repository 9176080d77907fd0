package check

import (
	"fmt"
	"strings"
	"time"

	"github.com/sayso/sayso/language/segment"
	"github.com/sayso/sayso/timex"
)

var rangeReversed = &Check{
	ID:       "range-reversed",
	Severity: Error,
	Requires: Times | Quantities | Quotations,
	Doc: Doc{
		Title: "a period that ends before it begins",
		What: "Examines every period that is given by its two ends (“from 2010 to 2020”, “3–9 May”), everything that is said to have begun on one date and ended on another, and figures between two bounds (“between 300 and 500”). " +
			"Months and days without a year may run over the new year.",
		Why:      "One of the two dates is wrong, or they were exchanged. It may also be a slip of translation.",
		Fires:    "The bridge opened in May 2010 and closed in March 2002.",
		NearMiss: "The vote was moved forward from May 2010 to March 2010.",
		Noise:    "Dates that were changed from one to another, and figures that look like years (“fell from 2020 to 2010”); both are left out.",
		Since:    "0.1",
	},
	Examine: func(r *Run) {
		for _, p := range r.periods() {
			if !p.clock { // a night goes over midnight
				judgeOrder(r, p)
			}
		}
		examineBounds(r)
	},
}

func judgeOrder(r *Run, p period) {
	a, okA := stretchOf(p.from)
	b, okB := stretchOf(p.to)
	at := p.from.Span.Cover(p.to.Span)
	switch {
	case !okA && !okB && p.from.Fields.Month == p.to.Fields.Month && p.from.Fields.Month != 0 && p.from.Fields.Day > p.to.Fields.Day && p.to.Fields.Day != 0:
		p.fail(r, Warning, fmt.Sprintf("%d %s comes after %d %s.", p.from.Fields.Day, time.Month(p.from.Fields.Month), p.to.Fields.Day, time.Month(p.to.Fields.Month)))
		return
	case !okA || !okB:
		return
	case a.first <= b.last:
		r.Hold(1)
		return
	case p.inFigures() && !p.reversedEitherWay():
		r.Open(at, "The dates may be read in two ways.")
		return
	case !p.from.Fields.YearWritten && !p.to.Fields.YearWritten && (p.from.Fields.Month != p.to.Fields.Month || p.to.Fields.Day == 0):
		r.Hold(1) // over the new year
		return
	case p.from.Fields.YearWritten != p.to.Fields.YearWritten:
		r.Open(at, "One of the two dates has no year.")
		return
	case r.changes(p):
		r.Pass(at, "The dates are those of a change, and not the ends of a period.", "")
		return
	}
	p.fail(r, p.severity(), fmt.Sprintf("%s comes after %s.", a, b))
}

// inFigures reports whether an end of p may be read in two ways.
func (p period) inFigures() bool { return p.from.Fields.Swappable || p.to.Fields.Swappable }

// reversedEitherWay reports whether p ends before it begins with the day first and with
// the month first too.
func (p period) reversedEitherWay() bool {
	a, b := p.from.Fields, p.to.Fields
	swapped := func(f timex.Fields) int { return dayNumber(f.Year, f.Day, f.Month) }
	return a.Swappable && b.Swappable && swapped(a) > swapped(b)
}

// examineBounds looks at figures between two bounds.
func examineBounds(r *Run) {
	quantities := r.Quantities()
	for i := range quantities {
		q := &quantities[i]
		if q.Value.Single() || !strings.HasPrefix(strings.ToLower(q.In(r.Document.Text)), "between ") {
			continue
		}
		if q.Value.From < q.Value.To {
			r.Hold(1)
			continue
		}
		if q.Value.From > q.Value.To && q.Value.To >= 0 {
			r.Contradict(Note, q.Span, "The upper bound stands before the lower one.", fmt.Sprintf("Nothing is more than %v and less than %v.", q.Value.From, q.Value.To))
		}
	}
}

// severity is how sure it is that p is a period.
func (p period) severity() Severity {
	switch {
	case p.told && p.to.Fields.YearWritten, isDate(p.from) && isDate(p.to) && p.to.Fields.YearWritten:
		return Error
	case p.lead == "from" || p.lead == "between" || p.lead == "(" || p.lead == "since" || p.told || isDate(p.to):
		return Warning
	}
	return Note
}

func (p period) fail(r *Run, severity Severity, working string) {
	at := p.from.Span.Cover(p.to.Span)
	if disowned(r.Text(), at) {
		severity = Note
	}
	r.Contradict(severity, at, "The period ends before it begins.", working+"\nEither one of the dates is wrong, or they stand in the wrong order.",
		Related{p.from.Span, "the beginning"}, Related{p.to.Span, "the end"})
}

// changing are the verbs after which "from … to …" tells of a change: of a date, or of a
// figure that looks like a year.
var changing = segment.NewTable(bools("moved", "move", "moves", "moving", "changed", "change", "changes", "changing", "brought", "bring", "bringing", "advanced", "advance", "advancing", "shifted", "shift",
	"rescheduled", "reschedule", "postponed", "delayed", "pushed", "push", "pulled", "revised", "revise", "corrected", "amended", "altered", "updated", "backdated", "switched", "cut", "cuts",
	"fell", "fall", "falls", "falling", "rose", "rise", "rises", "rising", "dropped", "drop", "drops", "declined", "decline", "reduced", "reduce", "reduction", "increased", "increase", "grew", "shrank",
	"slipped", "slid", "went", "down", "up", "lowered", "decreased", "back", "backward", "backwards", "reverse", "reversed", "reset", "redated", "forward", "earlier", "sorted", "order", "ranging", "dating", "compared", "comparison"))

// changeBefore and changeAfter are the atoms in which such a verb is looked for.
const (
	changeBefore = 12
	changeAfter  = 4
)

// changes reports whether the sentence tells of a change from the one to the other.
func (r *Run) changes(p period) bool {
	if p.told {
		return false
	}
	t := r.Text()
	s := t.Sentences[t.SentenceAt(p.from.Start)]
	from, to := t.At(p.from.Start), t.At(p.to.End)
	if !isDate(p.to) {
		to += changeAfter
	}
	for i := max(s.First, from-changeBefore); i < min(s.Last, to); i++ {
		if _, ok := changing.Of(t, i); ok {
			return true
		}
	}
	switch r.wordAt(p.to.End) {
	case "level", "levels", "prices", "standards":
		return true
	}
	return countsOn(t, p.to.End) && !isDate(p.to) && p.to.Type == timex.Date
}
