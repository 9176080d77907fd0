package check

import (
	"fmt"
	"strings"
	"time"

	"github.com/sayso/sayso/span"
	"github.com/sayso/sayso/timex"
)

var dayMonthAmbiguous = &Check{
	ID:       "day-month-ambiguous",
	Severity: Note,
	Requires: Times,
	Doc: Doc{
		Title: "a date in figures that may be read in two ways",
		What: "Examines every date whose day and month are both figures, and flags one that exists in either order, unless another date of the text decides: " +
			"one in figures that exists in one order alone, or the same day with its month in words. One that is written several times is one finding.",
		Why:      "Readers in different countries read different days, and so may a machine.",
		Fires:    "The ferry sank on 04/05/2021.",
		NearMiss: "The ferry sank on 04/05/2021 and was raised on 25/05/2021.",
		Noise:    "Low. It is a note: nothing contradicts anything. Days that are names, such as 9/11, are left out.",
		Since:    "0.1",
	},
	Examine: examineDayMonth,
}

// namedDays are days that everybody knows by their figures.
var namedDays = set("9/11", "7/7")

// monthDay is a date without its year, or with.
type monthDay struct{ year, month, day int }

// dateOrder is what the dates of a text say about the order of day and month.
type dateOrder struct {
	dayFirst, monthFirst *timex.Time
	inWords              map[monthDay]*timex.Time
}

func examineDayMonth(r *Run) {
	times := r.Times()
	order := dateOrder{inWords: map[monthDay]*timex.Time{}}
	for i := range times {
		if t := &times[i]; isDate(t) {
			order.learn(r.Document.Text, t)
		}
	}
	again := map[string][]span.Span{}
	for i := range times {
		if t := &times[i]; t.Fields.Swappable {
			again[t.In(r.Document.Text)] = append(again[t.In(r.Document.Text)], t.Span)
		}
	}
	for i := range times {
		t := &times[i]
		written := t.In(r.Document.Text)
		if places := again[written]; t.Fields.Swappable && !namedDays[written] && places[0] == t.Span {
			order.judge(r, t, places[1:])
		}
	}
}

// learn takes in a date that can be read in one way alone.
func (o *dateOrder) learn(text string, t *timex.Time) {
	switch f := t.Fields; {
	case !f.Numeric:
		o.inWords[monthDay{f.Year, f.Month, f.Day}] = t
	case f.Swappable || f.Day == f.Month:
	case leadingFigure(t.In(text)) == f.Day:
		o.dayFirst = t
	default:
		o.monthFirst = t
	}
}

// leadingFigure is the first figure of the date in figures in s; a time of day may
// stand before it.
func leadingFigure(s string) (n int) {
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case c >= '0' && c <= '9':
			n = n*10 + int(c-'0')
		case n > 0 && strings.IndexByte("/-.", c) >= 0:
			return n
		default:
			n = 0
		}
	}
	return n
}

func (o *dateOrder) judge(r *Run, t *timex.Time, again []span.Span) {
	first := leadingFigure(t.In(r.Document.Text))
	second := t.Fields.Day + t.Fields.Month - first
	a := monthDay{t.Fields.Year, second, first}
	b := monthDay{t.Fields.Year, first, second}
	working := fmt.Sprintf("It is %s with the day first, and %s with the month first.", a, b)
	var related []Related
	for _, s := range again[:min(len(again), mostRelated)] {
		related = append(related, Related{s, "again"})
	}
	asA, asB := o.decides(a, o.dayFirst), o.decides(b, o.monthFirst)
	switch {
	case asA != nil && asB == nil:
		r.Pass(t.Span, fmt.Sprintf("The date is %s, as another date of the text shows.", a), working, Related{asA.Span, "it shows that the day comes first"})
	case asB != nil && asA == nil:
		r.Pass(t.Span, fmt.Sprintf("The date is %s, as another date of the text shows.", b), working, Related{asB.Span, "it shows that the month comes first"})
	case asA != nil:
		r.Fail(t.Span, "This date may be read in two ways, and the text writes dates in both.", working,
			append(related, Related{asA.Span, "the day comes first"}, Related{asB.Span, "the month comes first"})...)
	default:
		r.Fail(t.Span, "This date may be read in two ways.", working+"\nNo other date of the text shows which.", related...)
	}
}

// decides is the date that speaks for a reading: the same day in words, or else one in
// figures that has the same order.
func (o *dateOrder) decides(reading monthDay, inFigures *timex.Time) *timex.Time {
	if t := o.inWords[reading]; t != nil {
		return t
	}
	return inFigures
}

// String is the date in words.
func (d monthDay) String() string {
	s := fmt.Sprintf("%d %s", d.day, time.Month(d.month))
	if d.year != 0 {
		s += " " + yearText(d.year)
	}
	return s
}
