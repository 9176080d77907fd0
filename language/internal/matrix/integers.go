package matrix

import "math"

// Integers is a matrix whose numbers are integers of sixteen bits, times a scale
// for each column. A product with it is made in integers, exactly, and so the
// same on every machine.
type Integers struct {
	rows, cols int
	scales     []float32 // of the columns
	// data holds BlockCols columns behind one another, and of these two rows at a
	// time: the two numbers of a column stand side by side.
	data []int16
}

// Rows holds the rows of a matrix as integers; its memory is used again.
type Rows struct {
	data   []int16
	scales []float32 // of the rows
}

// topRow is the largest integer of a row on the left of a product. That on the
// right is chosen so that their sums fit into 32 bits.
const topRow = 2047

// IntegersOf is m as integers. The rows of m are a multiple of eight, and its
// columns of BlockCols.
func IntegersOf(m Matrix) *Integers {
	x := &Integers{rows: m.Rows, cols: m.Cols, scales: make([]float32, m.Cols), data: make([]int16, m.Rows*m.Cols)}
	top := float32(min(math.MaxInt32/(topRow*m.Rows), math.MaxInt16))
	for j := range m.Cols {
		high := float32(0)
		for i := range m.Rows {
			high = max(high, abs(m.Row(i)[j]))
		}
		if high == 0 {
			continue
		}
		x.scales[j] = high / top
		for i := range m.Rows {
			v := math.RoundToEven(float64(m.Row(i)[j] / high * top))
			x.data[x.place(i, j)] = int16(v)
		}
	}
	return x
}

// place is where data holds row i of column j.
func (x *Integers) place(i, j int) int {
	return j/BlockCols*BlockCols*x.rows + i/2*2*BlockCols + j%BlockCols*2 + i%2
}

func abs(v float32) float32 { return math.Float32frombits(math.Float32bits(v) &^ (1 << 31)) }

// Product writes the product of a and b, with bias added to each row, to c. It
// uses the memory of r.
func Product(c, a Matrix, b *Integers, bias []float32, r *Rows) {
	if a.Cols != b.rows || a.Rows != c.Rows || b.cols != c.Cols || len(bias) != b.cols || a.Cols%8 != 0 || c.Rows%BlockRows != 0 || c.Cols%BlockCols != 0 {
		panic("matrix: shapes do not fit")
	}
	if a.Cols == 0 || c.Rows == 0 {
		return
	}
	r.read(a)
	product(c, r, b, bias)
}

// read makes the rows of m integers.
func (r *Rows) read(m Matrix) {
	if n := m.Rows * m.Cols; cap(r.data) < n {
		r.data = make([]int16, n)
	}
	if cap(r.scales) < m.Rows {
		r.scales = make([]float32, m.Rows)
	}
	r.data, r.scales = r.data[:m.Rows*m.Cols], r.scales[:m.Rows]
	for i := range m.Rows {
		r.scales[i] = round(r.data[i*m.Cols:(i+1)*m.Cols], m.Row(i))
	}
}

// roundPlain is round in plain Go.
func roundPlain(to []int16, x []float32) (scale float32) {
	high := float32(0)
	for _, v := range x {
		high = max(high, abs(v))
	}
	factor := float32(0)
	if high > 0 {
		factor = topRow / high
	}
	for i, v := range x {
		to[i] = int16(math.RoundToEven(float64(float32(v * factor))))
	}
	return high / topRow
}

// productPlain is product in plain Go.
func productPlain(c Matrix, r *Rows, b *Integers, bias []float32) {
	for j := 0; j < c.Cols; j += BlockCols {
		columns := b.data[j*b.rows:][:BlockCols*b.rows]
		for i := range c.Rows {
			var sums [BlockCols]int32
			for k := 0; k < b.rows; k += 2 {
				x, y := int32(r.data[i*b.rows+k]), int32(r.data[i*b.rows+k+1])
				pairs := columns[k*BlockCols:][:2*BlockCols]
				for n := range sums {
					sums[n] += x*int32(pairs[2*n]) + y*int32(pairs[2*n+1])
				}
			}
			out := c.Row(i)[j:][:BlockCols]
			for n, s := range sums {
				out[n] = bias[j+n] + float32(float32(s)*float32(r.scales[i]*b.scales[j+n]))
			}
		}
	}
}
