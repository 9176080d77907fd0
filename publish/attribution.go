package publish

import (
	"fmt"
	"strings"

	"github.com/sayso/sayso/attribution"
	"github.com/sayso/sayso/span"
)

// AppendAttributions appends to b who says what in r's document: where it begins,
// the speaker and what he says; under it the words of the text that tell it.
func (t *Text) AppendAttributions(b []byte, r *Report) []byte {
	if !r.HasRules() {
		for _, n := range r.Notes() {
			b = fmt.Appendf(b, "%s: note: %s\n\n", clean(r.Document.Original.Name), clean(n))
		}
		return b
	}
	all := r.Attributions()
	for i := range all {
		b = t.appendAttribution(b, r, all, i)
	}
	return b
}

func (t *Text) appendAttribution(b []byte, r *Report, all []attribution.Attribution, i int) []byte {
	a := &all[i]
	at := where(r.Document, a.Content[0].Start)
	b = fmt.Appendf(b, "%s: %s: ", t.palette.path.Sprint(at), t.palette.message.Sprint(clean(who(a))))
	b = fmt.Appendf(b, "%s\n  = %s", t.shortened(r.pieces(a.Content)), a.Act)
	if a.Refused {
		b = append(b, ", refused"...)
	}
	for _, part := range []struct {
		label string
		spans []span.Span
	}{{"source", a.Source}, {"cue", a.Cue}} {
		if len(part.spans) > 0 {
			b = fmt.Appendf(b, "; %s: %s", part.label, t.shortened(r.pieces(part.spans)))
		}
	}
	if chain := attribution.Chain(all, i); len(chain) > 1 {
		b = fmt.Appendf(b, "; as told by %s", clean(strings.Join(chain[:len(chain)-1], ", ")))
	}
	return append(b, "\n\n"...)
}

// who names the speaker of a, or says that he is not known.
func who(a *attribution.Attribution) string {
	switch {
	case a.Speaker != "":
		return a.Speaker
	case len(a.Candidates) > 0:
		return "not sure: " + strings.Join(a.Candidates, " or ")
	}
	return "not known"
}

// pieces is the text of spans, what lies between them as an ellipsis.
func (r *Report) pieces(spans []span.Span) string {
	out := make([]string, len(spans))
	for i, s := range spans {
		out[i] = s.In(r.Document.Text)
	}
	return oneLine(strings.Join(out, " … "))
}

// shortened is s, cut in its middle where it is wider than a line.
func (t *Text) shortened(s string) string {
	c := []rune(clean(s))
	if len(c) <= t.width {
		return string(c)
	}
	half := (t.width - 1) / 2
	return string(c[:half]) + "…" + string(c[len(c)-half:])
}
