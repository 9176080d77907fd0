package document

import (
	"github.com/sayso/sayso/document/charset"
	"github.com/sayso/sayso/document/langid"
)

// FromText makes a document of a text that is already UTF-8, such as a record
// of a corpus. The text is kept byte for byte, so that offsets are the caller's.
func FromText(id, text string) *Document {
	d := &Document{ID: id, Original: Original{Name: id, MediaType: "text/plain", Charset: "utf-8", Size: int64(len(text))}}
	d.setPlain(charset.Text{Text: text})
	return d
}

// readPlain reads text without markup. Its offsets are those of the decoded
// file.
func readPlain(in *Input, d *Document) error {
	t, err := in.decode(d, "")
	if err != nil {
		return err
	}
	d.setPlain(t)
	return nil
}

// setPlain makes a text without markup, word for word, the document's own.
func (d *Document) setPlain(t charset.Text) {
	d.set(t.Text, paragraphs(t.Text))
	d.source = newSource(nil, t)
}

// set makes text the document's own. What the document says of its title and its
// language by then is what its metadata state.
func (d *Document) set(text string, blocks []Block) {
	d.Text, d.Blocks = text, blocks
	for _, b := range blocks {
		if b.Kind == Title {
			d.Title = squeeze(b.In(text))
			break
		}
	}
	d.Language = langid.Of(text, d.Language)
}
