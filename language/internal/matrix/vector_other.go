//go:build !amd64

package matrix

func mulAdd(c, a, b Matrix) { mulAddPlain(c, a, b) }

func product(c Matrix, r *Rows, b *Integers, bias []float32) { productPlain(c, r, b, bias) }

// round writes x, which is a multiple of eight long, as integers up to topRow.
// Times scale they are x.
func round(to []int16, x []float32) (scale float32) { return roundPlain(to, x) }

// Dot is the inner product of a and b, which are equally long and a multiple of
// eight: eight sums side by side, then added.
func Dot(a, b []float32) float32 { return dotPlain(a, b) }

// AddBytes adds the signed bytes of data, times scale, to x, which is as long
// as data.
func AddBytes(x []float32, data string, scale float32) { addBytesPlain(x, data, scale) }
