// Package chain labels sequences by a linear-chain conditional random field
// (Lafferty, McCallum and Pereira 2001) over hashed features.
package chain

import (
	"encoding/binary"
	"fmt"
	"math"
	"slices"
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

// Bytes is the model as Load reads it: the mask, the scale, the steps, the ends,
// and the number of rows that are not all zero, each in four bytes, little-endian;
// then these rows, each behind its distance from the one before as a varint.
func (m *Model) Bytes() []byte {
	out := binary.LittleEndian.AppendUint32(nil, m.mask)
	for _, numbers := range [][]float32{{m.scale}, m.steps, m.ends} {
		for _, v := range numbers {
			out = binary.LittleEndian.AppendUint32(out, math.Float32bits(v))
		}
	}
	var rows []byte
	count, last := uint32(0), 0
	for i := range int(m.mask) + 1 {
		if row := m.row(i); slices.ContainsFunc(row, func(w int8) bool { return w != 0 }) {
			rows = binary.AppendUvarint(rows, uint64(i-last))
			for _, w := range row {
				rows = append(rows, byte(w))
			}
			count, last = count+1, i
		}
	}
	return append(binary.LittleEndian.AppendUint32(out, count), rows...)
}

// row are the weights of the features whose hash ends in i.
func (m *Model) row(i int) []int8 {
	k := m.graph.count
	return m.weights[i*k:][:k:k]
}

// maxRows bounds the memory that a damaged model can ask for.
const maxRows = 1 << 24

// Load makes a model over g of what Bytes wrote at the head of data, and gives
// the rest.
func Load(g *Graph, data string) (m *Model, rest string, err error) {
	numbers := 1 + len(g.edges) + len(g.Labels)
	head := 4 + 4*numbers + 4
	if len(data) < head {
		return nil, "", fmt.Errorf("loading a chain model: %d bytes are too few", len(data))
	}
	number := func(i int) uint32 { return binary.LittleEndian.Uint32([]byte(data[4*i : 4*i+4])) }
	m = &Model{field: field{graph: g}, mask: number(0)}
	if m.mask >= maxRows {
		return nil, "", fmt.Errorf("loading a chain model: %d rows are too many", m.mask)
	}
	values := make([]float32, numbers)
	for i := range values {
		values[i] = math.Float32frombits(number(1 + i))
	}
	m.scale, m.steps, m.ends = values[0], values[1:1+len(g.edges)], values[1+len(g.edges):]
	rest, err = m.loadRows(data[head:], int(number(1+numbers)))
	return m, rest, err
}

func (m *Model) loadRows(data string, count int) (rest string, err error) {
	k := m.graph.count
	m.weights = make([]int8, (int(m.mask)+1)*k)
	at := 0
	for n := range count {
		step, width := binary.Uvarint([]byte(data[:min(len(data), binary.MaxVarintLen32)]))
		if at += int(step); width <= 0 || len(data) < width+k || at < 0 || at > int(m.mask) {
			return "", fmt.Errorf("loading a chain model: row %d of %d is damaged", n, count)
		}
		for i, row := 0, m.row(at); i < k; i++ {
			row[i] = int8(data[width+i])
		}
		data = data[width+k:]
	}
	return data, nil
}
