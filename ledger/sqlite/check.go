package sqlite

import (
	"context"
	"errors"

	"github.com/sayso/sayso/ledger"
)

// Name is the ledger's own.
func (s *Store) Name(ctx context.Context) (name string, err error) {
	err = s.read.QueryRowContext(ctx, "SELECT name FROM ledger").Scan(&name)
	return name, failed("reading the ledger's name", err)
}

// Check says what SQLite finds wrong with its file, with what leads from one table
// to another, and with the index of words.
func (s *Store) Check(ctx context.Context) ([]string, error) {
	out, err := collect(list(ctx, s.read, "checking the database", "PRAGMA integrity_check", nil, func(scan scanner) (line string, err error) {
		return line, scan(&line)
	}))
	if err != nil {
		return nil, err
	}
	if len(out) == 1 && out[0] == "ok" {
		out = nil
	}
	orphans, err := collect(list(ctx, s.read, "checking the database", "SELECT DISTINCT \"table\", parent FROM pragma_foreign_key_check", nil, func(scan scanner) (line string, err error) {
		var table, parent string
		err = scan(&table, &parent)
		return "the table " + table + " has rows that belong to nothing in " + parent, err
	}))
	if err != nil || s.write == nil {
		return append(out, orphans...), err
	}
	if _, err := s.write.ExecContext(ctx, "INSERT INTO words (words, rank) VALUES ('integrity-check', 1)"); err != nil {
		if err = failed("checking the index of words", err); !errors.Is(err, ledger.ErrCorrupt) {
			return nil, err
		}
		orphans = append(orphans, "the index of words is not that of the documents")
	}
	return append(out, orphans...), nil
}
