package check

import (
	"fmt"
	"strings"

	"github.com/sayso/sayso/interval"
	"github.com/sayso/sayso/timex"
)

// ends are the days of a period.
type ends struct {
	from, to stretch
	yearless bool
	minutes  int    // of one whose ends are times of day
	names    string // its ends as written, where they are no dates
}

// lasting is the range of lengths, in its unit, that may be written as l for e.
func (e ends) lasting(l length) interval.Interval {
	if e.minutes > 0 {
		unit := l.unit.days * minutesADay // in minutes
		slack := 5.0
		if unit > slack {
			slack = 15
		}
		return interval.Around(float64(e.minutes)/unit, slack/unit)
	}
	return l.lasting(e.from, e.to)
}

const minutesADay = 24 * 60

// clockEnds is a period from one time of day to another, over midnight where that is
// earlier.
func (r *Run) clockEnds(p period) ends {
	minutes := p.to.Fields.Minute - p.from.Fields.Minute
	if minutes <= 0 {
		minutes += minutesADay
	}
	return ends{minutes: minutes, names: p.from.In(r.Document.Text) + " to " + p.to.In(r.Document.Text)}
}

// endsOf is where a period may lie: one reading where its years are known, and one for
// each kind of year where none is written.
func (r *Run) endsOf(p period) ([]ends, bool) {
	if p.clock {
		return []ends{r.clockEnds(p)}, true
	}
	a, okA := stretchOf(p.from)
	b, okB := stretchOf(p.to)
	f, t := p.from.Fields, p.to.Fields
	switch {
	case f.YearWritten && t.YearWritten:
		return []ends{{from: a, to: b}}, okA && okB
	case t.YearWritten && okB && f.Month != 0:
		year := t.Year
		if t.Month != 0 && (f.Month > t.Month || f.Month == t.Month && f.Day > t.Day) {
			year--
		}
		return []ends{{from: inYear(f, year), to: b}}, true
	case f.YearWritten && okA && !t.YearWritten && f.Month != 0 && t.Month != 0 && t.Day != 0: // "left on 1 August 1905 and came on 15 August"
		year := f.Year
		if t.Month < f.Month || t.Month == f.Month && t.Day < f.Day {
			year++
		}
		return []ends{{from: a, to: inYear(t, year)}}, true
	case f.Weekday != 0 && t.Weekday != 0 && f.Month == 0 && t.Month == 0: // "from Monday to Friday"
		to := (t.Weekday-f.Weekday+6)%7 + 1
		day := gregorian
		return []ends{{from: stretch{day, day}, to: stretch{day + to, day + to}, names: weekdayNames[f.Weekday] + " to " + weekdayNames[t.Weekday]}}, true
	case f.Month == 0 || t.Month == 0 || f.Day == 0 || t.Day == 0 || f.YearWritten:
		return nil, false
	}
	var out []ends
	for _, year := range []int{2001, 2003, 2004} { // common, before a leap year, leap
		to := year
		if f.Month > t.Month || f.Month == t.Month && f.Day > t.Day {
			to++
		}
		out = append(out, ends{from: inYear(f, year), to: inYear(t, to), yearless: true})
	}
	return out, true
}

// inYear is the day or month of f in a year.
func inYear(f timex.Fields, year int) stretch {
	if f.Day == 0 {
		return stretch{dayNumber(year, f.Month, 1), dayNumber(year, f.Month+1, 1) - 1}
	}
	day := dayNumber(year, f.Month, f.Day)
	return stretch{day, day}
}

// text says how long it is, without the years where none is written.
func (e ends) text(u unitOfTime) string {
	if e.minutes > 0 {
		return fmt.Sprintf("%s is %d hours and %d minutes.", e.names, e.minutes/60, e.minutes%60)
	}
	s := lastingText(e.from, e.to, u)
	if e.names != "" {
		return strings.Replace(s, spanText(e.from, e.to), e.names, 1)
	}
	if e.yearless {
		for _, year := range []string{" 2001", " 2002"} {
			s = strings.ReplaceAll(s, year, "")
		}
	}
	return s
}
