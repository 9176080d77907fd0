package timex

import (
	"strconv"

	"github.com/sayso/sayso/interval"
)

// timexSeason are TIMEX3's names of the seasons, by EDTF's number.
var timexSeason = map[int]string{21: "SP", 22: "SU", 23: "FA", 24: "WI"}

// timexPart are TIMEX3's names of the parts of the day.
var timexPart = [...]string{
	morning: "MO", midday: "MI", afternoon: "AF", evening: "EV", nightTime: "NI", daytime: "DT",
}

// timexYear adds an astronomical year as TIMEX3 writes it: 1943, BC0490.
func timexYear(b []byte, year int) []byte {
	if year <= 0 {
		return pad(append(b, "BC"...), 1-year, 4)
	}
	return pad(b, year, 4)
}

// timex is the TIMEX3 value of p.
func (p point) timex() string {
	var room [32]byte
	b := timexYear(room[:0], p.year)
	switch p.grain {
	case centuryGrain:
		if p.year <= 0 {
			b = pad(append(room[:0], "BC"...), -p.year/100, 2)
		} else {
			b = b[:len(b)-2]
		}
	case decadeGrain:
		if p.year <= 0 {
			b = pad(append(room[:0], "BC"...), (1-p.year)/10, 3)
		} else {
			b = b[:len(b)-1]
		}
	case yearGrain:
	case halfGrain:
		b = pad(append(b, "-H"...), p.sub, 1)
	case quarterGrain:
		b = pad(append(b, "-Q"...), p.sub, 1)
	case seasonGrain:
		b = append(append(b, '-'), timexSeason[p.sub]...)
	case monthGrain:
		b = pad(append(b, '-'), p.month, 2)
	case weekGrain:
		b = pad(append(b, "-W"...), p.sub, 2)
	case weekendGrain:
		b = append(pad(append(b, "-W"...), p.sub, 2), "-WE"...)
	default:
		b = pad(append(pad(append(b, '-'), p.month, 2), '-'), p.day, 2)
		b = p.timexClock(b)
	}
	return string(b)
}

// timexClock adds the part of the value that follows the day.
func (p point) timexClock(b []byte) []byte {
	switch p.grain {
	case partGrain:
		return append(append(b, 'T'), timexPart[p.part]...)
	case hourGrain:
		return append(pad(append(b, 'T'), p.hour, 2), ":00"...)
	case minuteGrain, secondGrain:
		b = pad(append(pad(append(b, 'T'), p.hour, 2), ':'), p.min, 2)
		if p.grain == secondGrain {
			b = pad(append(b, ':'), p.sec, 2)
		}
	}
	return b
}

// edtfYear adds an astronomical year as EDTF writes it: 1943, -0489.
func edtfYear(b []byte, year int) []byte {
	if year < 0 {
		return pad(append(b, '-'), -year, 4)
	}
	return pad(b, year, 4)
}

// edtf is the EDTF string that covers the same stretch as p; "" where there is
// none, as for parts of a day.
func (p point) edtf() string {
	var room [32]byte
	b := edtfYear(room[:0], p.year)
	switch p.grain {
	case centuryGrain, decadeGrain:
		last := map[grain]int{centuryGrain: 99, decadeGrain: 9}[p.grain]
		if p.year < 0 {
			return string(edtfYear(append(b, '/'), p.year+last))
		}
		for i := len(b) - len(strconv.Itoa(last)); i < len(b); i++ {
			b[i] = 'X'
		}
	case yearGrain:
	case halfGrain:
		b = pad(append(b, '-'), 39+p.sub, 2)
	case quarterGrain:
		b = pad(append(b, '-'), 32+p.sub, 2)
	case seasonGrain:
		b = pad(append(b, '-'), p.sub, 2)
	case monthGrain:
		b = pad(append(b, '-'), p.month, 2)
	case weekGrain, weekendGrain:
		first, after := p.days()
		return onDay(first).edtf() + "/" + onDay(after-1).edtf()
	case dayGrain, secondGrain:
		b = pad(append(pad(append(b, '-'), p.month, 2), '-'), p.day, 2)
		b = p.timexClock(b)
	default:
		return ""
	}
	return string(b)
}

// offset is a zone as ISO 8601 writes it, by the minutes that it lies east of UTC.
func offset(minutes int) string {
	if minutes == 0 {
		return "Z"
	}
	b := []byte{'+'}
	if minutes < 0 {
		b[0], minutes = '-', -minutes
	}
	return string(pad(append(pad(b, minutes/60, 2), ':'), minutes%60, 2))
}

// interval is the stretch of instants that p covers.
func (p point) interval() interval.Interval {
	from, to := p.seconds()
	return interval.Interval{From: from, To: to, ToOpen: true}
}

// nothing is the interval of what covers no known stretch.
var nothing = interval.Interval{FromOpen: true}

// pad adds n with at least width digits.
func pad(b []byte, n, width int) []byte {
	for least := 10; width > 1; width-- {
		if n < least {
			b = append(b, '0')
		}
		least *= 10
	}
	return strconv.AppendInt(b, int64(n), 10)
}
