package rule

import (
	"strings"

	"github.com/sayso/sayso/attribution"
	"github.com/sayso/sayso/attribution/quotation"
	"github.com/sayso/sayso/language/parse"
	"github.com/sayso/sayso/span"
)

// piece is a stretch of a paragraph: a quotation, with its marks, or what the
// narrator says in one sentence between two quotations.
type piece struct {
	span.Span
	quote       int // index of the quotation, or none
	sentence    int
	first, last int // the narrator's words
}

const none = -1

// page is a text in pieces.
type page struct {
	*attribution.Reading
	paragraphs [][]piece
	quotes     []quotation.Quotation // those that lie in no other one
}

func pageOf(x *attribution.Reading) *page {
	p := &page{Reading: x, paragraphs: make([][]piece, len(x.Paragraphs))}
	end := 0
	for _, q := range x.Quotations {
		if q.Opened() && q.Start >= end {
			p.quotes, end = append(p.quotes, q), q.End
		}
	}
	quotes := 0
	for i, s := range x.Sentences {
		if n := x.Text.Sentences[i].Paragraph; len(s.Words) > 0 {
			p.paragraphs[n] = p.cut(p.paragraphs[n], i, &quotes)
		}
	}
	return p
}

// cut adds the pieces of a sentence; next is the first quotation that does not end
// before it.
func (p *page) cut(out []piece, sentence int, next *int) []piece {
	words := p.Sentences[sentence].Words
	for i := range words {
		for *next < len(p.quotes) && p.quotes[*next].End <= words[i].Start {
			*next++
		}
		last := &piece{quote: none - 1}
		if len(out) > 0 {
			last = &out[len(out)-1]
		}
		if *next < len(p.quotes) && words[i].End > p.quotes[*next].Start {
			if last.quote != *next {
				out = append(out, piece{Span: words[i].Span, quote: *next, sentence: sentence})
				last = &out[len(out)-1]
			}
			last.End = min(max(last.End, words[i].End), p.quotes[*next].End)
			continue
		}
		if last.quote != none || last.sentence != sentence {
			out = append(out, piece{Span: words[i].Span, quote: none, sentence: sentence, first: i})
			last = &out[len(out)-1]
		}
		last.End, last.last = words[i].End, i+1
	}
	return out
}

// words are the words of the sentence that a piece lies in.
func (p *page) words(x *piece) []parse.Word { return p.Sentences[x.sentence].Words }

// in is the text of a piece.
func (p *page) in(s span.Span) string { return s.In(p.Text.Text) }

// ends reports whether a narrator's piece ends with one of the marks.
func (p *page) ends(x *piece, marks string) bool {
	return x != nil && x.quote == none && strings.ContainsAny(p.in(x.Span)[x.Len()-1:], marks)
}

// inner is what stands between the marks of a quotation, or behind its one mark.
func (p *page) inner(q *quotation.Quotation) string {
	if q.Closed() {
		return p.in(q.Content())
	}
	return p.Text.Text[q.Open.End:max(q.End, q.Open.End)]
}
