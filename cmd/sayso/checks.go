package main

import (
	"fmt"
	"text/tabwriter"

	"github.com/sayso/sayso/check"
)

type checksCommand struct{}

func (*checksCommand) Run(s *streams) error {
	w := tabwriter.NewWriter(s.out, 0, 0, 2, ' ', 0)
	for _, c := range check.All() {
		fmt.Fprintf(w, "%s\t%s\t%s\n", c.ID, c.Severity, c.Doc.Title)
	}
	return outputError(w.Flush())
}
