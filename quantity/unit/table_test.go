package unit

import (
	"math"
	"regexp"
	"strings"
	"testing"

	"pgregory.net/rapid"
)

// wellFormed is UCUM's grammar as far as the table uses it: terms of integers and
// units with exponents and annotations, joined by . and /.
var wellFormed = regexp.MustCompile(`^(?:\d+|(?:[A-Za-z%'*]|\[[A-Za-z_]+\])+-?\d?)(?:\{[^{}\s]+\})?$|^\{[^{}\s]+\}$`)

func TestCodes(t *testing.T) {
	seen := map[string]string{}
	for _, u := range All() {
		if seen[u.Code] != "" {
			t.Errorf("%s and %s have the code %s", seen[u.Code], u.Name, u.Code)
		}
		seen[u.Code] = u.Name
		for _, term := range strings.FieldsFunc(u.Code, func(r rune) bool { return r == '.' || r == '/' }) {
			if !wellFormed.MatchString(term) {
				t.Errorf("%s: %q of the code %s is not of UCUM's form", u.Name, term, u.Code)
			}
		}
		for _, or := range u.Or {
			if m, err := Parse(or); err != nil || !m.Same(measureOf(t, u.Code)) {
				t.Errorf("%s may be %s, which measures something else: %v", u.Name, or, err)
			}
		}
	}
}

// A spelling means one thing. Where letter case is told apart, two spellings may
// differ in it alone.
func TestSpellings(t *testing.T) {
	seen := map[string]*Unit{}
	for _, s := range Spellings() {
		if s.Unit == nil {
			t.Fatalf("%q has no unit", s.Text)
		}
		if was := seen[s.Text]; was != nil && was.Code != s.Unit.Code {
			t.Errorf("%q is %s and %s", s.Text, was.Name, s.Unit.Name)
		}
		seen[s.Text] = s.Unit
		if s.Text == "" || s.Text != strings.TrimSpace(s.Text) {
			t.Errorf("%s is written %q", s.Unit.Name, s.Text)
		}
		if m := measureOf(t, s.Unit.Code); !m.Same(definition(t, s.Unit)) {
			t.Errorf("%s: the code %s measures something else than its definition", s.Unit.Name, s.Unit.Code)
		}
	}
}

func measureOf(t *testing.T, code string) Measure {
	t.Helper()
	m, err := Parse(code)
	if err != nil {
		t.Fatal(err)
	}
	return m
}

func definition(t *testing.T, u *Unit) Measure {
	t.Helper()
	m, err := u.measure()
	if err != nil {
		t.Fatalf("%s: %v", u.Name, err)
	}
	return m
}

func TestConversionsRoundTrip(t *testing.T) {
	rapid.Check(t, func(r *rapid.T) {
		from := measureOf(t, rapid.SampledFrom(All()).Draw(r, "from").Code)
		same := []Measure{}
		for _, u := range All() {
			if m := measureOf(t, u.Code); m.Same(from) {
				same = append(same, m)
			}
		}
		to := rapid.SampledFrom(same).Draw(r, "to")
		v := rapid.Float64Range(-1e9, 1e9).Draw(r, "value")
		// Far from zero a scale with another zero costs digits; both are allowed for.
		if back := to.To(from, from.To(to, v)); math.Abs(back-v) > 1e-9*math.Max(math.Abs(v), 1e3) {
			r.Fatalf("%v became %v", v, back)
		}
	})
}
