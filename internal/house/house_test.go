// Package house holds the tests that keep the house in order: who may import
// whom, and what the project's own texts must not say.
package house

import (
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"
)

const module = "github.com/sayso/sayso"

// storeys are the packages from the ground up, as ARCHITECTURE.md draws them. A
// package imports from storeys below its own and from beside it, never from
// above. A folder not listed here belongs to the nearest one above it that is.
var storeys = [][]string{
	{"span", "interval"},
	{"document"},
	{"language"},
	{"timex", "quantity"},
	{"name"},
	{"attribution"},
	{"claim"},
	{"analysis"},
	{"check"},
	{"ledger"},
	{"publish"},
	{""}, // the library's face
	{"server"},
	{"cmd"},
}

// anywhere may be imported by all and imports nothing of ours but its like and
// the ground.
const anywhere = "internal"

// storey is the height of a package, by its path within the module, or -1.
func storey(pkg string) int {
	for p := pkg; ; p = path.Dir(p) {
		if p == "." {
			p = ""
		}
		for height, names := range storeys {
			for _, n := range names {
				if n == p {
					return height
				}
			}
		}
		if p == "" {
			return -1
		}
	}
}

// allowed reports whether package from may import package to.
func allowed(from, to string) bool {
	fromTop, _, _ := strings.Cut(from, "/")
	toTop, _, _ := strings.Cut(to, "/")
	switch {
	case toTop == anywhere:
		return true
	case fromTop == anywhere:
		return true // commands for training and scoring stand outside the house
	}
	return storey(to) <= storey(from)
}

func TestAllowed(t *testing.T) {
	for _, c := range []struct {
		from, to string
		want     bool
	}{
		{"check", "analysis", true},
		{"analysis", "check", false},
		{"timex", "language/segment", true},
		{"timex/en", "timex", true},
		{"document", "timex", false},
		{"span", "document", false},
		{"cmd/sayso", "", true},
		{"publish", "", false},
	} {
		if got := allowed(c.from, c.to); got != c.want {
			t.Errorf("allowed(%q, %q) = %v", c.from, c.to, got)
		}
	}
}

// root is the project's folder.
const root = "../.."

// files calls f for every file of the project whose name ends in one of ends.
func files(t *testing.T, ends []string, f func(name string)) {
	t.Helper()
	n := 0
	err := filepath.WalkDir(root, func(name string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if d.IsDir() && name != root && (strings.HasPrefix(d.Name(), ".") || d.Name() == "node_modules" || d.Name() == "dist") {
			return fs.SkipDir
		}
		for _, e := range ends {
			if !d.IsDir() && strings.HasSuffix(name, e) {
				n++
				f(name)
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	if n == 0 {
		t.Fatalf("no file that ends in %v: the walk looks in the wrong place", ends)
	}
}

func TestImportsGoDownwards(t *testing.T) {
	files(t, []string{".go"}, func(name string) {
		rel, err := filepath.Rel(root, name)
		if err != nil {
			t.Fatal(err)
		}
		from := strings.TrimPrefix(path.Dir(filepath.ToSlash(rel)), ".")
		if strings.HasPrefix(from, "tools") || strings.HasSuffix(name, "_test.go") {
			return
		}
		if storey(from) == storey("") && from != "" && !strings.HasPrefix(from, anywhere) {
			t.Errorf("%s: package %q has no storey of its own", rel, from)
		}
		parsed, err := parser.ParseFile(token.NewFileSet(), name, nil, parser.ImportsOnly)
		if err != nil {
			t.Fatal(err)
		}
		for _, i := range parsed.Imports {
			imported, err := strconv.Unquote(i.Path.Value)
			if err != nil {
				t.Fatal(err)
			}
			to, ours := strings.CutPrefix(imported, module)
			to = strings.TrimPrefix(to, "/")
			if ours && !allowed(from, to) {
				t.Errorf("%s imports %q, which stands above it", rel, to)
			}
		}
	})
}

// unspoken are things that no file of the project says: where somebody's
// machine keeps its files, and where packages came from.
var unspoken = regexp.MustCompile(`(^|[^a-zA-Z0-9_.<])/(work|root|home|tmp/w)/[a-z]|registry\.npmjs|proxy\.golang`)

func TestNoPathsOfAMachine(t *testing.T) {
	files(t, []string{".go", ".md", ".sh", ".txt", ".txtar", ".yaml", "Makefile", "run"}, func(name string) {
		if strings.HasSuffix(name, "house_test.go") {
			return
		}
		b, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		if m := unspoken.Find(b); m != nil {
			t.Errorf("%s says %q", name, m)
		}
	})
}
