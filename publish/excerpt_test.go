package publish

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/clipperhouse/displaywidth"
	"pgregory.net/rapid"

	"github.com/sayso/sayso/span"
)

func TestExcerpt(t *testing.T) {
	long := strings.Repeat("before ", 30) + "HERE" + strings.Repeat(" after", 30)
	for _, c := range []struct{ name, text, words, line, under string }{
		{"plain", "one two three", "two", "one two three", "    ^^^"},
		{"one of several lines", "one\ntwo\nthree", "two", "two", "^^^"},
		{"line ends of Windows", "one\r\ntwo\r\n", "two", "two", "^^^"},
		{"a tab", "a\tb c", "b", "a    b c", "     ^"},
		{"wide characters", "漢字 two 漢字", "two", "漢字 two 漢字", "     ^^^"},
		{"wide words", "a 漢字 b", "漢字", "a 漢字 b", "  ^^^^"},
		{"combining marks", "re\u0301sume\u0301 two", "two", "re\u0301sume\u0301 two", "       ^^^"},
		{"part of a character", "re\u0301sume\u0301", "\u0301s", "re\u0301sume\u0301", " ^^"},
		{"emoji of several signs", "👩‍👩‍👧 two", "two", "👩‍👩‍👧 two", "   ^^^"},
		{"a sequence that would move the cursor", "a\x1b[2Jb two", "two", "a␛[2Jb two", "       ^^^"},
		{"a mark that would turn the line", "a\u202eb two", "two", "a\ufffdb two", "    ^^^"},
		{"a mark on nothing", "\u0301 two", "two", "◌\u0301 two", "  ^^^"},
		{"a long line", long, "HERE", "…fore before HERE after after…", "             ^^^^"},
		{"long words", long, long[3:], "…ore before before before bef…", " ^^^^^^^^^^^^^^^^^^^^^^^^^^^^"},
		{"the end of a long line", long[:214], "HERE", "…re before before before HERE", "                         ^^^^"},
		{"nothing", "one two", "", "one two", "^"},
		{"no text", "", "", "", "^"},
	} {
		s := at(t, c.text, c.words, 0)
		e := excerptAt(c.text, s, 30)
		start, length := e.underline(s)
		if under := strings.Repeat(" ", start) + strings.Repeat("^", length); e.String() != c.line || under != c.under {
			t.Errorf("%s:\n%s\n%s\nwanted\n%s\n%s", c.name, e, under, c.line, c.under)
		}
	}
}

func TestBracketed(t *testing.T) {
	text := "في 31 يونيو 2023 صدر"
	s := at(t, text, "31 يونيو", 0)
	if !turns(text) || turns("plain, 漢字, ж") {
		t.Error("which letters turn a line?")
	}
	if got, want := excerptAt(text, s, 60).bracketed(s), "في ⟦31 يونيو⟧ 2023 صدر"; got != want {
		t.Errorf("%s, wanted %s", got, want)
	}
}

// underlined checks that what stands above the underline is what the span holds,
// or, where it is cut, the beginning of that.
func underlined(t interface{ Fatalf(string, ...any) }, text string, s span.Span, width int) {
	e := excerptAt(text, s, width)
	line := e.String()
	if got := displaywidth.String(line); got > width {
		t.Fatalf("%q is %d columns wide, not %d", line, got, width)
	}
	start, length := e.underline(s)
	from, to := marked(e.cells, s)
	if from == len(e.cells) {
		return // it stands behind the last character of its line
	}
	if got := displaywidth.String(shown(e.cells[from:to])); got != length {
		t.Fatalf("%d columns are underlined of %d in %q", length, got, line)
	}
	above := columnsOf(line, start, length)
	if want := shown(e.cells[from:to]); above != want {
		t.Fatalf("%q is underlined in %q, wanted %q", above, line, want)
	}
	if e.cells[from].Start > s.Start || s.Start >= e.cells[from].End {
		t.Fatalf("%d is not where the underline begins in %q", s.Start, line)
	}
}

// columnsOf is what stands in some columns of a line.
func columnsOf(line string, start, length int) string {
	var b strings.Builder
	column := 0
	for g := displaywidth.StringGraphemes(line); g.Next(); column += g.Width() {
		if start <= column && column < start+length {
			b.WriteString(g.Value())
		}
	}
	return b.String()
}

func TestUnderlineSitsUnderTheWords(t *testing.T) {
	letters := rapid.SampledFrom([]rune("ab \t漢e\u0301ж\r\n.’👩\u200d\x1b\u202eאة\u200b\ufffd"))
	rapid.Check(t, func(t *rapid.T) {
		text := string(rapid.SliceOfN(letters, 0, 300).Draw(t, "text"))
		start := rapid.IntRange(0, len(text)).Draw(t, "start")
		end := rapid.IntRange(start, len(text)).Draw(t, "end")
		underlined(t, text, span.New(start, end), rapid.IntRange(5, 120).Draw(t, "width"))
	})
}

func FuzzText(f *testing.F) {
	f.Add("The decree of June 31 was read.", 14, 21, 80)
	f.Add("a\tb\r\n漢字\x1b[2J", 2, 9, 40)
	f.Add("في 31 يونيو 2023 صدر", 5, 16, 40)
	f.Add(strings.Repeat("e\u0301", 500), 300, 301, 60)
	f.Fuzz(func(t *testing.T, text string, start, end, width int) {
		s := span.New(start, end)
		if !s.Within(text) || !utf8.ValidString(text) || width > 1000 {
			return
		}
		finding := flagged(t, text, "")
		finding.Span = s
		b := NewText(width, false).Append(nil, reportOf("a", text, finding))
		if i := strings.IndexFunc(string(b), func(r rune) bool { return r < ' ' && r != '\n' }); i >= 0 {
			t.Fatalf("a control character goes to the terminal: %q", b[i:])
		}
	})
}
