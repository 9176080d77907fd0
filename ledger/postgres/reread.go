package postgres

import (
	"context"
	"encoding/json"
	"fmt"
	"iter"

	"github.com/sayso/sayso/ledger"
)

// Reread keeps a later reading.
func (s *Store) Reread(ctx context.Context, d *ledger.Document, r *ledger.Reading) error {
	return s.change(ctx, "keeping a reading of document "+string(d.ID), func(w *writer) error {
		row, err := rowOf(ctx, w.tx, d.ID)
		if err != nil {
			return err
		}
		if err := one(ctx, w.tx, "SELECT MAX(number) + 1 FROM readings WHERE document = $1", row).Scan(&r.Number); err != nil {
			return err
		}
		if err := w.archive(ctx, row, d.ID); err != nil {
			return err
		}
		w.exec("UPDATE documents SET label = $1, title = $2, byline = $3, publisher = $4, date = $5, language = $6, text = $7, record = $8 WHERE id = $9",
			d.Label, d.Title, d.Byline, d.Publisher, d.Date, d.Language, d.Text, blob(d.Record), row)
		w.index(row, d.Title, d.Text)
		w.sketch(row, ledger.NewSketch(d.Text))
		w.reading(row, r, d)
		return nil
	}, comparing, writing)
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
	w.exec("UPDATE readings SET archived = $1 WHERE document = $2 AND number = $3", ledger.Pack(b), row, a.Reading.Number)
	for _, table := range []string{"layers", "findings", "claims", "sketches", "bands", "profiles", "words"} {
		w.exec("DELETE FROM "+table+" WHERE document = $1", row)
	}
	return nil
}

// Archive yields the earlier readings of a document.
func (s *Store) Archive(ctx context.Context, id ledger.ID) iter.Seq2[*ledger.Archived, error] {
	const query = "SELECT number, version, archived FROM readings r JOIN documents d ON d.id = r.document WHERE d.name = $1 AND archived IS NOT NULL ORDER BY number"
	return list(ctx, s.pool, "reading the archive of document "+string(id), query, []any{id}, func(scan scanner) (*ledger.Archived, error) {
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
