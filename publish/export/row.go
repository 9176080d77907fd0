package export

import (
	"strings"

	"github.com/sayso/sayso/claim"
	"github.com/sayso/sayso/publish"
)

// findingRow is a finding in a table.
type findingRow struct {
	File        string `col:"file"`
	Line        int    `col:"line"`
	Column      int    `col:"column"`
	Severity    string `col:"severity"`
	Outcome     string `col:"outcome"`
	Check       string `col:"check"`
	Message     string `col:"message"`
	Quote       string `col:"quote"`
	Working     string `col:"working"`
	Related     string `col:"related"` // the other places, each as line:column and quote
	Start       int    `col:"start"`
	End         int    `col:"end"`
	Fingerprint string `col:"fingerprint"`
}

// claimRow is a claim in a table. Dates are EDTF; a figure's interval is [from, to].
type claimRow struct {
	File       string  `col:"file"`
	Line       int     `col:"line"`
	ID         string  `col:"id"`
	Speaker    string  `col:"speaker"`
	Chain      string  `col:"chain"`
	Voice      string  `col:"voice"`
	Claim      string  `col:"claim"`
	Quote      string  `col:"quote"`
	Stance     string  `col:"stance"`
	Certainty  string  `col:"certainty"`
	Event      string  `col:"event"`
	State      string  `col:"state"`
	When       string  `col:"when"`
	EDTF       string  `col:"edtf"`
	Where      string  `col:"where"`
	Figure     string  `col:"figure"`
	Value      float64 `col:"value"`
	Interval   string  `col:"interval"`
	Unit       string  `col:"unit"`
	Thing      string  `col:"thing"`
	Instrument string  `col:"instrument"`
	Start      int     `col:"start"`
	End        int     `col:"end"`
}

// commitmentRow is something that somebody undertakes, in a table.
type commitmentRow struct {
	File       string `col:"file"`
	Line       int    `col:"line"`
	ID         string `col:"id"`
	Speaker    string `col:"speaker"`
	Agent      string `col:"agent"`
	Claim      string `col:"claim"`
	Quote      string `col:"quote"`
	Due        string `col:"due"`
	DueEDTF    string `col:"due_edtf"`
	Measurable bool   `col:"measurable"`
	Figure     string `col:"figure"`
}

func findingRows(s Statement) []any {
	out := make([]any, len(s.Findings))
	for i, f := range s.Findings {
		at := s.Document.Position(f.Start)
		related := make([]string, len(f.Related))
		for j, r := range f.Related {
			related[j] = s.where(r.Start) + " " + oneLine(r.In(s.Document.Text))
		}
		out[i] = findingRow{
			File: s.Document.Original.Name, Line: at.Line, Column: at.Column, Severity: string(f.Severity), Outcome: string(f.Outcome), Check: f.Check,
			Message: f.Message, Quote: s.Quote(f), Working: f.Working, Related: strings.Join(related, "\n"), Start: f.Start, End: f.End, Fingerprint: f.Fingerprint,
		}
	}
	return out
}

func claimRows(s Statement) []any {
	out := make([]any, len(s.Claims))
	for i, c := range s.Claims {
		r := claimRow{
			File: s.Document.Original.Name, Line: s.Document.Position(c.Start).Line, ID: c.ID, Speaker: c.Speaker, Chain: strings.Join(c.Chain, " > "), Voice: string(c.Voice),
			Claim: c.Gloss, Quote: c.Text, Stance: string(c.Stance), Certainty: string(c.Certainty), Event: string(c.Event), State: string(c.State), Start: c.Start, End: c.End,
		}
		if c.Time != nil {
			r.When, r.EDTF = c.Time.Text, c.Time.EDTF
		}
		if c.Place != nil {
			r.Where = c.Place.Name
		}
		if c.Instrument != nil {
			r.Instrument = c.Instrument.Name
		}
		if len(c.Quantities) > 0 {
			q := c.Quantities[0]
			r.Figure, r.Value, r.Interval, r.Unit, r.Thing = q.Text, q.Value, q.Interval.String(), q.Unit, q.Thing
		}
		out[i] = r
	}
	return out
}

func commitmentRows(s Statement) []any {
	var out []any
	for _, c := range s.Claims {
		if c.Commitment == nil {
			continue
		}
		r := commitmentRow{
			File: s.Document.Original.Name, Line: s.Document.Position(c.Start).Line, ID: c.ID, Speaker: c.Speaker, Agent: c.Commitment.Agent,
			Claim: c.Gloss, Quote: c.Text, Measurable: c.Commitment.Measurable, Figure: figures(c),
		}
		if d := c.Commitment.Due; d != nil {
			r.Due, r.DueEDTF = d.Text, d.EDTF
		}
		out = append(out, r)
	}
	return out
}

func figures(c claim.Claim) string {
	out := make([]string, len(c.Quantities))
	for i, q := range c.Quantities {
		out[i] = oneLine(strings.TrimSpace(q.Text + " " + q.Thing))
	}
	return strings.Join(out, "; ")
}

// where is a place of the original as line:column.
func (s Statement) where(offset int) string { return publish.Where(s.Document, offset) }

func oneLine(s string) string { return strings.Join(strings.Fields(s), " ") }
