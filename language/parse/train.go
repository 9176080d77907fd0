package parse

import (
	"cmp"
	"maps"
	"math"
	"math/rand/v2"
	"slices"
	"strings"

	"github.com/sayso/sayso/language/conllu"
	"github.com/sayso/sayso/language/internal/network"
)

// Settings are what Train can be told.
type Settings struct {
	Width, Layers, Arc, Rel int // of the network; see its Config
	Epochs                  int
	Batch                   int     // words in a step
	Rate                    float64 // of learning, at its highest
	Seed                    uint64
	// Checkpoint is a file that is written after each epoch, and from which training
	// goes on that was interrupted. It may be empty; it is left when all is done.
	Checkpoint string
	// Report is called after each epoch with the loss for a word and a way to the
	// model as it stands. It may be nil.
	Report func(epoch int, loss float64, model func() *Model)
}

// Train makes a model, the same from the same examples and settings, be it in one
// go or from checkpoints.
func Train(examples []conllu.Sentence, s Settings) (*Model, error) {
	t := newTeacher(examples, s)
	done, err := t.resume(s.Checkpoint, &s)
	if err != nil {
		return nil, err
	}
	total := s.Epochs * (t.words/s.Batch + 1)
	for done.Epochs < s.Epochs {
		loss, n := 0.0, 0
		for batch := range t.batches(s.Batch) {
			rows, targets := t.describe(batch)
			loss += t.trainer.Step(rows, targets, s.Rate*warmth(done.Steps, total))
			n++
			done.Steps++
		}
		done.Epochs++
		if err := t.save(s.Checkpoint, done); err != nil {
			return nil, err
		}
		if s.Report != nil {
			s.Report(done.Epochs, loss/float64(n), t.model)
		}
	}
	return t.model(), nil
}

// warmth is how much of the rate to use: it rises for a few hundred steps and
// then falls along a cosine.
func warmth(step, total int) float64 {
	const rise = 300
	if step < rise {
		return float64(step+1) / rise
	}
	return 0.01 + 0.99*(1+math.Cos(math.Pi*min(1, float64(step-rise)/float64(max(1, total-rise)))))/2
}

// teacher turns examples into what a network learns from.
type teacher struct {
	reader
	examples []conllu.Sentence
	targets  []network.Target
	source   *rand.PCG
	order    *rand.Rand // from source
	trainer  *network.Trainer
	head     header
	known    *vocabulary
	counts   map[uint64]int // of features
	lemmas   *lemmas
	words    int
	flat     []uint32
}

func newTeacher(examples []conllu.Sentence, s Settings) *teacher {
	t := &teacher{examples: examples, source: rand.NewPCG(s.Seed, 3), counts: map[uint64]int{}}
	t.order = rand.New(t.source)
	tags, rels := map[tag]int{}, map[string]int{}
	pairs := map[tagged]int{}
	for _, e := range examples {
		t.words += len(e.Words)
		t.count(&e)
		for _, w := range e.Words {
			tags[tag{w.UPOS, w.Feats}]++
			rels[w.Rel]++
			pairs[tagged{w.Form, w.Lemma, tag{w.UPOS, w.Feats}}]++
		}
	}
	t.head.Tags = byCount(tags, 2, func(a, b tag) int { return cmp.Or(cmp.Compare(a.UPOS, b.UPOS), cmp.Compare(a.Feats, b.Feats)) })
	t.head.Rels = byCount(rels, 3, cmp.Compare[string])
	t.learnLemmas(pairs)
	t.known = newVocabulary(t.frequent())
	t.head.Network = network.Config{
		Rows: len(t.known.keys), Width: s.Width, Layers: s.Layers, Arc: s.Arc, Rel: s.Rel,
		Tags: len(t.head.Tags), Rels: len(t.head.Rels),
	}
	for i := range examples {
		t.targets = append(t.targets, t.target(&examples[i]))
	}
	t.trainer = network.NewTrainer(t.head.Network, t.order)
	return t
}

type tagged struct {
	form, lemma string
	tag
}

func (t *teacher) learnLemmas(pairs map[tagged]int) {
	known := map[pair]int{}
	for p, n := range pairs {
		if k := slices.Index(t.head.Tags, p.tag); k >= 0 && p.lemma != "_" {
			known[pair{p.form, p.lemma, k}] += n
		}
	}
	t.lemmas = learnLemmas(known)
}

// byCount are the keys that were seen at least often times, the most frequent
// first.
func byCount[K comparable](counts map[K]int, often int, compare func(a, b K) int) []K {
	var out []K
	for k, n := range counts {
		if n >= often {
			out = append(out, k)
		}
	}
	slices.SortFunc(out, func(a, b K) int { return cmp.Or(counts[b]-counts[a], compare(a, b)) })
	return out
}

func (t *teacher) count(e *conllu.Sentence) {
	for i, w := range e.Words {
		for _, k := range t.reader.read(w.Form, i == 0, i == 0) {
			t.counts[k]++
		}
	}
}

// frequent are the features that were seen often enough to learn from.
func (t *teacher) frequent() []uint64 {
	const often = 2
	var out []uint64
	for _, k := range slices.Sorted(maps.Keys(t.counts)) {
		if k != 0 && t.counts[k] >= often {
			out = append(out, k)
		}
	}
	return out
}

func (t *teacher) target(e *conllu.Sentence) network.Target {
	var x network.Target
	for _, w := range e.Words {
		x.Tags = append(x.Tags, slices.Index(t.head.Tags, tag{w.UPOS, w.Feats}))
		x.Rels = append(x.Rels, slices.Index(t.head.Rels, w.Rel))
		x.Heads = append(x.Heads, w.Head)
	}
	return x
}

// batches gives the numbers of the examples in random order, as many at a time
// as have about so many words.
func (t *teacher) batches(words int) func(yield func([]int) bool) {
	return func(yield func([]int) bool) {
		var batch []int
		n := 0
		for _, i := range t.order.Perm(len(t.examples)) {
			if len(t.examples[i].Words) > MaxWords {
				continue
			}
			batch = append(batch, i)
			if n += len(t.examples[i].Words); n >= words {
				if !yield(batch) {
					return
				}
				batch, n = batch[:0], 0
			}
		}
		if len(batch) > 0 {
			yield(batch)
		}
	}
}

// describe finds the features of a batch. Some sentences are read as if they had
// been written in capitals or without, and some features are left out, rare
// words above all, so that the network learns to do without.
func (t *teacher) describe(batch []int) ([][][]uint32, []network.Target) {
	t.flat = t.flat[:0]
	var rows [][][]uint32
	var targets []network.Target
	for _, i := range batch {
		words, target := t.examples[i].Words, t.targets[i]
		if t.order.Float64() < 0.05 {
			words, target = withoutStop(words, target)
		}
		forms := make([]string, len(words))
		for k := range words {
			forms[k] = words[k].Form
		}
		t.recase(forms)
		shout := shouts(forms)
		s := make([][]uint32, len(forms))
		for k, form := range forms {
			from := len(t.flat)
			for f, key := range t.reader.read(form, k == 0, shout) {
				if row, ok := t.known.of(key); ok && !t.leftOut(f, key) {
					t.flat = append(t.flat, row)
				}
			}
			s[k] = t.flat[from:len(t.flat):len(t.flat)]
		}
		rows = append(rows, s)
		targets = append(targets, target)
	}
	return rows, targets
}

// withoutStop leaves out the mark at a sentence's end, where nothing hangs on it.
func withoutStop(words []conllu.Word, x network.Target) ([]conllu.Word, network.Target) {
	n := len(words) - 1
	if n < 2 || words[n].UPOS != "PUNCT" || slices.Contains(x.Heads, n+1) {
		return words, x
	}
	return words[:n], network.Target{Tags: x.Tags[:n], Rels: x.Rels[:n], Heads: x.Heads[:n]}
}

// leftOut draws whether feature f of a word is left out. The first two are about
// the whole form.
func (t *teacher) leftOut(f int, key uint64) bool {
	share := 0.05
	if f < 2 {
		share = max(0.08, 0.8/(0.8+float64(t.counts[key])))
	}
	return t.order.Float64() < share
}

// model is the network as it stands, with what belongs to it.
func (t *teacher) model() *Model {
	n := network.New(t.head.Network)
	n.Table = t.trainer.Table.(network.Floats).Quantised()
	n.Copy(t.trainer.Network)
	n.Round()
	return &Model{network: n, words: t.known, lemmas: t.lemmas, head: t.head}
}

// recase writes a few sentences in capitals, and a few without.
func (t *teacher) recase(forms []string) {
	change := strings.ToUpper
	switch draw := t.order.Float64(); {
	case draw < 0.03:
		change = strings.ToLower
	case draw > 0.06:
		return
	}
	for i := range forms {
		forms[i] = change(forms[i])
	}
}
