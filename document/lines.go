package document

import (
	"sort"
	"strings"
	"unicode/utf8"
)

// stride is how far apart the marks of a lineIndex stand, in bytes.
const stride = 4 << 10

// lineIndex counts the lines and characters of a text at marks that stand at
// equal distances, so that a place is found without counting from the beginning,
// however long the text's lines are.
type lineIndex []mark

// mark is what stands before a place in the text.
type mark struct{ lines, characters uint32 }

// indexLines is the index of text.
func indexLines(text string) lineIndex {
	x := make(lineIndex, 1, len(text)/stride+1)
	for at := stride; at <= len(text); at += stride {
		part, last := text[at-stride:at], x[len(x)-1]
		x = append(x, mark{
			lines:      last.lines + uint32(strings.Count(part, "\n")),
			characters: last.characters + uint32(countStarts(part)),
		})
	}
	return x
}

// countStarts counts the characters that begin in s, which may begin and end
// within one.
func countStarts(s string) int {
	n := 0
	for i := 0; i < len(s); i++ {
		if utf8.RuneStart(s[i]) {
			n++
		}
	}
	return n
}

// position is the line and column of the byte at offset of the indexed text.
func (x lineIndex) position(text string, offset int) Position {
	if len(x) == 0 {
		return Position{Line: 1, Column: 1 + offset}
	}
	m := offset / stride
	line := 1 + int(x[m].lines) + strings.Count(text[m*stride:offset], "\n")
	start, _ := x.start(text, line)
	return Position{Line: line, Column: 1 + x.charactersBefore(text, offset) - x.charactersBefore(text, start)}
}

func (x lineIndex) charactersBefore(text string, offset int) int {
	m := offset / stride
	return int(x[m].characters) + countStarts(text[m*stride:offset])
}

// start is where line n, counted from 1, begins in the indexed text.
func (x lineIndex) start(text string, n int) (offset int, ok bool) {
	if n == 1 {
		return 0, true
	}
	// The break before line n is the (n-1)th, and lies behind the last mark
	// that has fewer breaks before it.
	m := sort.Search(len(x), func(i int) bool { return int(x[i].lines) >= n-1 }) - 1
	if n < 1 || m < 0 {
		return 0, false
	}
	at := m * stride
	for left := n - 1 - int(x[m].lines); left > 0; left-- {
		i := strings.IndexByte(text[at:], '\n')
		if i < 0 {
			return 0, false
		}
		at += i + 1
	}
	return at, true
}
