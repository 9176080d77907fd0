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

// Search yields the documents that hold all of the words, the best first.
func (s *Store) Search(ctx context.Context, q ledger.SearchQuery) iter.Seq2[*ledger.Hit, error] {
	m := match(q.Words)
	if m == "" {
		return func(func(*ledger.Hit, error) bool) {}
	}
	limit := q.Limit
	if limit <= 0 {
		limit = -1 // none
	}
	const query = `SELECT d.name, d.label, d.title, d.date, snippet(words, 1, '', '', '…', 24)
		FROM words JOIN documents d ON d.id = words.rowid WHERE words MATCH ? ORDER BY words.rank, words.rowid LIMIT ? OFFSET ?`
	return list(ctx, s.read, "searching", query, []any{m, limit, q.Skip}, func(scan scanner) (*ledger.Hit, error) {
		h, d := new(ledger.Hit), new(ledger.Document)
		err := scan(&h.Document, &d.Label, &d.Title, &h.Date, &h.Excerpt)
		h.Name, h.Excerpt = d.Name(), strings.Join(strings.Fields(h.Excerpt), " ")
		return h, err
	})
}
