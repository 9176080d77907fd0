package page

import (
	"fmt"
	"strings"

	"github.com/sayso/sayso/claim"
	"github.com/sayso/sayso/interval"
	"github.com/sayso/sayso/quantity"
	"github.com/sayso/sayso/timex"
)

// tones is how many colours speakers have before they come again.
const tones = 8

// speakers gives those who say something their colours, in the order in which
// they appear, and marks what they say.
func (b *builder) speakers() {
	if !b.HasRules() {
		return
	}
	count := map[string]int{}
	for _, a := range b.Attributions() {
		if a.Nested() || a.Speaker == "" {
			continue
		}
		tone := b.tone(a.Speaker)
		count[a.Speaker]++
		for _, s := range a.Content {
			b.mark(Mark{Span: s, Class: "say", Tone: tone, Title: a.Speaker})
		}
	}
	for i := range b.Page.Speakers {
		b.Page.Speakers[i].Count = count[b.Page.Speakers[i].Name]
	}
}

// tone is the colour of a speaker, who gets the next one where he has none.
func (b *builder) tone(speaker string) string {
	if t, known := b.tones[speaker]; known {
		return t
	}
	t := id("s", len(b.tones)%tones)
	b.tones[speaker] = t
	b.Page.Speakers = append(b.Page.Speakers, Speaker{Name: speaker, Tone: t})
	return t
}

// readings marks times and figures, with what they were read as.
func (b *builder) readings() {
	if !b.HasRules() {
		return
	}
	for _, t := range b.Times() {
		b.mark(Mark{Span: t.Span, Class: "time", Title: readTime(t)})
	}
	for _, q := range b.Quantities() {
		b.mark(Mark{Span: q.Span, Class: "figure", Title: readFigure(q)})
	}
}

func readTime(t timex.Time) string {
	switch {
	case t.Value == "":
		return strings.ToLower(string(t.Type)) + ": " + t.Reason
	case t.EDTF != "":
		return strings.ToLower(string(t.Type)) + ": " + t.EDTF
	}
	return strings.ToLower(string(t.Type)) + ": " + t.Value
}

func readFigure(q quantity.Quantity) string {
	out := string(q.Type) + ": " + q.Interval.String()
	if q.Unit != "" {
		out += " " + q.Unit
	}
	return out
}

// claims lists the claims and marks their predicates.
func (b *builder) claims(claims []claim.Claim) {
	for i, c := range claims {
		p := Claim{
			ID: b.id("c", i), Mark: b.id("t", i), Number: i + 1, Speaker: speaker(c), Gloss: c.Gloss, Quote: quote(c.Text), Stance: stanceWords(c),
			Event: eventWords(c), Line: b.Document.Position(c.Start).Line,
		}
		p.Tone = b.tones[c.Speaker]
		if c.Time != nil {
			p.When, p.EDTF = aside(c.Time.Text, c.Time.Inherited), c.Time.EDTF
		}
		if c.Place != nil {
			p.Where = aside(c.Place.Name, c.Place.Inherited)
		}
		p.HowMuch = figures(c)
		b.mark(Mark{Span: c.Trigger, Class: "claim", Title: "claim: " + c.Gloss, ID: p.Mark, Href: "#" + p.ID})
		b.Page.Claims = append(b.Page.Claims, p)
	}
}

// aside is s, in brackets where the claim's own words do not say it.
func aside(s string, inherited bool) string {
	if inherited && s != "" {
		return "[" + s + "]"
	}
	return s
}

func speaker(c claim.Claim) string {
	switch {
	case c.Speaker != "":
		return c.Speaker
	case len(c.Candidates) > 0:
		return "not sure: " + strings.Join(c.Candidates, " or ")
	case c.Voice == claim.Author:
		return "the text's author"
	}
	return "not known"
}

// stanceWords is how a claim is put, in words.
func stanceWords(c claim.Claim) string {
	out := []string{string(c.Stance)}
	if c.Certainty == "hedged" {
		out = append(out, "hedged")
	}
	if c.Opinion {
		out = append(out, "a judgement")
	}
	if c.Uncheck != "" {
		out = append(out, c.Uncheck)
	}
	return strings.Join(out, ", ")
}

func eventWords(c claim.Claim) string {
	if c.State != "" && string(c.State) != string(c.Event) {
		return strings.TrimPrefix(fmt.Sprintf("%s: %s", c.Event, c.State), ": ")
	}
	return string(c.Event)
}

func figures(c claim.Claim) string {
	out := make([]string, len(c.Quantities))
	for i, q := range c.Quantities {
		out[i] = strings.Join(strings.Fields(q.Text), " ")
		if q.Thing != "" && !strings.Contains(out[i], q.Thing) {
			out[i] += " (" + q.Thing + ")"
		}
		if !q.Interval.Exact() && q.Interval != (interval.Interval{}) {
			out[i] += " " + q.Interval.String()
		}
	}
	return strings.Join(out, "; ")
}
