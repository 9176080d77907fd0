package main

import (
	"cmp"
	"context"
	"encoding/json"
	"math"
	"time"

	"github.com/sayso/sayso/claim"
	"github.com/sayso/sayso/interval"
	"github.com/sayso/sayso/ledger"
)

type timelineCommand struct {
	ledgerFlags
	listFlags
	Speaker string   `placeholder:"NAME" help:"Claims of this speaker."`
	Place   string   `placeholder:"NAME" help:"Claims about this place."`
	Thing   []string `placeholder:"THING" help:"Claims that count this thing, or one of these: families, person."`
	Event   string   `placeholder:"KIND" help:"Claims of this kind, such as casualties."`
	From    string   `placeholder:"DATE" help:"Claims about this time or later: 2020, 2020-05 or 2020-05-17."`
	To      string   `placeholder:"DATE" help:"Claims about this time or earlier."`
	Limit   int      `default:"100" help:"At most so many; 0: all. Default: 100."`
}

// Help is shown by "sayso timeline --help".
func (*timelineCommand) Help() string {
	return `Lists the claims of a ledger in the order of the time that they are about, not of the time
at which they were made. A time that is not known to the day is shown as the range
that the words allow; ".." stands for an end that they leave open. Times of more than ten
years, such as a century, are left out.

Examples:
  sayso timeline --place Kaldra --from 2020 --to 2021
  sayso timeline --event casualties --format csv > casualties.csv

Exit status: 0 the list is printed, though it may be empty; 2 sayso could not do its
work.`
}

func (c *timelineCommand) Run(ctx context.Context, s *streams) error {
	about, err := period(c.From, c.To)
	if err != nil {
		return err
	}
	q := ledger.ClaimQuery{Speaker: c.Speaker, Place: c.Place, Event: c.Event, Time: about, ByTime: true}
	for _, t := range c.Thing {
		q.Things = append(q.Things, ledger.Singulars(t)...)
	}
	return c.using(ctx, false, func(store ledger.Store) error {
		l, err := c.list(s, "time", "speaker", "stance", "text", "claim")
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
			if claim.Time.Interval.Empty() || claim.Time.Interval.Bounded() && claim.Time.Interval.Width() > longestTime {
				continue
			}
			if err := addEvent(l, k, claim); err != nil {
				return err
			}
			if l.rows == c.Limit {
				break
			}
		}
		return l.end("claim is about a time that is known and answers to all of this")
	})
}

// longestTime is how long a time may be that says when something was, in seconds.
const longestTime = 3653 * 24 * 60 * 60

// eventRow is a claim as "sayso timeline --format json" prints it.
type eventRow struct {
	From  string          `json:"from"` // the first day, "" where it is open
	To    string          `json:"to"`   // the last
	Ref   string          `json:"ref"`
	Claim json.RawMessage `json:"claim"`
}

func addEvent(l *lister, k *ledger.Claim, c *claim.Claim) error {
	from, to := firstDay(c.Time.Interval), lastDay(c.Time.Interval)
	return l.add(eventRow{from, to, k.Ref(), k.Record}, dayRange(from, to), c.Speaker, string(c.Stance), c.Text, k.Ref())
}

// firstDay and lastDay are the days in which i, in seconds from 1970, begins and ends;
// "" where that is open or cannot be written as a date.
func firstDay(i interval.Interval) string { return dayOf(i.From) }

func lastDay(i interval.Interval) string {
	if i.ToOpen && i.Width() > 0 {
		return dayOf(i.To - 1)
	}
	return dayOf(i.To)
}

func dayOf(seconds float64) string {
	const far = 2e11 // from it on years have five digits
	if math.Abs(seconds) > far {
		return ""
	}
	return time.Unix(int64(seconds), 0).UTC().Format(time.DateOnly)
}

// dayRange is a day, or a range of days as EDTF writes it but for the open ends.
func dayRange(from, to string) string {
	if from == to && from != "" {
		return from
	}
	return cmp.Or(from, "..") + "/" + cmp.Or(to, "..")
}
