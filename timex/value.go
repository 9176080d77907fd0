package timex

import (
	"fmt"
	"strconv"

	"github.com/sayso/sayso/interval"
)

// timexSeason are TIMEX3's names of the seasons, by EDTF's number.
var timexSeason = map[int]string{21: "SP", 22: "SU", 23: "FA", 24: "WI"}

// timexPart are TIMEX3's names of the parts of the day.
var timexPart = [...]string{
	morning: "MO", midday: "MI", afternoon: "AF", evening: "EV", nightTime: "NI", daytime: "DT",
}

// timexYear writes an astronomical year as TIMEX3 does: 1943, BC0490.
func timexYear(year int) string {
	if year <= 0 {
		return fmt.Sprintf("BC%04d", 1-year)
	}
	return pad(year, 4)
}

// timex is the TIMEX3 value of p.
func (p point) timex() string {
	y := timexYear(p.year)
	switch p.grain {
	case centuryGrain:
		if p.year <= 0 {
			return fmt.Sprintf("BC%02d", -p.year/100)
		}
		return y[:len(y)-2]
	case decadeGrain:
		if p.year <= 0 {
			return fmt.Sprintf("BC%03d", (1-p.year)/10)
		}
		return y[:len(y)-1]
	case yearGrain:
		return y
	case halfGrain:
		return y + "-H" + strconv.Itoa(p.sub)
	case quarterGrain:
		return y + "-Q" + strconv.Itoa(p.sub)
	case seasonGrain:
		return y + "-" + timexSeason[p.sub]
	case monthGrain:
		return y + "-" + pad(p.month, 2)
	case weekGrain:
		return y + "-W" + pad(p.sub, 2)
	case weekendGrain:
		return y + "-W" + pad(p.sub, 2) + "-WE"
	}
	return y + "-" + pad(p.month, 2) + "-" + pad(p.day, 2) + p.timexClock()
}

// timexClock is the part of the value that follows the day.
func (p point) timexClock() string {
	switch p.grain {
	case partGrain:
		return "T" + timexPart[p.part]
	case hourGrain:
		return "T" + pad(p.hour, 2) + ":00"
	case minuteGrain:
		return "T" + pad(p.hour, 2) + ":" + pad(p.min, 2)
	case secondGrain:
		return "T" + pad(p.hour, 2) + ":" + pad(p.min, 2) + ":" + pad(p.sec, 2)
	}
	return ""
}

// edtfYear writes an astronomical year as EDTF does: 1943, -0489.
func edtfYear(year int) string {
	if year < 0 {
		return "-" + pad(-year, 4)
	}
	return pad(year, 4)
}

// edtf is the EDTF string that covers the same stretch as p; "" where there is
// none, as for parts of a day.
func (p point) edtf() string {
	y := edtfYear(p.year)
	switch p.grain {
	case centuryGrain:
		if p.year < 0 {
			return edtfYear(p.year) + "/" + edtfYear(p.year+99)
		}
		return y[:2] + "XX"
	case decadeGrain:
		if p.year < 0 {
			return edtfYear(p.year) + "/" + edtfYear(p.year+9)
		}
		return y[:3] + "X"
	case yearGrain:
		return y
	case halfGrain:
		return y + "-" + strconv.Itoa(39+p.sub)
	case quarterGrain:
		return y + "-" + strconv.Itoa(32+p.sub)
	case seasonGrain:
		return y + "-" + strconv.Itoa(p.sub)
	case monthGrain:
		return y + "-" + pad(p.month, 2)
	case weekGrain, weekendGrain:
		first, after := p.days()
		return onDay(first).edtf() + "/" + onDay(after-1).edtf()
	case dayGrain:
		return y + "-" + pad(p.month, 2) + "-" + pad(p.day, 2)
	case secondGrain:
		return onDay(p.number()).edtf() + p.timexClock()
	}
	return ""
}

// interval is the stretch of instants that p covers.
func (p point) interval() interval.Interval {
	from, to := p.seconds()
	return interval.Interval{From: from, To: to, ToOpen: true}
}

// nothing is the interval of what covers no known stretch.
var nothing = interval.Interval{FromOpen: true}

// pad writes n with at least width digits.
func pad(n, width int) string {
	s := strconv.Itoa(n)
	for len(s) < width {
		s = "0" + s
	}
	return s
}
