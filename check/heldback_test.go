package check

import (
	"fmt"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"text/tabwriter"
)

// The held-back texts measure the checks and are looked at only to report: they were
// written without sight of the code, in the form of the fixtures. testdata/heldback/<check
// id>.txt holds planted faults ("fires", with the words at fault marked) and decoys ("near
// miss"). A fault counts as found when its check fails at any place that overlaps the
// mark, at any severity; a decoy as flagged when its check fails in it with an error or a warning.

// heldback is what one check made of its held-back texts.
type heldback struct {
	id             string
	planted, found int
	decoys, fooled int
	elsewhere      int // decoys that another check flags
}

func TestHeldBack(t *testing.T) { measureAll(t, "heldback", func(string) {}) }

// TestDevelop measures the checks on texts of the same form that whoever writes a check
// may read; with -v it names each text that is missed or wrongly flagged.
func TestDevelop(t *testing.T) { measureAll(t, "develop", func(miss string) { t.Log(miss) }) }

// measureAll measures every check that has texts in a folder of testdata, and calls tell
// with each text that is missed or wrongly flagged.
func measureAll(t *testing.T, folder string, tell func(miss string)) {
	var rows []heldback
	for _, path := range mustGlob(t, filepath.Join("testdata", folder, "*.txt")) {
		c := ByID(strings.TrimSuffix(filepath.Base(path), ".txt"))
		if c == nil {
			t.Errorf("%s: there is no such check", path)
			continue
		}
		row := measure(t, c, readFixtures(t, path), tell)
		if row.planted == 0 || row.decoys == 0 {
			t.Errorf("%s: %d planted faults and %d decoys", path, row.planted, row.decoys)
		}
		rows = append(rows, row)
	}
	t.Log("\n" + heldbackTable(rows))
}

func measure(t *testing.T, c *Check, fixtures []fixture, tell func(miss string)) heldback {
	t.Helper()
	row := heldback{id: c.ID}
	for _, f := range fixtures {
		findings := slices.DeleteFunc(Apply(reading(f.text, f.date), All()).Findings, func(x Finding) bool { return x.Outcome != Fail })
		switch f.outcome {
		case "fires":
			for _, m := range f.marks {
				found := slices.ContainsFunc(findings, func(x Finding) bool { return x.Check == c.ID && x.Span.Overlaps(m) })
				row.planted, row.found = row.planted+1, row.found+count(found)
				if !found {
					tell(fmt.Sprintf("missed: %s: %s: %s", c.ID, f.name, m.In(f.text)))
				}
			}
		case "near miss":
			fooled := slices.IndexFunc(findings, func(x Finding) bool { return x.Check == c.ID && alarming(x) })
			row.decoys, row.fooled = row.decoys+1, row.fooled+count(fooled >= 0)
			row.elsewhere += count(slices.ContainsFunc(findings, func(x Finding) bool { return x.Check != c.ID && alarming(x) }))
			if fooled >= 0 {
				tell(fmt.Sprintf("fooled: %s: %s: %q: %s", c.ID, f.name, findings[fooled].In(f.text), findings[fooled].Message))
			}
		default:
			t.Errorf("%s: %s: a held-back text fires or is a near miss", c.ID, f.name)
		}
	}
	return row
}

// alarming says whether x would stop an editor.
func alarming(x Finding) bool {
	return x.Severity == Error || x.Severity == Warning
}

func mustGlob(t testing.TB, pattern string) []string {
	t.Helper()
	paths, err := filepath.Glob(pattern)
	if err != nil {
		t.Fatal(err)
	}
	if len(paths) == 0 {
		t.Fatalf("%s: no files", pattern)
	}
	return paths
}

func heldbackTable(rows []heldback) string {
	var b strings.Builder
	w := tabwriter.NewWriter(&b, 0, 0, 2, ' ', tabwriter.AlignRight)
	fmt.Fprintln(w, "check\tfound\tof\trecall\tdecoys flagged\tof\tby other checks\t")
	all := heldback{id: "all"}
	for _, r := range rows {
		all.planted, all.found = all.planted+r.planted, all.found+r.found
		all.decoys, all.fooled, all.elsewhere = all.decoys+r.decoys, all.fooled+r.fooled, all.elsewhere+r.elsewhere
	}
	for _, r := range append(rows, all) {
		recall := 100 * float64(r.found) / float64(max(r.planted, 1))
		fmt.Fprintf(w, "%s\t%d\t%d\t%.1f%%\t%d\t%d\t%d\t\n", r.id, r.found, r.planted, recall, r.fooled, r.decoys, r.elsewhere)
	}
	w.Flush()
	return b.String()
}
