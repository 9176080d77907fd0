package sqlite

import (
	"context"
	"database/sql"
	"strings"

	"github.com/sayso/sayso/ledger"
)

// writer writes in a transaction, with statements that are prepared once.
type writer struct {
	ctx   context.Context
	tx    *sql.Tx
	ready map[string]*sql.Stmt
}

func newWriter(ctx context.Context, tx *sql.Tx) *writer {
	return &writer{ctx, tx, map[string]*sql.Stmt{}}
}

func (w *writer) close() {
	for _, s := range w.ready {
		s.Close()
	}
}

// prepared is a statement that is prepared.
func (w *writer) prepared(query string) (*sql.Stmt, error) {
	if s := w.ready[query]; s != nil {
		return s, nil
	}
	s, err := w.tx.PrepareContext(w.ctx, query)
	if err == nil {
		w.ready[query] = s
	}
	return s, err
}

// exec does what query says.
func (w *writer) exec(query string, args ...any) (sql.Result, error) {
	s, err := w.prepared(query)
	if err != nil {
		return nil, err
	}
	return s.ExecContext(w.ctx, args...)
}

// insert puts a row into a table; columns are "a, b, c".
func (w *writer) insert(table, columns string, values ...any) error {
	marks := strings.Repeat(", ?", len(values))[2:]
	_, err := w.exec("INSERT INTO "+table+" ("+columns+") VALUES ("+marks+")", values...)
	return err
}

func (w *writer) entry(e *ledger.Entry) error {
	return w.insert("entries", "kind, document, number, salt, leaf", e.Kind, e.Document, e.Number, e.Salt, e.Leaf[:])
}

func (w *writer) document(d *ledger.Document) (row int64, err error) {
	res, err := w.exec("INSERT INTO documents ("+documentColumns+") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
		d.ID, d.Added.UnixMicro(), d.Family, d.Label, d.Title, d.Byline, d.Publisher, d.Date, d.Language, d.Text, d.Record)
	if err != nil {
		return 0, err
	}
	if row, err = res.LastInsertId(); err != nil {
		return 0, err
	}
	return row, w.index(row, d)
}

// index puts a document's words into the index.
func (w *writer) index(row int64, d *ledger.Document) error {
	return w.insert("words", "rowid, title, text", row, d.Title, d.Text)
}

func (w *writer) original(row int64, o *ledger.Original, d *ledger.Document) error {
	err := w.insert("originals", "document, sha256, media_type, charset, size, data", row, o.SHA256[:], o.MediaType, o.Charset, o.Size, o.Packed)
	if err != nil {
		return err
	}
	return w.entry(ledger.NewEntry(ledger.OriginalEntry, d.ID, 1, o.Digest(d)))
}

// source keeps a source of a document, if it is new.
func (w *writer) source(row int64, id ledger.ID, src ledger.Source) (ledger.Status, error) {
	var known bool
	err := w.tx.QueryRowContext(w.ctx, `SELECT COALESCE(MAX(number), 0) + 1, COALESCE(MAX(name = ? AND url = ?), 0) FROM sources WHERE document = ?`,
		src.Name, src.URL, row).Scan(&src.Number, &known)
	if err != nil || known {
		return ledger.Known, err
	}
	if err := w.insert("sources", "document, number, name, url, obtained", row, src.Number, src.Name, src.URL, src.Obtained); err != nil {
		return "", err
	}
	return ledger.Resourced, w.entry(ledger.NewEntry(ledger.SourceEntry, id, src.Number, src.Digest()))
}

func (w *writer) reading(row int64, r *ledger.Reading, d *ledger.Document) error {
	if err := w.insert("readings", "document, number, version", row, r.Number, r.Version); err != nil {
		return err
	}
	for _, c := range r.Claims {
		if err := w.claim(row, c); err != nil {
			return err
		}
	}
	for _, f := range r.Findings {
		err := w.insert("findings", "document, ordinal, check_id, severity, fingerprint, record", row, f.Ordinal, f.Check, f.Severity, f.Fingerprint, f.Record)
		if err != nil {
			return err
		}
	}
	for _, l := range r.Layers {
		if err := w.insert("layers", "document, kind, record", row, l.Kind, l.Record); err != nil {
			return err
		}
	}
	return w.entry(ledger.NewEntry(ledger.ReadingEntry, d.ID, r.Number, r.Digest(d)))
}

func (w *writer) claim(row int64, c *ledger.Claim) error {
	return w.insert("claims", "document, "+claimColumns+", record", row, c.Ordinal, c.ID,
		c.Event, c.State, c.Thing, c.Place, c.Scope, c.Speaker, c.Stance,
		c.Day.From, c.Day.To, c.Time.From, c.Time.To, c.Value.From, c.Value.To, c.Record)
}
