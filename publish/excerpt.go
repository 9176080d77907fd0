package publish

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/sayso/sayso/span"
)

// excerpt is a line of a text as it is shown: the whole of it or, where it is
// long, a window on it.
type excerpt struct {
	cells               []cell
	cutBefore, cutAfter bool // the line goes on, which … stands for
}

// reach is how many bytes of a line are looked at for each column shown, where not
// all of them are ASCII. A line may be millions of bytes long, and hold as many findings.
const reach = 8

// excerptAt is the window of at most width columns on the line that s stands in,
// with s in its middle. Of an s that is wider, or that goes over the line's
// end, the beginning is shown.
func excerptAt(text string, s span.Span, width int) excerpt {
	line := lineAround(text, s, width)
	if !isASCII(line.In(text)) {
		line = lineAround(text, s, reach*width)
	}
	all := cells(text, line)
	e := excerpt{cells: all, cutBefore: line.Start > 0 && text[line.Start-1] != '\n', cutAfter: lineGoesOn(text[line.End:])}
	if !e.cutBefore && !e.cutAfter && columns(all) <= width {
		return e
	}
	from, to := around(all, s, width-2)
	return excerpt{
		cells:     all[from:to],
		cutBefore: e.cutBefore || from > 0,
		cutAfter:  e.cutAfter || to < len(all),
	}
}

// lineAround is the line that s stands in, or what lies within most bytes of s.
func lineAround(text string, s span.Span, most int) span.Span {
	from := max(0, s.Start-most)
	if i := strings.LastIndexByte(text[from:s.Start], '\n'); i >= 0 {
		from += i + 1
	}
	to := min(len(text), max(s.Start, min(s.End, s.Start+most))+most)
	if i := strings.IndexByte(text[s.Start:to], '\n'); i >= 0 {
		to = s.Start + i
	}
	for from < s.Start && !utf8.RuneStart(text[from]) {
		from++
	}
	for to > s.Start && to < len(text) && !utf8.RuneStart(text[to]) {
		to--
	}
	return span.New(from, s.Start+len(strings.TrimRight(text[s.Start:to], "\r")))
}

func isASCII(s string) bool {
	for i := 0; i < len(s); i++ {
		if s[i] >= utf8.RuneSelf {
			return false
		}
	}
	return true
}

// lineGoesOn reports whether rest begins with more of the line.
func lineGoesOn(rest string) bool {
	rest = strings.TrimLeft(rest[:min(len(rest), 8)], "\r")
	return rest != "" && rest[0] != '\n'
}

// around are the first and last of the cells that show s, and as much on either
// side of it as there is room for.
func around(all []cell, s span.Span, width int) (from, to int) {
	from, to = marked(all, s)
	room := width
	for i := from; i < to; i++ {
		if room < all[i].width {
			return from, i
		}
		room -= all[i].width
	}
	for left, right := 0, 0; ; {
		canLeft := from > 0 && all[from-1].width <= room
		canRight := to < len(all) && all[to].width <= room
		switch {
		case canLeft && (left <= right || !canRight):
			from--
			left += all[from].width
			room -= all[from].width
		case canRight:
			right += all[to].width
			room -= all[to].width
			to++
		default:
			return from, to
		}
	}
}

// marked are the cells that hold any of s; for an empty s the cell that it stands
// before.
func marked(all []cell, s span.Span) (from, to int) {
	from, _ = slices.BinarySearchFunc(all, s.Start, func(c cell, at int) int {
		if c.End <= at {
			return -1
		}
		return 1
	})
	for to = from; to < len(all) && (all[to].Start < s.End || to == from); to++ {
	}
	return from, to
}

// String is the line as it is shown.
func (e excerpt) String() string { return e.ends(shown(e.cells)) }

// bracketed is the line with s in white square brackets, for lines in which
// columns cannot be counted.
func (e excerpt) bracketed(s span.Span) string {
	from, to := marked(e.cells, s)
	return e.ends(shown(e.cells[:from]) + "⟦" + shown(e.cells[from:to]) + "⟧" + shown(e.cells[to:]))
}

// ends is line with … where it is cut.
func (e excerpt) ends(line string) string {
	if e.cutBefore {
		line = "…" + line
	}
	if e.cutAfter {
		line += "…"
	}
	return line
}

// underline says under which columns of the line s stands, at least one.
func (e excerpt) underline(s span.Span) (start, length int) {
	from, to := marked(e.cells, s)
	start = columns(e.cells[:from])
	if e.cutBefore {
		start++
	}
	return start, max(1, columns(e.cells[from:to]))
}
