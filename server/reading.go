package server

import (
	"bytes"
	"encoding/json"
	"fmt"
	"strings"

	"github.com/sayso/sayso/claim"
	"github.com/sayso/sayso/interval"
	"github.com/sayso/sayso/ledger"
	"github.com/sayso/sayso/publish/page"
	"github.com/sayso/sayso/span"
)

// reading is a document of the ledger with what was read in it.
type reading struct {
	doc     *ledger.Document
	read    *ledger.Reading
	sources []*ledger.Source
}

// input is what r's page is made of.
func (r *reading) input() (page.Input, error) {
	form, err := r.doc.Form()
	if err != nil {
		return page.Input{}, err
	}
	in := page.Input{Title: r.doc.Name(), Facts: r.facts(form), Notes: form.Notes, Text: r.doc.Text, Blocks: form.Blocks}
	for _, l := range r.read.Layers {
		if err := addLayer(&in, l); err != nil {
			return in, fmt.Errorf("document %s: %s: %w", r.doc.ID, l.Kind, err)
		}
	}
	for _, f := range r.read.Findings {
		x, err := finding(f.Record)
		if err != nil {
			return in, fmt.Errorf("document %s: finding %d: %w", r.doc.ID, f.Ordinal, err)
		}
		in.Findings = append(in.Findings, x)
	}
	in.Claims, err = r.claims()
	in.Summary = fmt.Sprintf("%s, %s.", count(len(in.Claims), "claim"), count(len(in.Findings), "finding"))
	return in, err
}

func (r *reading) claims() ([]claim.Claim, error) {
	out := make([]claim.Claim, 0, len(r.read.Claims))
	for _, c := range r.read.Claims {
		x, err := c.Claim()
		if err != nil {
			return nil, err
		}
		out = append(out, *x)
	}
	return out, nil
}

func (r *reading) facts(form ledger.Form) []page.Fact {
	d := r.doc
	date := d.Date
	if date != "" && form.DateFrom != "" {
		date += " (" + form.DateFrom + ")"
	}
	out := []page.Fact{{Name: "By", Value: d.Byline}, {Name: "Published by", Value: d.Publisher}, {Name: "Date", Value: date}, {Name: "SHA-256", Value: d.Original.String()}, {Name: "Read by", Value: "sayso " + r.read.Version}}
	for _, s := range r.sources {
		from := s.Name
		if s.URL != "" {
			from += ", " + s.URL
		}
		out = append(out, page.Fact{Name: "Obtained", Value: s.Obtained + " from " + from})
	}
	kept := out[:0]
	for _, f := range out {
		if f.Value != "" {
			kept = append(kept, f)
		}
	}
	return kept
}

// layers add what one line of an annotation tells to a page, by its kind. Other kinds are
// not shown.
var layers = map[string]func(*page.Input, []byte) error{"time": addTime, "quantity": addFigure, "attribution": addSay}

func addLayer(in *page.Input, l ledger.Layer) error {
	add := layers[l.Kind]
	if add == nil {
		return nil
	}
	for line := range bytes.Lines(l.Record) {
		if err := add(in, line); err != nil {
			return fmt.Errorf("%w (%w)", ledger.ErrCorrupt, err)
		}
	}
	return nil
}

func addTime(in *page.Input, line []byte) error {
	var t struct {
		span.Span
		Type, Value, EDTF, Reason string
	}
	if err := json.Unmarshal(line, &t); err != nil {
		return err
	}
	for _, v := range []string{t.EDTF, t.Value, t.Reason} {
		if v != "" {
			in.Readings = append(in.Readings, page.Reading{Span: t.Span, Class: "time", Title: strings.ToLower(t.Type) + ": " + v})
			return nil
		}
	}
	return nil
}

func addFigure(in *page.Input, line []byte) error {
	var q struct {
		span.Span
		Type, Unit string
		Interval   interval.Interval
	}
	if err := json.Unmarshal(line, &q); err != nil {
		return err
	}
	in.Readings = append(in.Readings, page.Reading{Span: q.Span, Class: "figure", Title: strings.TrimSpace(q.Type + ": " + q.Interval.String() + " " + q.Unit)})
	return nil
}

func addSay(in *page.Input, line []byte) error {
	var a struct {
		Speaker string
		Nested  bool
		Content []span.Span
	}
	if err := json.Unmarshal(line, &a); err != nil {
		return err
	}
	if a.Speaker != "" && !a.Nested {
		in.Says = append(in.Says, page.Say{Speaker: a.Speaker, Spans: a.Content})
	}
	return nil
}

// finding is the finding that a record, as "sayso check --format json" prints it,
// tells of.
func finding(record []byte) (page.Finding, error) {
	type place struct {
		span.Span
		Line, Column int
		Message      string
	}
	var f struct {
		place
		Severity, Outcome, Check, Working string
		Related                           []place
	}
	if err := json.Unmarshal(record, &f); err != nil {
		return page.Finding{}, fmt.Errorf("%w (%w)", ledger.ErrCorrupt, err)
	}
	out := page.Finding{Place: page.Place{Span: f.Span, Line: f.Line, Column: f.Column}, Severity: f.Severity, Check: f.Check, Message: f.Message, Working: f.Working}
	for _, r := range f.Related {
		out.Related = append(out.Related, page.Related{Place: page.Place{Span: r.Span, Line: r.Line, Column: r.Column}, Message: r.Message})
	}
	return out, nil
}

// count is a number with the thing counted.
func count(n int, thing string) string {
	if n == 1 {
		return "1 " + thing
	}
	return fmt.Sprintf("%d %ss", n, thing)
}
