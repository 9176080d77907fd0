package speaker

import (
	"slices"
	"strings"

	"github.com/sayso/sayso/attribution"
	"github.com/sayso/sayso/language/parse"
)

// whoIsNoun gives those whom a description may mean: somebody whom the text calls
// so elsewhere, or else somebody whom it never names.
func (r *resolver) whoIsNoun(p place, head, first, last int) []*figure {
	w := &p.words[head]
	noun := strings.ToLower(w.Lemma)
	plural := strings.Contains(w.Feats, "Number=Plur") && !bodies[strings.ToLower(w.Form)]
	if plural || !definite(p.words, head, first) {
		return []*figure{r.describe(p, head, first, last)}
	}
	if bodies[noun] || writings[noun] {
		if fs := r.ofBody(p, noun, head, first, last); len(fs) > 0 {
			return fs
		}
		return []*figure{r.describe(p, head, first, last)}
	}
	if fs := r.inRole(p.words, noun, head, first, last); len(fs) > 1 {
		return r.mostRecent(p, fs)
	} else if len(fs) == 1 {
		return fs
	}
	if f := r.again(&figure{former: former(p.words, head)}, noun, modifiers(p.words, head, first, last)); f != nil {
		return []*figure{f}
	}
	if g := genderOfWord(noun); epithets[noun] || g != unknown && !r.possessed(p.words, head) {
		if fs := r.whoIsPronoun(p, pronoun{gender: g}); len(fs) > 0 {
			return fs
		}
	}
	return []*figure{r.describe(p, head, first, last)}
}

// definite reports whether the words take up somebody known: "the deputy", "her
// lawyer", a headline's "Deputy".
func definite(words []parse.Word, head, first int) bool {
	for i := max(first, head-near); i < head; i++ {
		if words[i].Head == head && (strings.Contains(words[i].Feats, "Definite=Ind") || words[i].UPOS == "NUM") {
			return false
		}
		if words[i].Head == head && words[i].UPOS == "DET" {
			switch strings.ToLower(words[i].Form) {
			case "the", "this", "that":
			default:
				return false
			}
		}
	}
	return true
}

// former reports whether noun i is said of one who is so no more: "the former mayor".
func former(words []parse.Word, i int) bool {
	for k := max(0, i-near); k < i; k++ {
		if words[k].Head == i && pasts[strings.ToLower(words[k].Form)] {
			return true
		}
	}
	return false
}

// possessed reports whether the words belong to somebody: "her lawyer", "Orda's lawyer".
func (r *resolver) possessed(words []parse.Word, head int) bool {
	for i := max(0, head-near); i < head; i++ {
		if words[i].Head == head && words[i].Rel == "nmod:poss" {
			return true
		}
	}
	return false
}

// inRole gives the people whom the text calls by a noun. Where the words say more
// ("the interior minister") it must fit what the text says of them.
func (c *cast) inRole(words []parse.Word, noun string, head, first, last int) []*figure {
	fs := c.roles[noun]
	for _, other := range synonyms[noun] {
		if len(fs) == 0 {
			fs = c.roles[other]
		}
	}
	more := modifiers(words, head, first, last)
	best, out := -1, []*figure(nil)
	for _, f := range fs {
		fit := 0
		for _, m := range more {
			if f.about[m] {
				fit++
			}
		}
		switch {
		case fit > best:
			best, out = fit, []*figure{f}
		case fit == best:
			out = append(out, f)
		}
	}
	if best == 0 && len(more) > 0 {
		return nil
	}
	return out
}

// modifiers are the words of a description that tell it from others of its kind.
func modifiers(words []parse.Word, head, first, last int) []string {
	var out []string
	for i := first; i < last; i++ {
		w := &words[i]
		if i == head || w.UPOS != "NOUN" && w.UPOS != "PROPN" || i > head && words[i].Rel != "nmod" {
			continue
		}
		if lemma := strings.ToLower(w.Lemma); !small[lemma] {
			out = append(out, lemma)
		}
	}
	return out
}

// mostRecent is the one of fs who spoke last, if the others are not spoken of
// since; else all of them.
func (r *resolver) mostRecent(p place, fs []*figure) []*figure {
	if r.last == 0 {
		return fs
	}
	spoke := r.found[r.last-1]
	since := r.as[r.last-1].Cover().Start
	among := false
	for _, f := range fs {
		if f == spoke {
			among = true
		} else if m := f.before(p.at, false); m != nil && m.at > since {
			return fs
		}
	}
	if among {
		return []*figure{spoke}
	}
	return fs
}

// ofBody is the institution that "the ministry" or "the report" means.
func (r *resolver) ofBody(p place, noun string, head, first, last int) []*figure {
	fs := r.bodies[noun]
	for _, m := range modifiers(p.words, head, first, head) {
		fs = those(fs, func(f *figure) bool {
			for _, t := range f.tokens {
				if t == m {
					return true
				}
			}
			return false
		})
	}
	if len(fs) > 1 {
		return r.mostRecent(p, fs)
	}
	return fs
}

// describe is a figure that the text does not name, by its own words for it. The
// same noun means the same figure from then on, unless more is said that does not
// fit it.
func (r *resolver) describe(p place, head, first, last int) *figure {
	w := &p.words[head]
	noun := strings.ToLower(w.Lemma)
	first, last = wording(p.words, head, first, last)
	if f := r.met(noun, p.words[first].Start); f != nil {
		if f.kind == attribution.Anonymous && relative(p.words[head:last]) {
			f.name = oneLine(r.Text.Text[p.words[first].Start:p.words[last-1].End])
		}
		return f
	}
	f := &figure{
		name: oneLine(r.Text.Text[p.words[first].Start:p.words[last-1].End]), gender: genderOfWord(noun), kind: r.kindOf(p.words, head, noun),
		plural: strings.Contains(w.Feats, "Number=Plur"), former: former(p.words, head), about: map[string]bool{},
	}
	more := modifiers(p.words, head, first, last)
	for _, m := range more {
		f.about[m] = true
	}
	f.mentions = []mention{{p.words[first].Start, p.sentence, subject(p.words, head), p.quoted}}
	if old := r.again(f, noun, more); old != nil && definite(p.words, head, first) {
		old.mentions = append(old.mentions, f.mentions...)
		return old
	}
	if w.UPOS != "NOUN" {
		return f
	}
	r.described[noun] = append(r.described[noun], f)
	if f.kind == attribution.Anonymous {
		r.people = append(r.people, f)
	}
	return f
}

// wording is what a description is given as: the noun with what hangs on it, or the
// source's own words up to their first comma, whichever says more.
func wording(words []parse.Word, head, first, last int) (int, int) {
	from, to := phrase(words, head)
	end := head + 1
	for end < last && (words[end].UPOS != "PUNCT" || withinDate(words, end)) && (words[end].UPOS != "AUX" || below(words, end, head)) {
		end++
	}
	if end < last && relative(words[head:last]) {
		end = last
	}
	first, last = min(from, first), max(to, end)
	for first < head && leading(&words[first]) {
		first++
	}
	for last > head+1 && words[last-1].UPOS == "PART" {
		last--
	}
	return first, last
}

// withinDate reports whether mark i parts a day from its year: "of May 3, 2020".
func withinDate(words []parse.Word, i int) bool {
	return words[i].Form == "," && isNumber(words, i-1) && isNumber(words, i+1) && len(words[i+1].Form) == 4
}

// relative reports whether words are a noun with a clause that begins with "who", and
// no mark in it.
func relative(words []parse.Word) bool {
	who := false
	for i := range words {
		if words[i].UPOS == "PUNCT" {
			return false
		}
		who = who || strings.EqualFold(words[i].Form, "who")
	}
	return who
}

// leading reports whether w, before a noun, is no part of its phrase: "according to".
func leading(w *parse.Word) bool {
	switch w.Rel {
	case "case", "fixed", "mark", "punct", "cc":
		return true
	}
	return false
}

// met is the figure that was met as a noun which begins at an offset.
func (r *resolver) met(noun string, at int) *figure {
	for _, f := range r.described[noun] {
		for _, m := range f.mentions {
			if m.at == at {
				return f
			}
		}
	}
	return nil
}

// again is the figure of before that f is spoken of again: the last of the same noun
// and number of whom all that is said of f was said.
func (c *cast) again(f *figure, noun string, more []string) *figure {
	fs := c.described[noun]
	for i := len(fs) - 1; i >= max(0, len(fs)-maxNamesakes); i-- {
		if old := fs[i]; old.plural == f.plural && old.former == f.former && !slices.ContainsFunc(more, func(m string) bool { return !old.about[m] }) {
			return old
		}
	}
	return nil
}

func (r *resolver) kindOf(words []parse.Word, head int, noun string) attribution.Kind {
	w := &words[head]
	switch {
	case bodies[noun] || writings[noun]:
		return attribution.Institution
	case strings.Contains(w.Feats, "Number=Plur") || groups[noun]:
		return attribution.Collective
	case w.UPOS == "PROPN":
		return attribution.Person
	}
	return attribution.Anonymous
}
