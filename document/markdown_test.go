package document

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestMarkdownBlocks(t *testing.T) {
	tests := []struct {
		name, text string
		want       []string
	}{
		{"paragraphs", "The *council* of\n__Oru__ met.  \nAt last.\n\n***\n\nIt rained.", []string{"The council of\nOru met.\nAt last.", "It rained."}},
		{"headings", "# Oru *gets* its bridge\n\n# Another\n\nWhy now\n---\n\nIt rained.", []string{"title: Oru gets its bridge", "heading: Another", "heading: Why now", "It rained."}},
		{"lists", "- one\n- two\n  more\n\n  and more\n\n1. three\n2. four\n   - five", []string{"item: one", "item: two\nmore", "item: and more", "item: three", "item: four", "item: five"}},
		{"quotations", "> It rains,\n> she said.\n>\n> > And snows.", []string{"quote: It rains,\nshe said.", "quote: And snows."}},
		{"tables", "| Village | 1930 |\n|---|--:|\n| Oru \\| Tarn | *12* |\n| Sel |", []string{"cell: Village", "cell: 1930", "cell: Oru | Tarn", "cell: 12", "cell: Sel"}},
		{"code", "Run `x = 12` now.\n\n    y = 13\n\n```go\nz := 14\n```", []string{"Run  now.", "code: y = 13", "code: z := 14"}},
		{"links and pictures", "See [the *map*](https://oru.example/m_1), <https://oru.example/a?b=1> and [this][1]. ![Oru in 1930](a.png)\n\n[1]: https://oru.example", []string{"See the map, https://oru.example/a?b=1 and this."}},
		{"struck out", "It cost ~~12~~ 13 crowns.", []string{"It cost  13 crowns."}},
		{"footnotes", "They are 53478[^1] in all.\n\n[^1]: In 1930.", []string{"They are 53478 in all.", "In 1930."}},
		{"escapes and references", `3\. 4 \* 5 &amp; 6 \&amp; \d &#x41;\`, []string{`3. 4 * 5 & 6 &amp; \d A\`}},
		{"what is in HTML", "It <b>rains</b>.<br>Hard.\n\n<div>12</div>\n\n<!-- 13 -->", []string{"It rains.\nHard."}},
		{"tasks", "- [x] one\n- [ ] two", []string{"item: one", "item: two"}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			d := read1(t, "a.md", tt.text)
			if diff := cmp.Diff(tt.want, show(d)); diff != "" {
				t.Errorf("blocks (-want +got):\n%s", diff)
			}
			checkBlocks(t, d)
		})
	}
}

func TestFrontMatter(t *testing.T) {
	tests := []struct {
		name, text string
		want       metadata
		read       string
	}{
		{
			"all", "---\nTitle: \"Rain, again\"\nauthor:\n  - Ilva Renn\n  - Tam Oss\npublisher: Tarn Courier\ndate: 2031-05-02\nlang: en-GB\nurl: https://oru.example/a\n---\nIt rained.",
			metadata{"Rain, again", "Ilva Renn, Tam Oss", "Tarn Courier", "2031-05-02T00:00:00Z", "the front matter", "https://oru.example/a", "en", ""},
			"Rain, again\n\nIt rained.",
		},
		{"a heading goes before its title", "---\ntitle: rain\n---\n# Rain\n\nIt rained.", metadata{Title: "Rain", Language: "en"}, "Rain\n\nIt rained."},
		{"no YAML", "---\n{rain\n---\n\nIt rained.", metadata{Language: "en"}, "{rain\n\nIt rained."},
		{"a rule", "---\n\nIt rained.", metadata{Language: "en"}, "It rained."},
		{"a language stated in vain", "---\nlang: ka\n---\nIt rained in Oru and it was cold.", metadata{Language: "en"}, "It rained in Oru and it was cold."},
		{"a language stated of words that do not tell", "---\nlang: fr\n---\nOru, mai 2031.", metadata{Language: "fr"}, "Oru, mai 2031."},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			d := read1(t, "a.md", tt.text)
			if diff := cmp.Diff(tt.want, metadataOf(d)); diff != "" || d.Text != tt.read {
				t.Errorf("read %q, metadata (-want +got):\n%s", d.Text, diff)
			}
		})
	}
}

func TestMarkdownPositions(t *testing.T) {
	source := "---\ntitle: x\n---\n\n> The *council* &amp; \\[Oru\\] **met**\n> on [3 May](https://oru.example) 2031.\n\n| a | é *b* |\n|---|---|\n"
	d := read1(t, "a.md", source)
	for _, word := range []string{"The", "council", "Oru", "met", "on", "3 May", "2031", "b"} {
		at := strings.LastIndex(d.Text, word)
		if got, want := d.Offset(at), strings.LastIndex(source, word); got != want {
			t.Errorf("%q stands at byte %d, want %d", word, got, want)
		}
	}
	if got, want := d.Position(strings.LastIndex(d.Text, "b")), (Position{Line: 8, Column: 10}); got != want {
		t.Errorf("the last word stands at %v, want %v", got, want)
	}
}

func TestOverwrought(t *testing.T) {
	for _, tt := range []struct {
		text string
		want bool
	}{
		{strings.Repeat("> ", 200) + "x", true},
		{strings.Repeat("- ", 200) + "x", true},
		{strings.Repeat(" ", 300) + "- x", true},
		{strings.Repeat("*a_", 2000), true},
		{strings.Repeat("|a", 1000) + "\n" + strings.Repeat("|\n", 1000), true},
		{strings.Repeat("-", 200), false},
		{strings.Repeat("*a* and [b](c)\n\n", 2000), false},
		{strings.Repeat("- [b](c)\n", 5000), false},
		{strings.Repeat("| a | b |\n", 5000), false},
		{strings.Repeat(" ", 300) + "x", false},
	} {
		if got := overwrought(tt.text); got != tt.want {
			t.Errorf("overwrought(%.20q) = %v, want %v", tt.text, got, tt.want)
		}
	}
	if d := read1(t, "a.md", strings.Repeat("*a_ ", 2000)); notes(d) == "" || !strings.HasPrefix(d.Text, "*a_") {
		t.Errorf("read as %.20q, notes %q", d.Text, notes(d))
	}
}

func FuzzMarkdown(f *testing.F) {
	for _, s := range []string{
		"# a\n\n> b\n\n- c\n  1. d\n", "---\ntitle: x\n---\n", "|a|b|\n|-|-|\n|\\||&amp;|", "`a` <b> <br> <http://x> ~~y~~ [z](w \"v\")", "[^1]\n\n[^1]: a\n\n    b",
		"\\\n", "a\\\r\nb", "\t- a\n\t\tb", "&#0;&notit;", "---\na: [*b]\n...\n", "***\n* * *\n", "![a](b)", "[x]\n\n[x]: y", "\uFEFF# a", "a\x00b", "- [ ] x",
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		checkRead(t, "x.md", text)
	})
}
