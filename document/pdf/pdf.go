// Package pdf reads the text of PDF files (ISO 32000): lines and columns in the
// order in which they are read, paragraphs, and what the file states of itself.
//
// The characters and where they stand come from PDFium; all else is worked out
// from their places.
package pdf

import (
	"errors"
	"fmt"
	"strings"
	"time"

	"github.com/klippa-app/go-pdfium"
	pdfium_errors "github.com/klippa-app/go-pdfium/errors"
	"github.com/klippa-app/go-pdfium/requests"

	"github.com/sayso/sayso/document/flow"
)

// The limits of a file.
const (
	maxSize   = 128 << 20        // bytes
	maxPages  = 2000             // pages
	maxGlyphs = 20_000_000       // characters
	maxTime   = 90 * time.Second // in which a file must be read
	maxOCR    = 30 * time.Minute // the same, where text is recognised
)

// The errors by which a file is refused.
var (
	ErrTooLarge = fmt.Errorf("it is larger than %d MiB or has more than %d pages", maxSize>>20, maxPages)
	ErrTooSlow  = errors.New("it could not be read in the time that a file is given")
	ErrLocked   = errors.New("it is locked with a password")
	ErrBroken   = errors.New("it is damaged, or no PDF file")
	ErrPictures = errors.New("its pages are pictures (a scan) without text")
)

// Options say how a file is read.
type Options struct {
	OCR bool // read pages that are pictures with Tesseract, if that is installed
}

// Read reads a PDF file. The error is, or wraps, one of those of this package.
func Read(data string, o Options) (*flow.Text, error) {
	if len(data) > maxSize {
		return nil, ErrTooLarge
	}
	limit := maxTime
	if o.OCR {
		limit = maxOCR
	}
	var t *flow.Text
	err := within(limit, func(engine pdfium.Pdfium) (err error) {
		t, err = read(engine, []byte(data), o)
		return err
	})
	switch {
	case err == nil:
		return t, nil
	case errors.Is(err, pdfium_errors.ErrPassword), errors.Is(err, pdfium_errors.ErrSecurity):
		return nil, ErrLocked
	case errors.Is(err, ErrTooLarge), errors.Is(err, ErrTooSlow), errors.Is(err, ErrPictures), errors.Is(err, ErrNoTesseract), errors.Is(err, ErrBroken):
		return nil, err
	}
	return nil, fmt.Errorf("%w: %w", ErrBroken, err)
}

func read(engine pdfium.Pdfium, data []byte, o Options) (*flow.Text, error) {
	document, err := engine.OpenDocument(&requests.OpenDocument{File: &data})
	if err != nil {
		return nil, err
	}
	count, err := engine.FPDF_GetPageCount(&requests.FPDF_GetPageCount{Document: document.Document})
	if err != nil {
		return nil, err
	}
	if count.PageCount > maxPages {
		return nil, ErrTooLarge
	}
	r := &reader{Pdfium: engine, document: document.Document}
	var pages []*page
	for n := range count.PageCount {
		p, err := r.page(n)
		if err != nil {
			return nil, err
		}
		pages = append(pages, p)
	}
	var seen []int
	sure := 0
	if o.OCR {
		seen = pictures(pages)
		if sure, err = r.recognise(pages); err != nil {
			return nil, err
		}
	}
	t, err := compose(pages)
	if err != nil {
		return nil, err
	}
	if len(seen) > 0 {
		t.Note(fmt.Sprintf("%s a picture, whose words were read by text recognition, with a confidence of %d in 100; they may be wrong.", pagesAre(seen), sure))
		t.Doubt = "The words were read from a picture by text recognition: compare this with the page."
	}
	r.describe(t)
	return t, nil
}

// pictures are the numbers of the pages that hold no text and are not empty.
func pictures(pages []*page) (numbers []int) {
	for i, p := range pages {
		if len(p.runs) == 0 && p.drawn {
			numbers = append(numbers, i+1)
		}
	}
	return numbers
}

// describe reads what the file states of itself.
func (r *reader) describe(t *flow.Text) {
	meta, err := r.GetMetaData(&requests.GetMetaData{Document: r.document})
	if err != nil {
		return
	}
	fields := map[string]*string{"Title": &t.Title, "Author": &t.Byline, "CreationDate": &t.Created, "ModDate": &t.Modified}
	for _, tag := range meta.Tags {
		if f := fields[tag.Tag]; f != nil {
			*f = strings.TrimSpace(tag.Value)
		}
	}
	t.Created, t.Modified = date(t.Created), date(t.Modified)
}

// date is a date of a PDF file, such as D:20190328093000+02'00', in the form of RFC
// 3339, or "".
func date(s string) string {
	s = strings.ReplaceAll(strings.TrimPrefix(s, "D:"), "'", "")
	for _, layout := range []string{"20060102150405Z0700", "20060102150405", "200601021504", "20060102"} {
		if d, err := time.Parse(layout, s); err == nil {
			return d.Format(time.RFC3339)
		}
	}
	return ""
}
