package publish

import (
	"bytes"
	"encoding/json"
	"fmt"

	"github.com/sayso/sayso/check"
	"github.com/sayso/sayso/span"
)

// findingRecord is a finding as the output contract has it.
type findingRecord struct {
	Doc         string          `json:"doc"`
	Kind        string          `json:"kind"`
	Check       string          `json:"check"`
	Outcome     check.Outcome   `json:"outcome"`
	Severity    check.Severity  `json:"severity"`
	Start       int             `json:"start"`
	End         int             `json:"end"`
	Quote       string          `json:"quote"`
	Prefix      string          `json:"prefix"` // with the quote, a selector: see document.Selector
	Suffix      string          `json:"suffix"`
	Part        string          `json:"part,omitempty"` // page, paragraph: of an original that is no file of lines
	Line        int             `json:"line"`
	Column      int             `json:"column"`
	Message     string          `json:"message"`
	Working     string          `json:"working"`
	Related     []relatedRecord `json:"related"`
	Fingerprint string          `json:"fingerprint"`
}

type relatedRecord struct {
	Start   int    `json:"start"`
	End     int    `json:"end"`
	Quote   string `json:"quote"`
	Part    string `json:"part,omitempty"`
	Line    int    `json:"line"`
	Column  int    `json:"column"`
	Message string `json:"message,omitempty"`
}

// AppendFindings appends the findings of r to b, one JSON object a line, in
// text order.
func AppendFindings(b []byte, r *Report) ([]byte, error) {
	for _, f := range r.Findings {
		var err error
		if b, err = appendLine(b, r.record(f)); err != nil {
			return nil, err
		}
	}
	return b, nil
}

func (r *Report) record(f Finding) findingRecord {
	at := r.Document.Position(f.Start)
	place := r.Document.Quote(f.Span)
	return findingRecord{
		Doc: r.Document.ID, Kind: "finding", Check: f.Check, Outcome: f.Outcome, Severity: f.Severity,
		Start: f.Start, End: f.End, Quote: place.Exact, Prefix: place.Prefix, Suffix: place.Suffix, Part: at.Part, Line: at.Line, Column: at.Column,
		Message: f.Message, Working: f.Working, Related: r.related(f), Fingerprint: f.Fingerprint,
	}
}

func (r *Report) related(f Finding) []relatedRecord {
	out := make([]relatedRecord, len(f.Related))
	for i, o := range f.Related {
		at := r.Document.Position(o.Start)
		out[i] = relatedRecord{o.Start, o.End, o.In(r.Document.Text), at.Part, at.Line, at.Column, o.Message}
	}
	return out
}

// appendLine appends v as JSON and a line break.
func appendLine(b []byte, v any) ([]byte, error) {
	buf := bytes.NewBuffer(b)
	enc := json.NewEncoder(buf)
	enc.SetEscapeHTML(false)
	if err := enc.Encode(v); err != nil {
		return nil, fmt.Errorf("writing JSON: %w", err)
	}
	return buf.Bytes(), nil
}

// placeRecord is a span with what stands there, as the output contract has it.
type placeRecord struct {
	span.Span
	Text string `json:"text"`
}
