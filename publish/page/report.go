package page

import (
	"encoding/hex"
	"strings"

	"github.com/sayso/sayso/check"
	"github.com/sayso/sayso/claim"
	"github.com/sayso/sayso/publish"
	"github.com/sayso/sayso/quantity"
	"github.com/sayso/sayso/span"
	"github.com/sayso/sayso/timex"
)

// FromReport is what a page of r's document is made of, with the claims in it.
func FromReport(r *publish.Report, claims []claim.Claim) Input {
	d := r.Document
	s := r.Summary()
	in := Input{
		Title: d.Title, Facts: facts(r), Notes: r.Notes(), Summary: strings.TrimSpace(string(s.Append(nil))), Text: d.Text, Blocks: d.Blocks,
		Original: d, Findings: findings(r), Claims: claims,
	}
	if in.Title == "" {
		in.Title = d.Original.Name
	}
	if !r.HasRules() {
		return in
	}
	for _, a := range r.Attributions() {
		if !a.Nested() && a.Speaker != "" {
			in.Says = append(in.Says, Say{a.Speaker, a.Content})
		}
	}
	for _, t := range r.Times() {
		in.Readings = append(in.Readings, Reading{t.Span, "time", readTime(t)})
	}
	for _, q := range r.Quantities() {
		in.Readings = append(in.Readings, Reading{q.Span, "figure", readFigure(q)})
	}
	return in
}

func facts(r *publish.Report) (out []Fact) {
	d := r.Document
	day := ""
	if date := r.Date(); date.Known() {
		day = date.Format("2 January 2006") + " (" + date.From + ")"
	}
	for _, f := range []Fact{
		{"By", d.Byline},
		{"Published by", d.Publisher},
		{"Date", day},
		{"File", d.Original.Name},
		{"Address", d.Original.URL},
		{"SHA-256", hex.EncodeToString(d.Original.SHA256[:])},
		{"Encoding", d.Original.Charset},
	} {
		if f.Value != "" {
			out = append(out, f)
		}
	}
	return out
}

func findings(r *publish.Report) []Finding {
	at := func(s span.Span) Place {
		p := r.Document.Position(s.Start)
		out := Place{Span: s, Line: p.Line, Column: p.Column}
		if p.Part != "" {
			out.Where = r.Document.Where(s.Start)
		}
		return out
	}
	out := make([]Finding, len(r.Findings))
	for i, f := range r.Findings {
		out[i] = Finding{Place: at(f.Span), Severity: string(f.Severity), Check: f.Check, Message: f.Message, Working: f.Working}
		if f.Outcome != check.Fail {
			out[i].Severity = string(f.Outcome)
		}
		for _, o := range f.Related {
			out[i].Related = append(out[i].Related, Related{at(o.Span), o.Message})
		}
	}
	return out
}

func readTime(t timex.Time) string {
	kind := strings.ToLower(string(t.Type)) + ": "
	switch {
	case t.Value == "":
		return kind + t.Reason
	case t.EDTF != "":
		return kind + t.EDTF
	}
	return kind + t.Value
}

func readFigure(q quantity.Quantity) string {
	return strings.TrimSpace(string(q.Type) + ": " + q.Interval.String() + " " + q.Unit)
}
