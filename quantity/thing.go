package quantity

import (
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
	for i := from; i < len(r.out); i++ {
		q := &r.out[i]
		if !counts(q) {
			continue
		}
		at = r.atomAt(q.Start, at)
		next := r.atomAfter(q.End, at)
		if first, last, ok := r.behind(q, next); ok {
			q.Thing = r.Span(first, last)
			continue
		}
		if q.Type != Cardinal {
			continue
		}
		if first, last, ok := r.subject(at, from); ok {
			q.Thing = r.Span(first, last)
			continue
		}
		q.Thing = r.countedBefore(i, from)
	}
}

// counts reports whether q is of a type that counts something.
func counts(q *Quantity) bool {
	return q.Type == Cardinal || q.Type == Percent || q.Type == Measure && q.Unit != ""
}

// atomAt is the atom of the sentence that begins at offset, from atom k on.
func (r *reader) atomAt(offset, k int) int {
	for k < r.last && int(r.Atoms[k].Start) < offset {
		k++
	}
	return k
}

// atomAfter is the first atom of the sentence at or behind offset, from k on.
func (r *reader) atomAfter(offset, k int) int {
	for k < r.last && int(r.Atoms[k].Start) < offset {
		k++
	}
	return k
}

// behind is the noun phrase behind a numeral that ends before atom k.
func (r *reader) behind(q *Quantity, k int) (first, last int, ok bool) {
	share := q.Type == Percent || q.Value.From > 0 && q.Value.To < 1
	one := q.Value.From == 1 && q.Value.To == 1
	if r.is(k, "of") {
		if j := r.partitive(k + 1); j > 0 {
			return r.nounPhrase(j, !share && q.Type != Measure)
		}
		return 0, 0, false
	}
	if q.Type != Cardinal {
		if q.Type == Percent && r.plural(k) {
			return r.nounPhrase(k, true)
		}
		return 0, 0, false
	}
	if r.mark(k) == '-' && r.tight(k) && r.kind(k+1) == segment.Word { // a 14-member council
		return k + 1, k + 2, true
	}
	if share {
		for r.classOf(k)&determiner != 0 {
			k++
		}
	}
	return r.nounPhrase(k, !one && !share)
}

// partitive is where the noun phrase behind "of" begins, behind its determiners and
// numbers; 0 where there is but a pronoun.
func (r *reader) partitive(k int) int {
	for k < r.last {
		_, isNumber := r.number(k)
		c := r.classOf(k)
		switch {
		case c&pronoun != 0 || r.follows(k, "whom", "which"):
			return 0
		case c&determiner != 0 || c&scope != 0 || isNumber || r.kind(k) == segment.Number || r.mark(k) == ',' && r.kind(k+1) == segment.Number:
			k++
		default:
			return k
		}
	}
	return 0
}

// says are verbs that put a number to their subject.
var says = segment.NewTable(func() map[string]bool {
	m := map[string]bool{}
	for _, w := range []string{
		"is", "are", "was", "were", "be", "been", "numbered", "numbers", "number", "numbering", "reached", "reaches", "totalled", "totaled", "totals",
		"rose", "fell", "grew", "climbed", "jumped", "dropped", "declined", "increased", "decreased", "stood", "stands", "hit", "exceeded", "exceeds",
		"passed", "shrank", "swelled", "averaged", "remained", "remains", "dwindled", "doubled", "surged", "soared", "slipped", "went", "came", "surpassed", "topped",
	} {
		m[w] = true
	}
	return m
}())

// subject is the noun phrase of which the numeral at atom k is said.
func (r *reader) subject(k, _ int) (first, last int, ok bool) {
	j := k - 1
	if r.is(j, "of") { // a population of 53,478
		return r.nounBefore(j)
	}
	if r.mark(j) == ':' {
		return r.nounBefore(j)
	}
	for r.follows(j, "at", "to", "from", "by", "only", "just", "now", "already", "then", "over", "estimated", "put") && j > r.first {
		j--
	}
	if r.kind(j) != segment.Word {
		return 0, 0, false
	}
	if _, is := says.Of(r.Text, j); !is {
		return 0, 0, false
	}
	return r.subjectOf(j)
}

// nounBefore is the noun, with its modifiers, that ends right before atom k.
func (r *reader) nounBefore(k int) (first, last int, ok bool) {
	first = k
	for first > r.first && first > k-6 && r.kind(first-1) == segment.Word && r.classOf(first-1)&afterPhrase == 0 {
		if _, isNumber := r.number(first - 1); isNumber {
			break
		}
		first--
	}
	if first == k || r.classOf(k-1)&amountNoun != 0 || !r.canHead(k-1) {
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
	for first < k && r.classOf(first)&(determiner|conjunction) != 0 {
		first++
	}
	if r.follows(first, "number", "numbers", "total", "count") && r.is(first+1, "of") {
		first = r.partitive(first + 2)
	}
	if first == 0 || first >= k {
		return 0, 0, false
	}
	f, l, ok := r.nounPhrase(first, false)
	if !ok || l > k {
		return 0, 0, false
	}
	return f, l, true
}

// opensClause reports whether atom k stands before the subject of a clause.
func (r *reader) opensClause(k int) bool {
	switch r.mark(k) {
	case ',', ';', ':', '(', '—', '–', '“', '"':
		return true
	}
	return r.follows(k, "that", "and", "but", "while", "where", "because", "whereas", "said")
}

// countedBefore is what the last count of the sentence before index i counts.
func (r *reader) countedBefore(i, from int) span.Span {
	for j := i - 1; j >= from; j-- {
		if q := &r.out[j]; q.Type == Cardinal && !q.Thing.Empty() {
			return q.Thing
		}
	}
	return span.Span{}
}
