package timex

import (
	"slices"
	"unicode/utf8"

	"github.com/sayso/sayso/language/segment"
)

// parser reads the times of one sentence at a time.
type parser struct {
	text     *segment.Text
	lang     *language
	lex      []lexeme // of the sentence's atoms
	base     int      // the sentence's first atom
	depth    int      // of times within times
	brackets int      // open before the sentence in its paragraph
	quoted   bool     // a quotation is open
	note     bool     // the text is a note: see NoteMode
}

// deepest is how many times may stand in one another: "the morning of the last
// day of the first week of May".
const deepest = 4

// read looks up the atoms of a sentence, and reports whether a time may be there.
func (p *parser) read(s segment.Sentence) bool {
	p.base, p.lex = s.First, slices.Grow(p.lex[:0], s.Last-s.First)
	var seen kind
	for i := s.First; i < s.Last; i++ {
		l := p.lookUp(i)
		seen |= l.kind
		p.lex = append(p.lex, l)
	}
	return seen&triggers != 0
}

// triggers are the kinds without which there is no time.
const triggers = times | digits | cardinal | month | weekday | season | unitWord | part | deictic | often | vague | clockWord | holidayWord | decadeWord

func (p *parser) lookUp(i int) lexeme {
	a := p.text.Atoms[i]
	switch a.Kind {
	case segment.Word:
		if a.End-a.Start == 1 && a.Has(segment.Upper) {
			if l := dottedEra(p.text.Text[a.Start:]); l.kind != 0 {
				return l
			}
		}
		l, _ := p.lang.words.Of(p.text, i)
		return l
	case segment.Number:
		return p.lookUpDigits(a)
	}
	c := p.text.Text[a.Start]
	if c < utf8.RuneSelf {
		if c == '"' {
			return lexeme{kind: open | shut, n: quoteMark}
		}
		return lexeme{kind: marks[c]}
	}
	switch r, _ := utf8.DecodeRuneInString(p.text.Text[a.Start:]); r {
	case '–', '—', '‐', '‑', '−':
		return lexeme{kind: dash}
	case '“', '«', '„':
		return lexeme{kind: open, n: quoteMark}
	case '”', '»':
		return lexeme{kind: shut, n: quoteMark}
	case '’':
		return lexeme{kind: apostrophe}
	case '€', '£', '¥':
		return lexeme{kind: sign}
	}
	return lexeme{}
}

var marks = [utf8.RuneSelf]kind{
	',': comma, '.': dot, '-': dash, '/': slash, ':': colon, '\'': apostrophe, '`': apostrophe, '(': open, '[': open, ')': shut, ']': shut,
	'$': sign, '%': sign, '@': at, '~': approx | dash,
}

func (p *parser) lookUpDigits(a segment.Atom) lexeme {
	s := p.text.Text[a.Start:a.End]
	if len(s) > 9 {
		return lexeme{kind: digits, n: -1, width: 10}
	}
	n := int32(0)
	for i := 0; i < len(s); i++ {
		if s[i] < '0' || s[i] > '9' {
			return lexeme{}
		}
		n = n*10 + int32(s[i]-'0')
	}
	return lexeme{kind: digits, n: n, width: uint8(len(s))}
}

// at is the lexeme of atom i of the sentence; zero outside it.
func (p *parser) at(i int) lexeme {
	if uint(i) >= uint(len(p.lex)) {
		return lexeme{}
	}
	return p.lex[i]
}

// is reports whether atom i can be any of k.
func (p *parser) is(i int, k kind) bool { return uint(i) < uint(len(p.lex)) && p.lex[i].kind&k != 0 }

func (p *parser) atom(i int) segment.Atom {
	if uint(i) >= uint(len(p.lex)) {
		return segment.Atom{}
	}
	return p.text.Atoms[p.base+i]
}

// tight reports whether nothing stands between atom i and the one before it.
func (p *parser) tight(i int) bool {
	return uint(i) < uint(len(p.lex)) && p.text.Atoms[p.base+i].Tight()
}

func (p *parser) upper(i int) bool { return p.atom(i).Has(segment.Upper) }

func (p *parser) word(i int) bool { return p.atom(i).Kind == segment.Word }

// mentions are the times of the sentence that was read.
func (p *parser) mentions(out []*expr) []*expr {
	for i := 0; i < len(p.lex); {
		if p.lex[i].kind&starters == 0 || p.lex[i].kind&^leads == 0 && p.at(i+1).kind == 0 {
			i++
			continue
		}
		e := p.mention(i)
		if e == nil || e.last <= i {
			i++
			continue
		}
		for ; e != nil; e = e.next {
			out = append(out, e)
			i = e.last
		}
	}
	return out
}

// starters are the kinds that a time can begin with.
const starters = triggers | partOf | particle | the | indefinite | pick | ordinal | approx | edge | every | half | some | scale | era | per | than | at | often

// leads are the kinds that begin a time only together with the word behind them.
const leads = the | indefinite | pick | told | nearest | approx | than | edge | half | some | every | at | per | partOf | preposition | plural | ago | vagueNoun

// longest is the expression that ends last; the first of those that end together.
func longest(es ...*expr) *expr {
	var best *expr
	for _, e := range es {
		if e != nil && (best == nil || e.end() > best.end()) {
			best = e
		}
	}
	return best
}

// end is where the last time read along with e ends.
func (e *expr) end() int {
	for e.next != nil {
		e = e.next
	}
	return e.last
}

// mention reads a time that begins at i.
func (p *parser) mention(i int) *expr {
	p.depth = 0
	e := longest(p.phrase(i), p.approximate(i))
	if e != nil {
		e.first = i
	}
	return e
}

// phrase reads a time without what qualifies it.
func (p *parser) phrase(i int) *expr {
	k := p.at(i).kind
	var best *expr
	try := func(when kind, rule func(int) *expr) {
		if k&when == 0 {
			return
		}
		if e := rule(i); e != nil {
			e.first = i
			best = longest(best, e)
		}
	}
	try(every|often|indefinite|per|weekday|cardinal|digits|part|times|clockWord|unitWord, p.set)
	try(number|the|pick|unitWord, p.duration)
	try(the|edge|partOf|half, p.edged)
	try(^kind(0), p.dated)
	try(vague|the|pick|indefinite|particle, p.vague)
	try(the|pick, p.sameTime)
	return best
}

// particle reports whether atom i is the particle n.
func (p *parser) particle(i int, n int32) bool { return p.is(i, particle) && p.at(i).n == n }
