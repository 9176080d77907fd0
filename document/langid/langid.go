// Package langid tells which language a text is written in, by its script and by
// the commonest words of the languages that share it. It is made to say with
// certainty that a text is not in a language, rather than to tell near relations
// apart.
package langid

import (
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"
)

// Undetermined is the BCP 47 tag of a text whose language could not be told.
const Undetermined = "und"

// Of is the BCP 47 tag of the language that most of text is in. Where its words
// leave that open it is the language that the text states itself to be in, if
// it is in that language's script, and English for a text in plain ASCII letters,
// against which nothing speaks.
func Of(text, stated string) string {
	c := count(sample(text))
	script := c.mainScript()
	if script == nil {
		return Undetermined
	}
	if script.tag != "" {
		return script.tag
	}
	tag, sure := c.best(script)
	if sure {
		return tag
	}
	base, _, _ := strings.Cut(strings.ToLower(strings.ReplaceAll(stated, "_", "-")), "-")
	if script.has(base) {
		return base
	}
	return tag
}

// script is a way of writing: of one language, or of several that are told apart
// by their words.
type script struct {
	letters   *unicode.RangeTable
	tag       string // where it is of one language
	languages []language
	weight    int // how many letters of an alphabet one of its letters is worth
	index     func() index
}

// index is which languages, by their place in a script's list, a word or a letter
// speaks for.
type index struct {
	words   map[string][]int
	letters map[rune][]int
}

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
	s := &script{letters: letters, languages: languages, weight: 1}
	s.index = sync.OnceValue(func() index {
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
	})
	return s
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

// counts are what stands in a text.
type counts struct {
	letters map[*script]int
	words   map[*script]int
	hits    map[*script][]int // by language: how many words are among its commonest
	marked  int               // words with letters beyond ASCII, of the Latin script
}

// count counts a text's words.
func count(text string) counts {
	c := counts{letters: map[*script]int{}, words: map[*script]int{}, hits: map[*script][]int{}}
	for word := range strings.FieldsFuncSeq(text, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.Is(unicode.M, r) && r != '‘' }) {
		c.word(strings.Trim(word, "‘"))
	}
	return c
}

func (c *counts) word(word string) {
	r, _ := utf8.DecodeRuneInString(word)
	s := scriptOf(r)
	if s == nil {
		return
	}
	c.words[s]++
	if s.index == nil { // several of these may stand in one word
		for _, r := range word {
			if s := scriptOf(r); s != nil && s.index == nil {
				c.letters[s] += s.weight
			}
		}
		return
	}
	c.letters[s] += utf8.RuneCountInString(word)
	if s == scripts[0] && strings.ContainsFunc(word, func(r rune) bool { return r >= utf8.RuneSelf }) {
		c.marked++
	}
	if c.hits[s] == nil {
		c.hits[s] = make([]int, len(s.languages))
	}
	x, word := s.index(), strings.ToLower(word)
	for _, i := range x.words[word] {
		c.hits[s][i]++
	}
	if s == scripts[0] {
		return // its letters travel with names
	}
	for _, r := range word {
		for _, i := range x.letters[r] {
			c.hits[s][i]++
		}
	}
}

// scriptOf is the script of a letter, or nil.
func scriptOf(r rune) *script {
	if r < utf8.RuneSelf {
		if unicode.IsLetter(r) {
			return scripts[0]
		}
		return nil
	}
	for _, s := range scripts {
		if unicode.Is(s.letters, r) {
			return s
		}
	}
	return nil
}

// mainScript is the script that most of the text is in; nil for a text without
// letters.
func (c *counts) mainScript() *script {
	var most *script
	for _, s := range scripts {
		if c.letters[s] > 0 && (most == nil || c.letters[s] > c.letters[most]) {
			most = s
		}
	}
	return most
}

// best is the language of a script whose commonest words the text has most of,
// and whether that is sure. English wins over what is no more than half as likely
// again, and is accepted on no evidence.
func (c *counts) best(s *script) (tag string, sure bool) {
	hits, words := c.hits[s], c.words[s]
	first, second := -1, 0
	for i, n := range hits {
		switch {
		case first < 0 || n > hits[first]:
			if first >= 0 {
				second = hits[first]
			}
			first = i
		case n > second:
			second = n
		}
	}
	const rate = 12 // one word in so many is common, in running text
	switch {
	case s != scripts[0] && hits[first] > second:
		return s.languages[first].tag, true
	case s == scripts[0] && hits[0] > 0 && 3*hits[0] >= 2*hits[first] && hits[0]*2*rate >= words:
		return "en", hits[0]*rate >= words && hits[0] >= 2
	case hits[first] >= 2 && hits[first]*rate >= words:
		return s.languages[first].tag, hits[first] > second
	case s == scripts[0] && c.marked*8 <= words && words < 40:
		return "en", false
	}
	return Undetermined, false
}

// sample is a text's beginning, middle and end, where it is long.
func sample(text string) string {
	const part = 16 << 10
	if len(text) <= 3*part {
		return text
	}
	middle := len(text)/2 - part/2
	return text[:part] + " " + text[middle:middle+part] + " " + text[len(text)-part:]
}
