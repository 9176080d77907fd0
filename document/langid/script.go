package langid

import (
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"
)

// script is a way of writing: of one language, or of several that are told apart
// by their words.
type script struct {
	letters   *unicode.RangeTable
	tag       string // where it is of one language
	weight    int    // how many letters of an alphabet one of its letters is worth
	languages []language
	index     func() index
}

// index is which languages, by their place in a script's list, a word or a letter
// speaks for.
type index struct {
	words   map[string][]int
	letters map[rune][]int
}

// latinScript is the place of the Latin script among scripts, english that of
// English among its languages.
const latinScript, english = 0, 0

// scripts are the scripts that are told apart. A letter of none of them is not
// counted.
var scripts = []*script{
	several(unicode.Latin, latin),
	several(unicode.Cyrillic, cyrillic),
	several(unicode.Arabic, arabic),
	several(unicode.Devanagari, devanagari),
	one(unicode.Hiragana, "ja", 12), // a few kana tell Japanese from Chinese
	one(unicode.Katakana, "ja", 3),
	one(unicode.Han, "zh", 3),
	one(unicode.Hangul, "ko", 3),
	one(unicode.Armenian, "hy", 1),
	one(unicode.Georgian, "ka", 1),
	one(unicode.Greek, "el", 1),
	one(unicode.Hebrew, "he", 1),
	one(unicode.Thai, "th", 1),
	one(unicode.Ethiopic, "am", 2),
	one(unicode.Bengali, "bn", 1),
	one(unicode.Tamil, "ta", 1),
	one(unicode.Telugu, "te", 1),
	one(unicode.Gujarati, "gu", 1),
	one(unicode.Gurmukhi, "pa", 1),
	one(unicode.Kannada, "kn", 1),
	one(unicode.Malayalam, "ml", 1),
	one(unicode.Sinhala, "si", 1),
	one(unicode.Myanmar, "my", 1),
	one(unicode.Khmer, "km", 1),
	one(unicode.Lao, "lo", 1),
	one(unicode.Tibetan, "bo", 1),
}

func one(letters *unicode.RangeTable, tag string, weight int) *script {
	return &script{letters: letters, tag: tag, weight: weight}
}

func several(letters *unicode.RangeTable, languages []language) *script {
	return &script{letters: letters, languages: languages, index: sync.OnceValue(func() index { return indexOf(languages) })}
}

func indexOf(languages []language) index {
	x := index{map[string][]int{}, map[rune][]int{}}
	for i, l := range languages {
		for w := range strings.FieldsSeq(l.words) {
			if in := x.words[w]; len(in) == 0 || in[len(in)-1] != i {
				x.words[w] = append(in, i)
			}
		}
		for _, r := range l.letters {
			x.letters[r] = append(x.letters[r], i)
		}
	}
	return x
}

// has reports whether the script's languages include the one of that tag.
func (s *script) has(tag string) bool {
	for _, l := range s.languages {
		if l.tag == tag {
			return true
		}
	}
	return false
}

// scriptOf is the place among scripts of the one that a letter belongs to, or -1.
func scriptOf(r rune) int {
	if r < utf8.RuneSelf {
		if unicode.IsLetter(r) {
			return latinScript
		}
		return -1
	}
	for i, s := range scripts {
		if unicode.Is(s.letters, r) {
			return i
		}
	}
	return -1
}
