// Package chain labels sequences by a linear-chain conditional random field
// (Lafferty, McCallum and Pereira 2001) over hashed features.
package chain

import (
	"encoding/binary"
	"fmt"
	"math"
)

// Model is a field over the states of a graph, with a weight of one byte for each
// label of each feature. Features share rows of weights by their hash. It may be
// used by many goroutines at once.
type Model struct {
	field
	mask    uint32
	scale   float32 // what a weight of 1 is worth
	weights []int8  // [feature&mask][label]
}

// Bytes is the model as Load reads it: the mask, the scale, the steps and ends,
// and the weights; numbers are little-endian, of four bytes.
func (m *Model) Bytes() []byte {
	out := binary.LittleEndian.AppendUint32(nil, m.mask)
	for _, numbers := range [][]float32{{m.scale}, m.steps, m.ends} {
		for _, v := range numbers {
			out = binary.LittleEndian.AppendUint32(out, math.Float32bits(v))
		}
	}
	for _, w := range m.weights {
		out = append(out, byte(w))
	}
	return out
}

// Load makes a model over g of what Bytes wrote at the head of data, and gives
// the rest.
func Load(g *Graph, data string) (m *Model, rest string, err error) {
	numbers := 1 + len(g.edges) + len(g.Labels)
	head := 4 + 4*numbers
	if len(data) < head {
		return nil, "", fmt.Errorf("loading a chain model: %d bytes are too few", len(data))
	}
	m = &Model{field: field{graph: g}, mask: binary.LittleEndian.Uint32([]byte(data[:4]))}
	values := make([]float32, numbers)
	for i, b := 0, []byte(data[4:head]); i < numbers; i++ {
		values[i] = math.Float32frombits(binary.LittleEndian.Uint32(b[4*i:]))
	}
	m.scale, m.steps, m.ends = values[0], values[1:1+len(g.edges)], values[1+len(g.edges):]
	weights := (int(m.mask) + 1) * g.count
	if len(data)-head < weights {
		return nil, "", fmt.Errorf("loading a chain model: %d bytes of weights, want %d", len(data)-head, weights)
	}
	m.weights = make([]int8, weights)
	for i := range m.weights {
		m.weights[i] = int8(data[head+i])
	}
	return m, data[head+weights:], nil
}
