package check

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/sayso/sayso/quantity"
	"github.com/sayso/sayso/span"
)

// A pattern is one way of saying something with figures, written as
//
//	N (out )of the|all? M ~6 ( P )
//
// element by element, with single spaces between them:
//
//	N         a capital letter: a figure, kept under that letter
//	LIST      two figures or more, joined as a list
//	the|all   one of these words; in_all is "in all"
//	<rise>    one of the words of the named class
//	, ( —     the mark itself; every dash is —, every bracket round
//	~6        up to six words, none of them a figure, a mark or a barrier
//	!per|a    what comes next is none of these words; nothing is taken
//	$         the end of the clause: a mark, or nothing more; nothing is taken
//	^         the beginning of a clause; nothing is taken
//	the?      an element that may be missing
//
// The pattern is data; how much text one attempt can look at is bounded by it.
type pattern []element

type elementKind uint8

const (
	anyWord elementKind = iota
	aFigure
	aList
	aGap
	noWord
	clauseEnds
	clauseStarts
)

type element struct {
	kind     elementKind
	slot     byte
	phrases  phrases
	most     int // of a gap
	optional bool
}

// match is what a pattern found.
type match struct {
	accept  func() bool // the last word on what was found; nil accepts all
	figures [26]*quantity.Quantity
	list    parts
	first   int // index of the first token
	last    int // index behind the last one
}

// at is the figure under the letter, or nil.
func (m *match) at(letter byte) *quantity.Quantity { return m.figures[letter-'A'] }

// compile reads a pattern. A mistake in one is a mistake in sayso, and panics
// when the program starts.
func compile(classes map[string]string, source string) pattern {
	var p pattern
	for field := range strings.FieldsSeq(source) {
		p = append(p, readElement(classes, field))
	}
	return p
}

func readElement(classes map[string]string, field string) element {
	e := element{}
	if len(field) > 1 && strings.HasSuffix(field, "?") {
		e.optional, field = true, strings.TrimSuffix(field, "?")
	}
	switch {
	case field == "LIST":
		e.kind = aList
	case field == "$":
		e.kind = clauseEnds
	case field == "^":
		e.kind = clauseStarts
	case len(field) == 1 && 'A' <= field[0] && field[0] <= 'Z':
		e.kind, e.slot = aFigure, field[0]-'A'
	case strings.HasPrefix(field, "~"):
		n, err := strconv.Atoi(field[1:])
		if err != nil {
			panic(fmt.Sprintf("pattern element %q: %v", field, err))
		}
		e.kind, e.most = aGap, n
	case strings.HasPrefix(field, "!"):
		e.kind, e.phrases = noWord, readPhrases(classes, field[1:])
	default:
		e.phrases = readPhrases(classes, field)
	}
	return e
}

// phrases are expressions of one word or more, by their first word.
type phrases map[string][][]string

func readPhrases(classes map[string]string, field string) phrases {
	p := phrases{}
	for phrase := range strings.SplitSeq(field, "|") {
		if name, ok := strings.CutPrefix(phrase, "<"); ok {
			class := classes[strings.TrimSuffix(name, ">")]
			if class == "" {
				panic(fmt.Sprintf("pattern element %q: no such class", phrase))
			}
			for member := range strings.FieldsSeq(class) {
				p.add(member)
			}
			continue
		}
		p.add(phrase)
	}
	return p
}

func (p phrases) add(phrase string) {
	w := strings.Split(phrase, "_")
	p[w[0]] = append(p[w[0]], w)
}

// at is the index behind the longest phrase that stands at token i, or i.
func (p phrases) at(line []token, i int) int {
	end := i
	if i >= len(line) || line[i].word == "" {
		return i
	}
	for _, w := range p[line[i].word] {
		if i+len(w) <= len(line) && i+len(w) > end && stands(line[i:], w) {
			end = i + len(w)
		}
	}
	return end
}

func stands(line []token, words []string) bool {
	for i, w := range words {
		if line[i].word != w {
			return false
		}
	}
	return true
}

// follow matches the elements from token i on.
func (m *match) follow(es []element, line []token, i int) bool {
	if len(es) == 0 {
		m.last = i
		return m.accept == nil || m.accept()
	}
	e, rest := &es[0], es[1:]
	if m.take(e, rest, line, i) {
		return true
	}
	return e.optional && m.follow(rest, line, i)
}

func (m *match) take(e *element, rest []element, line []token, i int) bool {
	switch e.kind {
	case clauseEnds:
		return atEdge(line, i) && m.follow(rest, line, i)
	case clauseStarts:
		return (i == 0 || atEdge(line, i-1) || line[i-1].is("that")) && m.follow(rest, line, i)
	case noWord:
		return e.phrases.at(line, i) == i && m.follow(rest, line, i)
	case aFigure:
		if i >= len(line) || line[i].figure == nil {
			return false
		}
		m.figures[e.slot] = line[i].figure
		return m.follow(rest, line, i+1)
	case aList:
		return m.takeList(rest, line, i)
	case aGap:
		return m.takeGap(e.most, rest, line, i)
	}
	next := e.phrases.at(line, i)
	return next > i && m.follow(rest, line, next)
}

// takeGap leaves out as few words as it can.
func (m *match) takeGap(most int, rest []element, line []token, i int) bool {
	for n := 0; ; n++ {
		if m.follow(rest, line, i) {
			return true
		}
		if n == most || i >= len(line) || !fills(line[i]) {
			return false
		}
		i++
	}
}

// takeList takes the longest list that lets the rest match.
func (m *match) takeList(rest []element, line []token, i int) bool {
	all := readList(line, i)
	for n := len(all.figures); n >= 2; n-- {
		m.list = all.upTo(n)
		if m.follow(rest, line, m.list.end) {
			return true
		}
	}
	return false
}

// fills reports whether t may stand in a gap: a word that does not turn the
// clause to another comparison.
func fills(t token) bool {
	return t.figure == nil && !t.is(",", ";", ":", "(", ")", "—", ".", "!", "?", "=", "than", "but", "versus", "respectively", "per")
}

// atEdge reports whether a clause ends before token i.
func atEdge(line []token, i int) bool {
	return i >= len(line) || line[i].is(",", ";", ":", "(", ")", "—", ".", "!", "?", "and", "but", "while")
}

// places is where the figures of m stand: all together, and each.
func (m *match) places() (span.Span, []Related) {
	var related []Related
	for _, q := range m.figures {
		if q != nil {
			related = append(related, Related{q.Span, "a figure compared"})
		}
	}
	return covering(m.figures[:]...), related
}
