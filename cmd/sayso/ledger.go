package main

import (
	"context"
	"encoding/json"
	"fmt"
	"text/tabwriter"

	"github.com/sayso/sayso/ledger"
)

// ledgerCommand are the commands that look after a ledger.
type ledgerCommand struct {
	Stats   statsCommand   `cmd:"" help:"Count what a ledger holds."`
	Reread  rereadCommand  `cmd:"" help:"Read all originals again, as this sayso reads them."`
	Backup  backupCommand  `cmd:"" help:"Copy a ledger while it may be in use."`
	Restore restoreCommand `cmd:"" help:"Put a backup in the place of a ledger that is not there."`
	Copy    copyCommand    `cmd:"" help:"Copy a ledger from a folder into PostgreSQL, or back."`
}

type statsCommand struct {
	ledgerFlags
	Format string `enum:"text,json" default:"text" help:"Output: text or json."`
}

func (c *statsCommand) Run(ctx context.Context, s *streams) error {
	return c.using(ctx, false, func(store ledger.Store) error {
		stats, err := store.Stats(ctx)
		if err != nil {
			return err
		}
		if c.Format == "json" {
			b, err := json.Marshal(stats)
			if err != nil {
				return err
			}
			return write(s.out, append(b, '\n'))
		}
		return printStats(s, &stats)
	})
}

func printStats(s *streams, st *ledger.Stats) error {
	w := tabwriter.NewWriter(s.out, 0, 0, 2, ' ', tabwriter.AlignRight)
	for _, line := range []struct {
		n    int64
		what string
	}{
		{st.Documents, "documents"},
		{st.Families, "of them no copy of another"},
		{st.Sources, "sources"},
		{st.Claims, "claims"},
		{st.Findings, "findings"},
		{st.Reviews, "reviews"},
		{st.Erased, "documents erased"},
		{st.Received, "bytes of originals"},
		{st.Stored, "bytes that they take up, compressed"},
		{st.Entries, "entries acknowledged"},
		{st.Pending, "of them not in the log yet"},
	} {
		fmt.Fprintf(w, "%d\t  %s\n", line.n, line.what)
	}
	return outputError(w.Flush())
}
