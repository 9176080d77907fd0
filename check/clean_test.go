package check

import (
	"path/filepath"
	"strings"
	"testing"
)

const (
	// maxFalseAlarms is how many errors and warnings a thousand words of sound prose are wanted to get
	// at most, and do get in testdata/develop/clean.
	maxFalseAlarms = 0.2
	// mostFalseAlarms is what the held-back texts get no more than; it only ever goes down.
	mostFalseAlarms = 0.3
)

// TestClean counts the false alarms in testdata/clean: invented statements, dense with
// dates and figures, in which everything agrees. They were written without sight of the
// code and are looked at only to report.
func TestClean(t *testing.T) { falseAlarms(t, filepath.Join("testdata", "clean"), mostFalseAlarms) }

// TestCleanDevelop does the same for texts that whoever writes a check may read.
func TestCleanDevelop(t *testing.T) {
	falseAlarms(t, filepath.Join("testdata", "develop", "clean"), maxFalseAlarms)
}

func falseAlarms(t *testing.T, folder string, most float64) {
	t.Helper()
	words, alarms, by := 0, 0, map[string]int{}
	for _, path := range mustGlob(t, filepath.Join(folder, "*.txt")) {
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
	t.Logf("%d errors and warnings in %d words: %.2f in a thousand (wanted: at most %.1f); by check: %v", alarms, words, rate, maxFalseAlarms, by)
	if rate > most {
		t.Errorf("more than %.1f in a thousand words", most)
	}
}
