package page

import (
	"fmt"
	"strings"

	"github.com/sayso/sayso/claim"
	"github.com/sayso/sayso/interval"
)

// tones is how many colours speakers have before they come again.
const tones = 8

// speakers gives those who say something their colours, in the order in which
// they appear, and marks what they say.
func (b *builder) speakers() {
	count := map[string]int{}
	for _, x := range b.Says {
		tone := b.tone(x.Speaker)
		count[x.Speaker]++
		for _, s := range x.Spans {
			b.mark(Mark{Span: s, Class: "say", Tone: tone, Title: x.Speaker})
		}
	}
	for i := range b.page.Speakers {
		b.page.Speakers[i].Count = count[b.page.Speakers[i].Name]
	}
}

// tone is the colour of a speaker, who gets the next one where he has none.
func (b *builder) tone(speaker string) string {
	if t, known := b.tones[speaker]; known {
		return t
	}
	t := id("s", len(b.tones)%tones)
	b.tones[speaker] = t
	b.page.Speakers = append(b.page.Speakers, Speaker{Name: speaker, Tone: t})
	return t
}

// claims lists the claims and marks their predicates.
func (b *builder) claims() {
	for i, c := range b.Claims {
		p := ClaimOf(c)
		p.ID, p.Mark, p.Number, p.Tone = b.id("c", i), b.id("t", i), i+1, b.tones[c.Speaker]
		p.Line, p.At = b.line(c.Start)
		p.Href = "#" + p.ID
		b.mark(Mark{Span: c.Trigger, Class: "claim", Title: "claim: " + c.Gloss, ID: p.Mark, Href: p.Href})
		b.page.Claims = append(b.page.Claims, p)
	}
}

// ClaimOf is c as a page shows it, outside of its statement.
func ClaimOf(c claim.Claim) Claim {
	p := Claim{Speaker: speaker(c), Gloss: c.Gloss, Quote: quote(c.Text), Stance: stanceWords(c), Event: eventWords(c), HowMuch: figures(c)}
	if c.Time != nil {
		p.When, p.EDTF = aside(c.Time.Text, c.Time.Inherited), c.Time.EDTF
	}
	if c.Place != nil {
		p.Where = aside(c.Place.Name, c.Place.Inherited)
	}
	return p
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
