package document

import (
	"fmt"
	"regexp"
	"strings"
	"testing"

	"pgregory.net/rapid"
)

var numbered = regexp.MustCompile(`w\d+`)

// TestWordsLeadBack builds originals of words that are all different, with markup
// between them, and looks where the words of the document lead.
func TestWordsLeadBack(t *testing.T) {
	tests := []struct {
		name   string
		before string // as the original begins
		markup []string
	}{
		{"x.txt", "", []string{" ", "\n", "\n\n", "\r\n", "\t", "é", "“", "\xFF", "- ", "漢"}},
		{"x.txt", "\uFEFF", []string{" ", "\n", "\n\n", "漢"}},
		{"x.md", "", []string{" ", "\n", "\n\n", "*", "**", "_", "`", "\\*", "&amp;", "[", "](u)", "> ", "- ", "# ", "|", "é", "<br>", "~~"}},
		{"x.md", "---\ntitle: é\n---\n", []string{" ", "\n\n", "\n> ", "\n1. ", "&eacute;", "\r\n"}},
		{"x.html", "", []string{" ", "\n", "\r\n", "<p>", "<b>", "</b>", "<br>", "&amp;", "&nbsp;", "&#x301;", "é", "<li>", "</p>", "<!-- c -->", "&shy;", "<h2>", "<pre>", "</pre>"}},
		{"x.html", "<meta charset=utf-8><title>é</title>", []string{" ", "<div>", "</div>", "<td>", "<table><tr><td>", "</table>", "<q>", "</q>", "&lt;", "😀"}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			rapid.Check(t, func(t *rapid.T) {
				var source strings.Builder
				source.WriteString(tt.before)
				for i := range rapid.IntRange(1, 40).Draw(t, "words") {
					fmt.Fprintf(&source, "w%d ", i)
					for _, m := range rapid.SliceOfN(rapid.SampledFrom(tt.markup), 0, 3).Draw(t, "markup") {
						source.WriteString(m)
					}
				}
				for d, err := range readString(tt.name, source.String()) {
					if err != nil {
						continue
					}
					checkBlocks(t, d)
					for _, m := range numbered.FindAllStringIndex(d.Text, -1) {
						word := d.Text[m[0]:m[1]]
						if at := d.Offset(m[0]); !strings.HasPrefix(source.String()[at:], word) {
							t.Errorf("%s leads to byte %d of %q", word, at, source.String())
						}
					}
				}
			})
		})
	}
}
