package check

import (
	"path/filepath"
	"strings"
	"testing"
)

// maxFalseAlarms is how many errors and warnings a thousand words of sound prose may get.
const maxFalseAlarms = 0.2

// TestClean counts the false alarms in testdata/clean: invented statements, dense with
// dates and figures, in which everything agrees. They were written without sight of the
// code and are looked at only to report.
func TestClean(t *testing.T) {
	words, alarms, by := 0, 0, map[string]int{}
	for _, path := range mustGlob(t, filepath.Join("testdata", "clean", "*.txt")) {
		for _, f := range readFixtures(t, path) {
			words += len(strings.Fields(f.text))
			for _, x := range Apply(reading(f.text, f.date), All()).Findings {
				if x.Outcome == Fail && alarming(x) {
					alarms++
					by[x.Check]++
				}
			}
		}
	}
	rate := 1000 * float64(alarms) / float64(words)
	t.Logf("%d errors and warnings in %d words: %.2f in a thousand (at most %.1f); by check: %v", alarms, words, rate, maxFalseAlarms, by)
}
