package sqlite

import (
	"context"
	"iter"
	"strings"

	"github.com/sayso/sayso/ledger"
)

// match is the query by which the index of words is asked for all of the words.
func match(words string) string {
	var quoted []string
	for _, t := range ledger.Terms(words) {
		quoted = append(quoted, `"`+t+`"`)
	}
	return strings.Join(quoted, " AND ")
}

// common reports whether more documents hold the words than are put in order.
func common(ctx context.Context, q querier, match string) (yes bool, err error) {
	const query = "SELECT COUNT(*) > ? FROM (SELECT 1 FROM words WHERE words MATCH ? LIMIT ?)"
	err = q.QueryRowContext(ctx, query, ledger.Ranked, match, ledger.Ranked+1).Scan(&yes)
	return yes, failed("searching", err)
}

// Search yields the documents that hold all of the words, the best first.
func (s *Store) Search(ctx context.Context, q ledger.SearchQuery) iter.Seq2[*ledger.Hit, error] {
	return func(yield func(*ledger.Hit, error) bool) {
		m := match(q.Words)
		if m == "" {
			return
		}
		many, err := common(ctx, s.read, m)
		if err != nil {
			yield(nil, err)
			return
		}
		o := byWorth
		if many {
			o = lastFirst
		}
		limit := q.Limit
		if limit <= 0 {
			limit = -1 // none
		}
		s.hits(ctx, o, m, limit, q.Skip)(yield)
	}
}

// order is an order of hits: what they are worth, how they are put in order by it,
// and how they are again, once they have been chosen.
type order struct{ worth, by, again string }

var (
	byWorth   = order{"rank", "rank, rowid", "worth, hit"}
	lastFirst = order{"0", "rowid DESC", "hit DESC"}
)

// hits yields the documents that match, in that order. Excerpts are made of those
// that are yielded alone.
func (s *Store) hits(ctx context.Context, o order, match string, limit, skip int) iter.Seq2[*ledger.Hit, error] {
	query := `WITH hits AS MATERIALIZED (
			SELECT rowid AS hit, ` + o.worth + ` AS worth FROM words WHERE words MATCH ?1 ORDER BY ` + o.by + ` LIMIT ?2 OFFSET ?3)
		SELECT d.name, d.label, d.title, d.date, (SELECT snippet(words, 1, '', '', '…', 24) FROM words WHERE words MATCH ?1 AND words.rowid = hit)
		FROM hits JOIN documents d ON d.id = hit ORDER BY ` + o.again
	return list(ctx, s.read, "searching", query, []any{match, limit, skip}, func(scan scanner) (*ledger.Hit, error) {
		h, d := new(ledger.Hit), new(ledger.Document)
		err := scan(&h.Document, &d.Label, &d.Title, &h.Date, &h.Excerpt)
		h.Name, h.Excerpt = d.Name(), strings.Join(strings.Fields(h.Excerpt), " ")
		return h, err
	})
}
