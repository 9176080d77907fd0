package document

import "github.com/sayso/sayso/document/langid"

// FromText makes a document of a text that is already UTF-8, such as a record
// of a corpus. The text is kept byte for byte, so that offsets are the caller's.
func FromText(id, text string) *Document {
	d := &Document{ID: id, Original: Original{Name: id, MediaType: "text/plain", Charset: "utf-8", Size: int64(len(text))}}
	d.setPlain(text)
	return d
}

// readPlain reads text without markup. Its offsets are those of the decoded
// file.
func readPlain(in *Input, d *Document) error {
	t, err := in.decode(d, "")
	if err != nil {
		return err
	}
	d.setPlain(t.Text)
	d.source.bytes = t.Map
	return nil
}

// setPlain makes text, word for word, the document's own.
func (d *Document) setPlain(text string) {
	d.Text = text
	d.Blocks = paragraphs(text)
	if len(d.Blocks) > 0 && d.Blocks[0].Kind == Title {
		d.Title = d.Blocks[0].In(text)
	}
	d.Language = langid.Of(text, d.Language)
	d.source = source{text: text, lines: indexLines(text)}
}
