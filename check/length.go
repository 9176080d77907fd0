package check

import (
	"fmt"
	"math"
	"strconv"
	"strings"

	"github.com/sayso/sayso/interval"
	"github.com/sayso/sayso/timex"
)

// unitOfTime is a unit in which lengths are written. A length of n units may be rounded
// by slack units and slackEach for every one of the n, up to half a unit.
type unitOfTime struct {
	code             string
	name             string
	days             float64
	slack, slackEach float64
}

var unitsOfTime = []unitOfTime{
	{"D", "day", 1, 0, 0},
	{"W", "week", 7, 2.0 / 7, 0}, // a week of work is five days
	{"M", "month", daysAMonth, 0.2, 0.05},
	{"Y", "year", daysAYear, 0.15, 0.1},
	{"DE", "decade", 10 * daysAYear, 0.2, 0},
	{"CE", "century", 100 * daysAYear, 0.2, 0},
	{"TH", "hour", 1.0 / 24, 24, 0},
	{"TM", "minute", 1.0 / (24 * 60), 24 * 60, 0},
}

// slackOf is by how many of u a length of n may be rounded.
func (u unitOfTime) slackOf(n float64) float64 {
	if u.slackEach == 0 {
		return u.slack
	}
	return min(0.5, u.slack+u.slackEach*n)
}

// length is how long something is said to last.
type length struct {
	n    float64
	unit unitOfTime
}

// lengthOf reads a duration that has one unit, or years and months, and a time that is
// a count of one unit later.
func lengthOf(text string, t *timex.Time) (length, bool) {
	l, ok := writtenLength(t)
	if n, unit := inDecades(t.In(text)); ok && n > 0 && l.unit.code == "Y" {
		l = length{l.n / n, unit}
		if l.n < 1 {
			l.unit.slack *= l.n // half a century is not as round as a whole one
		}
	}
	if strings.Contains(t.In(text), "half a ") {
		l.unit.slack, l.unit.slackEach = l.unit.slackOf(l.n)+l.n/8, 0
	}
	return l, ok
}

// inDecades is the unit of which s counts a number, with its years, where it is as
// coarse as a decade.
func inDecades(s string) (years float64, unit unitOfTime) {
	s = strings.ToLower(s)
	switch {
	case strings.Contains(s, "decade"):
		return 10, unitsOfTime[4]
	case strings.Contains(s, "centur"):
		return 100, unitsOfTime[5]
	}
	return 0, unit
}

func writtenLength(t *timex.Time) (length, bool) {
	if t.Type == timex.Date && t.Fields.Shift > 0 && t.Anchor != timex.DocumentDate {
		return unitLength(t.Fields.Shift, t.Fields.Unit)
	}
	value, ok := strings.CutPrefix(t.Value, "P")
	if !ok || t.Type != timex.Duration {
		return length{}, false
	}
	if years, months, ok := strings.Cut(value, "Y"); ok && strings.HasSuffix(months, "M") {
		y, err := strconv.ParseFloat(years, 64)
		m, err2 := strconv.ParseFloat(strings.TrimSuffix(months, "M"), 64)
		return length{y + m/12, unitsOfTime[3]}, err == nil && err2 == nil
	}
	clock := strings.HasPrefix(value, "T")
	digits := strings.TrimRight(strings.TrimPrefix(value, "T"), "ABCDEFGHIJKLMNOPQRSTUVWXYZ")
	n, err := strconv.ParseFloat(digits, 64)
	if err != nil || n <= 0 {
		return length{}, false
	}
	code := strings.TrimPrefix(value, "T")[len(digits):]
	if clock {
		code = "T" + code
	}
	return unitLength(n, code)
}

func unitLength(n float64, code string) (length, bool) {
	for _, u := range unitsOfTime {
		if u.code == code {
			return length{n, u}, true
		}
	}
	return length{}, false
}

// allowed is the range of lengths that the wording of t allows, in its unit.
func (l length) allowed(t *timex.Time) interval.Interval {
	switch t.Mod {
	case "MORE_THAN":
		return interval.MoreThan(l.n)
	case "EQUAL_OR_MORE":
		return interval.AtLeast(l.n)
	case "LESS_THAN":
		return interval.LessThan(l.n)
	case "EQUAL_OR_LESS":
		return interval.AtMost(l.n)
	case "":
		return interval.Point(l.n)
	}
	return interval.Around(l.n, l.n/4)
}

// lasting is the range of lengths, in its unit, that may be written as l for the time from
// somewhen in a to somewhen in b: the first and the last day may both be counted, or one
// of them.
func (l length) lasting(a, b stretch) interval.Interval {
	u := l.unit
	short, long := float64(b.first-a.last), float64(b.last-a.first+1)
	slack := u.slackOf(l.n)
	if u.code == "Y" && a.days() > 300 && b.days() > 300 {
		slack = 0.05 // the years' own width allows for one more or less
	}
	return interval.Between(max(0, short/u.days-slack), long/u.days+slack)
}

// lastingText says in words how long it is from a to b.
func lastingText(a, b stretch, u unitOfTime) string {
	short, long := float64(b.first-a.last), float64(b.last-a.first+1)
	if u.code == "D" || u.code == "TH" {
		if a.days() == 1 && b.days() == 1 {
			return fmt.Sprintf("%s is %s, or %d with the first and the last.", spanText(a, b), howMany(b.first-a.first, "day"), b.first-a.first+1)
		}
		return fmt.Sprintf("%s is %d to %d days.", spanText(a, b), int(short)+1, int(long))
	}
	from, to := tenths(short/u.days), tenths(long/u.days)
	if from == to {
		return fmt.Sprintf("%s is %s %ss.", spanText(a, b), from, u.name)
	}
	return fmt.Sprintf("%s is %s to %s %s.", spanText(a, b), from, to, u.plural())
}

// howMany writes a number with its noun: "1 day", "40 days".
func howMany(n int, noun string) string {
	if n == 1 {
		return "1 " + noun
	}
	return fmt.Sprintf("%d %ss", n, noun)
}

func (u unitOfTime) plural() string {
	if u.name == "century" {
		return "centuries"
	}
	return u.name + "s"
}

// tenths writes v to one place behind the point, where it has one.
func tenths(v float64) string {
	return strconv.FormatFloat(math.Round(v*10)/10, 'f', -1, 64)
}
