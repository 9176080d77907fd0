package check

import (
	"strings"

	"github.com/sayso/sayso/language/segment"
	"github.com/sayso/sayso/span"
	"github.com/sayso/sayso/timex"
)

// period is a stretch of time that a sentence gives by its two ends.
type period struct {
	i, j     int // indexes of the times of its ends, in text order
	from, to *timex.Time
	lead     string // the word or mark before it: "from", "between", "("
	told     bool   // verbs tell its ends: "opened in 2002 and closed in 2010"
	clock    bool   // its ends are times of day, of no stated day
}

// spelledOut reports whether words make a range of two times.
func (r *Run) spelledOut(a, b *timex.Time) bool {
	if !dated(a) || !dated(b) {
		return false
	}
	gap := r.between(a.Span, b.Span)
	switch r.before(a.Span, 1) {
	case "between":
		return gap == "and"
	case "from", "since":
		return gap == "to" || gap == "until" || gap == "till" || gap == "through" || gap == "up to" || gap == "through to" || gap == ", until" || gap == ", to"
	}
	return false
}

// goesOn reports whether the time at index j is the first end of a further range, as in
// "2007–08 to 2011–12".
func (r *Run) goesOn(times []timex.Time, j int) bool {
	if j+1 == len(times) || times[j+1].Type == timex.Duration {
		return false
	}
	switch r.between(times[j].Span, times[j+1].Span) {
	case "to", "until", "till", "through", "-", "–", "—", "/":
		return true
	}
	return false
}

// plain reports whether t is a day, a month, a year or a decade, and not a season or a
// part of one of these.
func plain(t *timex.Time) bool {
	switch t.Mod {
	case "", "START", "MID", "END", "APPROX":
	default:
		return false
	}
	return t.Type == timex.Date && strings.Trim(t.Value, "0123456789-") == "" || t.Type == timex.TimeOf && isDate(t)
}

// start and end are where the two ends of p stand, in text order.
func (p period) start() span.Span {
	if p.to.Start < p.from.Start {
		return p.to.Span
	}
	return p.from.Span
}

func (p period) end() span.Span {
	if p.to.Start < p.from.Start {
		return p.from.Span
	}
	return p.to.Span
}

// ofDay reports whether t is a time of day, of no stated day.
func ofDay(t *timex.Time) bool {
	return t.Fields.Clock && !isDate(t) && t.Fields.Weekday == 0
}

// periods are the periods of a text, in text order.
func (r *Run) periods() []period {
	times := r.Times()
	var out []period
	for i := 0; i+1 < len(times); i++ {
		j := i + 1
		if times[j].Type == timex.Duration && j+1 < len(times) {
			j++
		}
		if p, ok := r.period(times, i, j); ok {
			out = append(out, p)
		}
	}
	return out
}

// period is the period whose ends are the times at indexes i and j; a length may
// stand between them.
func (r *Run) period(times []timex.Time, i, j int) (period, bool) {
	p := period{i: i, j: j, from: &times[i], to: &times[j]}
	switch {
	case j == i+1 && times[i].Range == j && times[j].RangeEnd && ofDay(p.from) && ofDay(p.to):
		p.lead, p.clock = r.before(p.from.Span, 1), true
		return p, true
	case j == i+1 && ofDay(p.from) && ofDay(p.to) && r.tellsEnds(p.from, p.to, times[max(i-1, 0):j]):
		p.told, p.clock = true, true
		return p, true
	case !plain(p.from) || !plain(p.to) || r.goesOn(times, j):
		return p, false
	case j == i+1 && (times[i].Range == j && times[j].RangeEnd || r.spelledOut(p.from, p.to)):
		p.lead = r.before(p.from.Span, 1)
		return p, true
	case r.tellsEnds(p.from, p.to, times[max(i-1, 0):j]):
		p.told = true
		return p, true
	case j == i+2 && r.tellsSince(times[i+1].Span, p.to):
		p.told, p.from, p.to = true, p.to, p.from
		return p, true
	case j == i+1 && r.tellsBackwards(p.from, p.to):
		p.told, p.from, p.to = true, p.to, p.from
		return p, true
	}
	return p, false
}

// longestLead is how many atoms may stand between a verb and its time.
const longestLead = 6

// tellsEnds reports whether verbs tell that one thing began at a and ended at b. Lengths
// among the nearby times are passed over: "open for ten days from 3 May and closes on".
func (r *Run) tellsEnds(a, b *timex.Time, nearby []timex.Time) bool {
	t := r.Text()
	if !dated(a) && !ofDay(a) || !dated(b) && !ofDay(b) || t.SentenceAt(a.Start) != t.SentenceAt(b.Start) {
		return false
	}
	first, start := t.Sentences[t.SentenceAt(a.Start)].First, t.At(a.Start)
	if d := nearby[0]; d.Type == timex.Duration && d.End < a.Start && (r.between(d.Span, a.Span) == "from" || r.between(d.Span, a.Span) == "on") {
		start = t.At(d.Start)
	}
	begin := verbBefore(t, beginnings, start, first, true)
	after := t.At(a.End)
	end := verbBefore(t, endings, t.At(b.Start), after, false)
	if begin < 0 || end < 0 || end-after > longestGap {
		return false
	}
	if begin == first && t.Of(after) == "," && after+1 < end { // "Opened in 2002, the old bridge closed in 2010"
		const subject = 4
		if _, ok := objects.Of(t, after+1); ok && end-after-1 <= subject {
			return true
		}
	}
	middle := nearby[len(nearby)-1].Span
	for i := after; i < end; i++ {
		if _, ok := joints.Of(t, i); !ok && !placeName(t, i) && !middle.Contains(t.Atoms[i].Span()) {
			return false
		}
	}
	return true
}

// tellsSince reports whether a length is counted from the beginning told behind it:
// "on 12 May, nine days after it began on 3 May".
func (r *Run) tellsSince(length span.Span, b *timex.Time) bool {
	t := r.Text()
	after := t.At(length.End)
	begin := verbBefore(t, beginnings, t.At(b.Start), after, false)
	const subject = 4 // words of it at most
	return r.wordAt(length.End) == "after" && begin > after && begin-after <= subject+1
}

// tellsBackwards reports whether verbs tell that one thing ended at a, after it had
// begun at b.
func (r *Run) tellsBackwards(a, b *timex.Time) bool {
	t := r.Text()
	if !dated(a) || !dated(b) || t.SentenceAt(a.Start) != t.SentenceAt(b.Start) {
		return false
	}
	first, after := t.Sentences[t.SentenceAt(a.Start)].First, t.At(a.End)
	begin := verbBefore(t, beginnings, t.At(b.Start), after, false)
	return begin >= 0 && begin-after <= 2 && afterwards[words(t, after, begin)] && verbBefore(t, endings, t.At(a.Start), first, false) >= 0
}

// verbBefore is the atom of a verb of the table that stands before atom i, with
// nothing between but small words, names of places and, where withObject is set, an object
// of the verb, and not before first; or -1.
func verbBefore(t *segment.Text, verbs *segment.Table[bool], i, first int, withObject bool) int {
	for n := 0; n < longestLead && i > first; n++ {
		i--
		if _, ok := verbs.Of(t, i); ok {
			return i
		}
		if _, ok := leads.Of(t, i); !ok && !placeName(t, i) {
			return verbOf(t, verbs, i, first, withObject)
		}
	}
	return -1
}

// verbOf is the atom of the verb whose object ends with atom i, or -1.
func verbOf(t *segment.Text, verbs *segment.Table[bool], i, first int, allowed bool) int {
	const longest = 4
	for n := 0; allowed && n < longest && i > first && t.Atoms[i].Kind == segment.Word; n, i = n+1, i-1 {
		if _, ok := objects.Of(t, i); !ok {
			continue
		}
		if _, ok := verbs.Of(t, i-1); ok {
			return i - 1
		}
		return -1
	}
	return -1
}

// placeName reports whether atom i is a name behind "in" or "at", or that word
// before a name.
func placeName(t *segment.Text, i int) bool {
	at := func(k int) bool { w := t.Of(k); return w == "in" || w == "at" || w == "near" }
	if at(i) {
		return i+1 < len(t.Atoms) && t.Atoms[i+1].Has(segment.Upper)
	}
	return t.Atoms[i].Has(segment.Upper) && i > 0 && (at(i-1) || t.Atoms[i-1].Has(segment.Upper) && i > 1 && at(i-2))
}

// dated reports whether t is a year, month or day of the calendar.
func dated(t *timex.Time) bool {
	return (t.Type == timex.Date || t.Type == timex.TimeOf) && t.Fields.Unit == "" && (t.Fields.YearWritten || t.Fields.Month != 0)
}
