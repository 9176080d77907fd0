package document

import (
	"fmt"
	"strings"
	"time"
)

// dateLayouts are the forms of dates in metadata that can be read in one way
// only.
var dateLayouts = []struct {
	layout  string
	hasTime bool
}{
	{time.RFC3339, true},
	{"2006-01-02T15:04:05", true},
	{"2006-01-02T15:04Z07:00", true},
	{"2006-01-02T15:04", true},
	{"2006-01-02T15:04:05Z0700", true},
	{"2006-01-02 15:04:05Z07:00", true},
	{"2006-01-02 15:04:05Z0700", true},
	{"2006-01-02 15:04:05 Z07:00", true},
	{"2006-01-02 15:04:05 Z0700", true},
	{"2006-01-02 15:04:05", true},
	{"2006-01-02 15:04", true},
	{"2006-01-02", false},
	{"20060102", false},
	{time.RFC1123Z, true},
	{time.RFC1123, true},
	{"2 January 2006", false},
	{"2 Jan 2006", false},
	{"January 2, 2006", false},
	{"Jan 2, 2006", false},
}

// ParseDate reads a date in one of the forms that can be read in one way only, such
// as 2023-09-01, 2023-09-01T10:30 or 1 September 2023.
func ParseDate(s string) (Date, bool) {
	s = strings.TrimSpace(s)
	for _, l := range dateLayouts {
		if t, err := time.Parse(l.layout, s); err == nil {
			return Date{Time: t, HasTime: l.hasTime}, true
		}
	}
	return Date{}, false
}

// setDate sets the document's date to what stands in from, where anything does.
// A date that cannot be read is noted, and never guessed at.
func (d *Document) setDate(from, value string) {
	if value == "" {
		return
	}
	date, ok := ParseDate(value)
	if !ok {
		d.Notes = append(d.Notes, Note{Message: fmt.Sprintf("The date in %s, %q, could not be read.", from, value)})
		return
	}
	date.From = from
	d.Date = date
}

// DateRange is when a year, a month or a day, written as 2020, 2020-05 or as ParseDate
// reads it, begins, and when the next one does; false where s is none.
func DateRange(s string) (begin, end time.Time, ok bool) {
	if t, err := time.Parse("2006", s); err == nil {
		return t, t.AddDate(1, 0, 0), true
	}
	if t, err := time.Parse("2006-01", s); err == nil {
		return t, t.AddDate(0, 1, 0), true
	}
	if d, ok := ParseDate(s); ok {
		return d.Time, d.AddDate(0, 0, 1), true
	}
	return begin, end, false
}
