package check

import (
	"fmt"
	"math"
	"strings"
	"time"

	"github.com/sayso/sayso/timex"
)

var relativeMismatch = &Check{
	ID:       "relative-mismatch",
	Severity: Warning,
	Requires: Times | Quantities | Quotations,
	Doc: Doc{
		Title: "a relative time that is not the date given with it",
		What: "Examines every time that counts from the text's own day (“ten years ago”, “yesterday”, “last year”) and stands beside a date that explains it, and every time that counts " +
			"from a date before it in the sentence (“ten years later”). Years and months may be off by one, and so may days. Without the document's date the first kind is left open.",
		Why:      "A text may have been published later than it was written, or one of the two times was not changed with the other.",
		Fires:    "The dam broke in 1990 and was rebuilt ten years later, in 1997.",
		NearMiss: "The dam broke in 1990 and was rebuilt ten years later, in 2000.",
		Noise:    "Words of a speaker count from the day on which they were spoken; there it is a note.",
		Since:    "0.1",
	},
	Examine: func(r *Run) {
		times := r.Times()
		for i := range times {
			if !relative(r.Document.Text, &times[i]) || bounding[r.before(times[i].Span, 1)] {
				continue
			}
			if j, ok := explained(r, times, i); ok {
				judgeRelative(r, times, i, j)
			}
		}
		judgeSince(r)
	},
}

// bounding stand before a relative time that is only a bound: "over ten years ago".
var bounding = set("over", "than", "least", "most", "under", "within")

// relative reports whether t is counted from an anchor and names no part of the
// calendar itself.
func relative(text string, t *timex.Time) bool {
	f := t.Fields
	if f.Unit == "" && !namedFromToday[firstWord(t.In(text))] {
		return false
	}
	if t.Type != timex.Date || t.Mod != "" && !f.ShiftApprox && !partOfThis(t.In(text)) || f.Year != 0 || f.YearWritten || f.Month != 0 || f.Day != 0 || f.Weekday != 0 {
		return false
	}
	return f.Unit != "" || t.Anchor == timex.DocumentDate && len(t.Value) >= 4
}

// partOfThis reports whether s is a part of the month or year that the text is of: "earlier
// this month".
func partOfThis(s string) bool {
	words := strings.Fields(strings.ToLower(s))
	return len(words) == 3 && (words[0] == "earlier" || words[0] == "later") && words[1] == "this"
}

// namedFromToday begin the names of times that lean on the text's own day.
var namedFromToday = set("yesterday", "today", "tomorrow", "last", "next", "this", "earlier", "later")

func firstWord(s string) string {
	for word := range strings.FieldsSeq(s) {
		return strings.ToLower(word)
	}
	return ""
}

// explaining is what may stand between a relative time and the date that explains it.
var explaining = set(", in", ", on", ", on the", "(", "( in", "( on", "— in", "— on", "– in", "– on", "- in", "- on", ", that is", ", that is ,", ", i . e .", ", or", ", namely")

// explained is the index of the date that explains the relative time at index i: it stands
// beside it, and no list goes on from it.
func explained(r *Run, times []timex.Time, i int) (int, bool) {
	t := &times[i]
	if j := i + 1; j < len(times) && written(&times[j]) && r.explains(t, &times[j]) || j < len(times) && inMonth(t, &times[j]) && r.between(t.Span, times[j].Span) == ", in" {
		return j, j+1 == len(times) || relative(r.Document.Text, &times[j+1]) || !r.listed(times, j)
	}
	if j := i - 1; j >= 0 && written(&times[j]) && (j > 0 || !told(t.In(r.Document.Text))) {
		gap := r.between(times[j].Span, t.Span)
		if (gap == "(" || gap == "," || gap == ", some") && r.closes(t.End) {
			return j, !r.listed(times, i) && (told(t.In(r.Document.Text)) || !r.listed(times, j-1))
		}
	}
	return 0, false
}

// inMonth reports whether date is a month without its year, and t a count of months.
func inMonth(t, date *timex.Time) bool {
	f := date.Fields
	return t.Fields.Unit == "M" && f.Month != 0 && f.Day == 0 && !f.YearWritten && date.Value != "" && date.Mod == "" && date.Range < 0
}

// explains reports whether what stands between t and the date behind it says that they are
// the same.
func (r *Run) explains(t, date *timex.Time) bool {
	switch gap := r.between(t.Span, date.Span); {
	case explaining[gap]:
		return t.Anchor == timex.DocumentDate || !strings.ContainsAny(gap, "—–-")
	case gap == ",":
		return isDate(date) || r.closes(date.End)
	case gap == "in", gap == "on":
		return t.Fields.Unit != ""
	}
	return false
}

// closes reports whether a clause or an insertion ends at offset.
func (r *Run) closes(offset int) bool {
	switch r.wordAt(offset) {
	case "", ",", ".", ")", "—", "–", ";":
		return true
	}
	return false
}

// written reports whether t is a year, month or day that is written, and not only
// counted to.
func written(t *timex.Time) bool {
	f := t.Fields
	return t.Type == timex.Date && t.Value != "" && f.Unit == "" && (f.YearWritten || isDate(t)) && t.Mod == "" && t.Range < 0
}

// listed reports whether the next time behind index i goes on with a list: "in
// 2012, 2014 and last year".
func (r *Run) listed(times []timex.Time, i int) bool {
	if i < 0 || i+1 >= len(times) {
		return false
	}
	switch r.between(times[i].Span, times[i+1].Span) {
	case "and", "or", "and in", "or in", "and on", ", and", ", and in", "to", "and again in", ", in", ",":
		return true
	}
	return false
}

func judgeRelative(r *Run, times []timex.Time, i, j int) {
	t, date := &times[i], &times[j]
	at := t.Span.Cover(date.Span)
	stated, dated := stretchOf(date)
	base := r.baseOf(times, i, j)
	counted := base.moved(t)
	switch {
	case !dated:
		return
	case base.unknown || counted == base.stretch && t.Fields.Unit != "":
		r.Open(at, "What the relative time counts from is not known.")
		return
	}
	said := strings.Join(strings.Fields(t.In(r.Document.Text)), " ")
	working := fmt.Sprintf("Counted from %s, “%s” leads to %s.", base, said, counted)
	if agrees(t, said, counted, stated) || !date.Fields.YearWritten && agrees(t, said, counted, nearest(date.Fields, counted)) {
		r.Pass(at, fmt.Sprintf("The date %s agrees with “%s”.", stated, said), working)
		return
	}
	severity := Warning
	if !base.sure || t.Fields.ShiftApprox || deictic(t) && apartBy(counted, stated) <= 7 || r.Quoted(at) || disowned(r.Text(), at) {
		severity = Note
	}
	r.Contradict(severity, at, fmt.Sprintf("The date %s is not “%s”.", stated, said), working)
}

// deictic reports whether t is a day that is named from the text's own: "yesterday". A
// text may come out days after it was written.
func deictic(t *timex.Time) bool {
	return t.Fields.Unit == "" && len(t.Value) == len(time.DateOnly) || t.Fields.Unit == "D" && t.Anchor == timex.DocumentDate
}

// base is what a relative time counts from.
type base struct {
	stretch
	unknown bool
	sure    bool // it stands in the same sentence, or is the document's own day
}

// baseOf is what the time at index i counts from, which the date at index j explains: the
// day of the document, or for one that follows the text's story ("ten years later") the one
// written date before them in their sentence, or else in the sentence before.
func (r *Run) baseOf(times []timex.Time, i, j int) base {
	t, k := r.Text(), min(i, j)-1
	if times[i].Anchor == timex.DocumentDate && !told(times[i].In(r.Document.Text)) {
		dated := k >= 0 && t.SentenceAt(times[k].Start) == t.SentenceAt(times[i].Start) && written(&times[k])
		return base{stretch: r.today(), sure: !dated} // a date before it may be the day on which somebody said so
	}
	if k < 0 || !written(&times[k]) || times[i].Fields.Unit == "" {
		return base{unknown: true}
	}
	here, there := t.SentenceAt(times[i].Start), t.SentenceAt(times[k].Start)
	alone := k == 0 || t.SentenceAt(times[k-1].Start) != there
	s, ok := stretchOf(&times[k])
	return base{stretch: s, unknown: !ok || !alone || here > there+1, sure: here == there}
}

// told reports whether a relative time counts from the story that is told, and not from
// the text's own day.
func told(s string) bool {
	if partOfThis(s) {
		return false
	}
	for word := range strings.FieldsSeq(s) {
		switch strings.ToLower(word) {
		case "later", "earlier", "before", "after":
			return true
		}
	}
	return false
}

// today is the day of the document, which must be known.
func (r *Run) today() stretch {
	day := int(r.Date().Unix() / secondsADay)
	return stretch{day, day}
}

// moved is where t leads to, counted from b.
func (b base) moved(t *timex.Time) stretch {
	if t.Fields.Unit == "" {
		s, _ := stretchOf(t)
		return s
	}
	return stretch{moved(b.first, t.Fields), moved(b.last, t.Fields)}
}

// moved is the day to which a count of units leads from another.
func moved(day int, f timex.Fields) int {
	whole, part := math.Modf(f.Shift)
	year, month, dayOfMonth := civil(day)
	switch f.Unit {
	case "Y":
		return dayNumber(year+int(whole), month, dayOfMonth) + int(part*daysAYear)
	case "M":
		return dayNumber(year, month+int(whole), dayOfMonth) + int(part*daysAMonth)
	case "W":
		return day + int(7*f.Shift)
	case "D":
		return day + int(f.Shift)
	}
	return day
}

// nearest is the day of f, which has no year, in the year in which it comes closest to s.
func nearest(f timex.Fields, s stretch) stretch {
	year, month, _ := civil(s.first)
	switch {
	case s.days() > 31:
	case f.Month-month > 6:
		year--
	case month-f.Month > 6:
		year++
	}
	return inYear(f, year)
}

// agrees reports whether a date may be what a relative time leads to. Counts of
// years and months may be off by one, of weeks by half a week, of days by a day; decades
// and what is qualified by a quarter.
func agrees(t *timex.Time, said string, counted, stated stretch) bool {
	off := apartBy(counted, stated)
	years, slack := math.Abs(t.Fields.Shift), 0.0
	switch coarse, _ := inDecades(said); {
	case t.Fields.ShiftApprox, coarse > 0:
		slack = max(1, years/4)
	case years >= 2:
		slack = 1
	}
	switch t.Fields.Unit {
	case "Y":
		return off <= 60 || float64(yearsApart(counted, stated)) <= slack
	case "M":
		return off <= 31
	case "W":
		return off <= 4
	}
	return off <= 1
}

// apartBy is how many days lie between two stretches, 0 where they meet.
func apartBy(a, b stretch) int { return max(0, a.first-b.last, b.first-a.last) }

// yearsApart is how many calendar years lie between two stretches, 0 where they share one.
func yearsApart(a, b stretch) int {
	a1, _, _ := civil(a.first)
	a2, _, _ := civil(a.last)
	b1, _, _ := civil(b.first)
	b2, _, _ := civil(b.last)
	return max(0, a1-b2, b1-a2)
}
