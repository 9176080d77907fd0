package chain

import (
	"math"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"
)

// free lets any of three labels follow any other but 2 begin or follow 0.
var free = NewGraph([]uint8{0, 1, 2}, [][]int{{0, 1}, {0, 1, 2}, {0, 1, 2}})

// sequence has one feature a place.
func sequence(features ...uint32) *Sequence {
	s := &Sequence{}
	for _, f := range features {
		s.Add(f)
		s.Next()
	}
	return s
}

// lessons are places whose labels go by their features; label 2 also needs what
// stands before it.
func lessons() []Example {
	return []Example{
		{sequence(1, 2, 3, 1), []uint8{0, 1, 2, 0}},
		{sequence(1, 3, 3, 2), []uint8{0, 0, 0, 1}},
		{sequence(2, 3, 1, 2, 3), []uint8{1, 2, 0, 1, 2}},
	}
}

func train() *Model {
	return Train(lessons(), Settings{Graph: free, Bits: 8, Epochs: 60, Seed: 1})
}

func TestTrainLearnsLabelsAndWhatStandsBefore(t *testing.T) {
	m, rest, err := Load(free, string(train().Bytes())+"rest")
	if err != nil || rest != "rest" {
		t.Fatal(rest, err)
	}
	var d Decoder
	for _, e := range append(lessons(), Example{sequence(3, 2, 3, 3), []uint8{0, 1, 2, 0}}) {
		d.Read(m, e.Sequence)
		if diff := cmp.Diff(e.Labels, d.Best(0, nil)); diff != "" {
			t.Error(diff)
		}
	}
}

func TestTrainIsReproducible(t *testing.T) {
	if !slices.Equal(train().Bytes(), train().Bytes()) {
		t.Error("two models of the same examples")
	}
}

func TestHandicapOfTheFirstLabel(t *testing.T) {
	m := train()
	var d Decoder
	d.Read(m, sequence(1, 1, 1))
	if got := d.Best(1000, nil); slices.Contains(got, 0) {
		t.Errorf("label 0 in %v", got)
	}
}

func TestRareFeaturesAreDropped(t *testing.T) {
	e := lessons()
	dropRare(e, 5)
	if d := cmp.Diff(&Sequence{features: []uint32{3}, ends: []int{0, 0, 1, 1}}, e[0].Sequence, cmp.AllowUnexported(Sequence{})); d != "" {
		t.Error(d)
	}
}

// TestMarginals compares with the sum over all labellings, one by one.
func TestMarginals(t *testing.T) {
	m := train()
	rapid.Check(t, func(t *rapid.T) {
		s := sequence(rapid.SliceOfN(rapid.Uint32Range(1, 3), 1, 5).Draw(t, "features")...)
		var d Decoder
		d.Read(m, s)
		want, total := make([]float64, s.Len()*3), 0.0
		labels := make([]uint8, s.Len())
		var visit func(i int)
		visit = func(i int) {
			if i == s.Len() {
				w := weight(&d, labels)
				total += w
				for k, l := range labels {
					want[k*3+int(l)] += w
				}
				return
			}
			for l := range uint8(3) {
				labels[i] = l
				visit(i + 1)
			}
		}
		visit(0)
		for i, p := range d.Marginals() {
			if math.Abs(p-want[i]/total) > 1e-9 {
				t.Fatalf("%d: %v, want %v", i, p, want[i]/total)
			}
		}
	})
}

// weight is what a labelling is worth, 0 where the graph does not allow it.
func weight(d *Decoder, labels []uint8) float64 {
	path, ok := free.Path(labels)
	if !ok {
		return 0
	}
	sum := float64(d.ends[path[len(path)-1]])
	for i, s := range path {
		sum += d.at(i, s)
		if i > 0 {
			e := slices.Index(free.edges, [2]int{path[i-1], s})
			sum += float64(d.steps[e])
		}
	}
	return math.Exp(sum)
}

func TestEmptySequence(t *testing.T) {
	var d Decoder
	d.Read(train(), &Sequence{})
	if len(d.Best(0, nil)) > 0 || len(d.Marginals()) > 0 {
		t.Error("labels of nothing")
	}
}

func TestRowsKeepsWhatMatters(t *testing.T) {
	e := lessons()
	e[0].Add(4) // seen once, behind the last place
	e[0].ends[3]++
	m := Train(e, Settings{Graph: free, Bits: 8, Epochs: 60, Seed: 1, Rows: 3})
	for f := range uint32(8) {
		kept := slices.ContainsFunc(m.row(int(f)), func(w int8) bool { return w != 0 })
		if want := 1 <= f && f <= 3; kept != want {
			t.Errorf("feature %d is kept: %v", f, kept)
		}
	}
}

func FuzzLoad(f *testing.F) {
	whole := train().Bytes()
	f.Add(whole)
	f.Add(whole[:40])
	f.Fuzz(func(t *testing.T, data []byte) {
		m, rest, err := Load(free, string(data))
		if err != nil {
			return
		}
		again, _, err := Load(free, string(m.Bytes()))
		if err != nil || len(rest) > len(data) || !slices.Equal(m.weights, again.weights) {
			t.Fatal("a model is not what it was written as")
		}
	})
}

func TestLoadRefusesWhatIsCut(t *testing.T) {
	whole := string(train().Bytes())
	for _, n := range []int{0, 3, 10, len(whole) - 1} {
		if _, _, err := Load(free, whole[:n]); err == nil {
			t.Errorf("%d bytes are taken for a model", n)
		}
	}
}
