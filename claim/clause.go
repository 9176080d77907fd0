package claim

import (
	"slices"

	"github.com/sayso/sayso/span"
)

// kind is what kind of words a clause is made of.
type kind uint8

const (
	finite     kind = iota
	participle      // "cutting down its forests": somebody was
	relative        // "which began in May": the noun before it did
	apposition      // "one of the largest towns": the noun before it is
	nominal         // "the killing of 12 people"
)

// clause is a stretch of a sentence that says one thing.
type clause struct {
	*tree
	head    int // of the clause
	trigger int // the word for what happens, or what is
	kind    kind
	subject int       // head word, or -1
	shared  bool      // the subject stands in another clause
	reach   span.Span // holds all its words
	lead    []int     // words that it shares with another clause, which come first
	own     []int     // its own words, in order
	sense   sense
	named   int   // the noun that tells what happens where the verb says little; -1 for none
	item    span2 // where a counted list was split: the words of its item; empty otherwise
}

// span2 is a stretch of words.
type span2 struct{ first, last int }

// mark decides what becomes of each clause of the sentence.
func (t *tree) mark() {
	for k := range t.words {
		switch {
		case t.predicate(k):
			t.duty[k] = t.dutyOf(k)
		case t.apposed(k):
			t.duty[k] = own | cut
		}
	}
}

// predicate reports whether word k heads a clause.
func (t *tree) predicate(k int) bool {
	if t.kid(k, "cop") >= 0 || t.kid(k, "aux", "aux:pass") >= 0 {
		return true
	}
	if t.words[k].UPOS != "VERB" {
		return false
	}
	switch t.rel(k) {
	case "amod", "compound", "case", "fixed", "aux", "cop", "mark", "nmod", "obl", "flat", "cc", "punct", "advmod", "det":
		return false
	}
	return true
}

func (t *tree) dutyOf(k int) duty {
	h := t.words[k].Head
	switch t.rel(k) {
	case "root":
		return t.unlessTelling(k, own)
	case "parataxis":
		return t.unlessTelling(k, own) | cut
	case "conj":
		return t.dutyOfConjunct(k, h)
	case "ccomp":
		if t.saying(h) || t.spliced(k) || t.tells[h] == cue {
			return t.unlessTelling(k, own) | cut
		}
	case "advcl":
		return t.dutyOfAdverbial(k)
	case "acl":
		return t.dutyOfAttribute(k, h)
	}
	return 0
}

// unlessTelling is d, or nothing where clause k only tells who says something.
func (t *tree) unlessTelling(k int, d duty) duty {
	if t.tells[k] == cue && !t.demands(k) && (t.infinitive(k) < 0 || !governing[t.lemma(k)]) || t.saying(k) && t.says(k) {
		return 0
	}
	return d
}

// says reports whether what verb k says is a clause.
func (t *tree) says(k int) bool {
	for _, i := range t.kids[k] {
		if r := t.rel(i); r == "ccomp" || r == "parataxis" && t.predicate(i) {
			return true
		}
	}
	return t.words[k].Rel == "parataxis"
}

func (t *tree) saying(k int) bool { return sayings[t.lemma(k)] && t.words[k].UPOS == "VERB" }

// demands reports whether what k says is a thing and no clause: "demands the
// withdrawal of …", "more rain is expected".
func (t *tree) demands(k int) bool {
	o := t.kid(k, "obj", "nsubj:pass")
	return o >= 0 && t.words[o].UPOS == "NOUN" && !speeches[t.lemma(o)] && !t.says(k) && !t.voices.relays(t, k)
}

// spliced reports whether clause k, behind a mark, stands beside the one it was hung on.
func (t *tree) spliced(k int) bool {
	return t.comma(k) && t.kid(k, "mark") < 0 && t.kid(k, "nsubj", "nsubj:pass") >= 0 && t.first[k] > t.words[k].Head
}

func (t *tree) dutyOfConjunct(k, h int) duty {
	switch {
	case t.kid(k, "nsubj", "nsubj:pass", "expl") >= 0:
		return t.unlessTelling(k, own) | cut
	case !t.predicate(h), t.joined(k, h):
		return 0
	case t.duty[h]&own != 0 || t.tells[h] == cue || t.saying(h):
		return t.unlessTelling(k, own) | cut
	}
	return 0
}

// joined reports whether two verbs say one thing: "captured and disappeared".
func (t *tree) joined(k, h int) bool {
	for i := h + 1; i < k; i++ {
		if r := t.words[i].Rel; r != "cc" && r != "compound:prt" && r != "advmod" {
			return false
		}
	}
	return true
}

// dutyOfAdverbial is that of a clause of time, reason or contrast, or of one that
// goes on telling what the subject did.
func (t *tree) dutyOfAdverbial(k int) duty {
	subject := t.kid(k, "nsubj", "nsubj:pass", "expl") >= 0
	m := t.kid(k, "mark")
	if w := t.kid(k, "advmod"); m < 0 && w >= 0 && t.form(w) == "when" {
		m = w
	}
	if m >= 0 {
		switch {
		case subject && cutMarks[t.form(m)]:
			return own | cut
		case subject && keptMarks[t.form(m)]:
			return own
		}
		return 0
	}
	switch {
	case subject && t.comma(k):
		return t.unlessTelling(k, own) | cut
	case t.feat(k, "Tense=Pres|VerbForm=Part") && t.comma(k) && t.first[k] > t.words[k].Head:
		return own | cut
	}
	return 0
}

// dutyOfAttribute is that of a relative clause or a participle behind a noun.
func (t *tree) dutyOfAttribute(k, h int) duty {
	if t.words[k].Rel != "acl:relcl" {
		switch {
		case !t.feat(k, "VerbForm=Part") || t.senseOf(k) == (sense{}) || !t.definite(h) || !t.anchored(k):
			return 0
		case t.comma(k):
			return own | cut
		}
		return own
	}
	if t.relativeOf(k) < 0 {
		return 0
	}
	if t.comma(k) {
		return own | cut
	}
	if t.definite(h) && t.anchored(k) {
		return own
	}
	return 0
}

// relativeOf is the relative pronoun that is the subject of clause k, or the "where"
// in it; -1 where there is none.
func (t *tree) relativeOf(k int) int {
	for _, i := range t.kids[k] {
		f := t.form(i)
		if t.rel(i) == "nsubj" && (f == "who" || f == "which" || f == "that") || t.rel(i) == "advmod" && f == "where" {
			return i
		}
	}
	return -1
}

// anchored reports whether a time, figure or name stands in what hangs on k.
func (t *tree) anchored(k int) bool {
	s := t.words[t.first[k]].Span.Cover(t.words[t.last[k]-1].Span)
	names, _ := t.namesIn(s)
	return len(t.timesIn(s))+len(t.figuresIn(s))+len(names) > 0
}

// definite reports whether the noun k is a name or a known thing.
func (t *tree) definite(k int) bool {
	if t.words[k].UPOS == "PROPN" || k > 0 && t.words[k].UPOS == "NOUN" && capital(t.words[k].Form) {
		return true
	}
	d := t.kid(k, "det")
	return d >= 0 && t.feat(d, "Definite=Def") || t.kid(k, "nmod:poss") >= 0
}

// apposed reports whether the noun k says what the one before it is.
func (t *tree) apposed(k int) bool {
	h := t.words[k].Head
	if t.words[k].Rel != "appos" || h < 0 || h > k || !t.comma(k) || t.first[k] > 0 && t.words[t.first[k]-1].Form == ":" || !t.definite(h) {
		return false
	}
	if t.words[k].UPOS != "NOUN" && t.words[k].UPOS != "NUM" {
		return false
	}
	first := t.words[t.start(k)]
	return first.UPOS == "DET" || first.UPOS == "NUM" && t.kid(k, "nmod") >= 0
}

// clauseAt is the claim that word k heads, if it heads one.
func (t *tree) clauseAt(k int) (clause, bool) {
	c := clause{tree: t, head: k, trigger: k, subject: -1, named: -1}
	switch {
	case t.duty[k]&own != 0:
		c.kind = c.kindOf(k)
		c.findSubject()
		c.gather()
		c.trigger, c.sense = c.meaning()
	case t.event(k):
		c.kind = nominal
		c.own = keep(t.yield(k), func(i int) bool { return !t.joins(i, k) })
		c.sense = nouns[t.lemma(k)]
	default:
		return c, false
	}
	c.reach = c.cover(c.own)
	if len(c.lead) > 0 {
		c.reach = c.reach.Cover(c.cover(c.lead))
	}
	return c, len(c.own) > 0 && len(c.own) <= mostWords && c.sound()
}

// mostWords is the length of the longest claim; what is longer is a list or no
// sentence.
const mostWords = 80

func (t *tree) kindOf(k int) kind {
	switch {
	case t.words[k].Rel == "appos":
		return apposition
	case t.words[k].Rel == "acl:relcl":
		return relative
	case t.rel(k) == "acl", t.rel(k) == "advcl" && t.kid(k, "nsubj", "nsubj:pass", "expl", "aux", "cop") < 0:
		return participle
	}
	return finite
}

// findSubject finds who or what a clause is about, in it or in the one it hangs on.
func (c *clause) findSubject() {
	for k := c.head; k >= 0; k = c.words[k].Head {
		if s := c.subjectOf(k); s >= 0 {
			c.subject, c.shared = s, k != c.head
			return
		}
		switch r := c.words[k].Rel; {
		case c.rel(k) == "acl" || r == "appos":
			c.subject, c.shared = c.words[k].Head, true
			return
		case r != "conj" && r != "xcomp" && r != "advcl":
			return
		}
	}
}

// subjectOf is the subject that hangs on k itself; -1 where that is a relative pronoun
// or none.
func (t *tree) subjectOf(k int) int {
	for _, i := range t.kids[k] {
		if r := t.rel(i); r == "nsubj" || r == "csubj" || r == "expl" && t.form(i) == "there" {
			if t.words[k].Rel == "acl:relcl" && i == t.relativeOf(k) {
				continue
			}
			return i
		}
	}
	return -1
}

// gather collects the words of a clause.
func (c *clause) gather() {
	c.own = c.yield(c.head)
	if m := c.opener(); m >= 0 {
		c.own = keep(c.own, func(i int) bool { return i > m })
	}
	if c.kind == relative {
		c.own = without(c.own, c.relativeOf(c.head))
	}
	if !c.shared || c.subject < 0 {
		return
	}
	c.lead = c.yield(c.subject)
	if c.kind == apposition || c.kind == relative || c.kind == participle && c.rel(c.head) == "acl" {
		c.lead = keep(c.lead, func(i int) bool { return !c.under(i, c.head) && !c.joins(i, c.subject) })
	}
	if c.kind == finite && c.kid(c.head, "aux", "aux:pass", "cop") < 0 {
		c.lead = append(c.lead, c.sharedAux()...)
	}
}

// sharedAux are the auxiliaries before the first of joined verbs that serve a later
// one too: "were arrested on Monday and taken to Oru".
func (c *clause) sharedAux() []int {
	h := c.words[c.head].Head
	if c.rel(c.head) != "conj" || h < 0 || c.feat(c.head, "VerbForm=Fin") {
		return nil
	}
	return keep(c.kids[h], func(i int) bool { return c.rel(i) == "aux" || c.words[i].Rel == "advmod" && negations[c.form(i)] })
}

// opener is the word that only begins a clause; -1 where there is none.
func (c *clause) opener() int {
	for _, i := range c.kids[c.head] {
		if r := c.rel(i); (r == "mark" || r == "advmod") && introduces(c.form(i)) && i < c.head {
			return i
		}
	}
	return -1
}

// introduces reports whether a word only begins a clause: "that".
func introduces(form string) bool {
	return form == "that" || form == "whether" || cutMarks[form] || keptMarks[form]
}

func keep(in []int, wanted func(int) bool) []int {
	var out []int
	for _, i := range in {
		if wanted(i) {
			out = append(out, i)
		}
	}
	return out
}

func without(in []int, x int) []int { return keep(in, func(i int) bool { return i != x }) }

// yield are the words that hang on k, without what is cut from it, in order.
func (t *tree) yield(k int) []int {
	out := []int{k}
	for n := 0; n < len(out) && len(out) <= 2*mostWords; n++ {
		for _, i := range t.kids[out[n]] {
			if t.duty[i]&cut == 0 && !t.aside(i) {
				out = append(out, i)
			}
		}
	}
	slices.Sort(out)
	return out
}

// aside reports whether what hangs on i adds nothing: interjections, "however", the
// telling of who says it.
func (t *tree) aside(i int) bool {
	switch t.words[i].Rel {
	case "discourse", "vocative":
		return true
	case "advmod":
		return connectives[t.form(i)]
	case "cc":
		return t.duty[t.words[i].Head]&cut != 0 || i == 0 // before a conjunct that is a claim itself
	case "parataxis":
		if t.predicate(i) && t.saying(i) {
			return true
		}
	case "case", "mark", "det", "obj", "iobj", "nsubj", "aux", "aux:pass", "cop", "compound", "compound:prt", "nummod", "xcomp", "ccomp", "nmod:poss":
		return false
	}
	return t.tells[i] != 0 && t.tells[t.words[i].Head] != cue && t.voices.at(t.words[i].Start) != t.voices.at(t.words[t.words[i].Head].Start)
}
