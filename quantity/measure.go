package quantity

import (
	"github.com/sayso/sayso/language/segment"
	"github.com/sayso/sayso/quantity/unit"
)

// measured is a unit as it stands in the text.
type measured struct {
	name, code, iso string
	typ             Type
	millions        bool
	first, last     int // atoms
}

// currencyBefore is the sign or code of money that stands right before atom i.
func (r *reader) currencyBefore(i int) (u measured, ok bool) {
	if !r.free(i - 1) {
		return u, false
	}
	m, next, ok := before().at(r.Text, i-1, max(r.first, r.done)-1)
	if r.is(next+1, "a") && !r.tight(next+2) { // a $5 note
		m, next, ok = before().at(r.Text, i-1, next+1)
	}
	if !ok {
		return u, false
	}
	return money(m, next+1, i), true
}

func money(m meaning, first, last int) measured {
	return measured{name: m.currency.name, iso: m.currency.code, typ: Money, millions: m.millions, first: first, last: last}
}

// moneyWord reports whether atom k can stand in a sign of money before a number.
func (r *reader) moneyWord(k int) bool {
	_, _, ok := before().at(r.Text, k, r.first-1)
	return ok || r.follows(k, "US", "AU", "NZ", "HK")
}

// unitAfter is the unit that begins at atom k, behind the number of a.
func (r *reader) unitAfter(k int, a *amount) (u measured, ok bool) {
	if r.joined(k) {
		k++
	}
	if a.unit.typ == Money {
		return r.perUnit(a.unit, a.num.last)
	}
	if a.num.form == isVague && r.is(k, "of") { // thousands of dollars
		k++
	}
	start := k
	if r.mark(k) == '(' || r.mark(k) == '{' { // 20 (kg)
		k++
	}
	u, ok = r.oneUnit(k, a)
	if !ok {
		return u, false
	}
	if k > start {
		if m := r.mark(u.last); m != ')' && m != '}' {
			return u, false
		}
		u.last++
	}
	if more, ok := r.perUnit(u, u.last); ok {
		u = more
	}
	return u, true
}

// joined reports whether a hyphen at k joins a number to its unit: 44-day.
func (r *reader) joined(k int) bool {
	return r.isHyphen(k) && r.tight(k) && r.tight(k+1) && r.kind(k+1) == segment.Word
}

// oneUnit is the unit, without what it is per, that begins at atom k.
func (r *reader) oneUnit(k int, a *amount) (measured, bool) {
	f, ok := r.factor(k)
	if !ok {
		return measured{}, false
	}
	if a != nil && !r.inCompany(f, a) {
		return measured{}, false
	}
	if f.meaning.currency != nil {
		return money(f.meaning, f.first, f.last), f.power == 1
	}
	u := measured{typ: typeOf(f.meaning.unit), first: f.first, last: f.last}
	u.name, u.code = f.name(), f.code()
	if f.power < 0 {
		u.name, u.code = "per "+u.name, f.code()
		u.typ = Measure
	}
	return u, true
}

func typeOf(u *unit.Unit) Type {
	switch {
	case u.Kind == unit.Time:
		return Duration
	case u.Kind == unit.Age:
		return Age
	case u.Code == "%" || u.Code == "%{point}":
		return Percent
	}
	return Measure
}

// A compound unit has no more parts than these.
const maxFactors = 6

// perUnit is u per other units, where those follow: km/h, kg m−3, $3 a barrel.
func (r *reader) perUnit(u measured, k int) (measured, bool) {
	found := false
	for range maxFactors {
		f, ok := r.divisor(k, &u)
		if !ok {
			break
		}
		if u.iso != "" && u.code == "" {
			u.code = "{" + u.iso + "}"
		}
		word := " "
		if f.power < 0 {
			word = " per "
		}
		u.name += word + f.name()
		u.code += f.over()
		u.last, k, found = f.last, f.last, true
		if u.typ != Money && u.typ != Percent {
			u.typ = Measure
		}
	}
	return u, found
}

// divisor is the next factor of a compound unit, from atom k on. What is divided
// by has a power below zero.
func (r *reader) divisor(k int, u *measured) (factor, bool) {
	j := k
	switch {
	case r.mark(j) == '/' && r.tight(j), r.is(j, "per"):
		j++
	case u.typ == Money && r.follows(j, "each", "every", "a", "an"), r.follows(j, "a", "an") && r.divides(j+1):
		j++
	case r.mark(j) == '·' || r.mark(j) == '⋅':
		f, ok := r.factor(j + 1)
		return f, ok && f.meaning.unit != nil
	default:
		f, ok := r.factor(j)
		return f, ok && f.power < 0 && f.meaning.unit != nil
	}
	f, ok := r.factor(j)
	if !ok {
		return r.perNoun(j)
	}
	if f.meaning.currency != nil {
		return f, false
	}
	f.power = -f.power
	return f, true
}

// perNoun is what something is per that is no unit: per capita, a share.
func (r *reader) perNoun(k int) (factor, bool) {
	noun, ok := lookUp(r, perNouns, k)
	return factor{noun: noun, power: -1, first: k, last: k + 1}, ok
}

// divides reports whether the word at k stands behind "a" in rates: an hour.
func (r *reader) divides(k int) bool {
	_, ok := lookUp(r, rateWords, k)
	return ok && !r.follows(k+1, "earlier", "ago", "later", "before", "after", "and", "old") // $5 million a year earlier
}
