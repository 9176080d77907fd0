package network

import (
	"math"
	"math/rand/v2"

	"github.com/sayso/sayso/language/internal/matrix"
)

// Trainer trains a network by Adam.
type Trainer struct {
	*Network
	table     *Parameter
	batch     Batch
	scratch   scratch
	sentences [][][]uint32 // of the batch
	isTouched []bool       // rows of the table
	touched   []uint32
	steps     int
}

// scratch holds slopes of what a batch holds.
type scratch struct {
	out, scaled, below, added, gates, states, mixed matrix.Matrix
	dep, depIn, head, rels, pair                    matrix.Matrix
	heads                                           []int
}

// NewTrainer makes a network with random parameters and its trainer.
func NewTrainer(c Config, order *rand.Rand) *Trainer {
	n := New(c)
	n.randomise(order)
	t := &Trainer{Network: n, table: &Parameter{Matrix: matrix.New(c.Rows, c.Width)}, isTouched: make([]bool, c.Rows)}
	for i := range t.table.Data {
		t.table.Data[i] = float32(order.NormFloat64() * 0.1)
	}
	for _, p := range append(n.all, t.table) {
		p.slope = matrix.New(p.Rows, p.Cols)
		p.mean, p.power = make([]float32, len(p.Data)), make([]float32, len(p.Data))
	}
	n.Table = Floats{t.table.Matrix}
	t.batch.whole = true
	t.batch.noise = &noise{order: order, input: 0.2, inner: 0.2}
	return t
}

// Step learns from sentences, the rows of each word's features, and what their
// words should be. It returns the loss for a word.
func (t *Trainer) Step(sentences [][][]uint32, targets []Target, rate float64) float64 {
	t.sentences = sentences
	t.Forward(&t.batch, sentences)
	loss := t.backward(&t.batch, targets)
	t.learn(rate, 1/float32(t.batch.words))
	return loss / float64(t.batch.words)
}

// learn moves the parameters against their slopes and clears these.
func (t *Trainer) learn(rate float64, share float32) {
	t.steps++
	rate *= math.Sqrt(1-math.Pow(decayPower, float64(t.steps))) / (1 - math.Pow(decayMean, float64(t.steps)))
	share *= t.clip(share)
	for _, p := range t.all {
		p.learn(0, len(p.Data), float32(rate), share)
	}
	for _, row := range t.touched {
		p := t.table
		p.learn(int(row)*p.Cols, int(row+1)*p.Cols, float32(rate), share)
		t.isTouched[row] = false
	}
	t.touched = t.touched[:0]
}

const (
	decayMean  = 0.9
	decayPower = 0.98
	longest    = 5.0 // of the slopes of all parameters together, but for the table's
)

// clip is what to multiply slopes with so that they are not longer than longest.
func (t *Trainer) clip(share float32) float32 {
	total := 0.0
	for _, p := range t.all {
		for _, g := range p.slope.Data {
			total += float64(g) * float64(g)
		}
	}
	length := math.Sqrt(total) * float64(share)
	if length <= longest {
		return 1
	}
	return float32(longest / length)
}

// learn moves the numbers from lo to hi.
func (p *Parameter) learn(lo, hi int, rate, share float32) {
	x, g, m, v := p.Data[lo:hi], p.slope.Data[lo:hi], p.mean[lo:hi], p.power[lo:hi]
	for i := range x {
		s := g[i] * share
		m[i] = decayMean*m[i] + (1-decayMean)*s
		v[i] = decayPower*v[i] + (1-decayPower)*s*s
		x[i] -= rate * m[i] / (float32(math.Sqrt(float64(v[i]))) + 1e-8)
		g[i] = 0
	}
}
