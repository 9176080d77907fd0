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
		out = append(out, entry[meaning]{s, letters(s) || strings.Contains("A$ S$ R$ J$", s), m})
	}
	if c.code != "" {
		out = append(out, entry[meaning]{c.code, !smallCode(c.code), m})
	}
	return out
}

// smallCode reports whether a code is read in small letters too. Most others are
// words (all, try, cup).
func smallCode(code string) bool {
	switch code {
	case "USD", "EUR", "GBP", "AUD", "NZD", "HKD", "JPY", "CHF", "CNY", "INR", "SGD", "BTC":
		return true
	}
	return false
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
			entry[meaning]{c.code, !smallCode(c.code), m},
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
