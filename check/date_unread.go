package check

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/sayso/sayso/language/segment"
	"github.com/sayso/sayso/span"
)

// Days above 31 and months above 12 are no dates to a reader of times, which leaves
// them out. They are found here where nothing but a date is written in their form.

// monthNumbers are the months by name.
var monthNumbers = segment.NewTable(map[string]int{
	"january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6, "july": 7, "august": 8, "september": 9, "october": 10, "november": 11, "december": 12,
})

// dateLeads stand before a day.
var dateLeads = segment.NewTable(bools("on", "the", "of", "until", "till", "since", "dated", "from", "to", "before", "after", "by"))

// examineUnread looks for a day or a month that no calendar has.
func examineUnread(r *Run) {
	t := r.Text()
	for i := 1; i+1 < len(t.Atoms); i++ {
		s, working := dayTooHigh(t, i)
		if working == "" {
			s, working = monthTooHigh(t, i)
		}
		if working != "" {
			r.Contradict(Error, s, fmt.Sprintf("The date %s does not exist.", s.In(t.Text)), working)
		}
	}
}

// dayTooHigh reads a date with the month's name at atom i and a day above 31: "on
// 32 May 2019", "the 32nd of May", "on May 40, 2019".
func dayTooHigh(t *segment.Text, i int) (s span.Span, working string) {
	month, ok := monthNumbers.Of(t, i)
	if !ok || !t.Atoms[i].Has(segment.Upper) {
		return s, ""
	}
	first, last, day := dayBeside(t, i)
	if day <= 31 || day > 99 || first == 0 {
		return s, ""
	}
	_, led := dateLeads.Of(t, first-1)
	if !led {
		return s, ""
	}
	return t.Span(first, last), fmt.Sprintf("%s has %d days.", t.Of(i), daysIn(2000, month))
}

// dayBeside is the figure that stands where the day of the month at atom i does, with
// a year: the atoms of the whole date and the figure, 0 where there is none.
func dayBeside(t *segment.Text, i int) (first, last, day int) {
	ordinal := false
	k := i - 1
	if k > 1 && t.Of(k) == "of" {
		k--
	}
	if k > 1 && t.Atoms[k].Tight() && strings.Contains("st nd rd th", t.Of(k)) {
		ordinal = true
		k--
	}
	if n := shortNumber(t, k); n > 0 {
		if isYear(t, i+1) {
			return k, i + 2, n
		}
		if ordinal {
			return k, i + 1, n
		}
		return 0, 0, 0
	}
	n := shortNumber(t, i+1)
	year := i + 2
	if year < len(t.Atoms) && t.Of(year) == "," {
		year++
	}
	if n > 0 && isYear(t, year) {
		return i, year + 1, n
	}
	return 0, 0, 0
}

// shortNumber is the figure of two digits at atom i, 0 where there is none.
func shortNumber(t *segment.Text, i int) int {
	if i < 0 || i >= len(t.Atoms) || t.Atoms[i].Kind != segment.Number || len(t.Of(i)) > 2 {
		return 0
	}
	n, err := strconv.Atoi(t.Of(i))
	if err != nil {
		return 0
	}
	return n
}

// isYear reports whether atom i is a year of our times.
func isYear(t *segment.Text, i int) bool {
	return i < len(t.Atoms) && t.Atoms[i].Kind == segment.Number && len(t.Of(i)) == 4 && (strings.HasPrefix(t.Of(i), "19") || strings.HasPrefix(t.Of(i), "20"))
}

// monthTooHigh reads a date in figures, its first at atom i, that exists in no order:
// 31/13/2021 or 2021-13-05.
func monthTooHigh(t *segment.Text, i int) (s span.Span, working string) {
	last := i + 5
	if last > len(t.Atoms) || t.Atoms[i].Kind != segment.Number || t.Atoms[i].Tight() || last < len(t.Atoms) && t.Atoms[last].Tight() && t.Atoms[last].Kind != segment.Mark {
		return s, ""
	}
	for k := i + 1; k < last; k++ {
		if !t.Atoms[k].Tight() {
			return s, ""
		}
	}
	mark := t.Of(i + 1)
	if mark != t.Of(i+3) || mark != "/" && mark != "-" && mark != "." {
		return s, ""
	}
	a, b := shortNumber(t, i), shortNumber(t, i+2)
	if isYear(t, i) && mark == "-" {
		a, b = b, shortNumber(t, i+4)
	} else if !isYear(t, i+4) {
		return s, ""
	}
	if a == 0 || b == 0 || min(a, b) <= 12 && max(a, b) <= 31 {
		return s, ""
	}
	return t.Span(i, last), fmt.Sprintf("Of %d and %d one would have to be a month and one its day.", a, b)
}
