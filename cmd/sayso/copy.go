package main

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/sayso/sayso/ledger"
)

type copyCommand struct {
	keyFlags
	From string `arg:"" help:"The ledger: a folder, or postgres://user@host/database."`
	To   string `arg:"" help:"The ledger to make, likewise."`
}

// Help is shown by "sayso ledger copy --help".
func (*copyCommand) Help() string {
	return `The copy has all that the ledger has, its log too, and the same name and key: it
answers and proves as the ledger does. Go on with one of the two.

Examples:
  sayso ledger copy archive.ledger postgres://desk@db.example/archive
  sayso ledger copy postgres://desk@db.example/archive archive.ledger`
}

func (c *copyCommand) Run(ctx context.Context, s *streams) error {
	from, err := openLedger(ctx, c.From, false)
	if err != nil {
		return err
	}
	defer from.Close()
	to, err := openLedger(ctx, c.To, true)
	if err != nil {
		return err
	}
	defer to.Close()
	if err := c.copy(ctx, from, to); err != nil {
		return err
	}
	stats, err := to.Stats(ctx)
	if err != nil {
		return err
	}
	return write(s.out, fmt.Appendf(nil, "%s copied; \"sayso verify\" verifies the copy.\n", plural(int(stats.Documents), "document")))
}

// copy copies the ledger and its log, into which nothing is put meanwhile.
func (c *copyCommand) copy(ctx context.Context, from, to ledger.Copier) error {
	l, err := c.logOf(ctx, from)
	if err != nil {
		return err
	}
	unlock, err := l.Lock()
	if err != nil {
		return err
	}
	defer unlock()
	if err := to.Load(ctx, from.Dump(ctx)); err != nil {
		return err
	}
	there, err := c.logFolder(ctx, from)
	if err != nil {
		return err
	}
	here, err := c.logFolder(ctx, to)
	if err != nil || here == there {
		return err
	}
	if _, err := os.Stat(there); errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	if err := os.MkdirAll(filepath.Dir(here), 0o700); err != nil {
		return fmt.Errorf("copying the log: %w", err)
	}
	if err := os.CopyFS(here, os.DirFS(there)); err != nil {
		return fmt.Errorf("copying the log to %s: %w", here, err)
	}
	return nil
}
