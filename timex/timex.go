// Package timex finds the dates, times, durations and sets of a text and says
// what each means: as a TIMEX3 value, as an EDTF string and as an interval of
// instants. It reads atoms alone.
//
// What cannot exist, such as June 31, is found too: it has no value, and a
// reason instead.
package timex

import (
	"github.com/sayso/sayso/interval"
	"github.com/sayso/sayso/span"
)

// Type is the kind of a time, as TIMEX3 names it.
type Type string

// The types of TIMEX3.
const (
	Date     Type = "DATE"     // a day or a longer stretch of the calendar
	TimeOf   Type = "TIME"     // a time of day, on a day or on any
	Duration Type = "DURATION" // a length of time
	Set      Type = "SET"      // times that come again
)

// Anchor says what a time's value leans on.
type Anchor uint8

// The anchors.
const (
	Absolute     Anchor = iota // the words alone: "2 April 1993"
	DocumentDate               // the day of the statement: "yesterday"
	Narrative                  // the time that the text is telling of: "the next day"
	NoAnchor                   // nothing known to lean on: no value
)

// Fields are the parts of a date as written, before anything is worked out;
// zero where not written. Month 1 is January, Weekday 1 Monday and 7 Sunday.
type Fields struct {
	Year        int  // as written; negative before Christ (1 BC is 0)
	YearWritten bool // Year was written, with at least three digits or an era
	Month, Day  int
	Weekday     int
	// Clock is set where a time of day is written as the clock has it; Minute is of the
	// day, 0 to 1440, an afternoon being taken for one only where the words say so.
	Clock  bool
	Minute int
	// Numeric is set where day and month are both figures (04/05/2021), and
	// Swappable where either order would give a date that exists.
	Numeric, Swappable bool
	// Shift and Unit are set for a time that counts from an anchor: "ten years
	// ago" is -10 and "Y". Unit is Y, M, W or D as in an ISO duration, or H
	// and m for hours and minutes. ShiftApprox is set where the count is
	// qualified: "about ten years ago".
	Shift       float64
	Unit        string
	ShiftApprox bool
}

// Time is a time that a text speaks of.
type Time struct {
	span.Span
	Type   Type
	Value  string // TIMEX3; "" where there is none
	Mod    string // TIMEX3: START, MID, END, APPROX, BEFORE, AFTER, MORE_THAN, ...
	EDTF   string // ISO 8601-2; "" where it cannot say it
	Zone   string // where a zone is written with a time of day: how it stands to UTC by ISO 8601, "-05:00"; Value goes without, as TimeML's corpora do
	Reason string // why there is no value, or what is missing, in plain words

	// Interval is the stretch of instants that the time covers, in seconds from
	// 1970-01-01T00:00 by the proleptic Gregorian calendar and the local clock
	// of the text; for a Duration its length in days (months and years by their
	// shortest and longest). Empty where there is no value.
	Interval interval.Interval

	Anchor Anchor
	Fields Fields

	// Range is the index of the time at the other end of a range, or -1: in
	// "from May to July" each has the other's. RangeEnd is set on the second.
	Range    int
	RangeEnd bool
}
