package sayso_test

import (
	"fmt"
	"os"
	"os/exec"
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
	want := found(t, filepath.Join(folder, "statement.txt"), document.Options{})
	if len(want) < 4 {
		t.Fatalf("the statement has %d findings: %q", len(want), want)
	}
	for _, name := range []string{
		"statement.md", "statement.html", "statement.jsonl", "statement.docx", "statement.odt",
		"writer.pdf", "browser.pdf", "columns.pdf",
		"statement.warc.gz", "statement.wacz",
		"mail-plain.eml", "mail-html.eml", "mail-latin.eml", "mail-attached.eml", "mail-nested.eml",
	} {
		t.Run(name, func(t *testing.T) {
			if diff := cmp.Diff(want, found(t, filepath.Join(folder, name), document.Options{})); diff != "" {
				t.Errorf("(-statement.txt +%s):\n%s", name, diff)
			}
		})
	}
}

// TestScanAgrees reads the statement from a picture of it: the findings are the
// same, but less grave.
func TestScanAgrees(t *testing.T) {
	if _, err := exec.LookPath("tesseract"); err != nil {
		if os.Getenv("SAYSO_CI") != "" {
			t.Fatal("Tesseract is not installed; scripts/services.sh installs it")
		}
		t.Skip("NOT TESTED: Tesseract is not installed")
	}
	const folder = "document/testdata/statement"
	want := found(t, filepath.Join(folder, "statement.txt"), document.Options{})
	for i, s := range want {
		want[i] = strings.Replace(s, "error ", "warning ", 1)
	}
	if diff := cmp.Diff(want, found(t, filepath.Join(folder, "scan.pdf"), document.Options{OCR: true})); diff != "" {
		t.Errorf("(-statement.txt +scan.pdf):\n%s", diff)
	}
}

// found are the findings in a file and in what stands in it, with what they quote,
// in order.
func found(t *testing.T, name string, o document.Options) []string {
	t.Helper()
	var out []string
	for d, err := range document.Read(t.Context(), []string{name}, o) {
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
				quote := strings.ReplaceAll(f.In(d.Text), "-\n", "") // as it stands on the page, words are broken
				quote = strings.Join(strings.Fields(quote), " ")
				out = append(out, fmt.Sprintf("%s %s: %s: %s", f.Severity, f.Check, quote, f.Message))
			}
		}
	}
	slices.Sort(out)
	return out
}
