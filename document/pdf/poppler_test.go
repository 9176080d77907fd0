package pdf

import (
	"os"
	"os/exec"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestPoppler compares the words of files of two makes with those that another reader
// finds in them. (Where lines of two columns touch, that one loses letters.)
func TestPoppler(t *testing.T) {
	if _, err := exec.LookPath("pdftotext"); err != nil {
		if os.Getenv("SAYSO_CI") != "" {
			t.Fatal("pdftotext is not installed; scripts/services.sh installs it")
		}
		t.Skip("NOT TESTED: pdftotext is not installed")
	}
	for _, name := range []string{"writer.pdf", "browser.pdf"} {
		file := "../testdata/statement/" + name
		data, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		text, err := Read(string(data), Options{})
		if err != nil {
			t.Fatal(err)
		}
		var ours []string
		for _, p := range text.Parts {
			ours = append(ours, p.Lines...)
		}
		theirs, err := exec.Command("pdftotext", "-enc", "UTF-8", file, "-").Output()
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(sortedWords(string(theirs)), sortedWords(strings.Join(ours, "\n"))); diff != "" {
			t.Errorf("%s (-pdftotext +ours):\n%s", name, diff)
		}
	}
}

// sortedWords are the words of s that hold more than signs; where ligatures and
// broken words are told in another way, they are the same.
func sortedWords(s string) []string {
	s = strings.NewReplacer("-\n", "", "ﬁ", "fi", "ﬂ", "fl", "\u0088", "", "•", "", "\f", "\n").Replace(s)
	words := strings.Fields(s)
	slices.Sort(words)
	return words
}
