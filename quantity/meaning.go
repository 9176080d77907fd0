package quantity

import (
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"github.com/sayso/sayso/quantity/unit"
)

// meaning is what a word or symbol stands for beside a number: a unit of
// measurement or a currency.
type meaning struct {
	unit     *unit.Unit
	currency *currency
	millions bool // MUSD: of dollars
}

// behind are the units and currencies that stand behind a number.
var behind = sync.OnceValue(func() *phrases[meaning] {
	var entries []entry[meaning]
	for _, s := range unit.Spellings() {
		entries = append(entries, entry[meaning]{s.Text, s.Exact, meaning{unit: s.Unit}})
	}
	for i := range currencies {
		entries = append(entries, currencies[i].behind()...)
	}
	return newPhrases(1, entries)
})

// before are the signs and codes of money that stand before a number.
var before = sync.OnceValue(func() *phrases[meaning] {
	var entries []entry[meaning]
	for i := range currencies {
		entries = append(entries, currencies[i].before()...)
	}
	return newPhrases(-1, entries)
})

// before are the ways to write c before a number.
func (c *currency) before() []entry[meaning] {
	m := meaning{currency: c}
	var out []entry[meaning]
	for _, s := range strings.Fields(c.symbols) {
		out = append(out, entry[meaning]{s, letters(s), m})
		if strings.HasSuffix(s, "$") { // as news agencies in small letters have it
			out = append(out, entry[meaning]{strings.ToLower(s), true, m})
		}
	}
	if c.code != "" {
		out = append(out, entry[meaning]{c.code, true, m}, entry[meaning]{strings.ToLower(c.code), true, m})
	}
	return out
}

// behind are the ways to write c behind a number. A symbol in letters stands
// only before it.
func (c *currency) behind() []entry[meaning] {
	m := meaning{currency: c}
	var out []entry[meaning]
	for _, s := range strings.Fields(c.symbols) {
		if !letters(s) || strings.ContainsFunc(s, func(r rune) bool { return r >= utf8.RuneSelf }) {
			out = append(out, entry[meaning]{s, false, m})
		}
	}
	if c.code != "" {
		out = append(out,
			entry[meaning]{c.code, true, m}, entry[meaning]{strings.ToLower(c.code), true, m},
			entry[meaning]{"M" + c.code, true, meaning{currency: c, millions: true}})
	}
	for _, w := range strings.Split(c.words, ",") {
		w = strings.TrimSpace(w)
		out = append(out, entry[meaning]{w, false, m})
		if !strings.HasSuffix(w, "s") {
			out = append(out, entry[meaning]{w + "s", false, m})
		}
	}
	return out
}

// letters reports whether s is of letters and stops alone.
func letters(s string) bool {
	return !strings.ContainsFunc(s, func(r rune) bool { return !unicode.IsLetter(r) && r != '.' })
}
