// Package matrix multiplies matrices of 32-bit floats, stored row by row.
//
// The product is the same to the last bit on every machine: each element is
// added up in the order of the inner index, rounded after every product and
// every sum, by the vector instructions and by plain Go alike.
package matrix

// Matrix is a view of Rows rows of Cols floats. Rows begin Stride floats apart.
type Matrix struct {
	Rows, Cols, Stride int
	Data               []float32
}

// New is a matrix of zeros.
func New(rows, cols int) Matrix {
	return Matrix{rows, cols, cols, make([]float32, rows*cols)}
}

// Of is a matrix over data, which holds rows*cols floats.
func Of(data []float32, rows, cols int) Matrix {
	return Matrix{rows, cols, cols, data[:rows*cols]}
}

// Row is row i.
func (m Matrix) Row(i int) []float32 { return m.Data[i*m.Stride : i*m.Stride+m.Cols] }

// Columns is the view of n columns from column first on.
func (m Matrix) Columns(first, n int) Matrix {
	return Matrix{m.Rows, n, m.Stride, m.Data[first:]}
}

// Transposed is a new matrix with rows and columns exchanged.
func (m Matrix) Transposed() Matrix {
	t := New(m.Cols, m.Rows)
	for i := range m.Rows {
		for j, v := range m.Row(i) {
			t.Data[j*t.Stride+i] = v
		}
	}
	return t
}

// Block is what the rows of c and the columns of b in MulAdd must be multiples
// of: rows of BlockRows, columns of BlockCols.
const (
	BlockRows = 8
	BlockCols = 16
)

// MulAdd adds the product of a and b to c.
func MulAdd(c, a, b Matrix) {
	if a.Cols != b.Rows || a.Rows != c.Rows || b.Cols != c.Cols || c.Rows%BlockRows != 0 || c.Cols%BlockCols != 0 {
		panic("matrix: shapes do not fit")
	}
	if a.Cols == 0 || c.Rows == 0 {
		return
	}
	mulAdd(c, a, b)
}

// mulAddPlain is MulAdd in plain Go.
func mulAddPlain(c, a, b Matrix) {
	for i := range a.Rows {
		out := c.Row(i)
		for k, x := range a.Row(i) {
			in := b.Row(k)[:len(out)]
			for j := range out {
				out[j] += float32(x * in[j]) // rounded: no fused multiplication
			}
		}
	}
}

// dotPlain is Dot in plain Go.
func dotPlain(a, b []float32) float32 {
	var s [8]float32
	b = b[:len(a)]
	for i := 0; i+8 <= len(a); i += 8 {
		x, y := a[i:i+8:i+8], b[i:i+8:i+8]
		for j := range s {
			s[j] += float32(x[j] * y[j])
		}
	}
	return ((s[0] + s[4]) + (s[2] + s[6])) + ((s[1] + s[5]) + (s[3] + s[7]))
}

// addBytesPlain is AddBytes in plain Go.
func addBytesPlain(x []float32, data string, scale float32) {
	x = x[:len(data)]
	for i := range x {
		x[i] += float32(scale * float32(int8(data[i])))
	}
}
