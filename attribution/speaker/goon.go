package speaker

import (
	"strings"

	"github.com/sayso/sayso/attribution"
)

// goOn finds the speaker of attribution i, which names no source: a quotation
// that goes on with what was quoted before. Where two people talk in turns the
// text leaves it open.
func (r *resolver) goOn(i int) {
	a := &r.as[i]
	if a.Nested() {
		r.settle(i, those([]*figure{r.found[a.Within]}, func(f *figure) bool { return f != nil }))
		return
	}
	if r.last == 0 || strings.HasSuffix(strings.TrimSpace(r.Text.Text[max(0, a.Content[0].Start-8):a.Content[0].Start]), ":") {
		return // the words before a colon say who speaks, though not in a way that is understood
	}
	before := &r.as[r.last-1]
	gap := r.ParagraphAt(a.Content[0].Start) - r.ParagraphAt(before.Content[len(before.Content)-1].End-1)
	if gap < 0 || gap > 2 {
		return
	}
	f, other := r.found[r.last-1], r.speakerBefore(r.last-1)
	if who := r.subjectsBetween(f, before.Cover().End, a.Content[0].Start); len(who) == 1 && gap > 0 && r.after(who[0], before.Cover().End, a.Content[0].Start) {
		r.settle(i, who) // the paragraph is about nobody else
		return
	} else if len(who) > 0 {
		r.settle(i, append([]*figure{f}, who...))
		return
	}
	if other != nil && other != f && gap > 0 && len(before.Source) == 0 {
		r.settle(i, []*figure{f, other})
		return
	}
	r.settle(i, []*figure{f})
}

// subjectsBetween are the people but f whom the narrator makes subjects between two
// offsets.
func (r *resolver) subjectsBetween(f *figure, from, to int) []*figure {
	return those(r.people, func(o *figure) bool {
		m := o.before(to, false)
		return o != f && m != nil && m.at >= from
	})
}

// after reports whether f is the subject of a sentence of the paragraph that holds
// the offset to, behind from.
func (r *resolver) after(f *figure, from, to int) bool {
	m := f.before(to, false)
	return m != nil && m.subject && m.at >= from && r.ParagraphAt(m.at) == r.ParagraphAt(to)
}

// speakerBefore is who spoke before attribution i, not long ago.
func (r *resolver) speakerBefore(i int) *figure {
	for k := i - 1; k >= max(0, i-3); k-- {
		if r.found[k] != nil && !r.as[k].Nested() {
			return r.found[k]
		}
	}
	return nil
}

// lookAhead finds the speakers of quotations at the head of a text, before anybody
// has spoken: the one whom the words behind them name and quote.
func (r *resolver) lookAhead() {
	for i := range r.as {
		a := &r.as[i]
		if r.found[i] != nil && !a.Nested() {
			return
		}
		if len(a.Source) > 0 || a.Nested() || i+1 >= len(r.as) {
			continue
		}
		end := a.Content[len(a.Content)-1].End
		var out []*figure
		for _, f := range r.people {
			if m := f.after(end); m != nil && f.kind == attribution.Person && r.ParagraphAt(m.at) <= r.ParagraphAt(end-1)+1 {
				out = append(out, f)
			}
		}
		r.settle(i, out)
	}
}
