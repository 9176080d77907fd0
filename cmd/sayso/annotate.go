package main

import (
	"context"
	"slices"

	"github.com/sayso/sayso"
	"github.com/sayso/sayso/check"
	"github.com/sayso/sayso/document"
	"github.com/sayso/sayso/publish"
)

type annotateCommand struct {
	inputFlags
	Kinds   []publish.Kind `placeholder:"KIND" enum:"time,quantity,name,instrument,attribution,claim,finding" complete:"kind" default:"time,quantity,name,instrument,attribution,claim,finding" help:"What to print: time, quantity, name, instrument, attribution, claim, finding."`
	Verbose bool           `short:"v" help:"Print also what was examined and holds, and what could not be judged."`
}

// Help is shown by "sayso annotate --help".
func (*annotateCommand) Help() string {
	return `Every line is one object: {"doc","kind","start","end","text",...}; start and end are
UTF-8 byte offsets into the document's text, half-open.

Examples:
  sayso annotate statement.txt
  sayso annotate --kinds time,quantity --jsonl corpus.jsonl > annotations.jsonl

Exit status: 0 all was read; 2 sayso could not do its work, or some of it.`
}

func (c *annotateCommand) Run(ctx context.Context, s *streams) error {
	conf, err := c.configuration()
	if err != nil {
		return err
	}
	opts, err := c.options(conf)
	if err != nil {
		return err
	}
	return printEach(ctx, s, &c.inputFlags, func(d *document.Document) ([]byte, error) { return c.annotate(d, opts) })
}

// printEach prints what comes of each document that the flags name.
func printEach(ctx context.Context, s *streams, f *inputFlags, work func(*document.Document) ([]byte, error)) error {
	unread := 0
	failed := func(err error) {
		unread++
		tell(s.err, err)
	}
	if err := each(ctx, s, f, work, func(b []byte) error { return write(s.out, b) }, failed); err != nil {
		return err
	}
	if unread > 0 {
		return errReported
	}
	return nil
}

func (c *annotateCommand) annotate(d *document.Document, opts sayso.Options) ([]byte, error) {
	a := sayso.Analyze(d, opts)
	var res check.Result
	if slices.Contains(c.Kinds, publish.FindingKind) {
		var err error
		if res, err = sayso.Check(a, opts); err != nil {
			return nil, err
		}
	}
	r := publish.NewReport(a, res)
	if !c.Verbose {
		r.Keep(publish.Failed)
	}
	return publish.AppendAnnotations(nil, r, c.Kinds)
}
