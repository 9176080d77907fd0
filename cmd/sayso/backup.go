package main

import (
	"context"
	"errors"
	"fmt"

	"github.com/sayso/sayso/ledger"
	"github.com/sayso/sayso/ledger/sqlite"
)

type backupCommand struct {
	ledgerFlags
	keyFlags
	Folder string `arg:"" help:"The folder to make."`
}

// Help is shown by "sayso ledger backup --help".
func (*backupCommand) Help() string {
	return `The backup is a ledger itself: "sayso verify --ledger FOLDER" verifies it. The key
that signs the log is not in it: keep sayso/keys of your folder of configurations
too, in another place.`
}

func (c *backupCommand) Run(ctx context.Context, s *streams) error {
	return c.using(ctx, false, func(store ledger.Store) error {
		local, ok := store.(*sqlite.Store)
		if !ok {
			return errors.New("this ledger is not in a folder; back it up with its database's own tools, or copy it into a folder: sayso ledger copy")
		}
		l, err := c.logOf(ctx, store)
		if err != nil {
			return err
		}
		unlock, err := l.Lock() // nothing is put into the log meanwhile
		if err != nil {
			return err
		}
		defer unlock()
		if err := local.Backup(ctx, c.Folder); err != nil {
			return err
		}
		return write(s.out, fmt.Appendf(nil, "The ledger is copied to %s.\n", c.Folder))
	})
}

type restoreCommand struct {
	Ledger string `env:"SAYSO_LEDGER" placeholder:"FOLDER" complete:"file" default:"sayso.ledger" help:"The folder to make. Default: sayso.ledger in this folder."`
	Backup string `arg:"" help:"The backup's folder."`
}

func (c *restoreCommand) Run(ctx context.Context, s *streams) error {
	store, err := sqlite.Open(ctx, c.Backup, sqlite.Options{})
	if err != nil {
		return err
	}
	if err := errors.Join(store.Backup(ctx, c.Ledger), store.Close()); err != nil {
		return err
	}
	return write(s.out, fmt.Appendf(nil, "The ledger %s is put back; \"sayso verify\" verifies it.\n", c.Ledger))
}
