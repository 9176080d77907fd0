package postgres

import (
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// The parts in which a document's words are kept, in words, and how far they overlap:
// words that have to follow one another are found if they are no more than that. Of
// a word that is longer than longest, in bytes, the beginning is kept.
const (
	partWords = 1000
	overlap   = 50
	longest   = 500
)

// parts are the words of a title and of a text, folded, part by part.
func parts(title, text string) []string {
	var out []string
	for _, s := range []string{title, text} {
		words := folded(s)
		for len(words) > 0 {
			n := min(len(words), partWords)
			out = append(out, strings.Join(words[:n], " "))
			if n == len(words) {
				break
			}
			words = words[n-overlap:]
		}
	}
	return out
}

// folded are the words of a text as the index holds them before they are stemmed: in
// lower case, without accents. What is neither a letter nor a digit parts words.
func folded(text string) []string {
	words := strings.FieldsFunc(plain(text), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsNumber(r) && !unicode.Is(unicode.Co, r) })
	for i, w := range words {
		if len(w) > longest {
			words[i] = strings.ToValidUTF8(w[:longest], "")
		}
	}
	return words
}

// plain is s in lower case and without accents.
func plain(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.Is(unicode.Mn, r) {
			return -1
		}
		return unicode.ToLower(r)
	}, norm.NFD.String(s))
}
