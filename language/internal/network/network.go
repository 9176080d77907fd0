// Package network is the small neural network that reads sentences: it gives
// each word a score for every tag, each pair of words a score for an arc between
// them, and each arc a score for every relation.
//
// A word comes in as the rows of a table that stand for its form, its affixes
// and its shape; they are added up. Layers of gated recurrences, forwards over
// half of the width and backwards over the other half, let words see their
// sentence: a simple recurrent unit (Lei et al. 2018) behind a layer
// normalisation, added to what came in. Arcs and relations are scored as in Dozat
// and Manning (2017).
package network

import (
	"iter"
	"math"
	"math/rand/v2"

	"github.com/sayso/sayso/language/internal/matrix"
)

// Config is the shape of a network. Width, Arc and Rel are multiples of 16.
type Config struct {
	Rows   int // of the table of features
	Width  int // of what stands for a word
	Layers int
	Arc    int // width of what arcs are scored by
	Rel    int // width of what relations are scored by
	Tags   int
	Rels   int
}

// Parameter is a matrix that is learned.
type Parameter struct {
	matrix.Matrix
	rounded *matrix.Integers // see Round
	slope   matrix.Matrix    // of the loss; training only
	mean    []float32        // running means of Adam; training only
	power   []float32
}

// layer holds the parameters of one layer.
type layer struct {
	gain, bias *Parameter // of the normalisation
	mix        *Parameter // how much of the word itself, the one before and the one after
	gates      *Parameter // width × 3 width: keep, new, out
	gateBias   *Parameter
}

// Network is a network with its parameters. It may be used by many goroutines
// at once while it is not trained.
type Network struct {
	Config
	Table Table

	layers     []layer
	gain, bias *Parameter
	out        *Parameter // width × (Arc, Arc, Rel, Rel, tags)
	outBias    *Parameter
	arc        *Parameter // Arc × Arc
	arcBias    *Parameter
	root       *Parameter // stands for the root among the heads of arcs
	distance   *Parameter // by how far apart the words are
	relRoot    *Parameter
	rel        *Parameter // Rel × relations
	relBias    *Parameter

	all []*Parameter
}

// distances are the buckets of the distance between a word and its head.
const distances = 64

// New is a network of zeros.
func New(c Config) *Network {
	n := &Network{Config: c}
	p := func(rows, cols int) *Parameter {
		x := &Parameter{Matrix: matrix.New(rows, cols)}
		n.all = append(n.all, x)
		return x
	}
	d := c.Width
	for range c.Layers {
		n.layers = append(n.layers, layer{p(1, d), p(1, d), p(3, d), p(d, 3*d), p(1, 3*d)})
	}
	n.gain, n.bias = p(1, d), p(1, d)
	n.out, n.outBias = p(d, n.outputs()), p(1, n.outputs())
	n.arc, n.arcBias, n.root, n.distance = p(c.Arc, c.Arc), p(1, c.Arc), p(1, c.Arc), p(1, distances)
	n.relRoot = p(1, c.Rel)
	n.rel, n.relBias = p(c.Rel, padded(c.Rels)), p(1, padded(c.Rels))
	return n
}

// padded is the next multiple of the matrix's block.
func padded(n int) int { return (n + matrix.BlockCols - 1) / matrix.BlockCols * matrix.BlockCols }

func (n *Network) outputs() int {
	return 2*n.Arc + 2*n.Rel + padded(n.Tags)
}

// parts are the columns of the output that each task reads.
func (n *Network) parts(o matrix.Matrix) (dep, head, relDep, relHead, tags matrix.Matrix) {
	a, r := n.Arc, n.Rel
	return o.Columns(0, a), o.Columns(a, a), o.Columns(2*a, r), o.Columns(2*a+r, r),
		o.Columns(2*a+2*r, padded(n.Tags))
}

// randomise sets the parameters to what training begins with.
func (n *Network) randomise(order *rand.Rand) {
	for _, p := range n.all {
		if p.Rows > 3 {
			width := math.Sqrt(6 / float64(p.Rows+min(p.Cols, p.Rows)))
			for i := range p.Data {
				p.Data[i] = float32((2*order.Float64() - 1) * width)
			}
		}
	}
	for _, l := range n.layers {
		fill(l.gain.Data, 1)
		fill(l.mix.Row(0), 1)
		for i := range n.Width {
			l.gateBias.Data[i] = float32(order.Float64()*4 - 1)
		}
	}
	fill(n.gain.Data, 1)
}

func fill(x []float32, v float32) {
	for i := range x {
		x[i] = v
	}
}

// Table gives the row of numbers of each feature.
type Table interface {
	// Add adds row to x, which is as long as the network is wide.
	Add(x []float32, row uint32)
}

// Floats is a table of 32-bit floats.
type Floats struct{ matrix.Matrix }

// Add implements Table.
func (t Floats) Add(x []float32, row uint32) {
	for i, v := range t.Row(int(row)) {
		x[i] += v
	}
}

// Bytes is a table of bytes, each row with a scale.
type Bytes struct {
	Width  int
	Scales []float32
	Data   string // of signed bytes
}

// Add implements Table.
func (t Bytes) Add(x []float32, row uint32) {
	matrix.AddBytes(x, t.Data[int(row)*t.Width:][:t.Width], t.Scales[row])
}

// Quantised is t with a byte for each number.
func (t Floats) Quantised() Bytes {
	q := Bytes{Width: t.Cols}
	data := make([]byte, 0, len(t.Data))
	for i := range t.Rows {
		top := float32(0)
		for _, v := range t.Row(i) {
			top = max(top, v, -v)
		}
		scale := top / 127
		q.Scales = append(q.Scales, scale)
		for _, v := range t.Row(i) {
			b := 0.0
			if scale > 0 {
				b = math.RoundToEven(float64(v / scale))
			}
			data = append(data, byte(int8(b)))
		}
	}
	q.Data = string(data)
	return q
}

// Parameters are the numbers of the network but for its table, in an order that
// its Config alone decides.
func (n *Network) Parameters() iter.Seq[[]float32] {
	return func(yield func([]float32) bool) {
		for _, p := range n.all {
			if !yield(p.Data) {
				return
			}
		}
	}
}

// Round makes the network multiply with integers of sixteen bits, which is several
// times as fast and as good. It is called once the parameters are what they are to
// be.
func (n *Network) Round() {
	for _, p := range []*Parameter{n.out, n.arc, n.rel} {
		p.rounded = matrix.IntegersOf(p.Matrix)
	}
	for _, l := range n.layers {
		l.gates.rounded = matrix.IntegersOf(l.gates.Matrix)
	}
}

// Copy takes the parameters of another network of the same Config, but not its
// table.
func (n *Network) Copy(from *Network) {
	for i, p := range n.all {
		copy(p.Data, from.all[i].Data)
	}
}
