package pdf

import (
	"fmt"
	"slices"
	"strings"

	"github.com/sayso/sayso/document/flow"
)

// composer puts the lines of all pages together to paragraphs.
type composer struct {
	flow.Text
	body   float64 // the height of the type that most of the text is in
	blocks []block
}

// block is a paragraph that is being put together.
type block struct {
	kind  flow.Kind
	lines []line
	from  int // bytes of the first line that are the mark of an item
	apart bool
}

// compose makes the text of the pages.
func compose(pages []*page) (*flow.Text, error) {
	f := findFurniture(pages)
	var c composer
	c.Paged = true
	var lines []line
	unseen := pictures(pages)
	usual := f.usualGutter(pages)
	for i, p := range pages {
		lines = append(lines, c.page(p, i, f.heads[i], f.feet[i], usual)...)
	}
	if len(lines) == 0 && len(unseen) > 0 {
		return nil, ErrPictures
	}
	if n := f.note(); n != "" {
		c.Note(n)
	}
	c.doubts(pages, unseen)
	c.body = bodySize(lines)
	c.paragraphs(lines)
	c.continued()
	c.kinds()
	c.write()
	return &c.Text, nil
}

// doubts notes what of the pages could not be read.
func (c *composer) doubts(pages []*page, unseen []int) {
	if len(unseen) > 0 {
		c.Note(fmt.Sprintf("%s a picture without text, and not read; --ocr reads it.", pagesAre(unseen)))
	}
	read, unread := 0, 0
	for _, p := range pages {
		read, unread = read+p.read, unread+p.unread
	}
	if unread*100 > read {
		c.Note(fmt.Sprintf("%d characters of the file do not tell which letters they are, and are left out.", unread))
		c.Doubt = "The file does not tell which letters some of its characters are: compare this with the page."
	}
}

// pagesAre names pages: "p. 3 is", "pp. 3, 4 and 9 are".
func pagesAre(numbers []int) string {
	if len(numbers) == 1 {
		return fmt.Sprintf("p. %d is", numbers[0])
	}
	const most = 10
	var b strings.Builder
	for i, n := range numbers {
		switch {
		case i == most:
			fmt.Fprintf(&b, " and %d more pages are each", len(numbers)-most)
			return b.String()
		case i == 0:
			fmt.Fprintf(&b, "pp. %d", n)
		case i == len(numbers)-1:
			fmt.Fprintf(&b, " and %d", n)
		default:
			fmt.Fprintf(&b, ", %d", n)
		}
	}
	return b.String() + " are each"
}

// page adds a page's lines to the text, and gives those that are read.
func (c *composer) page(p *page, n, heads, feet int, usual float64) (read []line) {
	part := flow.Part{Name: fmt.Sprintf("p. %d", n+1), Mark: fmt.Sprint(n + 1)}
	all := rows(p.runs)
	add := func(l line) line {
		l.page, l.number = n, len(part.Lines)
		part.Lines = append(part.Lines, l.text)
		return l
	}
	for _, row := range all[:heads] {
		add(lineOf(row))
	}
	column := 0
	for _, runs := range columns(slices.Concat(all[heads:max(heads, len(all)-feet)]...), usual) {
		for _, parts := range cells(rows(runs)) {
			for _, piece := range parts {
				l := lineOf(piece)
				l.column, l.row = column, len(parts) > 1
				if l.text != "" {
					read = append(read, add(l))
				}
			}
		}
		column++
	}
	for _, row := range all[max(heads, len(all)-feet):] {
		add(lineOf(row))
	}
	c.Parts = append(c.Parts, part)
	return read
}

// bodySize is the height of the type that most of the text is in.
func bodySize(lines []line) float64 {
	letters := map[int]int{} // by size, in tenths
	most := 0
	for _, l := range lines {
		at := int(l.size * 10)
		if letters[at] += len(l.text); letters[at] > letters[most] {
			most = at
		}
	}
	return float64(most) / 10
}

// write adds the paragraphs to the text.
func (c *composer) write() {
	for _, b := range c.blocks {
		p := flow.Paragraph{Kind: b.kind}
		for i, l := range b.lines {
			at := flow.Line{Part: l.page, Line: l.number, End: len(l.text)}
			if i == 0 {
				at.Start = b.from
			}
			p.Lines = append(p.Lines, at)
		}
		c.Paragraphs = append(c.Paragraphs, p)
	}
}
