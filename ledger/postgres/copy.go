package postgres

import (
	"context"
	"iter"
	"strings"

	"github.com/jackc/pgx/v5"

	"github.com/sayso/sayso/ledger"
)

var _ ledger.Copier = (*Store)(nil)

// Dump yields all that is in the ledger.
func (s *Store) Dump(ctx context.Context) iter.Seq2[ledger.Row, error] {
	return func(yield func(ledger.Row, error) bool) {
		tx, err := s.pool.BeginTx(ctx, pgx.TxOptions{IsoLevel: pgx.RepeatableRead, AccessMode: pgx.ReadOnly})
		if err != nil {
			yield(ledger.Row{}, failed("copying the ledger", err))
			return
		}
		defer tx.Rollback(context.WithoutCancel(ctx)) // nothing was written
		for _, t := range ledger.Tables {
			if !dump(ctx, tx, t, yield) {
				return
			}
		}
	}
}

// dump yields a table, and reports whether to go on.
func dump(ctx context.Context, tx pgx.Tx, t *ledger.Table, yield func(ledger.Row, error) bool) bool {
	rows, err := tx.Query(ctx, "SELECT "+strings.Join(t.Columns, ", ")+" FROM "+t.Name)
	if err == nil {
		defer rows.Close()
		for rows.Next() {
			values, err := rows.Values()
			for i, v := range values {
				if text, ok := v.(string); ok {
					values[i] = unescape(text)
				}
			}
			if !yield(ledger.Row{Table: t, Values: values}, failed("copying "+t.Name, err)) || err != nil {
				return false
			}
		}
		err = rows.Err()
	}
	if err != nil {
		yield(ledger.Row{}, failed("copying "+t.Name, err))
	}
	return err == nil
}

// Load keeps what another ledger's Dump yields.
func (s *Store) Load(ctx context.Context, rows iter.Seq2[ledger.Row, error]) error {
	return s.change(ctx, "copying the ledger", func(w *writer) error {
		var used bool
		if err := one(ctx, w.tx, "SELECT EXISTS (SELECT 1 FROM entries)").Scan(&used); err != nil {
			return err
		}
		if used {
			return ledger.ErrNotEmpty
		}
		next, stop := iter.Pull2(rows)
		defer stop()
		for in := newLoading(next); in.more; {
			if err := in.table(ctx, w.tx); err != nil {
				return err
			}
		}
		if err := w.indexAll(); err != nil {
			return err
		}
		return w.numbers()
	}, comparing, writing)
}

// loading is a dump on its way into the database.
type loading struct {
	next func() (ledger.Row, error, bool)
	row  ledger.Row // the next
	err  error
	more bool
}

func newLoading(next func() (ledger.Row, error, bool)) *loading {
	in := &loading{next: next}
	in.advance()
	return in
}

func (in *loading) advance() { in.row, in.err, in.more = in.next() }

// table takes in the rows of one table.
func (in *loading) table(ctx context.Context, tx pgx.Tx) error {
	if in.err != nil {
		return in.err
	}
	t := in.row.Table
	if t.Name == "ledger" {
		_, err := tx.Exec(ctx, "UPDATE ledger SET name = $1", escaped(in.row.Values)...)
		in.advance()
		return err
	}
	_, err := tx.CopyFrom(ctx, pgx.Identifier{t.Name}, t.Columns, pgx.CopyFromFunc(func() ([]any, error) {
		if !in.more || in.err != nil || in.row.Table != t {
			return nil, in.err
		}
		values := escaped(in.row.Values)
		in.advance()
		return values, nil
	}))
	return err
}

// indexAll puts the words of all documents into the index.
func (w *writer) indexAll() error {
	type text struct {
		row         int64
		title, text string
	}
	const query = "SELECT id, title, text FROM documents WHERE id > $1 ORDER BY id LIMIT 64"
	for last := int64(0); ; {
		some, err := collect(list(w.ctx, w.tx, "making the index of words", query, []any{last}, func(scan scanner) (t text, err error) {
			return t, scan(&t.row, &t.title, &t.text)
		}))
		if err != nil || len(some) == 0 {
			return err
		}
		for _, t := range some {
			w.index(t.row, t.title, t.text)
			last = t.row
		}
		if err := w.flush(); err != nil {
			return err
		}
	}
}

// numbers sees to it that the next numbers follow those that are there.
func (w *writer) numbers() error {
	for _, c := range [][2]string{{"documents", "id"}, {"tombstones", "id"}, {"entries", "seq"}} {
		w.exec("SELECT setval(pg_get_serial_sequence('" + c[0] + "', '" + c[1] + "'), COALESCE(MAX(" + c[1] + "), 0) + 1, FALSE) FROM " + c[0])
	}
	return w.flush()
}
