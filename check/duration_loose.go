package check

import (
	"strings"

	"github.com/sayso/sayso/language/segment"
	"github.com/sayso/sayso/timex"
)

// closeLengths is how many times longer one length may be for a slip to be likely where
// nothing but their sentence joins a length to two dates.
const closeLengths = 3

// looseWords make a length in a sentence with two dates another thing's than theirs.
var looseWords = segment.NewTable(bools("each", "every", "per", "annual", "ago", "aged", "age", "old", "former", "again", "another", "second", "third", "extended", "resigned",
	"sentenced", "sentence", "jailed", "interrupted", "altogether", "total", "except", "only", "break", "delay", "late", "early", "other", "same", "different", "most", "some", "about"))

// loosePeriod is the period from the one date to the other of a sentence that has two, and one
// length at d, which nothing else joins to them. first and last are the sentence's times.
func (r *Run) loosePeriod(first, last int) (p period, d int, ok bool) {
	times := r.Times()
	if last-first < 3 || last-first > 5 {
		return p, 0, false
	}
	d, p.i, p.j = -1, -1, -1
	for i := first; i < last; i++ {
		_, isLength := lengthOf(r.Document.Text, &times[i])
		switch {
		case r.isAge(&times[i]):
		case isLength && d < 0:
			d = i
		case !plain(&times[i]) || !dated(&times[i]):
			return p, 0, false
		case p.i < 0:
			p.i = i
		case p.j < 0:
			p.j = i
		default:
			return p, 0, false
		}
	}
	if d < 0 || p.j < 0 || gap(strings.Fields(strings.ToLower(times[d].In(r.Document.Text)))).any(partWords) {
		return p, 0, false
	}
	p.from, p.to = &times[p.i], &times[p.j]
	if r.anotherClause(&times[d], p) {
		return p, 0, false
	}
	return p, d, !holds(r.Text(), times[d].Span.Cover(p.from.Span).Cover(p.to.Span), looseWords)
}

// isAge reports whether t is the age of somebody.
func (r *Run) isAge(t *timex.Time) bool {
	before := r.before(t.Span, 1)
	return before == "aged" || before == "age" || strings.Contains(t.In(r.Document.Text), "aged") || strings.Contains(t.In(r.Document.Text), "old")
}

// anotherClause reports whether the words next to the length at d give it to another clause
// than that of the dates.
func (r *Run) anotherClause(d *timex.Time, p period) bool {
	if gap(strings.Fields(r.before(d.Span, 3))).any(set("during", "despite", "within", "after", "next", "last")) && d.End <= p.start().Start {
		return true
	}
	between := r.between(d.Span, p.start())
	if d.Start >= p.end().End {
		between = r.between(p.end(), d.Span)
	}
	return gap(strings.Fields(between)).any(otherClause)
}

// otherClause part a length from dates that another clause has.
var otherClause = set("and", "but", "while", "although", "though", "because", "as", "ahead", "urging")

// judgeLoose says of the lengths that are left, each with two dates in its sentence or in
// the one before, whether they are from one to the other; what does not fit is no more
// than worth a note.
func judgeLoose(r *Run, judged map[int]bool) {
	times := r.Times()
	for first := 0; first < len(times); {
		last := r.endOfSentence(first)
		end := last
		if last-first == 2 && last < len(times) && r.tellsLength(last) {
			end = last + 1
		}
		if p, d, ok := r.loosePeriod(first, end); ok && !judged[d] && r.near(&times[d], p) {
			judged[d] = true
			judgeLength(r, &times[d], p, looseBond)
		}
		first = last
	}
}

// endOfSentence is the index behind the last time in the sentence of the time at index i.
func (r *Run) endOfSentence(i int) int {
	times, t := r.Times(), r.Text()
	sentence := t.Sentences[t.SentenceAt(times[i].Start)]
	for i++; i < len(times) && times[i].Start < sentence.End; i++ {
	}
	return i
}

// tellsLength reports whether the time at index i is the only one of its sentence, and is
// the length of what the sentence before told: "It had lasted 42 days."
func (r *Run) tellsLength(i int) bool {
	times, t := r.Times(), r.Text()
	here, before := t.SentenceAt(times[i].Start), t.SentenceAt(times[i-1].Start)
	return here == before+1 && t.Sentences[here].Paragraph == t.Sentences[before].Paragraph && r.endOfSentence(i) == i+1 &&
		(gap(strings.Fields(r.before(times[i].Span, 2))).any(lastingVerbs) || r.namesAgain(&times[i]))
}

// namesAgain reports whether the length at d begins its sentence as that of a thing told
// before: "The seven-week strike".
func (r *Run) namesAgain(d *timex.Time) bool {
	t := r.Text()
	first := t.Sentences[t.SentenceAt(d.Start)].First
	return strings.EqualFold(t.Of(first), "the") && t.At(d.Start) <= first+1 && strings.ContainsAny(d.In(t.Text), "-‑")
}

// near reports whether the length at d is close enough to that of p for a slip.
func (r *Run) near(d *timex.Time, p period) bool {
	l, ok := lengthOf(r.Document.Text, d)
	ends, known := r.endsOf(p)
	if !ok || !known || ends[0].to.first <= ends[0].from.last {
		return false
	}
	found := ends[0].lasting(l)
	return apart(l.n, found) <= closeLengths
}
