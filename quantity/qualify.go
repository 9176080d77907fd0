package quantity

import "github.com/sayso/sayso/language/segment"

// qualify takes the qualifiers before and behind a figure.
func (r *reader) qualify(f *figure) {
	defer func() { f.change = r.change(f) }()
	for k := f.first - 1; r.free(k); k = f.first - 1 {
		if f.num.form == asOrdinal && r.is(k, "the") { // higher than the tenth
			k--
		}
		if r.mark(k) == '-' && r.tight(k) { // sub-300, over-60s
			k--
		}
		b, next, ok := qualifiersBefore.at(r.Text, k, max(r.first, r.done)-1)
		if !ok || !r.qualifies(k, b) {
			break
		}
		f.take(b)
		f.first = next + 1
	}
	if f.qualifier.bound != none && f.qualifier.bound != about {
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
	if f.qualifier.bound == about {
		f.approximate = true
	}
	if b != about || f.qualifier.bound == none {
		f.qualifier.bound = b
	} else {
		f.approximate = true
	}
}

// qualifies tells a qualifier from a word that only looks like one.
func (r *reader) qualifies(k int, b bound) bool {
	switch {
	case r.is(k, "c") || r.is(k, "sub"):
		return b != none
	case r.is(k, "over") && (r.is(k-1, "handed") || r.is(k-1, "took") || r.is(k-1, "turned")):
		return false
	}
	return true
}

// qualifiesAfter tells "30+" and "5 at least" from what only looks like it.
func (r *reader) qualifiesAfter(k, next int) bool {
	switch {
	case r.is(next-1, "than") && r.kind(next) == segment.Number:
		return false
	case r.mark(k) == '+':
		return r.tight(k) && r.kind(k+1) != segment.Number
	case r.is(k, "plus"):
		return r.mark(k-1) == '-'
	case r.is(k, "odd"):
		return r.mark(k-1) == '-'
	}
	return true
}
