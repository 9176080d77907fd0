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
