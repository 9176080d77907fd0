package network

import (
	"math"
	"math/rand/v2"
	"testing"
)

// TestSlopes compares the slopes of the loss with what happens when a parameter
// is moved a little.
func TestSlopes(t *testing.T) {
	order := rand.New(rand.NewPCG(3, 3))
	c := Config{Rows: 9, Width: 32, Layers: 2, Arc: 16, Rel: 16, Tags: 5, Rels: 4}
	tr := NewTrainer(c, order)
	tr.batch.noise = nil
	for _, p := range tr.all {
		for i := range p.Data {
			p.Data[i] += float32(order.NormFloat64() * 0.1)
		}
	}
	sentences := [][][]uint32{{{0, 1}, {2}, {3, 8}, {4}, {}}, {{5}, {6, 7}, {1, 2}}}
	targets := []Target{
		{Tags: []int{0, 1, 2, 3, -1}, Rels: []int{0, 1, 2, 3, 0}, Heads: []int{2, 0, 4, 2, 4}},
		{Tags: []int{4, 0, 1}, Rels: []int{1, -1, 3}, Heads: []int{0, -1, 1}},
	}
	loss := func() float64 {
		tr.sentences = sentences
		tr.Forward(&tr.batch, sentences)
		return tr.backward(&tr.batch, targets)
	}
	loss()
	slopes := map[*Parameter][]float32{}
	all := append(tr.all, tr.table)
	for _, p := range all {
		slopes[p] = append([]float32(nil), p.slope.Data...)
	}
	for k, p := range all {
		for range 12 {
			i := order.IntN(len(p.Data))
			was := p.Data[i]
			const h = 1e-3
			p.Data[i] = was + h
			up := loss()
			p.Data[i] = was - h
			down := loss()
			p.Data[i] = was
			got, want := float64(slopes[p][i]), (up-down)/(2*h)
			if math.Abs(got-want) > 3e-2+0.03*math.Abs(want) {
				t.Errorf("parameter %d (%d×%d), number %d: slope %.4f, want %.4f", k, p.Rows, p.Cols, i, got, want)
			}
		}
	}
}

// TestTrainerLearns learns to tag and to attach words by their features alone.
func TestTrainerLearns(t *testing.T) {
	order := rand.New(rand.NewPCG(4, 4))
	c := Config{Rows: 4, Width: 32, Layers: 1, Arc: 16, Rel: 16, Tags: 4, Rels: 2}
	tr := NewTrainer(c, order)
	sentences := [][][]uint32{{{0}, {1}, {2}}, {{2}, {3}, {1}}}
	targets := []Target{
		{Tags: []int{0, 1, 2}, Rels: []int{1, 0, 1}, Heads: []int{2, 0, 2}},
		{Tags: []int{2, 3, 1}, Rels: []int{1, 1, 0}, Heads: []int{3, 3, 0}},
	}
	first := tr.Step(sentences, targets, 0.01)
	last := first
	for range 200 {
		last = tr.Step(sentences, targets, 0.01)
	}
	if last > first/5 {
		t.Errorf("the loss went from %.3f to %.3f", first, last)
	}
}

func TestBytesAreNearFloats(t *testing.T) {
	tr := NewTrainer(Config{Rows: 3, Width: 32, Layers: 1, Arc: 16, Rel: 16, Tags: 1, Rels: 1}, rand.New(rand.NewPCG(5, 5)))
	exact, near := make([]float32, 32), make([]float32, 32)
	tr.Table.Add(exact, 2)
	tr.Table.(Floats).Quantised().Add(near, 2)
	for i := range exact {
		if math.Abs(float64(exact[i]-near[i])) > 0.005 {
			t.Errorf("number %d: %v, want %v", i, near[i], exact[i])
		}
	}
}
