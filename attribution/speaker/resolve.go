// Package speaker says who stands behind the sources of attributions: behind
// "Orda", "the deputy", "she" and "the ministry", and behind a quotation that goes
// on without a cue. Where the text leaves that open it names the candidates; the
// nearest name is never taken because it is near.
package speaker

import (
	"slices"
	"strings"

	"github.com/sayso/sayso/attribution"
	"github.com/sayso/sayso/language/parse"
)

// Frame is what is known about a text from outside it.
type Frame struct {
	Author    string // "" where the text does not say
	Publisher string
}

// Resolve fills in Speaker, Candidates and Kind of the attributions of a text,
// which stand in the order in which the text tells of them.
func Resolve(x *attribution.Reading, as []attribution.Attribution, frame Frame) {
	r := &resolver{cast: castOf(x), frame: frame, as: as, found: make([]*figure, len(as)), described: map[string]*figure{}}
	var nested []int
	for i := range as {
		if as[i].Nested() {
			nested = append(nested, i)
		} else {
			r.resolve(i)
		}
	}
	r.lookAhead()
	slices.SortStableFunc(nested, func(a, b int) int { return as[a].Content[0].Start - as[b].Content[0].Start })
	for _, i := range nested { // the outer one before what it holds
		r.resolve(i)
	}
}

// resolver goes through the attributions in order.
type resolver struct {
	*cast
	frame     Frame
	as        []attribution.Attribution
	found     []*figure          // the speaker of each attribution, nil where not sure
	described map[string]*figure // whom the text names by no name, by head noun
	last      int                // the last attribution told by the author that was resolved, plus one
}

// place is where a source stands.
type place struct {
	at       int // offset
	sentence int
	words    []parse.Word
	quoted   bool // within another attribution's content
	outer    *figure
}

func (r *resolver) resolve(i int) {
	a := &r.as[i]
	if len(a.Source) == 0 {
		r.goOn(i)
		return
	}
	at := a.Source[0]
	s := r.SentenceAt(at.Start)
	if s >= len(r.Sentences) {
		return
	}
	p := place{at: at.Start, sentence: s, words: r.Sentences[s].Words, quoted: a.Nested()}
	if a.Nested() {
		p.outer = r.found[a.Within]
	}
	first, last := wordsIn(p.words, at.Start, at.End)
	if first == last {
		return
	}
	r.settle(i, r.whoIs(p, headOf(p.words, first, last), first, last))
}

// settle records who may be the speaker of attribution i.
func (r *resolver) settle(i int, who []*figure) {
	a := &r.as[i]
	switch len(who) {
	case 0:
	case 1:
		a.Speaker, a.Kind, r.found[i] = who[0].name, who[0].kind, who[0]
		if !a.Nested() {
			r.last = i + 1
		}
	default:
		for _, f := range who[:min(len(who), maxNamesakes)] {
			a.Candidates = append(a.Candidates, f.name)
		}
	}
}

// whoIs gives those whom the words [first, last) with a head may mean, the
// likeliest first; one where it is sure.
func (r *resolver) whoIs(p place, head, first, last int) []*figure {
	w := &p.words[head]
	form := strings.ToLower(w.Form)
	if w.UPOS == "PRON" || pronouns[form] != (pronoun{}) && head+1 == last {
		if pr, ok := pronouns[form]; ok {
			return r.whoIsPronoun(p, pr)
		}
		if relatives[form] && w.Head >= 0 && strings.HasPrefix(p.words[w.Head].Rel, "acl") && p.words[w.Head].Head >= 0 {
			top := p.words[w.Head].Head
			from, to := phrase(p.words, top)
			return r.whoIs(p, top, from, max(to, top+1))
		}
		if nobody[form] {
			return nil
		}
		return []*figure{r.describe(p, head, first, last)}
	}
	if who := r.named(p, head, first, last); who != nil {
		return who
	}
	if w.UPOS == "PROPN" {
		if fs := r.byToken[strings.TrimSuffix(form, ".")]; len(fs) > 0 {
			return fs
		}
	}
	return r.whoIsNoun(p, head, first, last)
}

// named gives those whose name heads the words, or stands beside their head: "the
// deputy, Kamila Orda".
func (r *resolver) named(p place, head, first, last int) []*figure {
	var beside []*figure
	for i := first; i < last; i++ {
		n, ok := r.nameAt[p.words[i].Start]
		if !ok {
			continue
		}
		x := &r.Names[n]
		h := headOf(p.words, x.First, x.Last)
		switch {
		case head >= x.First && head < x.Last:
			return r.who[n]
		case beside == nil && r.who[n][0].kind == attribution.Person && p.words[h].Head == head && besides(&p.words[h]):
			beside = r.who[n]
		}
	}
	return beside
}

// besides reports whether a name hangs on its noun as another word for the same.
func besides(w *parse.Word) bool {
	switch w.Rel {
	case "appos", "flat", "nmod:desc", "compound", "nmod:unmarked":
		return true
	}
	return false
}

// author is the figure of the text's author, or of its publisher.
func (r *resolver) author() *figure {
	if r.frame.Author != "" {
		return &figure{name: r.frame.Author, kind: attribution.Author}
	}
	if r.frame.Publisher != "" {
		return &figure{name: r.frame.Publisher, kind: attribution.Publisher}
	}
	return &figure{name: "the author", kind: attribution.Author}
}
