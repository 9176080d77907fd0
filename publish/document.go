package publish

import (
	"encoding/hex"
	"time"

	"github.com/sayso/sayso/document"
)

// documentRecord is a document as it was read.
type documentRecord struct {
	Doc       string        `json:"doc"`
	Name      string        `json:"name"`
	URL       string        `json:"url,omitempty"`
	MediaType string        `json:"mediaType"`
	Charset   string        `json:"charset,omitempty"`
	Guessed   bool          `json:"guessed,omitempty"` // the charset was guessed from the bytes
	Size      int64         `json:"size"`
	SHA256    string        `json:"sha256,omitempty"`
	Title     string        `json:"title,omitempty"`
	Byline    string        `json:"byline,omitempty"`
	Publisher string        `json:"publisher,omitempty"`
	Date      string        `json:"date,omitempty"`     // RFC 3339, or the day alone
	DateFrom  string        `json:"dateFrom,omitempty"` // where it was found
	Obtained  string        `json:"obtained,omitempty"` // RFC 3339: when an archive was given it
	Language  string        `json:"language"`
	Notes     []string      `json:"notes"`
	Doubt     string        `json:"doubt,omitempty"`
	Text      string        `json:"text"`
	Blocks    []blockRecord `json:"blocks"`
}

// blockRecord is a block of a document, and where it begins in the original.
type blockRecord struct {
	Start int    `json:"start"`
	End   int    `json:"end"`
	Kind  string `json:"kind"`
	Where string `json:"where"`
}

// AppendDocument appends a document as it was read to b: one JSON object in a line.
func AppendDocument(b []byte, d *document.Document) ([]byte, error) {
	o := d.Original
	r := documentRecord{
		Doc: d.ID, Name: o.Name, URL: o.URL, MediaType: o.MediaType, Charset: o.Charset, Guessed: o.Guessed, Size: o.Size,
		Title: d.Title, Byline: d.Byline, Publisher: d.Publisher, Date: dateOf(d.Date), DateFrom: d.Date.From,
		Language: d.Language, Notes: []string{}, Doubt: d.Doubt, Text: d.Text, Blocks: []blockRecord{},
	}
	if o.SHA256 != [32]byte{} {
		r.SHA256 = hex.EncodeToString(o.SHA256[:])
	}
	if !o.Obtained.IsZero() {
		r.Obtained = o.Obtained.Format(time.RFC3339)
	}
	for _, n := range d.Notes {
		r.Notes = append(r.Notes, n.Message)
	}
	for _, x := range d.Blocks {
		r.Blocks = append(r.Blocks, blockRecord{x.Start, x.End, x.Kind.String(), d.Where(x.Start)})
	}
	return appendLine(b, r)
}

// dateOf is a date as it is known: with its time or without, or "".
func dateOf(d document.Date) string {
	switch {
	case !d.Known():
		return ""
	case d.HasTime:
		return d.Format(time.RFC3339)
	}
	return d.Format(time.DateOnly)
}
