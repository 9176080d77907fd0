package name

import (
	"math"
	"math/rand/v2"
	"slices"

	"github.com/sayso/sayso/language/parse"
)

// Example is a document to learn from: its parsed sentences, and a label for each
// word: "B-PER" where a person's name begins, "I-PER" where it goes on, ""
// elsewhere; also ORG and LOC.
type Example struct {
	Sentences []parse.Sentence
	Labels    [][]string
	// Guide names the guidelines by which the names were marked, where they are
	// not those that the model is to follow.
	Guide string
}

func (e *Example) guide() uint32 {
	if e.Guide == "" {
		return 0
	}
	return hash(e.Guide)
}

// lesson is a sentence to learn from.
type lesson struct {
	features [][]uint32
	states   [][]float64
	labels   []uint8
}

// folds is into how many parts the examples are divided, so that each is read a
// first time by a model that has not learned from it.
const folds = 2

// runs is of how many models the last one is the mean.
const runs = 3

// Train makes a model by an averaged structured perceptron, the same from the
// same examples and seed. It learns to read a document for the first time, and
// again when the words of all of it have been given labels once.
func Train(examples []Example, seed uint64, epochs int) *Model {
	none := &Model{}
	var lessons []lesson
	for k := range folds {
		var others []lesson
		for i := range examples {
			if i%folds != k {
				others = append(others, examples[i].lessons(none.seen(&examples[i]).known)...)
			}
		}
		first := learn(others, seed, 1, epochs)
		for i := k; i < len(examples); i += folds {
			lessons = append(lessons, examples[i].lessons(none.seen(&examples[i]).known)...)
			lessons = append(lessons, examples[i].lessons(first.memory(&examples[i]))...)
		}
	}
	return learn(lessons, seed, runs, epochs)
}

// learn makes the mean of a few models, each of which saw the lessons in an order
// of its own.
func learn(lessons []lesson, seed uint64, runs, epochs int) *Model {
	dropRare(lessons)
	mean := newLearner()
	for run := range runs {
		l := newLearner()
		order := rand.New(rand.NewPCG(seed, uint64(run)))
		for range epochs {
			for _, i := range order.Perm(len(lessons)) {
				l.step++
				l.learn(&lessons[i])
			}
		}
		mean.add(l, 1/float64(runs))
	}
	return mean.model()
}

// seen is a reader of an example that has not voted.
func (m *Model) seen(e *Example) *Reader {
	r := m.reader(e.guide())
	r.Add(e.Sentences)
	return r
}

// memory is the memory of an example that has been read once.
func (m *Model) memory(e *Example) *memory {
	r := m.seen(e)
	r.vote()
	return r.known
}

func (e *Example) lessons(m *memory) []lesson {
	var out []lesson
	for i, s := range e.Sentences {
		x := lesson{features: describe((&Model{}).words(&s), m), states: states(s.Words)}
		for _, l := range e.Labels[i] {
			x.labels = append(x.labels, uint8(slices.Index(labels[:], l)))
		}
		out = append(out, x)
	}
	return out
}

// states are the states of words as numbers.
func states(words []parse.Word) [][]float64 {
	out := make([][]float64, len(words))
	for i, w := range words {
		for _, v := range w.State {
			out[i] = append(out[i], float64(v)/parse.StateUnit)
		}
	}
	return out
}

// stateRate is how fast the weights of states are learned, in parts of the rate of
// features.
const stateRate = 0.05

// dropRare leaves out features that were seen less than often: they teach little and
// would share weights with others.
func dropRare(lessons []lesson) {
	counts := map[uint32]int{}
	for _, x := range lessons {
		for _, f := range x.features {
			for _, h := range f {
				counts[h]++
			}
		}
	}
	rare := func(h uint32) bool { return counts[h] < often }
	for _, x := range lessons {
		for i := range x.features {
			x.features[i] = slices.DeleteFunc(x.features[i], rare)
		}
	}
}

const often = 3

// learner holds the weights while they are learned; sums are what averages are
// taken from.
type learner struct {
	weights, sums                 []float64
	transitions, transitionTotals [labelCount][labelCount]float64
	step                          float64
}

func newLearner() *learner {
	const size = (rows + stateWidth) * labelCount
	return &learner{weights: make([]float64, size), sums: make([]float64, size)}
}

func (l *learner) learn(x *lesson) {
	scores := make([][labelCount]float64, len(x.features))
	for i, f := range x.features {
		for _, h := range f {
			row := l.weights[int(h%rows)*labelCount:][:labelCount]
			for k, w := range row {
				scores[i][k] += w
			}
		}
		for j, v := range x.states[i] {
			row := l.weights[(rows+j)*labelCount:][:labelCount]
			for k, w := range row {
				scores[i][k] += v * w
			}
		}
		for k := range labelCount {
			if k != int(x.labels[i]) {
				scores[i][k] += margin
			}
		}
	}
	got := best(scores, func(from, to int) float64 { return l.transitions[from][to] })
	before, should := uint8(0), uint8(0)
	for i := range got {
		if got[i] != x.labels[i] {
			for _, h := range x.features[i] {
				l.move(int(h%rows)*labelCount+int(x.labels[i]), 1)
				l.move(int(h%rows)*labelCount+int(got[i]), -1)
			}
			for j, v := range x.states[i] {
				l.move((rows+j)*labelCount+int(x.labels[i]), v*stateRate)
				l.move((rows+j)*labelCount+int(got[i]), -v*stateRate)
			}
		}
		if got[i] != x.labels[i] || before != should {
			l.moveTransition(should, x.labels[i], 1)
			l.moveTransition(before, got[i], -1)
		}
		before, should = got[i], x.labels[i]
	}
}

// margin is by how much the right label must win.
const margin = 4

func (l *learner) move(i int, by float64) {
	l.weights[i] += by
	l.sums[i] += by * l.step
}

func (l *learner) moveTransition(from, to uint8, by float64) {
	l.transitions[from][to] += by
	l.transitionTotals[from][to] += by * l.step
}

// add adds a share of the averages of other's weights over all its steps.
func (l *learner) add(other *learner, share float64) {
	average := func(w, sum float64) float64 { return share * (w - sum/(other.step+1)) }
	for i, w := range other.weights {
		l.weights[i] += average(w, other.sums[i])
	}
	for i := range labelCount {
		for j := range labelCount {
			l.transitions[i][j] += average(other.transitions[i][j], other.transitionTotals[i][j])
		}
	}
}

// model has the weights in bytes.
func (l *learner) model() *Model {
	const top = 12 // of the weights of features; few are higher
	const scale = 127.0 / top
	short := func(v float64) int8 { return int8(math.Round(min(max(v*scale, -127), 127))) }
	m := &Model{}
	for _, w := range l.weights[:rows*labelCount] {
		m.weights = append(m.weights, short(w))
	}
	for _, w := range l.weights[rows*labelCount:] {
		v := math.Round(w * scale * stateScale / parse.StateUnit)
		m.states = append(m.states, int16(min(max(v, math.MinInt16), math.MaxInt16)))
	}
	for i := range labelCount {
		for j := range labelCount {
			m.transitions[i][j] = short(l.transitions[i][j])
		}
	}
	return m
}
