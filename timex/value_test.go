package timex

import (
	"strconv"
	"strings"
	"testing"

	"pgregory.net/rapid"
)

// anyPoint draws a place in the calendar of any grain, before Christ and after.
func anyPoint(t *rapid.T) point {
	day := onDay(rapid.IntRange(-1_000_000, 400_000).Draw(t, "day"))
	g := grain(rapid.IntRange(int(centuryGrain), int(secondGrain)).Draw(t, "grain"))
	p := day.at(g)
	if g == partGrain {
		p.part = dayPart(rapid.IntRange(int(morning), int(daytime)).Draw(t, "part"))
	}
	if g >= hourGrain {
		p.hour = rapid.IntRange(0, 23).Draw(t, "hour")
	}
	return p
}

// edtfDays are the first day that an EDTF string covers and the day after its last.
func edtfDays(t *rapid.T, s string) (first, after int) {
	if a, b, ok := strings.Cut(s, "/"); ok {
		first, _ = edtfDays(t, a)
		_, after = edtfDays(t, b)
		return first, after
	}
	sign := 1
	if rest, ok := strings.CutPrefix(s, "-"); ok {
		sign, s = -1, rest
	}
	parts := strings.Split(s, "-")
	years := strings.Count(parts[0], "X")
	step := map[int]int{0: 1, 1: 10, 2: 100}[years]
	y := sign * number4(t, strings.ReplaceAll(parts[0], "X", "0"))
	switch len(parts) {
	case 1:
		return firstDay(y), firstDay(y + step)
	case 2:
		return edtfMonths(y, number4(t, parts[1]))
	}
	n := dayNumber(y, number4(t, parts[1]), number4(t, parts[2]))
	return n, n + 1
}

// edtfMonths are the days of a month, or of the season, quarter or half that EDTF
// numbers as one.
func edtfMonths(y, m int) (first, after int) {
	switch {
	case m >= 40:
		return months(y, 6*(m-40)+1, 6)
	case m >= 33:
		return months(y, 3*(m-33)+1, 3)
	case m >= 21:
		return months(y, 3*(m-21)+3, 3)
	}
	return months(y, m, 1)
}

func number4(t *rapid.T, s string) int {
	n, err := strconv.Atoi(s)
	if err != nil {
		t.Fatal(err)
	}
	return n
}

func TestEDTFCoversTheInterval(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		p := anyPoint(t)
		s := p.edtf()
		if s == "" || p.grain > dayGrain {
			return
		}
		first, after := edtfDays(t, s)
		got := p.interval()
		if got.From != float64(first)*86400 || got.To != float64(after)*86400 || !got.ToOpen {
			t.Fatalf("%s covers days %d to %d, the interval is %v", s, first, after, got)
		}
	})
}

func TestNeighboursTouch(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		p := anyPoint(t)
		if p.grain == weekendGrain || p.grain == partGrain {
			return
		}
		if a, b := p.interval(), p.add(1).interval(); a.To != b.From {
			t.Fatalf("%s ends at %v, %s begins at %v", p.timex(), a, p.add(1).timex(), b)
		}
		if back := p.add(7).add(-7); back != p {
			t.Fatalf("%s, seven on and seven back, is %s", p.timex(), back.timex())
		}
	})
}

func TestValues(t *testing.T) {
	for want, p := range map[string]point{
		"1943":                {grain: yearGrain, year: 1943},
		"BC0490":              {grain: yearGrain, year: -489},
		"194":                 {grain: decadeGrain, year: 1940},
		"BC049":               {grain: decadeGrain, year: -498},
		"19":                  {grain: centuryGrain, year: 1900},
		"BC03":                {grain: centuryGrain, year: -399},
		"1943-SU":             {grain: seasonGrain, year: 1943, sub: 22},
		"1943-Q2":             {grain: quarterGrain, year: 1943, sub: 2},
		"1943-H1":             {grain: halfGrain, year: 1943, sub: 1},
		"1943-W03":            {grain: weekGrain, year: 1943, sub: 3},
		"1943-W03-WE":         {grain: weekendGrain, year: 1943, sub: 3},
		"1943-03":             {grain: monthGrain, year: 1943, month: 3},
		"1943-03-01TMO":       {grain: partGrain, year: 1943, month: 3, day: 1, part: morning},
		"1943-03-01T09:05":    {grain: minuteGrain, year: 1943, month: 3, day: 1, hour: 9, min: 5},
		"1943-03-01T09:05:30": {grain: secondGrain, year: 1943, month: 3, day: 1, hour: 9, min: 5, sec: 30},
	} {
		if got := p.timex(); got != want {
			t.Errorf("%+v is %s, wanted %s", p, got, want)
		}
	}
}
