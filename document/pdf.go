package document

import (
	"errors"
	"strings"

	"github.com/sayso/sayso/document/pdf"
)

// looksPDF reports whether head begins a PDF file.
func looksPDF(head string) bool { return strings.HasPrefix(head, "%PDF-") }

// readPDF reads a PDF file.
func readPDF(in *Input, d *Document) error {
	t, err := pdf.Read(in.Data, pdf.Options{OCR: in.ocr})
	if err == nil {
		d.setFlow(t)
		return nil
	}
	for _, r := range pdfRemedies {
		if errors.Is(err, r.err) {
			return in.fail(r.err.Error(), r.remedy, err)
		}
	}
	return in.fail("it could not be read: "+err.Error(), "report this, with the file if you can", err)
}

// pdfRemedies are what to do about the errors of the PDF reader.
var pdfRemedies = []struct {
	err    error
	remedy string
}{
	{pdf.ErrPictures, "read it with --ocr, which needs Tesseract, or type out what it shows"},
	{pdf.ErrNoTesseract, "install it (the package is called tesseract-ocr or tesseract)"},
	{pdf.ErrLocked, "open it with its password and print it to a new PDF file"},
	{pdf.ErrTooLarge, "split it into smaller files"},
	{pdf.ErrTooSlow, "split it, or print it to a new PDF file"},
	{pdf.ErrBroken, "open it in a PDF viewer and print it to a new PDF file"},
}
