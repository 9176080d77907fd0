package interval

import (
	"encoding/json"
	"math"
	"testing"

	"pgregory.net/rapid"
)

func TestString(t *testing.T) {
	for want, i := range map[string]Interval{
		"511":          Point(511),
		"(500, ∞)":     MoreThan(500),
		"[500, ∞)":     AtLeast(500),
		"(-∞, 40]":     AtMost(40),
		"(-∞, 40)":     LessThan(40),
		"[27.5, 32.5]": Around(30, 2.5),
		"(-∞, ∞)":      All(),
	} {
		if got := i.String(); got != want {
			t.Errorf("got %s, want %s", got, want)
		}
	}
}

func TestMeets(t *testing.T) {
	for _, c := range []struct {
		a, b Interval
		want bool
	}{
		{MoreThan(500), Point(511), true},
		{MoreThan(500), Point(500), false},
		{AtLeast(500), Point(500), true},
		{Between(1, 2), Between(2, 3), true},
		{Between(1, 2), MoreThan(2), false},
		{Point(22), Point(15), false},
		{Rounded(5.2, 0.1), Point(5.15), true},
		{Rounded(5.2, 0.1), Point(5.29), true},
		{Rounded(5.2, 0.1), Point(5.31), false},
		{Rounded(-5.2, 0.1), Point(-5.29), true},
		{Rounded(0, 1), Point(0.9), true},
	} {
		if got := c.a.Meets(c.b); got != c.want {
			t.Errorf("%v meets %v: %v", c.a, c.b, got)
		}
	}
}

func TestUnboundedArithmetic(t *testing.T) {
	for _, c := range []struct {
		name      string
		got, want Interval
	}{
		{"sum of bounds", MoreThan(10).Add(AtLeast(5)), MoreThan(15)},
		{"difference", Point(10).Sub(MoreThan(4)), LessThan(6)},
		{"product", MoreThan(10).Mul(Point(2)), MoreThan(20)},
		{"nothing of much", AtLeast(0).Mul(AtLeast(0)), AtLeast(0)},
		{"quotient", Point(10).Div(Between(2, 5)), Between(2, 5)},
		{"by what may be nothing", Point(10).Div(Between(-1, 1)), All()},
		{"by zero", Point(10).Div(Point(0)), All()},
	} {
		if c.got != c.want {
			t.Errorf("%s: got %v, want %v", c.name, c.got, c.want)
		}
	}
}

// drawn is an interval with a number that lies in it.
func drawn(t *rapid.T, label string) (Interval, float64) {
	a := float64(rapid.IntRange(-1000, 1000).Draw(t, label+" from")) / 4
	w := float64(rapid.IntRange(0, 1000).Draw(t, label+" width")) / 4
	i := Interval{From: a, To: a + w}
	if w > 0 {
		i.FromOpen, i.ToOpen = rapid.Bool().Draw(t, label+" open"), rapid.Bool().Draw(t, label+" open")
	}
	if rapid.IntRange(0, 5).Draw(t, label+" bound") == 0 {
		i.To, i.ToOpen = math.Inf(1), false
		w += 10
	}
	return i, a + w/2
}

func TestArithmeticHoldsItsNumbers(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a, x := drawn(t, "a")
		b, y := drawn(t, "b")
		for op, r := range map[string]struct {
			in Interval
			v  float64
		}{
			"+": {a.Add(b), x + y}, "-": {a.Sub(b), x - y}, "×": {a.Mul(b), x * y}, "÷": {a.Div(b), x / y},
			"hull": {a.Hull(b), x}, "neg": {a.Neg(), -x},
		} {
			if math.IsNaN(r.v) || math.IsInf(r.v, 0) {
				continue
			}
			slack := Around(0, 1e-9*(1+math.Abs(r.v)))
			if !r.in.Add(slack).Contains(r.v) {
				t.Fatalf("%v %s %v = %v does not hold %v", a, op, b, r.in, r.v)
			}
		}
	})
}

func TestMeetIsWhatBothHold(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a, x := drawn(t, "a")
		b, _ := drawn(t, "b")
		m := a.Meet(b)
		if m != b.Meet(a) || a.Meets(b) != b.Meets(a) {
			t.Fatalf("meeting depends on the order: %v, %v", a, b)
		}
		if !m.Within(a) || !m.Within(b) {
			t.Fatalf("%v is not within %v and %v", m, a, b)
		}
		if m.Contains(x) != (a.Contains(x) && b.Contains(x)) {
			t.Fatalf("%v in %v of %v and %v", x, m, a, b)
		}
		if !a.Within(a.Hull(b)) || !b.Within(a.Hull(b)) {
			t.Fatalf("hull %v", a.Hull(b))
		}
	})
}

func TestJSONGoesBothWays(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		i, _ := drawn(t, "i")
		b, err := json.Marshal(i)
		if err != nil {
			t.Fatal(err)
		}
		var got Interval
		if err := json.Unmarshal(b, &got); err != nil || got != i {
			t.Fatalf("%s read as %v, %v; want %v", b, got, err, i)
		}
	})
}
