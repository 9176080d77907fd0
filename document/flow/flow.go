// Package flow is what the readers of formats that are no plain text give: the
// lines as they stand in the original, page by page or paragraph by paragraph, and
// the paragraphs that are read from them.
package flow

import "strings"

// Kind says what part a paragraph plays.
type Kind uint8

// The kinds of paragraphs.
const (
	Body Kind = iota
	Title
	Heading
	Item
	Quote
	Cell
	Caption
)

// Text is the text of an original.
type Text struct {
	Parts      []Part
	Paragraphs []Paragraph // in the order in which they are read
	Paged      bool        // parts are pages, whose lines end where the page does

	Title, Byline, Publisher string
	Created, Modified        string // when the file was, as it states that; RFC 3339
	Language                 string // BCP 47, as the file states it
	Notes                    []string
	Doubt                    string // why the words may not be those of the original; "": no reason to doubt
}

// Part is a stretch of the original by which a reader finds a place there: a page,
// a paragraph, a footnote, a cell of a table.
type Part struct {
	Name  string // "p. 3", "paragraph 7", "footnote 2"
	Mark  string // the same, as short as can be: "3", "7", "n2"
	Lines []string
}

// Paragraph is what is read as one block.
type Paragraph struct {
	Kind  Kind
	Lines []Line
}

// Line is a stretch of a line: the bytes from Start up to End.
type Line struct{ Part, Line, Start, End int }

// Add adds a part that is one paragraph. Its lines end at line breaks.
func (t *Text) Add(kind Kind, name, mark, text string) {
	lines := strings.Split(text, "\n")
	p := Paragraph{Kind: kind}
	for i, l := range lines {
		p.Lines = append(p.Lines, Line{Part: len(t.Parts), Line: i, End: len(l)})
	}
	t.Parts = append(t.Parts, Part{Name: name, Mark: mark, Lines: lines})
	t.Paragraphs = append(t.Paragraphs, p)
}

// Note adds a note, once.
func (t *Text) Note(message string) {
	for _, n := range t.Notes {
		if n == message {
			return
		}
	}
	t.Notes = append(t.Notes, message)
}

// Of is the text of a stretch of a line.
func (t *Text) Of(l Line) string { return t.Parts[l.Part].Lines[l.Line][l.Start:l.End] }

// Entitle makes the first of the text's first paragraphs that is a heading its
// title, unless it has one.
func (t *Text) Entitle() {
	first := -1
	for i, p := range t.Paragraphs {
		if p.Kind == Title {
			return
		}
		if first < 0 && i < 3 && p.Kind == Heading {
			first = i
		}
	}
	if first >= 0 {
		t.Paragraphs[first].Kind = Title
	}
}
