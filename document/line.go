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

// finishes reports whether s ends as a sentence does, closing marks aside.
func finishes(s string) bool {
	s = strings.TrimRight(s, "\"'”’»›)]*_")
	r, _ := utf8.DecodeLastRuneInString(s)
	return strings.ContainsRune(".!?…։。؟‽", r) && s != ""
}

// continues reports whether s begins as only the middle of a sentence does.
func continues(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsLower(r)
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

// itemMarks begin the items of a list; the last two are what symbol fonts leave.
const itemMarks = "-*•▪◦‣·●\uF0B7\uF0A7"

// itemMark is the length of the mark with which a list's item begins, with the
// white space after it, and a byte that the marks of one list share; 0 where s
// begins with none.
func itemMark(s string) (length int, kind byte) {
	r, n := utf8.DecodeRuneInString(s)
	switch {
	case strings.ContainsRune(itemMarks, r) && r != utf8.RuneError:
		kind = s[0]
	default:
		n, kind = numberMark(s)
	}
	if n == 0 {
		return 0, 0
	}
	space := len(s[n:]) - len(strings.TrimLeftFunc(s[n:], unicode.IsSpace))
	if space == 0 || n+space == len(s) {
		return 0, 0
	}
	return n + space, kind
}

// numberMark is the length of "1.", "12)", "(3)", "a)" or "(iv)" at the beginning
// of s, and which of these forms it has.
func numberMark(s string) (length int, kind byte) {
	i := 0
	if strings.HasPrefix(s, "(") {
		i = 1
	}
	digits := i
	for digits < len(s) && digits < i+3 && '0' <= s[digits] && s[digits] <= '9' {
		digits++
	}
	letters := i
	for letters < len(s) && letters < i+4 && 'a' <= s[letters] && s[letters] <= 'z' {
		letters++
	}
	end := max(digits, letters)
	switch {
	case end == i || end == len(s):
		return 0, 0
	case s[end] == ')' && (i == 1 || digits > i || letters == 1):
		return end + 1, ')'
	case s[end] == '.' && i == 0 && digits > i:
		return end + 1, '.'
	}
	return 0, 0
}
