package publish

import (
	"math"
	"slices"

	"github.com/sayso/sayso/attribution"
	"github.com/sayso/sayso/claim"
	"github.com/sayso/sayso/interval"
	"github.com/sayso/sayso/name"
	"github.com/sayso/sayso/name/instrument"
	"github.com/sayso/sayso/quantity"
	"github.com/sayso/sayso/span"
	"github.com/sayso/sayso/timex"
)

// Kind is a kind of annotation.
type Kind string

// The kinds of annotations, in the order in which they stand where they begin
// and end together.
const (
	TimeKind        Kind = "time"
	QuantityKind    Kind = "quantity"
	NameKind        Kind = "name"
	InstrumentKind  Kind = "instrument"
	AttributionKind Kind = "attribution"
	ClaimKind       Kind = "claim"
	FindingKind     Kind = "finding"
)

// Kinds are all the kinds of annotations.
func Kinds() []Kind {
	return []Kind{TimeKind, QuantityKind, NameKind, InstrumentKind, AttributionKind, ClaimKind, FindingKind}
}

// annotation is a line of the output, with the span by which it is ordered.
type annotation struct {
	span.Span
	record any
}

type timeRecord struct {
	Doc    string     `json:"doc"`
	Kind   Kind       `json:"kind"`
	Start  int        `json:"start"`
	End    int        `json:"end"`
	Text   string     `json:"text"`
	Type   timex.Type `json:"type"`
	Value  string     `json:"value"`
	Mod    string     `json:"mod,omitempty"`
	EDTF   string     `json:"edtf,omitempty"`
	Zone   string     `json:"zone,omitempty"`
	Reason string     `json:"reason,omitempty"`
}

type quantityRecord struct {
	Doc      string            `json:"doc"`
	Kind     Kind              `json:"kind"`
	Start    int               `json:"start"`
	End      int               `json:"end"`
	Text     string            `json:"text"`
	Number   span.Span         `json:"number"` // quantity.Figure
	Value    any               `json:"value"`  // a number, or a bounds
	Approx   *quantity.Approx  `json:"approx"`
	Interval interval.Interval `json:"interval"`
	Unit     string            `json:"unit"`
	UCUM     string            `json:"ucum,omitempty"`
	Currency string            `json:"currency,omitempty"`
	Thing    *placeRecord      `json:"thing"`
	Type     quantity.Type     `json:"type"`
}

type nameRecord struct {
	Doc   string       `json:"doc"`
	Kind  Kind         `json:"kind"`
	Start int          `json:"start"`
	End   int          `json:"end"`
	Text  string       `json:"text"`
	Type  name.Type    `json:"type"`
	Title *placeRecord `json:"title,omitempty"` // what stands before a person's name and is no part of it
}

type attributionRecord struct {
	Doc         string           `json:"doc"`
	Kind        Kind             `json:"kind"`
	Source      []placeRecord    `json:"source"`
	Speaker     string           `json:"speaker,omitempty"`
	Candidates  []string         `json:"candidates,omitempty"`
	SpeakerKind attribution.Kind `json:"speakerKind,omitempty"`
	Chain       []string         `json:"chain,omitempty"` // where it is nested
	Cue         []placeRecord    `json:"cue"`
	Content     []placeRecord    `json:"content"`
	Act         attribution.Act  `json:"act"`
	Refused     bool             `json:"refused,omitempty"`
	Nested      bool             `json:"nested"`
	Confidence  float64          `json:"confidence"`
}

// bounds is a written range; null is an unbounded end.
type bounds struct {
	From *float64 `json:"from"`
	To   *float64 `json:"to"`
}

// AppendAnnotations appends what was read in r's document, of the kinds given,
// to b, one JSON object a line, in text order.
func AppendAnnotations(b []byte, r *Report, kinds []Kind) ([]byte, error) {
	var all []annotation
	for _, k := range kinds {
		all = append(all, r.annotations(k)...)
	}
	slices.SortStableFunc(all, func(x, y annotation) int { return span.Compare(x.Span, y.Span) })
	for _, a := range all {
		var err error
		if b, err = appendLine(b, a.record); err != nil {
			return nil, err
		}
	}
	return b, nil
}

func (r *Report) annotations(k Kind) []annotation {
	switch k {
	case TimeKind:
		return collect(r.Times(), func(t timex.Time) annotation { return annotation{t.Span, r.time(t)} })
	case QuantityKind:
		return collect(r.Quantities(), func(q quantity.Quantity) annotation { return annotation{q.Span, r.quantity(q)} })
	case NameKind:
		return collect(r.Names(), func(n name.Name) annotation { return annotation{n.Span, r.name(n)} })
	case InstrumentKind:
		return collect(r.Instruments().Mentions, func(m instrument.Mention) annotation { return annotation{m.Span, r.instrument(m)} })
	case AttributionKind:
		return r.attributions()
	case ClaimKind:
		return collect(r.Claims(), func(c claim.Claim) annotation { return annotation{c.Span, r.claim(c)} })
	case FindingKind:
		return collect(r.Findings, func(f Finding) annotation { return annotation{f.Span, r.record(f)} })
	}
	return nil
}

func collect[T any](from []T, f func(T) annotation) []annotation {
	out := make([]annotation, len(from))
	for i, v := range from {
		out[i] = f(v)
	}
	return out
}

func (r *Report) time(t timex.Time) timeRecord {
	return timeRecord{
		Doc: r.Document.ID, Kind: TimeKind, Start: t.Start, End: t.End, Text: t.In(r.Document.Text),
		Type: t.Type, Value: t.Value, Mod: t.Mod, EDTF: t.EDTF, Zone: t.Zone, Reason: t.Reason,
	}
}

func (r *Report) quantity(q quantity.Quantity) quantityRecord {
	rec := quantityRecord{
		Doc: r.Document.ID, Kind: QuantityKind, Start: q.Start, End: q.End, Text: q.In(r.Document.Text),
		Number: q.Figure(), Value: value(q.Value), Interval: q.Interval, Unit: q.Unit, UCUM: q.UCUM, Currency: q.Currency, Type: q.Type,
	}
	if q.Approx != quantity.AsIs {
		rec.Approx = &q.Approx
	}
	if !q.Thing.Empty() {
		rec.Thing = &placeRecord{q.Thing, q.Thing.In(r.Document.Text)}
	}
	return rec
}

func (r *Report) name(n name.Name) nameRecord {
	rec := nameRecord{Doc: r.Document.ID, Kind: NameKind, Start: n.Start, End: n.End, Text: n.In(r.Document.Text), Type: n.Type}
	if !n.Title.Empty() {
		rec.Title = &placeRecord{n.Title, n.Title.In(r.Document.Text)}
	}
	return rec
}

func (r *Report) attributions() []annotation {
	all := r.Attributions()
	out := make([]annotation, len(all))
	for i := range all {
		rec := r.attribution(all[i])
		if all[i].Nested() {
			rec.Chain = attribution.Chain(all, i)
		}
		out[i] = annotation{all[i].Cover(), rec}
	}
	return out
}

func (r *Report) attribution(a attribution.Attribution) attributionRecord {
	places := func(spans []span.Span) []placeRecord {
		out := make([]placeRecord, len(spans))
		for i, s := range spans {
			out[i] = placeRecord{s, s.In(r.Document.Text)}
		}
		return out
	}
	return attributionRecord{
		Doc: r.Document.ID, Kind: AttributionKind, Source: places(a.Source), Speaker: a.Speaker, Candidates: a.Candidates, SpeakerKind: a.Kind, Cue: places(a.Cue),
		Content: places(a.Content), Act: a.Act, Refused: a.Refused, Nested: a.Nested(), Confidence: math.Round(a.Confidence*100) / 100,
	}
}

// value is a figure as the output contract has it.
func value(v quantity.Value) any {
	if v.Single() && !math.IsInf(v.From, 0) {
		return v.From
	}
	return bounds{finite(v.From), finite(v.To)}
}

func finite(v float64) *float64 {
	if math.IsInf(v, 0) {
		return nil
	}
	return &v
}
