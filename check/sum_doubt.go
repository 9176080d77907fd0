package check

import (
	"slices"

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
	case s.isMean():
		return "The total lies between the parts, as the mean of several rates does."
	case s.inPoints():
		return "The total counts points, and the parts something else."
	case s.countedTwice():
		return "The total leaves out what the words count again."
	case s.countsGroups():
		return "A part counts couples, pairs or other groups, and the total their members."
	case anyOf(backToParts, s.line, s.last, min(s.last+4, clauseEnd(s.line, s.last))):
		return "The total is itself called a part of the figures before it."
	case s.written() > number(s.total) && (anyOf(overlapWords, s.near(), 0, len(s.near())) || anyOf(overlapWords, behind, 0, len(behind))):
		return "The words say that the parts overlap."
	}
	return ""
}

// near are the tokens of the sum and of what follows it closely.
func (s *sum) near() []token {
	return s.line[s.first:min(s.last+mostAtoms, len(s.line))]
}

// farApart reports whether the sum is more than so many times the total, or the reverse.
func (s *sum) farApart(times float64) bool {
	sum, total := s.written(), number(s.total)
	return sum > times*total || total > times*sum
}

// isMean reports whether the total is a percentage that lies between its parts.
func (s *sum) isMean() bool {
	less, more := false, false
	for _, p := range s.parts {
		less, more = less || number(p) <= number(s.total), more || number(p) >= number(s.total)
	}
	return s.total.Type == quantity.Percent && less && more
}

// inPoints reports whether the total counts points and no part does.
func (s *sum) inPoints() bool {
	word := map[*quantity.Quantity]bool{}
	near := s.near()
	for i := 0; i+1 < len(near); i++ {
		word[near[i].figure] = near[i+1].is("points", "marks", "runs", "penalty")
	}
	for _, p := range s.parts {
		if word[p] {
			return false
		}
	}
	return word[s.total]
}

// countsGroups reports whether a part counts groups that the total does not count.
func (s *sum) countsGroups() bool {
	groups := func(q *quantity.Quantity) bool {
		near := s.near()
		for i, t := range near {
			if t.figure == q {
				return anyOf(groupWords, near, i+1, min(i+4, clauseEnd(near, i+1)))
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
	at := s.span()
	for _, q := range r.quantitiesIn(r.around(at)) {
		if !at.Contains(q.Span) && sameKind(&q, s.total) && exact(&q) && number(&q) == s.written() {
			return true
		}
	}
	return false
}

// fitsInPart reports whether the total is made by parts that follow each other, of which
// there are more, or by those that count the same as the total: "in 3 attacks, 12 men and 8
// women were hurt, 20 in all".
func (s *sum) fitsInPart(total interval.Interval) bool {
	all := s.parts
	if len(s.list.figures) > len(all) {
		all = s.list.figures
	}
	n := len(all)
	if n < 3 {
		return false
	}
	for i := range n {
		run := strictly(all[i])
		for k := i + 1; k < n; k++ {
			run = run.Add(strictly(all[k]))
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
	near := s.near()
	for i := 0; i+1 < len(near); i++ {
		if q := near[i].figure; q != nil {
			behind[q] = near[i+1].word
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
	if s.list.end == 0 || s.list.first == s.first && s.line[s.first].figure != nil || s.relation == someParts {
		return false
	}
	next := nextPart(s.line, s.list.end)
	return next < len(s.line) && !preposed(s.line, next) && s.line[next].figure != s.total && sameKind(s.line[next].figure, s.total)
}

// mayBeAmong reports whether the parts may be only some, or overlap: where the wording leaves it
// open and they are fewer than the total, or where they have verbs of their own.
func (s *sum) mayBeAmong() bool {
	if s.relation == allParts && !s.sure && s.written() < number(s.total) && !s.exclusive() {
		return true
	}
	for _, i := range s.list.index {
		if s.list.first > s.first && ownVerbs.at(s.line, i+1) > i+1 {
			return true
		}
	}
	return false
}

// leaveOutSubsets takes out of the parts those that the words make parts of another part: "13
// dead, 9 of them children, and 4 injured".
func (s *sum) leaveOutSubsets() {
	if s.relation != allParts || len(s.parts) < 3 {
		return
	}
	var kept []*quantity.Quantity
	for n, i := range s.list.index {
		within := backToParts.at(s.line, i+1) > i+1 || n > 0 && anyOf(within, s.line, max(i-3, s.list.ends[n-1]), i)
		if n == 0 || !within {
			kept = append(kept, s.parts[n])
		}
	}
	if len(kept) > 1 {
		s.parts = kept
	}
}

// countedTwice reports whether the total is what the parts make without those that the words
// name as members of several: "seven on Monday and nine on Tuesday, four of whom came twice".
func (s *sum) countedTwice() bool {
	left := s.written()
	for _, q := range s.list.figures {
		if !slices.Contains(s.parts, q) {
			left -= number(q)
		}
	}
	return left < s.written() && left == number(s.total)
}

// madeOf reports whether the total may be what the parts make, as smiths make nails: behind
// "make" it is a sum only without a thing of its own.
func (s *sum) madeOf() bool {
	i := s.list.end
	if i == 0 || s.list.first != s.first || !anyOf(making, s.line, i, s.last) || anyOf(ofWords, s.line, i, s.last) {
		return false
	}
	return !s.total.Thing.Empty() && s.last < len(s.line) && !s.line[s.last].is("people", "persons", "men", "members", "in", "altogether", "together", ",", ".", ";")
}

// coordinated reports whether the parts may stand beside the total in one list, as in "in all 12
// men, 8 women and 5 children came".
func (s *sum) coordinated() bool {
	if s.relation != allParts || s.list.end == 0 || s.list.first < s.first || s.exclusive() {
		return false
	}
	for i := s.first; i < s.list.first; i++ {
		if s.line[i].figure == s.total {
			return nextPart(s.line, i+1) == s.list.first && !anyOf(markers, s.line, i+1, s.list.first)
		}
	}
	return false
}

// startsWithin reports whether the parts begin within a list, behind token read, and so are
// not all of it.
func (s *sum) startsWithin(read int) bool {
	if s.list.first != s.first || s.list.end == 0 {
		return s.ofOthers()
	}
	for i := s.first - 1; i >= read; i-- {
		if q := s.line[i].figure; q != nil {
			return sameKind(q, s.total) && nextPart(s.line, i+1) == s.first
		}
	}
	return false
}

// ofOthers reports whether another figure is a part of the total, "nine of the 31", so that what
// follows may be parts of that.
func (s *sum) ofOthers() bool {
	i := s.first
	for i < s.last && s.line[i].figure != s.total {
		i++
	}
	for k := i - 1; k >= max(i-4, 0); k-- {
		if q := s.line[k].figure; q != nil {
			return !slices.Contains(s.parts, q) && sameKind(q, s.total) && anyOf(ofWords, s.line, k+1, i)
		}
	}
	return false
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
