package page

import (
	"slices"
	"strings"

	"github.com/sayso/sayso/span"
)

// Mark is a stretch of a text that the page shows apart.
type Mark struct {
	span.Span
	Class string // of CSS, one word: "time", "figure", "finding"
	Tone  string // a second class, such as a severity or a speaker's colour
	Title string // what the mark says, for a pointer resting on it
	ID    string // of the mark's first piece in the page, so that a link can lead there
	Href  string // where a click on it leads
}

// Block is a paragraph, heading or item as the page shows it.
type Block struct {
	Kind   string // document.Kind, in words
	ID     string // in the page
	Line   string // document.Mark; "" where lines say nothing
	Pieces []Piece
	Notes  []Note // what stands in the margin
}

// Piece is a stretch of a block to which the same marks apply.
type Piece struct {
	Text  string
	Class string
	Title string
	IDs   []string // of the marks that begin here
	Href  string
}

// blocks cuts the text into pieces at the ends of marks. Every byte of the blocks
// stands in one piece, in order.
func (b *builder) blocks() []Block {
	slices.SortStableFunc(b.marks, func(x, y Mark) int { return span.Compare(x.Span, y.Span) })
	var out []Block
	from := 0
	var open []Mark // marks that go on from earlier blocks
	for i, block := range b.Blocks {
		for from < len(b.marks) && b.marks[from].Start < block.End {
			open = append(open, b.marks[from])
			from++
		}
		open = slices.DeleteFunc(open, func(m Mark) bool { return m.End <= block.Start })
		line, _ := b.line(block.Start)
		out = append(out, Block{Kind: block.Kind.String(), ID: b.id("b", i), Line: line, Pieces: pieces(b.Text, block.Span, open)})
	}
	return out
}

// pieces are those of block b. marks are in text order.
func pieces(text string, b span.Span, marks []Mark) []Piece {
	cuts := []int{b.Start, b.End}
	for _, m := range marks {
		cuts = append(cuts, min(max(m.Start, b.Start), b.End), min(max(m.End, b.Start), b.End))
	}
	slices.Sort(cuts)
	cuts = slices.Compact(cuts)
	out := make([]Piece, 0, len(cuts)-1)
	first := 0
	for i, start := range cuts[:len(cuts)-1] {
		for first < len(marks) && marks[first].End <= start {
			first++
		}
		out = append(out, piece(text, span.New(start, cuts[i+1]), marks[first:]))
	}
	return out
}

// piece is what stands at s, with all marks that cover it.
func piece(text string, s span.Span, marks []Mark) Piece {
	p := Piece{Text: s.In(text)}
	var classes, titles []string
	for _, m := range marks {
		if m.Start > s.Start {
			break
		}
		if m.End <= s.Start {
			continue
		}
		classes = append(classes, m.Class, m.Tone)
		if m.Title != "" {
			titles = append(titles, m.Title)
		}
		if m.Href != "" && (p.Href == "" || m.Class == "finding") {
			p.Href = m.Href
		}
		if m.ID != "" && m.Start == s.Start {
			p.IDs = append(p.IDs, m.ID)
		}
	}
	classes = slices.DeleteFunc(classes, func(c string) bool { return c == "" })
	slices.Sort(classes)
	p.Class, p.Title = strings.Join(slices.Compact(classes), " "), strings.Join(titles, "; ")
	return p
}
