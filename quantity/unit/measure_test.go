package unit

import (
	"math"
	"testing"
)

func TestEveryUnitHasAMeasure(t *testing.T) {
	for _, u := range All() {
		m, err := Parse(u.Code)
		if err != nil {
			t.Errorf("%s: %v", u.Name, err)
			continue
		}
		own, err := u.measure()
		if err != nil {
			t.Errorf("%s: %v", u.Name, err)
			continue
		}
		if !m.Same(own) || math.Abs(m.Ratio(own)-1) > 1e-9 {
			t.Errorf("%s: the code %s is %s %s, the definition %s %s", u.Name, u.Code, m.Factor, m.dimension(), own.Factor, own.dimension())
		}
	}
}

func TestTo(t *testing.T) {
	for _, c := range []struct {
		from string
		v    float64
		to   string
		want float64
	}{
		{"km", 125, "[mi_i]", 77.67},
		{"[acr_us]", 1, "har", 0.40469},
		{"Cel", 100, "[degF]", 212},
		{"[degF]", 32, "Cel", 0},
		{"km/h", 36, "m/s", 10},
		{"[mi_i]/h", 60, "km/h", 96.56},
		{"km2", 1, "har", 100},
		{"[lb_av]", 1, "kg", 0.45359},
		{"[gal_us]", 1, "L", 3.7854},
		{"m3", 1, "[cft_i]", 35.315},
		{"L/(100.km)", 1, "L/km", 0.01},
	} {
		from, err1 := Parse(c.from)
		to, err2 := Parse(c.to)
		if err1 != nil || err2 != nil || !from.Same(to) {
			t.Errorf("%s to %s: %v, %v", c.from, c.to, err1, err2)
			continue
		}
		if got := from.To(to, c.v); math.Abs(got-c.want) > 1e-4*math.Abs(c.want)+1e-9 {
			t.Errorf("%v %s is %v %s, wanted %v", c.v, c.from, got, c.to, c.want)
		}
	}
}

func TestKind(t *testing.T) {
	for code, want := range map[string]Kind{"km": Length, "km2": Area, "[acr_us]": Area, "km/h": Speed, "kg": Mass, "Cel": Temperature, "kg/m": Compound} {
		if m, err := Parse(code); err != nil || m.Kind != want {
			t.Errorf("%s measures %s (%v), wanted %s", code, m.Kind, err, want)
		}
	}
}

func TestNoUnit(t *testing.T) {
	for _, code := range []string{"", "foo", "km/", "(m", "m)", "[mi_i", "m..m", "{dunam"} {
		if m, err := Parse(code); err == nil {
			t.Errorf("%q is read as %v", code, m)
		}
	}
}
