package timex

import (
	"time"

	"github.com/sayso/sayso/language/segment"
)

// Mode says what a date without a year leans on.
type Mode uint8

// The modes.
const (
	Auto          Mode = iota // the text itself decides
	NewsMode                  // the document's date
	NoteMode                  // the minute of writing: a message, whose spans run from now and whose lone figures may be hours
	NarrativeMode             // the time that the text is telling of
)

// Options say what a text cannot say itself.
type Options struct {
	// Created is the day, and where HasTime is set the minute, to which the
	// text's "now" refers. The zero time is: not known, and then what leans on
	// it has no value.
	Created time.Time
	HasTime bool
	Mode    Mode
}

// Tag finds the times of a text, in text order. None overlaps another.
func Tag(t *segment.Text, o Options) []Time {
	p := parser{text: t, lang: english, note: o.Mode == NoteMode || o.Mode == Auto && isNote(t, o)}
	var found []*expr
	for i := 0; i < len(t.Sentences); {
		s := t.Sentences[i]
		for i++; i < len(t.Sentences) && goesOn(t, s, t.Sentences[i]); i++ {
			s.Last = t.Sentences[i].Last
		}
		if p.read(s) {
			first := len(found)
			found = p.mentions(found)
			p.finish(found[first:], s.First)
		}
	}
	return resolveAll(t, found, o, p.note)
}

// goesOn reports whether a sentence that ends with "a.m." may go on in the next:
// "until 9 a.m. Tuesday".
func goesOn(t *segment.Text, s, next segment.Sentence) bool {
	if s.Last-s.First < 4 || s.Paragraph != next.Paragraph {
		return false
	}
	m := t.Atoms[s.Last-2]
	return m.End-m.Start == 1 && t.Text[m.Start]|0x20 == 'm' && t.Atoms[s.Last-1].Tight() && t.Of(s.Last-3) == "."
}

// resolveAll works out the expressions of a text, whose atoms are counted from the
// text's first.
func resolveAll(t *segment.Text, found []*expr, o Options, note bool) []Time {
	if len(found) == 0 {
		return nil
	}
	r := resolver{created: now(o), narrative: o.Mode == NarrativeMode, note: note}
	if o.Mode == Auto && !note {
		r.narrative = tellsStory(found)
	}
	if dayFirst(found) {
		putDayFirst(found)
	}
	out := make([]Time, 0, len(found))
	for i, e := range found {
		if e.only != Auto && (e.only == NarrativeMode) != r.narrative {
			continue
		}
		e.rangeEnd = i > 0 && found[i-1].ranged && found[i-1].next == e
		x := r.time(e)
		x.Span = t.Span(e.first, e.last)
		if e.rangeEnd {
			x.RangeEnd, x.Range = true, len(out)-1
			out[len(out)-1].Range = len(out)
		}
		out = append(out, x)
	}
	return out
}

// isNote reports whether a text is a note or message: short, and its minute of
// writing known.
func isNote(t *segment.Text, o Options) bool {
	return o.HasTime && !o.Created.IsZero() && len(t.Atoms) <= longestNote
}

// longestNote is the length in atoms of the longest text taken for a note.
const longestNote = 120

// now is the point of the calendar that the text was written at.
func now(o Options) point {
	if o.Created.IsZero() {
		return point{}
	}
	c := o.Created
	p := point{grain: dayGrain, year: c.Year(), month: int(c.Month()), day: c.Day()}
	if o.HasTime {
		p.grain, p.hour, p.min, p.sec = minuteGrain, c.Hour(), c.Minute(), c.Second()
	}
	return p
}

// tellsStory reports whether a text tells of the past as a history does: its dates
// come with their years, and it seldom speaks of today or of last week.
func tellsStory(found []*expr) bool {
	dated, near := 0, 0
	for _, e := range found {
		switch {
		case e.hasYear && !e.shortYear && e.yearGrain == yearGrain:
			dated++
		case e.form == calendarForm && (e.selector.given && !e.selector.told || e.weekday != 0):
			near++
		}
	}
	return dated >= storyDates && dated > storyShare*near
}

// A story has this many dates with years at least, and this many for every time that
// is near the day of writing.
const (
	storyDates = 6
	storyShare = 4
)
