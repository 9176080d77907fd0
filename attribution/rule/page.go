package rule

import (
	"strings"
	"unicode/utf8"

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

// page is a text in pieces, or what is quoted in it: somebody whose words stand
// between quotation marks may himself tell what others said.
type page struct {
	*attribution.Reading
	paragraphs [][]piece
	quotes     []quotation.Quotation // those that lie in no other one, or in one
	doubles    int                   // how many of quotes stand between double marks
	frames     []quotation.Quotation // those that hold all that is read; nil for the whole text
}

// pagesOf are the text and what is quoted in it.
func pagesOf(x *attribution.Reading) [2]*page {
	var levels [2][]quotation.Quotation
	var ends [2]int
	for _, q := range x.Quotations {
		switch {
		case !q.Opened():
		case q.Start >= ends[0]:
			levels[0], ends[0] = append(levels[0], q), q.End
		case q.Start >= ends[1] && q.End <= ends[0]:
			levels[1], ends[1] = append(levels[1], q), q.End
		}
	}
	return [2]*page{newPage(x, levels[0], nil), newPage(x, levels[1], levels[0])}
}

func newPage(x *attribution.Reading, quotes, frames []quotation.Quotation) *page {
	p := &page{Reading: x, paragraphs: make([][]piece, len(x.Paragraphs)), quotes: quotes, frames: frames}
	for i := range quotes {
		if !p.single(&quotes[i]) {
			p.doubles++
		}
	}
	quote, frame := 0, 0
	for i, s := range x.Sentences {
		if n := x.Text.Sentences[i].Paragraph; len(s.Words) > 0 {
			p.paragraphs[n] = p.cut(p.paragraphs[n], i, &quote, &frame)
		}
	}
	return p
}

// framed reports whether a word is to be read: frame is the first of the frames that
// does not end before it.
func (p *page) framed(w *parse.Word, frame *int) bool {
	if p.frames == nil {
		return true
	}
	for *frame < len(p.frames) && p.frames[*frame].End <= w.Start {
		*frame++
	}
	if *frame == len(p.frames) {
		return false
	}
	q := &p.frames[*frame]
	return q.Open.End <= w.Start && (!q.Closed() || w.End <= q.Close.Start)
}

// cut adds the pieces of a sentence; next is the first quotation that does not end
// before it.
func (p *page) cut(out []piece, sentence int, next, frame *int) []piece {
	words := p.Sentences[sentence].Words
	for i := range words {
		if !p.framed(&words[i], frame) {
			continue
		}
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
		if last.quote != none || last.sentence != sentence || last.last != i {
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
	if x == nil || x.quote != none {
		return false
	}
	last, _ := utf8.DecodeLastRuneInString(p.in(x.Span))
	return strings.ContainsRune(marks, last)
}

// inner is what stands between the marks of a quotation, or behind its one mark.
func (p *page) inner(q *quotation.Quotation) string {
	if q.Closed() {
		return p.in(q.Content())
	}
	return p.Text.Text[q.Open.End:max(q.End, q.Open.End)]
}
