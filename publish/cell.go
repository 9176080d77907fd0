package publish

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/clipperhouse/displaywidth"

	"github.com/sayso/sayso/span"
)

// cell is a character as a reader sees it, a grapheme cluster, in the form in
// which it can be shown in a line.
type cell struct {
	span.Span        // where it stands in the text
	shown     string // what stands for it: never a control character
	width     int    // the columns that shown takes on a terminal; at least 1
}

const (
	tabWidth   = 4
	unshowable = "\uFFFD"
)

// cells are the characters of text at s.
func cells(text string, s span.Span) []cell {
	out := make([]cell, 0, s.Len())
	g := displaywidth.StringGraphemes(s.In(text))
	for at := s.Start; g.Next(); {
		c := cell{Span: span.New(at, at+len(g.Value())), shown: g.Value(), width: g.Width()}
		c.shown, c.width = showable(c.shown, c.width)
		out = append(out, c)
		at = c.End
	}
	return out
}

// showable is what stands for a character that cannot be shown as it is: a
// control character could move the cursor, a direction mark turn the line
// around, and a mark without a letter would stand on the wrong one.
func showable(cluster string, width int) (string, int) {
	r, _ := utf8.DecodeRuneInString(cluster)
	switch {
	case cluster == "\t":
		return strings.Repeat(" ", tabWidth), tabWidth
	case r < ' ':
		return string('␀' + r), 1
	case r == 0x7F:
		return "␡", 1
	case !utf8.ValidString(cluster), unicode.In(r, unicode.Cc, unicode.Bidi_Control, unicode.Zl, unicode.Zp):
		return unshowable, 1
	case unicode.Is(unicode.M, r):
		return "◌" + cluster, max(width, 1)
	case width < 1:
		return unshowable, 1
	}
	return cluster, width
}

// clean is s without characters that a terminal would obey.
func clean(s string) string {
	plain := true
	for _, r := range s {
		plain = plain && r != utf8.RuneError && unicode.IsPrint(r)
	}
	if plain {
		return s
	}
	return shown(cells(s, span.New(0, len(s))))
}

// shown is the cells as they are shown.
func shown(cells []cell) string {
	var b strings.Builder
	for _, c := range cells {
		b.WriteString(c.shown)
	}
	return b.String()
}

// columns is how many columns the cells take.
func columns(cells []cell) (n int) {
	for _, c := range cells {
		n += c.width
	}
	return n
}

// rightToLeft are the letters that are written from right to left.
var rightToLeft = &unicode.RangeTable{
	R16: []unicode.Range16{{0x0590, 0x08FF, 1}, {0xFB1D, 0xFDFF, 1}, {0xFE70, 0xFEFC, 1}},
	R32: []unicode.Range32{{0x10800, 0x10FFF, 1}, {0x1E800, 0x1EFFF, 1}},
}

// turns reports whether a terminal may show some of s from right to left, so
// that columns cannot be counted.
func turns(s string) bool {
	return strings.ContainsFunc(s, func(r rune) bool { return unicode.Is(rightToLeft, r) })
}
