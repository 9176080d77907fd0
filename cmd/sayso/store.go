package main

import (
	"context"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"github.com/sayso/sayso/ledger"
	"github.com/sayso/sayso/ledger/postgres"
	"github.com/sayso/sayso/ledger/sqlite"
)

// defaultLedger is the folder of a ledger that is not named.
const defaultLedger = "sayso.ledger"

// ledgerFlags say which ledger is meant.
type ledgerFlags struct {
	Ledger string `env:"SAYSO_LEDGER" placeholder:"LEDGER" complete:"file" help:"The ledger: a folder, or postgres://user@host/database. Default: sayso.ledger in this folder or the nearest one above."`
}

// open opens the ledger; where there is none, create makes it.
func (f *ledgerFlags) open(ctx context.Context, create bool) (ledger.Store, error) {
	folder := f.Ledger
	if folder == "" {
		folder = nearest(defaultLedger)
	}
	return openLedger(ctx, folder, create)
}

// openLedger opens the ledger in a folder or at an address.
func openLedger(ctx context.Context, place string, create bool) (ledger.Copier, error) {
	scheme, _, address := strings.Cut(place, "://")
	switch {
	case postgres.Is(place):
		return as(postgres.Open(ctx, place, postgres.Options{Create: create}))
	case address:
		return nil, errors.New("the ledger " + scheme + "://…: sayso keeps ledgers in folders and in PostgreSQL; name a folder, or postgres://user@host/database")
	}
	return as(sqlite.Open(ctx, place, sqlite.Options{Create: create}))
}

// as is a store as one that can be copied; none where there is an error.
func as[S ledger.Copier](s S, err error) (ledger.Copier, error) {
	if err != nil {
		return nil, err
	}
	return s, nil
}

// nearest is the folder of that name in this folder or the nearest one above; where
// there is none, the one that would be here.
func nearest(name string) string {
	at, err := os.Getwd()
	if err != nil {
		return name
	}
	for {
		folder := filepath.Join(at, name)
		if _, err := os.Stat(folder); !errors.Is(err, fs.ErrNotExist) {
			return folder
		}
		above := filepath.Dir(at)
		if above == at {
			return name
		}
		at = above
	}
}

// using opens the ledger, lets f use it, and closes it.
func (f *ledgerFlags) using(ctx context.Context, create bool, use func(ledger.Store) error) error {
	s, err := f.open(ctx, create)
	if err != nil {
		return err
	}
	return errors.Join(use(s), s.Close())
}
