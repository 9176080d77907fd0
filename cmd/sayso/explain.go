package main

import (
	"fmt"

	"github.com/sayso/sayso/check"
)

type explainCommand struct {
	Check string `arg:"" help:"The check's id; 'sayso checks' lists them."`
}

func (c *explainCommand) Run(s *streams) error {
	found := check.ByID(c.Check)
	if found == nil {
		return fmt.Errorf("there is no check %q; 'sayso checks' lists them", c.Check)
	}
	d := found.Doc
	_, err := fmt.Fprintf(s.out, `%s (%s): %s

%s

Why: %s

Flagged:
    %s
Not flagged:
    %s

False alarms: %s
Since %s
`, found.ID, found.Severity, d.Title, d.What, d.Why, d.Fires, d.NearMiss, d.Noise, d.Since)
	return err
}
