package network

import (
	"math"

	"github.com/sayso/sayso/language/internal/matrix"
)

// Batch holds sentences on their way through a network, and their scores. It is
// used again for the next sentences, by one goroutine.
type Batch struct {
	ends  []int // of each sentence among the words
	words int

	in      matrix.Matrix // what stands for each word
	steps   []step
	last    normal
	out     matrix.Matrix // the output's columns
	dep     matrix.Matrix // relu of the output's, times arc
	depIn   matrix.Matrix // relu of the output's
	head    matrix.Matrix
	relDep  matrix.Matrix
	relHead matrix.Matrix
	Tags    matrix.Matrix // a row of scores for each word

	rows  matrix.Rows   // scratch for products
	whole bool          // what every layer made is kept, as training needs it
	noise *noise        // dropout; nil but in training
	pair  matrix.Matrix // scratch for relations
	rels  matrix.Matrix
}

// step is what a layer made.
type step struct {
	normal
	mixed  matrix.Matrix
	gates  matrix.Matrix // keep, new, out
	states matrix.Matrix
	sum    matrix.Matrix // what the layer hands on
}

// normal is a layer normalisation: rows with mean 0 and deviation 1, scaled.
type normal struct {
	rows   matrix.Matrix // before gain and bias
	scaled matrix.Matrix
	over   []float32 // one over the deviation of each row
}

// room is a matrix of rows and cols, in the memory of m where there is enough.
// Rows are rounded up to whole blocks and not cleared.
func room(m *matrix.Matrix, rows, cols int) matrix.Matrix {
	whole := (rows + matrix.BlockRows - 1) / matrix.BlockRows * matrix.BlockRows
	if cap(m.Data) < whole*cols {
		m.Data = make([]float32, whole*cols, whole*cols*5/4)
	}
	*m = matrix.Of(m.Data[:whole*cols], whole, cols)
	return *m
}

// Sentences are the sentences of the batch as spans of its words.
func (b *Batch) Sentences(yield func(first, last int) bool) {
	first := 0
	for _, end := range b.ends {
		if !yield(first, end) {
			return
		}
		first = end
	}
}

// State is what the last layer made of word i.
func (b *Batch) State(i int) []float32 { return b.last.scaled.Row(i) }

// Forward reads sentences: for each word, the rows of its features.
func (n *Network) Forward(b *Batch, sentences [][][]uint32) {
	b.ends, b.words = b.ends[:0], 0
	for _, s := range sentences {
		b.words += len(s)
		b.ends = append(b.ends, b.words)
	}
	n.embed(b, sentences)
	if b.steps == nil {
		b.steps = make([]step, n.Layers)
		if !b.whole {
			b.steps = make([]step, 2) // a layer's, and that of the one before
		}
	}
	x := b.in
	for i := range n.layers {
		x = n.forward(b, i, x)
	}
	b.last.forward(x, n.gain, n.bias)
	b.noise.scale(b, n.Layers+1, b.last.scaled)
	n.score(b)
}

func (n *Network) embed(b *Batch, sentences [][][]uint32) {
	in := room(&b.in, b.words, n.Width)
	clear(in.Data)
	i := 0
	for _, s := range sentences {
		for _, word := range s {
			x := in.Row(i)
			for _, row := range word {
				n.Table.Add(x, row)
			}
			i++
		}
	}
	b.noise.scale(b, 0, in)
}

// forward is what layer i makes of x.
func (n *Network) forward(b *Batch, i int, x matrix.Matrix) matrix.Matrix {
	l, s := &n.layers[i], &b.steps[i%len(b.steps)]
	s.normal.forward(x, l.gain, l.bias)
	d := n.Width
	s.mix(b, l)
	gates := room(&s.gates, b.words, 3*d)
	b.product(gates, s.mixed, l.gates, l.gateBias)
	states, sum := room(&s.states, b.words, d), room(&s.sum, b.words, d)
	for r := range b.words {
		row := gates.Row(r)
		squash(row[:d])
		squash(row[2*d:])
	}
	b.Sentences(func(first, last int) bool {
		recur(gates, states, first, last, d)
		return true
	})
	for r := range b.words {
		open, c, to := gates.Row(r)[2*d:], states.Row(r), sum.Row(r)
		for j := range to {
			to[j] = float32(open[j] * c[j])
		}
	}
	b.noise.scale(b, i+1, sum)
	for j, v := range x.Data[:b.words*d] {
		sum.Data[j] += v
	}
	return sum
}

// product writes the product of x and p, plus bias, to out: in integers where p
// has been rounded.
func (b *Batch) product(out, x matrix.Matrix, p, bias *Parameter) {
	if p.rounded != nil {
		matrix.Product(out, x, p.rounded, bias.Data, &b.rows)
		return
	}
	for r := range out.Rows {
		copy(out.Row(r), bias.Data)
	}
	matrix.MulAdd(out, x, p.Matrix)
}

// mix adds to each word a share of its neighbours.
func (s *step) mix(b *Batch, l *layer) {
	in := s.scaled
	out := room(&s.mixed, b.words, in.Cols)
	here, before, after := l.mix.Row(0), l.mix.Row(1), l.mix.Row(2)
	b.Sentences(func(first, last int) bool {
		for i := first; i < last; i++ {
			x, y := in.Row(i), out.Row(i)
			for j := range y {
				y[j] = float32(here[j] * x[j])
			}
			if i > first {
				addScaled(y, before, in.Row(i-1))
			}
			if i+1 < last {
				addScaled(y, after, in.Row(i+1))
			}
		}
		return true
	})
}

func addScaled(y, a, x []float32) {
	a, x = a[:len(y)], x[:len(y)]
	for j := range y {
		y[j] += float32(a[j] * x[j])
	}
}

// squash turns x into a share between 0 and 1: a sigmoid that needs no exp.
func squash(x []float32) {
	for j, v := range x {
		x[j] = 0.5 + float32(0.5*v)/(1+abs(v))
	}
}

func abs(x float32) float32 { return math.Float32frombits(math.Float32bits(x) &^ (1 << 31)) }

// recur runs the states of words first to last, forwards in the first half of
// the width and backwards in the second: a share of the state before is kept and
// the rest is new.
func recur(gates, states matrix.Matrix, first, last, d int) {
	h := d / 2
	for i := first; i < last; i++ {
		keep, fresh, c := gates.Row(i)[:h], gates.Row(i)[d:d+h], states.Row(i)[:h]
		if i == first {
			take(c, keep, fresh)
		} else {
			carry(c, keep, fresh, states.Row(i - 1)[:h])
		}
	}
	for i := last - 1; i >= first; i-- {
		keep, fresh, c := gates.Row(i)[h:d], gates.Row(i)[d+h:2*d], states.Row(i)[h:]
		if i == last-1 {
			take(c, keep, fresh)
		} else {
			carry(c, keep, fresh, states.Row(i + 1)[h:])
		}
	}
}

func take(c, keep, fresh []float32) {
	keep, fresh = keep[:len(c)], fresh[:len(c)]
	for j := range c {
		c[j] = float32((1 - keep[j]) * fresh[j])
	}
}

func carry(c, keep, fresh, before []float32) {
	keep, fresh, before = keep[:len(c)], fresh[:len(c)], before[:len(c)]
	for j := range c {
		c[j] = fresh[j] + float32(keep[j]*(before[j]-fresh[j]))
	}
}

func (t *normal) forward(x matrix.Matrix, gain, bias *Parameter) {
	rows, scaled := room(&t.rows, x.Rows, x.Cols), room(&t.scaled, x.Rows, x.Cols)
	t.over = t.over[:0]
	g, o := gain.Data, bias.Data
	for i := range x.Rows {
		in, r, s := x.Row(i), rows.Row(i), scaled.Row(i)
		mean := sum(in) / float32(len(in))
		for j, v := range in {
			r[j] = v - mean
		}
		over := float32(1 / math.Sqrt(float64(matrix.Dot(r, r))/float64(len(r))+1e-5))
		t.over = append(t.over, over)
		for j := range r {
			r[j] *= over
			s[j] = o[j] + float32(g[j]*r[j])
		}
	}
}

// sum adds x up in four sums side by side.
func sum(x []float32) float32 {
	var a, b, c, d float32
	for i := 0; i+4 <= len(x); i += 4 {
		a, b, c, d = a+x[i], b+x[i+1], c+x[i+2], d+x[i+3]
	}
	return (a + b) + (c + d)
}

// score makes the output's columns and what arcs and relations are scored by.
func (n *Network) score(b *Batch) {
	out := room(&b.out, b.words, n.outputs())
	b.product(out, b.last.scaled, n.out, n.outBias)
	var dep, head matrix.Matrix
	dep, head, b.relDep, b.relHead, b.Tags = n.parts(out)
	relu(&b.depIn, dep)
	relu(&b.head, head)
	b.noise.drop(b.depIn)
	b.noise.drop(b.head)
	to := room(&b.dep, b.words, n.Arc)
	b.product(to, b.depIn, n.arc, n.arcBias)
}

func relu(to *matrix.Matrix, x matrix.Matrix) {
	out := room(to, x.Rows, x.Cols)
	for i := range x.Rows {
		y := out.Row(i)
		for j, v := range x.Row(i) {
			y[j] = max(v, 0)
		}
	}
}

// Arcs writes the scores of the heads of word i of the sentence [first, last):
// to[0] is the root's, to[1+j] that of the word first+j.
func (n *Network) Arcs(b *Batch, i, first, last int, to []float32) {
	dep := b.dep.Row(i)
	to[0] = matrix.Dot(dep, n.root.Data) + n.distance.Data[0]
	for j := first; j < last; j++ {
		to[1+j-first] = matrix.Dot(dep, b.head.Row(j)) + n.distance.Data[bucket(j-i)]
	}
}

// bucket sorts the distance from a word to its head. It is never 0, which is the
// root's.
func bucket(distance int) int {
	d, side := distance, 0
	if d < 0 {
		d, side = -d, distances/2
	}
	switch {
	case d > 40:
		d = 20
	case d > 24:
		d = 19
	case d > 12:
		d = 15 + (d-12)/4
	}
	return side + d + 1
}

// Relations gives the scores of the relations of each word to its head, a row for a
// word; heads are indices into the batch's words, -1 for the root.
func (n *Network) Relations(b *Batch, heads []int) matrix.Matrix {
	pair := room(&b.pair, b.words, n.Rel)
	for i, h := range heads {
		x, dep := pair.Row(i), b.relDep.Row(i)
		head := n.relRoot.Data
		if h >= 0 {
			head = b.relHead.Row(h)
		}
		for j := range x {
			x[j] = max(dep[j]+head[j], 0)
		}
	}
	b.noise.drop(pair)
	out := room(&b.rels, b.words, padded(n.Rels))
	b.product(out, pair, n.rel, n.relBias)
	return out
}
