// Package speaker says who stands behind the sources of attributions: behind
// "Orda", "the deputy", "she" and "the ministry", and behind a quotation that goes
// on without a cue. Where the text leaves that open it names the candidates; the
// nearest name is never taken because it is near.
package speaker

import (
	"slices"
	"sort"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/sayso/sayso/attribution"
	"github.com/sayso/sayso/language/parse"
	"github.com/sayso/sayso/name"
	"github.com/sayso/sayso/span"
)

// Frame is what is known about a text from outside it.
type Frame struct {
	Author    string // "" where the text does not say
	Publisher string
}

// Resolve fills in Speaker, Candidates and Kind of the attributions of a text,
// which stand in the order in which the text tells of them. It gives those of whom
// the text speaks.
func Resolve(x *attribution.Reading, as []attribution.Attribution, frame Frame) *Cast {
	r := &resolver{cast: castOf(x), frame: frame, as: as, found: make([]*figure, len(as)), selves: map[string]*figure{}}
	for _, q := range x.Quotations {
		if n := len(r.outer); q.Opened() && (n == 0 || q.Start >= r.outer[n-1].End) {
			r.outer = append(r.outer, q.Span)
		}
	}
	r.sign()
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
	return &Cast{r}
}

// resolver goes through the attributions in order.
type resolver struct {
	*cast
	frame   Frame
	as      []attribution.Attribution
	found   []*figure          // the speaker of each attribution, nil where not sure
	outer   []span.Span        // the quotations that lie in no other one
	selves  map[string]*figure // those who have said who they are, by the label of their turns
	last    int                // the last attribution told by the author that was resolved, plus one
	signers []signer           // in text order
}

// place is where a source stands.
type place struct {
	at       int // offset
	sentence int
	words    []parse.Word
	quoted   bool    // within quotation marks
	outer    *figure // in whose words it stands
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
	p := place{at: at.Start, sentence: s, words: r.Sentences[s].Words, quoted: r.within(at.Start)}
	if a.Nested() {
		p.outer = r.found[a.Within]
	}
	first, last := wordsIn(p.words, at.Start, at.End)
	if first == last {
		return
	}
	first = behindDateline(p.words, first, last)
	if len(a.Cue) > 0 {
		last = toCue(p.words, first, last, a.Cue[0])
	}
	if who, ok := r.inInterview(at.In(r.Text.Text)); ok {
		if f := r.spokenTo(i); f != nil && len(who) != 1 {
			who = []*figure{f}
		}
		r.settle(i, who)
		return
	}
	if who := r.labelled(i); len(who) > 0 {
		r.settle(i, who)
		return
	}
	r.settle(i, r.whoIs(p, headOf(p.words, first, last), first, last))
}

// behindDateline is where the source [first, last) begins that opens its sentence behind
// a place and a date: "SUND, 21 February – Haldor Optics".
func behindDateline(words []parse.Word, first, last int) int {
	for i := 1; first == 0 && i+1 < last; i++ {
		switch words[i].Form {
		case "–", "—":
			return i + 1
		}
	}
	return first
}

// toCue is where the source [first, last) ends: one with a relative clause goes on to
// the cue.
func toCue(words []parse.Word, first, last int, cue span.Span) int {
	end, _ := wordsIn(words, cue.Start, cue.End)
	relative := false
	for i := first; i < min(end, last+near); i++ {
		relative = relative || strings.EqualFold(words[i].Form, "who")
		if words[i].UPOS == "PUNCT" {
			return last
		}
	}
	if relative && end > last && end < last+near {
		return end
	}
	return last
}

// within reports whether quotation marks hold an offset.
func (r *resolver) within(offset int) bool {
	i := sort.Search(len(r.outer), func(i int) bool { return r.outer[i].End > offset })
	return i < len(r.outer) && r.outer[i].Start <= offset
}

// inInterview gives those for whom "Q" or "A" stands: the one who asks is the author
// or the publisher, the one who answers is whom the text names most before the first
// turn.
func (r *resolver) inInterview(label string) ([]*figure, bool) {
	switch strings.ToLower(label) {
	case "q", "question":
		return []*figure{r.asker()}, true
	case "a", "answer":
	default:
		return nil, false
	}
	most, out := 0, []*figure(nil)
	for _, f := range r.people {
		n := 0
		for n < len(f.mentions) && f.mentions[n].at < r.as[0].Cover().Start {
			n++
		}
		if n > most {
			most, out = n, nil
		}
		if n == most && n > 0 {
			out = append(out, f)
		}
	}
	return out, true
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
	if who := r.addressed(p, head, first, last); who != nil {
		return who
	}
	switch w.UPOS {
	case "ADV", "ADP", "VERB", "AUX", "PUNCT", "SCONJ", "CCONJ":
		return nil // no source is one
	case "PROPN":
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
		if !ok || len(r.who[n]) == 0 {
			continue
		}
		x := &r.names[n]
		switch {
		case head >= x.First && head < x.Last:
			return r.who[n]
		case beside == nil && r.who[n][0].kind == attribution.Person && r.apposed(p.words, head, first, x):
			beside = r.who[n]
		}
	}
	if beside == nil {
		beside = r.namedByCapitals(p.words, head, first, last)
	}
	return beside
}

// addressed is the one person whom the words name behind a mere title that heads them:
// "Sir, the minister, Mrs Pike, …".
func (r *resolver) addressed(p place, head, first, last int) []*figure {
	if genderOfWord(p.words[head].Form) == unknown || head+1 >= last || p.words[head+1].UPOS != "PUNCT" {
		return nil
	}
	var out []*figure
	for i := head + 1; i < last; i++ {
		if n, ok := r.nameAt[p.words[i].Start]; ok && r.names[n].Type == name.Person {
			if out != nil {
				return nil
			}
			out = r.who[n]
		}
	}
	return out
}

// namedByCapitals is the one whose name, which was not known for one, stands in
// capitals behind a description and a comma: "her boatman, Old Piet".
func (r *cast) namedByCapitals(words []parse.Word, head, first, last int) []*figure {
	if words[head].UPOS != "NOUN" || strings.Contains(words[head].Feats, "Number=Plur") || bodies[strings.ToLower(words[head].Lemma)] {
		return nil
	}
	i := head + 1
	for i < last && words[i].Form != "," {
		i++
	}
	for i++; i < last && (words[i].UPOS == "DET" || words[i].UPOS == "NOUN" || words[i].UPOS == "ADJ" && !capital(words[i].Form) || titled(words[i].Form)); i++ {
	}
	from := i
	for i < last && words[i].UPOS != "PUNCT" && capital(words[i].Form) {
		i++
	}
	if from >= i || i < last && words[i].UPOS != "PUNCT" {
		return nil
	}
	full := oneLine(r.Text.Text[words[from].Start:words[i-1].End])
	if f := r.byName[strings.ToLower(full)]; f != nil {
		return []*figure{f}
	}
	f := &figure{name: full, kind: attribution.Person, mentions: []mention{{words[from].Start, r.SentenceAt(words[from].Start), subject(words, head), false}}}
	r.byName[strings.ToLower(full)] = f
	r.people = append(r.people, f)
	return []*figure{f}
}

func capital(form string) bool {
	first, _ := utf8.DecodeRuneInString(form)
	return unicode.IsUpper(first)
}

// apposed reports whether a name is another word for the head of the words that
// begin with first: by the tree, or behind their first comma with no more than a
// title before it.
func (r *resolver) apposed(words []parse.Word, head, first int, n *name.Name) bool {
	h := headOf(words, n.First, n.Last)
	if words[h].Head == head && besides(&words[h]) {
		return true
	}
	comma := first
	for comma < n.First && words[comma].Form != "," {
		comma++
	}
	if comma == n.First || comma < head || strings.Contains(words[head].Feats, "Number=Plur") {
		return false
	}
	for i := comma + 1; i < n.First; i++ {
		if words[i].UPOS != "DET" && words[i].UPOS != "NOUN" && words[i].UPOS != "PROPN" && words[i].UPOS != "ADJ" {
			return false
		}
	}
	return true
}

// besides reports whether a name hangs on its noun as another word for the same.
func besides(w *parse.Word) bool {
	switch w.Rel {
	case "appos", "flat", "nmod:desc", "compound", "nmod:unmarked":
		return true
	}
	return false
}

// author is the one who says "I" at an offset: who has signed below, or else the text's
// author or publisher.
func (r *resolver) author(at int) *figure {
	for _, s := range r.signers {
		if s.at > at {
			return s.figure
		}
	}
	return r.asker()
}

// asker is the figure of the text's author, or of its publisher.
func (r *resolver) asker() *figure {
	if r.frame.Author != "" {
		return &figure{name: r.frame.Author, kind: attribution.Author}
	}
	if r.frame.Publisher != "" {
		return &figure{name: r.frame.Publisher, kind: attribution.Publisher}
	}
	return &figure{name: "the author", kind: attribution.Author}
}
