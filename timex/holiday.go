package timex

// holiday is a day with a name of its own.
type holiday struct {
	month, day int // of a day that has its date
	weekday    int // of the nth weekday of a month
	nth        int // -1 is the last
	easter     int // days from Easter Sunday
	isEaster   bool
}

// on is the day of the holiday in a year.
func (h *holiday) on(year int) point {
	switch {
	case h.isEaster:
		return onDay(easterSunday(year) + h.easter)
	case h.weekday != 0:
		return nthWeekday(year, h.month, h.weekday, h.nth)
	}
	return point{grain: dayGrain, year: year, month: h.month, day: h.day}
}

// nthWeekday is the nth weekday of a month; the last for -1.
func nthWeekday(year, month, weekday, nth int) point {
	if nth < 0 {
		last := dayNumber(year, month, daysIn(year, month))
		return onDay(last - (weekdayOf(last)-weekday+7)%7)
	}
	first := dayNumber(year, month, 1)
	return onDay(first + (weekday-weekdayOf(first)+7)%7 + 7*(nth-1))
}

// easterSunday is the day of the western Easter, after the anonymous Gregorian
// algorithm (Meeus, Astronomical Algorithms, chapter 8).
func easterSunday(year int) int {
	a, b, c := year%19, year/100, year%100
	h := (19*a + b - b/4 - (b-(b+8)/25+1)/3 + 15) % 30
	l := (32 + 2*(b%4) + 2*(c/4) - h - c%4) % 7
	m := (a + 11*h + 22*l) / 451
	n := h + l - 7*m + 114
	return dayNumber(year, n/31, n%31+1)
}

// holidayName reads a holiday at i, with an article or selector before it.
func (p *parser) holidayName(i int) *expr {
	s, k := p.selector(i)
	if !s.given {
		k += bit(p.is(k, the))
	}
	if !p.is(k, holidayWord) {
		return nil
	}
	for _, h := range holidays[p.at(k).n] {
		end := k
		for _, w := range h.words {
			if !p.says(end, w) {
				end = -1
				break
			}
			end++
			if p.is(end, apostrophe) && p.tight(end) && p.tight(end+1) { // New Year's
				end += 2
			}
		}
		if end < 0 {
			continue
		}
		e := &expr{form: calendarForm, holiday: &h.holiday, selector: s, last: end}
		if p.particle(end, eveWord) {
			before := h.holiday.before()
			e.holiday, e.last = &before, end+1
		} else if p.is(end, unitWord) && p.at(end).unit == day {
			e.last++
		}
		p.yearAfter(e, e.last)
		return e
	}
	return nil
}

// before is the eve of a holiday with a date.
func (h holiday) before() holiday {
	if h.isEaster {
		h.easter--
		return h
	}
	_, h.month, h.day = civil(dayNumber(2001, h.month, h.day) - 1)
	return h
}

// says reports whether atom i is the word w, letter case aside.
func (p *parser) says(i int, w string) bool {
	if uint(i) >= uint(len(p.lex)) {
		return false
	}
	a := p.atom(i)
	return int(a.End-a.Start) == len(w) && fold(p.text.Text[a.Start:a.End], w)
}

// fold reports whether s, in ASCII, is w in small letters.
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

// namedDay is a holiday and its name.
type namedDay struct {
	words []string
	holiday
}

// holidays are the named days, by the number that their first word has in the
// language's table; the longest name first.
var holidays = map[int32][]namedDay{}
