package claim

import (
	"strings"

	"github.com/sayso/sayso/attribution"
	"github.com/sayso/sayso/name"
	"github.com/sayso/sayso/name/instrument"
)

// meant is the name of whom or what a pronoun or the head of a description stands for,
// where the text leaves no doubt.
func (t *tree) meant(i int) (string, bool) {
	w := &t.words[i]
	if w.UPOS == "PRON" {
		s := t.pronoun(i)
		return s, s != ""
	}
	if m := t.mentionsIn(w.Span); len(m) > 0 {
		if x := &m[0]; x.Later && x.Instrument != instrument.None && x.End == w.End {
			return t.Instruments.Instruments[x.Instrument].Name(), true
		}
		return "", false
	}
	if w.UPOS != "NOUN" && w.UPOS != "PROPN" || t.feat(i, "Number=Plur") || !t.taken(i) {
		return "", false
	}
	noun := t.lemma(i)
	if kinds[noun] {
		if p := t.places.meant(noun, w.Start); p != nil {
			return p.name, true
		}
		return "", false
	}
	if t.Cast == nil {
		return "", false
	}
	s := t.Cast.Who(t.index, t.first[i], i+1, t.speaker(i))
	return s, s != ""
}

// taken reports whether noun i takes up something known without saying which: "the
// district", "this Resolution", "our head of state".
func (t *tree) taken(i int) bool {
	if i+1 < len(t.words) && t.nameAt(i+1) >= 0 {
		return false // "the merchant Elias Roth"
	}
	known := false
	for _, k := range t.kids[i] {
		switch t.rel(k) {
		case "det":
			f := t.form(k)
			known = known || f == "the" || f == "this" || f == "that"
		case "nmod":
			if t.words[k].Rel == "nmod:poss" {
				known = known || t.form(k) == "our"
			} else if t.nameAt(k) >= 0 || t.words[k].UPOS != "NOUN" {
				return false
			} else if kinds[t.lemma(i)] {
				return false
			}
		case "compound", "flat", "appos", "acl", "nummod":
			return false
		case "amod":
			if f := t.form(k); kinds[t.lemma(i)] && f != "said" && f != "whole" && f != "entire" {
				return false
			}
		}
	}
	return known && t.nameAt(i) < 0
}

// speaker is in whose words a place stands; "" for the author's.
func (t *tree) speaker(i int) string {
	if a := t.voices.at(t.words[i].Start); a != attribution.None {
		return t.Attributions[a].Speaker
	}
	return ""
}

// pronoun is whom a pronoun stands for; "" where that is not sure.
func (t *tree) pronoun(i int) string {
	switch f := t.form(i); f {
	case "i", "me", "my":
		return t.speaker(i)
	case "he", "she", "him", "her", "his":
		return t.person(i)
	case "its":
		return t.thing(i)
	case "it", "they":
		return t.topic(i)
	}
	return ""
}

// person is whom "she" stands for. Where somebody else is named before it in its
// sentence, only the sentence's subject is sure.
func (t *tree) person(i int) string {
	if t.Cast == nil {
		return ""
	}
	who := t.Cast.Who(t.index, i, i+1, t.speaker(i))
	if who == "" {
		return ""
	}
	subject := t.rel(i) == "nsubj" || t.feat(i, "Poss=Yes")
	names, _ := t.namesIn(t.words[0].Span.Cover(t.words[i].Span))
	for k := range names {
		n := &names[k]
		if n.Type != name.Person || n.Last > i {
			continue
		}
		same := strings.HasSuffix(who, t.words[n.Last-1].Form)
		if !same && (!subject || t.rel(t.top(n.First, n.Last)) == "nsubj") {
			return ""
		}
	}
	return who
}

// topic is what "it" or "they" takes up as the subject that begins a sentence: the
// subject of the sentence before.
func (t *tree) topic(i int) string {
	b := &t.before
	h := t.words[i].Head
	if t.rel(i) != "nsubj" || b.topic == "" || b.paragraph != t.Text.Sentences[t.index].Paragraph || b.plural != (t.form(i) == "they") {
		return ""
	}
	if h >= 0 && t.form(i) == "it" && t.kid(h, "csubj", "ccomp", "csubj:pass", "xcomp", "advcl") >= 0 && (t.kid(h, "cop", "aux:pass") >= 0 || t.words[h].UPOS == "ADJ") {
		return "" // "it is planned to …"
	}
	if t.speaker(i) != b.speaker {
		return ""
	}
	for k := range i {
		if t.nominal(k) && !t.timed(k) {
			return ""
		}
	}
	return b.topic
}

// topicOf is the subject of a sentence, where the next one can take it up by "it" or
// "they": a name or a known thing, with no object that it could mean as well.
func (t *tree) topicOf() (text string, plural bool) {
	k := t.root()
	s := t.subjectOf(k)
	if s < 0 {
		return "", false
	}
	plural = t.feat(s, "Number=Plur")
	if t.words[s].UPOS == "PRON" {
		return t.topic(s), plural
	}
	if o := t.kid(k, "obj"); o >= 0 && t.feat(o, "Number=Plur") == plural && t.definite(o) || !t.definite(s) && !plural || t.kid(s, "conj") >= 0 && !plural {
		return "", false
	}
	if n := t.nameAt(s); n >= 0 && t.Names[n].Type == name.Person {
		return "", false
	}
	if m, ok := t.meant(s); ok {
		return m, plural
	}
	words := keep(t.yield(s), func(i int) bool { return !t.joins(i, s) })
	if len(words) > longestTopic {
		return "", false
	}
	c := clause{tree: t}
	return lower(c.plain(words), t.words[words[0]].UPOS), plural
}

// longestTopic is how many words of a subject are repeated for the pronoun behind it.
const longestTopic = 12

// lower is s with a small letter where its first word is an article.
func lower(s, upos string) string {
	if upos != "DET" || s == "" {
		return s
	}
	return strings.ToLower(s[:1]) + s[1:]
}

// thing is the one place or body that "its" can mean: the only one named before it in
// its sentence, where the subject is people.
func (t *tree) thing(i int) string {
	found := ""
	names, first := t.namesIn(t.words[max(0, i-mostWords)].Span.Cover(t.words[i].Span))
	for k := range names {
		n := &names[k]
		if n.Last > i || n.Type == name.Person {
			continue
		}
		if t.feat(t.top(n.First, n.Last), "Number=Plur") {
			continue
		}
		s := oneLine(n.In(t.Text.Text))
		if p := t.places.in[first+k]; p != nil {
			s = p.name
		}
		if found != "" && !strings.EqualFold(found, s) {
			return ""
		}
		found = s
	}
	return found
}

// relatives stand for the noun before their clause.
var relatives = set("who which that whom what whoever whatever")

// vague are words that stand for something that a reader may not know.
var vague = set("it this that these those which they them such")
