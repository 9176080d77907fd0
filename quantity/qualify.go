package quantity

import "github.com/sayso/sayso/language/segment"

// qualify takes the qualifiers before and behind a figure.
func (r *reader) qualify(f *figure) {
	for k := f.first - 1; r.free(k); k = f.first - 1 {
		if f.num.form == asOrdinal && r.is(k, "the") { // higher than the tenth
			k--
		}
		if r.isHyphen(k) && r.tight(k) { // sub-300, over-60s
			k--
		}
		b, next, ok := qualifiersBefore.at(r.Text, k, max(r.first, r.done)-1)
		if !ok || r.is(k, "over") && r.follows(k-1, "handed", "took", "turned") || r.is(k, "to") && r.follows(next, "add", "adds", "added", "adding") {
			break // they were handed over, they add up to 40
		}
		f.take(b)
		f.first = next + 1
	}
	if f.bound != none && f.bound != about {
		return
	}
	k := f.last
	if r.kind(k) == segment.Mark && !r.tight(k) {
		return
	}
	if r.joined(k) {
		k++
	}
	if k < r.last {
		if b, next, ok := qualifiersAfter.at(r.Text, k, r.last); ok && r.qualifiesAfter(k, next) {
			f.take(b)
			f.last = next
		}
	}
}

// take adds a qualifier that stands further out than those that f has.
func (f *figure) take(b bound) {
	if f.bound == about {
		f.approximate = true
	}
	if b != about || f.bound == none {
		f.bound = b
	} else {
		f.approximate = true
	}
}

// qualifiesAfter tells "30+" and "5 at least" from what only looks like it.
func (r *reader) qualifiesAfter(k, next int) bool {
	switch {
	case r.is(next-1, "than") && r.kind(next) == segment.Number:
		return false
	case r.mark(k) == '+':
		return r.tight(k) && r.kind(k+1) != segment.Number
	case r.follows(k, "plus", "odd", "some"):
		return r.isHyphen(k - 1)
	}
	return true
}
