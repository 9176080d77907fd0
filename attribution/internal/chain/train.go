package chain

import (
	"cmp"
	"math"
	"math/rand/v2"
	"slices"
)

// Example is a sequence with its labels.
type Example struct {
	*Sequence
	Labels []uint8
}

// Settings say how a model is trained.
type Settings struct {
	Graph  *Graph
	Bits   int     // the model has 2^Bits rows of weights
	Epochs int     // how often to go through the examples
	Seed   uint64  // of their order
	Decay  float64 // of a weight at each use
	Rare   int     // features that occur fewer times are dropped
	Rows   int     // how many rows the model keeps, at most, those that matter most; 0 for all
	// Dropout is the share of the features that are left out, each time others,
	// when an example is learned from, so that none relies on another.
	Dropout float64
}

// Train fits a model by AdaGrad on the likelihood of the examples' labels. Its
// weights are the means of those after each epoch of the second half. It is the same
// one for the same examples and settings. An example that the graph does not
// allow is passed over. Features that are rare or matter little are dropped from the
// examples.
func Train(examples []Example, s Settings) *Model {
	dropRare(examples, s.Rare)
	t := newTrainer(s)
	for epoch := range s.Epochs {
		if s.Rows > 0 && epoch == max(1, s.Epochs/4) {
			t.choose(examples)
		}
		for _, i := range t.random.Perm(len(examples)) {
			t.learn(examples[i])
		}
		if 2*epoch >= s.Epochs {
			t.remember()
		}
	}
	return t.model()
}

// dropRare drops the features that occur fewer than times times. They are counted
// by hash, so that a few rare ones stay.
func dropRare(examples []Example, times int) {
	if times < 2 {
		return
	}
	const bits = 24
	counts := make([]uint8, 1<<bits)
	slot := func(f uint32) *uint8 { return &counts[f*0x9E3779B1>>(32-bits)] }
	for _, e := range examples {
		for _, f := range e.features {
			if n := slot(f); *n < math.MaxUint8 {
				*n++
			}
		}
	}
	for _, e := range examples {
		e.keep(func(f uint32) bool { return int(*slot(f)) >= times })
	}
}

// trainer holds the weights while they are learned; squares are the sums of the
// squares of their gradients.
type trainer struct {
	Settings
	Decoder
	random           *rand.Rand
	thin             Sequence // the example that is learned from, without what is dropped
	mask             uint32
	weights, squares []float32
	stepSq, endSq    []float32
	sums             [3][]float32 // of weights, steps and ends, as remembered
	times            int          // that they were remembered
}

func newTrainer(s Settings) *trainer {
	n := (1 << s.Bits) * s.Graph.count
	edges, states := len(s.Graph.edges), len(s.Graph.Labels)
	return &trainer{
		Settings: s, random: rand.New(rand.NewPCG(s.Seed, 2)), mask: 1<<s.Bits - 1,
		Decoder: Decoder{field: field{graph: s.Graph, steps: make([]float32, edges), ends: make([]float32, states)}},
		weights: make([]float32, n), squares: make([]float32, n),
		stepSq: make([]float32, edges), endSq: make([]float32, states),
		sums: [3][]float32{make([]float32, n), make([]float32, edges), make([]float32, states)},
	}
}

// slight is the size of a gradient that is not followed.
const slight = 1e-4

// learn takes one step towards e's labels.
func (t *trainer) learn(e Example) {
	path, ok := t.graph.Path(e.Labels)
	if e.Len() == 0 || !ok {
		return
	}
	t.drop(e.Sequence)
	t.read(&t.thin)
	total := t.sum()
	t.learnSteps(path, total)
	t.learnEnds(path[len(path)-1], total)
	k := t.graph.count
	for i, label := range e.Labels {
		t.probs[i*k+int(label)]--
		for l, g := range t.probs[i*k : i*k+k] {
			if math.Abs(g) < slight {
				continue
			}
			for _, f := range t.thin.at(i) {
				w := int(f&t.mask)*k + l
				nudge(&t.weights[w], &t.squares[w], g+t.Decay*float64(t.weights[w]))
			}
		}
	}
}

// drop fills t.thin with what is left of s.
func (t *trainer) drop(s *Sequence) {
	t.thin.features = append(t.thin.features[:0], s.features...)
	t.thin.ends = append(t.thin.ends[:0], s.ends...)
	if t.Dropout > 0 {
		t.thin.keep(func(uint32) bool { return t.random.Float64() >= t.Dropout })
	}
}

// read adds up what the weights say of s.
func (t *trainer) read(s *Sequence) {
	k := t.graph.count
	t.n = s.Len()
	t.local = grow(t.local, t.n*k)
	clear(t.local)
	for i := range t.n {
		for _, f := range s.at(i) {
			for l, w := range t.weights[int(f&t.mask)*k:][:k] {
				t.local[i*k+l] += float64(w)
			}
		}
	}
}

// nudge moves a weight against its gradient g.
func nudge(weight, squares *float32, g float64) {
	const rate = 0.1
	*squares += float32(g * g)
	*weight -= float32(rate * g / math.Sqrt(float64(*squares)+1e-6))
}

// learnSteps moves the weights of the steps between states.
func (t *trainer) learnSteps(path []int, total float64) {
	k := len(t.graph.Labels)
	for i := 1; i < len(path); i++ {
		for e, edge := range t.graph.edges {
			from, to := edge[0], edge[1]
			g := math.Exp(t.forward[(i-1)*k+from] + float64(t.steps[e]) + t.at(i, to) + t.backward[i*k+to] - total)
			if path[i-1] == from && path[i] == to {
				g--
			}
			if math.Abs(g) > slight {
				nudge(&t.steps[e], &t.stepSq[e], g)
			}
		}
	}
}

// learnEnds moves the weights of ending in each state.
func (t *trainer) learnEnds(last int, total float64) {
	k := len(t.graph.Labels)
	for s := range t.ends {
		g := math.Exp(t.forward[(t.n-1)*k+s] + t.backward[(t.n-1)*k+s] - total)
		if s == last {
			g--
		}
		nudge(&t.ends[s], &t.endSq[s], g)
	}
}

// remember adds the weights to their sums.
func (t *trainer) remember() {
	t.times++
	for k, values := range [][]float32{t.weights, t.steps, t.ends} {
		for i, v := range values {
			t.sums[k][i] += v
		}
	}
}

// model quantises the weights: each is a byte, the few largest are cut. What was
// learned from a part of the features counts for less where all are there.
func (t *trainer) model() *Model {
	const cut, top = 4.0, math.MaxInt8
	for _, sums := range t.sums {
		for i := range sums {
			sums[i] /= float32(t.times)
		}
	}
	m := &Model{
		field: field{graph: t.graph, steps: t.sums[1], ends: t.sums[2]}, mask: t.mask,
		scale: float32(cut / top * (1 - t.Dropout)), weights: make([]int8, len(t.weights)),
	}
	for i, w := range t.sums[0] {
		m.weights[i] = int8(math.Round(min(max(float64(w)/cut, -1), 1) * top))
	}
	return m
}

// choose goes on with the rows that matter most, and drops the features of all
// others from the examples.
func (t *trainer) choose(examples []Example) {
	kept := make([]bool, t.mask+1)
	for _, i := range t.important(t.Rows) {
		kept[i] = true
	}
	for i, k := 0, t.graph.count; i < len(kept); i++ {
		if !kept[i] {
			clear(t.weights[i*k : i*k+k])
		}
	}
	for _, e := range examples {
		e.keep(func(f uint32) bool { return kept[f&t.mask] })
	}
}

// important are the rows that matter most so far: those with large weights that
// were often learned from.
func (t *trainer) important(rows int) []int {
	k := t.graph.count
	worth := make([]float64, len(t.weights)/k)
	var out []int
	for i := range worth {
		for l := i * k; l < i*k+k; l++ {
			worth[i] = max(worth[i], math.Abs(float64(t.weights[l]))*math.Sqrt(float64(t.squares[l])))
		}
		if worth[i] > 0 {
			out = append(out, i)
		}
	}
	slices.SortFunc(out, func(a, b int) int { return cmp.Or(cmp.Compare(worth[b], worth[a]), a-b) })
	return out[:min(len(out), rows)]
}
