package postgres

import (
	"context"
	"fmt"
	"iter"
	"strings"

	"github.com/sayso/sayso/ledger"
)

// terms are the words of a query as the index holds them; several that have to follow
// one another are one of them.
func terms(query string) []string {
	var out []string
	for _, t := range ledger.Terms(query) {
		if words := folded(t); len(words) > 0 {
			out = append(out, strings.Join(words, " "))
		}
	}
	return out
}

// holding is a query for the documents that hold all of n terms, whose marks begin
// behind the first.
func holding(first, n int) string {
	var each []string
	for i := range n {
		each = append(each, fmt.Sprintf("SELECT DISTINCT document FROM words WHERE words @@ phraseto_tsquery('words', $%d)", first+i+1))
	}
	return strings.Join(each, " INTERSECT ")
}

// Search yields the documents that hold all of the words, the best first.
func (s *Store) Search(ctx context.Context, q ledger.SearchQuery) iter.Seq2[*ledger.Hit, error] {
	return func(yield func(*ledger.Hit, error) bool) {
		t := terms(q.Words)
		if len(t) == 0 {
			return
		}
		var many bool
		err := one(ctx, s.pool, fmt.Sprintf("SELECT COUNT(*) > %d FROM (SELECT 1 FROM (%s) f LIMIT %d) f", ledger.Ranked, holding(0, len(t)), ledger.Ranked+1), anys(t)...).Scan(&many)
		if err != nil {
			yield(nil, failed("searching", err))
			return
		}
		o := byWorth
		if many {
			o = lastFirst
		}
		s.hits(ctx, o, t, q)(yield)
	}
}

// order is an order of hits: what they are worth, and how they are put in order by it.
type order struct{ worth, by string }

var (
	byWorth   = order{"(SELECT MAX(ts_rank(w.words, (SELECT any_of FROM query), 1)) FROM words w WHERE w.document = f.document)", "worth DESC, hit"}
	lastFirst = order{"0", "hit DESC"}
)

// excerpted is how many characters of a text an excerpt is looked for in.
const excerpted = 200_000

// hits yields the documents that hold all terms, in that order. Excerpts are made of
// those that are yielded alone.
func (s *Store) hits(ctx context.Context, o order, terms []string, q ledger.SearchQuery) iter.Seq2[*ledger.Hit, error] {
	var each []string
	for i := range terms {
		each = append(each, fmt.Sprintf("phraseto_tsquery('words', $%d)", i+1))
	}
	n := len(terms)
	query := fmt.Sprintf(`WITH query AS MATERIALIZED (SELECT %s AS any_of),
		hits AS MATERIALIZED (SELECT f.document AS hit, %s AS worth FROM (%s) f ORDER BY %s LIMIT $%d OFFSET $%d)
		SELECT d.name, d.label, d.title, d.date,
			ts_headline('words', left(d.text, %d), (SELECT any_of FROM query), 'StartSel="", StopSel="", MaxWords=24, MinWords=12, MaxFragments=1')
		FROM hits JOIN documents d ON d.id = hit ORDER BY %s`,
		strings.Join(each, " || "), o.worth, holding(0, n), o.by, n+1, n+2, excerpted, o.by)
	return list(ctx, s.pool, "searching", query, append(anys(terms), limit(q.Limit), q.Skip), func(scan scanner) (*ledger.Hit, error) {
		h, d := new(ledger.Hit), new(ledger.Document)
		err := scan(&h.Document, &d.Label, &d.Title, &h.Date, &h.Excerpt)
		h.Name, h.Excerpt = d.Name(), strings.Join(strings.Fields(h.Excerpt), " ")
		return h, err
	})
}

// limit is n as PostgreSQL takes it: none is NULL.
func limit(n int) any {
	if n <= 0 {
		return nil
	}
	return n
}
