// Package linear is a yes-or-no decision by a hashed linear model: the weights
// of the features that are present are added up. Features are 32-bit hashes
// that share a table of weights; few of them collide where the table is large
// for its features.
package linear

import (
	"fmt"
	"math"
	"math/rand/v2"
)

// Size is the number of weights of a model; a power of two.
const Size = 1 << 16

// Model is a table of weights. It is not changed once made.
type Model struct {
	weights []int8
}

// Load makes a model of what Bytes wrote. It keeps data.
func Load(data string) (*Model, error) {
	if len(data) != Size {
		return nil, fmt.Errorf("loading a linear model: %d bytes, want %d", len(data), Size)
	}
	m := &Model{weights: make([]int8, Size)}
	for i := range m.weights {
		m.weights[i] = int8(data[i])
	}
	return m, nil
}

// Bytes is the model as Load reads it.
func (m *Model) Bytes() []byte {
	out := make([]byte, Size)
	for i, w := range m.weights {
		out[i] = byte(w)
	}
	return out
}

// Score adds up the weights of features; yes is above zero.
func (m *Model) Score(features []uint32) int {
	sum := 0
	for _, f := range features {
		sum += int(m.weights[f%Size])
	}
	return sum
}

// Feature is the hash of a feature: the template that it was made by and two
// values.
func Feature(template, a, b uint32) uint32 {
	h := (a ^ template*0x9E3779B1) * 0x85EBCA6B
	h ^= h >> 15
	h = (h ^ b) * 0xC2B2AE35
	return h ^ h>>16
}

// Samples are decisions to learn from. Features of all samples lie in one slice.
type Samples struct {
	features []uint32
	ends     []int
	yes      []bool
}

// Add adds a sample.
func (s *Samples) Add(features []uint32, yes bool) {
	s.features = append(s.features, features...)
	s.ends = append(s.ends, len(s.features))
	s.yes = append(s.yes, yes)
}

// Len is the number of samples.
func (s *Samples) Len() int { return len(s.yes) }

func (s *Samples) at(i int) []uint32 {
	start := 0
	if i > 0 {
		start = s.ends[i-1]
	}
	return s.features[start:s.ends[i]]
}

// Train fits a logistic regression by AdaGrad with a small decay of the weights,
// in random order given by seed.
func Train(s *Samples, seed uint64, epochs int) *Model {
	const rate, decay = 0.2, 2e-6
	weights, squares := make([]float64, Size), make([]float64, Size)
	order := rand.New(rand.NewPCG(seed, 1))
	for range epochs {
		for _, i := range order.Perm(s.Len()) {
			sum, target := 0.0, 0.0
			if s.yes[i] {
				target = 1
			}
			for _, f := range s.at(i) {
				sum += weights[f%Size]
			}
			wrong := 1/(1+math.Exp(-sum)) - target
			for _, f := range s.at(i) {
				w := f % Size
				g := wrong + decay*weights[w]
				squares[w] += g * g
				weights[w] -= rate * g / math.Sqrt(squares[w]+1e-8)
			}
		}
	}
	return quantise(weights)
}

// quantise keeps each weight in a byte. The few largest are cut.
func quantise(weights []float64) *Model {
	m := &Model{weights: make([]int8, len(weights))}
	for i, w := range weights {
		m.weights[i] = int8(math.Round(min(max(w*scale, -127), 127)))
	}
	return m
}

const scale = 32
