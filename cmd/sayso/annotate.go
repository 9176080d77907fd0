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
	Kinds   string `placeholder:"KIND,..." help:"Which kinds: time, quantity, finding (default: all)."`
	Verbose bool   `short:"v" help:"Print also what was examined and holds, and what could not be judged."`
}

func (c *annotateCommand) Run(ctx context.Context, s *streams) error {
	kinds, err := publish.ParseKinds(c.Kinds)
	if err != nil {
		return err
	}
	opts, err := c.options()
	if err != nil {
		return err
	}
	work := func(d *document.Document) ([]byte, error) {
		a := sayso.Analyze(d, opts)
		var res check.Result
		if slices.Contains(kinds, publish.FindingKind) {
			if res, err = sayso.Check(a, opts); err != nil {
				return nil, err
			}
		}
		r := publish.NewReport(a, res)
		if !c.Verbose {
			r.Keep(publish.Failed)
		}
		return publish.AppendAnnotations(nil, r, kinds)
	}
	return each(ctx, s, &c.inputFlags, work, func(b []byte) error { return write(s.out, b) })
}
