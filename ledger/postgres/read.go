package postgres

import (
	"context"
	"errors"
	"fmt"
	"iter"
	"time"

	"github.com/jackc/pgx/v5"

	"github.com/sayso/sayso/ledger"
)

const (
	documentColumns = "name, added, family, label, title, byline, publisher, date, language, text, record"
	// claimColumns lack record, a name that documents have too.
	claimColumns = "ordinal, claim, event, state, thing, place, scope, speaker, stance, day_from, day_to, time_from, time_to, value_from, value_to"
)

// rowOf is the number of a document in the database.
func rowOf(ctx context.Context, q querier, id ledger.ID) (row int64, err error) {
	err = one(ctx, q, "SELECT id FROM documents WHERE name = $1", id).Scan(&row)
	if errors.Is(err, pgx.ErrNoRows) {
		return 0, absent(ctx, q, id)
	}
	return row, failed("looking up document "+string(id), err)
}

// absent says why there is no such document.
func absent(ctx context.Context, q querier, id ledger.ID) error {
	var erased bool
	err := one(ctx, q, "SELECT EXISTS (SELECT 1 FROM entries WHERE document = $1 AND kind = $2)", id, ledger.TombstoneEntry).Scan(&erased)
	switch {
	case err != nil:
		return failed("looking up document "+string(id), err)
	case erased:
		return fmt.Errorf("document %s: %w", id, ledger.ErrErased)
	}
	return fmt.Errorf("document %s: %w", id, ledger.ErrNotFound)
}

// Original is the original of a document.
func (s *Store) Original(ctx context.Context, id ledger.ID) (*ledger.Original, error) {
	row, err := rowOf(ctx, s.pool, id)
	if err != nil {
		return nil, err
	}
	o, sum := new(ledger.Original), []byte(nil)
	err = one(ctx, s.pool, "SELECT sha256, media_type, charset, size, data FROM originals WHERE document = $1", row).
		Scan(&sum, &o.MediaType, &o.Charset, &o.Size, &o.Packed)
	copy(o.SHA256[:], sum)
	return o, failed("reading the original of document "+string(id), err)
}

// Document is a document.
func (s *Store) Document(ctx context.Context, id ledger.ID) (*ledger.Document, error) {
	if _, err := rowOf(ctx, s.pool, id); err != nil {
		return nil, err
	}
	return readDocument(ctx, s.pool, id)
}

func readDocument(ctx context.Context, q querier, id ledger.ID) (*ledger.Document, error) {
	for d, err := range documents(ctx, q, "d.name = $1", id) {
		return d, err
	}
	return nil, fmt.Errorf("reading document %s: %w (it has no original)", id, ledger.ErrCorrupt)
}

// documents yields the documents that a condition asks for.
func documents(ctx context.Context, q querier, where string, args ...any) iter.Seq2[*ledger.Document, error] {
	query := "SELECT " + documentColumns + ", sha256 FROM documents d JOIN originals ON document = d.id WHERE " + where
	return list(ctx, q, "reading documents", query, args, func(scan scanner) (*ledger.Document, error) {
		d, added, sum := new(ledger.Document), int64(0), []byte(nil)
		err := scan(&d.ID, &added, &d.Family, &d.Label, &d.Title, &d.Byline, &d.Publisher, &d.Date, &d.Language, &d.Text, &d.Record, &sum)
		d.Added = time.UnixMicro(added).UTC()
		copy(d.Original[:], sum)
		return d, err
	})
}

// Sources are the sources of a document.
func (s *Store) Sources(ctx context.Context, id ledger.ID) ([]*ledger.Source, error) {
	const query = "SELECT number, s.name, url, obtained FROM sources s JOIN documents d ON d.id = document WHERE d.name = $1 ORDER BY number"
	return collect(list(ctx, s.pool, "reading sources", query, []any{id}, func(scan scanner) (*ledger.Source, error) {
		src := new(ledger.Source)
		return src, scan(&src.Number, &src.Name, &src.URL, &src.Obtained)
	}))
}

// Reading is the latest reading of a document.
func (s *Store) Reading(ctx context.Context, id ledger.ID) (*ledger.Reading, error) {
	row, err := rowOf(ctx, s.pool, id)
	if err != nil {
		return nil, err
	}
	return reading(ctx, s.pool, row, id)
}

// latest is a document with its latest reading.
func latest(ctx context.Context, q querier, row int64, id ledger.ID) (*ledger.Archived, error) {
	d, err := readDocument(ctx, q, id)
	if err != nil {
		return nil, err
	}
	r, err := reading(ctx, q, row, id)
	return &ledger.Archived{Document: d, Reading: r}, err
}

func reading(ctx context.Context, q querier, row int64, id ledger.ID) (*ledger.Reading, error) {
	r := &ledger.Reading{Document: id}
	err := one(ctx, q, "SELECT number, version FROM readings WHERE document = $1 ORDER BY number DESC LIMIT 1", row).Scan(&r.Number, &r.Version)
	if err != nil {
		return nil, failed("reading document "+string(id), err)
	}
	if r.Claims, err = collect(claims(ctx, q, ledger.ClaimQuery{Document: id})); err != nil {
		return nil, err
	}
	if r.Findings, err = findings(ctx, q, row, id); err != nil {
		return nil, err
	}
	r.Layers, err = layers(ctx, q, row)
	return r, err
}

func findings(ctx context.Context, q querier, row int64, id ledger.ID) ([]*ledger.Finding, error) {
	const query = "SELECT ordinal, check_id, severity, fingerprint, record FROM findings WHERE document = $1 ORDER BY ordinal"
	return collect(list(ctx, q, "reading findings", query, []any{row}, func(scan scanner) (*ledger.Finding, error) {
		f := &ledger.Finding{Document: id}
		return f, scan(&f.Ordinal, &f.Check, &f.Severity, &f.Fingerprint, &f.Record)
	}))
}

func layers(ctx context.Context, q querier, row int64) ([]ledger.Layer, error) {
	const query = "SELECT kind, record FROM layers WHERE document = $1 ORDER BY kind"
	return collect(list(ctx, q, "reading layers", query, []any{row}, func(scan scanner) (l ledger.Layer, err error) {
		return l, scan(&l.Kind, &l.Record)
	}))
}

// Stats counts what the ledger holds.
func (s *Store) Stats(ctx context.Context) (t ledger.Stats, err error) {
	const query = `SELECT
		(SELECT COUNT(*) FROM documents), (SELECT COUNT(*) FROM documents WHERE family = name),
		(SELECT COUNT(*) FROM sources), (SELECT COUNT(*) FROM claims), (SELECT COUNT(*) FROM findings),
		(SELECT COUNT(*) FROM entries WHERE kind = 'review'), (SELECT COUNT(*) FROM entries WHERE kind = 'tombstone'),
		(SELECT COALESCE(SUM(size), 0)::bigint FROM originals), (SELECT COALESCE(SUM(LENGTH(data)), 0)::bigint FROM originals),
		(SELECT COUNT(*) FROM entries), (SELECT COUNT(*) FROM entries WHERE position IS NULL)`
	err = one(ctx, s.pool, query).Scan(&t.Documents, &t.Families, &t.Sources, &t.Claims, &t.Findings, &t.Reviews, &t.Erased, &t.Received, &t.Stored, &t.Entries, &t.Pending)
	return t, failed("counting what the ledger holds", err)
}
