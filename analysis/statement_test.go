package analysis

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/sayso/sayso/attribution"
	"github.com/sayso/sayso/document"
)

// shared is the folder of statements and corpora that lie outside the project.
func shared() string {
	if dir := os.Getenv("SAYSO_SHARED"); dir != "" {
		return dir
	}
	return filepath.Join("..", "..", "shared")
}

// TestEverythingIsTheDeputys reads a statement in which one person says all that is
// said, named in its third paragraph and "the deputy" before and after.
func TestEverythingIsTheDeputys(t *testing.T) {
	path := filepath.Join(shared(), "statements", "kalbajar-deputy.txt")
	b, err := os.ReadFile(path)
	if err != nil {
		t.Skipf("SKIPPED: %v; set SAYSO_SHARED to the folder that holds statements/", err)
	}
	a := New(document.FromText("kalbajar-deputy", string(b)))
	want := []struct{ from, to string }{
		{`"Kalbajar was returned to`, `Ilham Aliyev"`},
		{`"On April 2, 1993`, "some parts of Kalbajar."},
		{"that international organizations", "on Armenia"},
		{`"Kalbajar, where ancient`, `in this regard."`},
		{"that large-scale construction", "in Zar village"},
		{`"In the Patriotic War`, `center in the world."`},
	}
	for _, a := range a.Attributions() {
		if a.Nested() {
			continue
		}
		content := string(b[a.Content[0].Start:a.Content[len(a.Content)-1].End])
		if a.Speaker != "Kamila Aliyeva" || a.Kind != attribution.Person {
			t.Errorf("%q is by %q, %q", content, a.Speaker, a.Candidates)
		}
		for i, w := range want {
			if strings.HasPrefix(content, w.from) && strings.HasSuffix(content, w.to) {
				want[i].from = ""
			}
		}
	}
	for _, w := range want {
		if attribution.English() != nil && w.from != "" {
			t.Errorf("%s … %s is not found", w.from, w.to)
		}
	}
}
