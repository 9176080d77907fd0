package check_test

import (
	"strings"
	"testing"

	"github.com/sayso/sayso/analysis"
	"github.com/sayso/sayso/check"
	"github.com/sayso/sayso/document"
)

// TestDoubt reads a text whose words may not be those of its original.
func TestDoubt(t *testing.T) {
	const doubt = "The page is a picture."
	for _, tt := range []struct {
		doubt string
		want  check.Severity
	}{{"", check.Error}, {doubt, check.Warning}} {
		d := document.FromText("x", "The report of the council is due on 31 June 2019.")
		d.Doubt = tt.doubt
		n := 0
		for _, f := range check.Apply(analysis.New(d), check.All()).Findings {
			if f.Outcome != check.Fail {
				continue
			}
			n++
			if f.Severity != tt.want || strings.HasSuffix(f.Working, doubt) != (tt.doubt != "") {
				t.Errorf("with doubt %q: %s, working %q", tt.doubt, f.Severity, f.Working)
			}
		}
		if n == 0 {
			t.Errorf("with doubt %q nothing is found", tt.doubt)
		}
	}
}
