package check

import (
	"github.com/sayso/sayso/interval"
	"github.com/sayso/sayso/quantity"
)

// What parts add up to need not be the total beside them: they may be of another total,
// count groups, or overlap. These are the gates that a sum passes before it is reported.

const (
	likelySlip = 2  // how many times greater than the other the sum or the total is at most by a slip
	unlikeness = 10 // from which on the two are of different things
)

// otherwise says why the parts may be right beside another total, or "".
func (s *sum) otherwise(r *Run) string {
	switch behind := s.lineBehind(r); {
	case s.farApart(unlikeness):
		return "The figures are too far apart to be parts and a total of one thing."
	case s.countsGroups():
		return "A part counts couples, pairs or other groups, and the total their members."
	case anyOf(backToParts, s.line, s.last, min(s.last+4, clauseEnd(s.line, s.last))):
		return "The total is itself called a part of the figures before it."
	case s.written() > number(s.total) && (anyOf(overlapWords, s.line, s.first, len(s.line)) || anyOf(overlapWords, behind, 0, len(behind))):
		return "The words say that the parts overlap."
	}
	return ""
}

// farApart reports whether the sum is more than so many times the total, or the reverse.
func (s *sum) farApart(times float64) bool {
	sum, total := s.written(), number(s.total)
	return sum > times*total || total > times*sum
}

// countsGroups reports whether a part counts groups that the total does not count.
func (s *sum) countsGroups() bool {
	groups := func(q *quantity.Quantity) bool {
		for i, t := range s.line {
			if t.figure == q {
				return anyOf(groupWords, s.line, i+1, min(i+4, clauseEnd(s.line, i+1)))
			}
		}
		return false
	}
	for _, p := range s.parts {
		if groups(p) && !groups(s.total) {
			return true
		}
	}
	return false
}

// lineBehind is the sentence behind the sum's, as tokens with words only.
func (s *sum) lineBehind(r *Run) (line []token) {
	t := r.Text()
	k := t.SentenceAt(s.line[len(s.line)-1].Start) + 1
	if k >= len(t.Sentences) || t.Sentences[k].Paragraph != t.Sentences[k-1].Paragraph {
		return nil
	}
	l := liner{text: t}
	for i := t.Sentences[k].First; i < min(t.Sentences[k].Last, t.Sentences[k].First+mostAtoms); i++ {
		line = append(line, token{Span: t.Atoms[i].Span(), word: l.word(i)})
	}
	return line
}

// givenElsewhere reports whether another figure near the sum is what the parts add up to:
// then they may be of that.
func (s *sum) givenElsewhere(r *Run) bool {
	t, at := r.Text(), s.span()
	first, last := max(t.SentenceAt(at.Start)-1, 0), min(t.SentenceAt(at.End-1)+1, len(t.Sentences)-1)
	for _, q := range r.Quantities() {
		if q.End > t.Sentences[last].End {
			return false
		}
		if q.Start >= t.Sentences[first].Start && !at.Contains(q.Span) && sameKind(&q, s.total) && exact(&q) && number(&q) == s.written() {
			return true
		}
	}
	return false
}

// fitsInPart reports whether the total is made by parts that follow each other, of which
// there are more, or by those that count the same as the total: "in 3 attacks, 12 men and 8
// women were hurt, 20 in all".
func (s *sum) fitsInPart(total interval.Interval) bool {
	n := len(s.parts)
	if n < 3 {
		return false
	}
	for i := range n {
		run := strictly(s.parts[i])
		for k := i + 1; k < n; k++ {
			run = run.Add(strictly(s.parts[k]))
			if run.Meets(total) {
				return true
			}
		}
	}
	like, ok := s.ofOneThing()
	return ok && like.Meets(total)
}

// ofOneThing is the sum of the parts, two at least, that have the word behind them that stands
// behind the total.
func (s *sum) ofOneThing() (sum interval.Interval, ok bool) {
	behind := map[*quantity.Quantity]string{}
	for i := 0; i+1 < len(s.line); i++ {
		if q := s.line[i].figure; q != nil {
			behind[q] = s.line[i+1].word
		}
	}
	n, word := 0, behind[s.total]
	for _, p := range s.parts {
		if behind[p] == word {
			sum, n = sum.Add(strictly(p)), n+1
		}
	}
	return sum, n > 1 && word != "" && !groupless[word]
}

// groupless are words behind a figure that do not say what is counted.
var groupless = set(",", ".", ";", ":", ")", "(", "—", "in", "and", "of", "at", "on", "from", "were", "are", "people", "persons")

// cutShort reports whether the list goes on behind the parts that were taken, where the total
// stands before them.
func (s *sum) cutShort() bool {
	if s.list.end == 0 || s.list.first == s.first || s.relation == someParts {
		return false
	}
	next := nextPart(s.line, s.list.end)
	return next < len(s.line) && !preposed(s.line, next) && s.line[next].figure != s.total && sameKind(s.line[next].figure, s.total)
}

// inList reports whether the total is joined to a figure of its kind before it, as one of several.
func (s *sum) inList() bool {
	for i := s.first - 1; i >= 0; i-- {
		if q := s.line[i].figure; q != nil {
			return sameKind(q, s.total) && nextPart(s.line, i+1) == s.first
		}
	}
	return false
}
