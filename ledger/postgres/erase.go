package postgres

import (
	"context"
	"iter"
	"strings"

	"github.com/sayso/sayso/ledger"
)

// belongings are the tables of what belongs to a document, in an order in which
// they can be emptied.
var belongings = []string{"evidence", "reviews", "links", "bands", "sketches", "layers", "findings", "claims", "readings", "sources", "originals", "words", "profiles"}

// Erase removes a document for good. What is removed is vacuumed, so that no table has
// it any more; the server's own write-ahead log has it until that is recycled.
func (s *Store) Erase(ctx context.Context, t *ledger.Tombstone) error {
	err := s.change(ctx, "erasing document "+string(t.Document), func(w *writer) error {
		row, err := rowOf(ctx, w.tx, t.Document)
		if err != nil {
			return err
		}
		var entries int
		if err := one(ctx, w.tx, "SELECT COUNT(*) FROM entries WHERE document = $1", t.Document).Scan(&entries); err != nil {
			return err
		}
		if entries != len(t.Entries) {
			return ledger.ErrBusy
		}
		for _, table := range belongings {
			w.exec("DELETE FROM "+table+" WHERE document = $1", row)
		}
		w.exec("DELETE FROM documents WHERE id = $1", row)
		w.exec("UPDATE entries SET salt = ''::bytea WHERE document = $1", t.Document)
		w.insert("tombstones", "document, note", t.Document, t.Note)
		w.entry(ledger.NewEntry(ledger.TombstoneEntry, t.Document, 1, t.Digest()))
		return nil
	}, comparing, writing)
	if err != nil {
		return err
	}
	_, err = s.pool.Exec(context.WithoutCancel(ctx), "VACUUM documents, entries, "+strings.Join(belongings, ", "))
	return failed("vacuuming the tables, which the erased document was in", err)
}

// Tombstones yields the tombstones.
func (s *Store) Tombstones(ctx context.Context) iter.Seq2[*ledger.Tombstone, error] {
	return list(ctx, s.pool, "reading tombstones", "SELECT document, note FROM tombstones ORDER BY id", nil, func(scan scanner) (*ledger.Tombstone, error) {
		t := new(ledger.Tombstone)
		return t, scan(&t.Document, &t.Note)
	})
}
