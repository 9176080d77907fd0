package postgres

import (
	"context"
	"fmt"
	"iter"
	"time"

	"github.com/sayso/sayso/ledger"
)

// Review keeps a review.
func (s *Store) Review(ctx context.Context, r *ledger.Review) error {
	return s.change(ctx, "keeping the review", func(w *writer) error {
		row, err := rowOf(ctx, w.tx, r.Document)
		if err != nil {
			return err
		}
		if err := one(ctx, w.tx, "SELECT COALESCE(MAX(number), 0) + 1 FROM reviews WHERE document = $1", row).Scan(&r.Number); err != nil {
			return err
		}
		w.insert("reviews", "document, number, claim, assessment, because, reviewer, made", row, r.Number, r.Claim, r.Assessment, r.Because, r.Reviewer, r.Made.UnixMicro())
		for i, e := range r.Evidence {
			w.insert("evidence", "document, review, ordinal, name, url, media_type, sha256, data", row, r.Number, i, e.Name, e.URL, e.MediaType, e.SHA256[:], blob(e.Packed))
		}
		w.entry(ledger.NewEntry(ledger.ReviewEntry, r.Document, r.Number, r.Digest()))
		return nil
	}, writing)
}

// Reviews yields reviews.
func (s *Store) Reviews(ctx context.Context, document ledger.ID) iter.Seq2[*ledger.Review, error] {
	return func(yield func(*ledger.Review, error) bool) {
		var c condition
		c.and(document != "", "d.name = ?", document)
		query := "SELECT d.id, d.name, number, claim, assessment, because, reviewer, made FROM reviews r JOIN documents d ON d.id = r.document WHERE " + c.query("made, r.document, number", 0)
		var row int64
		for r, err := range list(ctx, s.pool, "reading reviews", query, c.args, func(scan scanner) (*ledger.Review, error) {
			r, made := new(ledger.Review), int64(0)
			err := scan(&row, &r.Document, &r.Number, &r.Claim, &r.Assessment, &r.Because, &r.Reviewer, &made)
			r.Made = time.UnixMicro(made).UTC()
			return r, err
		}) {
			if err == nil {
				r.Evidence, err = s.evidence(ctx, row, r.Number)
			}
			if !yield(r, err) || err != nil {
				return
			}
		}
	}
}

func (s *Store) evidence(ctx context.Context, row int64, review int) ([]ledger.Evidence, error) {
	const query = "SELECT ordinal, name, url, media_type, sha256, data FROM evidence WHERE document = $1 AND review = $2 ORDER BY ordinal"
	next := 0
	return collect(list(ctx, s.pool, "reading evidence", query, []any{row, review}, func(scan scanner) (e ledger.Evidence, err error) {
		var ordinal int
		var sum []byte
		if err = scan(&ordinal, &e.Name, &e.URL, &e.MediaType, &sum, &e.Packed); err == nil && ordinal != next {
			err = fmt.Errorf("evidence %d of review %d is not there: %w", next, review, ledger.ErrCorrupt)
		}
		next++
		copy(e.SHA256[:], sum)
		return e, err
	}))
}
