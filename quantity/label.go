package quantity

import "github.com/sayso/sayso/language/segment"

// named reports whether a label stands before a (Article 5), or a goes on a row of
// numbers that a label opened (Articles 5, 7 and 9).
func (r *reader) named(a *amount) bool {
	k := a.first - 1
	if r.label(k) {
		return !a.num.scaled || r.tight(a.num.last-1) // figure 3m is a name, quarter 306 million is none
	}
	return a.num.decimals == 0 && r.rowed(a.first) && r.joinsRow(k) && r.width(a.num.first) <= r.width(r.labelEnd-1)+1 &&
		!r.plural(a.last) && !r.plural(a.last+1)
}

// label reports whether a label or a sign of number stands at k.
func (r *reader) label(k int) bool {
	if r.mark(k) == '(' { // Eq. (9.2)
		k--
	}
	if r.mark(k) == '.' && r.tight(k) {
		k--
	}
	switch r.mark(k) {
	case '#', '№', '§':
		return true
	}
	_, ok := lookUp(r, labels, k)
	return ok && r.free(k) && !r.counted(k)
}

// counted reports whether an ordinal stands before atom k, so that the number behind it
// tells of something else: "in the third quarter 306 people".
func (r *reader) counted(k int) bool {
	if w, ok := r.number(k - 1); ok && w.part == ordinal {
		return true
	}
	return r.tight(k-1) && r.follows(k-1, "st", "nd", "rd", "th") && r.kind(k-2) == segment.Number
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
