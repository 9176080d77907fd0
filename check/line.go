package check

import (
	"iter"
	"slices"
	"strings"

	"github.com/sayso/sayso/analysis"
	"github.com/sayso/sayso/language/segment"
	"github.com/sayso/sayso/quantity"
	"github.com/sayso/sayso/span"
	"github.com/sayso/sayso/timex"
)

// token is one piece of a sentence as the figure checks read it. A figure with
// its qualifier and unit is a single token; so is a time, an age or an ordinal,
// which have neither word nor figure.
type token struct {
	span.Span
	word   string             // in small letters
	upper  bool               // the word has a capital
	figure *quantity.Quantity // a count, a percentage, a sum of money or a measure
	ahead  signature          // of what stands from here to the line's end
}

// is reports whether the token is one of the words.
func (t token) is(words ...string) bool {
	for _, w := range words {
		if t.word == w && w != "" {
			return true
		}
	}
	return false
}

// line is a sentence, or several that are read together, cut into tokens.
type line struct {
	tokens  []token
	figures int // how many of the tokens are figures
}

// lines are the sentences that hold at least n figures, cut into tokens, which
// must not be changed.
func (r *Run) lines(n int) iter.Seq[[]token] {
	return func(yield func([]token) bool) {
		for _, l := range r.cut() {
			if l.figures >= n && !yield(l.tokens) {
				return
			}
		}
	}
}

// cutLines are the sentences of a that hold figures.
func cutLines(a *analysis.Analysis) (lines []line) {
	l := liner{text: a.Text(), figures: a.Quantities(), times: a.Times()}
	for i := 0; i < len(l.text.Sentences); i++ {
		s := l.text.Sentences[i]
		for last := i + mostJoined; i+1 < len(l.text.Sentences) && i < last && l.runsOn(i); i++ {
			s.Last, s.End = l.text.Sentences[i+1].Last, l.text.Sentences[i+1].End
		}
		if n := l.cut(s); n > 0 {
			signAhead(l.line)
			lines = append(lines, line{slices.Clone(l.line), n})
		}
	}
	return lines
}

// liner cuts sentence after sentence into tokens, going over figures and times
// once.
type liner struct {
	text    *segment.Text
	figures []quantity.Quantity
	times   []timex.Time
	line    []token
}

// runsOn reports whether the next sentence is read together with sentence i: where
// that one ends with a comma, a colon or a semicolon, or where the next begins with words that lead back
// to it, such as "of these".
func (l *liner) runsOn(i int) bool {
	s, next := l.text.Sentences[i], l.text.Sentences[i+1]
	if next.Paragraph != s.Paragraph || next.Last-next.First > mostAtoms {
		return false
	}
	_, leads := leadsBack.Of(l.text, next.First)
	second := ""
	if next.First+1 < next.Last {
		second = l.text.Of(next.First + 1)
	}
	first := strings.ToLower(l.text.Of(next.First))
	inAll := first == "in" && second == "all" || first == "the" && (second == "remaining" || second == "rest" || second == "remainder" || second == "total")
	end := l.text.Of(s.Last - 1)
	return leads || inAll || end == "," || end == ":" || end == ";"
}

// mostAtoms is the length of a sentence from which on it is read by itself.
const mostAtoms = 60

const mostJoined = 2 // sentences that are read together with one before them

// leadsBack are words that begin a sentence and speak of the one before.
var leadsBack = wordSet("of these those they that altogether among")

// cut makes l.line of sentence s and counts its figures.
func (l *liner) cut(s segment.Sentence) (n int) {
	l.line = l.line[:0]
	for i := s.First; i < s.Last; {
		at := l.text.Atoms[i].Span()
		t := l.token(at, i)
		if t.figure != nil {
			n++
		}
		for i++; i < s.Last && int(l.text.Atoms[i].Start) < t.End; i++ {
		}
		if !t.is(`"`, "“", "”", "«", "»") {
			l.line = append(l.line, t)
		}
	}
	return n
}

// token is what stands at atom i.
func (l *liner) token(at span.Span, i int) token {
	for len(l.figures) > 0 && l.figures[0].End <= at.Start {
		l.figures = l.figures[1:]
	}
	for len(l.times) > 0 && l.times[0].End <= at.Start {
		l.times = l.times[1:]
	}
	if len(l.figures) > 0 && l.figures[0].Start <= at.Start {
		q := &l.figures[0]
		if counts(q) {
			return token{Span: q.Span, figure: q}
		}
		return token{Span: q.Span}
	}
	if len(l.times) > 0 && l.times[0].Start <= at.Start {
		return token{Span: l.times[0].Span}
	}
	return token{Span: at, word: l.word(i), upper: l.text.Atoms[i].Has(segment.Upper)}
}

// word is atom i in small letters, with a dash between spaces as one mark.
func (l *liner) word(i int) string {
	w := l.text.Of(i)
	switch w {
	case "–", "—", "―":
		return "—"
	case "-":
		if !l.text.Atoms[i].Tight() && i+1 < len(l.text.Atoms) && !l.text.Atoms[i+1].Tight() {
			return "—"
		}
		if l.text.Atoms[i].Tight() && l.text.Of(i-1) == "-" {
			return "—"
		}
	case "[":
		return "("
	case "]":
		return ")"
	}
	return strings.ToLower(w)
}
