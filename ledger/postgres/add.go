package postgres

import (
	"context"
	"errors"
	"fmt"

	"github.com/jackc/pgx/v5"

	"github.com/sayso/sayso/ledger"
)

// Known gives, of originals, those that the ledger has.
func (s *Store) Known(ctx context.Context, hashes []ledger.Hash) (map[ledger.Hash]ledger.ID, error) {
	sums := make([][]byte, len(hashes))
	for i := range hashes {
		sums[i] = hashes[i][:]
	}
	type known struct {
		sum []byte
		id  ledger.ID
	}
	const query = "SELECT sha256, d.name FROM originals o JOIN documents d ON d.id = o.document WHERE o.sha256 = ANY($1)"
	found, err := collect(list(ctx, s.pool, "looking up an original", query, []any{sums}, func(scan scanner) (k known, err error) {
		return k, scan(&k.sum, &k.id)
	}))
	out := map[ledger.Hash]ledger.ID{}
	for _, k := range found {
		out[hashFrom(k.sum)] = k.id
	}
	return out, err
}

// hashFrom is the hash whose bytes are b.
func hashFrom(b []byte) (h ledger.Hash) {
	copy(h[:], b)
	return h
}

// documentOf is the document of an original; 0 and "" where there is none.
func documentOf(ctx context.Context, q querier, h ledger.Hash) (row int64, id ledger.ID, err error) {
	err = one(ctx, q, "SELECT d.id, d.name FROM originals o JOIN documents d ON d.id = o.document WHERE o.sha256 = $1", h[:]).Scan(&row, &id)
	if errors.Is(err, pgx.ErrNoRows) {
		err = nil
	}
	return row, id, err
}

// Add keeps additions in one transaction.
func (s *Store) Add(ctx context.Context, additions []*ledger.Addition) ([]ledger.Added, error) {
	out := make([]ledger.Added, len(additions))
	err := s.change(ctx, "adding to the ledger", func(w *writer) (err error) {
		for i, a := range additions {
			if out[i], err = w.add(a); err != nil {
				return fmt.Errorf("%s: %w", a.Source.Name, err)
			}
		}
		return nil
	}, writing)
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
		return ledger.Added{Document: id, Status: status}, errors.Join(err, w.flush())
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
	w.linked(row, a.Sketch, link)
	w.original(row, a.Original, a.Document)
	if _, err := w.source(row, a.Document.ID, a.Source); err != nil {
		return ledger.Added{}, err
	}
	w.reading(row, a.Reading, a.Document)
	added := ledger.Added{Document: a.Document.ID, Status: ledger.New}
	if link != nil {
		added.Of = link.Of
	}
	return added, w.flush()
}
