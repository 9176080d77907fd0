// Package postgres keeps a ledger in a PostgreSQL database.
package postgres

import (
	"context"
	"fmt"
	"runtime"
	"strings"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"

	"github.com/sayso/sayso/ledger"
)

// Store is a ledger.Store in a schema of a database, the first of the connection's
// search_path. Any number of processes on any number of machines may use it at once:
// one adds at a time, one compares at a time, and the others wait for it.
type Store struct {
	pool *pgxpool.Pool
}

var _ ledger.Store = (*Store)(nil)

// Options change how a ledger is opened.
type Options struct {
	Create bool // make the ledger where there is none; default: ErrNoLedger
}

// Is reports whether address is that of a ledger in PostgreSQL.
func Is(address string) bool {
	return strings.HasPrefix(address, "postgres://") || strings.HasPrefix(address, "postgresql://")
}

// waitForWriter is how long a writer waits for others to be done, in milliseconds.
const waitForWriter = "60000"

// Open opens the ledger at an address, "postgres://user@host/database". One of an older
// sayso is brought up to date. Errors: ledger.ErrNoLedger; ledger.ErrNewer. One that the
// user may read only opens, and what writes to it is ledger.ErrReadOnly.
func Open(ctx context.Context, address string, o Options) (*Store, error) {
	c, err := pgxpool.ParseConfig(address)
	if err != nil {
		return nil, fmt.Errorf("opening the ledger: %w; write its address as postgres://user@host/database", err)
	}
	c.MaxConns = max(c.MaxConns, int32(4+2*runtime.GOMAXPROCS(0)))
	if c.ConnConfig.RuntimeParams["lock_timeout"] == "" {
		c.ConnConfig.RuntimeParams["lock_timeout"] = waitForWriter
	}
	pool, err := pgxpool.NewWithConfig(ctx, c)
	if err != nil {
		return nil, failed("opening the ledger", err)
	}
	s := &Store{pool}
	if err := s.ready(ctx, o.Create); err != nil {
		pool.Close()
		return nil, err
	}
	return s, nil
}

// ready sees to it that there is a ledger of the newest version.
func (s *Store) ready(ctx context.Context, create bool) error {
	var encoding string
	if err := one(ctx, s.pool, "SHOW server_encoding").Scan(&encoding); err != nil {
		return failed("opening the ledger", err)
	}
	if encoding != "UTF8" {
		return fmt.Errorf("opening the ledger: the database's encoding is %s; make one with createdb -E UTF8 -T template0", encoding)
	}
	v, err := version(ctx, s.pool)
	switch {
	case err != nil:
		return err
	case v == none && !create:
		return fmt.Errorf("%w in this database; \"sayso add\" begins one, --ledger names another place", ledger.ErrNoLedger)
	}
	return s.migrate(ctx)
}

// Close ends the use of the store.
func (s *Store) Close() error {
	s.pool.Close()
	return nil
}

// lock is what one process at a time does in a ledger.
type lock int64

// The locks, in the order in which they are taken.
const (
	comparing lock = iota + 1 // claims are compared, or change
	writing                   // documents are added, or what belongs to one changes
)

// change does what f says in one transaction, for which the locks are taken.
func (s *Store) change(ctx context.Context, what string, f func(*writer) error, locks ...lock) error {
	tx, err := s.pool.Begin(ctx)
	if err != nil {
		return failed(what, err)
	}
	defer tx.Rollback(context.WithoutCancel(ctx)) // after a commit it does nothing
	if err := take(ctx, tx, locks); err != nil {
		return failed(what, err)
	}
	w := &writer{ctx: ctx, tx: tx}
	if err := f(w); err != nil {
		return failed(what, err)
	}
	if err := w.flush(); err != nil {
		return failed(what, err)
	}
	return failed(what, tx.Commit(ctx))
}

// take waits for locks, which are the transaction's own until it ends.
func take(ctx context.Context, tx pgx.Tx, locks []lock) error {
	for _, l := range locks {
		if _, err := tx.Exec(ctx, "SELECT pg_advisory_xact_lock(($1::bigint << 40) | 'ledger'::regclass::oid::bigint)", int64(l)); err != nil {
			return err
		}
	}
	return nil
}
