package sqlite

import (
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"
	"iter"
	"strings"

	"github.com/sayso/sayso/interval"
	"github.com/sayso/sayso/ledger"
)

// Match compares documents that have not been compared yet.
func (s *Store) Match(ctx context.Context, limit int, f ledger.Comparer) (n int, err error) {
	if ready, err := s.allMatched(ctx); err != nil || ready {
		return 0, err
	}
	err = s.change(ctx, "comparing claims", func(tx *sql.Tx) error {
		w := newWriter(ctx, tx)
		defer w.close()
		waiting, err := collect(list(ctx, tx, "looking for documents to compare", "SELECT id, name FROM documents d WHERE "+unmatched+" ORDER BY id LIMIT ?", []any{limit}, scanRow))
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
	})
	return n, err
}

// unmatched is that a document has not been compared.
const unmatched = "NOT EXISTS (SELECT 1 FROM profiles p WHERE p.document = d.id)"

// allMatched reports whether nothing is to be compared, without writing.
func (s *Store) allMatched(ctx context.Context) (ready bool, err error) {
	err = s.read.QueryRowContext(ctx, "SELECT NOT EXISTS (SELECT 1 FROM documents d WHERE "+unmatched+")").Scan(&ready)
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
	if err := w.insert("profiles", "document, day_from, day_to, words", d.id, c.Profile.Day.From, c.Profile.Day.To, string(words)); err != nil {
		return err
	}
	for word := range c.Profile.Words {
		if err := w.insert("profile_words", "word, document", word, d.id); err != nil {
			return err
		}
	}
	for ordinal, blocks := range c.Blocks {
		for _, b := range blocks {
			if err := w.insert("blocks", "block, document, ordinal", b, d.id, ordinal); err != nil {
				return err
			}
		}
	}
	for _, m := range c.Matches {
		if err := w.match(d, a.Reading, m); err != nil {
			return err
		}
	}
	return nil
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
	_, err = w.exec(`INSERT INTO matches (a, a_ordinal, b, b_ordinal, relation, confidence, event, record) SELECT id, ?, ?, ?, ?, ?, ?, ? FROM documents WHERE name = ?`,
		m.A.Ordinal, d.id, m.B.Ordinal, m.Relation, m.Confidence, r.Claims[m.B.Ordinal].Event, string(record), m.A.Document)
	return err
}

// matchView is what a comparison sees, in its own transaction.
type matchView struct{ *writer }

// Sharing gives claims that share a block with one of blocks.
func (v matchView) Sharing(blocks []string, most int) ([]*ledger.Claim, error) {
	type place struct {
		row     int64
		ordinal int
	}
	seen := map[place]bool{}
	var out []*ledger.Claim
	for _, b := range blocks {
		places, err := collect(list(v.ctx, v.tx, "looking for claims to compare", "SELECT document, ordinal FROM blocks WHERE block = ? ORDER BY document DESC, ordinal LIMIT ?", []any{b, most},
			func(scan scanner) (p place, err error) { return p, scan(&p.row, &p.ordinal) }))
		if err != nil {
			return nil, err
		}
		for _, p := range places {
			if seen[p] {
				continue
			}
			seen[p] = true
			c, err := v.claimAt(p.row, p.ordinal)
			if err != nil {
				return nil, err
			}
			out = append(out, c)
		}
	}
	return out, nil
}

func (v matchView) claimAt(row int64, ordinal int) (*ledger.Claim, error) {
	s, err := v.prepared("SELECT d.name, " + claimColumns + ", c.record FROM claims c JOIN documents d ON d.id = c.document WHERE c.document = ? AND ordinal = ?")
	if err != nil {
		return nil, err
	}
	return scanClaim(s.QueryRowContext(v.ctx, row, ordinal).Scan)
}

// Profile is the profile of a document.
func (v matchView) Profile(id ledger.ID) (*ledger.Profile, ledger.ID, error) {
	s, err := v.prepared("SELECT day_from, day_to, words, family FROM profiles p JOIN documents d ON d.id = p.document WHERE d.name = ?")
	if err != nil {
		return nil, "", err
	}
	p, family, words := &ledger.Profile{}, ledger.ID(""), ""
	if err := s.QueryRowContext(v.ctx, id).Scan(&p.Day.From, &p.Day.To, &words, &family); err != nil {
		if errors.Is(err, sql.ErrNoRows) {
			err = ledger.ErrNotFound
		}
		return nil, "", err
	}
	return p, family, json.Unmarshal([]byte(words), &p.Words)
}

// Counts says in how many profiles words stand.
func (v matchView) Counts(words []string, most int) (map[string]int, int, error) {
	s, err := v.prepared("SELECT COUNT(*) FROM (SELECT 1 FROM profile_words WHERE word = ? LIMIT ?)")
	if err != nil {
		return nil, 0, err
	}
	out := map[string]int{}
	for _, w := range words {
		n := 0
		if err := s.QueryRowContext(v.ctx, w, most).Scan(&n); err != nil {
			return nil, 0, err
		}
		out[w] = n
	}
	of := 0
	err = v.tx.QueryRowContext(v.ctx, "SELECT COUNT(*) FROM profiles").Scan(&of)
	return out, of, err
}

// Matches yields the matches that q asks for.
func (s *Store) Matches(ctx context.Context, q ledger.MatchQuery) iter.Seq2[*ledger.MatchDetail, error] {
	var c condition
	c.and(len(q.Relations) > 0, "m.relation IN (?"+strings.Repeat(", ?", max(0, len(q.Relations)-1))+")", anys(q.Relations)...)
	c.and(q.Document != "", "(da.name = ? OR db.name = ?)", q.Document, q.Document)
	c.and(q.Speaker != "", "(ca.speaker = ? OR cb.speaker = ?)", ledger.Fold(q.Speaker), ledger.Fold(q.Speaker))
	c.and(q.Place != "", "(ca.place = ? OR cb.place = ?)", ledger.Fold(q.Place), ledger.Fold(q.Place))
	c.and(q.Event != "", "m.event = ?", q.Event)
	c.and(q.Least > 0, "m.confidence >= ?", q.Least)
	where := c.query("m.confidence DESC, m.a, m.a_ordinal, m.b, m.b_ordinal", q.Limit)
	if q.Offset > 0 {
		if q.Limit <= 0 {
			where += " LIMIT -1"
		}
		where += " OFFSET ?"
		c.args = append(c.args, q.Offset)
	}
	const query = `SELECT m.a_ordinal, m.b_ordinal, m.relation, m.confidence, m.record, ca.record, cb.record,
		da.name, da.label, da.title, da.byline, da.publisher, da.date, da.family, db.name, db.label, db.title, db.byline, db.publisher, db.date, db.family
		FROM matches m JOIN claims ca ON ca.document = m.a AND ca.ordinal = m.a_ordinal JOIN claims cb ON cb.document = m.b AND cb.ordinal = m.b_ordinal
		JOIN documents da ON da.id = m.a JOIN documents db ON db.id = m.b WHERE `
	return list(ctx, s.read, "reading matches", query+where, c.args, scanMatch)
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
