package main

import (
	"context"
	"encoding/csv"
	"encoding/json"
	"errors"
	"fmt"
	"strings"

	"github.com/sayso/sayso/claim/match"
	"github.com/sayso/sayso/ledger"
	"github.com/sayso/sayso/publish/export"
)

// matchFlags say which facts are asked for.
type matchFlags struct {
	Speaker    string  `placeholder:"NAME" help:"Only where one of the claims is this speaker's."`
	Place      string  `placeholder:"NAME" help:"Only of this place."`
	Event      string  `placeholder:"KIND" help:"Only of this kind, such as casualties; 'sayso explain events' lists them."`
	Confidence float64 `default:"0.6" placeholder:"0..1" help:"Only where it is at least so sure that the claims speak of one fact. Default: 0.6."`
	Limit      int     `default:"100" help:"At most so many; 0: all. Default: 100."`
	Format     string  `enum:"text,json,csv" default:"text" help:"Output: text for people, json for JSON Lines, csv for a table."`
}

func (f *matchFlags) query() ledger.MatchQuery {
	return ledger.MatchQuery{Speaker: f.Speaker, Place: f.Place, Event: f.Event, Least: f.Confidence, Limit: f.Limit}
}

type conflictsCommand struct {
	ledgerFlags
	matchFlags
	Updates bool `help:"Show also where a later text tells of a later state."`
}

// Help is shown by "sayso conflicts --help".
func (*conflictsCommand) Help() string {
	return `Lists where statements of a ledger give figures for one fact that cannot both hold, or
where one says what another denies: both quotes, and why they are taken to speak of one
fact. Figures that agree within their wording are no conflict, and copies of one text are
not compared. sayso does not say who is right.

Examples:
  sayso conflicts
  sayso conflicts --place Kaldra --format csv > kaldra.csv

Exit status: 0 all was done; 2 sayso could not do its work.`
}

func (c *conflictsCommand) Run(ctx context.Context, s *streams) error {
	q := c.query()
	q.Relations = []match.Relation{match.Conflict, match.SourcesDiffer}
	if c.Updates {
		q.Relations = append(q.Relations, match.Update)
	}
	return c.using(ctx, false, func(store ledger.Store) error {
		if err := matchAll(ctx, s, store); err != nil {
			return err
		}
		out := newConflictWriter(s, c.Format)
		for m, err := range store.Matches(ctx, q) {
			if err != nil {
				return err
			}
			if err := out.add(m.Record()); err != nil {
				return err
			}
		}
		return out.end()
	})
}

// matchAll compares the claims that have not been compared yet. A ledger that can only be
// read is shown as it is.
func matchAll(ctx context.Context, s *streams, store ledger.Store) error {
	bar := newProgress(s.err)
	defer bar.clear()
	err := ledger.MatchAll(ctx, store, func(done int) {
		for range done {
			bar.step()
		}
	})
	if errors.Is(err, ledger.ErrReadOnly) {
		return nil
	}
	return err
}

// cellsOf are words as cells for spreadsheets.
func cellsOf(row []string) []string {
	for i := range row {
		row[i] = export.Cell(row[i])
	}
	return row
}

// conflictWriter prints conflicts one by one.
type conflictWriter struct {
	*streams
	format string
	csv    *csv.Writer
	n      int
}

func newConflictWriter(s *streams, format string) *conflictWriter {
	w := &conflictWriter{streams: s, format: format}
	if format == "csv" {
		w.csv = csv.NewWriter(s.out)
	}
	return w
}

var conflictColumns = []string{
	"relation", "confidence", "event", "state", "thing", "place",
	"a_doc", "a_date", "a_publisher", "a_speaker", "a_figure", "a_quote",
	"b_doc", "b_date", "b_publisher", "b_speaker", "b_figure", "b_quote", "why",
}

func (w *conflictWriter) add(r ledger.ConflictRecord) error {
	w.n++
	switch w.format {
	case "json":
		b, err := json.Marshal(r)
		if err != nil {
			return err
		}
		return write(w.out, append(b, '\n'))
	case "csv":
		if w.n == 1 {
			if err := w.csv.Write(conflictColumns); err != nil {
				return err
			}
		}
		row := []string{string(r.Relation), fmt.Sprintf("%.2f", r.Confidence), r.Key.Event, r.Key.State, r.Key.Thing, r.Key.Place}
		for _, x := range []ledger.SideRecord{r.A, r.B} {
			row = append(row, x.Doc, x.Date, x.Publisher, x.Speaker, figureOf(x), x.Quote)
		}
		return w.csv.Write(cellsOf(append(row, strings.Join(r.Why, "; "))))
	}
	return write(w.out, conflictText(w.n, r))
}

func (w *conflictWriter) end() error {
	if w.csv != nil {
		w.csv.Flush()
		return outputError(w.csv.Error())
	}
	if w.n == 0 && w.format == "text" {
		return write(w.out, []byte("No conflicts were found. Claims are compared where place, day or names tie them to one fact.\n"))
	}
	return nil
}

func conflictText(n int, r ledger.ConflictRecord) []byte {
	b := fmt.Appendf(nil, "%d. %s, %.0f %% sure of one fact: %s\n", n, relationWords[r.Relation], 100*r.Confidence, keyText(r.Key))
	for _, x := range []ledger.SideRecord{r.A, r.B} {
		b = append(b, sideText(x)...)
	}
	return fmt.Appendf(b, "   = %s\n\n", strings.Join(r.Why, "; "))
}

var relationWords = map[match.Relation]string{match.Conflict: "conflict", match.SourcesDiffer: "sources differ", match.Update: "update", match.Agree: "agreement", match.Follows: "what came of it"}

func keyText(k ledger.KeyRecord) string {
	var parts []string
	for _, p := range []string{k.Event, k.State, k.Thing, k.Place} {
		if p != "" {
			parts = append(parts, p)
		}
	}
	return strings.Join(parts, ", ")
}

// sideText is one side of a match, for people.
func sideText(x ledger.SideRecord) []byte {
	from := []string{x.Doc}
	for _, p := range []string{x.Publisher, x.Date, x.Speaker} {
		if p != "" {
			from = append(from, p)
		}
	}
	return fmt.Appendf(nil, "   %s: “%s”\n", strings.Join(from, ", "), strings.Join(strings.Fields(x.Quote), " "))
}

func figureOf(x ledger.SideRecord) string {
	if x.Interval == nil {
		return ""
	}
	return x.Interval.String()
}

type agreementsCommand struct {
	ledgerFlags
	matchFlags
	Sources int `default:"2" help:"Only what at least so many independent statements say. Default: 2."`
}

// Help is shown by "sayso agreements --help".
func (*agreementsCommand) Help() string {
	return `Lists facts that several statements of a ledger tell of in figures or words that can all
hold, with the number of independent ones: near-copies of one text count once.

Examples:
  sayso agreements --sources 3
  sayso agreements --place Kaldra --format json

Exit status: 0 all was done; 2 sayso could not do its work.`
}

func (c *agreementsCommand) Run(ctx context.Context, s *streams) error {
	return c.using(ctx, false, func(store ledger.Store) error {
		if err := matchAll(ctx, s, store); err != nil {
			return err
		}
		all, err := ledger.Agreements(ctx, store, c.query())
		if err != nil {
			return err
		}
		n := 0
		out := csv.NewWriter(s.out)
		for _, a := range all {
			if a.Independent < c.Sources || c.Limit > 0 && n >= c.Limit {
				break
			}
			n++
			if err := c.one(s, out, n, a); err != nil {
				return err
			}
		}
		out.Flush()
		if n == 0 && c.Format == "text" {
			return write(s.out, []byte("No agreements were found.\n"))
		}
		return outputError(out.Error())
	})
}

func (c *agreementsCommand) one(s *streams, out *csv.Writer, n int, a ledger.Agreement) error {
	switch c.Format {
	case "json":
		b, err := json.Marshal(a)
		if err != nil {
			return err
		}
		return write(s.out, append(b, '\n'))
	case "csv":
		for _, x := range a.Sides {
			row := []string{fmt.Sprint(n), fmt.Sprint(a.Independent), a.Key.Event, a.Key.State, a.Key.Thing, a.Key.Place, x.Doc, x.Date, x.Publisher, x.Speaker, figureOf(x), x.Quote}
			if err := out.Write(cellsOf(row)); err != nil {
				return err
			}
		}
		return nil
	}
	b := fmt.Appendf(nil, "%d. %d independent statements: %s\n", n, a.Independent, keyText(a.Key))
	for _, x := range a.Sides {
		b = append(b, sideText(x)...)
	}
	return write(s.out, append(b, '\n'))
}
