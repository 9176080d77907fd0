package claim

import (
	"strings"

	"github.com/sayso/sayso/name"
	"github.com/sayso/sayso/quantity"
)

// event reports whether the noun k tells of an event with a figure that no clause's
// own words tell of: "the killing of 12 people".
func (t *tree) event(k int) bool {
	if t.words[k].UPOS != "NOUN" || nouns[t.lemma(k)] == (sense{}) || t.duty[k] != 0 {
		return false
	}
	of := t.kid(k, "nmod")
	if of < 0 || !t.counted(of) || t.kid(of, "case") < 0 || t.form(t.kid(of, "case")) != "of" {
		return false
	}
	switch t.rel(k) {
	case "nsubj", "obj", "root", "conj", "appos":
		return false // the clause tells of it
	}
	return true
}

// counted reports whether a figure stands at noun k.
func (t *tree) counted(k int) bool {
	if t.words[k].UPOS == "NUM" {
		return !t.timed(k)
	}
	n := t.kid(k, "nummod")
	return n >= 0 && !t.timed(n)
}

// meaning is the word for what a clause says happens, and its class.
func (c *clause) meaning() (int, sense) {
	if c.kind == apposition || c.kid(c.head, "cop") >= 0 {
		return c.head, c.copular()
	}
	k := c.head
	for {
		x := c.infinitive(k)
		if x < 0 || !c.predicate(x) || !governing[c.lemma(k)] {
			break
		}
		k = x
	}
	if s := c.phrase(k); s != (sense{}) {
		return k, s
	}
	if s := c.verbal(k); s != (sense{}) {
		return k, s
	}
	return c.lent(k)
}

// infinitive is the verb that k governs, wherever the tree hung it: "planned to build",
// "called on them to leave", "expects sales to grow"; -1 where there is none.
func (t *tree) infinitive(k int) int {
	if x := t.kid(k, "xcomp"); x >= 0 && t.predicate(x) {
		return x
	}
	for _, h := range []int{k, t.kid(k, "obj")} {
		if h < 0 {
			continue
		}
		x := t.kid(h, "advcl", "acl")
		if x < 0 || x < k || !summons[t.lemma(k)] {
			continue
		}
		if m := t.kid(x, "mark"); m >= 0 && t.form(m) == "to" {
			return x
		}
	}
	return -1
}

// phrase is the class of a verb with the noun that makes it a phrase: "take control".
func (c *clause) phrase(k int) sense {
	for _, i := range c.kids[k] {
		switch c.rel(i) {
		case "obj", "obl", "nsubj", "compound", "xcomp":
			if s, ok := phrases[c.verb(k)+" "+c.lemma(i)]; ok {
				return s
			}
			if s, ok := phrases[c.lemma(k)+" "+c.lemma(i)]; ok {
				return s
			}
		}
	}
	return sense{}
}

// verb is the lemma of verb k with its particle.
func (t *tree) verb(k int) string {
	if p := t.kid(k, "compound:prt"); p >= 0 {
		return t.lemma(k) + " " + t.form(p)
	}
	return t.lemma(k)
}

// verbal is the class of a verb by itself, which may depend on whether it is about
// people.
func (c *clause) verbal(k int) sense {
	s := c.senseOf(k)
	if p, ok := ofPeople[c.lemma(k)]; ok && c.people(c.patient(k)) {
		return p
	}
	if needsPeople[s.event] && !c.people(c.patient(k)) {
		return sense{}
	}
	return s
}

// needsPeople are the classes that only people are subject to.
var needsPeople = map[Event]bool{Casualties: true, Displacement: true, Detention: true, Appointment: true}

// senseOf is the class of verb k, by its lemma, or by its form where the lemma is not
// a word: "fre" for "freed".
func (t *tree) senseOf(k int) sense {
	for _, w := range []string{t.verb(k), t.lemma(k), strings.TrimSuffix(t.form(k), "d"), strings.TrimSuffix(t.form(k), "ed")} {
		if s, ok := senses[w]; ok {
			return s
		}
	}
	return sense{}
}

// patient is the word for whom or what verb k is about.
func (c *clause) patient(k int) int {
	if o := c.kid(k, "obj"); o >= 0 {
		return o
	}
	return c.subject
}

// people reports whether word i is one for people.
func (t *tree) people(i int) bool {
	if i < 0 {
		return false
	}
	switch t.words[i].UPOS {
	case "NUM":
		return true
	case "PRON":
		return peopleNouns[t.form(i)] || t.form(i) == "they" || t.form(i) == "them"
	case "PROPN":
		n := t.nameAt(i)
		return n < 0 || t.Names[n].Type == name.Person
	}
	return peopleNouns[t.lemma(i)] || peopleNouns[t.form(i)] || personal(t.lemma(i))
}

// lent is the class of a verb that says little itself: its noun's. "The construction
// continues", "carried out an attack", "caused 12 deaths".
func (c *clause) lent(k int) (int, sense) {
	if s, ok := c.phase(k); ok {
		return k, s
	}
	for _, i := range c.kids[k] {
		r := c.rel(i)
		if r != "obj" && r != "nsubj" && r != "obl" || c.words[i].Rel == "obl:agent" {
			continue
		}
		light := lights[c.verb(k)] || lights[c.lemma(k)]
		s, ok := nouns[c.lemma(i)]
		if ok && (light || r != "obl" && c.counted(i)) {
			if r == "obj" {
				c.named = i
			}
			return k, s
		}
		if n := c.kid(i, "nmod"); light && n >= 0 && r == "nsubj" {
			if s, ok := nouns[c.lemma(n)]; ok {
				return k, s
			}
		}
	}
	if c.saying(k) && c.demands(k) {
		c.named = c.kid(k, "obj", "nsubj:pass")
	}
	return k, sense{}
}

// phase is the state of a conflict that verb k says began, goes on or ended.
func (c *clause) phase(k int) (sense, bool) {
	s, ok := phases[c.verb(k)]
	if !ok || c.subject < 0 || nouns[c.lemma(c.subject)].event != Conflict {
		return sense{}, false
	}
	return s, true
}

// copular is the class of what something is said to be.
func (c *clause) copular() sense {
	if c.subject >= 0 {
		if s, ok := measures[c.lemma(c.subject)]; ok {
			return s
		}
	}
	if s, ok := nouns[c.lemma(c.head)]; ok && c.counted(c.head) {
		return s
	}
	if s, ok := adjectives[c.lemma(c.head)]; ok {
		return s
	}
	if roles[c.lemma(c.head)] {
		return sense{Membership, ""}
	}
	for _, q := range c.figuresIn(c.words[c.head].Span) {
		if q.Type == quantity.Measure {
			return sense{Measurement, ""}
		}
	}
	return sense{}
}
