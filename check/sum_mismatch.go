package check

import (
	"fmt"
	"math"
	"slices"
	"strings"

	"github.com/sayso/sayso/interval"
	"github.com/sayso/sayso/quantity"
	"github.com/sayso/sayso/span"
)

var sumMismatch = &Check{
	ID:       "sum-mismatch",
	Severity: Error,
	Requires: Times | Quantities | Quotations,
	Doc: Doc{
		Title:    "parts that do not add up to their total",
		What:     "The figures that a sentence lists as parts of a total are added up. Flagged where the words say that these are all the parts (“in all”, “a total of”, “comprises”, “the other”, a list behind a colon) and the sum is another; and where parts that exclude each other come to more than their whole.",
		Why:      "A part or the total is wrong, or a part is not named. It may be a slip, a figure changed in one place and not in the other, or a part lost in cutting or translation.",
		Fires:    "The boat carried 12 men and 8 women, 25 in all.",
		NearMiss: "The boat carried 25 people, including 12 men and 8 women.",
		Noise:    "Figures that merely stand near each other are never added: without words for a total every such finding was false. Parts behind “including” may be fewer than the whole, and parts that may overlap may be more.",
		Since:    "0.1",
	},
	Examine: examineSums,
}

func examineSums(r *Run) {
	for line := range r.lines(3) {
		read := 0 // tokens up to which a pattern has said all
		for i := 0; i < len(line); i++ {
			if !sumPatterns.mayBegin(line, i) {
				continue
			}
			if s, ok := findSum(line, i, read); ok {
				s.judge(r)
				i, read = s.last-1, s.last
			}
		}
		if s, ok := readLooseSum(line, read); ok {
			s.judge(r)
		}
	}
}

// sum is a total with its parts.
type sum struct {
	*match
	wording
	unnumbered
	line  []token
	total *quantity.Quantity
	parts []*quantity.Quantity
}

// findSum is the sum that begins at token i, behind token read.
func findSum(line []token, i, read int) (s sum, ok bool) {
	_, m := sumPatterns.find(line, i, func(w wording, m *match) bool {
		s = sum{match: m, wording: w, line: line, total: m.at('T'), parts: m.list.figures}
		switch b, d := m.at('B'), m.at('D'); {
		case d != nil: // the greater is the whole
			s.total, s.parts = m.at('A'), []*quantity.Quantity{b, d}
			if number(b) > number(s.total) {
				s.total, s.parts[0] = b, s.total
			}
		case b != nil:
			s.parts = []*quantity.Quantity{m.at('A'), b}
		}
		return s.comparable() && !s.startsWithin(read)
	})
	if m == nil {
		return s, false
	}
	s.leaveOutSubsets()
	s.unnumbered = readUnnumbered(line, m.list.first, m.list.tail(line))
	s.vague = s.vague || s.cutShort()
	return s, true
}

// comparable reports whether all are figures of one kind and no part belongs to
// another figure, as the cars do in "12 men in 3 cars and 8 women".
func (s *sum) comparable() bool {
	for _, p := range s.parts {
		if !sameKind(p, s.total) || p.Type == quantity.Cardinal && number(p) < 1 && number(p) > 0 {
			return false
		}
	}
	switch {
	case isEnumeration(s.parts), isRange(s.total):
		return false
	case s.relation == namedParts && anyOf(verbs, s.line, s.list.first, s.list.end), s.relation == nextToIt && (s.inList() || !s.isApposed()):
		return false
	}
	return s.list.first != s.first || !nested(s.line, s.first)
}

// isEnumeration reports whether the parts are 1, 2, 3: the numbers of a list's
// points.
func isEnumeration(parts []*quantity.Quantity) bool {
	for k, p := range parts {
		if number(p) != float64(k+1) {
			return false
		}
	}
	return true
}

// isRange reports whether q is written with two ends.
func isRange(q *quantity.Quantity) bool {
	return !q.Value.Single() && !math.IsInf(q.Value.From, 0) && !math.IsInf(q.Value.To, 0)
}

// verbs that begin a clause of their own.
var verbs = readPhrases(nil, "were|was|are|is|have|has|had")

// nested reports whether the figure at token i belongs to one of its kind before
// it.
func nested(line []token, i int) bool {
	q := line[i].figure
	if !preposed(line, i) {
		return false
	}
	for i--; i >= 0 && fills(line[i]) && verbs.at(line, i) == i; i-- {
	}
	return i >= 0 && line[i].figure != nil && sameKind(line[i].figure, q)
}

// preposed reports whether a preposition stands right before token i.
func preposed(line []token, i int) bool {
	return i > 0 && line[i-1].is("in", "at", "on", "from", "by", "of", "with", "for", "to", "per", "over")
}

// judge says whether the parts can make up the total.
func (s *sum) judge(r *Run) {
	added, total := s.added(strictly), meaning(s.total)
	if (s.relation == someParts || s.relation == namedParts) && !s.exhaustive() {
		s.judgeAmong(r, added, total)
		return
	}
	switch {
	case s.vague:
		r.Open(s.span(), "The parts cannot be added up, for one of them has no figure.", s.related()...)
	case added.Meets(total) || s.fitsInPart(total):
		r.Pass(s.span(), "The parts add up to the total.", s.working(), s.related()...)
	case s.otherwise(r) != "":
		r.Open(s.span(), s.otherwise(r), s.related()...)
	default:
		s.fail(r, fmt.Sprintf("The parts add up to %s, but the total given is %s.", show(s.written(), s.total), figureText(s.total)))
	}
}

// judgeAmong judges parts that need not be all there are.
func (s *sum) judgeAmong(r *Run, added, total interval.Interval) {
	switch {
	case added.From <= total.To:
		r.Pass(s.span(), "The parts are not more than the whole.", s.working(), s.related()...)
	case s.exclusive():
		s.fail(r, fmt.Sprintf("The parts add up to %s, more than the whole of %s.", show(s.written(), s.total), figureText(s.total)))
	case s.relation == namedParts:
		s.failAs(r, Note, fmt.Sprintf("The parts add up to %s, more than the whole of %s, unless they overlap.", show(s.written(), s.total), figureText(s.total)))
	default:
		r.Open(s.span(), "The parts come to more than the whole, but nothing says that they do not overlap.", s.related()...)
	}
}

// fail reports the sum, as a note where round figures alone may be the reason.
func (s *sum) fail(r *Run, message string) {
	sev := Warning
	switch {
	case s.added(roughly).Meets(roughly(s.total)), !s.sure && s.exceeded(), s.farApart(likelySlip), s.givenElsewhere(r), s.mayBeAmong(), s.coordinated(), s.madeOf(), s.relation == whatIsLeft:
		sev = Note
	case s.sure:
		sev = Error
	}
	s.failAs(r, sev, message)
}

func (s *sum) failAs(r *Run, sev Severity, message string) {
	r.Contradict(sev, s.span(), message, s.working()+"\nEither the total or a part is wrong, or a part is not named.", s.related()...)
}

// added is the sum of the parts as read says what each means.
func (s *sum) added(read func(*quantity.Quantity) interval.Interval) interval.Interval {
	sum := interval.Between(0, float64(s.singles+s.perhaps))
	for _, p := range s.parts {
		sum = sum.Add(read(p))
	}
	return sum
}

// exceeded reports whether a part is more than the total, and so perhaps no part
// of it.
func (s *sum) exceeded() bool {
	for _, p := range s.parts {
		if number(p) > number(s.total) {
			return true
		}
	}
	return false
}

// written is the sum of the parts as they are written.
func (s *sum) written() float64 {
	v := float64(s.singles)
	for _, p := range s.parts {
		v += number(p)
	}
	return v
}

// exhaustive reports whether the last part is named as what is left.
func (s *sum) exhaustive() bool {
	last := s.list.index[len(s.list.index)-1]
	for i := last - 1; i > last-4; i-- {
		if s.line[i].is("other", "remaining", "rest", "remainder", "others") {
			return true
		}
	}
	return false
}

// exclusive reports whether no member of the whole can be in two of the parts.
func (s *sum) exclusive() bool { return s.answersOne() || s.parallel() }

// answersOne reports whether there is a question that each part answers in another
// way.
func (s *sum) answersOne() bool {
	return slices.ContainsFunc(exclusive, s.answers)
}

// isApposed reports whether the parts are of the total's own kind: of what a
// question is asked, and no answer to it themselves.
func (s *sum) isApposed() bool {
	if s.total.Type != quantity.Cardinal || placed(s.line, s.first+1) || !s.exclusive() {
		return false
	}
	for _, question := range exclusive {
		if answer(question, s.line, s.first+1, s.list.first) >= 0 {
			return false
		}
	}
	return true
}

// parallel reports whether the words behind each part begin alike and so tell the
// parts from each other: "12 in Oru, 8 in Tarn", "12 with food, 8 with tents".
func (s *sum) parallel() bool {
	for _, i := range s.list.index {
		if !beginsPlace(s.line, i+1) || !beginsPlace(s.line, s.list.index[0]+1) || s.line[i+1].word != s.line[s.list.index[0]+1].word {
			return s.apartByPlace()
		}
	}
	return true
}

// beginsPlace reports whether token i is a preposition that may tell parts apart.
func beginsPlace(line []token, i int) bool {
	return i < len(line) && line[i].is("in", "at", "from", "near", "with", "for", "by", "on", "under")
}

// apartByPlace reports whether each part is in, at or from a place with a name.
func (s *sum) apartByPlace() bool {
	for _, i := range s.list.index {
		if !placed(s.line, i+1) {
			return false
		}
	}
	return true
}

// placed reports whether "in" and a name stand within three words from token i on.
func placed(line []token, i int) bool {
	for k := i; k < min(i+4, len(line)-1) && fills(line[k]); k++ {
		if line[k].is("in", "at", "from", "near") && line[k+1].upper {
			return true
		}
	}
	return false
}

// answers reports whether each part gives another answer to the question.
func (s *sum) answers(question []phrases) bool {
	given := map[int]bool{}
	for n, from := range s.list.index {
		to := clauseEnd(s.line, from+1)
		if n+1 < len(s.list.index) {
			to = s.list.index[n+1]
		}
		a := answer(question, s.line, from+1, to)
		if a < 0 || given[a] {
			return false
		}
		given[a] = true
	}
	return true
}

// answer is the first of the question's groups of words that stands between the
// tokens, or -1.
func answer(question []phrases, line []token, from, to int) int {
	for i := from; i < to; i++ {
		longest, end := -1, i
		for a, group := range question {
			if e := group.at(line, i); e > end {
				longest, end = a, e
			}
		}
		if longest >= 0 {
			return longest
		}
	}
	return -1
}

// span is where the figures stand.
func (s *sum) span() span.Span { return covering(s.parts...).Cover(s.total.Span) }

func (s *sum) related() []Related {
	out := []Related{{s.total.Span, "the total"}}
	for _, p := range s.parts {
		out = append(out, Related{p.Span, "a part"})
	}
	return out
}

// working is the addition: "12 + 8 = 20; the total given is 25."
func (s *sum) working() string {
	w := fmt.Sprintf("%s = %s; the total given is %s.", s.terms(), show(s.written(), s.total), figureText(s.total))
	if added := s.added(strictly); added.Width() > float64(s.perhaps) {
		w += fmt.Sprintf("\nAs the figures are written, the sum may be %s.", rangeText(added))
	}
	return w
}

// terms are the parts as an addition: "12 + 8".
func (s *sum) terms() string {
	var terms []string
	for _, p := range s.parts {
		terms = append(terms, numeral(number(p)))
	}
	for range s.singles {
		terms = append(terms, "1")
	}
	return strings.Join(terms, " + ")
}
