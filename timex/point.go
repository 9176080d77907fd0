package timex

import "math"

// grain is how finely a point of the calendar is told: the length of the
// stretch that it names. Coarse grains come first.
type grain uint8

const (
	noGrain grain = iota
	centuryGrain
	decadeGrain
	yearGrain
	halfGrain
	quarterGrain
	seasonGrain
	monthGrain
	weekGrain
	weekendGrain
	dayGrain
	partGrain
	hourGrain
	minuteGrain
	secondGrain
)

// point is a stretch of the calendar with a name of its own: a century, a year,
// a week, a day, a minute. The fields coarser than its grain are filled.
type point struct {
	grain          grain
	year           int // astronomical; of decades and centuries the first; of weeks the ISO week's
	month, day     int
	sub            int // number of the half, quarter or week; season as EDTF has it
	part           dayPart
	hour, min, sec int
}

// number is the number of the point's first day.
func (p point) number() int { first, _ := p.days(); return first }

// days are the numbers of the first day of p and of the day after its last.
func (p point) days() (first, after int) {
	switch p.grain {
	case centuryGrain:
		return firstDay(p.year), firstDay(p.year + 100)
	case decadeGrain:
		return firstDay(p.year), firstDay(p.year + 10)
	case yearGrain:
		return firstDay(p.year), firstDay(p.year + 1)
	case halfGrain:
		return months(p.year, 6*p.sub-5, 6)
	case quarterGrain:
		return months(p.year, 3*p.sub-2, 3)
	case seasonGrain:
		return months(p.year, seasonMonth[p.sub], 3)
	case monthGrain:
		return months(p.year, p.month, 1)
	case weekGrain:
		m := mondayOf(p.year, p.sub)
		return m, m + 7
	case weekendGrain:
		m := mondayOf(p.year, p.sub)
		return m + 5, m + 7
	}
	d := dayNumber(p.year, p.month, p.day)
	return d, d + 1
}

// seasonMonth is the month that a season begins with, by EDTF's number: the
// meteorological seasons of the northern half of the earth, winter beginning in
// the December of its year.
var seasonMonth = map[int]int{21: 3, 22: 6, 23: 9, 24: 12}

// months are the days of n months from a month on.
func months(year, month, n int) (first, after int) {
	y, m := addMonths(year, month, n)
	return dayNumber(year, month, 1), dayNumber(y, m, 1)
}

// monthOf is the month that p lies in or begins in.
func (p point) monthOf() (year, month int) {
	if p.grain == monthGrain || p.grain >= dayGrain {
		return p.year, p.month
	}
	y, m, _ := civil(p.number())
	return y, m
}

// onDay is the day with that number.
func onDay(n int) point {
	p := point{grain: dayGrain}
	p.year, p.month, p.day = civil(n)
	return p
}

// at is the stretch of grain g that the first day of p lies in.
func (p point) at(g grain) point {
	if g == p.grain {
		return p
	}
	n := p.number()
	y, m, d := civil(n)
	out := point{grain: g, year: y}
	switch g {
	case centuryGrain:
		out.year = floorDiv(y, 100) * 100
	case decadeGrain:
		out.year = floorDiv(y, 10) * 10
	case halfGrain:
		out.sub = (m + 5) / 6
	case quarterGrain:
		out.sub = (m + 2) / 3
	case seasonGrain:
		out.sub = 21 + (m+9)%12/3
		if m <= 2 {
			out.year--
		}
	case monthGrain:
		out.month = m
	case weekGrain, weekendGrain:
		out.year, out.sub = isoWeek(n)
	case dayGrain, partGrain, hourGrain, minuteGrain, secondGrain:
		out.month, out.day, out.part = m, d, p.part
		out.hour, out.min, out.sec = p.hour, p.min, p.sec
	}
	return out
}

// add moves p by n of its own grain.
func (p point) add(n int) point {
	switch p.grain {
	case centuryGrain:
		p.year += 100 * n
	case decadeGrain:
		p.year += 10 * n
	case yearGrain:
		p.year += n
	case halfGrain:
		k := p.year*2 + p.sub - 1 + n
		p.year, p.sub = floorDiv(k, 2), k-floorDiv(k, 2)*2+1
	case quarterGrain:
		k := p.year*4 + p.sub - 1 + n
		p.year, p.sub = floorDiv(k, 4), k-floorDiv(k, 4)*4+1
	case seasonGrain:
		k := p.year*4 + p.sub - 21 + n
		p.year, p.sub = floorDiv(k, 4), k-floorDiv(k, 4)*4+21
	case monthGrain:
		p.year, p.month = addMonths(p.year, p.month, n)
	case weekGrain, weekendGrain:
		p.year, p.sub = isoWeek(mondayOf(p.year, p.sub) + 7*n)
	case dayGrain, partGrain:
		p.year, p.month, p.day = civil(p.number() + n)
	case hourGrain:
		return p.addSeconds(3600 * n)
	case minuteGrain:
		return p.addSeconds(60 * n)
	case secondGrain:
		return p.addSeconds(n)
	}
	return p
}

// addYears moves p by n years and keeps its grain; a 29 February that the other
// year does not have becomes the 28th.
func (p point) addYears(n int) point {
	p.year += n
	if p.month != 0 && p.day != 0 {
		p.day = min(p.day, daysIn(p.year, p.month))
	}
	return p
}

func (p point) addSeconds(n int) point {
	s := p.hour*3600 + p.min*60 + p.sec + n
	days := floorDiv(s, 86400)
	s -= days * 86400
	p.year, p.month, p.day = civil(dayNumber(p.year, p.month, p.day) + days)
	p.hour, p.min, p.sec = s/3600, s/60%60, s%60
	return p
}

// span of a part of the day, in hours from midnight.
var partHours = [...]struct{ from, to int }{
	morning: {6, 12}, midday: {12, 13}, afternoon: {12, 18}, evening: {18, 24}, nightTime: {18, 30}, daytime: {6, 18},
}

// seconds are the instants that p covers, half-open, in seconds from 1970.
func (p point) seconds() (from, to float64) {
	first, after := p.days()
	from, to = float64(first)*86400, float64(after)*86400
	clock := from + float64(p.hour*3600+p.min*60+p.sec)
	switch p.grain {
	case partGrain:
		h := partHours[p.part]
		return from + float64(h.from*3600), from + float64(h.to*3600)
	case hourGrain:
		return clock, clock + 3600
	case minuteGrain:
		return clock, clock + 60
	case secondGrain:
		return clock, clock + 1
	}
	return from, to
}

// grainOf is the grain of a unit, and how many of that grain the unit is.
func grainOf(u unit) (g grain, each int) {
	switch u {
	case second:
		return secondGrain, 1
	case minute:
		return minuteGrain, 1
	case hour:
		return hourGrain, 1
	case day, night:
		return dayGrain, 1
	case week:
		return weekGrain, 1
	case weekend:
		return weekendGrain, 1
	case fortnight:
		return weekGrain, 2
	case monthUnit:
		return monthGrain, 1
	case quarter:
		return quarterGrain, 1
	case halfYear:
		return halfGrain, 1
	case year:
		return yearGrain, 1
	case decade:
		return decadeGrain, 1
	case century:
		return centuryGrain, 1
	case millennium:
		return centuryGrain, 10
	}
	return noGrain, 0
}

// shift is the stretch of u's grain that lies n units from p: "two years after"
// a day is a year, "ten days after" it is a day. It is false where p is told too
// coarsely: ten days after a year is no day.
func (p point) shift(n float64, u unit) (point, bool) {
	if whole := math.Trunc(n); whole != n {
		f, ok := finer[u]
		if !ok {
			return point{}, false
		}
		return p.shift(math.Round(n*f.each), f.unit)
	}
	g, each := grainOf(u)
	if g == decadeGrain && p.grain >= yearGrain {
		g, each = yearGrain, 10
	}
	if g == noGrain || p.grain == noGrain || p.grain < g {
		return point{}, false
	}
	if g == hourGrain && p.grain > hourGrain {
		return p.at(p.grain).addSeconds(3600 * int(n)), true
	}
	return p.at(g).add(int(n) * each), true
}

// finer says what a part of a unit is counted in: half a year is six months.
var finer = map[unit]struct {
	unit unit
	each float64
}{
	century: {year, 100}, decade: {year, 10}, year: {monthUnit, 12}, monthUnit: {day, 30}, week: {day, 7},
	day: {hour, 24}, hour: {minute, 60}, minute: {second, 60},
}
