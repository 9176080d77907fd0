package quantity

import (
	"math"
	"testing"

	"pgregory.net/rapid"
)

func TestInterval(t *testing.T) {
	for text, want := range map[string]string{
		"511 homes":                      "511",
		"more than 500 homes":            "(500, ∞)",
		"at least 500 homes":             "[500, ∞)",
		"up to 40 homes":                 "[0, 40]",
		"less than 5 °C":                 "(-∞, 5)",
		"about 30 miles":                 "[27.5, 32.5]",
		"some 1.2 million people":        "[1150000, 1250000]",
		"about 511 homes":                "[510.5, 511.5]",
		"nearly 100 homes":               "[95, 105]",
		"5.2 km":                         "5.2",
		"5 ± 1 litres":                   "[4, 6]",
		"between 5 and 7 homes":          "[5, 7]",
		"up to about 650 homes":          "[0, 675]",
		"dozens of homes":                "[12, 120]",
		"more than 20 and less than 35 ": "(20, 35)",
	} {
		got := Tag(cut(text), nil)
		if len(got) != 1 || got[0].Interval.String() != want {
			t.Errorf("%q is read as %v, wanted %s", text, got, want)
		}
	}
}

// The step of a figure divides it, is at most a fifth of it, and does not change with
// the power of ten that the figure is written in.
func TestStep(t *testing.T) {
	rapid.Check(t, func(r *rapid.T) {
		digits := rapid.IntRange(1, 9999).Draw(r, "digits")
		v := float64(digits) * math.Pow10(rapid.IntRange(-3, 9).Draw(r, "exponent"))
		s := step(v)
		if s <= 0 || s > v/5*(1+1e-9) || !divides(s, v) {
			r.Fatalf("the step of %v is %v", v, s)
		}
		if ten := step(10 * v); math.Abs(ten-10*s) > 1e-9*ten {
			r.Fatalf("the step of %v is %v, that of ten times as much %v", v, s, ten)
		}
	})
}
