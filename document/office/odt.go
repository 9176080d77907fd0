package office

import (
	"encoding/xml"
	"strconv"
	"strings"

	"github.com/sayso/sayso/document/flow"
)

// odt reads the parts of an ODT file.
type odt struct {
	writer
	*parser
	styles map[string]style // by name

	raised map[string]bool  // the styles of text that stands above the line
	lists  int              // that are open
	text   *strings.Builder // of the paragraph that is open
	into   *[]string        // where the paragraphs of a footnote go; nil: none is open
}

// ReadODT reads an ODT file. The error is, or wraps, one of those of this package.
func ReadODT(data string) (*flow.Text, error) {
	a, err := open(data)
	if err != nil {
		return nil, err
	}
	if err := a.locked(); err != nil {
		return nil, err
	}
	d := &odt{styles: map[string]style{}, raised: map[string]bool{}, text: &strings.Builder{}}
	for _, part := range []string{"styles.xml", "content.xml"} {
		if err := d.readStyles(a, part); err != nil {
			return nil, err
		}
	}
	err = a.parse("content.xml", func(p *parser, e xml.StartElement) error {
		d.parser = p
		return d.children(d.block)
	})
	if err != nil {
		return nil, err
	}
	editor := ""
	err = readFields(a, "meta.xml", map[string]*string{
		"title": &d.Title, "initial-creator": &d.Byline, "creator": &editor, "creation-date": &d.Created, "date": &d.Modified, "language": &d.Language,
	})
	if d.Byline == "" {
		d.Byline = editor
	}
	return d.finish(), err
}

// locked is ErrLocked where the archive's parts are.
func (a *archive) locked() error {
	return a.parse("META-INF/manifest.xml", func(p *parser, _ xml.StartElement) error {
		return p.children(func(e xml.StartElement) error {
			return p.children(func(e xml.StartElement) error {
				if e.Name.Local == "encryption-data" {
					return ErrLocked
				}
				return p.skip()
			})
		})
	})
}

// Elements that are not read: what is deleted, what is said about the text, and
// what only says where something stands.
var odtUnread = map[string]bool{
	"automatic-styles": true, "font-face-decls": true, "scripts": true, "forms": true, "sequence-decls": true, "variable-decls": true,
	"annotation": true, "table-of-content": true, "alphabetical-index": true, "illustration-index": true, "bibliography": true,
	"note-citation": true, "desc": true, "title": true, "ruby-text": true, "hidden-text": true,
}

// block reads an element that stands between paragraphs.
func (d *odt) block(e xml.StartElement) error {
	name := e.Name.Local
	switch {
	case name == "tracked-changes":
		d.Note(trackedNote)
		return d.skip()
	case odtUnread[name]:
		return d.skip()
	case name == "p" || name == "h":
		return d.odtParagraph(e)
	case name == "list":
		d.lists++
		defer func() { d.lists-- }()
	case name == "table":
		outer := d.lists
		d.lists = 0
		defer func() { d.lists = outer }()
		return d.table(func() error { return d.children(d.block) })
	case name == "table-row":
		d.row()
	case name == "table-cell":
		d.column()
	}
	return d.children(d.block)
}

// odtParagraph reads a paragraph or a heading.
func (d *odt) odtParagraph(e xml.StartElement) error {
	outer := d.text
	d.text = &strings.Builder{}
	if err := d.inline(); err != nil {
		return err
	}
	text := d.text.String()
	d.text = outer
	kind := kindOf(d.styles, attr(e, "style-name"), style{list: d.lists > 0, outline: e.Name.Local == "h"})
	if d.into != nil {
		*d.into = append(*d.into, text)
		return nil
	}
	return d.paragraph(kind, text)
}

// inline reads what stands within a paragraph.
func (d *odt) inline() error {
	return d.content(d.span, func(s string) {
		s = strings.ReplaceAll(s, "\u00AD", "")
		if strings.TrimLeft(s, white) != s {
			d.space()
		}
		words := strings.FieldsFunc(s, func(r rune) bool { return strings.ContainsRune(white, r) })
		d.text.WriteString(strings.Join(words, " "))
		if strings.TrimRight(s, white) != s {
			d.space()
		}
	})
}

// white is what collapses.
const white = " \t\r\n"

// space writes a space, unless one stands there: white space collapses.
func (d *odt) space() {
	if s := d.text.String(); s != "" && !strings.HasSuffix(s, " ") && !strings.HasSuffix(s, "\n") {
		d.text.WriteByte(' ')
	}
}

// span reads an element within a paragraph.
func (d *odt) span(e xml.StartElement) error {
	switch name := e.Name.Local; {
	case name == "s":
		n, _ := strconv.Atoi(attr(e, "c"))
		d.text.WriteString(strings.Repeat(" ", min(max(n, 1), 100)))
	case name == "tab":
		d.text.WriteByte('\t')
	case name == "line-break":
		d.text.WriteByte('\n')
	case name == "span" && d.raised[attr(e, "style-name")]:
		before := d.text
		d.text = &strings.Builder{}
		err := d.inline()
		raised := d.text.String()
		d.text = before
		d.text.WriteString(flow.Raised(before.String(), raised))
		return err
	case name == "note":
		return d.odtNote()
	case name == "p" || name == "h":
		return d.odtParagraph(e)
	case name == "table" || name == "list":
		return d.block(e)
	case strings.HasPrefix(name, "change"):
		d.Note(trackedNote)
	case odtUnread[name]:
		return d.skip()
	}
	return d.inline()
}

// odtNote reads a footnote.
func (d *odt) odtNote() error {
	outer := d.into
	var texts []string
	d.into = &texts
	err := d.children(d.block)
	d.into = outer
	d.footnote(texts)
	return err
}

// readStyles reads the styles of paragraphs that a part names.
func (d *odt) readStyles(a *archive, part string) error {
	return a.parse(part, func(p *parser, _ xml.StartElement) error {
		return p.children(func(e xml.StartElement) error {
			if e.Name.Local == "body" {
				return p.skip()
			}
			return p.children(func(e xml.StartElement) error {
				if e.Name.Local != "style" || len(d.styles)+len(d.raised) >= maxStyles {
					return p.skip()
				}
				if attr(e, "family") == "paragraph" {
					d.styles[attr(e, "name")] = style{name: attr(e, "name"), based: attr(e, "parent-style-name")}
				}
				return p.children(func(property xml.StartElement) error {
					if at := attr(property, "text-position"); attr(e, "family") == "text" && (strings.HasPrefix(at, "super") || at != "" && at[0] >= '1' && at[0] <= '9') {
						d.raised[attr(e, "name")] = true
					}
					return p.skip()
				})
			})
		})
	})
}
