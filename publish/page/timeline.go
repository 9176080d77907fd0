package page

import (
	"cmp"
	"math"
	"slices"
	"strconv"
	"time"

	"github.com/sayso/sayso/claim"
)

// Timeline shows the claims in order of the time that they are about, each time as
// the range that its wording allows.
type Timeline struct {
	Ticks   []Tick
	Rows    []Row
	Outside int // how many lie before the line begins or after it ends, and are only listed
}

// Tick is a date on the line's axis, at X of 1000.
type Tick struct {
	X     int
	Label string
}

// Row is one claim on the line: its time reaches from X over Width, of 1000.
type Row struct {
	When    string
	EDTF    string
	X       int
	Width   int
	Outside bool // not drawn: it lies far from all others
	Claim   Claim
}

// width is that of the line's axis; leastWidth that of a day on it.
const (
	width      = 1000
	leastWidth = 6
)

const year = 365.2425 * 24 * 60 * 60

// NewTimeline is the line of those claims whose time is known; nil where there is
// none. shown and claims go together.
func NewTimeline(shown []Claim, claims []claim.Claim) *Timeline {
	var dated []int
	for i, c := range claims {
		if c.Time != nil && c.Time.Value != "" && !c.Time.Interval.Empty() && c.Time.Interval.Bounded() && c.Time.Interval.From != c.Time.Interval.To {
			dated = append(dated, i)
		}
	}
	if len(dated) == 0 {
		return nil
	}
	slices.SortStableFunc(dated, func(a, b int) int {
		x, y := claims[a].Time.Interval, claims[b].Time.Interval
		return cmp.Or(cmp.Compare(x.From, y.From), cmp.Compare(x.To, y.To))
	})
	from, to := scope(dated, claims)
	t := &Timeline{Ticks: ticks(from, to)}
	for _, i := range dated {
		w := claims[i].Time
		r := Row{When: aside(w.Text, w.Inherited), EDTF: w.EDTF, Claim: shown[i]}
		if w.Interval.To < from || w.Interval.From > to {
			r.Outside = true
			t.Outside++
		} else {
			r.X = place(max(w.Interval.From, from), from, to)
			r.Width = max(leastWidth, place(min(w.Interval.To, to), from, to)-r.X)
		}
		t.Rows = append(t.Rows, r)
	}
	return t
}

// farAway is how many times the line's length, or a year, what it grows by may be:
// what lies beyond is left off the line.
const farAway = 30

// scope is what the line's axis covers: all times but for those at its ends that
// lie so far off that they would press the rest together.
func scope(dated []int, claims []claim.Claim) (from, to float64) {
	middle := claims[dated[len(dated)/2]].Time.Interval
	from, to = middle.From, middle.To
	grow := func(i int) {
		v := claims[i].Time.Interval
		length := max(to-from, year)
		if from-v.From <= farAway*length && v.To-to <= farAway*length {
			from, to = min(from, v.From), max(to, v.To)
		}
	}
	for i := len(dated) / 2; i >= 0; i-- {
		grow(dated[i])
	}
	for i := len(dated) / 2; i < len(dated); i++ {
		grow(dated[i])
	}
	margin := max((to-from)/40, 24*60*60)
	return from - margin, to + margin
}

func place(v, from, to float64) int { return int(math.Round((v - from) / (to - from) * width)) }

// mostTicks is how many dates the axis bears at most.
const mostTicks = 8

// ticks are round dates from from to to: first days of months or of years.
func ticks(from, to float64) []Tick {
	first, last := instant(from), instant(to)
	for _, months := range []int{1, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 2400, 6000, 12000} {
		n := int((to-from)/(year/12)) / months
		if n > mostTicks {
			continue
		}
		return ticksEvery(months, first, last, from, to)
	}
	return nil
}

func ticksEvery(months int, first, last time.Time, from, to float64) []Tick {
	var out []Tick
	m := (first.Year()*12 + int(first.Month()) - 1) / months * months
	for ; ; m += months {
		day := time.Date(m/12, time.Month(m%12+1), 1, 0, 0, 0, 0, time.UTC)
		if day.After(last) {
			return out
		}
		if day.Before(first) {
			continue
		}
		label := strconv.Itoa(day.Year())
		if months < 12 {
			label = day.Format("Jan 2006")
		}
		out = append(out, Tick{place(float64(day.Unix()), from, to), label})
	}
}

// instant is seconds from 1970 as a time, held within the years that are shown.
func instant(seconds float64) time.Time {
	const far = 1e11 // some three thousand years
	return time.Unix(int64(min(max(seconds, -far), far)), 0).UTC()
}
