package main

import (
	"context"
	"strings"

	"github.com/sayso/sayso/claim"
	"github.com/sayso/sayso/claim/diff"
)

type diffCommand struct {
	ledgerFlags
	listFlags
	Old string `arg:"" help:"The earlier version: a file, or a document of the ledger."`
	New string `arg:"" help:"The later one."`
}

// Help is shown by "sayso diff --help".
func (*diffCommand) Help() string {
	return `Shows what two versions of a statement claim differently: what the later one claims no
more, what it claims otherwise (another figure, time, place, stance or speaker, or other
words), and what is new. What stands in another place, or in other lines, is no
difference.

Examples:
  sayso diff monday.html tuesday.html
  sayso diff k3v9x2 p7w2aa --format json

Exit status: 0 both claim the same; 1 they do not; 2 sayso could not do its work.`
}

// changeRow is a change as "sayso diff --format json" prints it.
type changeRow struct {
	Change string       `json:"change"` // "gone", "changed", "new"
	What   []string     `json:"what"`
	Old    *claim.Claim `json:"old"`
	New    *claim.Claim `json:"new"`
}

func (c *diffCommand) Run(ctx context.Context, s *streams) error {
	before, err := c.claimsOf(ctx, s, c.Old)
	if err != nil {
		return err
	}
	after, err := c.claimsOf(ctx, s, c.New)
	if err != nil {
		return err
	}
	l, err := c.list(s, "change", "what", "old", "new")
	if err != nil {
		return err
	}
	for _, x := range diff.Claims(before, after) {
		row := changeRow{changeWord(x), append([]string{}, x.What...), x.Old, x.New}
		if err := l.add(row, row.Change, strings.Join(x.What, ", "), quoteOf(x.Old), quoteOf(x.New)); err != nil {
			return err
		}
	}
	if err := l.end("difference in what they claim"); err != nil {
		return err
	}
	if l.rows > 0 {
		return errFindings
	}
	return nil
}

func (c *diffCommand) claimsOf(ctx context.Context, s *streams, named string) ([]claim.Claim, error) {
	st, err := c.statement(ctx, s, named)
	if err != nil {
		return nil, err
	}
	return st.claims()
}

func changeWord(c diff.Change) string {
	switch {
	case c.New == nil:
		return "gone"
	case c.Old == nil:
		return "new"
	}
	return "changed"
}

// quoteOf are the words of a claim and whose they are; "" for none.
func quoteOf(c *claim.Claim) string {
	switch {
	case c == nil:
		return ""
	case c.Speaker == "":
		return flat(c.Text)
	}
	return flat(c.Speaker + ": " + c.Text)
}
