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
		examineUnread(r)
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
	case !t.Fields.YearWritten && r.Date().Known() && t.Anchor == timex.DocumentDate && !leapNear(r.Date().Year()):
		r.Contradict(Note, t.Span, fmt.Sprintf("No year near %d has a 29 February.", r.Date().Year()), notLeap(r.Date().Year()))
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

// leapNear reports whether a year, the one before or the one after it has a 29 February.
func leapNear(year int) bool { return leap(year-1) || leap(year) || leap(year+1) }

func notLeap(year int) string {
	if year%100 == 0 {
		return fmt.Sprintf("February has 28 days in %d: a year that 100 divides is a leap year only where 400 divides it.", year)
	}
	return fmt.Sprintf("February has 28 days in %d: 4 does not divide %d.", year, year)
}

func failDate(r *Run, t *timex.Time, working string) {
	severity := Error
	if disowned(r.Text(), t.Span) || titled(r, t.Span) || beginsName(r.Text(), t) || holds(r.Text(), t.Span, elsewhere) {
		severity = Note
	}
	date := fmt.Sprintf("%d %s", t.Fields.Day, time.Month(t.Fields.Month))
	if t.Fields.YearWritten {
		date += " " + yearText(t.Fields.Year)
	}
	r.Contradict(severity, t.Span, fmt.Sprintf("The date %s does not exist.", date), working)
}

// disowning are the words by which a text says itself that something is wrong.
var disowning = segment.NewTable(bools("exist", "exists", "existed", "nonexistent", "impossible", "imaginary", "fictional", "fictitious", "invented", "typo", "misprint", "misprinted",
	"erroneous", "erroneously", "error", "errors", "slip", "mistake", "mistakes", "mistaken", "mistakenly", "misdated", "misstated", "wrong", "wrongly", "incorrect", "incorrectly", "sic", "correction",
	"corrected", "joke", "jokingly", "forged", "forgery", "hoax", "fake", "absurd", "nonsense", "instead", "misread", "garbled", "supposedly", "purportedly", "hypothetical", "never", "cannot", "if"))

// disowned reports whether a word of disowning stands in the sentence of s, or
// "no" before it.
func disowned(t *segment.Text, s span.Span) bool {
	before := t.At(s.Start) - 1
	return holds(t, s, disowning) || before >= 0 && strings.EqualFold(t.Of(before), "no")
}

// nearby is how many atoms before and behind a place are looked at for words that
// change what is said of it; no sentence that people write has more.
const nearby = 100

// holds reports whether a word of the table stands in the sentence of s, not far from it.
func holds(t *segment.Text, s span.Span, table *segment.Table[bool]) bool {
	sentence := t.Sentences[t.SentenceAt(s.Start)]
	at := t.At(s.Start)
	for i := max(sentence.First, at-nearby); i < min(sentence.Last, at+nearby); i++ {
		if _, ok := table.Of(t, i); ok {
			return true
		}
	}
	return false
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

// countsOn reports whether the words at offset go on from a figure before them, as
// things counted do: a plural with a small letter, or "of the".
func countsOn(t *segment.Text, offset int) bool {
	const farthest = 3
	for i, n := t.At(offset), 0; n < farthest && i < len(t.Atoms); i, n = i+1, n+1 {
		a := t.Atoms[i]
		if a.Kind != segment.Word || a.Has(segment.Upper) || a.Has(segment.ParaStart) {
			return false
		}
		if n == 0 && (t.Of(i) == "of" || t.Of(i) == "per") || looksPlural(t, i) {
			return true
		}
		if _, ok := uncounted.Of(t, i); ok {
			return false
		}
	}
	return false
}

// looksPlural reports whether atom i looks like a plural noun.
func looksPlural(t *segment.Text, i int) bool {
	w := t.Of(i)
	_, irregular := plurals.Of(t, i)
	_, small := uncounted.Of(t, i)
	return irregular || len(w) > 3 && !small && strings.HasSuffix(w, "s") && !strings.HasSuffix(w, "ss")
}

// plurals are plurals without an s.
var plurals = segment.NewTable(bools("people", "men", "women", "children", "police", "dead"))

// uncounted are words that no figure before them counts, nor their noun.
var uncounted = segment.NewTable(bools("the", "a", "an", "this", "that", "these", "those", "his", "her", "its", "their", "our", "my", "he", "she", "it", "they", "we", "i", "you",
	"in", "on", "at", "by", "to", "from", "with", "for", "and", "or", "but", "was", "were", "is", "are", "has", "had", "have", "will", "when", "as", "after", "before", "because", "although",
	"several", "many", "some", "all", "no", "not", "there", "who", "which", "would", "could", "did", "does", "always", "perhaps", "this"))

// elsewhere are words of a sentence that may count by another calendar or tell of a
// work of fiction.
var elsewhere = segment.NewTable(bools("calendar", "calendars", "novel", "film", "movie", "story", "song", "album", "band", "play", "poem", "fantasy"))

// beginsName reports whether a name goes on from the date at t: "the 31 June Movement".
func beginsName(x *segment.Text, t *timex.Time) bool {
	i := x.At(t.End)
	if i >= len(x.Atoms) || t.Fields.YearWritten {
		return false
	}
	a := x.Atoms[i]
	return a.Kind == segment.Word && a.Has(segment.Upper) && !a.Has(segment.ParaStart) && a.Has(segment.SpaceBefore)
}
