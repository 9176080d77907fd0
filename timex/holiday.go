package timex

import (
	"cmp"
	"slices"
	"strings"
)

// holiday is a rule for the day that a named day falls on in a year: a date, the nth
// weekday of a month, or Easter, and so many days after it.
type holiday struct {
	month, day   int
	weekday, nth int // -1 is the last
	easter       bool
	after        int
	national     bool // another country's falls on another day
}

// namedDay is a holiday and its name, in small letters.
type namedDay struct {
	name string
	holiday
}

// on is the day of the holiday in a year.
func (h *holiday) on(year int) point {
	n := 0
	switch {
	case h.easter:
		n = easterSunday(year)
	case h.weekday != 0:
		n = nthWeekday(year, h.month, h.weekday, h.nth)
	default:
		n = dayNumber(year, h.month, h.day)
	}
	return onDay(n + h.after)
}

// whoseDay is the reason why "the Tarnish Independence Day" has no value.
const whoseDay = "the day is kept on other dates in other countries"

// nthWeekday is the number of the nth weekday of a month; of the last for -1.
func nthWeekday(year, month, weekday, nth int) int {
	if nth < 0 {
		last := dayNumber(year, month, daysIn(year, month))
		return last - (weekdayOf(last)-weekday+7)%7
	}
	first := dayNumber(year, month, 1)
	return first + (weekday-weekdayOf(first)+7)%7 + 7*(nth-1)
}

// easterSunday is the number of the day of the western Easter, after the anonymous
// Gregorian algorithm (Meeus, Astronomical Algorithms, chapter 8).
func easterSunday(year int) int {
	a, b, c := year%19, year/100, year%100
	h := (19*a + b - b/4 - (b-(b+8)/25+1)/3 + 15) % 30
	l := (32 + 2*(b%4) + 2*(c/4) - h - c%4) % 7
	m := (a + 11*h + 22*l) / 451
	n := h + l - 7*m + 114
	return dayNumber(year, n/31, n%31+1)
}

// byFirstWord groups named days by the first word of their names, the longest name
// first.
func byFirstWord(days []namedDay) map[string][]namedDay {
	groups := map[string][]namedDay{}
	for _, d := range days {
		first, _, _ := strings.Cut(d.name, " ")
		first, _, _ = strings.Cut(first, "'")
		groups[first] = append(groups[first], d)
	}
	for _, g := range groups {
		slices.SortFunc(g, func(a, b namedDay) int { return cmp.Compare(len(b.name), len(a.name)) })
	}
	return groups
}

// holidayName reads a holiday at i, with an article or selector before it and its eve
// or year behind.
func (p *parser) holidayName(i int) *expr {
	s, k := p.selector(i)
	if !s.given {
		k += bit(p.is(k, the))
	}
	if !p.is(k, holidayWord) || !p.upper(k) && !p.note {
		return nil
	}
	for _, d := range p.lang.holidays[p.at(k).ref] {
		end, ok := p.follows(k, d.name)
		if !ok {
			continue
		}
		if p.upper(end) && p.at(end).kind == 0 { // "the Easter Offensive"
			continue
		}
		rule := d.holiday
		reason := ""
		if rule.national && p.is(k-2, apostrophe) && p.tight(k-1) {
			reason = whoseDay
		}
		e := &expr{form: calendarForm, holiday: &rule, selector: s, reason: reason, last: end}
		if p.particle(end, eveWord) {
			rule.after--
			e.last++
		}
		p.yearAfter(e, e.last)
		return e
	}
	return nil
}

// follows reports whether the words of name stand from atom i on, and where they end.
func (p *parser) follows(i int, name string) (end int, ok bool) {
	for i < len(p.lex) {
		a := p.atom(i)
		n := int(a.End - a.Start)
		if p.is(i, apostrophe) && name != "" && name[0] == '\'' {
			n, name = 0, name[1:]
		}
		if n > len(name) || !fold(p.text.Text[a.Start:a.End][:n], name[:n]) {
			return i, false
		}
		name = name[n:]
		i++
		if name == "" {
			return i, true
		}
		if name[0] == ' ' {
			name = name[1:]
		} else if name[0] != '\'' && n > 0 {
			return i, false
		}
	}
	return i, false
}

// fold reports whether s, but for the case of its letters, is w. They are of one
// length.
func fold(s, w string) bool {
	for i := range len(s) {
		c := s[i]
		if 'A' <= c && c <= 'Z' {
			c += 'a' - 'A'
		}
		if c != w[i] {
			return false
		}
	}
	return true
}
