package sqlite

import (
	"context"
	"database/sql"
	"iter"

	"github.com/sayso/sayso/ledger"
)

// belongings are the tables of what belongs to a document, in an order in which
// they can be emptied.
var belongings = []string{"evidence", "reviews", "links", "bands", "sketches", "layers", "findings", "claims", "readings", "sources", "originals"}

// Erase removes a document for good. What SQLite removes it overwrites, here
// (secure_delete) and in the index of words; the write-ahead log is emptied after.
func (s *Store) Erase(ctx context.Context, t *ledger.Tombstone) error {
	err := s.change(ctx, "erasing document "+string(t.Document), func(tx *sql.Tx) error {
		w := newWriter(ctx, tx)
		defer w.close()
		row, err := s.rowOf(ctx, tx, t.Document)
		if err != nil {
			return err
		}
		var entries int
		if err := tx.QueryRowContext(ctx, "SELECT COUNT(*) FROM entries WHERE document = ?", t.Document).Scan(&entries); err != nil {
			return err
		}
		if entries != len(t.Entries) {
			return ledger.ErrBusy
		}
		if err := w.forget(row); err != nil {
			return err
		}
		if _, err := w.exec("UPDATE entries SET salt = x'' WHERE document = ?", t.Document); err != nil {
			return err
		}
		if err := w.insert("tombstones", "document, note", t.Document, t.Note); err != nil {
			return err
		}
		return w.entry(ledger.NewEntry(ledger.TombstoneEntry, t.Document, 1, t.Digest()))
	})
	if err != nil {
		return err
	}
	_, err = s.write.ExecContext(context.WithoutCancel(ctx), "PRAGMA wal_checkpoint(truncate)")
	return failed("emptying the write-ahead log", err)
}

// forget removes what belongs to a document, and the document.
func (w *writer) forget(row int64) error {
	if err := w.unindex(row); err != nil {
		return err
	}
	for _, table := range belongings {
		if _, err := w.exec("DELETE FROM "+table+" WHERE document = ?", row); err != nil {
			return err
		}
	}
	_, err := w.exec("DELETE FROM documents WHERE id = ?", row)
	return err
}

// unindex takes a document's words out of the index, which has to be told what they
// were.
func (w *writer) unindex(row int64) error {
	_, err := w.exec("INSERT INTO words (words, rowid, title, text) SELECT 'delete', id, title, text FROM documents WHERE id = ?", row)
	return err
}

// Tombstones yields the tombstones.
func (s *Store) Tombstones(ctx context.Context) iter.Seq2[*ledger.Tombstone, error] {
	return list(ctx, s.read, "reading tombstones", "SELECT document, note FROM tombstones ORDER BY id", nil, func(scan scanner) (*ledger.Tombstone, error) {
		t := new(ledger.Tombstone)
		return t, scan(&t.Document, &t.Note)
	})
}
