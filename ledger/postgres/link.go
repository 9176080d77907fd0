package postgres

import (
	"context"
	"iter"

	"github.com/sayso/sayso/ledger"
)

// link finds what the document of a goes back to, and puts it into that family.
func (w *writer) link(a *ledger.Addition) (*ledger.Link, error) {
	const query = `WITH near (id, url) AS (
		SELECT DISTINCT document, FALSE FROM bands WHERE band = ANY($1)
		UNION ALL SELECT document, TRUE FROM sources WHERE left(url, 200) = left($2, 200) AND url = $2 AND url <> '')
		SELECT d.name, d.family, BOOL_OR(near.url), COALESCE(s.sketch, ''::bytea) FROM near JOIN documents d ON d.id = near.id
		LEFT JOIN sketches s ON s.document = d.id GROUP BY d.id, s.sketch ORDER BY d.id`
	candidates, err := collect(list(w.ctx, w.tx, "looking for copies", query, []any{a.Sketch.Bands(), a.Source.URL}, func(scan scanner) (c ledger.Candidate, err error) {
		var sketch []byte
		err = scan(&c.Document, &c.Family, &c.SameURL, &sketch)
		c.Sketch = ledger.SketchOf(sketch)
		return c, err
	}))
	if err != nil {
		return nil, err
	}
	a.Document.Family = a.Document.ID
	link := ledger.Nearest(a.Document.ID, a.Sketch, candidates)
	if link != nil {
		a.Document.Family = link.Family
	}
	return link, nil
}

// linked keeps a document's sketch, and its link if it has one.
func (w *writer) linked(row int64, s ledger.Sketch, l *ledger.Link) {
	w.sketch(row, s)
	if l == nil {
		return
	}
	w.insert("links", "document, of, relation, shared", row, l.Of, l.Relation, l.Shared)
	w.entry(ledger.NewEntry(ledger.LinkEntry, l.Document, 1, l.Digest()))
}

func (w *writer) sketch(row int64, s ledger.Sketch) {
	if len(s) > 0 {
		w.insert("sketches", "document, sketch", row, s.Bytes())
	}
	for _, b := range s.Bands() {
		w.insert("bands", "band, document", b, row)
	}
}

// Links yields the links of documents.
func (s *Store) Links(ctx context.Context, document, of ledger.ID) iter.Seq2[*ledger.Link, error] {
	var c condition
	c.and(document != "", "d.name = ?", document)
	c.and(document == "" && of != "", "of = ?", of)
	query := "SELECT d.name, of, relation, shared, d.family FROM links l JOIN documents d ON d.id = l.document WHERE " + c.query("d.id", 0)
	return list(ctx, s.pool, "reading links", query, c.args, func(scan scanner) (*ledger.Link, error) {
		l := new(ledger.Link)
		return l, scan(&l.Document, &l.Of, &l.Relation, &l.Shared, &l.Family)
	})
}

// Sketch is the sketch of a document.
func (s *Store) Sketch(ctx context.Context, id ledger.ID) (ledger.Sketch, []int64, error) {
	row, err := rowOf(ctx, s.pool, id)
	if err != nil {
		return nil, nil, err
	}
	var sketch []byte
	err = one(ctx, s.pool, "SELECT COALESCE((SELECT sketch FROM sketches WHERE document = $1), ''::bytea)", row).Scan(&sketch)
	if err != nil {
		return nil, nil, failed("reading the sketch of document "+string(id), err)
	}
	bands, err := collect(list(ctx, s.pool, "reading bands", "SELECT band FROM bands WHERE document = $1", []any{row}, func(scan scanner) (b int64, err error) {
		return b, scan(&b)
	}))
	return ledger.SketchOf(sketch), bands, err
}
