package office

import (
	"encoding/xml"
	"errors"
	"strings"

	"github.com/sayso/sayso/document/flow"
)

// docx reads the parts of a DOCX file.
type docx struct {
	writer
	*parser
	styles    map[string]style    // by id
	footnotes map[string][]string // by kind and id, as "footnote 2"

	inside int              // how many paragraphs are open, in one another
	kind   flow.Kind        // of the paragraph that is open
	text   *strings.Builder // of the paragraph that is open
	joined bool             // its mark is deleted: the next one goes on with it
}

// ReadDOCX reads a DOCX file. The error is, or wraps, one of those of this
// package.
func ReadDOCX(data string) (*flow.Text, error) {
	a, err := open(data)
	if err != nil {
		return nil, err
	}
	d := &docx{footnotes: map[string][]string{}, text: &strings.Builder{}}
	if d.styles, err = readStyles(a, "word/styles.xml"); err != nil {
		return nil, err
	}
	for _, kind := range []string{"footnote", "endnote"} {
		if err := d.readNotes(a, kind); err != nil {
			return nil, err
		}
	}
	if err := a.parse("word/document.xml", d.part(d.block)); err != nil {
		return nil, err
	}
	if d.joined {
		if err := d.writer.paragraph(d.kind, d.text.String()); err != nil {
			return nil, err
		}
	}
	if err := d.properties(a); err != nil {
		return nil, err
	}
	return d.finish(), nil
}

// part makes p the parser that is read from.
func (d *docx) part(block func(xml.StartElement) error) func(*parser, xml.StartElement) error {
	return func(p *parser, e xml.StartElement) error {
		d.parser = p
		return block(e)
	}
}

// Elements that are not read: what is deleted, moved away or kept for programs that
// do not know the newer form of it.
var docxUnread = map[string]bool{
	"del": true, "moveFrom": true, "Fallback": true, "instrText": true, "delText": true, "delInstrText": true,
	"sectPr": true, "tblPr": true, "tblGrid": true, "trPr": true, "tcPr": true, "sdtPr": true, "sdtEndPr": true, "rPr": true, "pPr": true,
}

// Elements that tell of tracked changes.
var docxTracked = map[string]bool{"ins": true, "del": true, "moveFrom": true, "moveTo": true}

const (
	trackedNote = "The file has tracked changes; they are read as if all were accepted."
	struckNote  = "Text that is struck out is left out."
	hiddenNote  = "Text that is hidden is left out."
)

// block reads an element that stands between paragraphs.
func (d *docx) block(e xml.StartElement) error {
	name := e.Name.Local
	if docxTracked[name] {
		d.Note(trackedNote)
	}
	switch {
	case docxUnread[name]:
		return d.skip()
	case name == "p":
		return d.paragraph()
	case name == "tbl":
		return d.table(func() error { return d.children(d.block) })
	case name == "tr":
		d.row()
	case name == "tc":
		d.column()
	case name == "sdt":
		return d.control()
	}
	return d.children(d.block)
}

// control reads what stands in a control, unless it is a table of contents.
func (d *docx) control() error {
	contents := false
	return d.children(func(e xml.StartElement) error {
		switch {
		case e.Name.Local == "sdtPr":
			return d.children(func(e xml.StartElement) error {
				if e.Name.Local != "docPartObj" {
					return d.skip()
				}
				return d.children(func(e xml.StartElement) error {
					contents = contents || e.Name.Local == "docPartGallery" && attr(e, "val") == "Table of Contents"
					return d.skip()
				})
			})
		case contents:
			return d.skip()
		case d.open():
			return d.children(d.inline)
		}
		return d.children(d.block)
	})
}

// open reports whether a paragraph is being read.
func (d *docx) open() bool { return d.inside > 0 }

// paragraph reads a paragraph.
func (d *docx) paragraph() error {
	outerText, outerKind := d.text, d.kind
	nested := d.open()
	if nested || !d.joined {
		d.text, d.kind = &strings.Builder{}, flow.Body
	}
	d.joined = false
	d.inside++
	err := d.children(d.inline)
	d.inside--
	if err != nil {
		return err
	}
	if d.joined && !nested {
		return nil
	}
	err = d.writer.paragraph(d.kind, d.text.String())
	if nested {
		d.text, d.kind, d.joined = outerText, outerKind, false
	}
	return err
}

// inline reads an element within a paragraph.
func (d *docx) inline(e xml.StartElement) error {
	name := e.Name.Local
	if docxTracked[name] {
		d.Note(trackedNote)
	}
	switch name {
	case "pPr":
		return d.paragraphProperties()
	case "r":
		return d.run()
	case "p":
		return d.paragraph()
	case "tbl":
		return d.block(e)
	case "sdt":
		return d.control()
	}
	if docxUnread[name] {
		return d.skip()
	}
	return d.children(d.inline)
}

// paragraphProperties reads what a paragraph is.
func (d *docx) paragraphProperties() error {
	var own style
	based := ""
	err := d.children(func(e xml.StartElement) error {
		switch e.Name.Local {
		case "pStyle":
			based = attr(e, "val")
		case "rPr":
			return d.children(func(e xml.StartElement) error {
				if e.Name.Local == "del" {
					d.Note(trackedNote)
					d.joined = true
				}
				return d.skip()
			})
		default:
			return own.property(d.parser, e)
		}
		return d.skip()
	})
	d.kind = kindOf(d.styles, based, own)
	return err
}

// run reads a run of text that looks alike.
func (d *docx) run() error {
	shown, raised := true, false
	return d.children(func(e xml.StartElement) error {
		switch name := e.Name.Local; {
		case name == "rPr":
			var err error
			shown, raised, err = d.looks()
			return err
		case !shown || docxUnread[name]:
			return d.skip()
		case name == "t":
			s, err := d.words()
			if raised {
				s = flow.Raised(d.text.String(), s)
			}
			d.text.WriteString(s)
			return err
		case name == "footnoteReference" || name == "endnoteReference":
			d.reference(strings.TrimSuffix(name, "Reference") + " " + attr(e, "id"))
		case name == "br" && (attr(e, "type") == "" || attr(e, "type") == "textWrapping"):
			d.text.WriteByte('\n')
		default:
			d.text.WriteString(docxCharacters[name])
			return d.children(d.inline) // a text box
		}
		return d.skip()
	})
}

// docxCharacters are characters that are written as elements.
var docxCharacters = map[string]string{"tab": "\t", "cr": "\n", "noBreakHyphen": "-"}

// words is the text of an element, with the white space at its ends and without the
// hyphens that show only where a line ends.
func (p *parser) words() (string, error) {
	var b strings.Builder
	err := p.content(func(xml.StartElement) error { return p.skip() }, func(s string) { b.WriteString(s) })
	return strings.NewReplacer("\u00AD", "", "\r", "", "\n", " ").Replace(b.String()), err
}

// looks reads a run's properties: whether a reader sees it, and whether it stands
// above the line.
func (d *docx) looks() (shown, raised bool, err error) {
	shown = true
	err = d.children(func(e xml.StartElement) error {
		v := attr(e, "val")
		on := v != "0" && v != "false" && v != "off"
		switch e.Name.Local {
		case "vertAlign":
			raised = v == "superscript"
		case "vanish":
			if on {
				shown = false
				d.Note(hiddenNote)
			}
		case "strike", "dstrike":
			if on {
				shown = false
				d.Note(struckNote)
			}
		}
		return d.skip()
	})
	return shown, raised, err
}

// reference keeps the footnote that is referred to.
func (d *docx) reference(id string) {
	if texts := d.footnotes[id]; len(texts) > 0 {
		d.footnote(texts)
		delete(d.footnotes, id) // it is printed once
	}
}

// readNotes reads the footnotes or endnotes.
func (d *docx) readNotes(a *archive, kind string) error {
	return a.parse("word/"+kind+"s.xml", func(p *parser, _ xml.StartElement) error {
		return p.children(func(e xml.StartElement) error {
			if t := attr(e, "type"); e.Name.Local != kind || t != "" && t != "normal" {
				return p.skip()
			}
			one := docx{parser: p, styles: d.styles, text: &strings.Builder{}}
			err := p.children(one.block)
			for _, part := range one.Parts {
				d.footnotes[kind+" "+attr(e, "id")] = append(d.footnotes[kind+" "+attr(e, "id")], strings.Join(part.Lines, "\n"))
			}
			for _, n := range one.Notes {
				d.Note(n)
			}
			return err
		})
	})
}

// properties reads what the file states of itself.
func (d *docx) properties(a *archive) error {
	fields := map[string]*string{
		"title": &d.Title, "creator": &d.Byline, "created": &d.Created, "modified": &d.Modified, "language": &d.Language, "Company": &d.Publisher,
	}
	return errors.Join(readFields(a, "docProps/core.xml", fields), readFields(a, "docProps/app.xml", fields))
}

// readFields reads the elements of a part that are named after fields.
func readFields(a *archive, name string, fields map[string]*string) error {
	return a.parse(name, func(p *parser, _ xml.StartElement) error {
		var each func(xml.StartElement) error
		each = func(e xml.StartElement) error {
			field := fields[e.Name.Local]
			if field == nil {
				return p.children(each)
			}
			s, err := p.text()
			if *field == "" {
				*field = s
			}
			return err
		}
		return p.children(each)
	})
}
