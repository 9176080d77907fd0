package document

import (
	"fmt"
	"sort"
	"strconv"
	"strings"

	"github.com/sayso/sayso/document/charset"
)

// source leads from a document's text back to its original in two steps: to the
// original's characters, and from there to its bytes.
type source struct {
	pieces []piece     // from the document's text to the original's; none: they are the same
	text   string      // the original, decoded
	lines  lineIndex   // of text
	bytes  charset.Map // from text to the original's bytes
	parts  []part      // of text, by which places in it are found; none: it is a file of lines
	lined  bool        // lines are counted in the parts, as on pages
}

// part is a page, a paragraph, a footnote or a cell of an original that is no file
// of lines. Its first line begins where it does.
type part struct {
	start int    // in the source's text
	name  string // "p. 3", "paragraph 7"
	mark  string // as short as can be: "3", "7"
}

// originalOf is where the byte at offset of a text that pieces make up was read
// from.
func originalOf(pieces []piece, offset int) int {
	i := sort.Search(len(pieces), func(i int) bool { return pieces[i].text > offset })
	if i == 0 {
		return offset
	}
	return pieces[i-1].original + offset - pieces[i-1].text
}

func newSource(pieces []piece, original charset.Text) source {
	return source{pieces: pieces, text: original.Text, lines: indexLines(original.Text), bytes: original.Map}
}

// piece says that the document's text from text on was read from the original's
// text from original on, byte for byte, up to the next piece.
type piece struct{ text, original int }

// Position is a place in an original as an editor counts it; in one that is no file
// of lines, as a reader does.
type Position struct {
	Line   int    // of the file, or of the part; from 1
	Column int    // in characters, from 1
	Part   string // "p. 3", "paragraph 7", "footnote 2"; "": the original has no parts
}

// decoded is where the byte at offset of the document's text stands in the
// original's text.
func (s *source) decoded(offset int) int {
	return max(0, min(originalOf(s.pieces, offset), len(s.text)))
}

// Offset is where the byte at offset of the text stands in the original, in
// bytes; where the original is no text, such as a PDF file, in the text that was
// read out of it. What the reader has put into the text itself, such as the space for a line
// break, stands where it was put; text of a page that the HTML parser had to move,
// such as what stands between the cells of a table, where the text before it ends.
func (d *Document) Offset(offset int) int {
	return d.source.bytes.Offset(d.source.text, d.source.decoded(offset))
}

// Position is the line and column of the byte at offset of the text, counted in
// the original: of a web page or a Markdown file, in its source; of a PDF file, on
// the page. See Offset.
func (d *Document) Position(offset int) Position {
	s := &d.source
	p := s.lines.position(s.text, s.decoded(offset))
	if at := s.part(offset); at != nil {
		p.Part = at.name
		p.Line -= s.lines.position(s.text, at.start).Line - 1
	}
	return p
}

// Where is the place of the byte at offset of the text in words that a reader finds
// it by, such as "19:181", "p. 3, line 12" or "paragraph 7". See Position.
func (d *Document) Where(offset int) string {
	p := d.Position(offset)
	switch {
	case p.Part == "":
		return fmt.Sprintf("%d:%d", p.Line, p.Column)
	case d.source.lined || p.Line > 1:
		return fmt.Sprintf("%s, line %d", p.Part, p.Line)
	}
	return p.Part
}

// WhereLine is Where without the column: "line 19".
func (d *Document) WhereLine(offset int) string {
	if p := d.Position(offset); p.Part == "" {
		return fmt.Sprintf("line %d", p.Line)
	}
	return d.Where(offset)
}

// Mark is Where, as short as can be: the number of the line, of the page and the
// line ("3:12"), or of the paragraph.
func (d *Document) Mark(offset int) string {
	line := strconv.Itoa(d.Position(offset).Line)
	switch at := d.source.part(offset); {
	case at == nil || at.mark == "":
		return line
	case d.source.lined:
		return at.mark + ":" + line
	default:
		return at.mark
	}
}

// part is the part in which the byte at offset of the document's text was read, or
// nil.
func (s *source) part(offset int) *part {
	at := s.decoded(offset)
	i := sort.Search(len(s.parts), func(i int) bool { return s.parts[i].start > at })
	if i == 0 {
		return nil
	}
	return &s.parts[i-1]
}

// Line is the text of a line of the original, counted from 1, without its end.
func (d *Document) Line(n int) string {
	from, ok := d.source.lines.start(d.source.text, n)
	if !ok {
		return ""
	}
	to, ok := d.source.lines.start(d.source.text, n+1)
	if !ok {
		to = len(d.source.text)
	}
	return strings.TrimRight(d.source.text[from:to], "\r\n")
}
