package main

import (
	"context"
	"fmt"
	"hash/fnv"

	"github.com/sayso/sayso"
	"github.com/sayso/sayso/check"
	"github.com/sayso/sayso/document"
	"github.com/sayso/sayso/publish"
	"github.com/sayso/sayso/publish/page"
)

type reportCommand struct {
	inputFlags
	Output  string `short:"o" placeholder:"FILE" complete:"file" help:"The file to write. Default: standard output."`
	Format  string `enum:"html,markdown" default:"html" help:"Output: html for one page that needs no network, markdown for other tools."`
	Verbose bool   `short:"v" help:"Show also what was examined and holds, and what could not be judged."`
}

// Help is shown by "sayso report --help".
func (*reportCommand) Help() string {
	return `Writes the text itself with what was read in it marked where it stands: dates,
figures, who speaks, what is claimed, and what does not fit, with the working. The
page is one file: it can be mailed, printed, and read without a network.

Examples:
  sayso report statement.txt -o report.html
  sayso report --format markdown letters/ > letters.md

Exit status: 0 all was read; 2 sayso could not do its work, or some of it.`
}

func (c *reportCommand) Run(ctx context.Context, s *streams) error {
	conf, err := c.configuration()
	if err != nil {
		return err
	}
	opts, err := c.options(conf)
	if err != nil {
		return err
	}
	checks, err := opts.Checks()
	if err != nil {
		return err
	}
	work := func(d *document.Document) (*page.Page, error) {
		a := sayso.Analyze(d, opts)
		r := publish.NewReport(a, check.Apply(a, checks))
		conf.Apply(r)
		if !c.Verbose {
			r.Keep(publish.Failed)
		}
		return page.New(page.FromReport(r, a.Claims()), prefix(d)), nil
	}
	out, err := openOutput(s, c.Output)
	if err != nil {
		return err
	}
	return out.finish(c.write(ctx, s, out, work))
}

// write writes the pages of all documents to out.
func (c *reportCommand) write(ctx context.Context, s *streams, out *outFile, work func(*document.Document) (*page.Page, error)) error {
	form := newReportForm(c.Format)
	unread := 0
	then := func(p *page.Page) error {
		b, err := form.add(p)
		if err != nil {
			return err
		}
		return write(out, b)
	}
	failed := func(err error) {
		unread++
		tell(s.err, err)
	}
	if err := each(ctx, s, &c.inputFlags, work, then, failed); err != nil {
		return err
	}
	b, err := form.end()
	if err == nil {
		err = write(out, b)
	}
	if err == nil && unread > 0 {
		err = errReported
	}
	return err
}

// prefix is what the ids of d's page begin with.
func prefix(d *document.Document) string {
	h := fnv.New32a()
	h.Write([]byte(d.Original.Name))
	return fmt.Sprintf("d%08x-", h.Sum32())
}

// reportForm puts pages together in one file.
type reportForm struct {
	markdown bool
	started  bool
}

func newReportForm(format string) *reportForm { return &reportForm{markdown: format == "markdown"} }

func (f *reportForm) add(p *page.Page) ([]byte, error) {
	if f.markdown {
		return page.AppendMarkdown(nil, p), nil
	}
	b, err := f.head(p.Title)
	if err != nil {
		return nil, err
	}
	return page.AppendHTML(b, p)
}

// head is the file's beginning, where it is not yet written.
func (f *reportForm) head(title string) ([]byte, error) {
	if f.started {
		return nil, nil
	}
	f.started = true
	return page.AppendHead(nil, title)
}

func (f *reportForm) end() ([]byte, error) {
	if f.markdown {
		return nil, nil
	}
	b, err := f.head("Nothing could be read")
	if err != nil {
		return nil, err
	}
	return page.AppendFoot(b)
}
