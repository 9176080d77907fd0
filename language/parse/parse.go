// Package parse reads the structure of sentences: for each word its part of
// speech, features, lemma, head and relation, as Universal Dependencies has them
// (https://universaldependencies.org).
//
// Nothing in it is about one language. What it knows comes from a Model, which
// Train makes from a treebank.
package parse

import (
	"sync"

	"github.com/sayso/sayso/language/internal/network"
	"github.com/sayso/sayso/span"
)

// Word is a syntactic word.
type Word struct {
	span.Span        // where it stands; each word of "don't" has its own part
	Form      string // as written, without a break at a line's end
	Lemma     string
	UPOS      string // "NOUN", "VERB", ...
	Feats     string // "Number=Sing|Person=3", or "_"
	Head      int    // index of the governing word in the sentence; -1 for the root
	Rel       string // relation to the head, with its subtype: "nsubj:pass"
	Inner     bool   // part of the same token as the word before it: "n't" in "don't"
	State     []int8 // what the network made of the word in its sentence, in parts of StateUnit; the same in equal sentences
}

// StateUnit is how many steps of a State make one.
const StateUnit = 24

// Sentence is a sentence and its words.
type Sentence struct {
	Words []Word
	Cut   bool // longer than MaxWords: read in pieces, which hang on the first one's root
}

// MaxWords is the length up to which a sentence is read as a whole. The work for
// a piece of that length is the square of it.
const MaxWords = 250

// batchWords is how many words, about, go through the network together.
const batchWords = 128

// Model is what Train makes. It may be used by many goroutines at once.
type Model struct {
	network *network.Network
	words   *vocabulary
	lemmas  *lemmas
	head    header
	idle    sync.Pool // of *worker
}

// piece is a part of a sentence that is read at once.
type piece struct {
	words  []Word
	behind *piece // the first piece of the same sentence, where this is a later one
	offset int    // in its sentence
	root   int    // index into words, once read
}

// Parse fills in all that a word has but Span and Form.
func (m *Model) Parse(sentences []Sentence) {
	w := m.worker()
	defer m.idle.Put(w)
	var pieces []*piece
	words := 0
	for i := range sentences {
		s := &sentences[i]
		s.Cut = len(s.Words) > MaxWords
		var first *piece
		for from := 0; from < len(s.Words); from += MaxWords {
			p := &piece{words: s.Words[from:min(from+MaxWords, len(s.Words))], behind: first, offset: from}
			if first == nil {
				first = p
			}
			if words += len(p.words); words > batchWords && len(pieces) > 0 {
				w.read(pieces)
				pieces, words = pieces[:0], len(p.words)
			}
			pieces = append(pieces, p)
		}
	}
	w.read(pieces)
}

// worker holds the memory that a goroutine needs to read.
type worker struct {
	*Model
	reader
	batch  network.Batch
	rows   [][][]uint32
	flat   []uint32
	heads  []int
	arcs   [][]float32
	hashes []uint32
}

func (m *Model) worker() *worker {
	if w, ok := m.idle.Get().(*worker); ok {
		return w
	}
	return &worker{Model: m}
}

func (w *worker) read(pieces []*piece) {
	if len(pieces) == 0 {
		return
	}
	w.embed(pieces)
	w.network.Forward(&w.batch, w.rows)
	w.attach(pieces)
	rels := w.network.Relations(&w.batch, w.heads)
	states := w.states()
	i := 0
	for _, p := range pieces {
		for k := range p.words {
			x := &p.words[k]
			x.State, states = states[:w.head.Network.Width:w.head.Network.Width], states[w.head.Network.Width:]
			x.Rel = w.head.Rels[highest(rels.Row(i)[:len(w.head.Rels)])]
			tag := highest(w.batch.Tags.Row(i)[:len(w.head.Tags)])
			x.UPOS, x.Feats = w.head.Tags[tag].UPOS, w.head.Tags[tag].Feats
			w.hashes = w.suffixes(x.Form, tag, w.hashes)
			x.Lemma = w.lemmas.of(x.Form, w.hashes)
			i++
		}
		w.hang(p)
	}
}

// states are the states of all words of the batch, one behind another.
func (w *worker) states() []int8 {
	out := make([]int8, 0, len(w.heads)*w.head.Network.Width)
	for i := range w.heads {
		for _, v := range w.batch.State(i) {
			out = append(out, int8(min(max(v*StateUnit, -127), 127)))
		}
	}
	return out
}

// embed finds the rows of each word's features.
func (w *worker) embed(pieces []*piece) {
	w.rows, w.flat = w.rows[:0], w.flat[:0]
	var forms []string
	for _, p := range pieces {
		forms = forms[:0]
		for i := range p.words {
			forms = append(forms, p.words[i].Form)
		}
		shout := shouts(forms)
		var s [][]uint32
		for i, form := range forms {
			from := len(w.flat)
			for _, k := range w.reader.read(form, i == 0, shout) {
				if row, ok := w.words.of(k); ok {
					w.flat = append(w.flat, row)
				}
			}
			s = append(s, w.flat[from:len(w.flat):len(w.flat)])
		}
		w.rows = append(w.rows, s)
	}
}

// attach finds the head of each word; w.heads are indices into the batch's
// words.
func (w *worker) attach(pieces []*piece) {
	w.heads = w.heads[:0]
	first := 0
	for _, p := range pieces {
		n := len(p.words)
		scores := w.square(n + 1)
		row := make([]float32, n+1)
		for i := range n {
			w.network.Arcs(&w.batch, first+i, first, first+n, row)
			for h, s := range row {
				scores[h][i+1] = s
			}
		}
		heads := make([]int, n+1)
		tree(scores, heads)
		for i, h := range heads[1:] {
			p.words[i].Head = h - 1
			if h == 0 {
				p.root = i
				w.heads = append(w.heads, -1)
			} else {
				w.heads = append(w.heads, first+h-1)
			}
		}
		first += n
	}
}

// square is a square of numbers, not cleared.
func (w *worker) square(n int) [][]float32 {
	for len(w.arcs) < n {
		w.arcs = append(w.arcs, nil)
	}
	for i := range n {
		if cap(w.arcs[i]) < n {
			w.arcs[i] = make([]float32, n, 2*n)
		}
		w.arcs[i] = w.arcs[i][:n]
	}
	return w.arcs[:n]
}

// hang makes the heads of a piece indices into its sentence, and hangs its root
// on that of the first piece.
func (w *worker) hang(p *piece) {
	if p.behind == nil {
		return
	}
	for i := range p.words {
		p.words[i].Head += p.offset
	}
	p.words[p.root].Head, p.words[p.root].Rel = p.behind.root, "parataxis"
}

// highest is the index of the highest number.
func highest(x []float32) int {
	best := 0
	for i, v := range x {
		if v > x[best] {
			best = i
		}
	}
	return best
}
