package export

import (
	"io"
	"time"

	ics "github.com/arran4/golang-ical"
)

// iCalendar writes commitments with a due date as to-dos (RFC 5545), due on the last
// day that the wording allows.
type iCalendar struct {
	out io.Writer
	*ics.Calendar
}

func newICalendar(w io.Writer, _ Options) (Writer, error) {
	c := ics.NewCalendarFor("sayso")
	c.SetMethod(ics.MethodPublish)
	return iCalendar{w, c}, nil
}

func (o iCalendar) Add(s Statement) error {
	for _, c := range s.Claims {
		if c.Commitment == nil {
			continue
		}
		from, to, ok := days(c.Commitment.Due)
		if !ok {
			continue
		}
		due := c.Commitment.Due.Text
		if from == to {
			due = to.Format("2 January 2006")
		}
		todo := o.AddTodo(c.ID + "@sayso")
		todo.SetDtStampTime(stamp(s))
		todo.SetAllDayDueAt(to)
		todo.SetSummary(c.Gloss)
		todo.SetDescription(c.Speaker + ": “" + oneLine(c.Text) + "” (" + s.Document.Original.Name + ":" + s.where(c.Start) + "). Due: " + oneLine(due) + ".")
		if s.Document.Original.URL != "" {
			todo.SetURL(s.Document.Original.URL)
		}
	}
	return nil
}

// stamp is the statement's own day, since the machine's clock plays no part; 1970 where
// it is not known.
func stamp(s Statement) time.Time {
	if d := s.Date(); d.Known() {
		return d.Time
	}
	return time.Unix(0, 0).UTC()
}

func (o iCalendar) Close() error { return o.SerializeTo(o.out) }
