package quantity

import "github.com/sayso/sayso/language/segment"

// identifier reports whether a is a name and no amount, and where to read on.
func (r *reader) identifier(a *amount) (next int, yes bool) {
	n := &a.num
	bare := a.unit.name == ""
	switch {
	case n.form == inDigits && r.glued(a):
		return r.afterGlue(n), true
	case (bare || a.unit.typ == Duration) && n.form != asOrdinal && !n.scaled && r.named(a):
		r.labelEnd = n.last
		return n.last, true
	case bare && n.form == inDigits && r.reference(a):
		r.labelEnd = n.last
		return n.last, true
	case bare && r.isOne(n) && r.pronoun(n.first):
		return n.last, true
	}
	return a.last, false
}

// afterGlue is the end of the word that the number n is part of.
func (r *reader) afterGlue(n *numeral) int {
	k := n.last
	for r.tight(k) && r.kind(k) != segment.Mark {
		k++
	}
	r.labelEnd = k
	return k
}

// named reports whether a label stands before a (Article 5), or a goes on a row of
// numbers that a label opened (Articles 5, 7 and 9).
func (r *reader) named(a *amount) bool {
	k := a.first - 1
	if r.label(k) {
		return true
	}
	return a.num.decimals == 0 && r.rowed(a.first) && r.joinsRow(k) && r.width(a.num.first) <= r.width(r.labelEnd-1)+1 && !r.plural(a.last) && !r.plural(a.last+1)
}

// label reports whether a label or a sign of number stands at k.
func (r *reader) label(k int) bool {
	if r.mark(k) == '.' && r.tight(k) {
		k--
	}
	switch r.mark(k) {
	case '#', '№', '§':
		return true
	}
	if !r.free(k) || r.kind(k) != segment.Word {
		return false
	}
	_, ok := lookUp(r, labels, k)
	return ok
}

// labelled is label, for a number that may go on a row.
func (r *reader) labelled(k int) bool { return r.label(k) || r.rowed(k+1) && r.joinsRow(k) }

// rowed reports whether the atom at k follows closely on a number that is a name.
func (r *reader) rowed(k int) bool {
	return r.labelEnd > r.first && k > r.labelEnd && k-r.labelEnd <= 2
}

// joinsRow reports whether the atom at k joins two numbers of a row.
func (r *reader) joinsRow(k int) bool {
	switch r.mark(k) {
	case ',', '-', '–', '/', '&', ';':
		return true
	}
	return r.follows(k, "and", "or", "to")
}

// glued reports whether the number is part of a longer word: B52, Covid-19, 5G,
// 11:30, 2021/22.
func (r *reader) glued(a *amount) bool {
	f, l := a.num.first, a.last
	if r.tight(f) && r.free(f-1) && a.first == f {
		switch k := f - 1; {
		case r.kind(k) == segment.Word:
			return true
		case r.mark(k) == ':' && r.tight(k) && r.kind(k-1) == segment.Number:
			return true
		case r.mark(k) == '/' && r.tight(k) && (a.unit.name == "" || r.kind(k-1) == segment.Number):
			return true
		case r.mark(k) == '+' && r.tight(k) && (r.kind(k-1) == segment.Word || r.kind(k-1) == segment.Number):
			return true
		case (r.mark(k) == '-' || r.mark(k) == '−') && r.tight(k) && r.kind(k-1) == segment.Word && !r.follows(k-1, "to", "sub", "minus", "over", "under", "mid"):
			return true
		}
	}
	if !r.tight(l) {
		return false
	}
	return r.kind(l) == segment.Word || r.mark(l) == ':' && r.tight(l+1) && r.kind(l+1) == segment.Number ||
		r.mark(l) == '/' && a.unit.name == "" && r.tight(l+1)
}

// reference reports whether a is a reference to a note or a source: [12], (12), or
// a superscript that the text has lost, as in "was found.12,13".
func (r *reader) reference(a *amount) bool {
	k, l := a.first-1, a.last
	if a.num.decimals > 0 {
		if a.num.grouped {
			return false
		}
		comma := a.num.last - 2
		return r.mark(comma) == ',' && r.Of(comma+1) != "00" && r.Of(comma-1) != "0"
	}
	switch r.mark(k) {
	case '[':
		return r.mark(l) == ']' || r.joinsRow(l)
	case '(':
		return r.mark(l) == ')' && !a.num.grouped && !r.joinsWords(k)
	case '.', ',', ';', ')', ']', '”', '"':
		return r.tight(a.first) && r.tight(k) && r.kind(k-1) != segment.Number
	}
	return false
}

// joinsWords reports whether the bracket at k touches the word before it: f(2).
func (r *reader) joinsWords(k int) bool { return false }

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
	if n.form == inWords && r.is(k, "of") { // the Group of Eight
		k--
	}
	if f.unit.name != "" || f.first != n.first || n.last != n.first+1 || n.scaled || f.ranged || k <= r.first || !r.capital(k) {
		return false
	}
	if n.form == inWords && !r.capital(n.first) || n.form != inWords && n.form != inDigits {
		return false
	}
	if r.classOf(k)&(preposition|determiner|conjunction|verb|auxiliary|adverb|scope) != 0 || r.follows(f.last, "were", "are", "have", "had", "of") {
		return false
	}
	return !r.opensPhrase(f.last)
}

// opensPhrase reports whether a short noun phrase of several things begins at k.
func (r *reader) opensPhrase(k int) bool {
	_, last, ok := r.nounPhrase(k, true, false)
	return ok && last-k <= 4
}

func (r *reader) isOne(n *numeral) bool {
	return n.form == inWords && n.last == n.first+1 && r.is(n.first, "one")
}

// pronoun reports whether the "one" at k counts nothing.
func (r *reader) pronoun(k int) bool {
	if r.mark(k-1) == '-' && r.tight(k-1) {
		return true
	}
	if r.follows(k-1, "minus", "negative") {
		return false
	}
	if r.follows(k-1, "no", "any", "every", "the", "this", "that", "each", "which", "another", "some", "a", "an") || r.adjectival(k-1) && r.kind(k-1) == segment.Word && !r.capital(k-1) && r.classOf(k-1)&afterPhrase == 0 {
		return true
	}
	if r.is(k+1, "of") {
		return r.superlative(k + 2)
	}
	if r.mark(k+1) == '-' && r.tight(k+1) {
		return r.follows(k+2, "off", "sided", "way", "time", "on", "stop", "to", "man", "size", "off", "liner", "upmanship")
	}
	if r.follows(k+1, "to", "or") && r.begins(k+2) {
		return false
	}
	if r.kind(k+1) != segment.Word {
		return r.is(k-2, "the") || !(r.follows(k-1, "just", "only", "by", "for", "than", "least", "about") || r.kind(k-1) == 0)
	}
	c := r.classOf(k + 1)
	return c&collective == 0 && (c&(auxiliary|pronoun|conjunction|preposition|adverb) != 0 || c&verb != 0 && r.ends(k+1, "s"))
}

// superlative reports whether the words from k on, behind "one of", make an idiom
// of it: the largest, its most, the few.
func (r *reader) superlative(k int) bool {
	for end := k + 5; k < end && r.kind(k) != 0; k++ {
		if r.kind(k) == segment.Mark && r.mark(k) != '\'' && r.mark(k) != '’' {
			return false
		}
		if r.follows(k, "most", "least", "first", "best", "worst", "few", "only", "top", "leading", "main", "key", "major") || r.ends(k, "est") && r.width(k) > 4 && !r.capital(k) && !r.follows(k, "forest", "guest", "interest", "request", "harvest", "protest", "arrest", "contest", "conquest", "west") {
			return true
		}
	}
	return false
}

// row reports whether the number of f stands in a row of numbers with hyphens that
// is no range: a score, a telephone number.
func (r *reader) row(f *figure) (next int, yes bool) {
	k := f.last
	for r.tight(k) && r.tight(k+1) && r.isDash(k) && r.kind(k+1) == segment.Number {
		k += 2
	}
	return k, k > f.last && (f.unit.name == "" || f.ranged)
}

// isDash reports whether atom k is a hyphen or a dash.
func (r *reader) isDash(k int) bool {
	switch r.mark(k) {
	case '-', '–', '—', '−', '‐', '‑':
		return true
	}
	return false
}
