package export

import (
	"html"
	"io"
	"time"

	"github.com/sayso/sayso/claim"
)

// timelineJS writes claims as the events of a TimelineJS 3 timeline, each from the
// first to the last day that its wording allows. Where that is more than a day, the
// words of the text stand as its date.
type timelineJS struct{ array }

func newTimelineJS(w io.Writer, _ Options) (Writer, error) {
	a, err := newArray(w, `{"events":[`, "]}\n")
	return &timelineJS{a}, err
}

type slide struct {
	ID      string    `json:"unique_id"`
	Start   slideDate `json:"start_date"`
	End     slideDate `json:"end_date"`
	Display string    `json:"display_date"`
	Group   string    `json:"group,omitempty"`
	Text    slideText `json:"text"`
	Link    bool      `json:"autolink"`
}

type slideDate struct {
	Year  int `json:"year"`
	Month int `json:"month"`
	Day   int `json:"day"`
}

// slideText is HTML.
type slideText struct {
	Headline string `json:"headline"`
	Text     string `json:"text"`
}

func (a *timelineJS) Add(s Statement) error {
	for _, c := range s.Claims {
		from, to, ok := days(c.Time)
		if !ok {
			continue
		}
		display := c.Time.Text
		if from == to {
			display = from.Format("2 January 2006")
		}
		speaker := c.Speaker
		if speaker == "" {
			speaker = "not known who"
		}
		e := slide{
			ID: c.ID, Start: slideDay(from), End: slideDay(to), Display: html.EscapeString(oneLine(display)), Group: html.EscapeString(string(c.Event)),
			Text: slideText{html.EscapeString(c.Gloss), "<p>" + html.EscapeString(speaker) + ": <q>" + html.EscapeString(oneLine(c.Text)) + "</q></p>"},
		}
		if err := a.item(e); err != nil {
			return err
		}
	}
	return nil
}

func slideDay(t time.Time) slideDate { return slideDate{t.Year(), int(t.Month()), t.Day()} }

// firstInstant and lastInstant are the ends of the years 1 and 9999, in seconds from 1970:
// what lies beyond cannot be written with four digits.
const (
	firstInstant = -62135596800
	lastInstant  = 253402300800
)

// days are the first and the last day of a time whose both ends are known.
func days(w *claim.When) (from, to time.Time, ok bool) {
	if w == nil || w.Value == "" || w.Interval.Empty() || !w.Interval.Bounded() || w.Interval.From < firstInstant || w.Interval.To > lastInstant {
		return from, to, false
	}
	first, last := int64(w.Interval.From), int64(w.Interval.To)
	if last > first {
		last--
	}
	day := func(s int64) time.Time { return time.Unix(s, 0).UTC().Truncate(24 * time.Hour) }
	return day(first), day(last), true
}
