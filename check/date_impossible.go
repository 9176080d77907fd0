package check

import (
	"fmt"
	"sort"
	"strings"
	"time"

	"github.com/sayso/sayso/language/segment"
	"github.com/sayso/sayso/span"
	"github.com/sayso/sayso/timex"
)

var dateImpossible = &Check{
	ID:       "date-impossible",
	Severity: Error,
	Requires: Times | Quotations,
	Doc: Doc{
		Title: "a date that does not exist",
		What: "Examines every date with a day and a month, and flags a day that its month does not have. 29 February is judged where the year is written. " +
			"A date that the text itself calls wrong, and the title of a work, are notes.",
		Why:      "What happened then happened on another day. The date may also have been damaged in translation or extraction.",
		Fires:    "The order of June 31, 2023 was read out.",
		NearMiss: "The order of June 30, 2023 was read out, and 29 February 2024 was named.",
		Noise:    "A month with a number that counts something else: “by June 31 villages were empty”.",
		Since:    "0.1",
	},
	Examine: func(r *Run) {
		times := r.Times()
		for i := range times {
			if t := &times[i]; isDate(t) {
				judgeDate(r, t)
			}
		}
	},
}

func judgeDate(r *Run, t *timex.Time) {
	month, day := time.Month(t.Fields.Month), t.Fields.Day
	longest := daysIn(2000, int(month))
	switch {
	case day > longest && !t.Fields.YearWritten && countsOn(r.Text(), t.End):
		r.Open(t.Span, fmt.Sprintf("%d may be the number of what follows it, and no day of %s.", day, month))
	case day > longest && t.Fields.Year != 0 && !t.Fields.YearWritten && !t.Fields.Numeric:
		r.Open(t.Span, "The figures may be no date: a score has the same form.")
	case day > longest:
		failDate(r, t, fmt.Sprintf("%s has %d days.", month, longest))
	case month != time.February || day != longest:
		r.Hold(1)
	case !t.Fields.YearWritten:
		r.Open(t.Span, "Only leap years have a 29 February, and no year is written.")
	case leap(t.Fields.Year):
		r.Pass(t.Span, fmt.Sprintf("%s is a leap year.", yearText(t.Fields.Year)), "")
	case t.Fields.Year%4 == 0 && t.Fields.Year <= lastJulianYear:
		r.Open(t.Span, fmt.Sprintf("%s was a leap year by the Julian calendar alone.", yearText(t.Fields.Year)))
	default:
		failDate(r, t, notLeap(t.Fields.Year))
	}
}

func notLeap(year int) string {
	if year%100 == 0 {
		return fmt.Sprintf("February has 28 days in %d: a year that 100 divides is a leap year only where 400 divides it.", year)
	}
	return fmt.Sprintf("February has 28 days in %d: 4 does not divide %d.", year, year)
}

func failDate(r *Run, t *timex.Time, working string) {
	severity := Error
	if disowned(r.Text(), t.Span) || titled(r, t.Span) {
		severity = Note
	}
	date := fmt.Sprintf("%d %s", t.Fields.Day, time.Month(t.Fields.Month))
	if t.Fields.YearWritten {
		date += " " + yearText(t.Fields.Year)
	}
	r.Contradict(severity, t.Span, fmt.Sprintf("The date %s does not exist.", date), working)
}

// disowning are the words by which a text says itself that a date is wrong.
var disowning = segment.NewTable(map[string]bool{
	"exist": true, "exists": true, "nonexistent": true, "impossible": true, "imaginary": true, "fictional": true, "fictitious": true,
	"invented": true, "typo": true, "misprint": true, "misprinted": true, "erroneous": true, "erroneously": true, "mistake": true,
	"mistaken": true, "mistakenly": true, "wrong": true, "wrongly": true, "incorrect": true, "incorrectly": true, "sic": true, "correction": true,
	"joke": true, "jokingly": true,
})

// disowned reports whether a word of disowning stands in the sentence of s, or
// "no" before it.
func disowned(t *segment.Text, s span.Span) bool {
	sentence := t.Sentences[t.SentenceAt(s.Start)]
	for i := sentence.First; i < sentence.Last; i++ {
		if _, ok := disowning.Of(t, i); ok {
			return true
		}
	}
	before := t.At(s.Start) - 1
	return before >= sentence.First && strings.EqualFold(t.Of(before), "no")
}

// titled reports whether s is all that stands between two quotation marks: the name
// of a work or a product.
func titled(r *Run, s span.Span) bool {
	const widest = 4 // bytes of a mark, and a stop
	qs := r.Quotations()
	for i := sort.Search(len(qs), func(i int) bool { return qs[i].Start >= s.Start-widest }); i < len(qs) && qs[i].Start < s.Start; i++ {
		if qs[i].Closed() && qs[i].Contains(s) && qs[i].End <= s.End+widest {
			return true
		}
	}
	return false
}

// countsOn reports whether the word at offset goes on from a figure before it, as
// things counted do: a plural with a small letter.
func countsOn(t *segment.Text, offset int) bool {
	i := t.At(offset)
	if i >= len(t.Atoms) || t.Atoms[i].Kind != segment.Word || t.Atoms[i].Has(segment.Upper) || t.Atoms[i].Has(segment.ParaStart) {
		return false
	}
	w := t.Of(i)
	_, plural := plurals.Of(t, i)
	return plural || len(w) > 3 && strings.HasSuffix(w, "s") && !strings.HasSuffix(w, "ss")
}

// plurals are plurals without an s.
var plurals = segment.NewTable(map[string]bool{"people": true, "men": true, "women": true, "children": true, "police": true})
