package sqlite

import (
	"context"
	"database/sql"
	"embed"
	"errors"
	"fmt"
	"io/fs"

	"github.com/sayso/sayso/ledger"
)

//go:embed migrations/*.sql
var migrations embed.FS

// steps are the migrations, in order: after the first n of them the database is
// of version n, which SQLite keeps for us in the file's head.
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

// migrate brings the database to the newest version, all in one transaction,
// which other processes that open it at the same time wait for.
func migrate(ctx context.Context, db *sql.DB) error {
	err := compatible(ctx, db)
	if !errors.Is(err, errOlder) {
		return err
	}
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return failed("bringing the ledger up to date", err)
	}
	defer tx.Rollback() // after a commit it does nothing
	at, err := version(ctx, tx)
	if err != nil {
		return err
	}
	all := steps()
	for n := at; n < len(all); n++ {
		if _, err := tx.ExecContext(ctx, all[n]+fmt.Sprintf(";\nPRAGMA user_version = %d", n+1)); err != nil {
			return failed(fmt.Sprintf("bringing the ledger up to version %d", n+1), err)
		}
	}
	return failed("bringing the ledger up to date", tx.Commit())
}

// errOlder says that the database has to be migrated.
var errOlder = errors.New("the ledger was written by an older sayso and cannot be brought up to date here, because it can only be read; run 'sayso ledger stats' on it once as somebody who may write it")

// compatible gives errOlder or ledger.ErrNewer where the database is not of the
// version that is spoken here.
func compatible(ctx context.Context, db *sql.DB) error {
	v, err := version(ctx, db)
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
	err = q.QueryRowContext(ctx, "PRAGMA user_version").Scan(&v)
	return v, failed("opening the ledger", err)
}

// querier is a database or a transaction.
type querier interface {
	QueryRowContext(ctx context.Context, query string, args ...any) *sql.Row
	QueryContext(ctx context.Context, query string, args ...any) (*sql.Rows, error)
}
