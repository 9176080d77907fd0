// Package langid tells which language a text is written in, by its script and by
// the commonest words of the languages that share it. It is made to say with
// certainty that a text is not in a language, rather than to tell near relations
// apart.
package langid

import (
	"strings"
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
	t := mostOf(count(sample(text)))
	if t.letters == 0 {
		return Undetermined
	}
	tag, sure := t.language()
	if sure {
		return tag
	}
	base, _, _ := strings.Cut(strings.ToLower(strings.ReplaceAll(stated, "_", "-")), "-")
	if t.script.has(base) {
		return base
	}
	return tag
}

// sample is a text's beginning, middle and end, where it is long.
func sample(text string) string {
	const part = 8 << 10
	if len(text) <= 3*part {
		return text
	}
	middle := len(text)/2 - part/2
	return text[:part] + " " + text[middle:middle+part] + " " + text[len(text)-part:]
}

// tally is what stands in a text in one script.
type tally struct {
	script  *script
	letters int
	words   int
	small   int   // words that begin with a small letter, as the commonest do
	marked  int   // words with letters beyond ASCII
	hits    []int // by language: how much speaks for it
	long    []int // by language: how many of its words of two letters or more there are
}

// count counts a text's words, by script in the order of scripts.
func count(text string) []tally {
	all := make([]tally, len(scripts))
	for i, s := range scripts {
		all[i] = tally{script: s, hits: make([]int, len(s.languages)), long: make([]int, len(s.languages))}
	}
	for word := range strings.FieldsFuncSeq(text, parts) {
		r, _ := utf8.DecodeRuneInString(word)
		if i := scriptOf(r); i >= 0 && scripts[i].tag == "" {
			all[i].add(word)
		} else {
			addLetters(all, word)
		}
	}
	return all
}

// parts reports whether r stands between words.
func parts(r rune) bool {
	return !unicode.IsLetter(r) && !unicode.Is(unicode.M, r)
}

// add counts a word that begins in the tally's script.
func (t *tally) add(word string) {
	t.words++
	characters := utf8.RuneCountInString(word)
	t.letters += characters
	if characters < len(word) {
		t.marked++
	}
	if r, _ := utf8.DecodeRuneInString(word); unicode.IsLower(r) {
		t.small++
	}
	x, word := t.script.index(), strings.ToLower(word)
	for _, i := range x.words[word] {
		t.hits[i]++
		if characters > 1 {
			t.long[i]++
		}
	}
	if len(x.letters) == 0 {
		return
	}
	for _, r := range word {
		for _, i := range x.letters[r] {
			t.hits[i]++
		}
	}
}

// addLetters counts the letters of a word in scripts of one language each, of
// which several may stand in one word.
func addLetters(all []tally, word string) {
	for _, r := range word {
		if i := scriptOf(r); i >= 0 && scripts[i].tag != "" {
			all[i].letters += scripts[i].weight
		}
	}
}

// mostOf is the tally with the most letters.
func mostOf(all []tally) tally {
	most := all[0]
	for _, t := range all {
		if t.letters > most.letters {
			most = t
		}
	}
	return most
}

// language is the language that most speaks for, and whether that is sure.
func (t *tally) language() (tag string, sure bool) {
	if t.script.tag != "" {
		return t.script.tag, true
	}
	first, second := topTwo(t.hits)
	best := t.script.languages[first].tag
	if t.script == scripts[latinScript] {
		return t.latin(first, second)
	}
	if t.hits[first] > 0 {
		return best, t.hits[first] > second
	}
	return Undetermined, false
}

// latin is the language of a text in Latin letters for which the words of the first
// language speak most, and second for the next one. English wins over what is no
// more than half as likely again, and is accepted on no evidence in a short text or a
// table. Single letters alone, which may be initials or follow an apostrophe, speak for
// no other language.
func (t *tally) latin(first, second int) (tag string, sure bool) {
	const rate = 12 // one word in so many is common, in running text
	hits, english := t.hits[first], t.hits[english]
	common := func(hits int) bool { return hits >= 2 && hits*rate >= t.words }
	switch {
	case english > 0 && 3*english >= 2*hits && english*2*rate >= t.words:
		return "en", common(english)
	case common(hits) && t.long[first] > 0:
		return t.script.languages[first].tag, hits > second
	case t.marked*8 <= t.words && t.small < 40:
		return "en", false
	}
	return Undetermined, false
}

// topTwo is the index of the greatest of counts, and the next greatest value.
func topTwo(counts []int) (first, second int) {
	for i, n := range counts[1:] {
		if n > counts[first] {
			first, second = i+1, counts[first]
		} else {
			second = max(second, n)
		}
	}
	return first, second
}
