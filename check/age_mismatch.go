package check

import (
	"fmt"
	"slices"
	"strings"

	"github.com/sayso/sayso/language/segment"
	"github.com/sayso/sayso/quantity"
	"github.com/sayso/sayso/span"
	"github.com/sayso/sayso/timex"
)

var ageMismatch = &Check{
	ID:       "age-mismatch",
	Severity: Warning,
	Requires: Times | Quantities | Quotations,
	Doc: Doc{
		Title: "an age that its dates do not give",
		What: "Examines every age that stands in one sentence with the date of birth and with the date at which it was reached: of death, of a birthday, or else the document's own. " +
			"Where only years are written both ages that they allow are right. A death told in another sentence than the birth is compared where the text tells of one birth and one death alone, and is a note.",
		Why:      "The age or one of the dates is wrong. It may also be counted in another way, or be of another person.",
		Fires:    "Mira Oru (1923–2001) died aged 79.",
		NearMiss: "Mira Oru (1923–2001) died aged 77.",
		Noise:    "Low where all three stand in one sentence.",
		Since:    "0.1",
	},
	Examine: examineAges,
}

// life is what a text tells of the dates of one person, or thing.
type life struct {
	born, died *timex.Time
	thing      bool
}

// mostTimes is how many times a sentence has at most of which an age can be read.
const mostTimes = 12

func examineAges(r *Run) {
	t, times := r.Text(), r.Times()
	var births, deaths []*timex.Time
	var ages []age
	next, i := 0, 0
	quantities := r.Quantities()
	for _, s := range t.Sentences {
		first := i
		for i < len(times) && times[i].Start < s.End {
			i++
		}
		if i-first > mostTimes {
			first = i
		}
		l := r.lifeIn(times[first:i], s)
		births, deaths = appendTime(births, l.born), appendTime(deaths, l.died)
		for ; next < len(quantities) && quantities[next].Start < s.End; next++ {
			if a, ok := ageAt(t, s, &quantities[next]); ok {
				a.life, a.others = l, othersThan(l, times[first:i], a.Span)
				ages = append(ages, a)
			}
		}
	}
	for _, a := range ages {
		a.judge(r, births, deaths)
	}
}

func appendTime(out []*timex.Time, t *timex.Time) []*timex.Time {
	if t == nil {
		return out
	}
	return append(out, t)
}

var (
	birthWords = segment.NewTable(bools("born"))
	makerWords = segment.NewTable(bools("founded", "built", "established"))
	deathWords = segment.NewTable(bools("died", "dies", "dying", "lived", "d", "dead", "death", "killed", "passed", "executed", "murdered", "drowned", "shot", "away"))
)

// lifeIn is the birth and the death that the times of a sentence are said to be: by
// their verbs, or as a span of years in brackets with nothing else.
func (r *Run) lifeIn(times []timex.Time, s segment.Sentence) (l life) {
	t := r.Text()
	if len(times) == 2 && holds(t, s.Span, birthWords) && holds(t, s.Span, deathWords) {
		defer func() { l.complete(times) }()
	}
	for k := range times {
		x := &times[k]
		if !dated(x) {
			continue
		}
		first := t.Sentences[t.SentenceAt(x.Start)].First
		switch at := t.At(x.Start); {
		case verbBefore(t, birthWords, at, first, false) >= 0, r.before(x.Span, 2) == "b .":
			l.born = x
		case verbBefore(t, makerWords, at, first, false) >= 0:
			l.born, l.thing = x, true
		case verbBefore(t, deathWords, at, first, false) >= 0:
			l.died = x
		case l.born == nil && k+1 < len(times) && x.Range >= 0 && r.livedFrom(x, &times[k+1]):
			return life{born: x, died: &times[k+1]}
		}
	}
	return l
}

// complete takes the other of two times for the death, where one is the birth.
func (l *life) complete(times []timex.Time) {
	switch {
	case l.died != nil || !dated(&times[0]) || !dated(&times[1]):
	case l.born == &times[0]:
		l.died = &times[1]
	case l.born == &times[1]:
		l.died = &times[0]
	}
}

// livedFrom reports whether a range of times is that of a life: "Mira Oru (1923–2001)",
// "lived from 1923 to 2001".
func (r *Run) livedFrom(a, b *timex.Time) bool {
	if r.before(a.Span, 2) == "lived from" {
		return true
	}
	t := r.Text()
	name := t.At(a.Start) - 2
	if name < 0 || t.Atoms[name].Kind != segment.Word {
		return false
	}
	named, dies := t.Atoms[name].Has(segment.Upper), holds(t, a.Span, deathWords)
	switch r.before(a.Span, 1) + r.wordAt(b.End) {
	case "()":
		return named || dies
	case ",,":
		return named && dies
	}
	return false
}

// othersThan are the dates of a sentence that are neither the birth nor the death.
func othersThan(l life, times []timex.Time, a span.Span) (out []*timex.Time) {
	for k := range times {
		if x := &times[k]; x != l.born && x != l.died && x.Type == timex.Date && !x.Overlaps(a) {
			out = append(out, x)
		}
	}
	return out
}

// age is an age that a sentence gives.
type age struct {
	span.Span
	years  int
	atEnd  bool // at death
	turned bool // on a birthday
	now    bool // at the time of the text, unless another date tells when
	maybe  bool // at the time of the text, or at another date
	old    bool // it is written with "old", as the ages of things are
	life   life
	others []*timex.Time // other dates of the sentence
}

var (
	turnWords = set("turned", "turns", "turning", "turn")
	// ofAnother stand before "a 20-year-old" who is another person than the sentence's.
	ofAnother = set("to a", "by a", "with a", "of a", "for a", "from a", "and a", "to the", "by the", "with the", "of the", "and the")
	// relatives are persons whose age a sentence may give beside another's dates.
	relatives = segment.NewTable(bools("son", "sons", "daughter", "daughters", "brother", "brothers", "sister", "sisters", "wife", "husband", "widow", "father", "mother", "parents", "child", "children",
		"grandson", "granddaughter", "grandfather", "grandmother", "uncle", "aunt", "nephew", "niece", "cousin", "partner", "friend", "victim", "victims", "twin", "twins", "others", "another", "players", "people"))
)

// ageAt is the age that quantity q is, where words say that it is one.
func ageAt(t *segment.Text, s segment.Sentence, q *quantity.Quantity) (a age, ok bool) {
	if !q.Value.Single() || q.Approx != quantity.AsIs || q.Value.From < 1 || q.Value.From > 125 || q.Value.From != float64(int(q.Value.From)) {
		return a, false
	}
	w := wordsAround(t, s, q)
	a = age{Span: q.Span, years: int(q.Value.From), atEnd: w.dies, turned: turnWords[w.before]}
	a.old = strings.Contains(q.In(t.Text)+" "+w.after, "old")
	switch {
	case q.Type == quantity.Ordinal && w.first == "birthday":
		a.turned = true
		return a, w.two != "before his" && w.two != "before her"
	case w.before == "aged":
		a.maybe = w.first != "when"
		return a, true
	case w.before == "age", w.two == "age of", turnWords[w.before], w.states():
		return a, true
	case q.Type == quantity.Age, q.Unit == "year" && (w.after == "- old" || w.first == "old" || w.after == "of age"):
		a.now = w.before != "was" && w.before != "at"
		return a, !ofAnother[w.two]
	case q.Unit != "" || !q.Thing.Empty():
		return a, false
	}
	a.now = w.inserted()
	return a, a.now
}

// around are the words about a figure that may be an age.
type around struct {
	before, two  string // the last one before it, and the last two
	first, after string // the first behind it, and the first two
	named        bool   // a name, or a bracket, stands before the mark before it
	dies         bool   // the sentence tells of a death before it
}

func wordsAround(t *segment.Text, s segment.Sentence, q *quantity.Quantity) around {
	i, end := t.At(q.Start), t.At(q.End-1)+1
	w := around{
		before: words(t, max(s.First, i-1), i),
		two:    words(t, max(s.First, i-2), i),
		after:  words(t, end, min(s.Last, end+2)),
		named:  i >= 2 && (t.Atoms[i-2].Has(segment.Upper) || t.Of(i-2) == ")"),
		dies:   slices.ContainsFunc(t.Atoms[max(s.First, i-nearby):i], func(x segment.Atom) bool { return isDeath(t, x) }),
	}
	w.first, _, _ = strings.Cut(w.after, " ")
	return w
}

// ends reports whether a clause ends behind the figure.
func (w around) ends() bool { return w.first == "" || strings.Contains(".,);", w.first) }

// states reports whether the words say that somebody was of an age: "was 79 when",
// "died at 79.", "lived to 79".
func (w around) states() bool {
	switch w.before {
	case "was", "only", "just", "be":
		return w.ends() || w.first == "when" || w.first == "on" || w.first == "in" || w.first == "at" || w.first == ":"
	case "at":
		return w.ends()
	}
	return w.two == "lived to"
}

// inserted reports whether the figure stands as ages do in the news: "Mira Oru, 45, said".
func (w around) inserted() bool {
	return w.before == "is" && w.ends() || w.before == "," && w.first == "," && w.named || w.before == "(" && w.first == ","
}

func isDeath(t *segment.Text, a segment.Atom) bool {
	_, ok := deathWords.Of(t, t.At(int(a.Start)))
	return ok && a.End-a.Start > 1
}

func (a age) judge(r *Run, births, deaths []*timex.Time) {
	born, reached, severity := a.life.born, a.life.died, Warning
	switch {
	case born == nil && len(births) == 1 && a.elsewhere(deaths):
		born, severity = births[0], Note
		if a.turned {
			reached = a.others[0]
		}
	case born == nil, a.life.thing && !a.old:
		return
	case reached != nil && !a.turned && a.atEnd:
	case reached != nil && !a.turned:
		a.judgeWithin(r, born, reached)
		return
	case len(a.others) == 1 && (!a.now || !a.fitsToday(r, born)):
		reached = a.others[0]
	case len(a.others) == 0 && (a.now || a.maybe || a.atEnd):
		a.judgeToday(r, born)
		return
	default:
		return
	}
	from, ok := stretchOf(born)
	to, ok2 := stretchOf(reached)
	if ok && ok2 && from.last < to.last {
		a.compare(r, severity, from, to, Related{born.Span, "the birth"}, Related{reached.Span, "when the age was reached"})
	}
}

// elsewhere reports whether the birth of whose age it is may be the only one of the text:
// the age is that of the only death, or of a birthday with its date.
func (a age) elsewhere(deaths []*timex.Time) bool {
	return a.life.died != nil && a.atEnd && len(deaths) == 1 || a.turned && len(a.others) == 1
}

// fitsToday reports whether the age is that of somebody born then on the document's own
// day, as far as that is known.
func (a age) fitsToday(r *Run, born *timex.Time) bool {
	from, ok := stretchOf(born)
	if !ok || !r.Date().Known() {
		return false
	}
	today := r.today()
	return completedYears(from.last, today.first) <= a.years && a.years <= completedYears(from.first, today.last)
}

// judgeWithin compares an age, of no stated time, with a life: nobody is older than at
// death.
func (a age) judgeWithin(r *Run, born, died *timex.Time) {
	from, ok := stretchOf(born)
	to, ok2 := stretchOf(died)
	if ok && ok2 && from.last < to.last && a.years > completedYears(from.first, to.last) {
		a.compare(r, Warning, from, to, Related{born.Span, "the birth"}, Related{died.Span, "the death"})
	}
}

// judgeToday compares an age with the document's own day.
func (a age) judgeToday(r *Run, born *timex.Time) {
	from, ok := stretchOf(born)
	switch {
	case !ok:
	case !r.Date().Known():
		r.Open(a.Span, "The age cannot be compared, for the document's date is not known.")
	default:
		a.compare(r, Warning, from, r.today(), Related{born.Span, "the birth"})
	}
}

func (a age) compare(r *Run, severity Severity, from, to stretch, related ...Related) {
	at := a.Span
	for _, x := range related {
		at = span.New(min(at.Start, x.Start), max(at.End, x.End))
	}
	if severity == Note {
		at = a.Span
	}
	least, most := completedYears(from.last, to.first), completedYears(from.first, to.last)
	possible := fmt.Sprint(most)
	if least < most {
		possible = fmt.Sprintf("%d or %d", least, most)
	}
	working := fmt.Sprintf("Somebody born %s is %s years old %s.", from.when(), possible, to.when())
	if least <= a.years && a.years <= most {
		r.Pass(at, fmt.Sprintf("The age of %d fits the dates.", a.years), working, related...)
		return
	}
	if disowned(r.Text(), at) || holds(r.Text(), at, relatives) {
		severity = Note
	}
	r.Contradict(severity, at, fmt.Sprintf("The age of %d does not fit the dates.", a.years), working, related...)
}

// completedYears is the age on a day of somebody born on another, at least 0.
func completedYears(born, day int) int {
	y1, m1, d1 := civil(born)
	y2, m2, d2 := civil(day)
	years := y2 - y1
	if m2 < m1 || m2 == m1 && d2 < d1 {
		years--
	}
	return max(years, 0)
}
