package quantity

import "strings"

// shareUnit gives the unit of f, the last quantity, to the bare numbers before it
// that it is listed with: "0, 1000 and 2000 ppm", "a 7- or 8-inch pipe".
func (r *reader) shareUnit(f *figure) {
	if f.unit.name == "" || f.unit.typ == Age {
		return
	}
	last := &r.out[len(r.out)-1]
	if n := len(r.out); n > 1 && (r.between(&r.out[n-2], last) == "," || f.unit.first < f.num.last && r.between(&r.out[n-2], last) != "or") {
		return
	}
	for i := len(r.out) - 2; i >= 0; i-- {
		q, next := &r.out[i], &r.out[i+1]
		if q.Type != Cardinal || q.Unit != "" || int(r.Atoms[r.first].Start) > q.Start || !r.listed(q, next) {
			return
		}
		q.Type, q.Unit, q.UCUM, q.Currency = last.Type, last.Unit, last.UCUM, last.Currency
	}
}

// listed reports whether only what joins the items of a list stands between a and b.
func (r *reader) listed(a, b *Quantity) bool {
	switch r.between(a, b) {
	case ",", "and", "or", ", and", "/":
		return true
	}
	return false
}

// between is what stands between a and b, without spaces and hyphens at its ends.
func (r *reader) between(a, b *Quantity) string {
	return strings.Trim(a.Between(b.Span).In(r.Text.Text), " \n-–")
}

// rate makes a count a rate where what it is per follows its noun, or itself: 13 pairs
// per mm, 325 people per km², 20 per week. first is the atom at which q begins.
func (r *reader) rate(q *Quantity, first int) {
	if q.Type != Cardinal {
		return
	}
	named := q.Thing.Start >= q.End
	k := r.atomAt(max(q.End, q.Thing.End), first)
	if !named {
		k = r.atomAt(q.End, first)
	}
	if !r.is(k, "per") && !(named && r.mark(k) == '/' && r.tight(k)) && !(named && r.follows(k, "a", "an") && r.divides(k+1)) {
		return
	}
	noun := strings.Join(strings.Fields(q.Thing.In(r.Text.Text)), " ")
	u, ok := r.perUnit(measured{name: noun, code: "{" + strings.ReplaceAll(noun, " ", "_") + "}"}, k)
	if !ok {
		return
	}
	if noun == "" {
		u.code = strings.TrimPrefix(u.code, "{}")
	}
	q.Type, q.Unit, q.UCUM = Measure, strings.TrimSpace(u.name), u.code
	q.UnitSpan = r.Span(k, u.last)
	q.End = q.UnitSpan.End
}
