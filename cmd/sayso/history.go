package main

import (
	"context"
	"strings"

	"github.com/sayso/sayso/interval"
	"github.com/sayso/sayso/ledger"
)

type historyCommand struct {
	ledgerFlags
	listFlags
	Name  string `arg:"" name:"speaker|thing" help:"Who gives figures, or what is counted: 'Ilva Renn', families."`
	Place string `placeholder:"NAME" help:"Only of this place."`
	Moved bool   `help:"Only where a speaker gives another figure than before."`
}

// Help is shown by "sayso history --help".
func (*historyCommand) Help() string {
	return `Shows how figures moved over time: those that a speaker gives, or those of a thing
that is counted, in the order of the statements' dates. Figures stand together where the
kind of event, the thing and the place are the same. Beside each stands how it stands
to the one that the same speaker gave before: the same, where both can hold, higher
or lower; nothing where it is not known who speaks. A later figure may be of a later
state.

Examples:
  sayso history 'Ilva Renn'
  sayso history families --place Kaldra --format csv > families.csv

Exit status: 0 all was done; 2 sayso could not do its work.`
}

func (c *historyCommand) Run(ctx context.Context, s *streams) error {
	return c.using(ctx, false, func(store ledger.Store) error {
		all, err := c.courses(ctx, store)
		if err != nil {
			return err
		}
		l, err := c.list(s, "fact", "date", "time", "speaker", "figure", "move", "text", "claim")
		if err != nil {
			return err
		}
		for _, course := range all {
			if c.Moved && course.Moved() == 0 {
				continue
			}
			for _, t := range course.Told {
				if err := addTold(l, &course, t); err != nil {
					return err
				}
			}
		}
		return l.end("figure is given in several statements")
	})
}

// courses are those of the speaker of that name, or else of the thing.
func (c *historyCommand) courses(ctx context.Context, store ledger.Store) ([]ledger.Course, error) {
	all, err := ledger.History(ctx, store, ledger.ClaimQuery{Speaker: c.Name, Place: c.Place})
	if err != nil || len(all) > 0 {
		return all, err
	}
	return ledger.History(ctx, store, ledger.ClaimQuery{Things: ledger.Singulars(c.Name), Place: c.Place})
}

// toldRow is a figure as "sayso history --format json" prints it.
type toldRow struct {
	Key      ledger.KeyRecord  `json:"key"`
	Date     string            `json:"date"`
	Time     string            `json:"time"` // that it is about
	Speaker  string            `json:"speaker"`
	Figure   string            `json:"figure"`
	Interval interval.Interval `json:"interval"`
	Unit     string            `json:"unit,omitempty"`
	Move     ledger.Move       `json:"move"`
	Quote    string            `json:"quote"`
	Ref      string            `json:"ref"`
}

func addTold(l *lister, c *ledger.Course, t ledger.Told) error {
	when := ""
	if w := t.Claim.Time; w != nil && w.Value != "" && !w.Interval.Empty() {
		when = dayRange(firstDay(t.Claim.Time.Interval), lastDay(t.Claim.Time.Interval))
	}
	row := toldRow{c.Key, t.Document.Date, when, t.Claim.Speaker, t.Figure.Text, t.Figure.Interval, c.Unit, t.Move, strings.Join(strings.Fields(t.Claim.Text), " "), t.Ref}
	return l.add(row, keyText(c.Key), row.Date, row.Time, row.Speaker, strings.TrimSpace(t.Figure.Text+" "+c.Unit), string(t.Move), row.Quote, row.Ref)
}
