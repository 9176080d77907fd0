package quantity

import (
	"slices"
	"strings"

	"github.com/sayso/sayso/language/segment"
	"github.com/sayso/sayso/span"
)

// phrases looks up the longest of a set of phrases that begins, or ends, at an
// atom. A hyphen may stand where a phrase has a space.
type phrases[V any] struct {
	table *segment.Table[[]phrase[V]]
	step  int // 1: phrases begin at the atom; -1: they end there
}

type phrase[V any] struct {
	atoms []string // in the order in which they are met
	exact bool     // letter case counts
	value V
}

// entry is a phrase as it stands in a table of data.
type entry[V any] struct {
	text  string
	exact bool
	value V
}

// newPhrases makes a set to be read from left to right (step 1) or from right
// to left (step -1).
func newPhrases[V any](step int, entries []entry[V]) *phrases[V] {
	byFirst := map[string][]phrase[V]{}
	for _, e := range entries {
		t := segment.Cut(e.text, []span.Span{span.New(0, len(e.text))})
		p := phrase[V]{exact: e.exact, value: e.value}
		for i := range t.Atoms {
			p.atoms = append(p.atoms, t.Of(i))
		}
		if step < 0 {
			slices.Reverse(p.atoms)
		}
		key := strings.ToLower(p.atoms[0])
		byFirst[key] = append(byFirst[key], p)
	}
	for _, ps := range byFirst {
		slices.SortStableFunc(ps, func(a, b phrase[V]) int { return len(b.atoms) - len(a.atoms) })
	}
	return &phrases[V]{segment.NewTable(byFirst), step}
}

// at is the value of the longest phrase that begins at atom i and ends before
// to, or, read backwards, ends at i and begins at to or after. next is the atom
// after it in the direction of reading.
func (ps *phrases[V]) at(t *segment.Text, i, to int) (v V, next int, ok bool) {
	if i == to || i < 0 || i >= len(t.Atoms) {
		return v, i, false
	}
	candidates, ok := ps.table.Of(t, i)
	if !ok {
		return v, i, false
	}
	for k := range candidates {
		if next, ok := candidates[k].match(t, i, to, ps.step); ok {
			return candidates[k].value, next, true
		}
	}
	return v, i, false
}

func (p *phrase[V]) match(t *segment.Text, i, to, step int) (next int, ok bool) {
	for k, want := range p.atoms {
		if k > 0 && i != to && t.Of(i) == "-" && want != "-" {
			i += step
		}
		if i == to || i < 0 || i >= len(t.Atoms) {
			return 0, false
		}
		if got := t.Of(i); got != want && (p.exact || !strings.EqualFold(got, want)) {
			return 0, false
		}
		i += step
	}
	return i, true
}
