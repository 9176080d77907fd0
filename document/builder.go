package document

import (
	"html"
	"strings"

	"github.com/sayso/sayso/document/charset"
	"github.com/sayso/sayso/span"
)

// builder puts a document's text together from parts of an original that has
// markup, and keeps where each part came from.
type builder struct {
	text   strings.Builder
	pieces []piece
	blocks []Block
	open   int // where the block that is being written begins
}

// write adds s, which stands so at original.
func (b *builder) write(s string, original int) {
	if s == "" {
		return
	}
	if n := len(b.pieces); n == 0 || b.pieces[n-1].original+b.text.Len()-b.pieces[n-1].text != original {
		b.pieces = append(b.pieces, piece{b.text.Len(), original})
	}
	b.text.WriteString(s)
}

// insert adds s, which does not stand so in the original, at the place original.
func (b *builder) insert(s string, original int) {
	b.pieces = append(b.pieces, piece{b.text.Len(), original})
	b.text.WriteString(s)
}

// writeHTML adds what raw, which stands at original, reads as once its character
// references are resolved.
func (b *builder) writeHTML(raw string, original int) {
	for raw != "" {
		n := strings.IndexByte(raw, '&')
		if n < 0 {
			n = len(raw)
		}
		b.write(raw[:n], original)
		raw, original = raw[n:], original+n
		if raw == "" {
			return
		}
		n = len(raw)
		if next := strings.IndexByte(raw[1:], '&'); next >= 0 {
			n = 1 + next
		}
		read := html.UnescapeString(raw[:n])
		tail := commonTail(raw[1:n], read)
		b.write(read[:len(read)-tail], original)
		b.write(read[len(read)-tail:], original+n-tail)
		raw, original = raw[n:], original+n
	}
}

// commonTail is the length of the longest common ending of a and b.
func commonTail(a, b string) int {
	n := 0
	for n < len(a) && n < len(b) && a[len(a)-1-n] == b[len(b)-1-n] {
		n++
	}
	return n
}

// end ends a block. What has been written since the last one ended is its text;
// where that is only white space it leaves no block.
func (b *builder) end(kind Kind) {
	if words := trim(b.text.String(), b.open, b.text.Len()); !words.Empty() {
		b.blocks = append(b.blocks, Block{words, kind})
	}
	b.part()
}

// endPlain ends text that is laid out as in a plain file, which may make many
// blocks.
func (b *builder) endPlain() {
	for _, block := range paragraphs(b.text.String()[b.open:]) {
		if block.Kind == Title {
			block.Kind = Heading
		}
		b.blocks = append(b.blocks, Block{span.New(b.open+block.Start, b.open+block.End), block.Kind})
	}
	b.part()
}

// part sets what is written next apart from what was written before.
func (b *builder) part() {
	if b.text.Len() > b.open {
		b.text.WriteString("\n\n")
	}
	b.open = b.text.Len()
}

// finish makes what was written the text of d, read from source, which is the
// decoded original.
func (b *builder) finish(d *Document, source charset.Text) {
	text := strings.TrimRight(b.text.String(), "\n")
	for n := len(b.pieces); n > 0 && b.pieces[n-1].text >= len(text); n-- {
		b.pieces = b.pieces[:n-1]
	}
	d.set(text, b.blocks)
	d.source = newSource(b.pieces, source)
}
