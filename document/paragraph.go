package document

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/sayso/sayso/document/flow"
	"github.com/sayso/sayso/span"
)

// The longest headlines and headings, in bytes.
const (
	longestTitle   = 250
	longestHeading = 100
)

// paragraphs are the blocks of plain text.
func paragraphs(text string) []Block {
	c := composer{text: text, layout: layoutOf(text)}
	scan := lineScanner{text: text}
	next, more := scan.next()
	for more {
		l := next
		next, more = scan.next()
		ends := !more || next.gap
		if c.layout.width > 0 && (l.gap || ends) && pageNumber(l.In(text)) {
			continue
		}
		c.add(l, !ends && tabular(next.In(text)))
	}
	c.close(true)
	if n := len(c.blocks); n > 0 && (c.blocks[n-1].Kind == Heading || c.blocks[n-1].Kind == Title) {
		c.blocks[n-1].Kind = Paragraph // it stands over nothing
	}
	return c.blocks
}

// composer puts lines together to blocks.
type composer struct {
	text   string
	layout layout
	blocks []Block

	open  bool // the last block may be added to
	lines int  // of the open block
	gap   bool // an empty line stands before the open block
	mark  byte // the kind of mark of the list that is open, or 0
	prev  line
	table bool // prev is a row of a table
}

// add puts l to the open block or opens another; before reports whether a row of
// a table follows.
func (c *composer) add(l line, before bool) {
	words := l.In(c.text)
	mark, kind := flow.ItemMark(words)
	row := (before || c.table && !l.gap) && tabular(words)
	switch {
	case row:
		c.close(l.gap)
		c.cells(l)
	case mark > 0 && c.startsItem(l, kind):
		c.close(l.gap)
		c.start(Block{span.New(l.Start+mark, l.End), Item}, l.gap)
		c.mark = kind
	case c.open && !l.gap && !c.layout.parts(c.text, c.prev, l):
		c.blocks[len(c.blocks)-1].End = l.End
		c.lines++
	default:
		c.close(l.gap)
		c.start(Block{Span: l.Span}, l.gap)
	}
	c.prev, c.table = l, row
}

func (c *composer) start(b Block, gap bool) {
	c.blocks = append(c.blocks, b)
	c.open, c.lines, c.gap, c.mark = true, 1, gap, 0
}

// close ends the open block, after which an empty line stands if gap.
func (c *composer) close(gap bool) {
	if n := len(c.blocks); c.open && c.lines == 1 && c.gap && gap && c.blocks[n-1].Kind == Paragraph {
		last := &c.blocks[n-1]
		words := last.In(c.text)
		if n > 1 && (pageNumber(words) || !strings.ContainsFunc(words, isWord)) {
			c.blocks = c.blocks[:n-1]
		} else {
			last.Kind = standing(words, n == 1)
		}
	}
	c.open = false
}

// pageNumber reports whether a line that stands at the edge of a page belongs to
// the page and not to the text: its number, with perhaps the printer's beside it. A
// number of four digits is a year, and one with a full stop ends a sentence.
func pageNumber(s string) bool {
	if strings.ContainsFunc(s, unicode.IsLetter) || strings.HasSuffix(s, ".") {
		return false
	}
	numbered := false
	for word := range strings.FieldsSeq(s) {
		word = strings.Trim(word, "-–—[]()")
		if len(word) == 4 {
			return false
		}
		numbered = numbered || 0 < len(word) && len(word) < 4 && strings.Trim(word, "0123456789") == ""
	}
	return numbered
}

func isWord(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }

// startsItem reports whether a mark of that kind at the beginning of l is a
// list's, and not part of a sentence that goes over the line's end.
func (c *composer) startsItem(l line, kind byte) bool {
	if strings.HasSuffix(l.In(c.text), " -") { // "- 5 -": a page's number
		return false
	}
	if l.gap || c.table || c.open && c.mark == kind {
		return true
	}
	before := c.prev.In(c.text)
	return flow.Finishes(before) || strings.ContainsRune(":;,", rune(before[len(before)-1]))
}

// standing is what a line is that stands alone.
func standing(s string, first bool) Kind {
	r, _ := utf8.DecodeLastRuneInString(s)
	switch {
	case strings.ContainsRune(".,;:", r) || strings.HasSuffix(strings.TrimRight(s, "\"'”’»)"), "."):
		return Paragraph
	case first && len(s) <= longestTitle:
		return Title
	case len(s) <= longestHeading && !flow.Finishes(s) && !flow.Continues(s):
		return Heading
	}
	return Paragraph
}

// tabular reports whether s looks like a row of a table: parted by tabs, by wide
// spaces or by two bars or more. The space after an item's mark parts nothing.
func tabular(s string) bool {
	if mark, _ := flow.ItemMark(s); mark > 0 {
		s = s[mark:]
	}
	return strings.ContainsRune(s, '\t') || strings.Contains(s, wide) || strings.Count(s, "|") >= 2
}

// wide is the narrowest space between the columns of a table.
const wide = "    "

// cells adds the cells of a row that hold letters or digits.
func (c *composer) cells(l line) {
	for at := l.Start; at < l.End; {
		n, gap := column(c.text[at:l.End])
		if cell := trim(c.text, at, at+n); strings.ContainsFunc(cell.In(c.text), isWord) {
			c.blocks = append(c.blocks, Block{cell, Cell})
		}
		at += n + gap
	}
}

// column is the length of the first column of a row, and of what parts it from
// the next.
func column(row string) (length, gap int) {
	for i := range len(row) {
		switch {
		case row[i] == '\t', row[i] == '|':
			return i, 1
		case row[i] == ' ' && strings.HasPrefix(row[i:], wide):
			return i, len(wide)
		}
	}
	return len(row), 0
}
