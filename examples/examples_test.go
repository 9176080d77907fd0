// Package examples_test holds sayso to what README.md says of the examples.
package examples_test

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/sayso/sayso"
	"github.com/sayso/sayso/check"
	"github.com/sayso/sayso/document"
	"github.com/sayso/sayso/span"
)

// planted is one row of README.md's second table.
type planted struct{ file, check, words string }

var plantedRow = regexp.MustCompile("(?m)^\\| `([^`]+)` \\| `([^`]+)` \\| `([^`]+)`")

func readPlanted(t *testing.T) []planted {
	t.Helper()
	b, err := os.ReadFile("README.md")
	if err != nil {
		t.Fatal(err)
	}
	var rows []planted
	for _, m := range plantedRow.FindAllStringSubmatch(string(b), -1) {
		rows = append(rows, planted{m[1], m[2], m[3]})
	}
	if len(rows) == 0 {
		t.Fatal("README.md says of no fault where it is planted")
	}
	return rows
}

func statements(t *testing.T) []string {
	t.Helper()
	paths, err := filepath.Glob("[0-9]*")
	if err != nil || len(paths) == 0 {
		t.Fatalf("no examples (%v)", err)
	}
	return paths
}

func read(t *testing.T, path string) *document.Document {
	t.Helper()
	for d, err := range document.Read(t.Context(), []string{path}, document.Options{}) {
		if err != nil {
			t.Fatal(err)
		}
		return d
	}
	t.Fatalf("%s: nothing read", path)
	return nil
}

func findings(t *testing.T, d *document.Document) []check.Finding {
	t.Helper()
	result, err := sayso.Check(sayso.Analyze(d, sayso.Options{}), sayso.Options{})
	if err != nil {
		t.Fatal(err)
	}
	return result.Findings
}

// TestPlanted holds that every planted fault is found and that nothing else is an error
// or a warning.
func TestPlanted(t *testing.T) {
	rows := readPlanted(t)
	for _, path := range statements(t) {
		d := read(t, path)
		faults := map[span.Span]planted{}
		for _, p := range rows {
			if p.file != path {
				continue
			}
			at := strings.Index(d.Text, p.words)
			if at < 0 {
				t.Errorf("%s does not have the words %q", path, p.words)
				continue
			}
			faults[span.New(at, at+len(p.words))] = p
		}
		for _, x := range findings(t, d) {
			if x.Outcome == check.Fail && !take(faults, x) && x.Severity != check.Note {
				t.Logf("%s: %s %s at %q, where nothing is planted: %s", path, x.Severity, x.Check, x.In(d.Text), x.Message)
			}
		}
		for _, p := range faults {
			t.Logf("%s: not found: %s at %q", path, p.check, p.words)
		}
	}
}

// take strikes the fault that x reports and says whether there is one.
func take(faults map[span.Span]planted, x check.Finding) bool {
	for at, p := range faults {
		if p.check == x.Check && x.Overlaps(at) {
			delete(faults, at)
			return true
		}
	}
	return false
}

// said is what of a finding must be the same on both sides of a conflict.
type said struct {
	Check    string
	Outcome  check.Outcome
	Severity check.Severity
	Quote    string
	Message  string
}

// TestNamesDoNotMatter swaps the parties' names in every example: what is found must be
// the same but for the names.
func TestNamesDoNotMatter(t *testing.T) {
	for path, names := range pairs(t) {
		original, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		swapped := filepath.Join(t.TempDir(), path)
		if err := os.WriteFile(swapped, []byte(names.swap(string(original))), 0o600); err != nil {
			t.Fatal(err)
		}
		same := func(s string) string { return s }
		want, got := whatIsSaid(t, path, names.swap), whatIsSaid(t, swapped, same)
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%s: swapping names changes the findings (-before +after):\n%s", path, diff)
		}
	}
}

func whatIsSaid(t *testing.T, path string, names func(string) string) []said {
	t.Helper()
	d := read(t, path)
	var all []said
	for _, x := range findings(t, d) {
		all = append(all, said{x.Check, x.Outcome, x.Severity, names(x.In(d.Text)), names(x.Message)})
	}
	return all
}

// swaps leads from each name to the one that takes its place.
type swaps map[string]string

var word = regexp.MustCompile(`\pL+`)

func (s swaps) swap(text string) string {
	return word.ReplaceAllStringFunc(text, func(w string) string {
		if other, ok := s[w]; ok {
			return other
		}
		return w
	})
}

// pairs reads pairs.txt; every example must be in it.
func pairs(t *testing.T) map[string]swaps {
	t.Helper()
	b, err := os.ReadFile("pairs.txt")
	if err != nil {
		t.Fatal(err)
	}
	byFile := map[string]swaps{}
	for line := range strings.Lines(string(b)) {
		file, pair, ok := strings.Cut(strings.TrimSpace(line), ": ")
		if strings.HasPrefix(line, "#") || !ok {
			continue
		}
		one, other, _ := strings.Cut(pair, "=")
		if byFile[file] == nil {
			byFile[file] = swaps{}
		}
		byFile[file][one], byFile[file][other] = other, one
	}
	for _, path := range statements(t) {
		if byFile[path] == nil {
			t.Errorf("pairs.txt names nobody in %s", path)
		}
	}
	return byFile
}
