package sayso_test

import (
	"fmt"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/sayso/sayso"
	"github.com/sayso/sayso/check"
	"github.com/sayso/sayso/document"
)

// TestFormatsAgree reads one statement, saved by the programs that people use, and
// finds the same in each.
func TestFormatsAgree(t *testing.T) {
	const folder = "document/testdata/statement"
	want := found(t, filepath.Join(folder, "statement.txt"))
	if len(want) < 4 {
		t.Fatalf("the statement has %d findings: %q", len(want), want)
	}
	for _, name := range []string{
		"statement.md", "statement.html", "statement.jsonl", "statement.docx", "statement.odt",
		"mail-plain.eml", "mail-html.eml", "mail-latin.eml", "mail-attached.eml", "mail-nested.eml",
	} {
		t.Run(name, func(t *testing.T) {
			if diff := cmp.Diff(want, found(t, filepath.Join(folder, name))); diff != "" {
				t.Errorf("(-statement.txt +%s):\n%s", name, diff)
			}
		})
	}
}

// found are the findings in a file and in what stands in it, with what they quote,
// in order.
func found(t *testing.T, name string) []string {
	t.Helper()
	var out []string
	for d, err := range document.Read(t.Context(), []string{name}, document.Options{}) {
		if err != nil {
			t.Fatal(err)
		}
		a := sayso.Analyze(d, sayso.Options{})
		res, err := sayso.Check(a, sayso.Options{})
		if err != nil {
			t.Fatal(err)
		}
		for _, f := range res.Findings {
			if f.Outcome == check.Fail {
				quote := strings.Join(strings.Fields(f.In(d.Text)), " ")
				out = append(out, fmt.Sprintf("%s %s: %s: %s", f.Severity, f.Check, quote, f.Message))
			}
		}
	}
	slices.Sort(out)
	return out
}
