package document

import (
	"strings"
	"testing"
	"unicode/utf8"

	"pgregory.net/rapid"
)

// TestPosition compares the index with counting from the beginning.
func TestPosition(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		part := rapid.StringOfN(rapid.SampledFrom([]rune("ab \n\ré漢😀")), 1, 40, -1)
		text := strings.Repeat(part.Draw(t, "part"), rapid.IntRange(1, 300).Draw(t, "times")) + part.Draw(t, "end")
		d := FromText("x", text)
		at := rapid.IntRange(0, len(text)).Draw(t, "offset")
		for at > 0 && at < len(text) && !utf8.RuneStart(text[at]) {
			at--
		}
		before := text[:at]
		line := strings.Count(before, "\n") + 1
		column := utf8.RuneCountInString(before[strings.LastIndexByte(before, '\n')+1:]) + 1
		if got, want := d.Position(at), (Position{Line: line, Column: column}); got != want {
			t.Errorf("Position(%d) = %v, want %v", at, got, want)
		}
		lines := strings.Split(text, "\n")
		if got, want := d.Line(line), strings.TrimRight(lines[line-1], "\r"); got != want {
			t.Errorf("Line(%d) = %q, want %q", line, got, want)
		}
		if got := d.Line(len(lines) + 1); got != "" {
			t.Errorf("a line after the last: %q", got)
		}
	})
}

func TestOffsetAfterMark(t *testing.T) {
	d := read1(t, "a.txt", "\uFEFFOru, 3 May.")
	if d.Text != "Oru, 3 May." || d.Offset(5) != 8 || d.Position(5) != (Position{Line: 1, Column: 6}) {
		t.Errorf("text %q, offset %d, position %v", d.Text, d.Offset(5), d.Position(5))
	}
}
