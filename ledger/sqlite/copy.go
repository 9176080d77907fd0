package sqlite

import (
	"context"
	"database/sql"
	"iter"
	"strings"

	"github.com/sayso/sayso/ledger"
)

var _ ledger.Copier = (*Store)(nil)

// Dump yields all that is in the ledger.
func (s *Store) Dump(ctx context.Context) iter.Seq2[ledger.Row, error] {
	return func(yield func(ledger.Row, error) bool) {
		tx, err := s.read.BeginTx(ctx, nil)
		if err != nil {
			yield(ledger.Row{}, failed("copying the ledger", err))
			return
		}
		defer tx.Rollback() // nothing was written
		for _, t := range ledger.Tables {
			for row, err := range list(ctx, tx, "copying "+t.Name, "SELECT "+strings.Join(t.Columns, ", ")+" FROM "+t.Name, nil, scanRowOf(t)) {
				if !yield(row, err) || err != nil {
					return
				}
			}
		}
	}
}

// scanRowOf reads rows of a table.
func scanRowOf(t *ledger.Table) func(scanner) (ledger.Row, error) {
	return func(scan scanner) (ledger.Row, error) {
		values, to := make([]any, len(t.Columns)), make([]any, len(t.Columns))
		for i := range values {
			to[i] = &values[i]
		}
		err := scan(to...)
		for i, v := range values {
			if b, ok := v.([]byte); (v == nil || ok && b == nil) && !nullable[t.Columns[i]] {
				values[i] = []byte{} // the driver gives nil for what is empty
			}
		}
		return ledger.Row{Table: t, Values: values}, err
	}
}

// nullable are the columns that may be NULL.
var nullable = map[string]bool{"archived": true, "position": true}

// Load keeps what another ledger's Dump yields.
func (s *Store) Load(ctx context.Context, rows iter.Seq2[ledger.Row, error]) error {
	return s.change(ctx, "copying the ledger", func(tx *sql.Tx) error {
		w := newWriter(ctx, tx)
		defer w.close()
		var used bool
		if err := tx.QueryRowContext(ctx, "SELECT EXISTS (SELECT 1 FROM entries)").Scan(&used); err != nil {
			return err
		}
		if used {
			return ledger.ErrNotEmpty
		}
		if _, err := w.exec("DELETE FROM ledger"); err != nil {
			return err
		}
		for row, err := range rows {
			if err != nil {
				return err
			}
			if err := w.insert(row.Table.Name, strings.Join(row.Table.Columns, ", "), row.Values...); err != nil {
				return err
			}
		}
		_, err := w.exec("INSERT INTO words (words) VALUES ('rebuild')")
		return err
	})
}
