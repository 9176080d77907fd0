package timex

import (
	"strconv"
	"strings"

	"github.com/sayso/sayso/interval"
)

// unitCode are the units as a TIMEX3 duration names them; minutes are "m" here to
// tell them from months.
var unitCode = [...]string{
	second: "S", minute: "m", hour: "H", day: "D", week: "W", weekend: "WE", fortnight: "W", monthUnit: "M",
	quarter: "Q", halfYear: "M", year: "Y", decade: "Y", century: "Y", millennium: "ML", night: "D", period: "",
}

// codeTimes is how many of its code a unit is, where that is not one.
var codeTimes = map[unit]float64{fortnight: 2, halfYear: 6, decade: 10, century: 100}

// vagueCode names the units that are counted in years only where their number is
// known: "decades" is PXDE.
var vagueCode = map[unit]string{decade: "DE", century: "CE"}

// halves says what half of a unit is written as: half a year is P6M.
var halves = map[unit]count{
	year: {exactly(6), monthUnit}, hour: {exactly(30), minute}, minute: {exactly(30), second},
	day: {exactly(12), hour},
}

// counts are the amounts and units of a length.
func (e *expr) counts() []count { return append([]count{{e.amount, e.unit}}, e.more...) }

// duration gives t the length of e.
func (r *resolver) duration(e *expr, t *Time) {
	if r.noteSpan(e, t) {
		return
	}
	t.Type = Duration
	if n, ok := r.number(e.amount); ok && e.amount.vague {
		e.amount = exactly(n)
	}
	t.Value = isoLength(e.counts())
	if e.amount.vague {
		t.Reason = unsaid
		return
	}
	t.Interval = interval.Point(0)
	for _, c := range e.counts() {
		t.Interval = t.Interval.Add(interval.Between(c.amount.lo, c.amount.hi).Mul(lengthDays[c.unit]))
	}
}

// isoLength writes a length as TIMEX3 does: P44D, PT1H30M, PXY.
func isoLength(counts []count) string {
	var date, clock strings.Builder
	put := func(n string, u unit) {
		b := &date
		if u <= hour {
			b = &clock
		}
		b.WriteString(n + strings.ToUpper(unitCode[u]))
	}
	for _, c := range counts {
		if c.amount.vague {
			if code, ok := vagueCode[c.unit]; ok {
				date.WriteString("X" + code)
				continue
			}
			put("X", c.unit)
			continue
		}
		n := c.amount.lo * max(codeTimes[c.unit], 1)
		if h, ok := halves[c.unit]; ok && n-float64(int(n)) == 0.5 {
			if n >= 1 {
				put(strconv.Itoa(int(n)), c.unit)
			}
			put(figure(h.amount.lo), h.unit)
			continue
		}
		put(figure(n), c.unit)
	}
	if clock.Len() > 0 {
		return "P" + date.String() + "T" + clock.String()
	}
	return "P" + date.String()
}

func figure(n float64) string { return strconv.FormatFloat(n, 'f', -1, 64) }

// set gives t what comes again.
func (r *resolver) set(e *expr, t *Time) {
	t.Type = Set
	clock := e
	for e.clock && e.of != nil { // "each Monday at 4 p.m."
		e = e.of
	}
	switch {
	case e.weekday != 0 && e.month == 0:
		t.Value = "XXXX-WXX-" + strconv.Itoa(e.weekday)
	case e.month != 0 && e.day != 0:
		t.Value = string(pad(append(pad([]byte("XXXX-"), e.month, 2), '-'), e.day, 2))
	case e.month != 0:
		t.Value = string(pad([]byte("XXXX-"), e.month, 2))
	case e.season != 0:
		t.Value = "XXXX-" + timexSeason[e.season]
	case e.unit == weekend:
		t.Value = "XXXX-WXX-WE"
	case e.unit != noUnit && e.part == noPart:
		t.Value = isoLength(e.counts())
	case e.part != noPart && !e.clock:
		t.Value = "XXXX-XX-XX"
	}
	if r.note && e.unit == weekend {
		t.Value = isoLength(e.counts())
	}
	if r.note && t.Value == "XXXX-XX-XX" { // a note's mornings are times of day, not days
		t.Value = ""
	}
	for o := clock; o != nil; o = o.of {
		if o.clock {
			if e.weekday == 0 && e.month == 0 && e.amount.lo == 1 && (e.unit == day || e.unit == night) {
				t.Value = ""
			}
			t.Value += string(point{grain: minuteGrain, hour: o.hour, min: max(o.min, 0)}.timexClock(nil))
			break
		}
		if o.part != noPart && !e.clock {
			t.Value += "T" + timexPart[o.part]
			break
		}
	}
}

// lengthDays are the shortest and longest length of a unit, in days.
var lengthDays = map[unit]interval.Interval{
	second: interval.Point(1.0 / 86400), minute: interval.Point(1.0 / 1440), hour: interval.Point(1.0 / 24), day: interval.Point(1), night: interval.Point(1),
	week: interval.Point(7), weekend: interval.Point(2), fortnight: interval.Point(14), monthUnit: interval.Between(28, 31), quarter: interval.Between(90, 92),
	halfYear: interval.Between(181, 184), year: interval.Between(365, 366), decade: interval.Between(3652, 3653), century: interval.Between(36524, 36525),
	millennium: interval.Between(365242, 365243),
}
