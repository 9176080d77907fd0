package quantity

import (
	"strconv"

	"github.com/sayso/sayso/language/segment"
)

// factor is a unit to a power, one part of a compound unit.
type factor struct {
	meaning     meaning
	noun        string // what it is per that is no unit: share
	power       int
	first, last int
}

// factor is the unit with its power that begins at atom k.
func (r *reader) factor(k int) (f factor, ok bool) {
	if k >= r.last {
		return f, false
	}
	f.first = k
	f.power, k = r.powerWord(k)
	if k >= r.last {
		return f, false
	}
	m, next, ok := behind().at(r.Text, k, r.last)
	if !ok {
		return f, false
	}
	f.meaning, f.last = m, next
	if p, after, ok := r.powerMark(next); ok && f.power == 1 && m.unit != nil {
		f.power, f.last = p, after
	}
	return f, true
}

// powerWord is the power that a word before a unit gives, and where the unit is.
func (r *reader) powerWord(k int) (power, next int) {
	switch {
	case r.follows(k, "square", "sq"):
		power = 2
	case r.follows(k, "cubic", "cu"):
		power = 3
	default:
		return 1, k
	}
	k++
	if r.mark(k) == '.' || r.joined(k) {
		k++
	}
	return power, k
}

// powerMark is the power that stands behind a unit: km², km2, km^2, s−1.
func (r *reader) powerMark(k int) (power, next int, ok bool) {
	if !r.tight(k) {
		return 1, k, false
	}
	if e, next, ok := r.superscript(k); ok {
		return e, next, e != 0 && e > -5 && e < 5
	}
	sign := 1
	if r.mark(k) == '^' {
		k++
	}
	if m := r.mark(k); m == '−' || m == '-' {
		sign = -1
		k++
	}
	if r.kind(k) != segment.Number || r.width(k) != 1 || !r.tight(k) && sign > 0 || r.kind(k-1) == segment.Mark && r.kind(k-2) == segment.Mark || r.numberGoesOn(k+1) {
		return 1, k, false
	}
	e := int(r.Of(k)[0] - '0')
	return sign * e, k + 1, e > 0 && e < 5 && (sign < 0 || e == 2 || e == 3)
}

// numberGoesOn reports whether the digit before atom k belongs to a longer number or
// has a unit of its own: 1.4%–3.1%, 5 m-3 km.
func (r *reader) numberGoesOn(k int) bool {
	if r.tight(k) {
		return r.kind(k) == segment.Word || r.separates(k) || r.mark(k) == '%'
	}
	f, ok := r.factor(k)
	return ok && f.power > 0 && r.mark(k-2) == '-'
}

// name is the English name, without "per".
func (f *factor) name() string {
	switch name := f.bare(); max(f.power, -f.power) {
	case 2:
		return "square " + name
	case 3:
		return "cubic " + name
	default:
		return name
	}
}

func (f *factor) bare() string {
	if f.meaning.unit == nil {
		return f.noun
	}
	return f.meaning.unit.Name
}

// code is the UCUM code.
func (f *factor) code() string {
	code := "{" + f.noun + "}"
	if f.meaning.unit != nil {
		code = f.meaning.unit.Code
	}
	if f.power == 1 {
		return code
	}
	if !simpleCode(code) {
		code = "(" + code + ")"
	}
	return code + strconv.Itoa(f.power)
}

// over is the UCUM code with the operator that joins it to what stands before.
func (f *factor) over() string {
	if f.power > 0 {
		return "." + f.code()
	}
	g := *f
	g.power = -f.power
	if code := g.code(); simpleCode(code) || g.power > 1 {
		return "/" + code
	}
	return "/(" + g.code() + ")"
}

// simpleCode reports whether a UCUM code is one unit without a power.
func simpleCode(code string) bool {
	for i := range len(code) {
		switch c := code[i]; {
		case c == '.' || c == '/' || c == '{' && i > 0:
			return false
		case c >= '0' && c <= '9' && i == len(code)-1:
			return false
		}
	}
	return true
}
