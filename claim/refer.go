package claim

import (
	"strings"

	"github.com/sayso/sayso/name"
	"github.com/sayso/sayso/span"
)

// places are the places of a text and what kinds of places it calls them.
type places struct {
	kinds map[string][]*place // by noun: "district"
	names map[string]*place   // by folded name without its kind
	in    []*place            // by the name's index in the text
}

// place is a place of the text.
type place struct {
	name string // as the text has it, without its kind
	kind map[string]bool
	at   []int // where it is named
}

// read collects the places of a text.
func (p *places) read(x *Reading) {
	p.kinds, p.names, p.in = map[string][]*place{}, map[string]*place{}, make([]*place, len(x.Names))
	for i := range x.Names {
		n := &x.Names[i]
		if n.Type != name.Place {
			continue
		}
		full, kind := placeName(x, n)
		key := strings.ToLower(full)
		if key == "" {
			continue
		}
		one := p.names[key]
		if one == nil {
			one = &place{name: full, kind: map[string]bool{}}
			p.names[key] = one
		}
		one.at = append(one.at, n.Start)
		p.in[i] = one
		if kind != "" && !one.kind[kind] {
			one.kind[kind] = true
			p.kinds[kind] = append(p.kinds[kind], one)
		}
	}
}

// placeName is the name of a place without the noun for its kind, and that noun:
// "Kaldra district", "the town of Oru".
func placeName(x *Reading, n *name.Name) (full, kind string) {
	words := x.Sentences[n.Sentence].Words
	first, last := n.First, n.Last
	if w := strings.ToLower(words[last-1].Lemma); kinds[w] && last-first > 1 {
		kind, last = w, last-1
	} else if last < len(words) && kinds[strings.ToLower(words[last].Form)] && words[last].UPOS == "NOUN" {
		kind = strings.ToLower(words[last].Form)
	} else if first > 1 && words[first-1].Form == "of" && kinds[strings.ToLower(words[first-2].Lemma)] {
		kind = strings.ToLower(words[first-2].Lemma)
	}
	if words[first].UPOS == "DET" && last-first > 1 {
		first++
	}
	at := words[first].Span.Cover(words[last-1].Span)
	return strings.Join(strings.Fields(at.In(x.Text.Text)), " "), kind
}

// meant is the place that "the district" means at an offset: the only one that the
// text calls so; nil where there are others.
func (p *places) meant(kind string, at int) *place {
	if all := p.kinds[kind]; len(all) == 1 && all[0].at[0] < at {
		return all[0]
	}
	return nil
}

// papers are the instruments of a text: its resolutions, laws and orders.
type papers struct{ met map[string][]paper }

// paper is an instrument where the text names it in full.
type paper struct {
	Instrument
	start int
}

// meet takes note of the instruments that a sentence names in full.
func (p *papers) meet(t *tree) {
	for k := range t.words {
		noun := t.lemma(k)
		if !instruments[noun] || t.words[k].UPOS != "NOUN" && t.words[k].UPOS != "PROPN" {
			continue
		}
		if x, ok := t.paper(k); ok {
			if p.met == nil {
				p.met = map[string][]paper{}
			}
			if s, ok := samePapers[noun]; ok {
				noun = s
			}
			p.met[noun] = append(p.met[noun], paper{x, x.Start})
		}
	}
}

// paper is the instrument that noun k names, where it does so in full: with a number, a
// date, a body or a name.
func (t *tree) paper(k int) (Instrument, bool) {
	full := false
	first, last := t.first[k], k+1
	for _, i := range t.kids[k] {
		switch r := t.rel(i); {
		case r == "flat", r == "nummod" && i > k, r == "nmod" && i > k && t.words[i].UPOS == "PROPN", r == "appos" && t.words[i].UPOS == "NUM":
			full, last = true, max(last, t.last[i])
		case r == "compound", t.words[i].Rel == "nmod:unmarked", r == "nmod" && i < k, r == "amod" && t.words[i].UPOS == "PROPN":
			full = true
		case r == "nmod":
			last = max(last, t.last[i])
		case r == "case", r == "punct":
			if i == first {
				first = i + 1
			}
		}
	}
	for first < k && (t.words[first].UPOS == "ADP" || t.words[first].UPOS == "DET" || t.words[first].Rel == "case" || t.words[first].Rel == "fixed") {
		first++
	}
	for i := k; i < last; i++ {
		if t.duty[i]&cut != 0 || t.rel(i) == "acl" || t.words[i].Form == "," && !t.inTime(i) {
			last = max(k+1, min(i, t.first[i]))
		}
	}
	at := t.words[first].Span.Cover(t.words[last-1].Span)
	text := oneLine(at.In(t.Text.Text))
	x := Instrument{Span: at, Text: text, Name: text}
	for i := first; i < last; i++ {
		if t.words[i].UPOS == "NUM" && i > k && !t.inTime(i) {
			x.Number = t.words[i].Form
			break
		}
	}
	names, _ := t.namesIn(at)
	for _, n := range names {
		if n.Type == name.Organisation && at.Contains(n.Span) {
			x.Body = n.In(t.Text.Text)
			break
		}
	}
	return x, full
}

func (t *tree) inTime(i int) bool { return len(t.timesIn(t.words[i].Span)) > 0 }

// last is the instrument that "the resolution" means at an offset: the last of its
// kind before.
func (p *papers) last(noun string, at int) (Instrument, bool) {
	if s, ok := samePapers[noun]; ok {
		noun = s
	}
	all := p.met[noun]
	for i := len(all) - 1; i >= 0; i-- {
		if all[i].start < at {
			return all[i].Instrument, true
		}
	}
	return Instrument{}, false
}

func oneLine(s string) string { return strings.Join(strings.Fields(s), " ") }

// nameAt is the index, in the text's names, of the one that holds word i; -1 for none.
func (t *tree) nameAt(i int) int {
	if names, first := t.namesIn(t.words[i].Span); len(names) > 0 {
		return first
	}
	return -1
}

// cover is the smallest span that holds the words.
func (t *tree) cover(words []int) span.Span {
	if len(words) == 0 {
		return span.Span{}
	}
	return t.words[words[0]].Span.Cover(t.words[words[len(words)-1]].Span)
}
