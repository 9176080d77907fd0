// Package office reads the text of word processors' files: Office Open XML
// (ISO/IEC 29500, DOCX) and OpenDocument (ISO/IEC 26300, ODT).
//
// A file is a zip archive of XML parts. Only the parts that hold text are
// unpacked, each up to a limit on its size, on the ratio to its packed size and on
// the depth of its elements; what the archive says of its sizes is not believed.
package office

import (
	"archive/zip"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"strings"
)

// The limits of a file.
const (
	maxPart  = 64 << 20 // bytes of one part, unpacked
	freePart = 16 << 20 // bytes up to which the ratio does not count
	maxRatio = 200      // unpacked to packed
	maxDepth = 300      // elements in one another
	maxParts = 1 << 20  // paragraphs and cells
)

// The errors by which a file is refused.
var (
	ErrTooLarge = fmt.Errorf("it unpacks to more than %d MiB or to more than %d times its size, or has more than %d paragraphs", maxPart>>20, maxRatio, maxParts)
	ErrTooDeep  = fmt.Errorf("its elements are nested more than %d deep", maxDepth)
	ErrLocked   = errors.New("it is locked with a password")
	ErrBroken   = errors.New("it is damaged")
)

// archive is an opened file.
type archive struct {
	files map[string]*zip.File
}

func open(data string) (*archive, error) {
	z, err := zip.NewReader(strings.NewReader(data), int64(len(data)))
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrBroken, err)
	}
	a := &archive{map[string]*zip.File{}}
	for _, f := range z.File {
		if _, twice := a.files[f.Name]; !twice {
			a.files[f.Name] = f
		}
	}
	return a, nil
}

// part unpacks a part. One that is not there reads as an empty one.
func (a *archive) part(name string) (io.ReadCloser, error) {
	f := a.files[name]
	if f == nil {
		return io.NopCloser(strings.NewReader("")), nil
	}
	r, err := f.Open()
	if err != nil {
		return nil, fmt.Errorf("%w: unpacking %s: %w", ErrBroken, name, err)
	}
	limit := int64(maxPart)
	if most := int64(f.CompressedSize64) * maxRatio; most < limit {
		limit = max(most, freePart)
	}
	return &limited{r, limit}, nil
}

// limited reads up to a number of bytes; more is an error.
type limited struct {
	io.ReadCloser
	left int64
}

func (l *limited) Read(p []byte) (int, error) {
	n, err := l.ReadCloser.Read(p)
	if l.left -= int64(n); l.left < 0 {
		return 0, ErrTooLarge
	}
	return n, err
}

// parser reads the elements of one part.
type parser struct {
	*xml.Decoder
	depth int
}

// parse reads a part: each is given its outermost elements.
func (a *archive) parse(name string, each func(*parser, xml.StartElement) error) error {
	r, err := a.part(name)
	if err != nil {
		return err
	}
	defer r.Close()
	p := &parser{Decoder: xml.NewDecoder(r)}
	err = p.children(func(e xml.StartElement) error { return each(p, e) })
	switch {
	case err == nil, errors.Is(err, io.EOF):
		return nil
	case errors.Is(err, ErrTooDeep), errors.Is(err, ErrTooLarge):
		return err
	}
	return fmt.Errorf("%w: reading %s: %w", ErrBroken, name, err)
}

// children gives each of the elements in the current one to each, which must read
// it to its end.
func (p *parser) children(each func(xml.StartElement) error) error {
	return p.content(each, nil)
}

// content is children, with the text between them.
func (p *parser) content(each func(xml.StartElement) error, text func(string)) error {
	if p.depth++; p.depth > maxDepth {
		return ErrTooDeep
	}
	defer func() { p.depth-- }()
	for {
		token, err := p.Token()
		if err != nil {
			return err
		}
		switch t := token.(type) {
		case xml.StartElement:
			if err := each(t); err != nil {
				return err
			}
		case xml.EndElement:
			return nil
		case xml.CharData:
			if text != nil {
				text(string(t))
			}
		}
	}
}

// text is all text in the current element.
func (p *parser) text() (string, error) {
	var b strings.Builder
	var inner func(xml.StartElement) error
	inner = func(xml.StartElement) error { return p.content(inner, func(s string) { b.WriteString(s) }) }
	err := p.content(inner, func(s string) { b.WriteString(s) })
	return strings.TrimSpace(b.String()), err
}

// skip passes over the current element.
func (p *parser) skip() error {
	for depth := p.depth; ; {
		token, err := p.Token()
		if err != nil {
			return err
		}
		switch token.(type) {
		case xml.StartElement:
			if depth++; depth > maxDepth {
				return ErrTooDeep
			}
		case xml.EndElement:
			if depth--; depth < p.depth {
				return nil
			}
		}
	}
}

// attr is the value of an attribute, by its local name.
func attr(e xml.StartElement, name string) string {
	for _, a := range e.Attr {
		if a.Name.Local == name {
			return a.Value
		}
	}
	return ""
}
