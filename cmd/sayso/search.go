package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"math"
	"time"

	"github.com/sayso/sayso/document"
	"github.com/sayso/sayso/interval"
	"github.com/sayso/sayso/ledger"
)

type searchCommand struct {
	ledgerFlags
	listFlags
	Words   []string `arg:"" optional:"" help:"Words that the document holds, in any of their forms; words in quotation marks follow one another."`
	Speaker string   `placeholder:"NAME" help:"Claims of this speaker."`
	Place   string   `placeholder:"NAME" help:"Claims about this place."`
	Thing   []string `placeholder:"THING" help:"Claims that count this thing, or one of these: families, person."`
	From    string   `placeholder:"DATE" help:"Claims about this time or later: 2020, 2020-05 or 2020-05-17."`
	To      string   `placeholder:"DATE" help:"Claims about this time or earlier."`
	Min     *float64 `placeholder:"FIGURE" help:"Claims whose figure may be as large as this."`
	Max     *float64 `placeholder:"FIGURE" help:"Claims whose figure may be as small as this."`
	Limit   int      `default:"50" help:"How many are listed at most; 0 for all."`
}

// Help is shown by "sayso search --help".
func (*searchCommand) Help() string {
	return `With words alone it finds documents, the best first; where more than 2,000 hold
them, the last added first. With more it finds the claims that answer to all of it,
in documents that hold the words, in the order in which they were added.

Examples:
  sayso search dam flood
  sayso search '"burst dam"' --thing families --min 400 --from 2020 --to 2021
  sayso search --speaker 'Ilva Renn' --format csv > renn.csv

Exit status: 0 the list is printed, though it may be empty; 2 sayso could not do
its work.`
}

func (c *searchCommand) Run(ctx context.Context, s *streams) error {
	q, structured, err := c.query()
	if err != nil {
		return err
	}
	return c.using(ctx, false, func(store ledger.Store) error {
		if structured {
			return c.claims(ctx, s, store, q)
		}
		if len(ledger.Terms(q.Words)) == 0 {
			return errors.New("nothing is searched for; name words, or --speaker, --place, --thing, --from, --to, --min or --max")
		}
		return c.documents(ctx, s, store, q.Words)
	})
}

// query is what the flags ask of claims, and whether they ask anything.
func (c *searchCommand) query() (q ledger.ClaimQuery, structured bool, err error) {
	q = ledger.ClaimQuery{Speaker: c.Speaker, Place: c.Place, Limit: c.Limit}
	for i, w := range c.Words {
		if i > 0 {
			q.Words += " "
		}
		q.Words += w
	}
	for _, t := range c.Thing {
		q.Things = append(q.Things, ledger.Singulars(t)...)
	}
	if c.From != "" || c.To != "" {
		if q.Time, err = period(c.From, c.To); err != nil {
			return q, false, err
		}
	}
	if c.Min != nil || c.Max != nil {
		q.Value = &interval.Interval{From: or(c.Min, math.Inf(-1)), To: or(c.Max, math.Inf(1))}
	}
	return q, c.Speaker != "" || c.Place != "" || len(c.Thing) > 0 || q.Time != nil || q.Value != nil, nil
}

func or(v *float64, other float64) float64 {
	if v == nil {
		return other
	}
	return *v
}

// period is the time from the beginning of from to the end of to, in seconds from
// 1970; either may be "".
func period(from, to string) (*interval.Interval, error) {
	out := interval.All()
	if from != "" {
		begin, _, err := ends(from)
		if err != nil {
			return nil, fmt.Errorf("--from %w", err)
		}
		out.From = float64(begin.Unix())
	}
	if to != "" {
		_, end, err := ends(to)
		if err != nil {
			return nil, fmt.Errorf("--to %w", err)
		}
		out.To = float64(end.Unix()) - 1 // the end is not part of it
	}
	if out.From > out.To {
		return nil, fmt.Errorf("--from %s is later than --to %s", from, to)
	}
	return &out, nil
}

// ends are the beginning and the end of a year, a month or a day.
func ends(s string) (begin, end time.Time, err error) {
	begin, end, ok := document.DateRange(s)
	if !ok {
		err = fmt.Errorf("%q is not a date; write it as 2020, 2020-05 or 2020-05-17", s)
	}
	return begin, end, err
}

func (c *searchCommand) documents(ctx context.Context, s *streams, store ledger.Store, words string) error {
	l, err := c.list(s, "document", "date", "name", "excerpt")
	if err != nil {
		return err
	}
	for h, err := range store.Search(ctx, ledger.SearchQuery{Words: words, Limit: c.Limit}) {
		if err != nil {
			return err
		}
		record := struct {
			Document ledger.ID `json:"document"`
			Date     string    `json:"date"`
			Name     string    `json:"name"`
			Excerpt  string    `json:"excerpt"`
		}{h.Document, h.Date, h.Name, h.Excerpt}
		if err := l.add(record, string(h.Document), h.Date, h.Name, h.Excerpt); err != nil {
			return err
		}
	}
	return l.end("document holds all of this")
}

// claimRow is a claim as lists print it.
type claimRow struct {
	Ref   string          `json:"ref"`
	Claim json.RawMessage `json:"claim"`
}

func (c *searchCommand) claims(ctx context.Context, s *streams, store ledger.Store, q ledger.ClaimQuery) error {
	l, err := c.list(s, "claim", "time", "speaker", "stance", "text")
	if err != nil {
		return err
	}
	for k, err := range store.Claims(ctx, q) {
		if err != nil {
			return err
		}
		claim, err := k.Claim()
		if err != nil {
			return err
		}
		when := ""
		if claim.Time != nil {
			when = claim.Time.Value
		}
		if err := l.add(claimRow{k.Ref(), k.Record}, k.Ref(), when, claim.Speaker, string(claim.Stance), claim.Text); err != nil {
			return err
		}
	}
	return l.end("claim answers to all of this")
}
