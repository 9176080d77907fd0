package stance

import (
	"strings"

	"github.com/sayso/sayso/span"
)

// modify is the state s of word i with what its own words add: "not", "may",
// "reportedly", and for a noun "no" and "alleged".
func (r *reader) modify(i int, s state) state {
	if r.mood(i) {
		return s
	}
	if r.shared(i) {
		h := r.nodes[i].head
		s = r.own[h]
		if r.outer[h].negated == s.negated || r.has(i, infinitive) || r.marked(i, "or") >= 0 {
			return r.adverbs(i, s)
		}
	}
	if x := r.goingTo(i); x >= 0 {
		s = r.future(x, s, r.words[i].Span)
	}
	if c, m := r.auxiliary(i), r.marker(i); c >= 0 && c < m && (r.lower(m) == "to" || r.lower(m) == "due") {
		s = r.isTo(i, c, s)
	} else if c >= 0 && r.fronted(i, c) {
		s = s.put(Hypothetical).by(Condition, r.words[c].Span)
	} else if c >= 0 {
		s = r.modal(i, c, s)
	} else if r.commands(i) {
		s = s.put(Demanded).by(Command, r.words[i].Span)
	}
	if r.asks(i) {
		s = s.put(Asked).by(Question, r.question())
	}
	return r.adverbs(i, s)
}

// mood reports whether i is a word that takes the state of its head as it is.
func (r *reader) mood(i int) bool {
	switch r.nodes[i].rel {
	case "aux", "cop", "mark", "punct", "case", "cc", "det", "fixed":
		return true
	}
	return false
}

// shared reports whether i is a further verb behind the auxiliaries of the first:
// "was taken and sold", "will build and run".
func (r *reader) shared(i int) bool {
	if r.nodes[i].rel != "conj" || !r.verbal(i) {
		return false
	}
	h := r.nodes[i].head
	if r.find(i, func(c int) bool {
		rel := r.nodes[c].rel
		return rel == "aux" || rel == "cop" || rel == "nsubj" || rel == "mark" || rel == "cc" && r.lower(c) == "but"
	}) >= 0 {
		return false
	}
	return r.auxiliary(h) >= 0 && r.has(i, infinitive|participle) && r.nodes[i].form&(infinitive|participle) == r.nodes[h].form&(infinitive|participle)
}

// auxiliary is the first auxiliary or copula of i that says how it is put, or -1.
func (r *reader) auxiliary(i int) int {
	return r.find(i, func(c int) bool { return r.nodes[c].rel == "aux" || r.nodes[c].rel == "cop" })
}

// modal is s behind the auxiliaries of i, of which first is the first.
func (r *reader) modal(i, first int, s state) state {
	perfect := r.find(i, func(c int) bool { return r.nodes[c].rel == "aux" && r.words[c].Lemma == "have" }) >= 0
	place := r.words[first].Span
	word := r.lower(first)
	switch {
	case word == "could" && perfect, r.is(first, would) && perfect, (word == "should" || word == "ought") && perfect, word == "might" && perfect && r.childBy(i, "advcl") >= 0:
		if r.words[first].Lemma == "have" {
			return s
		}
		return s.put(Hypothetical).by(Unreal, place)
	case r.is(first, can) || word == "could":
		return r.couldOrCan(i, r.is(first, can), s, place)
	case r.is(first, may):
		return s.doubt().by(Possibility, place)
	case r.is(first, must) && perfect:
		return s.doubt().by(Possibility, place)
	case r.is(first, must):
		if word == "must" && !r.has(i, infinitive|passive) && r.childBy(i, "expl") >= 0 {
			return s.doubt().by(Possibility, place)
		}
		return s.put(Demanded).by(Obligation, place)
	case r.is(first, will):
		return r.future(i, s, place)
	case r.is(first, would):
		if h := r.nodes[i].head; r.nodes[i].rel == "ccomp" && r.tense(h, plain) == Past {
			return r.future(i, s, place) // what was to come, as seen from then
		}
		return r.future(i, s, place).doubt()
	}
	return s
}

// fronted reports whether the auxiliary c opens i as a condition: "had the dam broken".
func (r *reader) fronted(i, c int) bool {
	if subject := r.childBy(i, "nsubj"); subject < c || c > 0 && r.upos(c-1) != "PUNCT" || r.question().Len() > 0 {
		return false
	}
	switch r.lower(c) {
	case "had", "were", "should":
		return true
	}
	return false
}

// goingTo is the infinitive behind i where that is "going", or -1.
func (r *reader) goingTo(i int) int {
	if r.words[i].Lemma != "go" || !r.has(i, gerund|participle) && r.lower(i) != "gon" {
		return -1
	}
	return r.find(i, func(c int) bool {
		f, loose := r.nonFinite(c)
		return r.nodes[c].rel == "xcomp" && loose && f == to
	})
}

// isTo is s behind "be to": "is to be built", "the aim is to build".
func (r *reader) isTo(i, be int, s state) state {
	if yet := r.marked(i, "yet"); yet >= 0 {
		return s.not().by(Negation, r.words[yet].Span)
	}
	subject := r.childBy(i, "nsubj")
	if subject >= 0 {
		if g := r.nodes[subject].frames[to]; g.said != none {
			return s.under(g, r.words[subject].Span)
		}
		if r.words[subject].Rel == "nsubj:outer" && r.lowerAt(r.marker(i)) == "to" {
			return s.put(Hypothetical).by(Open, r.words[be].Span)
		}
	}
	return s.put(Planned).by(Plan, r.words[be].Span)
}

// couldOrCan is s behind "can" or "could": what cannot be is denied.
func (r *reader) couldOrCan(i int, can bool, s state, place span.Span) state {
	if r.negation(i) >= 0 {
		return s.by(Ability, place)
	}
	if r.is(i, speaking) && r.has(r.childBy(i, "nsubj"), firstPerson) {
		return s // "I can confirm that"
	}
	if r.upos(i) == "VERB" {
		rule := Ability
		if !can {
			rule = Possibility
		}
		return s.put(Hypothetical).by(rule, place)
	}
	return s.doubt().by(Possibility, place)
}

// future is s behind "will": a plan where somebody has it in hand, else a
// prediction.
func (r *reader) future(i int, s state, place span.Span) state {
	if r.childBy(i, "advcl") >= 0 && r.conditional(i) >= 0 {
		return s.put(Hypothetical).by(Consequence, place, r.words[r.conditional(i)].Span)
	}
	if p := r.plan(i); p >= 0 {
		return s.put(Planned).by(Plan, place, r.words[p].Span)
	}
	return s.put(Predicted).by(Prediction, place)
}

// conditional is the word that opens a condition on which i hangs, or -1.
func (r *reader) conditional(i int) int {
	mark := -1
	r.find(i, func(c int) bool {
		if r.nodes[c].rel == "advcl" {
			if m := r.marker(c); r.is(m, condition) && r.find(c, func(k int) bool { return r.lower(k) == "even" }) < 0 {
				mark = m
			}
		}
		return mark >= 0
	})
	return mark
}

// plan is the word that makes the future of i a plan: "plan" of "according to the
// plan", or i itself where it is something that one undertakes; -1 for none.
func (r *reader) plan(i int) int {
	if p := r.find(i, func(c int) bool { return r.nodes[c].rel == "obl" && r.is(c, planWord) }); p >= 0 {
		return p
	}
	if r.is(i, undertaking) {
		return i
	}
	subject := r.childBy(i, "nsubj")
	if r.has(subject, firstPerson) && r.upos(i) == "VERB" && !r.is(i, happening) {
		return i
	}
	return -1
}

// commands reports whether i is an imperative.
func (r *reader) commands(i int) bool {
	if r.childBy(i, "nsubj") >= 0 || r.marker(i) >= 0 {
		return false
	}
	switch r.nodes[i].rel {
	case "root", "parataxis", "conj", "ccomp", "list":
		return r.has(i, imperative) || r.has(i, infinitive) && r.upos(i) == "VERB" && r.nodes[i].rel != "conj" && r.opens(i)
	}
	return false
}

// longestOpening is how many words may stand before an imperative, at most.
const longestOpening = 6

// opens reports whether nothing but marks and "please" stands before i.
func (r *reader) opens(i int) bool {
	if i > longestOpening {
		return false
	}
	for k := range i {
		if r.upos(k) != "PUNCT" && r.lower(k) != "please" && r.lower(k) != "just" {
			return false
		}
	}
	return true
}

// asks reports whether i is the main predicate of a question.
func (r *reader) asks(i int) bool {
	if i != r.root && r.nodes[i].rel != "parataxis" && r.nodes[i].rel != "conj" {
		return false
	}
	if i != r.root && r.inverted(i) && strings.HasPrefix(r.words[len(r.words)-1].Form, "?") {
		return true
	}
	return r.find(i, func(c int) bool { return r.nodes[c].rel == "punct" && strings.HasPrefix(r.words[c].Form, "?") }) >= 0
}

// inverted reports whether an auxiliary stands before the subject of i.
func (r *reader) inverted(i int) bool {
	a, subject := r.auxiliary(i), r.childBy(i, "nsubj")
	return a >= 0 && a < subject
}

// question is the first question mark.
func (r *reader) question() span.Span {
	for i := range r.words {
		if strings.HasPrefix(r.words[i].Form, "?") {
			return r.words[i].Span
		}
	}
	return span.Span{}
}

// adverbs is s with the negations and adverbs of i.
func (r *reader) adverbs(i int, s state) state {
	for c := r.nodes[i].child; c >= 0; c = r.nodes[c].next {
		k := int(c)
		switch rel := r.nodes[c].rel; {
		case rel == "advmod" && r.is(k, hedge):
			s = s.doubt().by(Possibility, r.words[c].Span)
		case rel == "advmod" && r.is(k, rumour):
			s = s.doubt().by(Appearance, r.words[c].Span)
		case rel == "amod" && r.nodes[c].frames[attr].said != none:
			s = s.under(signature{r.nodes[c].frames[attr].said, r.nodes[c].frames[attr].said}, r.words[c].Span)
		}
	}
	if n := r.negation(i); n >= 0 {
		s = s.turn(r.words[n].Span)
	}
	return s
}

// negation is the word that turns round what i tells of, or -1.
func (r *reader) negation(i int) int {
	if m := r.marker(i); m > 0 && r.lower(m) == "to" && r.lower(m-1) == "not" {
		return m - 1 // wherever the tree has it
	}
	at := -1
	r.find(i, func(c int) bool {
		if n := r.negatedBy(i, c); n >= 0 {
			at = n
		}
		return at >= 0
	})
	return at
}

// negatedBy is the word of child c that turns i round, or -1.
func (r *reader) negatedBy(i, c int) int {
	switch r.nodes[c].rel {
	case "advmod", "det", "cc":
		if r.negates(i, c) {
			return c
		}
		if n := c - 1; n >= 0 && r.lower(c) == "longer" && r.lower(n) == "no" {
			return n
		}
	case "nsubj", "obj":
		if !r.verbal(i) || r.nodes[c].rel == "obj" && (c < i || r.is(i, speaking)) {
			return -1
		}
		if r.is(c, negativeNP) && r.upos(c) == "PRON" {
			return c
		}
		return r.find(c, func(d int) bool {
			return (r.nodes[d].rel == "det" || r.nodes[d].rel == "cc" && d < c) && r.is(d, negator|negativeNP) && r.negates(c, d)
		})
	}
	return -1
}

// negates reports whether the negative word c by i is one that turns it round: not that
// of "not only", "not to leave", "No. 4".
func (r *reader) negates(i, c int) bool {
	if !r.is(c, negator|negativeNP) {
		return false
	}
	next := ""
	if c+1 < len(r.words) {
		next = r.lower(c + 1)
	}
	switch r.lower(c) {
	case "not":
		return !(next != "" && r.is(c+1, notAlone)) && !(c > i && next == "to")
	case "no":
		return next != "." && (next == "" || r.upos(c+1) != "NUM")
	}
	return true
}
