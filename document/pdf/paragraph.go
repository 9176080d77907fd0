package pdf

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/sayso/sayso/document/flow"
)

// The longest headings and titles, in bytes.
const (
	longestHeading = 120
	longestTitle   = 300
)

// column is how the lines of one column stand.
type column struct {
	left, right float64 // its edges
	lead        float64 // from the top of one line to that of the next
	size        float64 // of the type
}

// measure measures a column.
func measure(lines []line) column {
	var lefts, rights, leads, sizes []float64
	for i, l := range lines {
		if l.row {
			continue
		}
		lefts, rights, sizes = append(lefts, l.left), append(rights, l.right), append(sizes, l.size)
		if i > 0 && !lines[i-1].row && l.top > lines[i-1].top {
			leads = append(leads, l.top-lines[i-1].top)
		}
	}
	slices.Sort(lefts)
	slices.Sort(rights)
	slices.Sort(leads)
	slices.Sort(sizes)
	c := column{}
	if n := len(lefts); n > 0 {
		c.left, c.right, c.size = lefts[n/10], rights[n-1-n/20], sizes[n/2]
	}
	if n := len(leads); n > 0 {
		c.lead = leads[n*2/5] // the space between paragraphs is larger
	}
	return c
}

// paragraphs puts lines together to blocks, column by column.
func (c *composer) paragraphs(lines []line) {
	for len(lines) > 0 {
		n := 1
		for n < len(lines) && lines[n].page == lines[0].page && lines[n].column == lines[0].column {
			n++
		}
		c.column(lines[:n], measure(lines[:n]))
		lines = lines[n:]
	}
}

// column puts the lines of a column together.
func (c *composer) column(lines []line, col column) {
	for i, l := range lines {
		n, _ := flow.ItemMark(l.text)
		var last *block
		if i > 0 {
			last = &c.blocks[len(c.blocks)-1]
		}
		switch {
		case l.row:
			c.blocks = append(c.blocks, block{kind: flow.Cell, lines: []line{l}})
		case last != nil && last.kind != flow.Cell && !last.ends(l, col, n > 0):
			last.lines = append(last.lines, l)
		default:
			b := block{lines: []line{l}, apart: i == 0 || col.apart(lines[i-1], l)}
			if n > 0 && (last == nil || last.allowsItem()) {
				b.kind, b.from = flow.Item, n
			}
			c.blocks = append(c.blocks, b)
		}
	}
}

// apart reports whether more space stands between two lines than between those of a
// paragraph.
func (col column) apart(a, b line) bool {
	size := min(a.size, b.size)
	usual := max(col.lead*size/max(col.size, 1), 0.9*size)
	return b.top-a.top > 1.3*usual || b.top < a.top
}

// allowsItem reports whether an item may begin after the block.
func (b *block) allowsItem() bool {
	text := b.lines[len(b.lines)-1].text
	return b.kind != flow.Body || flow.Finishes(text) || strings.HasSuffix(text, ":") || strings.HasSuffix(text, ";") || strings.HasSuffix(text, ",")
}

// ends reports whether the block ends before l; mark: an item's mark begins it.
func (b *block) ends(l line, col column, mark bool) bool {
	last, first := b.lines[len(b.lines)-1], b.lines[0]
	finished := flow.Finishes(last.text)
	short := last.right+wordWidth(l) < col.right-l.size*0.3
	indented := l.left - last.left
	switch {
	case max(l.size, last.size) > 1.12*min(l.size, last.size) && !flow.Continues(l.text):
		return true
	case col.apart(last, l):
		return true
	case l.bold != last.bold && (last.bold && len(b.lines) <= 2 || l.bold && finished) && short:
		return true
	case mark && b.allowsItem() && (b.kind == flow.Item || indented > -0.5*l.size || finished):
		return true
	case b.kind == flow.Item:
		return b.itemEnds(l, finished, short)
	case indented > 0.6*l.size && indented < 6*l.size: // the first line of a paragraph
		return finished || strings.HasSuffix(last.text, ":") || short
	case indented < -0.6*l.size && len(b.lines) > 1 && first.left-last.left < 0.3*l.size: // back out of what was set in
		return true
	}
	return finished && short || !finished && !flow.Continues(l.text) && last.right-col.left < 0.5*(col.right-col.left) && short
}

// itemEnds reports whether an item of a list ends before l.
func (b *block) itemEnds(l line, finished, short bool) bool {
	last, first := b.lines[len(b.lines)-1], b.lines[0]
	if len(b.lines) == 1 {
		return l.left < first.left-0.6*l.size || finished && short && l.left < first.left+0.6*l.size
	}
	return l.left < last.left-0.6*l.size || finished && short && l.left > last.left+0.6*l.size
}

// wordWidth is about how wide the first word of a line is, with the space before
// it.
func wordWidth(l line) float64 {
	word, _, _ := strings.Cut(l.text, " ")
	letters := utf8.RuneCountInString(l.text)
	return l.width() * float64(utf8.RuneCountInString(word)+1) / float64(max(letters, 1))
}

// continued joins paragraphs that go on in the next column or on the next page,
// over the footnotes that stand between.
func (c *composer) continued() {
	var out []block
	for _, b := range c.blocks {
		at := len(out) - 1
		for at >= 0 && c.isFootnote(out[at]) && !c.isFootnote(b) && out[at].lines[0].page >= b.lines[0].page-1 {
			at--
		}
		if at < 0 || !c.goesOn(out[at], b) {
			out = append(out, b)
			continue
		}
		out[at].lines = append(out[at].lines, b.lines...)
	}
	c.blocks = out
}

// isFootnote reports whether b is in a smaller type than the text.
func (c *composer) isFootnote(b block) bool { return b.lines[0].size < 0.88*c.body }

// goesOn reports whether b is the rest of a, which stands in another column or on
// the page before.
func (c *composer) goesOn(a, b block) bool {
	last, first := a.lines[len(a.lines)-1], b.lines[0]
	elsewhere := last.page != first.page || last.column != first.column
	alike := max(last.size, first.size) < 1.08*min(last.size, first.size) && last.bold == first.bold
	if !elsewhere || first.page-last.page > 1 || !alike || a.kind == flow.Cell || b.kind != flow.Body || flow.Finishes(last.text) {
		return false
	}
	if len(a.lines) == 1 && a.apart && a.kind == flow.Body && len(last.text) < longestHeading && !flow.Continues(first.text) {
		return false // a heading
	}
	return flow.Continues(first.text) || strings.HasSuffix(last.text, "-") || len(a.lines) > 1 && !strings.HasSuffix(last.text, ":")
}

// kinds finds the title and the headings.
func (c *composer) kinds() {
	title := c.title()
	for i := range c.blocks {
		b := &c.blocks[i]
		var words int
		for _, l := range b.lines {
			words += len(l.text) + 1
		}
		last := b.lines[len(b.lines)-1]
		ends := strings.ContainsRune(".,;:", lastRune(last.text)) && !strings.HasSuffix(last.text, "...")
		larger := b.lines[0].size > 1.1*c.body
		switch {
		case b.kind != flow.Body && (b.kind != flow.Item || !larger):
		case i == title && words <= longestTitle:
			b.kind, b.from = flow.Title, 0
		case ends || words > longestHeading || flow.Finishes(last.text):
		case larger || b.lines[0].bold && last.bold,
			b.kind == flow.Body && b.apart && len(b.lines) == 1 && c.apartAfter(i) && !flow.Continues(b.lines[0].text) && !c.isFootnote(*b):
			b.kind, b.from = flow.Heading, 0
		}
	}
	if n := len(c.blocks); n > 0 && c.blocks[n-1].kind == flow.Heading {
		c.blocks[n-1].kind = flow.Body // it stands over nothing
	}
	c.headTitle()
}

// title is the index of the block on the first page that is in the largest type, or
// -1 where none is larger than the text.
func (c *composer) title() int {
	best := -1
	for i, b := range c.blocks {
		if b.lines[0].page > 0 || i > 12 {
			break
		}
		if b.kind != flow.Cell && b.lines[0].size > 1.15*c.body && (best < 0 || b.lines[0].size > 1.02*c.blocks[best].lines[0].size) {
			best = i
		}
	}
	return best
}

// headTitle makes the first of the text's blocks its title where that is a heading
// and there is no other.
func (c *composer) headTitle() {
	if len(c.blocks) == 0 || slices.ContainsFunc(c.blocks, func(b block) bool { return b.kind == flow.Title }) {
		return
	}
	if c.blocks[0].kind == flow.Heading {
		c.blocks[0].kind = flow.Title
	}
}

// apartAfter reports whether what follows block i stands apart from it.
func (c *composer) apartAfter(i int) bool { return i+1 < len(c.blocks) && c.blocks[i+1].apart }

func lastRune(s string) rune {
	r, _ := utf8.DecodeLastRuneInString(s)
	return r
}
