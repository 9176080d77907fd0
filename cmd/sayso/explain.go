package main

import (
	"fmt"

	"github.com/sayso/sayso/check"
	"github.com/sayso/sayso/publish"
)

type explainCommand struct {
	Word string `arg:"" complete:"check" help:"A check's id ('sayso checks' lists them), or a word of the claims: a stance, a class of events, a state."`
}

func (c *explainCommand) Run(s *streams) error {
	if found := check.ByID(c.Word); found != nil {
		return write(s.out, []byte(publish.Explain(found)))
	}
	if text, ok := publish.ExplainTerm(c.Word); ok {
		return write(s.out, []byte(text))
	}
	return fmt.Errorf("there is no check %q; 'sayso checks' lists them. Nor is it a word of the claims, as asserted and casualties are", c.Word)
}
