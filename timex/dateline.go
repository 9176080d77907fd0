package timex

import (
	"time"

	"github.com/sayso/sayso/language/segment"
	"github.com/sayso/sayso/span"
)

// datelineAtoms is how far into a text its dateline may reach.
const datelineAtoms = 40

// Dateline is the day that the dateline at the head of a text states, and where it
// stands: "KALDRA, 5 May 2021 (OPA) —". It is false where there is no dateline or its
// date is not whole: "Oru, May 5 —" has no year.
func Dateline(t *segment.Text) (time.Time, span.Span, bool) {
	for _, s := range t.Sentences {
		if s.Paragraph > 3 || s.First > 2*datelineAtoms {
			break
		}
		if d, at, ok := datelineOf(t, s); ok {
			return d, at, true
		}
	}
	return time.Time{}, span.Span{}, false
}

// signs reports whether atom i is a small word of a byline at the head of a text:
// "By Ana Roe and Lev Orr, 5 May 2021", "Published on 5 May 2021".
func (p *parser) signs(i int) bool {
	switch {
	case p.says(i, "by"):
		return i == 0
	case p.says(i, "and"):
		return i > 0 && p.says(0, "by")
	case p.says(i, "on"):
		return i == 1 && (p.says(0, "published") || p.says(0, "posted") || p.says(0, "issued"))
	}
	return false
}

// datelineOf reads a dateline at the head of a sentence: a place or a byline in front of
// the date, or nothing, and behind it a dash, a colon, a bracket or the paragraph's end.
func datelineOf(t *segment.Text, s segment.Sentence) (time.Time, span.Span, bool) {
	p := parser{text: t, lang: english}
	if s.First > 0 && t.Atoms[s.First].Flags&segment.ParaStart == 0 || !p.read(s) {
		return time.Time{}, span.Span{}, false
	}
	for i := 0; i < len(p.lex) && i < datelineAtoms; i++ {
		if p.is(i, comma|open|dash|dot) || p.at(i).kind == 0 && (p.upper(i) || !p.word(i)) || p.signs(i) {
			continue
		}
		e := p.dated(i)
		if e == nil {
			return time.Time{}, span.Span{}, false
		}
		if e.day == 0 || !e.hasYear || e.shortYear || e.numeric && e.swappable || e.reason != "" || e.next != nil {
			return time.Time{}, span.Span{}, false
		}
		end := e.last
		if end < len(p.lex) && !p.is(end, dash|colon|open|shut) {
			return time.Time{}, span.Span{}, false
		}
		day := time.Date(e.year, time.Month(e.month), e.day, 0, 0, 0, 0, time.UTC)
		return day, t.Span(s.First+i, s.First+end), true
	}
	return time.Time{}, span.Span{}, false
}
