package postgres

import (
	"context"
	"encoding/json"
	"fmt"
	"iter"
	"slices"

	"github.com/sayso/sayso/interval"
	"github.com/sayso/sayso/ledger"
)

// Match compares documents that have not been compared yet.
func (s *Store) Match(ctx context.Context, limit int, f ledger.Comparer) (n int, err error) {
	if ready, err := s.allMatched(ctx); err != nil || ready {
		return 0, err
	}
	err = s.change(ctx, "comparing claims", func(w *writer) error {
		waiting, err := collect(list(ctx, w.tx, "looking for documents to compare", "SELECT id, name FROM documents d WHERE "+unmatched+" ORDER BY id LIMIT $1", []any{limit}, scanRow))
		if err != nil {
			return err
		}
		for _, d := range waiting {
			if err := w.compare(d, f); err != nil {
				return fmt.Errorf("document %s: %w", d.name, err)
			}
		}
		n = len(waiting)
		return nil
	}, comparing)
	return n, err
}

// unmatched is that a document has not been compared.
const unmatched = "NOT EXISTS (SELECT 1 FROM profiles p WHERE p.document = d.id)"

// allMatched reports whether nothing is to be compared, without writing.
func (s *Store) allMatched(ctx context.Context) (ready bool, err error) {
	err = one(ctx, s.pool, "SELECT NOT EXISTS (SELECT 1 FROM documents d WHERE "+unmatched+")").Scan(&ready)
	return ready, failed("looking for documents to compare", err)
}

// row is a document's number and name.
type row struct {
	id   int64
	name ledger.ID
}

func scanRow(scan scanner) (r row, err error) { return r, scan(&r.id, &r.name) }

// compare lets f compare one document, and keeps what comes of it.
func (w *writer) compare(d row, f ledger.Comparer) error {
	a, err := latest(w.ctx, w.tx, d.id, d.name)
	if err != nil {
		return err
	}
	c, err := f(matchView{w}, a.Document, a.Reading)
	if err != nil {
		return err
	}
	words, err := json.Marshal(c.Profile.Words)
	if err != nil {
		return err
	}
	w.insert("profiles", "document, day_from, day_to, words", d.id, c.Profile.Day.From, c.Profile.Day.To, string(words))
	for word := range c.Profile.Words {
		w.insert("profile_words", "word, document", word, d.id)
	}
	for ordinal, blocks := range c.Blocks {
		for _, b := range blocks {
			w.insert("blocks", "block, document, ordinal", b, d.id, ordinal)
		}
	}
	for _, m := range c.Matches {
		if err := w.match(d, a.Reading, m); err != nil {
			return err
		}
	}
	return w.flush()
}

// matchRecord is what of a match no column holds.
type matchRecord struct {
	Why    []string          `json:"why"`
	ValueA interval.Interval `json:"a"`
	ValueB interval.Interval `json:"b"`
}

func (w *writer) match(d row, r *ledger.Reading, m ledger.Match) error {
	record, err := json.Marshal(matchRecord{m.Why, m.ValueA, m.ValueB})
	if err != nil {
		return err
	}
	w.exec(`INSERT INTO matches (a, a_ordinal, b, b_ordinal, relation, confidence, event, record) SELECT id, $1, $2, $3, $4, $5, $6, $7 FROM documents WHERE name = $8`,
		m.A.Ordinal, d.id, m.B.Ordinal, m.Relation, m.Confidence, r.Claims[m.B.Ordinal].Event, string(record), m.A.Document)
	return nil
}

// matchView is what a comparison sees, in its own transaction.
type matchView struct{ *writer }

// Sharing gives claims that share a block with one of blocks.
func (v matchView) Sharing(blocks []string, most int) ([]*ledger.Claim, error) {
	const query = `SELECT d.name, ` + claimColumns + `, c.record FROM unnest($1::text[]) WITH ORDINALITY AS b (block, nth)
		CROSS JOIN LATERAL (SELECT document AS row, ordinal AS at FROM blocks
			WHERE left(blocks.block, 200) = left(b.block, 200) AND blocks.block = b.block ORDER BY document DESC, ordinal LIMIT $2) p
		JOIN claims c ON c.document = p.row AND c.ordinal = p.at JOIN documents d ON d.id = p.row
		ORDER BY b.nth, p.row DESC, p.at`
	all, err := collect(list(v.ctx, v.tx, "looking for claims to compare", query, []any{blocks, most}, scanClaim))
	seen := map[ledger.ClaimRef]bool{}
	return slices.DeleteFunc(all, func(c *ledger.Claim) bool {
		ref := ledger.ClaimRef{Document: c.Document, Ordinal: c.Ordinal}
		defer func() { seen[ref] = true }()
		return seen[ref]
	}), err
}

// Profile is the profile of a document.
func (v matchView) Profile(id ledger.ID) (*ledger.Profile, ledger.ID, error) {
	const query = "SELECT day_from, day_to, words, family FROM profiles p JOIN documents d ON d.id = p.document WHERE d.name = $1"
	p, family, words := &ledger.Profile{}, ledger.ID(""), ""
	if err := one(v.ctx, v.tx, query, id).Scan(&p.Day.From, &p.Day.To, &words, &family); err != nil {
		return nil, "", failed("reading the profile of document "+string(id), err)
	}
	return p, family, json.Unmarshal([]byte(words), &p.Words)
}

// Counts says in how many profiles words stand.
func (v matchView) Counts(words []string, most int) (map[string]int, int, error) {
	const query = `SELECT w, (SELECT COUNT(*) FROM (SELECT 1 FROM profile_words WHERE left(word, 200) = left(w, 200) AND word = w LIMIT $2) f) FROM unnest($1::text[]) w`
	type count struct {
		word string
		n    int
	}
	all, err := collect(list(v.ctx, v.tx, "counting words", query, []any{words, most}, func(scan scanner) (c count, err error) { return c, scan(&c.word, &c.n) }))
	if err != nil {
		return nil, 0, err
	}
	out := map[string]int{}
	for _, c := range all {
		out[c.word] = c.n
	}
	of := 0
	err = one(v.ctx, v.tx, "SELECT COUNT(*) FROM profiles").Scan(&of)
	return out, of, err
}

// Matches yields the matches that q asks for.
func (s *Store) Matches(ctx context.Context, q ledger.MatchQuery) iter.Seq2[*ledger.MatchDetail, error] {
	var c condition
	c.and(len(q.Relations) > 0, "m.relation = ANY(?)", texts(q.Relations))
	c.and(q.Document != "", "(da.name = ? OR db.name = ?)", q.Document, q.Document)
	c.and(q.Speaker != "", "(ca.speaker = ? OR cb.speaker = ?)", ledger.Fold(q.Speaker), ledger.Fold(q.Speaker))
	c.and(q.Place != "", "(ca.place = ? OR cb.place = ?)", ledger.Fold(q.Place), ledger.Fold(q.Place))
	c.and(q.Event != "", "m.event = ?", q.Event)
	c.and(q.Least > 0, "m.confidence >= ?", q.Least)
	where := c.query("m.confidence DESC, m.a, m.a_ordinal, m.b, m.b_ordinal", q.Limit)
	if q.Offset > 0 {
		where += c.numbered(" OFFSET ?")
		c.args = append(c.args, q.Offset)
	}
	const query = `SELECT m.a_ordinal, m.b_ordinal, m.relation, m.confidence, m.record, ca.record, cb.record,
		da.name, da.label, da.title, da.byline, da.publisher, da.date, da.family, db.name, db.label, db.title, db.byline, db.publisher, db.date, db.family
		FROM matches m JOIN claims ca ON ca.document = m.a AND ca.ordinal = m.a_ordinal JOIN claims cb ON cb.document = m.b AND cb.ordinal = m.b_ordinal
		JOIN documents da ON da.id = m.a JOIN documents db ON db.id = m.b WHERE `
	return list(ctx, s.pool, "reading matches", query+where, c.args, scanMatch)
}

func scanMatch(scan scanner) (*ledger.MatchDetail, error) {
	m := &ledger.MatchDetail{DocumentA: &ledger.Document{}, DocumentB: &ledger.Document{}}
	var record, a, b []byte
	da, db := m.DocumentA, m.DocumentB
	err := scan(&m.A.Ordinal, &m.B.Ordinal, &m.Relation, &m.Confidence, &record, &a, &b,
		&da.ID, &da.Label, &da.Title, &da.Byline, &da.Publisher, &da.Date, &da.Family, &db.ID, &db.Label, &db.Title, &db.Byline, &db.Publisher, &db.Date, &db.Family)
	if err != nil {
		return nil, err
	}
	m.A.Document, m.B.Document = da.ID, db.ID
	var r matchRecord
	if err := json.Unmarshal(record, &r); err != nil {
		return nil, fmt.Errorf("%w (%w)", ledger.ErrCorrupt, err)
	}
	m.Why, m.ValueA, m.ValueB = r.Why, r.ValueA, r.ValueB
	if m.ClaimA, err = (&ledger.Claim{Document: da.ID, Record: a}).Claim(); err != nil {
		return nil, err
	}
	m.ClaimB, err = (&ledger.Claim{Document: db.ID, Record: b}).Claim()
	return m, err
}

// texts are values as an array of text.
func texts[T ~string](in []T) []string {
	out := make([]string, len(in))
	for i, v := range in {
		out[i] = string(v)
	}
	return out
}
