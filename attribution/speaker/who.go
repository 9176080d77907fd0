package speaker

import (
	"sort"
	"strings"

	"github.com/sayso/sayso/attribution"
)

// Cast are the people and bodies of a text, with all that Resolve learnt of them. It
// is not for several goroutines at once.
type Cast struct{ r *resolver }

// Who names the one whom the words [first, last) of a sentence stand for: a pronoun
// or a description that the text explains. It is "" where that is not sure. Speaker
// is in whose words they stand, "" for the author's.
func (c *Cast) Who(sentence, first, last int, speaker string) string {
	words := c.r.Sentences[sentence].Words
	r := *c.r
	at := words[first].Start
	r.last = sort.Search(len(r.as), func(i int) bool { return r.as[i].Cover().Start >= at })
	for r.last > 0 && (r.as[r.last-1].Nested() || r.found[r.last-1] == nil) {
		r.last--
	}
	p := place{at: at, sentence: sentence, words: words, quoted: r.within(at)}
	if speaker != "" {
		p.outer = r.byName[strings.ToLower(speaker)]
	}
	if fs := r.meant(p, first, last); len(fs) == 1 && (fs[0].kind == attribution.Person || fs[0].kind == attribution.Institution) {
		return fs[0].name
	}
	return ""
}

// meant gives those whom a pronoun or a definite description means.
func (r *resolver) meant(p place, first, last int) []*figure {
	head := headOf(p.words, first, last)
	w := &p.words[head]
	noun := strings.ToLower(w.Lemma)
	if pr, ok := pronouns[strings.ToLower(w.Form)]; ok {
		if pr.self || pr.thing || pr.plural {
			return nil
		}
		return r.someone(p, pr.gender)
	}
	if w.UPOS != "NOUN" || strings.Contains(w.Feats, "Number=Plur") || !definite(p.words, head, first) {
		return nil
	}
	if bodies[noun] {
		return r.ofBody(p, noun, head, first, last)
	}
	if !human(noun) {
		return nil
	}
	if fs := r.inRole(p.words, noun, head, first, last); len(fs) == 1 {
		return fs
	}
	return nil
}
