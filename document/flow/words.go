package flow

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Finishes reports whether s ends as a sentence does, closing marks aside.
func Finishes(s string) bool {
	s = strings.TrimRight(s, "\"'”’»›)]*_")
	r, _ := utf8.DecodeLastRuneInString(s)
	return strings.ContainsRune(".!?…։。؟‽", r) && s != ""
}

// Continues reports whether s begins as only the middle of a sentence does.
func Continues(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsLower(r)
}

// itemMarks begin the items of a list; the last two are what symbol fonts leave.
const itemMarks = "-*•▪◦‣·●\uF0B7\uF0A7"

// ItemMark is the length of the mark with which a list's item begins, with the
// white space after it, and a byte that the marks of one list share; 0 where s
// begins with none.
func ItemMark(s string) (length int, kind byte) {
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

// superscripts are the raised forms of digits and signs.
var superscripts = strings.NewReplacer("0", "⁰", "1", "¹", "2", "²", "3", "³", "4", "⁴", "5", "⁵", "6", "⁶", "7", "⁷", "8", "⁸", "9", "⁹", "-", "⁻", "−", "⁻")

// powerUnits are units that have squares and cubes.
var powerUnits = map[string]bool{"m": true, "km": true, "cm": true, "mm": true, "dm": true, "ft": true, "in": true, "mi": true, "yd": true, "hm": true}

// Raised is how raised, which stands above the line after before, reads: a square,
// a cube or a power of ten as such; the mark of a footnote as nothing, so that it
// does not become part of a figure or word; all else, as in "21st", as it is.
func Raised(before, raised string) string {
	words := strings.TrimSpace(raised)
	if words == "" || strings.Trim(words, "0123456789,-−–*†‡§() ") != "" {
		return raised
	}
	word := before[strings.LastIndexFunc(before, func(r rune) bool { return !unicode.IsLetter(r) })+1:]
	switch {
	case powerUnits[word] && (words == "2" || words == "3"),
		strings.HasSuffix(before, "10") && !strings.HasSuffix(strings.TrimSuffix(before, "10"), ".") && !endsInDigit(strings.TrimSuffix(before, "10")):
		return superscripts.Replace(words)
	case strings.HasSuffix(raised, " "):
		return " "
	}
	return ""
}

func endsInDigit(s string) bool { return s != "" && '0' <= s[len(s)-1] && s[len(s)-1] <= '9' }
