package sqlite

import (
	"context"
	"database/sql"
	"errors"
	"fmt"

	"github.com/sayso/sayso/ledger"
)

// Known gives, of originals, those that the ledger has.
func (s *Store) Known(ctx context.Context, hashes []ledger.Hash) (map[ledger.Hash]ledger.ID, error) {
	out := map[ledger.Hash]ledger.ID{}
	for _, h := range hashes {
		_, id, err := documentOf(ctx, s.read, h)
		if err != nil {
			return nil, failed("looking up an original", err)
		}
		if id != "" {
			out[h] = id
		}
	}
	return out, nil
}

// documentOf is the document of an original; 0 and "" where there is none.
func documentOf(ctx context.Context, q querier, h ledger.Hash) (row int64, id ledger.ID, err error) {
	err = q.QueryRowContext(ctx, "SELECT d.id, d.name FROM originals o JOIN documents d ON d.id = o.document WHERE o.sha256 = ?", h[:]).Scan(&row, &id)
	if errors.Is(err, sql.ErrNoRows) {
		err = nil
	}
	return row, id, err
}

// Add keeps additions in one transaction.
func (s *Store) Add(ctx context.Context, additions []*ledger.Addition) ([]ledger.Added, error) {
	out := make([]ledger.Added, len(additions))
	err := s.change(ctx, "adding to the ledger", func(tx *sql.Tx) (err error) {
		w := newWriter(ctx, tx)
		defer w.close()
		for i, a := range additions {
			if out[i], err = w.add(a); err != nil {
				return fmt.Errorf("%s: %w", a.Source.Name, err)
			}
		}
		return nil
	})
	if err != nil {
		return nil, err
	}
	return out, nil
}

func (w *writer) add(a *ledger.Addition) (ledger.Added, error) {
	row, id, err := documentOf(w.ctx, w.tx, a.SHA256)
	switch {
	case err != nil:
		return ledger.Added{}, err
	case id != "":
		status, err := w.source(row, id, a.Source)
		return ledger.Added{Document: id, Status: status}, err
	case a.Document == nil:
		return ledger.Added{}, ledger.ErrNotFound
	}
	link, err := w.link(a)
	if err != nil {
		return ledger.Added{}, err
	}
	if row, err = w.document(a.Document); err != nil {
		return ledger.Added{}, err
	}
	if err := w.linked(row, a.Sketch, link); err != nil {
		return ledger.Added{}, err
	}
	if err := w.original(row, a.Original, a.Document); err != nil {
		return ledger.Added{}, err
	}
	if _, err := w.source(row, a.Document.ID, a.Source); err != nil {
		return ledger.Added{}, err
	}
	out := ledger.Added{Document: a.Document.ID, Status: ledger.New}
	if link != nil {
		out.Of = link.Of
	}
	return out, w.reading(row, a.Reading, a.Document)
}
