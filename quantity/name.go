package quantity

import "github.com/sayso/sayso/language/segment"

// year reports whether f is a bare number, or a range of two, that looks like a
// year.
func (r *reader) year(f *figure) bool {
	if f.unit.name != "" || f.first != f.num.first || !r.yearLike(&f.num) {
		return false
	}
	return !f.ranged || r.yearLike(&f.to)
}

func (r *reader) yearLike(n *numeral) bool {
	return n.form == inDigits && n.last == n.first+1 && r.width(n.first) == 4 && n.value >= 1500 && n.value < 2100
}

// properName reports whether the bare number of f belongs to the name before it:
// "the Stoxx 600 index", "Kick Six". A count has a plural, or a verb, behind it.
func (r *reader) properName(f *figure) bool {
	k := f.num.first - 1
	n := &f.num
	if r.numbered(f) || r.modelNumber(f) {
		return true
	}
	if n.form == inWords && r.is(k, "of") { // the Group of Eight
		k--
	}
	switch {
	case f.unit.name != "" || f.first != n.first || n.last != n.first+1 || n.scaled || f.ranged:
	case k <= r.first || !r.capital(k) || r.classOf(k)&(afterPhrase&^pronoun|scope) != 0:
	case n.form != inDigits && !(n.form == inWords && r.capital(n.first)):
	case r.follows(f.last, "were", "are", "have", "had", "of"):
	default:
		return !r.opensPhrase(f.last)
	}
	return false
}

// opensPhrase reports whether a short noun phrase of several things begins at k.
func (r *reader) opensPhrase(k int) bool {
	_, last, ok := r.nounPhrase(k, true, false)
	return ok && last-k <= 4 && (r.plural(last-1) || r.nominal(last-1))
}

// numbered reports whether the bare number of f is the number of the thing before it:
// "month 7", "bed 86 of the quarry", "clone 23".
func (r *reader) numbered(f *figure) bool {
	n, k := &f.num, f.num.first-1
	switch {
	case f.unit.name != "" || f.ranged || f.first != n.first || n.form != inDigits || n.last != n.first+1 || n.scaled || r.width(n.first) > 4:
	case r.kind(k) != segment.Word || r.capital(k) || r.classOf(k) != 0 || r.width(k) < 3 || r.plural(k):
	case r.ends(k, "ed") || r.ends(k, "ing") || r.ends(k, "ly") || r.ends(k, "s") && !r.ends(k, "is"):
	case r.is(k-1, "to") || r.classOf(k-1)&(auxiliary|pronoun|adverb|conjunction) != 0 || r.plural(k-1):
	case r.classOf(f.last)&(auxiliary|verb) != 0:
	default:
		return !r.opensPhrase(f.last)
	}
	return false
}

// modelNumber reports whether the number of f, long and without groups, is the name of
// a model: its 80486 chip.
func (r *reader) modelNumber(f *figure) bool {
	n := &f.num
	return n.form == inDigits && n.last == n.first+1 && r.width(n.first) > 4 && f.unit.name == "" && f.first == n.first && !n.scaled &&
		r.classOf(n.first-1)&determiner != 0 && r.kind(f.last) == segment.Word && r.classOf(f.last)&afterPhrase == 0 && !r.pluralAhead(f.last)
}
