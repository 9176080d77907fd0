package document

import (
	"bytes"
	"strings"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/extension"
	extast "github.com/yuin/goldmark/extension/ast"
	"github.com/yuin/goldmark/text"
	"github.com/yuin/goldmark/util"

	"github.com/sayso/sayso/document/charset"
)

// readMarkdown reads CommonMark with tables, footnotes and struck-out text, which
// is left out, and front matter in YAML.
func readMarkdown(in *Input, d *Document) error {
	t, err := in.decode(d, "")
	if err != nil {
		return err
	}
	matter, body := cutFrontMatter(t.Text)
	matter.describe(d)
	if overwrought(t.Text[body:]) {
		d.Notes = append(d.Notes, Note{Message: "Its markup is too dense or too deeply nested for Markdown; it was read as plain text."})
		d.setPlain(t)
		return nil
	}
	d.setMarkdown(t, body)
	return nil
}

// setMarkdown makes the words of a Markdown text, from body on, the document's own.
func (d *Document) setMarkdown(t charset.Text, body int) {
	m := markdown{source: []byte(t.Text[body:]), base: body}
	root := markdownParser.Parser().Parse(text.NewReader(m.source))
	if m.headline = headlineOf(root); m.headline == nil && d.Title != "" {
		m.b.insert(d.Title, max(0, strings.Index(t.Text[:body], d.Title)))
		m.b.end(Title)
	}
	m.blocks(root, Paragraph)
	if m.markup {
		d.Notes = append(d.Notes, Note{Message: "What it has in HTML was left out."})
	}
	m.b.finish(d, t)
}

var markdownParser = goldmark.New(goldmark.WithExtensions(extension.Table, extension.Strikethrough, extension.Footnote, extension.TaskList))

// headlineOf is the first heading of the first rank, or nil.
func headlineOf(root ast.Node) ast.Node {
	for n := root.FirstChild(); n != nil; n = n.NextSibling() {
		if h, ok := n.(*ast.Heading); ok && h.Level == 1 {
			return n
		}
	}
	return nil
}

// markdown writes the text of a Markdown document.
type markdown struct {
	source   []byte
	base     int // where source begins in the original
	headline ast.Node
	b        builder
	at       int  // where the last text ended, in source
	markup   bool // something in HTML was left out
}

// blocks reads the blocks within n, which stand in a block of that kind.
func (m *markdown) blocks(n ast.Node, kind Kind) {
	for c := n.FirstChild(); c != nil; c = c.NextSibling() {
		switch c := c.(type) {
		case *ast.Heading:
			m.leaf(c, Heading)
		case *ast.Paragraph, *ast.TextBlock:
			m.leaf(c, kind)
		case *extast.TableCell:
			m.leaf(c, Cell)
		case *ast.Blockquote:
			m.blocks(c, Quote)
		case *ast.ListItem:
			m.blocks(c, Item)
		case *ast.CodeBlock, *ast.FencedCodeBlock:
			for _, s := range c.Lines().Sliced(0, c.Lines().Len()) {
				m.b.write(string(m.source[s.Start:s.Stop]), m.base+s.Start)
			}
			m.b.end(Code)
		case *ast.HTMLBlock:
			m.markup = m.markup || c.HTMLBlockType != ast.HTMLBlockType2 // a comment
		default: // lists, tables and their rows, footnotes
			m.blocks(c, kind)
		}
	}
}

// leaf reads a block that holds words.
func (m *markdown) leaf(n ast.Node, kind Kind) {
	if n == m.headline {
		kind = Title
	}
	m.inlines(n)
	m.b.end(kind)
}

// inlines reads the words within n. Pictures, code, what is struck out and the
// marks of footnotes are left out.
func (m *markdown) inlines(n ast.Node) {
	for c := n.FirstChild(); c != nil; c = c.NextSibling() {
		switch c := c.(type) {
		case *ast.Text:
			m.words(c)
		case *ast.AutoLink:
			label := c.Label(m.source)
			if i := bytes.Index(m.source[m.at:], label); i >= 0 {
				m.b.write(string(label), m.base+m.at+i)
				m.at += i + len(label)
			}
		case *ast.Emphasis, *ast.Link:
			m.inlines(c)
		case *ast.RawHTML:
			if s := c.Segments.At(0); bytes.HasPrefix(bytes.ToLower(m.source[s.Start:s.Stop]), []byte("<br")) {
				m.b.insert("\n", m.base+s.Start)
			}
		}
	}
}

// words reads text, in which a backslash makes the mark after it stand for
// itself.
func (m *markdown) words(t *ast.Text) {
	raw, at := string(m.source[t.Segment.Start:t.Segment.Stop]), m.base+t.Segment.Start
	for !t.IsRaw() {
		i := strings.IndexByte(raw, '\\')
		if i < 0 || i+1 == len(raw) {
			break
		}
		if util.IsPunct(raw[i+1]) {
			m.b.writeHTML(raw[:i], at)
			m.b.write(raw[i+1:i+2], at+i+1)
			i++
		} else {
			m.b.writeHTML(raw[:i+1], at)
		}
		raw, at = raw[i+1:], at+i+1
	}
	m.b.writeHTML(raw, at)
	m.at = t.Segment.Stop
	if t.SoftLineBreak() || t.HardLineBreak() {
		m.b.insert("\n", m.base+m.at)
	}
}
