package document

import (
	"sort"
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

// Position is a place in an original as an editor counts it.
type Position struct {
	Line   int // from 1
	Column int // in characters, from 1
}

// decoded is where the byte at offset of the document's text stands in the
// original's text.
func (s *source) decoded(offset int) int {
	return max(0, min(originalOf(s.pieces, offset), len(s.text)))
}

// Offset is where the byte at offset of the text stands in the original, in
// bytes. What the reader has put into the text itself, such as the space for a line
// break, stands where it was put; text of a page that the HTML parser had to move,
// such as what stands between the cells of a table, where the text before it ends.
func (d *Document) Offset(offset int) int {
	return d.source.bytes.Offset(d.source.text, d.source.decoded(offset))
}

// Position is the line and column of the byte at offset of the text, counted in
// the original: of a web page or a Markdown file, in its source. See Offset.
func (d *Document) Position(offset int) Position {
	return d.source.lines.position(d.source.text, d.source.decoded(offset))
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
