package claim

import (
	"github.com/sayso/sayso/claim/stance"
	"github.com/sayso/sayso/span"
)

// finder goes through a text sentence by sentence.
type finder struct {
	*Reading
	voices voices
	places places
	dating map[int]bool // where the times begin that date instruments
	claims []Claim
	own    []identity // of each claim
	before scene      // of the sentence before
	here   scene      // of the clauses before, in the sentence

	// The first time, figure and name that end behind the start of the sentence.
	timesFrom, figuresFrom, namesFrom int
}

// Find gives the claims of a text, in the order of their predicates.
func Find(x *Reading) []Claim {
	f := &finder{Reading: x}
	f.voices.read(x)
	f.places.read(x)
	f.readDates()
	for i := range x.Sentences {
		if len(x.Sentences[i].Words) > 0 {
			f.sentence(i)
		}
	}
	f.identify()
	return f.claims
}

// sentence finds the claims of sentence i.
func (f *finder) sentence(i int) {
	t := f.tree(i)
	t.mend()
	t.put = stance.Read(&t.mended)
	t.loaded = stance.Loaded(&t.mended)
	t.mark()
	first := len(f.claims)
	f.here = scene{}
	for k := range t.words {
		c, ok := t.clauseAt(k)
		if !ok {
			continue
		}
		for _, one := range c.split() {
			f.add(&one)
		}
	}
	f.before = f.scene(t, f.claims[first:])
}

// within gives those of all that overlap a sentence; from is where they begin.
func within[T any](all []T, from *int, at span.Span, place func(*T) span.Span) []T {
	for *from < len(all) && place(&all[*from]).End <= at.Start {
		*from++
	}
	last := *from
	for last < len(all) && place(&all[last]).Start < at.End {
		last++
	}
	return all[*from:last]
}
