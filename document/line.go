package document

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/sayso/sayso/span"
)

// line is one line of plain text, without the white space at its ends.
type line struct {
	span.Span
	indent int  // bytes of white space before it
	width  int  // in characters, the indent with it
	gap    bool // it is the first, or an empty or ruled line stands before it
}

// lineScanner passes over the lines of a text that hold words.
type lineScanner struct {
	text string
	at   int
}

// next is the next line, or false at the end.
func (s *lineScanner) next() (line, bool) {
	gap := s.at == 0
	for s.at < len(s.text) {
		start, end := s.at, len(s.text)
		if n := strings.IndexByte(s.text[start:], '\n'); n >= 0 {
			end = start + n
			s.at = end + 1
		} else {
			s.at = end
		}
		words := trim(s.text, start, end)
		if words.Empty() || ruled(words.In(s.text)) {
			gap = true
			continue
		}
		return line{words, words.Start - start, utf8.RuneCountInString(s.text[start:words.End]), gap}, true
	}
	return line{}, false
}

// trim is the text from start up to end without the white space at its ends.
func trim(text string, start, end int) span.Span {
	whole := strings.TrimRightFunc(text[start:end], unicode.IsSpace)
	words := strings.TrimLeftFunc(whole, unicode.IsSpace)
	return span.New(start+len(whole)-len(words), start+len(whole))
}

// ruled reports whether s is a line drawn across the page.
func ruled(s string) bool {
	return len(s) >= 3 && strings.Trim(s, "-=_*~#+ ") == ""
}

// firstWord is the width of the first word of s.
func firstWord(s string) int {
	const longest = 40 // no wrapping waits for a longer word
	s = s[:min(len(s), longest)]
	if i := strings.IndexAny(s, " \t"); i >= 0 {
		s = s[:i]
	}
	return utf8.RuneCountInString(s)
}
