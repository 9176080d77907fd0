package check

import (
	"cmp"
	"fmt"
	"math"
	"slices"

	"github.com/sayso/sayso/quantity"
	"github.com/sayso/sayso/span"
	"github.com/sayso/sayso/timex"
)

// judgeSince compares what a text says has gone by since a year with its own day: "thirty
// years since the fire of 1980", "the 30th anniversary of the fire of 1980". The
// words may lean on another day than the text's, so what does not fit is a note.
func judgeSince(r *Run) {
	times := r.Times()
	for i := range times {
		l, ok := lengthOf(r.Document.Text, &times[i])
		if ok && times[i].Type == timex.Duration && l.unit.code == "Y" && times[i].Mod == "" && l.n >= 2 && r.wordAt(times[i].End) == "since" {
			r.judgeYears(times[i].Span, l.n)
		}
	}
	for _, q := range r.Quantities() {
		if q.Type == quantity.Ordinal && q.Value.Single() && r.wordAt(q.End) == "anniversary" {
			r.judgeYears(q.Span, q.Value.From)
		}
	}
}

// judgeYears says whether n years, told at s, have gone by since the year that is named
// behind it.
func (r *Run) judgeYears(s span.Span, n float64) {
	date := r.yearBehind(s)
	if date == nil {
		return
	}
	at := s.Cover(date.Span)
	if !r.Date().Known() {
		r.Open(at, "The statement's date, from which the years are counted, is not known.")
		return
	}
	gone := float64(r.Date().Year() - date.Fields.Year)
	working := fmt.Sprintf("From %d to %d is %s.", date.Fields.Year, r.Date().Year(), howMany(int(gone), "year"))
	slack := 1.0
	if math.Mod(n, 10) == 0 {
		slack = max(slack, n/20)
	}
	switch {
	case gone < n-slack && n > 1 && r.wordAt(s.End) == "anniversary", gone < 1:
		return // it may be still to come
	case math.Abs(gone-n) <= slack:
		r.Pass(at, "The count of years fits the text's own date.", working)
		return
	}
	r.Contradict(Note, at, fmt.Sprintf("By the text's own date it is %s, not “%s”.", howMany(int(gone), "year"), s.In(r.Document.Text)),
		working+"\nThe words may lean on another day than the text's.")
}

// yearBehind is the only date behind s in its sentence, where it stands near and has its
// year written; nil where there is none.
func (r *Run) yearBehind(s span.Span) *timex.Time {
	times, t := r.Times(), r.Text()
	i, _ := slices.BinarySearchFunc(times, s.End, func(t timex.Time, end int) int { return cmp.Compare(t.Start, end) })
	if i == len(times) || !written(&times[i]) || !times[i].Fields.YearWritten || t.SentenceAt(times[i].Start) != t.SentenceAt(s.Start) {
		return nil
	}
	if t.At(times[i].Start)-t.At(s.End) > longestGap || r.endOfSentence(i) != i+1 {
		return nil
	}
	if lead := r.before(times[i].Span, 1); lead != "of" && lead != "since" {
		return nil
	}
	return &times[i]
}
