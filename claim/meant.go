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
		if t.Cast != nil {
			return t.Cast.Who(t.index, i, i+1, t.speaker(i))
		}
	case "its":
		return t.thing(i)
	}
	return ""
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

// vague are words that stand for something that a reader may not know.
var vague = set("it this that these those which they them such")
