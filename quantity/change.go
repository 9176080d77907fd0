package quantity

import "github.com/sayso/sayso/language/segment"

// change is the direction of the change whose size, or end, f is: up for "rose 12%",
// "was up 58.06 points", "climbed to 6.7%".
func (r *reader) change(f *figure) Approx {
	if f.num.form == asOrdinal || f.unit.typ == Duration || f.unit.typ == Age || f.ranged {
		return AsIs
	}
	if f.unit.typ == Percent && f.sign < 0 {
		return Down
	}
	k := f.first - 1
	if r.continues(k, f) {
		return r.out[len(r.out)-1].Approx
	}
	for ; r.free(k) && (r.follows(k, "by", "to", "another", "further", "only", "just", "a", "nearly") || r.ends(k, "ly")); k-- {
		if r.is(k, "to") {
			k--
			break
		}
	}
	if !r.free(k) {
		return AsIs
	}
	d, ok := lookUp(r, changeWords, k)
	if !ok || d.losing && f.unit.typ != Percent && f.unit.typ != Measure && !r.points(f) {
		return AsIs
	}
	if r.follows(k, "up", "down", "higher") && r.is(f.first-1, "to") {
		return AsIs
	}
	return d.approx
}

// points reports whether f counts points of an index.
func (r *reader) points(f *figure) bool { return r.follows(f.last, "point", "points") }

// continues reports whether f says once more, behind atom k, what the last quantity
// said: 190 points, or 0.6%.
func (r *reader) continues(k int, f *figure) bool {
	if len(r.out) == 0 || r.done == r.first {
		return false
	}
	if last := r.out[len(r.out)-1].Approx; last != Up && last != Down {
		return false
	}
	if r.mark(k) == '(' {
		return f.unit.typ == Percent && k-r.done < 3
	}
	return r.is(k, "or") && k-r.done < 4 && r.kind(k-1) != segment.Number
}
