package flow

import "testing"

func TestRaised(t *testing.T) {
	for _, tt := range []struct{ before, raised, want string }{
		{"In 2019", "1", ""},
		{"In 2019", "1, 2 ", " "},
		{"the deputy", "*", ""},
		{"30 km", "2", "²"},
		{"30 km", "4", ""}, // a footnote's mark
		{"5 × 10", "6", "⁶"},
		{"10", "−3", "⁻³"},
		{"in 1910", "6", ""},
		{"the 21", "st", "st"},
		{"", "a", "a"},
	} {
		if got := Raised(tt.before, tt.raised); got != tt.want {
			t.Errorf("%q above %q reads %q, want %q", tt.raised, tt.before, got, tt.want)
		}
	}
}
