package quantity

// subunit is a unit that is written behind a larger one: 5 feet 2 inches.
type subunit struct {
	of   string  // the larger unit's name
	name string  // the smaller unit's name
	per  float64 // how many of the smaller make one of the larger
}

var subunits = []subunit{
	{"foot", "inch", 12},
	{"pound-mass", "ounce", 16},
	{"stone", "pound-mass", 14},
}

// withPart takes the smaller amount that follows a larger one and belongs to it: 12
// ft 2 in, 3 dollars 50 cents, 15 dollars and 50.
func (r *reader) withPart(a *amount) {
	if a.unit.last != a.last || a.num.decimals > 0 || a.num.scaled && a.unit.typ == Money {
		return
	}
	k := a.last
	joined := r.is(k, "and")
	if joined {
		k++
	}
	if joined && r.addHalf(a, k) || !r.begins(k) {
		return
	}
	b, _, ok := r.plainNumber(k)
	if !ok || b.scaled || b.decimals > 0 {
		return
	}
	if a.unit.typ == Money && a.unit.iso != "" {
		r.cents(a, b, joined)
		return
	}
	f, ok := r.factor(b.last + r.hyphenWidth(b.last))
	if !ok || f.meaning.unit == nil {
		return
	}
	for _, s := range subunits {
		if s.of == a.unit.name && s.name == f.name() && b.value < s.per {
			a.num.value += b.value / s.per
			a.num.digit, a.last, a.unit.last = a.num.digit/s.per, f.last, f.last
		}
	}
}

func (r *reader) hyphenWidth(k int) int {
	if r.joined(k) {
		return 1
	}
	return 0
}

// addHalf takes the half that stands behind the "and" before k: two years and a half.
func (r *reader) addHalf(a *amount, k int) bool {
	if !r.is(k, "a") || !r.isPart(k+1, halfWord) || a.unit.typ != Duration && a.unit.typ != Measure {
		return false
	}
	a.num.value += 0.5
	a.num.digit, a.last, a.unit.last = 0.5, k+2, k+2
	return true
}

// unitAndHalf reads "an hour and a half", whose half stands at atom i.
func (r *reader) unitAndHalf(i int) (a amount, ok bool) {
	k := i - 4 // the article
	if !r.free(k) || !r.isPart(i, halfWord) || !r.is(i-1, "a") || !r.is(i-2, "and") || !r.follows(k, "a", "an") {
		return a, false
	}
	f, ok := r.factor(k + 1)
	if !ok || f.meaning.unit == nil || f.last != i-2 {
		return a, false
	}
	a = amount{num: numeral{first: k, last: k + 1, value: 1, digit: 1, form: inWords}, sign: 1, first: k, last: f.last}
	a.unit = measured{name: f.name(), code: f.code(), typ: typeOf(f.meaning.unit), first: f.first, last: f.last}
	return a, r.addHalf(&a, i-1)
}

// cents takes the hundredths b of an amount of money.
func (r *reader) cents(a *amount, b numeral, joined bool) {
	if b.value >= 100 {
		return
	}
	last := b.last
	if f, ok := r.factor(last); ok && f.meaning.currency != nil && f.meaning.currency.hundredth() {
		last = f.last
	} else if !joined || a.unit.first != a.num.last || r.kind(last) != 0 && r.mark(last) != '.' && r.mark(last) != ',' && !r.is(last, "and") {
		return
	}
	a.num.value += b.value / 100
	a.num.digit, a.last, a.unit.last = 0.01, last, last
}
