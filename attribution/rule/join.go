package rule

import (
	"slices"
	"sort"
	"strings"
	"unicode"

	"github.com/sayso/sayso/attribution"
	"github.com/sayso/sayso/span"
)

// join joins what a model has learned to find with what rules find.
func join(x *attribution.Reading, learned []attribution.Attribution, ruled []ruling) []attribution.Attribution {
	j := joinery{text: x.Text.Text, sentence: x.SentenceAt, cues: map[int]int{}}
	for i := range learned {
		if !goesOnItself(x, &learned[i]) && !empty(x, &learned[i]) {
			j.out = append(j.out, learned[i])
		}
	}
	for i := range j.out {
		for _, c := range j.out[i].Cue {
			j.cues[c.Start] = i
		}
		for _, c := range j.out[i].Content {
			j.pieces = append(j.pieces, piecewise{c, i})
		}
	}
	slices.SortFunc(j.pieces, func(a, b piecewise) int { return span.Compare(a.Span, b.Span) })
	for i := range ruled {
		j.take(&ruled[i])
	}
	for i := range j.out {
		j.out[i].Refused = refused(x, &j.out[i])
	}
	slices.SortStableFunc(j.out, func(a, b attribution.Attribution) int { return tellsAt(&a) - tellsAt(&b) })
	attribution.Nest(j.out)
	return j.out
}

// goesOnItself reports whether what a is taken to tell of is no saying: "the work
// continues: …". Only with quoted words do such verbs tell of one.
func goesOnItself(x *attribution.Reading, a *attribution.Attribution) bool {
	if len(a.Cue) != 1 || !aspects[strings.ToLower(a.Cue[0].In(x.Text.Text))] {
		return false
	}
	return !slices.ContainsFunc(a.Content, func(c span.Span) bool {
		k := sort.Search(len(x.Quotations), func(i int) bool { return x.Quotations[i].Start >= c.Start })
		return k < len(x.Quotations) && x.Quotations[k].Start < c.End
	})
}

// empty reports whether the content of a is one word that stands for what was said, or
// says nothing: "I said so".
func empty(x *attribution.Reading, a *attribution.Attribution) bool {
	return len(a.Content) == 1 && hollow[strings.ToLower(a.Content[0].In(x.Text.Text))]
}

// joinery is a list of attributions that others are joined to.
type joinery struct {
	text     string
	sentence func(offset int) int
	out      []attribution.Attribution
	cues     map[int]int // the attribution whose cue begins at a byte
	pieces   []piecewise // of the learned contents, in text order
}

type piecewise struct {
	span.Span
	of int
}

// sure is the confidence from which a learned attribution is not given a quotation
// that lies wholly outside of its content.
const sure = 0.5

// take joins one ruling: it completes a learned attribution, or is added.
func (j *joinery) take(r *ruling) {
	i, byCue := none, false
	for _, c := range r.Cue {
		if k, ok := j.cues[c.Start]; ok {
			i, byCue = k, true
		}
	}
	if i == none {
		i = j.overlapping(r)
	}
	switch {
	case i == none:
		j.out = append(j.out, r.Attribution)
	case r.quoted && (j.out[i].Confidence < sure || touches(&j.out[i], r) || j.pointsAt(&j.out[i])):
		j.complete(&j.out[i], r)
	case r.runsOn && byCue:
		j.out[i].Content = r.Content
	case r.leads && byCue:
		part(&j.out[i], r.Source[0], r.Content[0].Start)
	}
}

// part gives a the source that opens its sentence, unless it has that and more; none
// of its content stands in that.
func part(a *attribution.Attribution, source span.Span, behind int) {
	if len(a.Source) == 1 && a.Source[0].Contains(source) {
		source = a.Source[0]
		behind = max(behind, source.End)
	}
	var content []span.Span
	for _, c := range a.Content {
		if c.Start < behind && c.End > source.Start {
			c.Start = behind
		}
		if c.Start < c.End {
			content = append(content, c)
		}
	}
	if len(content) == 0 {
		return
	}
	a.Source, a.Content = []span.Span{source}, content
}

// pointsAt reports whether the content of a is only words that stand for a quotation: "said
// these words".
func (j *joinery) pointsAt(a *attribution.Attribution) bool {
	if len(a.Content) == 0 {
		return false
	}
	first, rest, _ := strings.Cut(strings.ToLower(a.Content[0].In(j.text)), " ")
	return demonstratives[first] && strings.Count(rest, " ") < 5
}

// complete makes the quotations of r, whole, the content of a, with what else of it
// is told in the sentence of the cue.
func (j *joinery) complete(a *attribution.Attribution, r *ruling) {
	if len(a.Source) == 0 {
		a.Source = r.Source
	}
	content := slices.Clone(r.Content)
	for _, c := range a.Content {
		if !touches(a, r) {
			continue // "said these words" stands for the quotation
		}
		content = append(content, j.told(c, a, r)...)
	}
	a.Content = unite(content)
}

// told are the parts of a learned content c, beside the quotations of r, that the
// narrator tells in the sentence of the cue; neither source nor cue is among them.
func (j *joinery) told(c span.Span, a *attribution.Attribution, r *ruling) []span.Span {
	var out []span.Span
	for _, gap := range without(c, slices.Concat(r.Content, a.Source, a.Cue)) {
		text := gap.In(j.text)
		gap.Start += len(text) - len(strings.TrimLeft(text, " \n,;"))
		gap.End -= len(text) - len(strings.TrimRight(text, " \n,;"))
		if strings.ContainsFunc(text, unicode.IsLetter) && (len(a.Cue) == 0 || j.sentence(gap.Start) == j.sentence(a.Cue[0].Start)) {
			out = append(out, gap)
		}
	}
	return out
}

// without is what is left of c without the holes.
func without(c span.Span, holes []span.Span) []span.Span {
	slices.SortFunc(holes, span.Compare)
	var out []span.Span
	for _, h := range holes {
		if h.End <= c.Start || h.Start >= c.End {
			continue
		}
		if h.Start > c.Start {
			out = append(out, span.New(c.Start, h.Start))
		}
		c.Start = min(max(c.Start, h.End), c.End)
	}
	if !c.Empty() {
		out = append(out, c)
	}
	return out
}

// touches reports whether contents of a and r share a byte.
func touches(a *attribution.Attribution, r *ruling) bool {
	return slices.ContainsFunc(a.Content, func(c span.Span) bool { return slices.ContainsFunc(r.Content, c.Overlaps) })
}

// overlapping is the learned attribution, told by the narrator, that gives part of
// r's content to somebody, or none.
func (j *joinery) overlapping(r *ruling) int {
	at := r.Content[0]
	k, _ := slices.BinarySearchFunc(j.pieces, at, func(p piecewise, c span.Span) int { return p.End - c.Start - 1 })
	for ; k < len(j.pieces) && j.pieces[k].Start < at.End; k++ {
		a := &j.out[j.pieces[k].of]
		if outer := len(r.Cue) > 0 && j.pieces[k].Contains(r.Cue[0]); !outer && j.pieces[k].Overlaps(at) && (!r.quoted || !slices.ContainsFunc(a.Cue, at.Contains)) {
			return j.pieces[k].of
		}
	}
	return none
}

func tellsAt(a *attribution.Attribution) int {
	if len(a.Cue) > 0 {
		return a.Cue[0].Start
	}
	return a.Content[0].Start
}

// unite gives spans in text order, those that touch as one.
func unite(all []span.Span) []span.Span {
	slices.SortFunc(all, span.Compare)
	out := all[:1]
	for _, s := range all[1:] {
		if last := &out[len(out)-1]; s.Start <= last.End {
			*last = last.Cover(s)
		} else {
			out = append(out, s)
		}
	}
	return out
}
