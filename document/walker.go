package document

import (
	"regexp"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"github.com/sayso/sayso/document/flow"
)

// walker writes a page's text as a browser shows it: blocks apart, white space
// collapsed, marks of footnotes and what is struck out or hidden left out.
type walker struct {
	page     *page
	keep     map[int]bool // the text nodes that are read; nil: all
	headline *html.Node   // the heading that is the statement's title; nil: none

	b     *builder
	space int  // where white space waits in the source to be written, -1 for none
	line  bool // a line break waits, too
	at    int  // where the last text that has a place ended
	laid  bool // white space counts, as in a <pre>
}

// blockKinds are the elements that make blocks, and of what kind. Those of kind
// Paragraph take the kind of the block around them.
var blockKinds = map[atom.Atom]Kind{
	atom.H1: Heading, atom.H2: Heading, atom.H3: Heading, atom.H4: Heading, atom.H5: Heading, atom.H6: Heading,
	atom.Li: Item, atom.Dt: Item, atom.Dd: Item, atom.Blockquote: Quote,
	atom.Td: Cell, atom.Th: Cell, atom.Caption: Caption, atom.Figcaption: Caption,
	atom.P: Paragraph, atom.Div: Paragraph, atom.Section: Paragraph, atom.Article: Paragraph, atom.Main: Paragraph,
	atom.Header: Paragraph, atom.Address: Paragraph,
	atom.Ul: Paragraph, atom.Ol: Paragraph, atom.Dl: Paragraph, atom.Table: Paragraph, atom.Tr: Paragraph,
	atom.Figure: Paragraph, atom.Details: Paragraph, atom.Summary: Paragraph, atom.Fieldset: Paragraph, atom.Legend: Paragraph,
	atom.Form: Paragraph, atom.Hr: Paragraph, atom.Body: Paragraph, atom.Center: Paragraph, atom.Hgroup: Paragraph,
}

// unread are the elements whose text is not the statement's.
var unread = map[atom.Atom]bool{
	atom.Head: true, atom.Script: true, atom.Style: true, atom.Template: true, atom.Noscript: true, atom.Svg: true,
	atom.Math: true, atom.Iframe: true, atom.Object: true, atom.Video: true, atom.Audio: true, atom.Canvas: true,
	atom.Select: true, atom.Button: true, atom.Textarea: true, atom.Code: true, atom.Kbd: true, atom.Samp: true,
	atom.Del: true, atom.S: true, atom.Strike: true, atom.Rt: true, atom.Rp: true,
	atom.Nav: true, atom.Aside: true, atom.Footer: true,
}

// read reads the page.
func (w *walker) read() {
	w.space = -1
	w.children(w.page.root, Paragraph)
	w.end(Paragraph)
}

func (w *walker) children(n *html.Node, kind Kind) {
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		switch c.Type {
		case html.TextNode:
			w.textNode(c)
		case html.ElementNode:
			w.element(c, kind)
		}
	}
}

// element reads an element that stands in a block of that kind.
func (w *walker) element(n *html.Node, kind Kind) {
	inner, isBlock := blockKinds[n.DataAtom]
	if inner == Paragraph {
		inner = kind
	}
	switch {
	case n == w.headline:
		w.end(kind)
		keep := w.keep
		w.keep = nil
		w.children(n, Title)
		w.keep = keep
		w.end(Title)
	case unread[n.DataAtom], hidden(n), footnoteMark(n):
	case n.DataAtom == atom.Br:
		w.br(kind)
	case n.DataAtom == atom.Pre:
		w.end(kind)
		w.preformatted(n)
	case n.DataAtom == atom.Q && w.keeps(n):
		w.gap()
		w.b.insert("“", w.at)
		w.children(n, kind)
		w.b.insert("”", w.at)
	case n.DataAtom == atom.Sup && w.raised(n):
	case isBlock:
		w.end(kind)
		w.children(n, inner)
		w.end(inner)
	default:
		w.children(n, kind)
	}
}

// keeps reports whether any text below n is read.
func (w *walker) keeps(n *html.Node) bool {
	for d := range descendants(n) {
		if k, ok := placeOf(d); ok && (w.keep == nil || w.keep[k]) {
			return true
		}
	}
	return false
}

// hidden reports whether a browser does not show n.
func hidden(n *html.Node) bool {
	for _, a := range n.Attr {
		if a.Key == "hidden" || a.Key == "style" && strings.Contains(strings.ReplaceAll(a.Val, " ", ""), "display:none") {
			return true
		}
	}
	return false
}

// footnoteMark reports whether n is a raised link: what it shows is no part of the
// figure or word before it.
func footnoteMark(n *html.Node) bool {
	return n.DataAtom == atom.Sup && has(n, atom.A)
}

// raised reads what is raised where it reads otherwise than it is written, as the 2 of
// a square kilometre does, and reports whether it did.
func (w *walker) raised(n *html.Node) bool {
	written := strings.TrimSpace(textOf(n))
	if !w.keeps(n) || written == "" {
		return false
	}
	const enough = 64 // bytes, for a unit or a figure
	before := w.b.text.String()[max(w.b.open, w.b.text.Len()-enough):]
	if w.space >= 0 || w.line {
		before += " "
	}
	read := flow.Raised(before, written)
	if read == written {
		return false
	}
	for d := range descendants(n) {
		if k, ok := placeOf(d); ok && w.page.texts[k].placed() {
			w.at = w.page.texts[k].start
			break
		}
	}
	if read != "" {
		w.b.insert(read, w.at)
	}
	return true
}

// longestCell is how much text a cell of a table of figures or words may hold, in
// bytes. What holds more is a page that is laid out as a table.
const longestCell = 200

// end ends a block.
func (w *walker) end(kind Kind) {
	if kind == Cell && w.b.text.Len()-w.b.open > longestCell {
		kind = Paragraph
	}
	w.b.end(kind)
	w.space, w.line = -1, false
}

// br breaks the line; twice, it breaks the block.
func (w *walker) br(kind Kind) {
	switch {
	case w.laid:
		w.b.insert("\n", w.at)
	case w.line:
		w.end(kind)
	default:
		w.line = true
	}
}

// preformatted reads a <pre>: code, or text that is laid out as in a plain file.
func (w *walker) preformatted(n *html.Node) {
	if has(n, atom.Code, atom.Samp, atom.Kbd) {
		return
	}
	w.laid = true
	w.children(n, Paragraph)
	w.laid = false
	w.b.endPlain()
}

// textNode reads a text node.
func (w *walker) textNode(n *html.Node) {
	k, _ := placeOf(n)
	if w.keep != nil && !w.keep[k] && strings.TrimSpace(n.Data) != "" {
		return
	}
	r := w.page.texts[k]
	switch {
	case !r.placed(): // the parser has moved it
		w.words(n.Data, w.at, w.b.insert)
	case w.laid:
		w.write(w.page.source[r.start:r.end], r.start)
	default:
		w.words(w.page.source[r.start:r.end], r.start, w.write)
	}
}

// words writes the words of raw, which stands at at in the source.
func (w *walker) words(raw string, at int, write func(word string, at int)) {
	for i := 0; i < len(raw); {
		n := strings.IndexAny(raw[i:], spaces)
		switch {
		case n == 0:
			if w.space < 0 {
				w.space = min(at+i, len(w.page.source))
			}
			i++
			continue
		case n < 0:
			n = len(raw) - i
		}
		w.gap()
		write(raw[i:i+n], at+i)
		i += n
	}
}

// spaces are the characters that a browser collapses.
const spaces = " \t\n\r\f"

// unshown matches what a browser does not show within words: the hyphen for words
// that are too long, and the space of no width.
var unshown = regexp.MustCompile("\u00AD|\u200B|&shy;|&ZeroWidthSpace;|&#173;|&#8203;|\r")

// write writes raw, which stands at at in the source, as it is shown.
func (w *walker) write(raw string, at int) {
	from := 0
	if strings.ContainsAny(raw, "&\r\u00AD\u200B") {
		for _, m := range unshown.FindAllStringIndex(raw, -1) {
			w.b.writeHTML(raw[from:m[0]], at+from)
			from = m[1]
		}
	}
	w.b.writeHTML(raw[from:], at+from)
	w.at = at + len(raw)
}

// gap writes the white space that waits, if anything stands before it.
func (w *walker) gap() {
	switch {
	case w.b.text.Len() == w.b.open:
	case w.line:
		w.b.insert("\n", w.at)
	case w.space >= 0 && strings.HasPrefix(w.page.source[w.space:], " "):
		w.b.write(" ", w.space) // as it stands: one piece with the words around it
	case w.space >= 0:
		w.b.insert(" ", w.space)
	}
	w.space, w.line = -1, false
}
