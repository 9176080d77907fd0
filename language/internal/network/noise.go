package network

import (
	"math/rand/v2"

	"github.com/sayso/sayso/language/internal/matrix"
)

// noise is dropout, while a network is trained. The methods of a nil noise do
// nothing.
type noise struct {
	order *rand.Rand
	input float64         // share of what comes in that is dropped
	inner float64         // share of what layers add, and of what tasks read
	masks []matrix.Matrix // a row of factors for each sentence: at the input, behind each layer, at the output
}

// scale drops columns of the words in x, the same in all of a sentence.
func (z *noise) scale(b *Batch, place int, x matrix.Matrix) {
	if z == nil {
		return
	}
	for len(z.masks) <= place {
		z.masks = append(z.masks, matrix.Matrix{})
	}
	m := room(&z.masks[place], len(b.ends), x.Cols)
	share := z.inner
	if place == 0 {
		share = z.input
	}
	for i := range m.Data {
		m.Data[i] = 0
		if z.order.Float64() >= share {
			m.Data[i] = float32(1 / (1 - share))
		}
	}
	z.again(b, place, x)
}

// again multiplies x by what scale multiplied with at the same place.
func (z *noise) again(b *Batch, place int, x matrix.Matrix) {
	if z == nil {
		return
	}
	s := 0
	b.Sentences(func(first, last int) bool {
		mask := z.masks[place].Row(s)
		for i := first; i < last; i++ {
			for j := range mask {
				x.Row(i)[j] *= mask[j]
			}
		}
		s++
		return true
	})
}

// drop drops single numbers of x, which are not below zero.
func (z *noise) drop(x matrix.Matrix) {
	if z == nil {
		return
	}
	factor := z.factor()
	for i := range x.Data {
		if x.Data[i] > 0 {
			if z.order.Float64() < z.inner {
				x.Data[i] = 0
			} else {
				x.Data[i] *= factor
			}
		}
	}
}

// factor is what drop multiplied the numbers with that it kept.
func (z *noise) factor() float32 {
	if z == nil {
		return 1
	}
	return float32(1 / (1 - z.inner))
}
