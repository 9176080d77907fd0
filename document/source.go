package document

import (
	"sort"
	"strings"
	"unicode/utf8"
)

// source leads from a document's text back to its original. The zero source
// says that the text is the original, byte for byte.
type source struct {
	pieces []piece // in text order; none: the text is the original
	lines  []int   // where each line of the original begins, in original bytes
	text   string  // the original's characters, by which columns are counted
}

// piece says that the text from text on was read from the original from
// original on, byte for byte, up to the next piece.
type piece struct{ text, original int }

// Position is a place in an original as an editor counts it.
type Position struct {
	Line   int // from 1
	Column int // in characters, from 1
}

// Offset is where the byte at offset of the text stands in the original's
// decoded text (for UTF-8 originals: in the file).
func (d *Document) Offset(offset int) int {
	p := d.source.pieces
	i := sort.Search(len(p), func(i int) bool { return p[i].text > offset })
	if i == 0 {
		return offset
	}
	return p[i-1].original + offset - p[i-1].text
}

// Position is the line and column of the byte at offset of the text, counted in
// the original.
func (d *Document) Position(offset int) Position {
	at := d.Offset(offset)
	line := sort.Search(len(d.source.lines), func(i int) bool { return d.source.lines[i] > at })
	start := 0
	if line > 0 {
		start = d.source.lines[line-1]
	}
	at = min(max(at, start), len(d.source.text))
	return Position{Line: max(line, 1), Column: 1 + utf8.RuneCountInString(d.source.text[start:at])}
}

// Line is the text of a line of the original, counted from 1, without its end.
func (d *Document) Line(n int) string {
	if n < 1 || n > len(d.source.lines) {
		return ""
	}
	s := d.source.text[d.source.lines[n-1]:]
	if i := strings.IndexByte(s, '\n'); i >= 0 {
		s = s[:i]
	}
	return strings.TrimSuffix(s, "\r")
}

// lineStarts says where each line of text begins.
func lineStarts(text string) []int {
	starts := []int{0}
	for i := 0; ; {
		n := strings.IndexByte(text[i:], '\n')
		if n < 0 {
			return starts
		}
		i += n + 1
		starts = append(starts, i)
	}
}
