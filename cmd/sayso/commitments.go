package main

import (
	"context"
	"encoding/csv"
	"encoding/json"
	"fmt"
	"strings"
	"time"

	"github.com/sayso/sayso/ledger"
)

type commitmentsCommand struct {
	ledgerFlags
	Speaker string `placeholder:"NAME" help:"Only this speaker's."`
	Place   string `placeholder:"NAME" help:"Only about this place."`
	From    string `placeholder:"DATE" help:"Only those due then or later: 2020, 2020-05 or 2020-05-17."`
	To      string `placeholder:"DATE" help:"Only those due then or earlier."`
	AsOf    string `name:"as-of" placeholder:"DATE" help:"The day on which it is asked whether a date has passed. Default: today."`
	Past    bool   `help:"Only those whose date has passed."`
	Limit   int    `default:"100" help:"At most so many; 0: all. Default: 100."`
	Format  string `enum:"text,json,csv" default:"text" help:"Output: text for people, json for JSON Lines, csv for a table."`
}

// Help is shown by "sayso commitments --help".
func (*commitmentsCommand) Help() string {
	return `Lists what the speakers of a ledger undertake to do by a date, in the order of the dates,
and beside it what later statements say of the same fact. "Past its date" says that the
date has gone by, and no more: whether it was kept is for those statements and for
reviewers to say.

Examples:
  sayso commitments --as-of 2024-12-31
  sayso commitments --speaker 'Ilva Renn' --past --format csv > renn.csv

Exit status: 0 all was done; 2 sayso could not do its work.`
}

func (c *commitmentsCommand) Run(ctx context.Context, s *streams) error {
	q, day, err := c.query()
	if err != nil {
		return err
	}
	return c.using(ctx, false, func(store ledger.Store) error {
		if err := matchAll(ctx, s, store); err != nil {
			return err
		}
		all, err := ledger.Commitments(ctx, store, q)
		if err != nil {
			return err
		}
		out := commitmentWriter{streams: s, day: day}
		for i := range all {
			out.all = append(out.all, recordOf(&all[i], day))
		}
		return out.print(c.Format)
	})
}

// query is what the flags ask for, and the day of the question.
func (c *commitmentsCommand) query() (q ledger.CommitmentQuery, day time.Time, err error) {
	q = ledger.CommitmentQuery{Speaker: c.Speaker, Place: c.Place, Limit: c.Limit}
	day = time.Now().UTC().Truncate(24 * time.Hour)
	if c.AsOf != "" {
		if day, _, err = ends(c.AsOf); err != nil {
			return q, day, fmt.Errorf("--as-of %w", err)
		}
	}
	if c.From != "" {
		first, _, err := ends(c.From)
		if err != nil {
			return q, day, fmt.Errorf("--from %w", err)
		}
		q.From = first.Add(time.Second) // what is over at its beginning was due before
	}
	if c.To != "" {
		if _, q.To, err = ends(c.To); err != nil {
			return q, day, fmt.Errorf("--to %w", err)
		}
		q.To = q.To.Add(time.Second)
	}
	if latest := day.Add(time.Second); c.Past && (q.To.IsZero() || latest.Before(q.To)) {
		q.To = latest
	}
	return q, day, nil
}

// commitmentRecord is a commitment as "sayso commitments --format json" prints it.
type commitmentRecord struct {
	Claim   string        `json:"claim"`
	Doc     string        `json:"doc"`
	Date    string        `json:"date"`
	Speaker string        `json:"speaker"`
	Agent   string        `json:"agent"` // who is to do it
	Quote   string        `json:"quote"`
	Start   int           `json:"start"`
	End     int           `json:"end"`
	Due     string        `json:"due"` // as the text says it
	DueEDTF string        `json:"dueEdtf"`
	Status  string        `json:"status"` // "past its date" or "not yet due"
	AsOf    string        `json:"asOf"`
	Later   []laterRecord `json:"later"`
}

// laterRecord is what a later statement says of it.
type laterRecord struct {
	Doc        string   `json:"doc"`
	Date       string   `json:"date"`
	Speaker    string   `json:"speaker"`
	Quote      string   `json:"quote"`
	Start      int      `json:"start"`
	End        int      `json:"end"`
	Confidence float64  `json:"confidence"`
	Why        []string `json:"why"`
}

func recordOf(c *ledger.Commitment, day time.Time) commitmentRecord {
	k := c.Claim
	out := commitmentRecord{
		Claim: c.Ref, Doc: c.Document.Label, Date: c.Document.Date, Speaker: k.Speaker, Agent: k.Commitment.Agent, Quote: k.Text, Start: k.Start, End: k.End,
		Due: k.Commitment.Due.Text, DueEDTF: k.Commitment.Due.EDTF, Status: "not yet due", AsOf: day.Format(time.DateOnly), Later: []laterRecord{},
	}
	if c.Past(day) {
		out.Status = "past its date"
	}
	for _, l := range c.Later {
		out.Later = append(out.Later, laterRecord{l.Document.Label, l.Document.Date, l.Claim.Speaker, l.Claim.Text, l.Claim.Start, l.Claim.End, l.Confidence, l.Why})
	}
	return out
}

// commitmentWriter prints commitments.
type commitmentWriter struct {
	*streams
	day time.Time
	all []commitmentRecord
}

func (w *commitmentWriter) print(format string) error {
	switch format {
	case "json":
		return w.json()
	case "csv":
		return w.csv()
	}
	return w.text()
}

func (w *commitmentWriter) json() error {
	for _, r := range w.all {
		b, err := json.Marshal(r)
		if err != nil {
			return err
		}
		if err := write(w.out, append(b, '\n')); err != nil {
			return err
		}
	}
	return nil
}

// csv prints a row for each later claim; for a commitment without one a row as well.
func (w *commitmentWriter) csv() error {
	out := csv.NewWriter(w.out)
	rows := [][]string{{"claim", "doc", "date", "speaker", "agent", "quote", "due", "due_edtf", "status", "as_of", "later_doc", "later_date", "later_speaker", "later_quote", "confidence"}}
	for _, r := range w.all {
		row := []string{r.Claim, r.Doc, r.Date, r.Speaker, r.Agent, r.Quote, r.Due, r.DueEDTF, r.Status, r.AsOf}
		if len(r.Later) == 0 {
			rows = append(rows, cellsOf(append(row, "", "", "", "", "")))
		}
		for _, l := range r.Later {
			rows = append(rows, cellsOf(append(row[:10:10], l.Doc, l.Date, l.Speaker, l.Quote, fmt.Sprintf("%.2f", l.Confidence))))
		}
	}
	return outputError(out.WriteAll(rows))
}

func (w *commitmentWriter) text() error {
	b := fmt.Appendf(nil, "As of %s\n", w.day.Format("2 January 2006"))
	for i, r := range w.all {
		b = fmt.Appendf(b, "\n%d. %s: due %s\n   %s: “%s”\n", i+1, r.Status, dueText(r), sayer(r.Doc, r.Date, r.Speaker), oneLine(r.Quote))
		for _, l := range r.Later {
			b = fmt.Appendf(b, "   later, %.0f %% sure of one fact: %s: “%s”\n   = %s\n", 100*l.Confidence, sayer(l.Doc, l.Date, l.Speaker), oneLine(l.Quote), strings.Join(l.Why, "; "))
		}
	}
	if len(w.all) == 0 {
		b = append(b, "No commitment with a date is found.\n"...)
	}
	return write(w.out, b)
}

// dueText is the date as the text says it, and what that means where it is another thing.
func dueText(r commitmentRecord) string {
	if r.DueEDTF == "" || strings.Contains(r.Due, r.DueEDTF) {
		return oneLine(r.Due)
	}
	return fmt.Sprintf("%s (%s)", oneLine(r.Due), r.DueEDTF)
}

// sayer says where something stands and who says it.
func sayer(doc, date, speaker string) string {
	parts := []string{doc}
	for _, p := range []string{date, speaker} {
		if p != "" {
			parts = append(parts, p)
		}
	}
	return strings.Join(parts, ", ")
}
