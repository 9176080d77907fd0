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
	for _, shape := range [][3]int{{8, 1, 16}, {8, 33, 48}, {64, 128, 128}, {16, 7, 80}} {
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

func TestProductIsTheSameToTheLastBit(t *testing.T) {
	order := rand.New(rand.NewPCG(4, 4))
	for _, shape := range [][3]int{{8, 8, 16}, {16, 96, 48}, {64, 192, 80}} {
		a, b, bias := random(order, shape[0], shape[1]), random(order, shape[1], shape[2]), random(order, 1, shape[2]).Data
		clear(a.Row(3))
		for i := range b.Rows {
			b.Row(i)[5] = 0
		}
		x := IntegersOf(b)
		fast, plain := New(shape[0], shape[2]), New(shape[0], shape[2])
		var r Rows
		Product(fast, a, x, bias, &r)
		productPlain(plain, &r, x, bias)
		if !slices.Equal(fast.Data, plain.Data) {
			t.Errorf("%v: the products differ", shape)
		}
		exact := New(shape[0], shape[2])
		for i := range exact.Rows {
			copy(exact.Row(i), bias)
		}
		MulAdd(exact, a, b)
		for i, v := range exact.Data {
			if d := abs(v - fast.Data[i]); d > 0.003 {
				t.Fatalf("%v: %v, want %v", shape, fast.Data[i], v)
			}
		}
	}
}

// The sums of the longest products of the largest numbers fit.
func TestProductOfTheLargest(t *testing.T) {
	a, b := New(8, 256), New(256, 16)
	for i := range a.Data {
		a.Data[i] = 3
	}
	for i := range b.Data {
		b.Data[i] = -2
	}
	c := New(8, 16)
	Product(c, a, IntegersOf(b), make([]float32, 16), &Rows{})
	for _, v := range c.Data {
		if abs(v+3*2*256) > 0.01 {
			t.Fatalf("%v, want %v", v, -3*2*256)
		}
	}
}

func TestRoundIsTheSameToTheLastBit(t *testing.T) {
	order := rand.New(rand.NewPCG(5, 5))
	for _, n := range []int{0, 8, 192} {
		x := random(order, 1, n).Data
		fast, plain := make([]int16, n), make([]int16, n)
		if a, b := round(fast, x), roundPlain(plain, x); a != b || !slices.Equal(fast, plain) {
			t.Errorf("of %d: %v %v, want %v %v", n, a, fast, b, plain)
		}
	}
}

func TestDotIsTheSameToTheLastBit(t *testing.T) {
	order := rand.New(rand.NewPCG(2, 2))
	for _, n := range []int{0, 8, 24, 96, 192} {
		a, b := random(order, 1, n).Data, random(order, 1, n).Data
		if got, want := Dot(a, b), dotPlain(a, b); got != want {
			t.Errorf("of %d: %v, want %v", n, got, want)
		}
	}
}

func TestAddBytesIsTheSameToTheLastBit(t *testing.T) {
	order := rand.New(rand.NewPCG(3, 3))
	for _, n := range []int{0, 5, 8, 19, 192} {
		fast := random(order, 1, n).Data
		plain := slices.Clone(fast)
		data := make([]byte, n)
		for i := range data {
			data[i] = byte(order.Uint32())
		}
		AddBytes(fast, string(data), 0.0123)
		addBytesPlain(plain, string(data), 0.0123)
		if !slices.Equal(fast, plain) {
			t.Errorf("of %d: the sums differ", n)
		}
	}
}

func TestMulAddOfColumns(t *testing.T) {
	a := Of([]float32{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 12: 0, 23: 0}, 8, 3).Columns(1, 2)
	b, c := New(2, 16), New(8, 16)
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

func BenchmarkProduct(b *testing.B) {
	order := rand.New(rand.NewPCG(1, 1))
	x, w, y := random(order, 256, 128), random(order, 128, 384), New(256, 384)
	weights, bias := IntegersOf(w), make([]float32, 384)
	var r Rows
	b.SetBytes(256 * 128 * 384) // multiplications
	for b.Loop() {
		Product(y, x, weights, bias, &r)
	}
}
