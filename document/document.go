// Package document turns an original's bytes into a document: a text whose
// every byte leads back to the place in the original that it was read from.
package document

import (
	"time"

	"github.com/sayso/sayso/span"
)

// Original is what was received, as it was received.
type Original struct {
	Name      string    // as the user knows it: a path, "-" for standard input, or path#record
	URL       string    // canonical address, where the original states one
	MediaType string    // "text/plain", "text/markdown", "text/html", ...
	Charset   string    // IANA name of the encoding that it was read by
	Guessed   bool      // the charset was guessed from the bytes, not stated by them
	Size      int64     // bytes
	Obtained  time.Time // when it was fetched, where a web archive states that; else zero
	SHA256    [32]byte  // of the bytes as received
}

// Kind says what part a block plays on the page.
type Kind uint8

// The kinds of blocks.
const (
	Paragraph Kind = iota
	Title          // the statement's own headline
	Heading
	Item    // of a list
	Quote   // a block quotation
	Cell    // of a table
	Caption // of a picture or table
	Code    // not language: never read
)

var kindNames = [...]string{"paragraph", "title", "heading", "item", "quote", "cell", "caption", "code"}

// String is the kind's name in lower case.
func (k Kind) String() string { return kindNames[k] }

// Block is one paragraph, heading, list item or cell: no sentence goes over
// its end.
type Block struct {
	span.Span
	Kind Kind
}

// Date is the day, and where known the minute, to which a statement's "now"
// refers.
type Date struct {
	time.Time        // midnight UTC where HasTime is false; zero where not known
	HasTime   bool   // the time of day is known too
	From      string // in plain words, where it was found: "the page's metadata"
}

// Known reports whether there is a date.
func (d Date) Known() bool { return !d.IsZero() }

// Note is something that the reader of the output should know about how the
// document was read: a guessed charset, a table left out, a language without
// rules.
type Note struct {
	Message string
}

// Document is the text of an original. It is not changed once made.
type Document struct {
	ID        string // the file's name without folder and extension, or the record's id
	Original  Original
	Text      string  // valid UTF-8
	Blocks    []Block // in text order; what lies outside them is not read
	Title     string
	Byline    string
	Publisher string
	Date      Date   // from metadata or the record; unknown where it states none
	Language  string // BCP 47; "und" where it could not be told
	Notes     []Note
	Doubt     string // why the words may not be those of the original, such as that a picture was read; "": no reason to doubt

	source source
}

// Paragraphs are the spans of the blocks that hold language, in order.
func (d *Document) Paragraphs() []span.Span {
	out := make([]span.Span, 0, len(d.Blocks))
	for _, b := range d.Blocks {
		if b.Kind != Code {
			out = append(out, b.Span)
		}
	}
	return out
}

// BlockAt is the index of the block that holds offset, or -1.
func (d *Document) BlockAt(offset int) int {
	lo, hi := 0, len(d.Blocks)
	for lo < hi {
		m := (lo + hi) / 2
		if d.Blocks[m].End <= offset {
			lo = m + 1
		} else {
			hi = m
		}
	}
	if lo < len(d.Blocks) && d.Blocks[lo].Start <= offset {
		return lo
	}
	return -1
}
