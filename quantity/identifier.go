package quantity

import "github.com/sayso/sayso/language/segment"

// identifier reports whether a is a name and no amount, and where to read on.
func (r *reader) identifier(a *amount) (next int, yes bool) {
	n := &a.num
	bare := a.unit.name == ""
	switch {
	case n.form == inDigits && r.glued(a):
		return r.afterGlue(n), true
	case (bare || a.unit.typ == Duration) && n.form != asOrdinal && r.named(a):
		r.labelEnd = n.last
		return n.last, true
	case bare && n.form == inDigits && r.reference(a):
		r.labelEnd = n.last
		return n.last, true
	case bare && n.form == inWords && r.compounded(n.last):
		return n.last, true
	case bare && r.isOne(n) && r.pronoun(n.first):
		return n.last, true
	}
	return a.last, false
}

// compounded reports whether a hyphen at k makes an adjective of a number in words and
// a noun: a two-track approach. A twelve-member council is counted nonetheless.
func (r *reader) compounded(k int) bool {
	if !r.joined(k) {
		return false
	}
	_, body := lookUp(r, bodyNouns, k+1)
	return !body && !r.isNumber(k+1)
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
		return r.mark(l) == ')' && !a.num.grouped
	case ')', ']':
		return r.tight(a.first) && r.tight(k)
	case '.', ',', ';', '”', '"':
		return r.tight(a.first) && r.tight(k) && r.kind(k-1) != segment.Number
	}
	return false
}

// dialled is the end of the telephone number in groups whose first f is, after its plus
// sign: +44 20 7946 0958. It is where f ends if there is none.
func (r *reader) dialled(f *figure) int {
	if r.mark(f.num.first-1) != '+' || !r.tight(f.num.first) || r.tight(f.num.first-1) || f.unit.name != "" {
		return f.last
	}
	k, width := f.num.first, 0
	for r.kind(k) == segment.Number {
		width += r.width(k)
		if k++; r.isDash(k) && r.kind(k+1) == segment.Number {
			k++
		}
	}
	if width < shortestDialled {
		return f.last
	}
	return k
}

// shortestDialled is how many figures a telephone number has at least, its country's with it.
const shortestDialled = 8

// row reports whether the number of f stands in a row of numbers with hyphens that
// is no range: a score, a telephone number.
func (r *reader) row(f *figure) (next int, yes bool) {
	k := f.last
	for r.tight(k) && r.tight(k+1) && r.isDash(k) && r.kind(k+1) == segment.Number {
		k += 2
	}
	return k, k > f.last && (f.unit.name == "" || f.ranged)
}
