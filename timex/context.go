package timex

import (
	"strings"

	"github.com/sayso/sayso/language/segment"
)

// farthest is how many atoms away a verb may stand that tells a time's tense.
const farthest = 20

// finish gives the expressions of a sentence what they need of their context, and
// counts their atoms from the text's first, which the sentence's is at base.
func (p *parser) finish(found []*expr, base int) {
	for i, e := range found {
		if i+1 < len(found) && e.next == nil {
			p.link(e, found[i+1])
		}
		if i+2 < len(found) {
			p.shareDay(e, found[i+1], found[i+2])
		}
	}
	if p.atom(0).Has(segment.ParaStart) {
		p.brackets, p.quoted = 0, false
	}
	k := 0
	for i, e := range found {
		e.opens = i == 0
		p.asides(k, e.first)
		k = e.first
		e.aside = p.brackets > 0 || p.quoted
		e.trailing = p.is(e.first-1, comma)
		e.julian = p.oldStyle(e.last)
		tense := p.tense(e.first, e.last)
		for o := e; o != nil; o = o.of {
			o.tense = tense
		}
		if p.is(e.first-1, in) {
			e.lead = p.at(e.first - 1).n
		}
	}
	p.asides(k, len(p.lex))
	for _, e := range found {
		e.first += base
		e.last += base
	}
}

// asides keeps count of the brackets and quotation marks from atom i up to j.
func (p *parser) asides(i, j int) {
	for ; i < j; i++ {
		switch l := p.lex[i]; {
		case l.kind&(open|shut) == 0:
		case l.n == quoteMark:
			p.quoted = l.kind&open != 0 && (l.kind&shut == 0 || !p.quoted)
		case l.kind&open != 0:
			p.brackets++
		default:
			p.brackets = max(p.brackets-1, 0)
		}
	}
}

// oldStyle reports whether the date that ends at i is marked as one of the Julian
// calendar: "Old Style", "(O.S.)".
func (p *parser) oldStyle(i int) bool {
	i += bit(p.is(i, open|comma))
	if p.particle(i, isOld) && p.particle(i+1, styleWord) {
		return true
	}
	return p.upper(i) && (p.says(i, "os") || p.says(i, "o") && p.is(i+1, dot) && p.says(i+2, "s") && p.is(i+3, dot))
}

// says reports whether atom i is the word w, letter case aside.
func (p *parser) says(i int, w string) bool {
	a := p.atom(i)
	return int(a.End-a.Start) == len(w) && fold(p.text.Text[a.Start:a.End], w)
}

// link marks a and b as the ends of a range, "from May to July", and gives a the
// year that stands behind b alone: "April and June 1955".
func (p *parser) link(a, b *expr) {
	gap := b.first - a.last
	if gap != 1 || a.form != calendarForm && a.form != vagueForm || b.form != calendarForm && b.form != vagueForm {
		return
	}
	k := a.last
	ranged := p.is(k, dash|to) || p.is(k, and) && p.is(a.first-1, from)
	if !ranged && !p.is(k, and|slash|comma) {
		return
	}
	if ranged {
		a.next, a.ranged = b, true
	}
	if a.form != calendarForm || b.form != calendarForm {
		return
	}
	if a.weekday != 0 && b.weekday != 0 && b.of == nil && a.of != nil && a.of.selector.unit == week { // "next week Monday or Tuesday"
		b.of = a.of
	}
	if b.hasYear && !a.hasYear && a.of == nil && !a.selector.given && b.grain() >= halfGrain && a.grain() >= halfGrain && (a.month != 0 || a.season != 0 || a.quarter != 0) {
		a.year, a.hasYear, a.era, a.shortYear, a.yearGrain = b.year, true, b.era, b.shortYear, yearGrain
		if a.month != 0 && b.month != 0 && a.month > b.month && ranged {
			a.year--
		}
	}
	if b.of != nil && yearish(b.of) && yearly(a) {
		a.of = b.of
	}
	if b.era && !a.era && a.hasYear && a.yearGrain == yearGrain && b.yearGrain == yearGrain && b.year <= 0 && a.year > 0 {
		a.year, a.era = 1-a.year, true
	}
}

// shareDay gives two times of day the day behind them, where the second says in
// brackets what the first is elsewhere: "10:35 a.m. (0735 GMT) Friday".
func (p *parser) shareDay(a, b, day *expr) {
	if !bareClock(a) || !bareClock(b) || !dayish(day) || !p.is(a.last, open) || b.first != a.last+1 || !p.is(b.last, shut) {
		return
	}
	if k := b.last + 1; day.first != k && !(day.first == k+1 && p.is(k, on)) {
		return
	}
	a.of = day
	if d := a.hour - b.hour; d > -12 && d < 12 { // no midnight lies between them
		b.of = day
	}
}

func bareClock(e *expr) bool {
	return e.form == calendarForm && e.clock && e.of == nil && e.next == nil
}

// tense is -1 where the nearest verb that tells, before a time or else behind it,
// speaks of the past, 1 of the future, 0 where none does; 2 where "until" or "by" says
// that the time is yet to come.
func (p *parser) tense(first, last int) int {
	if p.is(first-1, to|preposition) && p.at(first-1).n == leadsOn {
		if p.pastPerfect(first - 1) {
			return -1
		}
		return 2
	}
	for i := first - 1; i >= 0 && i >= first-farthest; i-- {
		if t := p.tells(i); t != 0 {
			return t
		}
	}
	for i := last; i < len(p.lex) && i < last+farthest; i++ {
		if t := p.tells(i); t != 0 {
			return t
		}
	}
	return 0
}

// intends reports whether atom i is a word after which an infinitive lies ahead.
func (p *parser) intends(i int) bool {
	if !p.word(i) {
		return false
	}
	_, ok := intentions.Of(p.text, p.base+i)
	return ok
}

// perfect is how many atoms before a word the "had" may stand that puts it back.
const perfect = 6

// pastPerfect reports whether a "had" with its participle stands close before atom
// i: what had been planned, and by when it had been done, lies behind.
func (p *parser) pastPerfect(i int) bool {
	for k := i - 1; k >= max(0, i-perfect) && p.word(k); k-- {
		if p.says(k, "will") || p.says(k, "would") {
			return false
		}
		if p.says(k, "had") {
			for n := k + 1; n < min(k+4, len(p.lex)) && p.word(n); n++ {
				if p.says(n, "been") || p.says(n, "done") || strings.HasSuffix(p.text.Of(p.base+n), "ed") {
					return true
				}
			}
		}
	}
	return false
}

func (p *parser) tells(i int) int {
	switch k := p.lex[i].kind; {
	case k&willBe != 0 && !(k&month != 0 && p.upper(i)):
		return 1 - 2*bit(p.pastPerfect(i))
	case k&wasSo != 0:
		return -1
	case k&to != 0 && p.at(i).n == plainTo && p.word(i+1) && p.at(i+1).kind == 0 && !p.upper(i+1) && p.intends(i-1): // "agreed to meet"
		return 1 - 2*bit(p.pastPerfect(i))
	case k == 0 && p.word(i):
		w := p.text.Of(p.base + i)
		if n := len(w); n > 4 && w[n-2:] == "ed" && w[n-3] != 'e' && !p.upper(i) {
			return -1
		}
	}
	return 0
}
