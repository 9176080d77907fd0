package ledger

import (
	"encoding/json"
	"fmt"
	"strings"
	"time"

	"github.com/klauspost/compress/zstd"

	"github.com/sayso/sayso/document"
)

// Original is what was received. The same bytes are kept once.
type Original struct {
	SHA256    Hash // of the bytes as received
	MediaType string
	Charset   string
	Size      int64  // in bytes, as received
	Packed    []byte // the bytes, compressed by zstd
}

var (
	packer   = must(zstd.NewWriter(nil, zstd.WithEncoderConcurrency(1)))
	unpacker = must(zstd.NewReader(nil, zstd.WithDecoderConcurrency(0), zstd.WithDecoderMaxMemory(2*document.MaxText)))
)

func must[T any](v T, err error) T {
	if err != nil {
		panic(err) // the options above are wrong
	}
	return v
}

// Pack compresses b by zstd.
func Pack(b []byte) []byte { return packer.EncodeAll(b, nil) }

// Unpack gives what Pack compressed. The error is ErrCorrupt.
func Unpack(b []byte) ([]byte, error) {
	out, err := unpacker.DecodeAll(b, nil)
	if err != nil {
		return nil, fmt.Errorf("unpacking: %w (%w)", ErrCorrupt, err)
	}
	return out, nil
}

// Bytes are the bytes as received. The error is ErrCorrupt.
func (o *Original) Bytes() ([]byte, error) { return Unpack(o.Packed) }

// Source is where and when an original was obtained. A document has one for each
// name and address that it was obtained by.
type Source struct {
	Number   int    // within its document, from 1
	Name     string // as the user knows it: a path, path#record
	URL      string // "" where not known
	Obtained string // RFC 3339: as stated, or else when it was added
}

// Document is the text of an original, as it was read.
type Document struct {
	ID        ID
	Added     time.Time // in microseconds
	Original  Hash
	Label     string // document.Document.ID
	Title     string
	Byline    string
	Publisher string
	Date      string // RFC 3339, or its day alone; "" where not known
	Language  string
	Text      string
	Record    []byte // JSON: the rest, see Form
	Family    ID     // the first added of the near-copies that it belongs to, or its own ID
}

// Form is what a Document's Record holds.
type Form struct {
	Blocks   []document.Block `json:"blocks"`
	DateFrom string           `json:"dateFrom,omitempty"`
	Notes    []string         `json:"notes,omitempty"`
}

// Form is what d's Record holds. The error is ErrCorrupt.
func (d *Document) Form() (f Form, err error) {
	if err := json.Unmarshal(d.Record, &f); err != nil {
		return f, fmt.Errorf("document %s: %w (%w)", d.ID, ErrCorrupt, err)
	}
	return f, nil
}

// Name is how d is shown to people: its title, or else its label.
func (d *Document) Name() string {
	if d.Title != "" {
		return d.Title
	}
	return d.Label
}

// newDocument is what the ledger keeps of d.
func newDocument(d *document.Document) (*Document, error) {
	f := Form{Blocks: d.Blocks, DateFrom: d.Date.From}
	for _, n := range d.Notes {
		f.Notes = append(f.Notes, n.Message)
	}
	record, err := json.Marshal(f)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", d.Original.Name, err)
	}
	id := newID()
	return &Document{
		ID: id, Family: id, Added: now(), Original: d.Original.SHA256, Label: strings.ToValidUTF8(d.ID, "\uFFFD"),
		Title: d.Title, Byline: d.Byline, Publisher: d.Publisher, Date: dateString(d.Date),
		Language: d.Language, Text: d.Text, Record: record,
	}, nil
}

// dateString is a document's date as the ledger keeps it.
func dateString(d document.Date) string {
	switch {
	case !d.Known():
		return ""
	case d.HasTime:
		return d.Format(time.RFC3339)
	}
	return d.Format(time.DateOnly)
}

// now is the time, as exactly as every store keeps it.
func now() time.Time { return time.Now().UTC().Truncate(time.Microsecond) }
