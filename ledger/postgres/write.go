package postgres

import (
	"context"
	"fmt"
	"strings"

	"github.com/jackc/pgx/v5"

	"github.com/sayso/sayso/ledger"
)

// writer writes in a transaction. What it writes it sends many at a time: whoever
// reads what may have been written flushes first.
type writer struct {
	ctx   context.Context
	tx    pgx.Tx
	batch pgx.Batch
}

// exec does what query says, with the next flush.
func (w *writer) exec(query string, args ...any) { w.batch.Queue(query, escaped(args)...) }

// insert puts a row into a table; columns are "a, b, c".
func (w *writer) insert(table, columns string, values ...any) {
	var marks strings.Builder
	for i := range values {
		fmt.Fprintf(&marks, ", $%d", i+1)
	}
	w.exec("INSERT INTO "+table+" ("+columns+") VALUES ("+marks.String()[2:]+")", values...)
}

// flush does all that has not been done.
func (w *writer) flush() error {
	if w.batch.Len() == 0 {
		return nil
	}
	err := w.tx.SendBatch(w.ctx, &w.batch).Close()
	w.batch = pgx.Batch{}
	return err
}

func (w *writer) entry(e *ledger.Entry) {
	w.insert("entries", "kind, document, number, salt, leaf", e.Kind, e.Document, e.Number, e.Salt, e.Leaf[:])
}

func (w *writer) document(d *ledger.Document) (row int64, err error) {
	err = one(w.ctx, w.tx, "INSERT INTO documents ("+documentColumns+") VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) RETURNING id",
		d.ID, d.Added.UnixMicro(), d.Family, d.Label, d.Title, d.Byline, d.Publisher, d.Date, d.Language, d.Text, blob(d.Record)).Scan(&row)
	w.index(row, d.Title, d.Text)
	return row, err
}

// index puts a document's words into the index.
func (w *writer) index(row int64, title, text string) {
	for i, words := range parts(title, text) {
		w.exec("INSERT INTO words (document, part, words) VALUES ($1, $2, to_tsvector('words', $3))", row, i, words)
	}
}

func (w *writer) original(row int64, o *ledger.Original, d *ledger.Document) {
	w.insert("originals", "document, sha256, media_type, charset, size, data", row, o.SHA256[:], o.MediaType, o.Charset, o.Size, blob(o.Packed))
	w.entry(ledger.NewEntry(ledger.OriginalEntry, d.ID, 1, o.Digest(d)))
}

// source keeps a source of a document, if it is new.
func (w *writer) source(row int64, id ledger.ID, src ledger.Source) (ledger.Status, error) {
	var known bool
	err := one(w.ctx, w.tx, "SELECT COALESCE(MAX(number), 0) + 1, COALESCE(BOOL_OR(name = $1 AND url = $2), FALSE) FROM sources WHERE document = $3",
		src.Name, src.URL, row).Scan(&src.Number, &known)
	if err != nil || known {
		return ledger.Known, err
	}
	w.insert("sources", "document, number, name, url, obtained", row, src.Number, src.Name, src.URL, src.Obtained)
	w.entry(ledger.NewEntry(ledger.SourceEntry, id, src.Number, src.Digest()))
	return ledger.Resourced, nil
}

func (w *writer) reading(row int64, r *ledger.Reading, d *ledger.Document) {
	w.insert("readings", "document, number, version", row, r.Number, r.Version)
	for _, c := range r.Claims {
		w.insert("claims", "document, "+claimColumns+", record", row, c.Ordinal, c.ID,
			c.Event, c.State, c.Thing, c.Place, c.Scope, c.Speaker, c.Stance,
			c.Day.From, c.Day.To, c.Time.From, c.Time.To, c.Value.From, c.Value.To, blob(c.Record))
	}
	for _, f := range r.Findings {
		w.insert("findings", "document, ordinal, check_id, severity, fingerprint, record", row, f.Ordinal, f.Check, f.Severity, f.Fingerprint, blob(f.Record))
	}
	for _, l := range r.Layers {
		w.insert("layers", "document, kind, record", row, l.Kind, blob(l.Record))
	}
	w.entry(ledger.NewEntry(ledger.ReadingEntry, d.ID, r.Number, r.Digest(d)))
}

// blob is b as it is written: what is empty is not NULL.
func blob(b []byte) []byte {
	if b == nil {
		return []byte{}
	}
	return b
}
