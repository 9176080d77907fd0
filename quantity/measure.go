package quantity

import (
	"strings"
	"sync"

	"github.com/sayso/sayso/language/segment"
	"github.com/sayso/sayso/quantity/unit"
)

// measured is a unit as it stands in the text.
type measured struct {
	name, code, iso string
	typ             Type
	kind            unit.Kind
	first, last     int
}

// lexicon is what words and symbols stand for behind a number: a unit of
// measurement or a currency.
type meaning struct {
	unit     *unit.Unit
	currency *currency
}

var behind = sync.OnceValue(func() *phrases[meaning] {
	var entries []entry[meaning]
	for _, s := range unit.Spellings() {
		entries = append(entries, entry[meaning]{s.Text, s.Exact, meaning{unit: s.Unit}})
	}
	return newPhrases(1, append(entries, moneyEntries()...))
})

var before = sync.OnceValue(func() *phrases[meaning] {
	var entries []entry[meaning]
	for i := range currencies {
		c := &currencies[i]
		for _, s := range strings.Fields(c.symbols) {
			entries = append(entries, entry[meaning]{s, false, meaning{currency: c}})
		}
		if c.code != "" {
			entries = append(entries, entry[meaning]{c.code, true, meaning{currency: c}})
		}
	}
	return newPhrases(-1, entries)
})

func moneyEntries() []entry[meaning] {
	var out []entry[meaning]
	for i := range currencies {
		c := &currencies[i]
		m := meaning{currency: c}
		for _, s := range strings.Fields(c.symbols) {
			out = append(out, entry[meaning]{s, true, m})
		}
		if c.code != "" {
			out = append(out, entry[meaning]{c.code, true, m}, entry[meaning]{strings.ToLower(c.code), true, m})
		}
		for _, w := range strings.Split(c.words, ",") {
			w = strings.TrimSpace(w)
			out = append(out, entry[meaning]{w, false, m})
			if !strings.HasSuffix(w, "s") {
				out = append(out, entry[meaning]{w + "s", false, m})
			}
		}
	}
	return out
}

// currencyBefore is the sign or code of money that stands right before atom i.
func (r *reader) currencyBefore(i int) (u measured, ok bool) {
	k := i - 1
	if !r.free(k) {
		return u, false
	}
	m, next, ok := before().at(r.Text, k, max(r.first, r.done)-1)
	if !ok {
		return u, false
	}
	return moneyOf(m.currency, next+1, i), true
}

func moneyOf(c *currency, first, last int) measured {
	return measured{name: c.name, iso: c.code, typ: Money, first: first, last: last}
}

// moneyWord reports whether atom k can stand in a sign of money before a number.
func (r *reader) moneyWord(k int) bool {
	_, _, ok := before().at(r.Text, k, r.first-1)
	return ok || r.is(k, "US") || r.is(k, "AU") || r.is(k, "NZ") || r.is(k, "HK")
}

// unitAfter is the unit that begins at atom k, behind the number of a.
func (r *reader) unitAfter(k int, a *amount) (u measured, ok bool) {
	if k >= r.last {
		return u, false
	}
	if r.mark(k) == '-' && r.tight(k) && r.tight(k+1) || r.mark(k) == '‐' || r.mark(k) == '‑' {
		k++
	}
	if a.unit.iso != "" {
		return r.perUnit(a.unit, a.num.last)
	}
	u, ok = r.simple(k, a)
	if !ok {
		return u, false
	}
	if p, more := r.perUnit(u, u.last); more {
		u = p
	}
	return u, true
}

// simple is the unit, without what it is per, that begins at atom k.
func (r *reader) simple(k int, a *amount) (u measured, ok bool) {
	start := k
	power := 1
	if p, next := r.powerWord(k); p > 1 {
		power, k = p, next
	}
	if k >= r.last {
		return u, false
	}
	m, next, ok := behind().at(r.Text, k, r.last)
	if !ok {
		return u, false
	}
	if m.currency != nil {
		return moneyOf(m.currency, start, next), power == 1
	}
	if !r.unitHolds(m.unit, k, next, a) {
		return u, false
	}
	name, code := m.unit.Name, m.unit.Code
	if p, after := r.powerMark(next); p > 1 && power == 1 {
		power, next = p, after
	}
	switch power {
	case 2:
		name, code = "square "+name, code+"2"
	case 3:
		name, code = "cubic "+name, code+"3"
	}
	return measured{name: name, code: code, kind: m.unit.Kind, typ: typeOf(m.unit), first: start, last: next}, true
}

func typeOf(u *unit.Unit) Type {
	switch {
	case u.Kind == unit.Time:
		return Duration
	case u.Code == "%" || u.Code == "%{point}":
		return Percent
	}
	return Measure
}

// powerWord is the power that a word before a unit gives: square, cubic.
func (r *reader) powerWord(k int) (power, next int) {
	switch {
	case r.is(k, "square"), r.is(k, "sq"):
		power = 2
	case r.is(k, "cubic"), r.is(k, "cu"):
		power = 3
	default:
		return 1, k
	}
	k++
	if r.mark(k) == '.' || r.hyphen0(k) {
		k++
	}
	return power, k
}

// powerMark is the power that stands behind a unit: km², km2, km^2.
func (r *reader) powerMark(k int) (power, next int) {
	if !r.tight(k) {
		return 1, k
	}
	if e, next, ok := r.superscript(k); ok && (e == 2 || e == 3) {
		return e, next
	}
	if r.mark(k) == '^' {
		k++
	}
	if r.kind(k) == segment.Number && r.tight(k) && (r.Of(k) == "2" || r.Of(k) == "3") {
		return int(r.Of(k)[0] - '0'), k + 1
	}
	return 1, k
}

// perUnit is u per another unit, where that follows: km/h, $3 a barrel.
func (r *reader) perUnit(u measured, k int) (measured, bool) {
	j := k
	switch {
	case r.mark(j) == '/' && r.tight(j), r.is(j, "per"), r.is(j, "each"), r.is(j, "every") && u.typ == Money:
		j++
	case r.is(j, "a") || r.is(j, "an"):
		if j++; !r.perAfterArticle(j, u) {
			return u, false
		}
	default:
		return u, false
	}
	d, ok := r.simple(j, nil)
	if !ok || d.typ == Money {
		return u, false
	}
	u.name += " per " + d.name
	if u.iso != "" {
		u.code = "{" + u.iso + "}"
	}
	u.code += "/" + d.code
	u.last = d.last
	u.kind = unit.Compound
	if u.typ != Money && u.typ != Percent {
		u.typ = Measure
	}
	return u, true
}

func (r *reader) perAfterArticle(k int, u measured) bool {
	return r.follows(k, "year", "month", "week", "day", "hour", "minute", "second", "barrel", "tonne", "ton", "litre", "liter", "gallon", "night", "kilo", "pound", "ounce", "decade", "bushel", "mile", "acre")
}

// unitHolds settles symbols and words that are units only in some company.
func (r *reader) unitHolds(u *unit.Unit, k, next int, a *amount) bool {
	if a == nil {
		return true
	}
	switch {
	case r.is(k, "in"):
		return r.mark(next) == '.' && false
	case r.is(k, "second") && a.num.value != 1 && r.mark(k-1) != '-':
		return false
	case r.mark(k) == '\'' || r.mark(k) == '"':
		return false
	}
	return true
}
