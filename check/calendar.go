package check

import (
	"fmt"
	"math"
	"strings"
	"time"

	"github.com/sayso/sayso/timex"
)

// Days are counted from 1970-01-01 by the proleptic Gregorian calendar.

const (
	secondsADay = 24 * 60 * 60
	daysAYear   = 365.2425
	daysAMonth  = daysAYear / 12
)

// gregorian is the first day of the Gregorian calendar, 15 October 1582. Older days
// are not calculated with.
var gregorian = dayNumber(1582, 10, 15)

// lastJulianYear is the last year in which a state went by the Julian calendar.
const lastJulianYear = 1923

func dayNumber(year, month, day int) int {
	return int(time.Date(year, time.Month(month), day, 0, 0, 0, 0, time.UTC).Unix() / secondsADay)
}

func civil(day int) (year, month, dayOfMonth int) {
	y, m, d := time.Unix(int64(day)*secondsADay, 0).UTC().Date()
	return y, int(m), d
}

// weekdayOf is 1 for Monday to 7 for Sunday.
func weekdayOf(day int) int { return ((day+3)%7+7)%7 + 1 }

// julianWeekday is the weekday of a date that is written by the Julian calendar.
func julianWeekday(year, month, day int) int {
	behind := year/100 - year/400 - 2 // days by which it is behind in that century
	if month <= 2 && year%100 == 0 && year%400 != 0 {
		behind--
	}
	return weekdayOf(dayNumber(year, month, day) + behind)
}

// leap reports whether a year is a leap year of the Gregorian calendar.
func leap(year int) bool { return year%4 == 0 && (year%100 != 0 || year%400 == 0) }

// daysIn is the length of a month.
func daysIn(year, month int) int { return dayNumber(year, month+1, 1) - dayNumber(year, month, 1) }

var weekdayNames = [...]string{1: "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"}

// dayText is a day in words: "27 June 2017".
func dayText(day int) string {
	y, m, d := civil(day)
	return fmt.Sprintf("%d %s %d", d, time.Month(m), y)
}

// stretch is the days that a time covers, the last one too.
type stretch struct{ first, last int }

// endOfDay ends the value of a midnight that belongs to the day it ends.
const endOfDay = "T24:00"

// stretchOf is the days of a time that has a place in the calendar.
func stretchOf(t *timex.Time) (stretch, bool) {
	if t.Value == "" || t.Interval.Empty() || !t.Interval.Bounded() || t.Type != timex.Date && t.Type != timex.TimeOf {
		return stretch{}, false
	}
	if strings.HasSuffix(t.Value, endOfDay) {
		day := int(math.Floor(t.Interval.From/secondsADay)) - 1
		return stretch{day, day}, true
	}
	return stretch{
		first: int(math.Floor(t.Interval.From / secondsADay)),
		last:  int(math.Ceil(t.Interval.To/secondsADay)) - 1,
	}, true
}

// days is the number of days in s.
func (s stretch) days() int { return s.last - s.first + 1 }

// String is s in words: "27 June 2017", "June 2017", "2017", "1 to 9 June 2017".
func (s stretch) String() string {
	y, m, d := civil(s.first)
	y2, m2, d2 := civil(s.last)
	switch {
	case s.first == s.last:
		return dayText(s.first)
	case y == y2 && m == m2 && d == 1 && d2 == daysIn(y, m):
		return fmt.Sprintf("%s %d", time.Month(m), y)
	case y == y2 && d == 1 && m == 1 && m2 == 12 && d2 == 31:
		return yearText(y)
	}
	return rangeOfDays(s.first, s.last)
}

// when is s in words, with its preposition.
func (s stretch) when() string {
	if s.days() == 1 {
		return "on " + s.String()
	}
	return "in " + s.String()
}

func yearText(year int) string {
	if year <= 0 {
		return fmt.Sprintf("%d BC", 1-year)
	}
	return fmt.Sprint(year)
}

// rangeOfDays is two days in words: "27 September to 10 November 2020".
func rangeOfDays(from, to int) string {
	y, m, d := civil(from)
	y2, m2, _ := civil(to)
	switch {
	case y == y2 && m == m2:
		return fmt.Sprintf("%d to %s", d, dayText(to))
	case y == y2:
		return fmt.Sprintf("%d %s to %s", d, time.Month(m), dayText(to))
	}
	return dayText(from) + " to " + dayText(to)
}

// spanText is two stretches in words: "27 September to 10 November 2020", "1985 to 1991".
func spanText(a, b stretch) string {
	if a.days() == 1 && b.days() == 1 {
		return rangeOfDays(a.first, b.first)
	}
	return a.String() + " to " + b.String()
}

// isDate reports whether t is written as a day, with month and day.
func isDate(t *timex.Time) bool { return t.Fields.Month != 0 && t.Fields.Day != 0 }
