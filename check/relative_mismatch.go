package check

import (
	"fmt"
	"math"
	"strings"

	"github.com/sayso/sayso/timex"
)

var relativeMismatch = &Check{
	ID:       "relative-mismatch",
	Severity: Warning,
	Requires: Times | Quotations,
	Doc: Doc{
		Title: "a relative time that is not the date given with it",
		What: "Examines every time that counts from the text's own day (“ten years ago”, “yesterday”, “last year”) and stands beside a date that explains it, and every time that counts " +
			"from a date before it in the sentence (“ten years later”). Years and months may be off by one, and so may days. Without the document's date the first kind is left open.",
		Why:      "A text may have been published later than it was written, or one of the two times was not changed with the other.",
		Fires:    "The dam broke in 1990 and was rebuilt ten years later, in 1997.",
		NearMiss: "The dam broke in 1990 and was rebuilt ten years later, in 2000.",
		Noise:    "Words of a speaker count from the day on which they were spoken; there it is a note.",
		Since:    "0.1",
	},
	Examine: func(r *Run) {
		times := r.Times()
		for i := range times {
			if !relative(&times[i]) {
				continue
			}
			if j, ok := explained(r, times, i); ok {
				judgeRelative(r, times, i, j)
			}
		}
	},
}

// relative reports whether t is counted from an anchor and names no part of the
// calendar itself.
func relative(t *timex.Time) bool {
	f := t.Fields
	if t.Type != timex.Date || t.Fields.ShiftApprox || t.Mod != "" || f.Year != 0 || f.YearWritten || f.Month != 0 || f.Day != 0 || f.Weekday != 0 {
		return false
	}
	return f.Unit != "" || t.Anchor == timex.DocumentDate && len(t.Value) >= 4
}

// explaining is what may stand between a relative time and the date that explains it.
var explaining = set(", in", ", on", ", on the", "(", "( in", "( on", "— in", "— on", "– in", "– on", "- in", "- on", ", that is", ", that is ,", ", i . e .", ", or", ", namely")

// explained is the index of the date that explains the relative time at index i: it stands
// beside it, and no list goes on from it.
func explained(r *Run, times []timex.Time, i int) (int, bool) {
	t := &times[i]
	if j := i + 1; j < len(times) && written(&times[j]) {
		gap := r.between(t.Span, times[j].Span)
		if explaining[gap] || gap == "," && isDate(&times[j]) {
			return j, j+1 == len(times) || relative(&times[j+1]) || !r.listed(times, j)
		}
	}
	if j := i - 1; j >= 0 && written(&times[j]) && t.Anchor != timex.Narrative {
		gap := r.between(times[j].Span, t.Span)
		after := r.wordAt(t.End)
		closed := after == "" || after == "," || after == "." || after == ")" || after == "—" || after == "–"
		if (gap == "(" || gap == "," || gap == ", some") && closed {
			return j, !r.listed(times, i) && !r.listed(times, j-1)
		}
	}
	return 0, false
}

// written reports whether t is a year, month or day that is written, and not only
// counted to.
func written(t *timex.Time) bool {
	f := t.Fields
	return t.Type == timex.Date && t.Value != "" && f.Unit == "" && (f.YearWritten || isDate(t)) && t.Mod == "" && t.Range < 0
}

// listed reports whether the next time behind index i goes on with a list: "in
// 2012, 2014 and last year".
func (r *Run) listed(times []timex.Time, i int) bool {
	if i < 0 || i+1 >= len(times) {
		return false
	}
	switch r.between(times[i].Span, times[i+1].Span) {
	case "and", "or", "and in", "or in", "and on", ", and", ", and in", "to", "and again in", ", in", ",":
		return true
	}
	return false
}

func judgeRelative(r *Run, times []timex.Time, i, j int) {
	t, date := &times[i], &times[j]
	at, said := t.Span.Cover(date.Span), t.In(r.Document.Text)
	counted, from, ok := r.countedTo(times, i)
	stated, dated := stretchOf(date)
	switch {
	case !dated:
		return
	case !ok:
		r.Open(at, "What the relative time counts from is not known.")
		return
	}
	said = strings.Join(strings.Fields(said), " ")
	working := fmt.Sprintf("Counted from %s, “%s” leads to %s.", from, said, counted)
	if agrees(t, counted, stated) || !date.Fields.YearWritten && agrees(t, counted, nearest(date.Fields, counted)) {
		r.Pass(at, fmt.Sprintf("The date %s agrees with “%s”.", stated, said), working)
		return
	}
	severity := Warning
	if r.Quoted(at) || disowned(r.Text(), at) {
		severity = Note
	}
	r.Contradict(severity, at, fmt.Sprintf("The date %s is not “%s”.", stated, said), working)
}

// countedTo is where the relative time at index i leads to, and what it counts from:
// the day of the document, or for one that follows the text's story ("ten years later")
// the one written date before it in its sentence.
func (r *Run) countedTo(times []timex.Time, i int) (to, from stretch, ok bool) {
	t := &times[i]
	switch {
	case t.Anchor == timex.DocumentDate && t.Fields.Unit == "":
		to, ok = stretchOf(t)
		return to, r.today(), ok
	case t.Anchor == timex.DocumentDate:
		from, ok = r.today(), true
	default:
		from, ok = r.toldFrom(times, i)
	}
	to = stretch{moved(from.first, t.Fields), moved(from.last, t.Fields)}
	return to, from, ok && to != from
}

// moved is the day to which a count of units leads from another.
func moved(day int, f timex.Fields) int {
	whole, part := math.Modf(f.Shift)
	year, month, dayOfMonth := civil(day)
	switch f.Unit {
	case "Y":
		return dayNumber(year+int(whole), month, dayOfMonth) + int(part*daysAYear)
	case "M":
		return dayNumber(year, month+int(whole), dayOfMonth) + int(part*daysAMonth)
	case "W":
		return day + int(7*f.Shift)
	case "D":
		return day + int(f.Shift)
	}
	return day
}

// today is the day of the document, which must be known.
func (r *Run) today() stretch {
	day := int(r.Document.Date.Unix() / secondsADay)
	return stretch{day, day}
}

// toldFrom is the one written date that stands before the time at index i in its sentence.
func (r *Run) toldFrom(times []timex.Time, i int) (stretch, bool) {
	if i == 0 || !written(&times[i-1]) || r.between(times[i-1].Span, times[i].Span) == "…" {
		return stretch{}, false
	}
	t := r.Text()
	if i >= 2 && t.SentenceAt(times[i-2].Start) == t.SentenceAt(times[i].Start) {
		return stretch{}, false
	}
	return stretchOf(&times[i-1])
}

// nearest is the day of f, which has no year, in the year in which it comes closest to s.
func nearest(f timex.Fields, s stretch) stretch {
	year, month, _ := civil(s.first)
	switch {
	case s.days() > 31:
	case f.Month-month > 6:
		year--
	case month-f.Month > 6:
		year++
	}
	return inYear(f, year)
}

// agrees reports whether a date may be what a relative time leads to. Counts of
// years and months may be off by one, of weeks by half a week, of days by a day.
func agrees(t *timex.Time, counted, stated stretch) bool {
	off := max(0, counted.first-stated.last, stated.first-counted.last)
	switch t.Fields.Unit {
	case "Y":
		slack := 1
		if math.Abs(t.Fields.Shift) < 2 {
			slack = 0
		}
		return off <= 60 || yearsApart(counted, stated) <= slack
	case "M":
		return off <= 31
	case "W":
		return off <= 4
	}
	return off <= 1
}

// yearsApart is how many calendar years lie between two stretches, 0 where they share one.
func yearsApart(a, b stretch) int {
	a1, _, _ := civil(a.first)
	a2, _, _ := civil(a.last)
	b1, _, _ := civil(b.first)
	b2, _, _ := civil(b.last)
	return max(0, a1-b2, b1-a2)
}
