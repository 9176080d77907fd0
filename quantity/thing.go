package quantity

import (
	"strings"

	"github.com/sayso/sayso/language/segment"
	"github.com/sayso/sayso/span"
)

// things finds what the quantities of the sentence, from index from on, count.
//
// What stands behind the numeral comes first: "145 small villages", "120 of the
// homes". A numeral without a noun of its own takes the noun that it is said of
// ("the population was 53,478"), or else what was counted last in the
// sentence ("of the 500 homes, 120 were burnt").
func (r *reader) things(from int) {
	at := r.first
	var last span.Span // what the last count counts
	for i := from; i < len(r.out); i++ {
		q := &r.out[i]
		if !counts(q) {
			continue
		}
		at = r.atomAt(q.Start, at)
		q.Thing = r.thing(q, last, at, r.atomAt(q.End, at))
		if r.measures(q, at) {
			continue
		}
		if q.Type == Cardinal && !q.Thing.Empty() {
			last = q.Thing
		}
		r.rate(q, at)
	}
	for i := len(r.out) - 2; i >= from; i-- { // three or four houses
		if q, next := &r.out[i], &r.out[i+1]; q.Type == Cardinal && next.Type == Cardinal && r.alternatives(q, next) {
			q.Thing = next.Thing
		}
	}
}

// counts reports whether q is of a type that counts something.
func counts(q *Quantity) bool {
	return q.Type == Cardinal || q.Type == Percent || q.Type == Measure && q.Unit != ""
}

// thing is what q counts, which stands from atom first up to atom next; counted is
// what was counted last before it.
func (r *reader) thing(q *Quantity, counted span.Span, first, next int) span.Span {
	if r.is(first-1, "in") && first-1 > r.first && counted.End == int(r.Atoms[first-2].End) { // one household in five
		return counted
	}
	if f, l, ok := r.behind(q, next); ok {
		return r.Span(f, l)
	}
	if r.is(next, "of") && r.classOf(next+1)&pronoun == 0 && !r.follows(next+1, "whom", "which", "those", "these") {
		return span.Span{}
	}
	if q.Type == Percent && r.is(first-1, "or") && q.Approx != Up && q.Approx != Down {
		return counted
	}
	if q.Type != Cardinal {
		return span.Span{}
	}
	if r.is(next, "strong") { // an army 40,000 strong
		if f, l, ok := r.nounBefore(first); ok {
			return r.Span(f, l)
		}
	}
	if f, l, ok := r.saidOf(next); ok {
		return r.Span(f, l)
	}
	if f, l, ok := r.subject(first); ok {
		return r.Span(f, l)
	}
	return counted
}

// measures makes a measure of q, which begins at atom k, where the noun that it counts
// is a unit with something before it: four more years, 15,000 additional gallons.
func (r *reader) measures(q *Quantity, k int) bool {
	if q.Type != Cardinal || q.Thing.Start < q.End {
		return false
	}
	behind := r.atomAt(q.End, k)
	for k = behind; k < r.last && int(r.Atoms[k].End) < q.Thing.End; k++ {
	}
	f, ok := r.factor(k)
	if !ok || k == behind || f.power != 1 || r.width(k) < 4 || int(r.Atoms[f.last-1].End) != q.Thing.End {
		return false
	}
	if c := f.meaning.currency; c != nil {
		q.Type, q.Unit, q.Currency = Money, c.name, c.code
	} else {
		q.Type, q.Unit, q.UCUM = typeOf(f.meaning.unit), f.meaning.unit.Name, f.meaning.unit.Code
	}
	q.Thing, q.UnitSpan = span.Span{}, r.Span(k, f.last)
	return true
}

// atomAt is the first atom of the sentence, from k on, that does not end before
// offset.
func (r *reader) atomAt(offset, k int) int {
	for k < r.last && int(r.Atoms[k].Start) < offset {
		k++
	}
	return k
}

// behind is the noun phrase behind a numeral that ends before atom k.
func (r *reader) behind(q *Quantity, k int) (first, last int, ok bool) {
	share := q.Type == Percent || q.Value.From > 0 && q.Value.To < 1
	many := !share && q.Type != Measure && q.Value != Value{1, 1}
	switch {
	case r.is(k, "out") && r.is(k+1, "of"):
		return r.partitive(k+2, many)
	case r.is(k, "of"):
		return r.partitive(k+1, many || q.Type == Cardinal && !share)
	case q.Type == Percent && r.plural(k):
		return r.nounPhrase(k, true, false)
	case q.Type != Cardinal:
		return 0, 0, false
	case r.joined(k) && r.is(k+1, "strong"): // a 30-strong team
		return r.nounPhrase(k+2, false, false)
	case r.joined(k): // a 14-member council
		return k + 1, k + 2, true
	}
	if share {
		k = r.skipDeterminers(k)
	}
	if next := r.skipNumbers(k); next > k { // eight million 250 ml bottles
		if f, ok := r.factor(next + r.hyphenWidth(next)); ok && f.meaning.unit != nil {
			return r.nounPhrase(f.last, true, false)
		}
	}
	return r.nounPhrase(k, many, share)
}

// partitive is the noun phrase behind "of", which ends before atom k: 120 of the
// homes, 12 of them children.
func (r *reader) partitive(k int, many bool) (first, last int, ok bool) {
	if r.classOf(k)&pronoun != 0 || r.follows(k, "whom", "which") {
		if r.plural(k + 1) {
			return r.nounPhrase(k+1, true, false)
		}
		return 0, 0, false
	}
	those := r.follows(k, "those", "these")
	if k = r.skipTally(r.skipDeterminers(k)); those && (r.participle(k) || r.classOf(k)&afterPhrase != 0) {
		return 0, 0, false
	}
	return r.nounPhrase(k, many, true)
}

// skipDeterminers is the first atom from k on, of a few, that is no determiner and no
// number.
func (r *reader) skipDeterminers(k int) int {
	for end := k + maxPhrase; k < end; {
		next := r.skipNumbers(k)
		if next == k && (r.classOf(k)&(determiner|scope) != 0 || r.follows(k, "most", "least")) {
			next++
		}
		if next == k {
			break
		}
		k = next
	}
	return k
}

// saidOf is the noun that is said of those that are counted: "of whom 12 were
// children". The numeral ends before atom next.
func (r *reader) saidOf(next int) (f, l int, ok bool) {
	if !r.follows(next, "were", "are") || !r.plural(next+1) {
		return 0, 0, false
	}
	return r.nounPhrase(next+1, true, false)
}

// says are verbs that put a number to their subject.
var says = segment.NewTable(named(strings.Fields(`
	is are was were be been numbered numbers number numbering reached reaches totalled totaled totals totalling rose fell grew grown climbed
	jumped dropped declined increased decreased stood stands hit exceeded exceeds passed shrank shrunk swelled swollen averaged averages remained
	remains dwindled doubled surged soared slipped went came surpassed topped risen fallen cut reduced
	`)...))

// subject is the noun phrase of which the numeral at atom k is said.
func (r *reader) subject(k int) (first, last int, ok bool) {
	j := k - 1
	switch {
	case r.is(j, "of"): // a population of 53,478
		return r.nounBefore(j)
	case r.mark(j) == ':': // passengers on board: 48
		return r.subjectOf(j)
	}
	for j > max(r.first, k-maxPhrase) && (r.follows(j, "at", "to", "from", "by", "only", "just", "now", "already", "then", "over", "estimated", "put", "some") || r.ends(j, "ly") ||
		r.isNumber(j)) {
		j--
	}
	if r.kind(j) != segment.Word {
		return 0, 0, false
	}
	if _, is := lookUp(r, says, j); !is {
		return 0, 0, false
	}
	return r.subjectOf(j)
}

// nounBefore is the noun, with its modifiers, that ends right before atom k.
func (r *reader) nounBefore(k int) (first, last int, ok bool) {
	first = k
	for first > r.first && first > k-6 && r.kind(first-1) == segment.Word && r.classOf(first-1)&(afterPhrase|scope) == 0 && !r.isNumber(first-1) {
		first--
	}
	if first == k || r.classOf(k-1)&amountNoun != 0 || !r.canHead(k-1) && !r.nominal(k-1) {
		return 0, 0, false
	}
	return first, k, true
}

// subjectOf is the noun phrase at the head of the clause whose verb is at k.
func (r *reader) subjectOf(k int) (first, last int, ok bool) {
	first = k
	for first > r.first && first > k-20 && !r.opensClause(first-1) {
		first--
	}
	if r.follows(first-1, "who", "which", "that") && first-1 > r.first { // the prisoners, who numbered 40
		end := first - 1
		if r.mark(end-1) == ',' {
			end--
		}
		return r.nounBefore(end)
	}
	first = r.skipTally(r.skipDeterminers(first))
	f, l, ok := r.nounPhrase(first, false, true)
	return f, l, ok && l <= k
}

// skipTally is the noun that is counted in "the total number of refugees", which
// begins at atom k; k where it is not of that form.
func (r *reader) skipTally(k int) int {
	for at := k; at < min(k+3, r.last); at++ {
		if r.follows(at, "number", "numbers", "total", "count", "tally") && r.is(at+1, "of") {
			return r.skipDeterminers(at + 2)
		}
	}
	return k
}

// opensClause reports whether atom k stands before the subject of a clause.
func (r *reader) opensClause(k int) bool {
	switch r.mark(k) {
	case ',', ';', ':', '(', '—', '–', '“', '"':
		return true
	}
	return r.follows(k, "that", "and", "but", "while", "where", "because", "whereas", "said", "who", "which")
}

// alternatives reports whether only "or", "and" or "to" stands between two
// quantities.
func (r *reader) alternatives(a, b *Quantity) bool {
	switch strings.TrimSpace(a.Span.Between(b.Span).In(r.Text.Text)) {
	case "or", "and", "to", ",", "/", "-", "–":
		return true
	}
	return false
}
