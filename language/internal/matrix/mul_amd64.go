package matrix

import "golang.org/x/sys/cpu"

// block adds the product of four rows of a, k long, and sixteen columns of b to
// c. Strides are in bytes.
//
//go:noescape
func block(k int, a *float32, aStride int, b *float32, bStride int, c *float32, cStride int)

var hasAVX2 = cpu.X86.HasAVX2

func mulAdd(c, a, b Matrix) {
	if !hasAVX2 {
		mulAddPlain(c, a, b)
		return
	}
	for j := 0; j < c.Cols; j += BlockCols {
		for i := 0; i < c.Rows; i += BlockRows {
			block(a.Cols, &a.Data[i*a.Stride], 4*a.Stride, &b.Data[j], 4*b.Stride, &c.Data[i*c.Stride+j], 4*c.Stride)
		}
	}
}
