package network

import (
	"math"

	"github.com/sayso/sayso/language/internal/matrix"
)

// Target is what the words of a sentence should be; -1 where it is not known.
type Target struct {
	Tags, Rels []int
	Heads      []int // 0 for the root, 1 for the first word
}

// backward reads what Forward left in b and adds the slopes of the loss to
// those of the parameters. It returns the sum of the losses.
func (t *Trainer) backward(b *Batch, targets []Target) float64 {
	n := t.Network
	d := &t.scratch
	out := room(&d.out, b.words, n.outputs())
	clear(out.Data)
	dep, head, relDep, relHead, tags := n.parts(out)
	loss := 0.0
	i := 0
	for _, x := range targets {
		for j := range x.Tags {
			loss += classify(b.Tags.Row(i), tags.Row(i), x.Tags[j], n.Tags)
			i++
		}
	}
	loss += t.backwardRels(b, targets, relDep, relHead)
	loss += t.backwardArcs(b, targets, dep, head)

	x := t.backwardProduct(&d.scaled, b.words, b.last.scaled, n.out, n.outBias, out)
	b.noise.again(b, n.Layers+1, x)
	below := room(&d.below, b.words, n.Width)
	clear(below.Data)
	b.last.backward(b.words, x, below, n.gain, n.bias)
	for l := n.Layers - 1; l >= 0; l-- {
		t.backwardLayer(b, l, below)
	}
	b.noise.again(b, 0, below)
	t.backwardTable(below)
	return loss
}

// classify writes the slopes of the cross entropy of scores, of which the first
// n count, and returns it.
func classify(scores, slopes []float32, want, n int) float64 {
	if want < 0 {
		return 0
	}
	top := scores[0]
	for _, v := range scores[:n] {
		top = max(top, v)
	}
	total := 0.0
	for j, v := range scores[:n] {
		e := math.Exp(float64(v - top))
		slopes[j] = float32(e)
		total += e
	}
	for j := range n {
		slopes[j] /= float32(total)
	}
	slopes[want]--
	return math.Log(total) - float64(scores[want]-top)
}

// backwardProduct takes the slopes of the rows of y = x·p + bias. It returns
// those of x, in the memory of to.
func (t *Trainer) backwardProduct(to *matrix.Matrix, words int, x matrix.Matrix, p, bias *Parameter, slopes matrix.Matrix) matrix.Matrix {
	x.Rows = words
	rows := slopes
	rows.Rows = words
	matrix.MulAdd(p.slope, x.Transposed(), rows)
	for i := range words {
		add(bias.slope.Data, slopes.Row(i))
	}
	out := room(to, words, p.Rows)
	clear(out.Data)
	matrix.MulAdd(out, slopes, p.Transposed())
	return out
}

func add(to, x []float32) {
	x = x[:len(to)]
	for j := range to {
		to[j] += x[j]
	}
}

func (t *Trainer) backwardRels(b *Batch, targets []Target, relDep, relHead matrix.Matrix) float64 {
	n, d := t.Network, &t.scratch
	heads := d.heads[:0]
	first := 0
	for _, x := range targets {
		for _, h := range x.Heads {
			if h > 0 {
				heads = append(heads, first+h-1)
			} else {
				heads = append(heads, -1)
			}
		}
		first += len(x.Heads)
	}
	d.heads = heads
	scores := n.Relations(b, heads)
	slopes := room(&d.rels, b.words, scores.Cols)
	clear(slopes.Data)
	loss, i := 0.0, 0
	for _, x := range targets {
		for j, want := range x.Rels {
			if x.Heads[j] >= 0 {
				loss += classify(scores.Row(i), slopes.Row(i), want, n.Rels)
			}
			i++
		}
	}
	pair := t.backwardProduct(&d.pair, b.words, b.pair, n.rel, n.relBias, slopes)
	for i, h := range heads {
		g := pair.Row(i)
		unrelu(g, b.pair.Row(i), b.noise.factor())
		add(relDep.Row(i), g)
		if h >= 0 {
			add(relHead.Row(h), g)
		} else {
			add(n.relRoot.slope.Data, g)
		}
	}
	return loss
}

// unrelu takes the slopes g of y, which is relu'd and multiplied by factor.
func unrelu(g, y []float32, factor float32) {
	for j := range g {
		if y[j] > 0 {
			g[j] *= factor
		} else {
			g[j] = 0
		}
	}
}

func (t *Trainer) backwardArcs(b *Batch, targets []Target, depOut, headOut matrix.Matrix) float64 {
	n, d := t.Network, &t.scratch
	dep, head := room(&d.dep, b.words, n.Arc), room(&d.head, b.words, n.Arc)
	clear(dep.Data)
	clear(head.Data)
	loss, first := 0.0, 0
	for _, x := range targets {
		last := first + len(x.Heads)
		scores, slopes := make([]float32, last-first+1), make([]float32, last-first+1)
		for i := first; i < last; i++ {
			want := x.Heads[i-first]
			if want < 0 {
				continue
			}
			n.Arcs(b, i, first, last, scores)
			loss += classify(scores, slopes, want, len(scores))
			in, g := b.dep.Row(i), dep.Row(i)
			addTimes(g, slopes[0], n.root.Data)
			addTimes(n.root.slope.Data, slopes[0], in)
			n.distance.slope.Data[0] += slopes[0]
			for j := first; j < last; j++ {
				v := slopes[1+j-first]
				addTimes(g, v, b.head.Row(j))
				addTimes(head.Row(j), v, in)
				n.distance.slope.Data[bucket(j-i)] += v
			}
		}
		first = last
	}
	depIn := t.backwardProduct(&d.depIn, b.words, b.depIn, n.arc, n.arcBias, dep)
	for i := range b.words {
		unrelu(depIn.Row(i), b.depIn.Row(i), b.noise.factor())
		add(depOut.Row(i), depIn.Row(i))
		unrelu(head.Row(i), b.head.Row(i), b.noise.factor())
		add(headOut.Row(i), head.Row(i))
	}
	return loss
}

func addTimes(to []float32, v float32, x []float32) {
	x = x[:len(to)]
	for j := range to {
		to[j] += v * x[j]
	}
}

// backward takes the slopes of what the normalisation made and adds those of
// what came in to below.
func (t *normal) backward(words int, slopes, below matrix.Matrix, gain, bias *Parameter) {
	width := float32(slopes.Cols)
	g := make([]float32, slopes.Cols)
	for i := range words {
		y, r, to := slopes.Row(i), t.rows.Row(i), below.Row(i)
		mean, along := float32(0), float32(0)
		for j := range y {
			bias.slope.Data[j] += y[j]
			gain.slope.Data[j] += y[j] * r[j]
			g[j] = y[j] * gain.Data[j]
			mean += g[j]
			along += g[j] * r[j]
		}
		mean, along = mean/width, along/width
		for j := range g {
			to[j] += t.over[i] * (g[j] - mean - r[j]*along)
		}
	}
}

// backwardLayer takes the slopes of what layer l hands on and turns them into
// those of what came in.
func (t *Trainer) backwardLayer(b *Batch, l int, slopes matrix.Matrix) {
	n, d, s := t.Network, &t.scratch, &b.steps[l]
	p := &n.layers[l]
	w := n.Width
	added := room(&d.added, b.words, w)
	copy(added.Data, slopes.Data)
	b.noise.again(b, l+1, added)
	gates, states := room(&d.gates, b.words, 3*w), room(&d.states, b.words, w)
	clear(gates.Data)
	for i := range b.words {
		g, open, c := added.Row(i), s.gates.Row(i)[2*w:], s.states.Row(i)
		openTo, to := gates.Row(i)[2*w:], states.Row(i)
		for j := range g {
			openTo[j] = g[j] * c[j] * steepness(open[j])
			to[j] = g[j] * open[j]
		}
	}
	b.Sentences(func(first, last int) bool {
		for i := last - 1; i >= first; i-- {
			unrecur(s, gates, states, i, i-1, i > first, 0, w/2, w)
		}
		for i := first; i < last; i++ {
			unrecur(s, gates, states, i, i+1, i+1 < last, w/2, w, w)
		}
		return true
	})
	mixed := t.backwardProduct(&d.mixed, b.words, s.mixed, p.gates, p.gateBias, gates)
	scaled := room(&d.scaled, b.words, w)
	clear(scaled.Data)
	s.unmix(b, p, mixed, scaled)
	s.normal.backward(b.words, scaled, slopes, p.gain, p.bias)
}

// steepness is the slope of squash where it gives y.
func steepness(y float32) float32 {
	u := 1 - abs(2*y-1)
	return 0.5 * u * u
}

// unrecur takes the slopes of the state of word i, in the columns from lo to hi,
// which came from that of the word before where there is one.
func unrecur(s *step, gates, states matrix.Matrix, i, before int, has bool, lo, hi, w int) {
	keep, fresh := s.gates.Row(i)[:w], s.gates.Row(i)[w:2*w]
	g, keepTo, freshTo := states.Row(i), gates.Row(i)[:w], gates.Row(i)[w:2*w]
	for j := lo; j < hi; j++ {
		freshTo[j] = g[j] * (1 - keep[j])
		c := float32(0)
		if has {
			c = s.states.Row(before)[j]
			states.Row(before)[j] += g[j] * keep[j]
		}
		keepTo[j] = g[j] * (c - fresh[j]) * steepness(keep[j])
	}
}

func (s *step) unmix(b *Batch, l *layer, slopes, below matrix.Matrix) {
	share := func(k, i, from int) {
		g, x, m, slope, to := slopes.Row(i), s.scaled.Row(from), l.mix.Row(k), l.mix.slope.Row(k), below.Row(from)
		for j := range g {
			slope[j] += g[j] * x[j]
			to[j] += g[j] * m[j]
		}
	}
	b.Sentences(func(first, last int) bool {
		for i := first; i < last; i++ {
			share(0, i, i)
			if i > first {
				share(1, i, i-1)
			}
			if i+1 < last {
				share(2, i, i+1)
			}
		}
		return true
	})
}

// backwardTable adds the slopes of what stands for the words to the rows of
// their features.
func (t *Trainer) backwardTable(slopes matrix.Matrix) {
	i := 0
	for _, s := range t.sentences {
		for _, word := range s {
			for _, row := range word {
				if !t.isTouched[row] {
					t.isTouched[row] = true
					t.touched = append(t.touched, row)
				}
				add(t.table.slope.Row(int(row)), slopes.Row(i))
			}
			i++
		}
	}
}
