package main

import (
	"context"

	"github.com/sayso/sayso"
	"github.com/sayso/sayso/check"
	"github.com/sayso/sayso/document"
	"github.com/sayso/sayso/publish"
)

type attributeCommand struct {
	inputFlags
	Format string `enum:"text,json" default:"text" help:"Output: text for people, json for JSON Lines as annotate prints them."`
	Color  string `enum:"auto,always,never" default:"auto" help:"Colour text: auto (on a terminal, unless NO_COLOR is set), always or never."`
}

// Help is shown by "sayso attribute --help".
func (*attributeCommand) Help() string {
	return `For each piece of reported speech, writing or thought: its speaker, what is said,
and the words that tell of it. Where the text leaves open who speaks, sayso is
not sure, and names those who may.

Examples:
  sayso attribute statement.txt
  sayso attribute --format json --jsonl corpus.jsonl

Exit status: 0 all was read; 2 sayso could not do its work, or some of it.`
}

func (c *attributeCommand) Run(ctx context.Context, s *streams) error {
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
			return publish.AppendAnnotations(nil, r, []publish.Kind{publish.AttributionKind})
		}
		return text.AppendAttributions(nil, r), nil
	})
}
