package main

import (
	"fmt"

	"github.com/sayso/sayso/check"
	"github.com/sayso/sayso/publish"
)

type explainCommand struct {
	Check string `arg:"" complete:"check" help:"The check's id; 'sayso checks' lists them."`
}

func (c *explainCommand) Run(s *streams) error {
	found := check.ByID(c.Check)
	if found == nil {
		return fmt.Errorf("there is no check %q; 'sayso checks' lists them", c.Check)
	}
	return write(s.out, []byte(publish.Explain(found)))
}
