package sqlite

import (
	"context"
	"database/sql"
	"iter"
	"strings"

	"github.com/sayso/sayso/interval"
	"github.com/sayso/sayso/ledger"
)

// condition is what rows have to answer to, with the values for its marks.
type condition struct {
	parts []string
	args  []any
}

// and adds a part with its values, if it is wanted.
func (c *condition) and(wanted bool, part string, args ...any) {
	if wanted {
		c.parts = append(c.parts, part)
		c.args = append(c.args, args...)
	}
}

// meets adds that the range between two columns meets i, if it is asked for.
func (c *condition) meets(i *interval.Interval, from, to string) {
	if i != nil {
		c.and(true, from+" <= ? AND "+to+" >= ?", i.To, i.From)
	}
}

// words adds that a document holds words, if there are any. Where many documents
// hold them each is looked up when it is met, and the others never are.
func (c *condition) words(words string, many bool) {
	part := "d.id IN (SELECT rowid FROM words WHERE words MATCH ?)"
	if many {
		part = "EXISTS (SELECT 1 FROM words WHERE words MATCH ? AND words.rowid = d.id)"
	}
	m := match(words)
	c.and(m != "", part, m)
}

// query is the condition and what comes after it.
func (c *condition) query(order string, limit int) string {
	s := "TRUE"
	if len(c.parts) > 0 {
		s = strings.Join(c.parts, " AND ")
	}
	s += " ORDER BY " + order
	if limit > 0 {
		s += " LIMIT ?"
		c.args = append(c.args, limit)
	}
	return s
}

// after is that a document was added after another one.
const after = "d.id > (SELECT id FROM documents WHERE name = ?)"

// Documents yields the documents that q asks for.
func (s *Store) Documents(ctx context.Context, q ledger.DocumentQuery) iter.Seq2[*ledger.Document, error] {
	var c condition
	c.and(q.After != "", after, q.After)
	c.and(q.Prefix != "", "d.name >= ? AND d.name < ?", q.Prefix, q.Prefix+"\x7f")
	c.and(q.Name != "", "d.id IN (SELECT document FROM sources WHERE name = ?)", q.Name)
	c.and(q.URL != "", "d.id IN (SELECT document FROM sources WHERE url = ? AND url <> '')", q.URL)
	c.and(q.Label != "", "d.label = ?", q.Label)
	c.and(q.Family != "", "d.family = ?", q.Family)
	c.words(q.Words, false)
	where := c.query("d.id", q.Limit)
	return documents(ctx, s.read, where, c.args...)
}

// Claims yields the claims that q asks for.
func (s *Store) Claims(ctx context.Context, q ledger.ClaimQuery) iter.Seq2[*ledger.Claim, error] {
	return claims(ctx, s.read, q)
}

func claims(ctx context.Context, db querier, q ledger.ClaimQuery) iter.Seq2[*ledger.Claim, error] {
	return func(yield func(*ledger.Claim, error) bool) {
		many := false
		var err error
		if m := match(q.Words); m != "" {
			many, err = common(ctx, db, m)
		}
		var by *subquery
		if err == nil {
			by, err = rare(ctx, db, q)
		}
		if err != nil {
			yield(nil, err)
			return
		}
		claimsBy(ctx, db, q, many, by)(yield)
	}
}

// claimsBy yields the claims that q asks for, by what makes them rare, if anything
// does; many says that many documents hold its words.
func claimsBy(ctx context.Context, db querier, q ledger.ClaimQuery, many bool, by *subquery) iter.Seq2[*ledger.Claim, error] {
	order := "c.document, c.ordinal"
	var c condition
	if by != nil {
		c.and(true, "c.rowid IN ("+by.query+")", by.args...)
		order = "+c.document, +c.ordinal" // in no order that an index has
	}
	if q.ByTime {
		order = "time_from, time_to, " + order
	}
	c.and(q.Document != "", "d.name = ?", q.Document)
	c.and(q.ID != "", "claim = ?", q.ID)
	c.and(q.Event != "", "event = ?", q.Event)
	c.and(q.State != "", "state = ?", q.State)
	c.and(len(q.Things) > 0, "thing IN (?"+strings.Repeat(", ?", max(0, len(q.Things)-1))+") AND thing <> ''", anys(q.Things)...)
	c.and(q.Place != "", "place = ? AND place <> ''", ledger.Fold(q.Place))
	c.and(q.Speaker != "", "speaker = ? AND speaker <> ''", ledger.Fold(q.Speaker))
	c.and(q.Stance != "", "stance = ?", q.Stance)
	c.meets(q.Day, "day_from", "day_to")
	c.meets(q.Time, "time_from", "time_to")
	c.and(q.Time != nil, knownTime)
	c.meets(q.Value, "value_from", "value_to")
	c.and(q.Value != nil, knownValue)
	c.words(q.Words, many)
	c.and(q.After != "", after, q.After)
	query := "SELECT d.name, " + claimColumns + ", c.record FROM claims c JOIN documents d ON d.id = c.document WHERE " + c.query(order, q.Limit)
	return list(ctx, db, "reading claims", query, c.args, scanClaim)
}

func scanClaim(scan scanner) (*ledger.Claim, error) {
	c := new(ledger.Claim)
	return c, scan(&c.Document, &c.Ordinal, &c.ID, &c.Event, &c.State, &c.Thing, &c.Place, &c.Scope, &c.Speaker, &c.Stance,
		&c.Day.From, &c.Day.To, &c.Time.From, &c.Time.To, &c.Value.From, &c.Value.To, &c.Record)
}

func anys[T any](in []T) []any {
	out := make([]any, len(in))
	for i, v := range in {
		out[i] = v
	}
	return out
}

// Entries yields the entries that q asks for.
func (s *Store) Entries(ctx context.Context, q ledger.EntryQuery) iter.Seq2[*ledger.Entry, error] {
	var c condition
	c.and(q.After > 0, "seq > ?", q.After)
	c.and(q.Document != "", "document = ?", q.Document)
	c.and(q.Kind != "", "kind = ?", q.Kind)
	c.and(q.Pending, "position IS NULL")
	query := "SELECT seq, kind, document, number, salt, leaf, COALESCE(position, -1) FROM entries WHERE " + c.query("seq", q.Limit)
	return list(ctx, s.read, "reading entries", query, c.args, func(scan scanner) (*ledger.Entry, error) {
		e, leaf := new(ledger.Entry), []byte(nil)
		err := scan(&e.Seq, &e.Kind, &e.Document, &e.Number, &e.Salt, &leaf, &e.Position)
		copy(e.Leaf[:], leaf)
		return e, err
	})
}

// Positions is how many entries are in the log.
func (s *Store) Positions(ctx context.Context) (n int64, err error) {
	err = s.read.QueryRowContext(ctx, "SELECT COALESCE(MAX(position) + 1, 0) FROM entries").Scan(&n)
	return n, failed("counting what is in the log", err)
}

// Sequenced sets the Position of entries.
func (s *Store) Sequenced(ctx context.Context, entries []*ledger.Entry) error {
	return s.change(ctx, "keeping where entries stand in the log", func(tx *sql.Tx) error {
		w := newWriter(ctx, tx)
		defer w.close()
		for _, e := range entries {
			if _, err := w.exec("UPDATE entries SET position = ? WHERE seq = ?", e.Position, e.Seq); err != nil {
				return err
			}
		}
		return nil
	})
}
