package page

import (
	"path/filepath"
	"strings"
	"testing"

	"github.com/sayso/sayso/analysis"
	"github.com/sayso/sayso/check"
	"github.com/sayso/sayso/document"
	"github.com/sayso/sayso/publish"
)

// TestPlaces: a place is told by the page and the paragraph where the original has them,
// and by the line where it is a file of lines.
func TestPlaces(t *testing.T) {
	for _, c := range []struct{ file, mark, claimAt, where string }{
		{"statement.txt", "1", "line ", ", column "},
		{"writer.pdf", "1:1", "p. 1, line ", "p. 1, line "},
		{"statement.docx", "1", "paragraph ", "paragraph "},
	} {
		for d, err := range document.Read(t.Context(), []string{filepath.Join("../../document/testdata/statement", c.file)}, document.Options{}) {
			if err != nil {
				t.Fatal(err)
			}
			a := analysis.New(d)
			p := New(FromReport(publish.NewReport(a, check.Apply(a, check.All())), a.Claims()), "")
			if got := p.Blocks[0].Line; got != c.mark {
				t.Errorf("%s: the first block is at %q, want %q", c.file, got, c.mark)
			}
			if got := p.Claims[0].At; !strings.HasPrefix(got, c.claimAt) {
				t.Errorf("%s: the first claim is at %q, want %s", c.file, got, c.claimAt)
			}
			n := note(t, p)
			if !strings.Contains(n.Where, c.where) {
				t.Errorf("%s: the first finding is at %q, want %s", c.file, n.Where, c.where)
			}
			html, err := AppendHTML(nil, p)
			if err != nil {
				t.Fatal(err)
			}
			if want := n.Where + "</a>"; !strings.Contains(string(html), want) {
				t.Errorf("%s: the page does not have %q", c.file, want)
			}
		}
	}
}

// note is the first note of a page.
func note(t *testing.T, p *Page) Note {
	t.Helper()
	for _, b := range p.Blocks {
		for _, n := range b.Notes {
			return n
		}
	}
	t.Fatal("the page has no finding")
	return Note{}
}
