package check

import (
	"fmt"
	"strings"
	"time"

	"github.com/sayso/sayso/timex"
)

var weekdayMismatch = &Check{
	ID:       "weekday-mismatch",
	Severity: Error,
	Requires: Times | Quotations,
	Doc: Doc{
		Title: "a weekday that is not the date's",
		What: "Examines every date that is given with its weekday, before or behind it. Where no year is written the year is the document's, " +
			"and the finding is a warning: no year next to it may fit either. Dates before the Gregorian calendar are not calculated with, and one that fits by the Julian calendar is left open.",
		Why:      "Either the weekday or the date is wrong, and a reader who plans by it comes on the wrong day. It may also be a slip of translation.",
		Fires:    "They met on Thursday, 27 June 2017.",
		NearMiss: "They met on Tuesday, 27 June 2017, and on Thursday, 29 June.",
		Noise:    "Very low where the year is written. Dates of another year that is named elsewhere.",
		Since:    "0.1",
	},
	Examine: func(r *Run) {
		times := r.Times()
		for i := range times {
			if w, ok := weekdayBeside(r, times, i); ok {
				judgeWeekday(r, &times[i], w)
			}
		}
	},
}

// weekdayBeside is the weekday that is given with the date at index i, in it or
// right beside it.
func weekdayBeside(r *Run, times []timex.Time, i int) (timex.Time, bool) {
	t := times[i]
	if !isDate(&t) || i > 0 && times[i-1].Fields.Weekday != 0 && times[i-1].Fields.Day == 0 && joining[r.between(times[i-1].Span, t.Span)] {
		return t, false // "Monday and Thursday, 26 and 29 June": whose weekday it is, is not told
	}
	if t.Fields.Weekday != 0 {
		return t, true
	}
	if i > 0 && times[i-1].Fields.Weekday != 0 && times[i-1].Fields.Day == 0 && r.between(times[i-1].Span, t.Span) == "," {
		return times[i-1], true // "Thursday morning, 27 June"
	}
	if i+1 == len(times) || !bareWeekday(&times[i+1]) {
		return t, false
	}
	w := times[i+1]
	gap := r.between(t.Span, w.Span)
	switch {
	case apposed[gap]:
		return w, true
	case gap == ",":
		after := r.wordAt(w.End)
		return w, after == "," || after == ")" || after == "." || after == ""
	}
	return w, false
}

// joining stands between two weekdays that have their dates behind them.
var joining = set("and", "or", "to", "-", "–", "—", "until", "till", "through", "/", ", and", ",")

// apposed is what may stand between a date and its weekday.
var apposed = set("(", ", a", "- a", "– a", "— a", "was a", "is a", "is on a", "fell on a", "falls on a", "will be a", "will fall on a", "which was a", ", which was a",
	", which is a", ", which fell on a", ", which falls on a", ", it was a", "being a", ", being a", ", that is a", "( a", ", on a")

// bareWeekday reports whether t is a weekday and nothing more.
func bareWeekday(t *timex.Time) bool {
	f := t.Fields
	return t.Type == timex.Date && f.Weekday != 0 && f.Day == 0 && f.Month == 0 && f.Unit == "" && t.Len() <= len("Wednesday")
}

func judgeWeekday(r *Run, t *timex.Time, w timex.Time) {
	at, weekday := t.Span.Cover(w.Span), w.Fields.Weekday
	when, ok := stretchOf(t)
	switch {
	case !ok && t.Fields.Day > daysIn(2000, t.Fields.Month):
		return // date-impossible speaks of it
	case !ok:
		r.Open(at, "The weekday cannot be compared, for the date has no year.")
		return
	case when.first < gregorian:
		r.Open(at, "Dates before 15 October 1582 are older than the calendar by which weekdays are calculated.")
		return
	}
	day := when.first
	year, month, dayOfMonth := civil(day)
	switch {
	case weekdayOf(day) == weekday:
		r.Pass(at, fmt.Sprintf("The date %s is a %s.", dayText(day), weekdayNames[weekday]), "")
	case year <= lastJulianYear && julianWeekday(year, month, dayOfMonth) == weekday:
		r.Open(at, fmt.Sprintf("The weekday fits %s by the Julian calendar, which some countries kept until %d.", dayText(day), lastJulianYear))
	case t.Fields.YearWritten:
		failWeekday(r, Error, t, w, day)
	case t.Anchor != timex.DocumentDate:
		r.Open(at, "The date has no year, and the text tells of several.")
	case fitsNear(day, weekday):
		r.Open(at, fmt.Sprintf("The date has no year; the weekday fits the year before or after %d.", year))
	default:
		failWeekday(r, Warning, t, w, day)
	}
}

// fitsNear reports whether the day falls on the weekday a year before or after.
func fitsNear(day, weekday int) bool {
	y, m, d := civil(day)
	return weekdayOf(dayNumber(y-1, m, d)) == weekday || weekdayOf(dayNumber(y+1, m, d)) == weekday
}

func failWeekday(r *Run, severity Severity, t *timex.Time, w timex.Time, day int) {
	at, weekday := t.Span.Cover(w.Span), w.Fields.Weekday
	if disowned(r.Text(), at) {
		severity = Note
	}
	back := (weekdayOf(day) - weekday + 7) % 7
	name := weekdayNames[weekday]
	_, m, d := civil(day)
	var working strings.Builder
	fmt.Fprintf(&working, "%s is a %s.\n", dayText(day), weekdayNames[weekdayOf(day)])
	fmt.Fprintf(&working, "The nearest %ss are %s and %s.\n", name, dayText(day-back), dayText(day-back+7))
	fmt.Fprintf(&working, "%s %d %s falls in %s.", name, d, time.Month(m), yearsWith(day, weekday))
	r.Contradict(severity, at, fmt.Sprintf("The date %s is a %s, not a %s.", dayText(day), weekdayNames[weekdayOf(day)], name), working.String())
}

// yearsWith are the nearest years before and after in which the day's date falls on
// the weekday.
func yearsWith(day, weekday int) string {
	y, m, d := civil(day)
	var out [2]int
	for i, step := range []int{-1, 1} {
		for n := y + step; out[i] == 0 && n != y+step*50; n += step {
			if d <= daysIn(n, m) && weekdayOf(dayNumber(n, m, d)) == weekday {
				out[i] = n
			}
		}
	}
	return fmt.Sprintf("%d and %d", out[0], out[1])
}
