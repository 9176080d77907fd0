package check

import (
	"path/filepath"
	"regexp"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// said is what of a finding must be the same whoever is named.
type said struct {
	check           string
	outcome         Outcome
	severity        Severity
	quote, message  string
	working, places string
}

var name = regexp.MustCompile(`\b(Oru|Tarn|Kaldra|Mira)\b`)

// exchanged are the parties of the fixtures, each with the other that takes its place.
var exchanged = map[string]string{"Oru": "Kaldra", "Kaldra": "Oru", "Tarn": "Mira", "Mira": "Tarn"}

func swapNames(s string) string {
	return name.ReplaceAllStringFunc(s, func(n string) string { return exchanged[n] })
}

// TestNamesDoNotMatter swaps the names of parties, places and people in every fixture: what
// is found must be the same but for the names.
func TestNamesDoNotMatter(t *testing.T) {
	for _, path := range mustGlob(t, filepath.Join("testdata", "*.txt")) {
		for _, f := range readFixtures(t, path) {
			asIs := func(s string) string { return s }
			want, got := f.said(f.text, swapNames), f.said(swapNames(f.text), asIs)
			if d := cmp.Diff(want, got, cmp.AllowUnexported(said{})); d != "" {
				t.Errorf("%s: %s: swapping names changes the findings (-before +after):\n%s", path, f.name, d)
			}
		}
	}
}

// said is what the checks say of a text of the fixture's day, with names replaced.
func (f fixture) said(text string, names func(string) string) (all []said) {
	for _, x := range Apply(reading(text, f.date), All()).Findings {
		s := said{check: x.Check, outcome: x.Outcome, severity: x.Severity, quote: names(x.In(text)), message: names(x.Message), working: names(x.Working)}
		for _, r := range x.Related {
			s.places += names(r.In(text)) + "\n"
		}
		all = append(all, s)
	}
	return all
}
