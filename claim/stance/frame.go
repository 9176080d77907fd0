package stance

import "strings"

// inherit is how the clause around word i puts it.
func (r *reader) inherit(i int) state {
	h := r.nodes[i].head
	if h < 0 {
		return plain
	}
	switch r.nodes[i].rel {
	case "conj":
		return r.conjunct(i, h)
	case "parataxis", "list", "vocative", "discourse", "dislocated", "orphan":
		return plain
	case "ccomp", "csubj", "xcomp":
		return r.complement(i, h)
	case "advcl":
		return r.adverbial(i, h)
	case "acl":
		return r.adnominal(i, h)
	case "nsubj", "obj", "iobj", "obl", "nmod":
		return r.nominal(i, h)
	case "appos", "amod", "nummod", "compound":
		return plain
	}
	return r.own[h]
}

// conjunct is the state of a further clause or noun beside h.
func (r *reader) conjunct(i, h int) state {
	if s := r.own[h]; s.rule == Command && r.has(i, imperative|infinitive) && r.childBy(i, "nsubj") < 0 {
		return s.affirmed()
	}
	if _, loose := r.nonFinite(i); !loose && (r.childBy(i, "nsubj") >= 0 || r.has(i, past|present) && r.lower(i) != r.words[i].Lemma) {
		if _, loose := r.nonFinite(h); loose && r.upos(i) != "NOUN" {
			return plain // a clause of its own, hung too low
		}
	}
	return r.outer[h]
}

// complement is the state of a clause that word h embeds.
func (r *reader) complement(i, h int) state {
	f, loose := r.nonFinite(i)
	if m := r.marker(i); m >= 0 && r.is(m, whether) && !loose {
		return r.own[h].put(Hypothetical).by(Open, r.words[m].Span)
	}
	if w := r.queries(i); w >= 0 && loose {
		return r.own[h].affirmed().put(Hypothetical).by(Open, r.words[w].Span)
	}
	if loose && r.goingTo(h) == i {
		return r.own[h]
	}
	if r.words[h].Lemma == "be" && loose && f == to {
		return r.isTo(h, h, r.own[h])
	}
	if r.words[h].Lemma == "have" && loose && f == to && r.nodes[i].rel == "xcomp" {
		return r.haveTo(h)
	}
	return r.embedded(h, f, "")
}

// haveTo is the state of an infinitive behind the "have" h.
func (r *reader) haveTo(h int) state {
	if yet := r.marked(h, "yet"); yet >= 0 {
		return r.own[h].not().by(Negation, r.words[yet].Span)
	}
	if r.own[h].negated {
		return r.own[h].under(signature{left, left}, r.words[h].Span)
	}
	return r.own[h].put(Demanded).by(Obligation, r.words[h].Span)
}

// queries is the word that makes i an indirect question, as "how" does in "how to
// do it", or -1.
func (r *reader) queries(i int) int {
	return r.find(i, func(c int) bool { return strings.Contains(r.words[c].Feats, "PronType=Int") || r.is(c, whether) })
}

// embedded is the state of what hangs on h in frame f, or behind a preposition that
// h has a signature with.
func (r *reader) embedded(h int, f frame, preposition string) state {
	n := &r.nodes[h]
	g := n.frames[f]
	if preposition != "" {
		if with, ok := n.with[preposition]; ok {
			g = with
		}
	}
	if g.said == none && f == ing {
		g = n.frames[to]
	}
	s := r.own[h]
	if too := r.marked(h, "too"); too >= 0 && f == to {
		return s.not().by(Negation, r.words[too].Span)
	}
	if g.said == believed && r.byAuthor(h) {
		s = s.doubt()
	}
	if g.said == none {
		if f == that && s.negated {
			return s.put(Hypothetical).by(Open, r.words[h].Span)
		}
		return s
	}
	return s.under(g, r.words[h].Span)
}

// byAuthor reports whether h is what "I" do.
func (r *reader) byAuthor(h int) bool { return r.has(r.childBy(h, "nsubj"), firstPerson) }

// adverbial is the state of a clause beside that of h.
func (r *reader) adverbial(i, h int) state {
	f, loose := r.nonFinite(i)
	m := r.opener(i)
	switch {
	case loose && f == to && (m < 0 || r.lower(m) == "to"):
		return r.purpose(i, h)
	case r.is(m, whether) && r.lower(m) == "whether":
		return r.own[h].affirmed().put(Hypothetical).by(Open, r.words[m].Span)
	case m < 0:
		if loose {
			return r.outer[h]
		}
		return plain
	case r.is(m, condition), r.lower(m) == "as" && r.is(m+1, unreal), r.marked(i, "if") >= 0:
		return plain.put(Hypothetical).by(Condition, r.words[m].Span)
	case r.is(m, instead):
		return plain.not().by(Negation, r.words[m].Span)
	case loose:
		return r.loose(i, h, m)
	case r.is(m, soThat) || r.marked(i, "so") >= 0 && r.marked(i, "that") >= 0:
		return r.outer[h].put(Hypothetical).by(Purpose, r.words[m].Span)
	case r.is(m, timely|before):
		return r.time(i, h, m)
	}
	return plain
}

// opener is the word that opens the clause i beside another: its marker, or "when".
func (r *reader) opener(i int) int {
	if m := r.marker(i); m >= 0 {
		return m
	}
	return r.find(i, func(c int) bool { return r.nodes[c].rel == "advmod" && c < i && r.is(c, timely) })
}

// loose is the state of a gerund behind a preposition.
func (r *reader) loose(i, h, m int) state {
	if r.lower(m) == "when" {
		return r.own[h].affirmed().put(Hypothetical).by(Condition, r.words[m].Span)
	}
	if r.lower(m) == "from" && m > 0 && r.lower(m-1) == "far" {
		return plain.not().by(Negation, r.words[m-1].Span)
	}
	if g, ok := r.nodes[h].with[r.lower(m)]; ok {
		return r.own[h].under(g, r.words[h].Span)
	}
	if r.lower(m) == "of" && r.nodes[h].frames[of].said != none {
		return r.embedded(h, of, "")
	}
	return r.own[h].affirmed()
}

// purpose is the state of an infinitive beside h: what h makes of infinitives, or
// what is aimed at.
func (r *reader) purpose(i, h int) state {
	if too := r.marked(h, "too"); too >= 0 {
		return r.own[h].not().by(Negation, r.words[too].Span)
	}
	if r.nodes[h].frames[to].said != none && (r.upos(h) != "VERB" || r.childBy(h, "xcomp") < 0) {
		return r.embedded(h, to, "")
	}
	if r.is(h, only) {
		return r.own[h]
	}
	if only := r.find(i, func(c int) bool { return r.nodes[c].rel == "advmod" && r.lower(c) == "only" }); only >= 0 {
		return r.outer[h]
	}
	s := r.own[h].affirmed()
	return s.put(Hypothetical).by(Purpose, r.words[i].Span)
}

// time is the state of "when he comes": of what is to come where the main clause
// is, else a fact.
func (r *reader) time(i, h, m int) state {
	s, tense := r.own[h], r.tense(i, plain)
	if subject := r.childBy(i, "nsubj"); tense == Present && r.has(subject, secondPerson) {
		return plain.put(Hypothetical).by(Condition, r.words[m].Span)
	}
	if tense == Present && s.stance != Asserted && !strings.HasPrefix(r.lower(m), "wh") {
		s = s.affirmed()
		return s.by(s.rule, r.words[m].Span)
	}
	if s.stance == Hypothetical || s.stance == Predicted || s.stance == Planned || s.stance == Demanded {
		if tense != Past {
			return plain.put(Hypothetical).by(Condition, r.words[m].Span)
		}
	}
	if tense == Present && r.is(m, upcoming) && !r.is(r.auxiliary(i), may|can) {
		return plain.put(Hypothetical).by(Open, r.words[m].Span)
	}
	if r.is(m, before) && r.auxiliary(i) >= 0 && r.is(r.auxiliary(i), may|can) {
		return plain.put(Hypothetical).by(Open, r.words[m].Span)
	}
	return plain
}

// adnominal is the state of a clause that describes the noun h.
func (r *reader) adnominal(i, h int) state {
	f, loose := r.nonFinite(i)
	if loose && f == to {
		if g := r.nodes[h].frames[to]; g.said != none {
			return r.embedded(h, to, "")
		}
		if r.find(h, func(c int) bool { return r.nodes[c].rel == "amod" && r.is(c, only) }) >= 0 || r.is(h, only) {
			return plain
		}
		s := r.own[h].affirmed()
		return s.put(Hypothetical).by(Purpose, r.words[i].Span)
	}
	switch m := r.marker(i); {
	case m >= 0 && !loose && (r.words[i].Rel == "acl" || r.lower(m) == "that"):
		return r.toldBy(h)
	case m >= 0 && r.words[i].Rel == "acl":
		return r.gerundOf(h, m)
	}
	if n := r.negation(h); n >= 0 && r.nodes[n].rel == "det" {
		if r.words[i].Rel == "acl" {
			return plain.not().by(Negation, r.words[n].Span)
		}
		return plain.put(Hypothetical).by(Open, r.words[n].Span)
	}
	return plain
}

// toldBy is the state of "that …" behind the noun h: denied where "the report" is
// rejected.
func (r *reader) toldBy(h int) state {
	if above := r.nodes[h].head; above >= 0 && r.nodes[h].rel == "obj" && r.is(above, rejecting) {
		return r.own[above].under(signature{fails, left}, r.words[above].Span)
	}
	return r.embedded(h, that, "")
}

// gerundOf is the state of a gerund that m joins to the noun h: "the option of
// leaving". Nothing is said of it but by words that say so.
func (r *reader) gerundOf(h, m int) state {
	n := &r.nodes[h]
	if _, ok := n.with[r.lower(m)]; ok || n.frames[ing].said != none {
		return r.embedded(h, ing, r.lower(m))
	}
	if n.frames[to].said != none {
		return r.embedded(h, to, "")
	}
	if n.frames[of].said != none {
		return r.embedded(h, of, "")
	}
	return r.own[h].affirmed()
}

// nominal is the state of a noun by h.
func (r *reader) nominal(i, h int) state {
	rel := r.words[i].Rel
	if rel == "nsubj" || rel == "iobj" {
		if r.nodes[h].frames[that].said != none && r.upos(h) == "ADJ" {
			return r.embedded(h, that, "")
		}
		if s := r.own[h]; s.stance == Hypothetical && r.open(i) {
			return s.affirmed()
		}
		return plain
	}
	preposition := r.preposition(i)
	if preposition == "without" {
		return plain.not().by(Negation, r.words[r.childBy(i, "case")].Span)
	}
	n := &r.nodes[h]
	if g, ok := n.with[preposition]; ok && (g.said != left || r.open(i)) {
		return r.embedded(h, of, preposition)
	}
	direct := rel == "obj" || rel == "nsubj:pass" || rel == "nmod" && (preposition == "of" || preposition == "for")
	if rel == "obj" && r.find(h, func(c int) bool { return r.nodes[c].rel == "xcomp" || r.nodes[c].rel == "ccomp" }) >= 0 {
		return r.beside(i, h) // to whom it is said
	}
	if g := n.frames[of]; direct && g.said != none && (g.said != left && g.said != enabled || r.open(i)) {
		return r.embedded(h, of, "")
	}
	return r.beside(i, h)
}

// preposition is the first word of the prepositional phrase of i, in small letters.
func (r *reader) preposition(i int) string {
	if c := r.childBy(i, "case"); c >= 0 {
		return r.lower(c)
	}
	return ""
}

// beside is the state of a noun on which h does nothing special: what is known
// already stands by itself, anything else goes with its clause.
func (r *reader) beside(i, h int) state {
	known := r.find(i, func(c int) bool {
		return (r.nodes[c].rel == "det" || strings.HasPrefix(r.words[c].Rel, "nmod:poss")) && (r.is(c, definite) || r.nodes[c].rel == "nmod")
	}) >= 0
	if known || r.upos(i) == "PROPN" {
		return plain
	}
	s := r.own[h]
	if r.words[i].Rel != "obj" && r.words[i].Rel != "nsubj:pass" || !r.open(i) {
		s = s.affirmed()
	}
	return s
}

// open reports whether noun i is none in particular: "any pressure", "pressure". One
// with its own "no" is turned round by that.
func (r *reader) open(i int) bool {
	d := r.childBy(i, "det")
	return d < 0 || r.lower(d) == "any"
}
