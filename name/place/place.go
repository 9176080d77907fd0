// Package place says which places the names of a text may mean: those of a gazetteer that
// bear the name, all of them where they are several, and what the text itself says that
// they lie in ("Zar, a village of Oru district").
package place

import (
	"strings"

	"github.com/sayso/sayso/language/segment"
	"github.com/sayso/sayso/name"
	"github.com/sayso/sayso/name/gazetteer"
	"github.com/sayso/sayso/span"
)

// Within says that the text says that a place lies in another.
type Within struct {
	Place     int       // index of the place that it lies in
	span.Span           // the words that say so, from the one name to the other
	Kind      string    // what the text calls the inner place: "village"; "" where it does not say
	By        Statement // how plainly it is said
}

// Statement is how plainly a text says that one place lies in another.
type Statement uint8

// The ways of saying it.
const (
	InWords Statement = iota + 1 // "a village of Oru", "Tarn in Oru"
	ByComma                      // "Tarn, Oru"
)

// Place is a place that a text names.
type Place struct {
	Name       string             // the longest form in the text
	Mentions   []int              // indices of names, in text order
	Within     []Within           // according to the text
	Candidates []*gazetteer.Place // of the gazetteer; more than one where the name is ambiguous, none where it is not known
}

// Read gives the places that names of a text mean, in the order in which they are first
// named. Names that differ only in case, accents and "the", and names that the gazetteer
// has for one place alone, are one place.
func Read(t *segment.Text, names []name.Name, g *gazetteer.Gazetteer) []Place {
	r := &reader{t: t, names: names, g: g, byName: map[string]int{}, byID: map[string]int{}, of: make([]int, len(names))}
	for i := range names {
		r.of[i] = -1
		if names[i].Type == name.Place {
			r.mention(i)
		}
	}
	for i := range names {
		r.contain(i)
	}
	return r.places
}

type reader struct {
	t      *segment.Text
	names  []name.Name
	g      *gazetteer.Gazetteer
	places []Place
	byName map[string]int
	byID   map[string]int // places with one candidate
	of     []int          // the place of each name, or -1
}

// mention finds or adds the place of name i.
func (r *reader) mention(i int) {
	text := strings.Join(strings.Fields(r.names[i].In(r.t.Text)), " ")
	key := gazetteer.Fold(bare(text))
	k, known := r.byName[key]
	if !known {
		found := r.g.Lookup(bare(text))
		if len(found) == 1 {
			k, known = r.byID[found[0].ID]
		}
		if !known {
			k = len(r.places)
			r.places = append(r.places, Place{Candidates: found})
		}
		if len(found) == 1 {
			r.byID[found[0].ID] = k
		}
		r.byName[key] = k
	}
	p := &r.places[k]
	if len(text) > len(p.Name) {
		p.Name = text
	}
	p.Mentions = append(p.Mentions, i)
	r.of[i] = k
}

// bare is a name without the word for its kind: "Oru district" is Oru.
func bare(s string) string {
	before, last, ok := cutLast(s)
	if ok && kinds[strings.ToLower(last)] && before != "" {
		return before
	}
	first, rest, ok := strings.Cut(s, " ")
	if ok && kinds[strings.ToLower(first)] {
		return strings.TrimPrefix(rest, "of ")
	}
	return s
}

func cutLast(s string) (before, last string, ok bool) {
	i := strings.LastIndexByte(s, ' ')
	if i < 0 {
		return s, "", false
	}
	return s[:i], s[i+1:], true
}

// contain reads what the text says that the place of name i lies in, from the words
// between it and the next name.
func (r *reader) contain(i int) {
	if r.of[i] < 0 || i+1 >= len(r.names) || r.of[i+1] < 0 || r.of[i] == r.of[i+1] {
		return
	}
	a, b := r.names[i].Span, r.names[i+1].Span
	first, end := r.t.At(a.End), r.t.At(b.Start)
	const longest = 8
	if end-first > longest || r.t.SentenceAt(a.Start) != r.t.SentenceAt(b.Start) {
		return
	}
	kind, by := r.link(i, first, end)
	if by == 0 {
		return
	}
	in := &r.places[r.of[i]]
	for _, w := range in.Within {
		if w.Place == r.of[i+1] {
			return
		}
	}
	in.Within = append(in.Within, Within{Place: r.of[i+1], Span: a.Cover(b), Kind: kind, By: by})
}

// link is how the atoms between two names join them: what the first is called, and how
// plainly it is said that it lies in the second; 0 where it is not said.
func (r *reader) link(i, first, end int) (kind string, by Statement) {
	words := make([]string, 0, end-first)
	for k := first; k < end; k++ {
		words = append(words, strings.ToLower(r.t.Of(k)))
	}
	kind = r.kindBefore(i)
	if len(words) > 0 && kinds[words[0]] { // "Zar village of Oru"
		kind, words = words[0], words[1:]
	}
	switch s := strings.Join(words, " "); s {
	case ",":
		if kind != "" || r.closes(i+1) && !r.listed(i) {
			return kind, ByComma
		}
		return "", 0
	case "in", "of", "in the", "of the", "( in":
		if kind != "" || s == "in" {
			return kind, InWords
		}
		return "", 0
	}
	return inApposition(words)
}

// inApposition reads ", a village of", "is a town in", ", the capital of".
func inApposition(words []string) (kind string, by Statement) {
	n := len(words)
	if n < 3 || !opening[words[0]] || words[n-1] == "the" && n < 4 {
		return "", 0
	}
	if words[n-1] == "the" {
		n--
	}
	if last := words[n-1]; last != "in" && last != "of" {
		return "", 0
	}
	for _, w := range words[1 : n-1] {
		if kinds[w] {
			kind = w
		} else if kind != "" || negating[w] {
			return "", 0
		}
	}
	if kind == "" {
		return "", 0
	}
	return kind, InWords
}

// kindBefore is the word for a kind before name i: "the village of Zar".
func (r *reader) kindBefore(i int) string {
	k := r.t.At(r.names[i].Start) - 1
	if k > 0 && r.t.Of(k) == "of" {
		k--
	}
	if k >= 0 && kinds[strings.ToLower(r.t.Of(k))] && r.t.SentenceAt(int(r.t.Atoms[k].Start)) == r.t.SentenceAt(r.names[i].Start) {
		return strings.ToLower(r.t.Of(k))
	}
	if _, last, ok := cutLast(strings.Join(strings.Fields(r.names[i].In(r.t.Text)), " ")); ok && kinds[strings.ToLower(last)] {
		return strings.ToLower(last)
	}
	return ""
}

// closes reports whether an insertion or a sentence ends behind name i: "Tarn, Oru,".
func (r *reader) closes(i int) bool {
	k := r.t.At(r.names[i].End)
	if k >= len(r.t.Atoms) {
		return true
	}
	switch r.t.Of(k) {
	case ",", ".", ")", ";", "(", "—", "–":
		return true
	}
	return false
}

// listed reports whether names i and i+1 are of a list: "Tarn, Oru, Kaldra and Meren".
func (r *reader) listed(i int) bool {
	const more = 2
	for k := i + 1; k <= i+more && k+1 < len(r.names); k++ {
		between := strings.ToLower(strings.TrimSpace(r.t.Text[r.names[k].End:max(r.names[k].End, r.names[k+1].Start)]))
		if between == "and" || between == ", and" || between == "or" || between == "," && k > i+1 {
			return true
		}
	}
	if i > 0 && r.of[i-1] >= 0 {
		before := strings.TrimSpace(r.t.Text[r.names[i-1].End:max(r.names[i-1].End, r.names[i].Start)])
		return before == "," || before == "and"
	}
	return false
}
