package main

import (
	"context"

	"github.com/sayso/sayso"
	"github.com/sayso/sayso/check"
	"github.com/sayso/sayso/document"
	"github.com/sayso/sayso/publish"
)

type claimsCommand struct {
	inputFlags
	Format string `enum:"text,json" default:"text" help:"Output: text for people, json for JSON Lines by docs/schema/claim.1.schema.json."`
	Color  string `enum:"auto,always,never" default:"auto" help:"Colour text: auto (on a terminal, unless NO_COLOR is set), always or never."`
}

// Help is shown by "sayso claims --help".
func (*claimsCommand) Help() string {
	return `For each claim: who makes it, what it says in one sentence, how it is put, when,
where and how much, and the exact words. What sayso supplied to the sentence, such
as the name that "she" stands for, stands in square brackets.

Examples:
  sayso claims statement.txt
  sayso claims --format json statement.txt

Exit status: 0 all was read; 2 sayso could not do its work, or some of it.`
}

func (c *claimsCommand) Run(ctx context.Context, s *streams) error {
	conf, err := c.configuration()
	if err != nil {
		return err
	}
	opts, err := c.options(conf)
	if err != nil {
		return err
	}
	text := publish.NewText(width(s.out), coloured(c.Color, s.out))
	return printEach(ctx, s, &c.inputFlags, func(d *document.Document) ([]byte, error) {
		r := publish.NewReport(sayso.Analyze(d, opts), check.Result{})
		if c.Format == "json" {
			return publish.AppendAnnotations(nil, r, []publish.Kind{publish.ClaimKind})
		}
		return text.AppendClaims(nil, r), nil
	})
}
