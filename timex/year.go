package timex

import "strings"

// year reads a year at i: "1943", "'43", "480 BC", "AD 79", "nineteen
// ninety-four", without asking whether the context wants one.
func (p *parser) year(i int) *expr {
	if k := p.eraEnd(i); p.is(i, era) && p.is(k, digits) && p.at(i).n > 0 {
		return &expr{form: calendarForm, year: int(p.at(k).n), hasYear: true, era: true, yearGrain: yearGrain, last: k + 1}
	}
	if p.is(i, apostrophe) && p.is(i+1, digits) && p.tight(i+1) && p.at(i+1).width == 2 && !p.word(i+2) {
		return &expr{form: calendarForm, year: int(p.at(i + 1).n), hasYear: true, shortYear: true, yearGrain: yearGrain, last: i + 2}
	}
	l := p.at(i)
	if l.kind&digits == 0 {
		return p.yearInWords(i)
	}
	if y := p.firstBeforeEra(i, int(l.n)); y != nil {
		return y
	}
	if y := p.withEra(i, int(l.n)); y != nil {
		return y
	}
	if l.width != 4 || l.n < 1000 || l.n > 2999 || p.is(i+1, sign) && p.tight(i+1) || p.inFigure(i) {
		if l.width == 2 && p.is(i-1, slash|dash) && p.tight(i) && !p.inFigure(i) {
			return &expr{form: calendarForm, year: int(l.n), hasYear: true, shortYear: true, yearGrain: yearGrain, last: i + 1}
		}
		return nil
	}
	return &expr{form: calendarForm, year: int(l.n), hasYear: true, yearGrain: yearGrain, last: i + 1}
}

// inFigure reports whether the digits at i go on: "2,000", "1999.5", "3D".
func (p *parser) inFigure(i int) bool {
	if p.is(i+1, comma|dot) && p.tight(i+1) && p.is(i+2, digits) && p.tight(i+2) {
		return true
	}
	if p.is(i+1, colon) && p.tight(i+1) && p.is(i+2, digits) && p.tight(i+2) {
		return true
	}
	return p.word(i+1) && p.tight(i+1) || p.is(i-1, sign) ||
		p.is(i-1, comma|dot) && p.tight(i) && p.is(i-2, digits) && p.tight(i-1)
}

// firstBeforeEra reads the first year of "499–493 BC", "from 499 to 493 BC", "496 and
// 495 BC", whose era stands behind the second.
func (p *parser) firstBeforeEra(i, n int) *expr {
	if !p.is(i+1, dash|to|and|slash) || !p.is(i+2, digits) || !p.is(i+3, era) || p.at(i+3).n > 0 || p.at(i).width > 4 || n < int(p.at(i+2).n) {
		return nil
	}
	return &expr{form: calendarForm, year: 1 - n, hasYear: true, era: true, yearGrain: yearGrain, last: i + 1}
}

// withEra reads a number with its era behind it.
func (p *parser) withEra(i, n int) *expr {
	k := i + 1
	if !p.is(k, era) || n < 1 || n > 9999 {
		return nil
	}
	e := &expr{form: calendarForm, year: n, hasYear: true, era: true, yearGrain: yearGrain, last: p.eraEnd(k)}
	if p.at(k).n < 0 {
		e.year = 1 - n
	}
	return e
}

// dottedEra is the era whose letters and full stops text begins with; the zero lexeme where
// it begins with none.
func dottedEra(text string) lexeme {
	for _, e := range dottedEras {
		if strings.HasPrefix(text, e.text) {
			return lexeme{kind: era, n: e.n}
		}
	}
	return lexeme{}
}

// eraEnd is behind the era at i, which may be dotted or two words: "B.C.", "BCE".
func (p *parser) eraEnd(i int) int {
	for i++; p.is(i, dot) && p.tight(i) && p.tight(i+1) && p.word(i+1) && p.atom(i+1).End-p.atom(i+1).Start == 1; i += 2 {
	}
	if p.is(i, dot) && p.is(i-2, dot) {
		i++
	}
	return i
}

// yearInWords reads "nineteen ninety-four", "two thousand and eighteen".
func (p *parser) yearInWords(i int) *expr {
	l := p.at(i)
	if l.kind&cardinal == 0 {
		return nil
	}
	make := func(y, end int) *expr {
		return &expr{form: calendarForm, year: y, hasYear: true, yearGrain: yearGrain, last: end}
	}
	if l.n >= 13 && l.n <= 20 {
		k := i + 1
		if p.is(k, scale) && p.at(k).n == 100 {
			k++
		}
		if r := p.at(k); r.kind&cardinal != 0 && r.n >= 10 {
			a, end := p.numeral(k)
			if a.lo < 100 && !p.is(end, unitWord|scale) {
				return make(int(l.n)*100+int(a.lo), end)
			}
		}
		return nil
	}
	if l.n == 2 && p.is(i+1, scale) && p.at(i+1).n == 1000 {
		a, end := p.numeral(i)
		if a.lo < 2100 && (!p.word(end) || p.is(i-1, unitWord|month|of)) {
			return make(int(a.lo), end)
		}
	}
	return nil
}

// yearAlone reads a year that stands without month and day, where the context
// takes it for one; and what goes on from it: "1939-45", "1993–2020".
func (p *parser) yearAlone(i int) *expr {
	k, told := p.yearLead(i)
	y := p.year(k)
	if y == nil || y.shortYear && !told && !p.is(i, apostrophe) {
		return nil
	}
	if !told && !y.era && !p.yearContext(k, y) {
		return nil
	}
	p.yearRange(y)
	return y
}

// yearLead reads the words before a year: "the year", "fiscal", "the years".
func (p *parser) yearLead(i int) (k int, told bool) {
	k = i
	if p.is(k, the) {
		k++
	}
	if p.particle(k, fiscal) {
		k++
		told = true
	}
	if p.is(k, unitWord) && p.at(k).unit == year {
		k++
		told = true
	}
	if told && p.is(k, of) {
		k++
	}
	if !told {
		if p.is(i, the) && p.is(i+1, digits) && p.at(i+1).width == 4 && p.is(i+2, ordinal) && p.is(i+3, unitWord|half) { // "the 1988 third quarter"
			return i + 1, true
		}
		return i, false
	}
	return k, true
}

// yearContext reports whether a bare figure of four digits is a year: it could
// be one of our times or a preposition says so, and it counts nothing.
func (p *parser) yearContext(i int, y *expr) bool {
	before, after := p.at(i-1).kind, p.at(y.last).kind
	if p.particle(i-1, numberedWord) || p.is(i-1, dot) && p.particle(i-2, numberedWord) || p.is(y.last, open) && p.is(y.last+1, digits) && p.is(y.last+2, shut) { // "Resolution 1325 (2000)"
		return false
	}
	if before&dash != 0 && p.tight(i) && p.is(i-2, digits) && p.tight(i-1) { // of a longer number: 2010-2015-86
		return false
	}
	if before&(sign|digits|approx) != 0 && before&preposition == 0 || before&(slash|dot|colon) != 0 && p.tight(i) {
		return false
	}
	if before&dash != 0 && p.tight(i) && !p.is(i-2, digits|month|season|dash|edge) {
		return false
	}
	if after&(unitWord|sign|scale|cardinal|sign|digits) != 0 && after&part == 0 {
		return false
	}
	if p.word(i-1) && p.upper(i-1) && before == 0 && i > 1 { // "Boeing 1900", "Figure 1995"
		return false
	}
	cue := before&(in|of|from|to|preposition|open|dash|comma|and|edge|slash|season|the|apostrophe) != 0
	modern := y.year >= 1800 && y.year <= 2100
	if p.word(y.last) && !p.upper(y.last) && after == 0 && p.countable(y.last) {
		return modern && before&(in|the|of) != 0
	}
	if modern {
		return true
	}
	return cue && before&(comma|approx|of|to|and) == 0 || p.yearPair(i, y.year)
}

// yearPair reports whether the figure at i is one of two that are years together, though
// neither is of our times: "from 1410 to 1432", "the war of 1701–1714". Two round
// figures are as likely a count: "a crowd of 1200–1500".
func (p *parser) yearPair(i, n int) bool {
	const longest = 150
	near := func(a, b int) bool { return 0 < b-a && b-a <= longest && (a%10 != 0 || b%10 != 0) }
	if p.is(i-1, to|and) && p.is(i-3, from|preposition) && p.at(i-2).width == 4 {
		return near(int(p.at(i-2).n), n)
	}
	return p.is(i-1, of) && p.is(i+1, dash) && p.at(i+2).width == 4 && near(n, int(p.at(i+2).n))
}

// countable reports whether the word at i looks like things counted: a plural.
func (p *parser) countable(i int) bool {
	w := p.text.Of(p.base + i)
	return len(w) > 3 && w[len(w)-1] == 's' && w[len(w)-2] != 's' || w == "people" || w == "men" || w == "women" || w == "children"
}

// yearRange reads the second year of "1939-45", "1993–2020", "2019/20".
func (p *parser) yearRange(y *expr) {
	k := y.last
	if !p.is(k, dash|slash) || p.is(k+1, apostrophe) || y.shortYear {
		return
	}
	l := p.at(k + 1)
	if l.kind&digits == 0 || p.tight(k) != p.tight(k+1) || p.inFigure(k+1) || p.is(k+2, dash|slash|colon) && p.tight(k+2) {
		return
	}
	z := &expr{form: calendarForm, hasYear: true, yearGrain: yearGrain, first: k + 1, last: k + 2}
	switch e := p.withEra(k+1, int(l.n)); {
	case e != nil:
		e.first = k + 1
		z = e
		if !y.era && y.year > 0 && e.year <= 0 {
			y.year = 1 - y.year
			y.era = true
		}
	case l.width == 4 && l.n >= 1000 && l.n <= 2999:
		z.year = int(l.n)
	case l.width == 2 && y.year > 0 && p.tight(k) && (p.is(k, dash) && int(l.n) > y.year%100 || int(l.n) == (y.year+1)%100):
		z.year = y.year - y.year%100 + int(l.n)
		if z.year < y.year {
			z.year += 100
		}
	default:
		return
	}
	y.next, y.ranged = z, true
}

// decade reads "the 1990s", "the mid-'90s", "the nineties"; century "the 19th
// century BC".
func (p *parser) decade(i int) *expr {
	k := i
	k += bit(p.is(k, the))
	mod := ""
	if p.is(k, edge|partOf) {
		mod = modName[p.at(k).mod]
		k++
		k += bit(p.is(k, dash))
	}
	if e := p.centuryAt(k, mod); e != nil {
		return e
	}
	l := p.at(k)
	if l.kind&decadeWord != 0 && (p.is(i, the|edge) || p.is(i-1, in)) {
		return &expr{form: calendarForm, hasYear: true, yearGrain: decadeGrain, mod: mod, year: int(l.n), shortYear: true, last: k + 1}
	}
	quoted := p.is(k, apostrophe)
	k += bit(quoted)
	if l = p.at(k); l.kind&digits == 0 || l.n%10 != 0 || l.width > 4 || l.width == 2 && !quoted && !p.is(i, the) || l.width == 1 || !p.endsInS(k+1) {
		return nil
	}
	return p.figureDecade(k, mod)
}

// figureDecade reads "1990s", "90s", "490s BC" and, of a hundred years, "1900s".
func (p *parser) figureDecade(k int, mod string) *expr {
	l, end := p.at(k), p.afterS(k+1)
	e := &expr{form: calendarForm, hasYear: true, yearGrain: decadeGrain, mod: mod, year: int(l.n), shortYear: l.width == 2, last: end}
	if l.width == 4 && l.n%100 == 0 && l.n%1000 != 0 {
		e.yearGrain = centuryGrain
	}
	switch {
	case p.is(end, era):
		if p.at(end).n < 0 {
			e.year = 1 - (e.year + 9)
		}
		e.era, e.last = true, p.eraEnd(end)
	case l.width == 3 || l.width == 4 && l.n < 1000:
		return nil
	}
	return e
}

// endsInS reports whether a plural "s" follows figures: 1990s, 1990's.
func (p *parser) endsInS(i int) bool {
	if p.is(i, apostrophe) && p.tight(i) {
		i++
	}
	a := p.atom(i)
	return a.End-a.Start == 1 && p.tight(i) && p.text.Text[a.Start] == 's'
}

func (p *parser) afterS(i int) int { return i + 1 + bit(p.is(i, apostrophe)) }

// centuryAt reads "19th century", "third millennium BC", "twentieth-century".
func (p *parser) centuryAt(i int, mod string) *expr {
	n, k := p.ordinalAt(i)
	if n == 0 || n > 40 {
		return nil
	}
	if p.is(k, dash) {
		k++
	}
	if u := p.at(k); u.kind&unitWord == 0 || u.unit != century {
		return nil
	}
	e := &expr{form: calendarForm, year: (n - 1) * 100, hasYear: true, yearGrain: centuryGrain, mod: mod, last: k + 1}
	if p.is(k+1, era) {
		e.era = true
		if p.at(k+1).n < 0 {
			e.year = 1 - n*100
		}
		e.last = p.eraEnd(k + 1)
	}
	return e
}
