package check

import (
	"fmt"
	"math"
	"strings"

	"github.com/sayso/sayso/interval"
	"github.com/sayso/sayso/timex"
)

var durationMismatch = &Check{
	ID:       "duration-mismatch",
	Severity: Warning,
	Requires: Times | Quotations,
	Doc: Doc{
		Title: "a length of time that its dates do not have",
		What: "Examines every length that stands with the two ends of its period in one clause (“the ten-day strike (3–12 May)”, “lasted ten years, from 1985 to 1995”). " +
			"The first and the last day may be counted or not, and years may be one more or less where no months are written. Other lengths are never flagged; " +
			"where two dates of the text fit one, that is said as an agreement.",
		Why:      "The length or one of the dates is wrong, and which of them is not told. A length may also be a plan that was not kept.",
		Fires:    "The 30-day truce (1 March to 10 April 2020) held.",
		NearMiss: "The 30-day truce (1 to 30 March 2020) held.",
		Noise:    "Things of a length that happen within a period: “a two-day fair every year from 1990 to 1995”. Where the two lengths are wide apart it is a note.",
		Since:    "0.1",
	},
	Examine: examineDurations,
}

func examineDurations(r *Run) {
	times := r.Times()
	judged := make(map[int]bool)
	judge := func(i int, p period, b bond) {
		if b != noBond {
			judged[i] = true
			judgeLength(r, &times[i], p, b)
		}
	}
	for _, p := range r.periods() {
		if p.j == p.i+2 {
			judge(p.i+1, p, lastsIt)
			continue
		}
		if i := r.lengthBefore(p.i); i >= 0 {
			judge(i, p, r.bondBefore(&times[i], p))
		}
		if i := p.j + 1; i < len(times) {
			judge(i, p, r.bondBehind(p, &times[i]))
		}
	}
	judgeLoose(r, judged)
	passElsewhere(r, judged)
}

// lengthBefore is the index of the time before the one at index i; a season that belongs to a
// length is passed over: "the two-week autumn holiday".
func (r *Run) lengthBefore(i int) int {
	times := r.Times()
	if i -= 1; i > 0 && times[i].Type == timex.Date && !dated(&times[i]) && times[i-1].Type == timex.Duration && r.between(times[i-1].Span, times[i].Span) == "" {
		return i - 1
	}
	return i
}

func judgeLength(r *Run, d *timex.Time, p period, b bond) {
	l, ok := lengthOf(r.Document.Text, d)
	if !ok || p.clock && l.unit.days >= 1 {
		return
	}
	at := d.Span.Cover(p.start()).Cover(p.end())
	ends, ok := r.endsOf(p)
	switch {
	case !ok:
		r.Open(at, "The length cannot be compared, for its dates are not known.")
		return
	case !p.clock && ends[0].to.last < ends[0].from.first:
		return // range-reversed speaks of it
	case !p.clock && ends[0].from.first < gregorian && l.unit.days < 300:
		r.Open(at, "Days before 15 October 1582 are older than the calendar by which they are counted.")
		return
	}
	said := d.In(r.Document.Text)
	working := ends[0].text(l.unit)
	related := []Related{{d.Span, "the length"}, {p.from.Span, "the beginning"}, {p.to.Span, "the end"}}
	allowed := l.allowed(d)
	for _, e := range ends {
		found := e.lasting(l)
		if allowed.Meets(found) || b == fitsIn && allowed.From <= found.To {
			r.Pass(at, fmt.Sprintf("The length “%s” fits its dates.", said), working, related...)
			return
		}
	}
	severity := Warning
	if unsure(l, d, b, ends[0].lasting(l)) || disowned(r.Text(), at) || holds(r.Text(), at, plannedWords) {
		severity = Note
	}
	r.Contradict(severity, at, fmt.Sprintf("The length “%s” is not that of its dates.", said), working, related...)
}

// unsure reports whether the length l of d may be another thing's than the period that
// lasts as long as found.
func unsure(l length, d *timex.Time, b bond, found interval.Interval) bool {
	return b == looseBond || b == mayBeShorter && l.n < found.From || apart(l.n, found) > wideApart || d.Mod == "APPROX"
}

// wideApart is how many times longer one length may be for the two to be the same thing's.
const wideApart = 8

// apart is how many times n is a length of found, or the other way about.
func apart(n float64, found interval.Interval) float64 {
	middle := max((found.From+found.To)/2, 0.1)
	return max(n/middle, middle/n)
}

// mostDates and mostLengths bound the search for dates that fit a length.
const (
	mostDates   = 60
	mostLengths = 40
)

// passElsewhere says of lengths that stand without their dates whether two dates of
// the text fit them.
func passElsewhere(r *Run, judged map[int]bool) {
	times := r.Times()
	var dates []*timex.Time
	for i := range times {
		if s, ok := stretchOf(&times[i]); ok && times[i].Type == timex.Date && times[i].Fields.Unit == "" && s.days() <= 366 && len(dates) < mostDates {
			dates = append(dates, &times[i])
		}
	}
	lengths := 0
	for i := range times {
		d := &times[i]
		l, ok := lengthOf(r.Document.Text, d)
		if !ok || judged[i] || d.Mod != "" || l.n < 2 || !r.ofOneThing(d) || lengths == mostLengths {
			continue
		}
		lengths++
		if a, b := fittingDates(dates, l); a != nil {
			from, _ := stretchOf(a)
			to, _ := stretchOf(b)
			r.Pass(d.Span, fmt.Sprintf("%s is consistent with %s, taking the later date as the end, which the text does not say.", d.In(r.Document.Text), spanText(from, to)),
				lastingText(from, to, l.unit), Related{a.Span, "taken as the beginning"}, Related{b.Span, "taken as the end"})
		}
	}
}

// ofOneThing reports whether d is the length of one thing: "the 44-day war", "lasted 44
// days".
func (r *Run) ofOneThing(d *timex.Time) bool {
	text := d.In(r.Document.Text)
	if strings.Contains(text, "old") {
		return false
	}
	before := r.before(d.Span, 1)
	return strings.ContainsAny(text, "-‑") && r.wordAt(d.End) != "-" || before == "lasted" || before == "lasting"
}

// fittingDates are the first two dates that are as far apart as l says.
func fittingDates(dates []*timex.Time, l length) (from, to *timex.Time) {
	for _, a := range dates {
		for _, b := range dates {
			x, _ := stretchOf(a)
			y, _ := stretchOf(b)
			if x.last < y.first && fits(x, y, l) {
				return a, b
			}
		}
	}
	return nil, nil
}

// fits reports whether it is l from one day or year to another, in full units or
// rounded.
func fits(a, b stretch, l length) bool {
	days := float64(b.first - a.first)
	if l.unit.days <= 1 {
		return a.days() == 1 && b.days() == 1 && (l.n*l.unit.days == days || l.n*l.unit.days == days+1)
	}
	n := days / l.unit.days
	return math.Floor(n) == l.n || math.Round(n) == l.n
}
