package claim

import (
	"github.com/sayso/sayso/name/instrument"
	"github.com/sayso/sayso/span"
)

// mentionsIn are the mentions of instruments that overlap s.
func (f *finder) mentionsIn(s span.Span) []instrument.Mention {
	return among(f.Instruments.Mentions, s, func(m *instrument.Mention) span.Span { return m.Span })
}

// instrumentOf fills in the instrument that a claim is about, or rests on: what stands
// in its own words, or before them in the sentence behind "according to" or "under".
func (c *clause) instrumentOf(cl *Claim) {
	mentions := c.mentionsIn(span.New(c.at.Start, c.reach.End))
	for i := range mentions {
		if m := &mentions[i]; c.holds(m.Span) {
			cl.Instrument = c.instrument(m)
			return
		}
	}
	for i := range mentions {
		if m := &mentions[i]; m.Start < c.reach.Start && c.kind == finite && c.basis(m.Span) {
			cl.Instrument = c.instrument(m)
			return
		}
	}
}

// instrument is what a mention means, by all that the text says of it.
func (f *finder) instrument(m *instrument.Mention) *Instrument {
	x := &Instrument{Span: m.Span, Text: oneLine(m.In(f.Text.Text)), Number: m.Number, Body: m.Body}
	x.Name = x.Text
	if m.Instrument != instrument.None {
		i := &f.Instruments.Instruments[m.Instrument]
		x.Name, x.Number, x.Body, x.Date = i.Name(), i.Number, i.Body, i.Date()
	}
	return x
}

// basis reports whether what stands at s is what something is done under.
func (t *tree) basis(s span.Span) bool {
	first, last := t.wordsIn(s)
	if first >= last {
		return false
	}
	prep := t.kid(t.top(first, last), "case")
	return prep >= 0 && bases[t.form(prep)]
}

// dates reports whether a time says when an instrument was made and not when something
// happened: "the decree of 3 May".
func (f *finder) dates(s span.Span) bool { return f.dating[s.Start] }

// readDates takes note of the times that date instruments.
func (f *finder) readDates() {
	f.dating = map[int]bool{}
	for i := range f.Instruments.Instruments {
		for _, d := range f.Instruments.Instruments[i].Dates {
			if !d.Adopted {
				f.dating[d.Start] = true
			}
		}
	}
}
