package main

import (
	"context"
	"fmt"

	"github.com/sayso/sayso/document"
	"github.com/sayso/sayso/publish"
)

type convertCommand struct {
	sourceFlags
	Format string `enum:"text,json" default:"text" help:"Output: text, or json for JSON Lines with what the file states of itself and where each block stands in it."`
}

// Help is shown by "sayso convert --help".
func (*convertCommand) Help() string {
	return `What the checks read is the text that this prints: look at it where a finding
seems odd. Offsets in findings and annotations are those of its "text" in JSON.
Where several documents are read, a line "== NAME" stands before each.

Examples:
  sayso convert report.pdf > report.txt
  sayso convert --format json letter.docx

Exit status: 0 all was read; 2 sayso could not do its work, or some of it.`
}

func (c *convertCommand) Run(ctx context.Context, s *streams) error {
	p := textPrinter{streams: s}
	work := func(d *document.Document) (*document.Document, error) { return d, nil }
	then := p.print
	if c.Format == "json" {
		then = p.printJSON
	}
	failed := func(err error) {
		p.unread++
		tell(s.err, err)
	}
	if err := each(ctx, s, &c.sourceFlags, work, then, failed); err != nil {
		return err
	}
	if err := p.finish(); err != nil {
		return err
	}
	if p.unread > 0 {
		return errReported
	}
	return nil
}

// textPrinter prints the texts of documents.
type textPrinter struct {
	*streams
	first  *document.Document // waits until it is known whether another follows
	many   bool
	unread int
}

func (p *textPrinter) print(d *document.Document) error {
	if p.first == nil && !p.many {
		p.first = d
		return nil
	}
	p.many = true
	if err := p.finish(); err != nil {
		return err
	}
	return p.text(d)
}

// finish prints the document that waits.
func (p *textPrinter) finish() error {
	d := p.first
	if p.first = nil; d == nil {
		return nil
	}
	return p.text(d)
}

func (p *textPrinter) text(d *document.Document) error {
	for _, n := range d.Notes {
		tell(p.err, fmt.Sprintf("%s: %s", d.Original.Name, n.Message))
	}
	text := d.Text + "\n"
	if p.many {
		text = "== " + d.Original.Name + "\n" + text
	}
	return write(p.out, []byte(text))
}

// printJSON prints a document as an object in a line.
func (p *textPrinter) printJSON(d *document.Document) error {
	b, err := publish.AppendDocument(nil, d)
	if err != nil {
		return err
	}
	return write(p.out, b)
}
