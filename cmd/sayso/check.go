package main

import (
	"context"

	"github.com/sayso/sayso"
	"github.com/sayso/sayso/check"
	"github.com/sayso/sayso/document"
	"github.com/sayso/sayso/publish"
)

type checkCommand struct {
	inputFlags
	Format  string   `enum:"text,json" default:"text" help:"Output: text for people, json for JSON Lines."`
	Verbose bool     `short:"v" help:"Show also what was examined and holds, and what could not be judged."`
	FailOn  string   `enum:"error,warning,note,never" default:"error" help:"The least severity that makes the exit status 1: error, warning, note or never."`
	Checks  []string `placeholder:"CHECK,..." help:"Run these checks only."`
	Skip    []string `placeholder:"CHECK,..." help:"Do not run these checks."`
}

// checked is what came of checking one document.
type checked struct {
	output  []byte
	gravest int
}

func (c *checkCommand) Run(ctx context.Context, s *streams) error {
	opts, err := c.options()
	if err != nil {
		return err
	}
	opts.Only, opts.Skip = c.Checks, c.Skip
	if _, err := opts.Checks(); err != nil {
		return err
	}
	gravest := 0
	err = each(ctx, s, &c.inputFlags,
		func(d *document.Document) (checked, error) { return c.check(d, opts) },
		func(r checked) error {
			gravest = max(gravest, r.gravest)
			return write(s.out, r.output)
		})
	if err == nil && c.FailOn != "never" && gravest >= check.Severity(c.FailOn).Rank() {
		return errFindings
	}
	return err
}

func (c *checkCommand) check(d *document.Document, opts sayso.Options) (out checked, err error) {
	a := sayso.Analyze(d, opts)
	res, err := sayso.Check(a, opts)
	if err != nil {
		return out, err
	}
	r := publish.NewReport(a, res)
	for _, f := range r.Findings {
		if f.Outcome == check.Fail {
			out.gravest = max(out.gravest, f.Severity.Rank())
		}
	}
	if !c.Verbose {
		r.Keep(publish.Failed)
	}
	if c.Format == "json" {
		out.output, err = publish.AppendFindings(nil, r)
	} else {
		out.output = publish.AppendText(nil, r)
	}
	return out, err
}
