package matrix

import (
	"math/rand/v2"
	"slices"
	"testing"
)

func random(order *rand.Rand, rows, cols int) Matrix {
	m := New(rows, cols)
	for i := range m.Data {
		m.Data[i] = order.Float32() - 0.5
	}
	return m
}

func TestMulAddIsTheSameToTheLastBit(t *testing.T) {
	order := rand.New(rand.NewPCG(1, 1))
	for _, shape := range [][3]int{{4, 1, 16}, {8, 33, 48}, {64, 128, 128}} {
		a, b := random(order, shape[0], shape[1]), random(order, shape[1], shape[2])
		fast := random(order, shape[0], shape[2])
		plain := Of(slices.Clone(fast.Data), fast.Rows, fast.Cols)
		MulAdd(fast, a, b)
		mulAddPlain(plain, a, b)
		if !slices.Equal(fast.Data, plain.Data) {
			t.Errorf("%v: the products differ", shape)
		}
	}
}

func TestMulAddOfColumns(t *testing.T) {
	a := Of([]float32{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12}, 4, 3).Columns(1, 2)
	b, c := New(2, 16), New(4, 16)
	b.Row(0)[3], b.Row(1)[3] = 10, 100
	MulAdd(c, a, b)
	for i, want := range []float32{320, 650, 980, 1310} {
		if c.Row(i)[3] != want {
			t.Errorf("row %d: %v, want %v", i, c.Row(i)[3], want)
		}
	}
}

func TestTransposed(t *testing.T) {
	m := Of([]float32{1, 2, 3, 4, 5, 6}, 2, 3)
	if got := m.Transposed(); !slices.Equal(got.Data, []float32{1, 4, 2, 5, 3, 6}) {
		t.Errorf("%v", got.Data)
	}
}

func BenchmarkMulAdd(b *testing.B) {
	order := rand.New(rand.NewPCG(1, 1))
	x, w, y := random(order, 256, 128), random(order, 128, 384), New(256, 384)
	b.SetBytes(256 * 128 * 384) // multiplications
	for b.Loop() {
		MulAdd(y, x, w)
	}
}
