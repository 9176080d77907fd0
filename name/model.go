package name

import (
	_ "embed"
	"fmt"
	"math"
	"sync"
)

// labels mark the words of names: where one begins and where it goes on.
var labels = [...]string{"", "B-PER", "I-PER", "B-ORG", "I-ORG", "B-LOC", "I-LOC"}

const (
	labelCount = len(labels)
	rows       = 1 << 18 // of weights, a label each; features share them by hash
)

// Model finds names: a perceptron over features of words, and the best sequence
// of labels. It may be used by many goroutines at once.
type Model struct {
	weights     []int8 // rows of labelCount
	transitions [labelCount][labelCount]int8
	states      []int16 // weights of the numbers of a word's state, labelCount each, in parts of stateScale
}

// stateScale and stateWidth are of what Model holds about the states of words.
const (
	stateScale = 64
	stateWidth = 192
)

//go:embed english.1.model
var english string

// English is the model for English, made when it is first asked for. Its card is
// docs/models/english.md.
var English = sync.OnceValue(func() *Model {
	m, err := Load(english)
	if err != nil {
		panic("name: the model that was built in: " + err.Error())
	}
	return m
})

// Load makes a model of what Bytes wrote. It keeps data.
func Load(data string) (*Model, error) {
	const size = rows*labelCount + labelCount*labelCount + 2*stateWidth*labelCount
	if len(data) != size {
		return nil, fmt.Errorf("loading a model of names: %d bytes, want %d", len(data), size)
	}
	m := &Model{weights: make([]int8, rows*labelCount)}
	for i := range m.weights {
		m.weights[i] = int8(data[i])
	}
	for i := range labelCount * labelCount {
		m.transitions[i/labelCount][i%labelCount] = int8(data[rows*labelCount+i])
	}
	states := data[rows*labelCount+labelCount*labelCount:]
	for i := 0; i < len(states); i += 2 {
		m.states = append(m.states, int16(states[i])|int16(states[i+1])<<8)
	}
	return m, nil
}

// Bytes is the model as Load reads it: the weights, row by row, the transitions,
// and the weights of states in two bytes each, the lower one first.
func (m *Model) Bytes() []byte {
	out := make([]byte, 0, rows*labelCount+labelCount*labelCount)
	for _, w := range m.weights {
		out = append(out, byte(w))
	}
	for _, row := range m.transitions {
		for _, w := range row {
			out = append(out, byte(w))
		}
	}
	for _, w := range m.states {
		out = append(out, byte(w), byte(w>>8))
	}
	return out
}

// doubt is by how much a name must win over none: a wrong one costs more than one
// that is missed.
const doubt = 140

// label gives each word of a sentence the number of its label, by its state and
// its features.
func (m *Model) label(words []word, features [][]uint32) []uint8 {
	scores := make([][labelCount]int32, len(features))
	for i, f := range features {
		for l, s := range words[i].scores {
			scores[i][l] = int32(s)
		}
		scores[i][0] += doubt
		for _, h := range f {
			row := m.weights[int(h%rows)*labelCount:][:labelCount]
			for l, w := range row {
				scores[i][l] += int32(w)
			}
		}
	}
	return best(scores, func(from, to int) int32 { return int32(m.transitions[from][to]) })
}

// stateScores are the scores of the labels by a word's state alone; none where it
// has no state of the width that the model knows.
func (m *Model) stateScores(state []int8) (scores [labelCount]int16) {
	if len(state) != stateWidth || m.states == nil {
		return scores
	}
	var sums [labelCount]int32
	for i, v := range state {
		for l, w := range m.states[i*labelCount:][:labelCount] {
			sums[l] += int32(v) * int32(w)
		}
	}
	for l, s := range sums {
		scores[l] = int16(min(max(s/stateScale, math.MinInt16), math.MaxInt16))
	}
	return scores
}

// best is the sequence of labels with the highest score in which a name goes on
// only where it has begun.
func best[N int32 | float64](scores [][labelCount]N, transition func(from, to int) N) []uint8 {
	back := make([][labelCount]int8, len(scores))
	var total [labelCount]N
	for i := range scores {
		var next [labelCount]N
		for to := range labelCount {
			from := -1
			var top N
			for f := range labelCount {
				if !follows(f, to, i == 0) {
					continue
				}
				if s := total[f] + transition(f, to); from < 0 || s > top {
					from, top = f, s
				}
			}
			back[i][to] = int8(from)
			if from < 0 {
				top = impossible
			}
			next[to] = top + scores[i][to]
		}
		total = next
	}
	out := make([]uint8, len(scores))
	at := 0
	for l := range labelCount {
		if total[l] > total[at] {
			at = l
		}
	}
	for i := len(out) - 1; i >= 0; i-- {
		out[i] = uint8(at)
		at = max(int(back[i][at]), 0)
	}
	return out
}

const impossible = -1 << 28

// follows reports whether a label may stand behind another, or first in a
// sentence, where the one before is label 0.
func follows(from, to int, first bool) bool {
	goesOn := to > 0 && to%2 == 0
	if first {
		return from == 0 && !goesOn
	}
	return !goesOn || from == to || from == to-1
}
