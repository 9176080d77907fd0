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
}

// lesson is a sentence to learn from.
type lesson struct {
	features [][]uint32
	labels   []int
}

// folds is into how many parts the examples are divided, so that each is read a
// first time by a model that has not learned from it.
const folds = 4

// Train makes a model by an averaged structured perceptron, the same from the
// same examples and seed. It learns to read a document for the first time, and
// again when the words of all of it have been given labels once.
func Train(examples []Example, seed uint64, epochs int) *Model {
	var lessons []lesson
	for k := range folds {
		var others []lesson
		for i := range examples {
			if i%folds != k {
				others = append(others, examples[i].lessons(remember(examples[i].Sentences))...)
			}
		}
		first := learn(others, seed, epochs/2)
		for i := k; i < len(examples); i += folds {
			lessons = append(lessons, examples[i].lessons(remember(examples[i].Sentences))...)
			lessons = append(lessons, examples[i].lessons(first.read(examples[i].Sentences))...)
		}
	}
	return learn(lessons, seed, epochs)
}

func learn(lessons []lesson, seed uint64, epochs int) *Model {
	dropRare(lessons)
	l := learner{weights: make([]float64, rows*labelCount), sums: make([]float64, rows*labelCount)}
	order := rand.New(rand.NewPCG(seed, 5))
	for range epochs {
		for _, i := range order.Perm(len(lessons)) {
			l.step++
			l.learn(&lessons[i])
		}
	}
	return l.model()
}

func (e *Example) lessons(m *memory) []lesson {
	var out []lesson
	for i, s := range e.Sentences {
		x := lesson{features: describe(s.Words, m)}
		for _, l := range e.Labels[i] {
			x.labels = append(x.labels, slices.Index(labels[:], l))
		}
		out = append(out, x)
	}
	return out
}

// dropRare leaves out features that were seen once: they teach little and would
// share weights with others.
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

func (l *learner) learn(x *lesson) {
	scores := make([][labelCount]float64, len(x.features))
	for i, f := range x.features {
		for _, h := range f {
			row := l.weights[int(h%rows)*labelCount:][:labelCount]
			for k, w := range row {
				scores[i][k] += w
			}
		}
		for k := range labelCount {
			if k != x.labels[i] {
				scores[i][k] += margin
			}
		}
	}
	got := best(scores, func(from, to int) float64 { return l.transitions[from][to] })
	before, should := 0, 0
	for i := range got {
		if got[i] != x.labels[i] {
			for _, h := range x.features[i] {
				l.move(int(h%rows)*labelCount+x.labels[i], 1)
				l.move(int(h%rows)*labelCount+got[i], -1)
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

func (l *learner) moveTransition(from, to int, by float64) {
	l.transitions[from][to] += by
	l.transitionTotals[from][to] += by * l.step
}

// model has the average of the weights over all steps, in bytes.
func (l *learner) model() *Model {
	average := func(w, sum float64) float64 { return w - sum/(l.step+1) }
	top := 0.0
	for i, w := range l.weights {
		l.weights[i] = average(w, l.sums[i])
		top = max(top, math.Abs(l.weights[i]))
	}
	scale := 127 / min(top, 12)
	short := func(v float64) int8 { return int8(math.Round(min(max(v*scale, -127), 127))) }
	m := &Model{weights: make([]int8, len(l.weights))}
	for i, w := range l.weights {
		m.weights[i] = short(w)
	}
	for i := range labelCount {
		for j := range labelCount {
			m.transitions[i][j] = short(average(l.transitions[i][j], l.transitionTotals[i][j]))
		}
	}
	return m
}
