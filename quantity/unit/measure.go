package unit

import (
	"fmt"
	"math/big"
	"slices"
	"strings"
	"sync"
)

// Measure is what one of a unit is in base units: the value v of the unit stands
// for Factor × (v + Zero) of them. Zero is not 0 for degrees of temperature only.
type Measure struct {
	Factor, Zero *big.Rat
	Kind         Kind           // what it measures; Compound where the table has no name for it
	powers       map[string]int // of the base units, by code
}

// Parse reads a UCUM expression: "km/h", "[mi_i]", "1000.m2{dunam}". It is an
// error where a unit is not in the table.
func Parse(code string) (Measure, error) {
	m, err := evaluate(code)
	if err != nil {
		return Measure{}, fmt.Errorf("reading the unit %q: %w", code, err)
	}
	m.Kind = kindOf(code, m)
	return m, nil
}

// evaluate is Parse without the kind.
func evaluate(code string) (Measure, error) {
	e := expression{rest: code}
	m, err := e.product()
	if err == nil && e.rest != "" {
		err = fmt.Errorf("%q is left over", e.rest)
	}
	return m, err
}

// kindOf is what the table says that the code measures, or else what others of
// its dimension do.
func kindOf(code string, m Measure) Kind {
	if u := byCode()[code]; u != nil {
		return u.Kind
	}
	if k, ok := kinds()[m.dimension()]; ok {
		return k
	}
	return Compound
}

// Readings are what a code measures and what else the words for it may stand
// for: "ton" is the short ton, the long one or the tonne.
func Readings(code string) (m Measure, others []Measure, err error) {
	if m, err = Parse(code); err != nil {
		return m, nil, err
	}
	if u := byCode()[code]; u != nil {
		for _, or := range u.Or {
			o, err := Parse(or)
			if err != nil {
				return m, nil, err
			}
			others = append(others, o)
		}
	}
	return m, others, nil
}

// Same reports whether m and o measure the same, so that one can be converted
// to the other.
func (m Measure) Same(o Measure) bool { return m.dimension() == o.dimension() }

// To is the value v of m as a value of o, which must be the same kind of measure.
func (m Measure) To(o Measure, v float64) float64 {
	return m.Ratio(o)*v + rational(new(big.Rat).Sub(new(big.Rat).Mul(m.ratio(o), m.Zero), o.Zero))
}

// Ratio is how many of o one step of m is, scales that begin elsewhere aside: 1.8
// degrees Fahrenheit for a degree Celsius.
func (m Measure) Ratio(o Measure) float64 { return rational(m.ratio(o)) }

func (m Measure) ratio(o Measure) *big.Rat { return new(big.Rat).Quo(m.Factor, o.Factor) }

func rational(r *big.Rat) float64 {
	f, _ := r.Float64()
	return f
}

// dimension is the powers of m in one order: "m1 s-1".
func (m Measure) dimension() string {
	var parts []string
	for base, n := range m.powers {
		if n != 0 {
			parts = append(parts, fmt.Sprintf("%s%d", base, n))
		}
	}
	slices.Sort(parts)
	return strings.Join(parts, " ")
}

// times multiplies m by the n-th power of o. A product has no zero of its own.
func (m Measure) times(o Measure, n int) Measure {
	out := Measure{Factor: new(big.Rat).Set(m.Factor), Zero: new(big.Rat), powers: map[string]int{}}
	for base, k := range m.powers {
		out.powers[base] += k
	}
	for base, k := range o.powers {
		out.powers[base] += n * k
	}
	for ; n > 0; n-- {
		out.Factor.Mul(out.Factor, o.Factor)
	}
	for ; n < 0; n++ {
		out.Factor.Quo(out.Factor, o.Factor)
	}
	return out
}

func number(r *big.Rat) Measure { return Measure{Factor: r, Zero: new(big.Rat)} }

func base(code string) Measure {
	return Measure{Factor: big.NewRat(1, 1), Zero: new(big.Rat), powers: map[string]int{code: 1}}
}

// expression is a UCUM expression on its way to being read.
type expression struct{ rest string }

// product reads terms joined by "." and "/".
func (e *expression) product() (Measure, error) {
	out := number(big.NewRat(1, 1))
	for first, sign := true, 1; ; first = false {
		if strings.HasPrefix(e.rest, "/") {
			sign, e.rest = -1, e.rest[1:]
		}
		term, n, err := e.term()
		if err != nil {
			return Measure{}, err
		}
		if first && sign == 1 && n == 1 {
			out = term
		} else {
			out = out.times(term, sign*n)
		}
		switch {
		case strings.HasPrefix(e.rest, "."):
			sign, e.rest = 1, e.rest[1:]
		case !strings.HasPrefix(e.rest, "/"):
			return out, nil
		}
	}
}

// term reads a number, a unit or an expression in brackets, and its power.
func (e *expression) term() (m Measure, power int, err error) {
	switch digits := e.takeWhile(isDigit); {
	case digits != "":
		m, err = readFactor(digits)
	case strings.HasPrefix(e.rest, "("):
		e.rest = e.rest[1:]
		if m, err = e.product(); err == nil && !strings.HasPrefix(e.rest, ")") {
			err = fmt.Errorf("a bracket is not closed")
		}
		e.rest = strings.TrimPrefix(e.rest, ")")
	case strings.HasPrefix(e.rest, "{"):
		m = number(big.NewRat(1, 1)) // a count of what the annotation names
	default:
		m, err = lookup(e.symbol())
	}
	power = e.power()
	if note, ok := strings.CutPrefix(e.rest, "{"); ok {
		if _, e.rest, ok = strings.Cut(note, "}"); !ok && err == nil {
			err = fmt.Errorf("an annotation is not closed")
		}
	}
	return m, power, err
}

func (e *expression) takeWhile(is func(byte) bool) string {
	i := 0
	for i < len(e.rest) && is(e.rest[i]) {
		i++
	}
	out := e.rest[:i]
	e.rest = e.rest[i:]
	return out
}

func isDigit(c byte) bool { return '0' <= c && c <= '9' }

// symbol takes a unit's code; what stands in square brackets is one piece.
func (e *expression) symbol() string {
	i := 0
	for i < len(e.rest) && !strings.ContainsRune("./(){}+-0123456789", rune(e.rest[i])) {
		if e.rest[i] == '[' {
			i += max(strings.IndexByte(e.rest[i:], ']'), 0)
		}
		i++
	}
	out := e.rest[:i]
	e.rest = e.rest[i:]
	return out
}

// power takes the exponent behind a unit, 1 where there is none.
func (e *expression) power() int {
	sign := 1
	if strings.HasPrefix(e.rest, "-") {
		sign, e.rest = -1, e.rest[1:]
	}
	n := 0
	for _, c := range e.takeWhile(isDigit) {
		n = min(10*n+int(c-'0'), 99)
	}
	if n == 0 {
		n = 1
	}
	return sign * n
}

// lookup is the measure of a unit's code, with or without a prefix.
func lookup(code string) (Measure, error) {
	if u := byCode()[code]; u != nil {
		return u.measure()
	}
	for i := range prefixes {
		p := &prefixes[i]
		rest, ok := strings.CutPrefix(code, p.code)
		if u := byCode()[rest]; ok && u != nil && u.Prefixes != "" {
			m, err := u.measure()
			if err != nil {
				return Measure{}, err
			}
			f, err := readFactor(p.factor)
			return f.times(m, 1), err
		}
	}
	return Measure{}, fmt.Errorf("there is no unit %q", code)
}

// measure is what one of u is in base units.
func (u *Unit) measure() (Measure, error) {
	if u.Of == "" {
		return base(u.Code), nil
	}
	of, err := evaluate(u.Of)
	if err != nil {
		return Measure{}, err
	}
	factor, err := readFactor(u.Factor)
	if err != nil {
		return Measure{}, err
	}
	m := factor.times(of, 1)
	if u.Zero != "" {
		if _, ok := m.Zero.SetString(u.Zero); !ok {
			return Measure{}, fmt.Errorf("%q is no number", u.Zero)
		}
	}
	return m, nil
}

func readFactor(s string) (Measure, error) {
	if s == "" {
		s = "1"
	}
	r, ok := new(big.Rat).SetString(s)
	if !ok {
		return Measure{}, fmt.Errorf("%q is no number", s)
	}
	return number(r), nil
}

// byCode are the units of the table by their UCUM code.
var byCode = sync.OnceValue(func() map[string]*Unit {
	m := map[string]*Unit{}
	for _, u := range all {
		if m[u.Code] == nil {
			m[u.Code] = u
		}
	}
	return m
})

// kinds are what the table's units measure, by dimension; the first row of a
// dimension decides. A pure number may be anything.
var kinds = sync.OnceValue(func() map[string]Kind {
	m := map[string]Kind{}
	for _, u := range all {
		if x, err := u.measure(); err == nil && x.dimension() != "" && m[x.dimension()] == "" {
			m[x.dimension()] = u.Kind
		}
	}
	return m
})
