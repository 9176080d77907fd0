package verbatim

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"github.com/sayso/sayso/span"
)

// word is a word of a text.
type word struct {
	span.Span
	folded string // what is compared
}

// split are the words of s: runs of letters and digits, with what joins them within, so that
// "1,200", "don't" and "well-known" are one word each. A hyphen at the end of a line
// joins what it parts.
func split(s string) []word {
	var out []word
	for at := 0; at < len(s); {
		r, n := utf8.DecodeRuneInString(s[at:])
		if !letter(r) {
			at += n
			continue
		}
		end := wordEnd(s, at)
		out = append(out, word{span.New(at, end), fold(s[at:end])})
		at = end
	}
	return out
}

func letter(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.IsMark(r) }

// joins are what stands within a word.
const joins = "'’-‐.,"

// wordEnd is where the word that begins at start ends.
func wordEnd(s string, start int) int {
	at := start
	for at < len(s) {
		r, n := utf8.DecodeRuneInString(s[at:])
		if letter(r) {
			at += n
			continue
		}
		next := at + n
		if r == '-' || r == '‐' {
			next += newline(s[next:])
		}
		after, _ := utf8.DecodeRuneInString(s[next:])
		if !strings.ContainsRune(joins, r) || !letter(after) || (r == '.' || r == ',') && !unicode.IsDigit(after) {
			return at
		}
		at = next
	}
	return at
}

// newline is the length of the line break at the beginning of s; 0 where there is none.
func newline(s string) int {
	rest := strings.TrimLeft(s, " \t")
	trimmed := strings.TrimLeft(rest, "\r\n")
	if len(trimmed) == len(rest) {
		return 0
	}
	return len(s) - len(strings.TrimLeft(trimmed, " \t"))
}

// fold is w as it is compared: small letters, and hyphens, which a line break may have
// made, left out.
func fold(w string) string {
	return strings.ToLower(norm.NFKC.String(strings.Map(func(r rune) rune {
		switch {
		case r == '’':
			return '\''
		case r == '-', r == '‐', r == '\u00ad', unicode.IsSpace(r):
			return -1
		}
		return r
	}, w)))
}

// quoted are the words of a quotation without what it supplies in square brackets, and after
// how many of them something is left out or supplied.
func quoted(s string) ([]word, map[int]bool) {
	var out []word
	cuts := map[int]bool{}
	for at := 0; at < len(s); {
		end, next := nextCut(s, at)
		for _, w := range split(s[at:end]) {
			w.Start, w.End = w.Start+at, w.End+at
			out = append(out, w)
		}
		if next > end {
			cuts[len(out)] = true
		}
		at = next
	}
	return out, cuts
}

// nextCut is where the next thing that stands for a cut begins and ends in s, from at on; the
// end of s where there is none.
func nextCut(s string, at int) (begin, end int) {
	for i := at; i < len(s); i++ {
		for _, mark := range []string{"…", "...", ". . ."} {
			if strings.HasPrefix(s[i:], mark) {
				return i, i + len(mark)
			}
		}
		if s[i] == '[' {
			if n := strings.IndexByte(s[i:], ']'); n >= 0 {
				return i, i + n + 1
			}
		}
	}
	return len(s), len(s)
}
