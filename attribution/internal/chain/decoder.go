package chain

import "math"

// Decoder labels sequences and holds the memory for it. It serves one goroutine.
type Decoder struct {
	field
	n                                int       // places
	local                            []float64 // [place][label]: what the features say
	forward, backward, probs, choice []float64
	back                             []int32
}

// field is all of a model but its features' weights.
type field struct {
	graph *Graph
	steps []float32 // [edge]
	ends  []float32 // [state]: what it is worth to end there
}

// Read adds up what m's weights say of s. Best and Marginals then speak of it.
func (d *Decoder) Read(m *Model, s *Sequence) {
	d.field, d.n = m.field, s.Len()
	k := d.graph.count
	d.local = grow(d.local, d.n*k)
	sums := make([]int32, k)
	for i := range d.n {
		clear(sums)
		for _, f := range s.at(i) {
			row := m.weights[int(f&m.mask)*k:][:len(sums)]
			for l, w := range row {
				sums[l] += int32(w)
			}
		}
		for l, v := range sums {
			d.local[i*k+l] = float64(v) * float64(m.scale)
		}
	}
}

// at is what the features say for state s at place i.
func (d *Decoder) at(i, s int) float64 { return d.local[i*d.graph.count+int(d.graph.Labels[s])] }

// begin writes what it is worth to begin in each state.
func (d *Decoder) begin() {
	for s := range d.graph.Labels {
		d.forward[s] = math.Inf(-1)
		if d.graph.starts(s) {
			d.forward[s] = d.at(0, s)
		}
	}
}

// Best is the most probable labelling, where label 0 is handicapped by as much as
// the caller rates a miss above a false alarm. It writes into out if it is large
// enough.
func (d *Decoder) Best(handicap float64, out []uint8) []uint8 {
	if d.n == 0 {
		return out[:0]
	}
	g, k := d.graph, len(d.graph.Labels)
	for i := range d.n {
		d.local[i*g.count] -= handicap
	}
	d.forward, d.back = grow(d.forward, d.n*k), grow(d.back, d.n*k)
	d.begin()
	for i := 1; i < d.n; i++ {
		for s := range k {
			best, from := math.Inf(-1), 0
			for _, e := range g.into[s] {
				p := g.edges[e][0]
				if v := d.forward[(i-1)*k+p] + float64(d.steps[e]); v > best {
					best, from = v, p
				}
			}
			d.forward[i*k+s] = best + d.at(i, s)
			d.back[i*k+s] = int32(from)
		}
	}
	for i := range d.n {
		d.local[i*g.count] += handicap
	}
	return d.trace(grow(out, d.n))
}

// trace follows the best path back from its end.
func (d *Decoder) trace(out []uint8) []uint8 {
	k := len(d.graph.Labels)
	at, top := 0, math.Inf(-1)
	for s := range k {
		if v := d.forward[(d.n-1)*k+s] + float64(d.ends[s]); v > top {
			at, top = s, v
		}
	}
	for i := d.n - 1; i >= 0; i-- {
		out[i] = d.graph.Labels[at]
		at = int(d.back[i*k+at])
	}
	return out
}

// Marginals are the probabilities of each label at each place, [place][label].
// The memory is the decoder's.
func (d *Decoder) Marginals() []float64 {
	d.sum()
	return d.probs
}

// sum fills in forward, backward and probs, and gives the logarithm of the sum
// over all labellings.
func (d *Decoder) sum() float64 {
	if d.n == 0 {
		d.probs = d.probs[:0]
		return 0
	}
	k, count := len(d.graph.Labels), d.graph.count
	d.sumForward()
	d.sumBackward()
	d.choice = grow(d.choice, k)
	for s := range k {
		d.choice[s] = d.forward[(d.n-1)*k+s] + d.backward[(d.n-1)*k+s]
	}
	total := logSum(d.choice)
	d.probs = grow(d.probs, d.n*count)
	clear(d.probs)
	for i := range d.n {
		for s, l := range d.graph.Labels {
			d.probs[i*count+int(l)] += math.Exp(d.forward[i*k+s] + d.backward[i*k+s] - total)
		}
	}
	return total
}

func (d *Decoder) sumForward() {
	k := len(d.graph.Labels)
	d.forward = grow(d.forward, d.n*k)
	d.begin()
	for i := 1; i < d.n; i++ {
		for s := range k {
			d.choice = d.choice[:0]
			for _, e := range d.graph.into[s] {
				d.choice = append(d.choice, d.forward[(i-1)*k+d.graph.edges[e][0]]+float64(d.steps[e]))
			}
			d.forward[i*k+s] = logSum(d.choice) + d.at(i, s)
		}
	}
}

func (d *Decoder) sumBackward() {
	k := len(d.graph.Labels)
	d.backward = grow(d.backward, d.n*k)
	for s, v := range d.ends {
		d.backward[(d.n-1)*k+s] = float64(v)
	}
	for i := d.n - 2; i >= 0; i-- {
		e := 0
		for s, next := range d.graph.Next {
			d.choice = d.choice[:0]
			for _, to := range next {
				d.choice = append(d.choice, float64(d.steps[e])+d.at(i+1, to)+d.backward[(i+1)*k+to])
				e++
			}
			d.backward[i*k+s] = logSum(d.choice)
		}
	}
}

// logSum is the logarithm of the sum of what terms are the logarithms of.
func logSum(terms []float64) float64 {
	top := math.Inf(-1)
	for _, t := range terms {
		top = max(top, t)
	}
	if math.IsInf(top, -1) {
		return top
	}
	sum := 0.0
	for _, t := range terms {
		sum += math.Exp(t - top)
	}
	return top + math.Log(sum)
}

// grow is s, or a new slice, with length n.
func grow[T any](s []T, n int) []T {
	if cap(s) < n {
		return make([]T, n)
	}
	return s[:n]
}
