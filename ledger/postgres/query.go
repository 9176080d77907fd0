package postgres

import (
	"context"
	"fmt"
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
		c.parts = append(c.parts, c.numbered(part))
		c.args = append(c.args, args...)
	}
}

// numbered is a part whose marks "?" are numbered as PostgreSQL wants them.
func (c *condition) numbered(part string) string {
	var b strings.Builder
	for i, p := range strings.Split(part, "?") {
		if i > 0 {
			fmt.Fprintf(&b, "$%d", len(c.args)+i)
		}
		b.WriteString(p)
	}
	return b.String()
}

// meets adds that the range between two columns meets i, if it is asked for.
func (c *condition) meets(i *interval.Interval, from, to string) {
	if i != nil {
		c.and(true, from+" <= ? AND "+to+" >= ?", i.To, i.From)
	}
}

// is adds that a column, which may be long, has a value. The index has its beginning.
func (c *condition) is(column, value string) {
	c.and(value != "", "left("+column+", 200) = left(?, 200) AND "+column+" = ? AND "+column+" <> ''", value, value)
}

// words adds that a document holds words, if there are any.
func (c *condition) words(words string) {
	if t := terms(words); len(t) > 0 {
		c.parts = append(c.parts, "d.id IN ("+holding(len(c.args), len(t))+")")
		c.args = append(c.args, anys(t)...)
	}
}

// query is the condition and what comes after it.
func (c *condition) query(order string, limit int) string {
	s := "TRUE"
	if len(c.parts) > 0 {
		s = strings.Join(c.parts, " AND ")
	}
	s += " ORDER BY " + order
	if limit > 0 {
		s += c.numbered(" LIMIT ?")
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
	c.and(q.Name != "", "d.id IN (SELECT document FROM sources WHERE left(name, 200) = left(?, 200) AND name = ?)", q.Name, q.Name)
	c.and(q.URL != "", "d.id IN (SELECT document FROM sources WHERE left(url, 200) = left(?, 200) AND url = ? AND url <> '')", q.URL, q.URL)
	c.is("d.label", q.Label)
	c.and(q.Family != "", "d.family = ?", q.Family)
	c.words(q.Words)
	where := c.query("d.id", q.Limit)
	return documents(ctx, s.pool, where, c.args...)
}

// Claims yields the claims that q asks for.
func (s *Store) Claims(ctx context.Context, q ledger.ClaimQuery) iter.Seq2[*ledger.Claim, error] {
	return claims(ctx, s.pool, q)
}

func claims(ctx context.Context, db querier, q ledger.ClaimQuery) iter.Seq2[*ledger.Claim, error] {
	var c condition
	c.and(q.Document != "", "d.name = ?", q.Document)
	c.is("claim", q.ID)
	c.and(q.Event != "", "event = ?", q.Event)
	c.and(q.State != "", "state = ?", q.State)
	c.and(len(q.Things) > 0, "left(thing, 200) = ANY(ARRAY(SELECT left(t, 200) FROM unnest(?::text[]) t)) AND thing = ANY(?)", q.Things, q.Things)
	c.is("place", ledger.Fold(q.Place))
	c.is("speaker", ledger.Fold(q.Speaker))
	c.and(q.Stance != "", "stance = ?", q.Stance)
	c.meets(q.Day, "day_from", "day_to")
	c.meets(q.Time, "time_from", "time_to")
	c.and(q.Time != nil, "(time_from > '-Infinity' OR time_to < 'Infinity')")
	c.meets(q.Value, "value_from", "value_to")
	c.and(q.Value != nil, "(value_from > '-Infinity' OR value_to < 'Infinity')")
	c.words(q.Words)
	c.and(q.After != "", after, q.After)
	order := "c.document, c.ordinal"
	if q.ByTime {
		order = "time_from, time_to, " + order
	}
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
	return list(ctx, s.pool, "reading entries", query, c.args, func(scan scanner) (*ledger.Entry, error) {
		e, leaf := new(ledger.Entry), []byte(nil)
		err := scan(&e.Seq, &e.Kind, &e.Document, &e.Number, &e.Salt, &leaf, &e.Position)
		copy(e.Leaf[:], leaf)
		return e, err
	})
}

// Positions is how many entries are in the log.
func (s *Store) Positions(ctx context.Context) (n int64, err error) {
	err = one(ctx, s.pool, "SELECT COALESCE(MAX(position) + 1, 0) FROM entries").Scan(&n)
	return n, failed("counting what is in the log", err)
}

// Sequenced sets the Position of entries.
func (s *Store) Sequenced(ctx context.Context, entries []*ledger.Entry) error {
	return s.change(ctx, "keeping where entries stand in the log", func(w *writer) error {
		for _, e := range entries {
			w.exec("UPDATE entries SET position = $1 WHERE seq = $2", e.Position, e.Seq)
		}
		return nil
	}, writing)
}
