package segment

import (
	"github.com/sayso/sayso/language/internal/linear"
	"github.com/sayso/sayso/span"
)

// Lesson is a text to learn from: its paragraphs, and where its sentences are.
type Lesson struct {
	Text                  string
	Paragraphs, Sentences []span.Span
}

// Train makes a splitter from lessons, the same from the same seed.
func Train(lessons []Lesson, seed uint64) *Splitter {
	var samples linear.Samples
	for _, l := range lessons {
		l.describe(&samples)
	}
	return &Splitter{linear.Train(&samples, seed, 8)}
}

// describe adds every gap of the lesson where a sentence could end.
func (l *Lesson) describe(samples *linear.Samples) {
	starts := map[uint32]bool{}
	for _, s := range l.Sentences {
		starts[uint32(s.Start)] = true
	}
	for _, p := range l.Paragraphs {
		atoms := appendAtoms(nil, l.Text, p)
		if len(atoms) == 0 {
			continue
		}
		b := boundary{text: l.Text, atoms: atoms}
		b.measure(0)
		b.pass(0)
		for i := 1; i < len(atoms); i++ {
			yes := starts[atoms[i].Start]
			if b.candidate(i) {
				samples.Add(b.describe(i), yes)
			}
			if yes {
				b.from, b.quotes = i, 0
			}
			b.pass(i)
		}
	}
}
