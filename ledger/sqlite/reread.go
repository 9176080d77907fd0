package sqlite

import (
	"context"
	"database/sql"
	"encoding/json"
	"fmt"
	"iter"

	"github.com/sayso/sayso/ledger"
)

// Reread keeps a later reading.
func (s *Store) Reread(ctx context.Context, d *ledger.Document, r *ledger.Reading) error {
	return s.change(ctx, "keeping a reading of document "+string(d.ID), func(tx *sql.Tx) error {
		w := newWriter(ctx, tx)
		defer w.close()
		row, err := s.rowOf(ctx, tx, d.ID)
		if err != nil {
			return err
		}
		if err := tx.QueryRowContext(ctx, "SELECT MAX(number) + 1 FROM readings WHERE document = ?", row).Scan(&r.Number); err != nil {
			return err
		}
		if err := w.archive(ctx, row, d.ID); err != nil {
			return err
		}
		if err := w.unindex(row); err != nil {
			return err
		}
		if _, err := w.exec("UPDATE documents SET label = ?, title = ?, byline = ?, publisher = ?, date = ?, language = ?, text = ?, record = ? WHERE id = ?",
			d.Label, d.Title, d.Byline, d.Publisher, d.Date, d.Language, d.Text, d.Record, row); err != nil {
			return err
		}
		if err := w.index(row, d); err != nil {
			return err
		}
		if err := w.sketch(row, ledger.NewSketch(d.Text)); err != nil {
			return err
		}
		return w.reading(row, r, d)
	})
}

// archive puts the latest reading of a document into the archive.
func (w *writer) archive(ctx context.Context, row int64, id ledger.ID) error {
	a, err := latest(ctx, w.tx, row, id)
	if err != nil {
		return err
	}
	b, err := json.Marshal(a)
	if err != nil {
		return err
	}
	if _, err := w.exec("UPDATE readings SET archived = ? WHERE document = ? AND number = ?", ledger.Pack(b), row, a.Reading.Number); err != nil {
		return err
	}
	for _, table := range []string{"layers", "findings", "claims", "sketches", "bands", "profiles"} {
		if _, err := w.exec("DELETE FROM "+table+" WHERE document = ?", row); err != nil {
			return err
		}
	}
	return nil
}

// Archive yields the earlier readings of a document.
func (s *Store) Archive(ctx context.Context, id ledger.ID) iter.Seq2[*ledger.Archived, error] {
	const query = "SELECT number, version, archived FROM readings r JOIN documents d ON d.id = r.document WHERE d.name = ? AND archived IS NOT NULL ORDER BY number"
	return list(ctx, s.read, "reading the archive of document "+string(id), query, []any{id}, func(scan scanner) (*ledger.Archived, error) {
		var number int
		var version string
		var packed []byte
		if err := scan(&number, &version, &packed); err != nil {
			return nil, err
		}
		b, err := ledger.Unpack(packed)
		if err != nil {
			return nil, err
		}
		a := new(ledger.Archived)
		if err := json.Unmarshal(b, a); err != nil || a.Document == nil || a.Reading == nil {
			return nil, fmt.Errorf("reading %d: %w", number, ledger.ErrCorrupt)
		}
		a.Reading.Number, a.Reading.Version = number, version
		return a, nil
	})
}
