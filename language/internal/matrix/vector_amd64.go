package matrix

import (
	"unsafe"

	"golang.org/x/sys/cpu"
)

// block adds the product of four rows of a, k long, and sixteen columns of b to
// c. Strides are in bytes. It needs AVX2.
//
//go:noescape
func block(k int, a *float32, aStride int, b *float32, bStride int, c *float32, cStride int)

// operands are what a block of a product of integers is made of.
type operands struct {
	pairs     int    // of rows of b
	a         *int16 // the first row
	aStride   int    // in bytes
	b         *int16 // sixteen columns
	c         *float32
	cStride   int // in bytes
	rowScales *float32
	scales    *float32 // of the columns
	bias      *float32
}

// integerBlock writes four rows of a product of integers. It needs AVX2.
//
//go:noescape
func integerBlock(o *operands)

// wideBlock writes eight rows of a product of integers. It needs AVX-512 with
// VNNI.
//
//go:noescape
func wideBlock(o *operands)

// dot is Dot of n floats, a multiple of eight. It needs AVX2.
//
//go:noescape
func dot(n int, a, b *float32) float32

// addBytes is AddBytes of n numbers, a multiple of eight. It needs AVX2.
//
//go:noescape
func addBytes(n int, x *float32, data *byte, scale float32)

// highest is the highest of n numbers, a multiple of eight, without their signs.
// It needs AVX2.
//
//go:noescape
func highest(n int, x *float32) float32

// scaled writes n numbers, a multiple of eight, times factor as integers. It
// needs AVX2.
//
//go:noescape
func scaled(n int, to *int16, x *float32, factor float32)

var (
	hasAVX2 = cpu.X86.HasAVX2
	hasVNNI = hasAVX2 && cpu.X86.HasAVX512F && cpu.X86.HasAVX512VNNI
)

func mulAdd(c, a, b Matrix) {
	if !hasAVX2 {
		mulAddPlain(c, a, b)
		return
	}
	for j := 0; j < c.Cols; j += BlockCols {
		for i := 0; i < c.Rows; i += 4 {
			block(a.Cols, &a.Data[i*a.Stride], 4*a.Stride, &b.Data[j], 4*b.Stride, &c.Data[i*c.Stride+j], 4*c.Stride)
		}
	}
}

func product(c Matrix, r *Rows, b *Integers, bias []float32) {
	if !hasAVX2 {
		productPlain(c, r, b, bias)
		return
	}
	multiply, rows := integerBlock, 4
	if hasVNNI {
		multiply, rows = wideBlock, 8
	}
	o := operands{pairs: b.rows / 2, aStride: 2 * b.rows, cStride: 4 * c.Stride}
	for j := 0; j < c.Cols; j += BlockCols {
		o.b, o.scales, o.bias = &b.data[j*b.rows], &b.scales[j], &bias[j]
		for i := 0; i < c.Rows; i += rows {
			o.a, o.rowScales, o.c = &r.data[i*b.rows], &r.scales[i], &c.Data[i*c.Stride+j]
			multiply(&o)
		}
	}
}

// round writes x, which is a multiple of eight long, as integers up to topRow.
// Times scale they are x.
func round(to []int16, x []float32) (scale float32) {
	if !hasAVX2 || len(x) == 0 {
		return roundPlain(to, x)
	}
	high := highest(len(x), &x[0])
	factor := float32(0)
	if high > 0 {
		factor = topRow / high
	}
	scaled(len(x), &to[:len(x)][0], &x[0], factor)
	return high / topRow
}

// Dot is the inner product of a and b, which are equally long and a multiple of
// eight: eight sums side by side, then added.
func Dot(a, b []float32) float32 {
	if !hasAVX2 || len(a) == 0 || len(a)%8 != 0 {
		return dotPlain(a, b)
	}
	return dot(len(a), &a[0], &b[:len(a)][0])
}

// AddBytes adds the signed bytes of data, times scale, to x, which is as long
// as data.
func AddBytes(x []float32, data string, scale float32) {
	n := 0
	if hasAVX2 && len(x) == len(data) {
		if n = len(data) &^ 7; n > 0 {
			addBytes(n, &x[0], unsafe.StringData(data), scale)
		}
	}
	addBytesPlain(x[n:], data[n:], scale)
}
