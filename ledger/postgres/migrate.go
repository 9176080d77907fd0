package postgres

import (
	"context"
	"embed"
	"errors"
	"fmt"
	"io/fs"

	"github.com/jackc/pgx/v5"

	"github.com/sayso/sayso/ledger"
)

//go:embed migrations/*.sql
var migrations embed.FS

// steps are the migrations, in order: after the first n of them the ledger is of
// version n, which the table ledger says.
func steps() []string {
	names, err := fs.Glob(migrations, "migrations/*.sql") // in order of their names
	if err != nil {
		panic(err) // the pattern is wrong
	}
	out := make([]string, len(names))
	for i, n := range names {
		b, err := migrations.ReadFile(n)
		if err != nil {
			panic(err) // they are built in
		}
		out[i] = string(b)
	}
	return out
}

// none is the version of a database that has no ledger.
const none = 0

// migrate brings the ledger to the newest version, all in one transaction, which
// others that open it at the same time wait for.
func (s *Store) migrate(ctx context.Context) error {
	err := compatible(ctx, s.pool)
	if !errors.Is(err, errOlder) {
		return err
	}
	const what = "bringing the ledger up to date"
	tx, err := s.pool.Begin(ctx)
	if err != nil {
		return failed(what, err)
	}
	defer tx.Rollback(context.WithoutCancel(ctx)) // after a commit it does nothing
	if err := place(ctx, tx); err != nil {
		return failed(what, err)
	}
	at, err := version(ctx, tx)
	if err != nil {
		return err
	}
	all := steps()
	for n := at; n < len(all); n++ {
		if _, err := tx.Exec(ctx, fmt.Sprintf("%s;\nUPDATE ledger SET version = %d", all[n], n+1)); err != nil {
			return failed(fmt.Sprintf("bringing the ledger up to version %d", n+1), err)
		}
	}
	return failed(what, tx.Commit(ctx))
}

// place waits until nobody else migrates, and makes the schema where the address
// names one that is not there.
func place(ctx context.Context, tx pgx.Tx) error {
	const query = "SELECT pg_advisory_xact_lock(hashtextextended('sayso ' || current_setting('search_path'), 0)), current_schema() IS NULL, current_setting('search_path')"
	var missing bool
	var schema string
	if err := one(ctx, tx, query).Scan(nil, &missing, &schema); err != nil || !missing {
		return err
	}
	_, err := tx.Exec(ctx, "CREATE SCHEMA IF NOT EXISTS "+pgx.Identifier{schema}.Sanitize())
	return err
}

// errOlder says that the ledger has to be migrated.
var errOlder = errors.New("the ledger was written by an older sayso")

// compatible gives errOlder or ledger.ErrNewer where the ledger is not of the version
// that is spoken here.
func compatible(ctx context.Context, q querier) error {
	v, err := version(ctx, q)
	switch {
	case err != nil:
		return err
	case v > len(steps()):
		return fmt.Errorf("opening the ledger: %w (it is of version %d, this sayso knows %d)", ledger.ErrNewer, v, len(steps()))
	case v < len(steps()):
		return errOlder
	}
	return nil
}

func version(ctx context.Context, q querier) (v int, err error) {
	var there bool
	if err := one(ctx, q, "SELECT to_regclass('ledger') IS NOT NULL").Scan(&there); err != nil || !there {
		return none, failed("opening the ledger", err)
	}
	err = one(ctx, q, "SELECT version FROM ledger").Scan(&v)
	return v, failed("opening the ledger", err)
}

// querier is a pool of connections or a transaction.
type querier interface {
	QueryRow(ctx context.Context, query string, args ...any) pgx.Row
	Query(ctx context.Context, query string, args ...any) (pgx.Rows, error)
}
