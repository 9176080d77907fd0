package check

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/sayso/sayso/language/segment"
)

// lookalikes are the letters of other scripts that look like Latin ones.
const (
	cyrillicLookalikes = "аАВеЕКМНоОрРсСТуУхХіІјЈѕЅһԁԛԝӏҮ"
	greekLookalikes    = "ΑΒΕΖΗΙΚΜΝΟΡΤΥΧονιυκρα"
)

// seekScriptMix finds a Latin word with a Cyrillic or Greek letter in it, or the
// other way about. A Greek letter with one or two Latin ones is a unit or a symbol.
func seekScriptMix(t *segment.Text, i int) (artefact, bool) {
	a := t.Atoms[i]
	if a.Kind != segment.Word || ascii(t.Of(i)) {
		return artefact{}, false
	}
	word := t.Of(i)
	var latin, cyrillic, greek int
	var odd rune
	for _, r := range word {
		switch {
		case r < utf8.RuneSelf || unicode.Is(unicode.Latin, r):
			latin++
		case strings.ContainsRune(cyrillicLookalikes, r):
			cyrillic++
			odd = r
		case strings.ContainsRune(greekLookalikes, r):
			greek++
			odd = r
		case unicode.Is(unicode.Cyrillic, r):
			cyrillic++
		}
	}
	if odd == 0 || latin == 0 || cyrillic == 0 && (latin < 3 || symbol(word)) {
		return artefact{}, false
	}
	script := "Greek"
	if cyrillic > 0 {
		script = "Cyrillic"
	}
	return artefact{
		Span: a.Span(), severity: Warning, message: fmt.Sprintf("The word “%s” mixes Latin and %s letters.", word, script),
		working: fmt.Sprintf("“%c” in it is the %s letter U+%04X, which looks like a Latin one.", odd, script, odd),
	}, true
}

// symbol reports whether a word with Greek letters is one of science: it ends in one, or has
// a capital behind its first letter.
func symbol(word string) bool {
	last, _ := utf8.DecodeLastRuneInString(word)
	_, size := utf8.DecodeRuneInString(word)
	return !unicode.Is(unicode.Latin, last) || strings.ContainsFunc(word[size:], unicode.IsUpper)
}

func ascii(s string) bool {
	for i := 0; i < len(s); i++ {
		if s[i] >= utf8.RuneSelf {
			return false
		}
	}
	return true
}

// digitLike are the letters that a scan takes digits for.
var digitLike = strings.NewReplacer("l", "1", "I", "1", "O", "0", "o", "0")

// seekLetterDigit finds a letter that looks like a digit among the digits of a
// figure: l993, 2O15, 1O0.
func seekLetterDigit(t *segment.Text, i int) (artefact, bool) {
	if t.Atoms[i].Kind != segment.Word || len(t.Of(i)) > 2 || strings.Trim(t.Of(i), "lIOo") != "" {
		return artefact{}, false
	}
	first, last := i, i+1
	for first > 0 && t.Atoms[first].Tight() && t.Atoms[first-1].Kind != segment.Mark && i-first < 2 {
		first--
	}
	for last < len(t.Atoms) && t.Atoms[last].Tight() && t.Atoms[last].Kind != segment.Mark && last-i < 3 {
		last++
	}
	s := t.Span(first, last)
	figure := digitLike.Replace(s.In(t.Text))
	between := first < i && last > i+1 // digits on both sides, as in 1O0
	if strings.Trim(figure, "0123456789") != "" || !between && !yearLike(figure) || i == last-1 && t.Of(i) == "l" {
		return artefact{}, false
	}
	return artefact{
		Span: s, severity: Note, message: "A letter stands among the digits of a figure.",
		working: fmt.Sprintf("“%s” reads %s with digits alone; the text may come from a scan, and its other figures are in doubt too.", s.In(t.Text), figure),
	}, true
}

// yearLike reports whether a figure could be a year of our times.
func yearLike(s string) bool {
	return len(s) == 4 && (s[:2] == "19" || s[:2] == "20")
}
