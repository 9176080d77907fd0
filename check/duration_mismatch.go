package check

import (
	"fmt"
	"math"
	"slices"
	"strconv"
	"strings"

	"github.com/sayso/sayso/interval"
	"github.com/sayso/sayso/timex"
)

var durationMismatch = &Check{
	ID:       "duration-mismatch",
	Severity: Warning,
	Requires: Times | Quotations,
	Doc: Doc{
		Title: "a length of time that its dates do not have",
		What: "Examines every length that stands with the two ends of its period in one clause (“the ten-day strike (3–12 May)”, “lasted ten years, from 1985 to 1995”). " +
			"The first and the last day may be counted or not, and years may be one more or less where no months are written. Other lengths are never flagged; " +
			"where two dates of the text fit one, that is said as an agreement.",
		Why:      "The length or one of the dates is wrong, and which of them is not told. A length may also be a plan that was not kept.",
		Fires:    "The 30-day truce (1 March to 10 April 2020) held.",
		NearMiss: "The 30-day truce (1 to 30 March 2020) held.",
		Noise:    "Things of a length that happen within a period: “a two-day fair every year from 1990 to 1995”. Where the two lengths are wide apart it is a note.",
		Since:    "0.1",
	},
	Examine: examineDurations,
}

func examineDurations(r *Run) {
	times := r.Times()
	judged := make(map[int]bool)
	judge := func(i int, p period, b bond) {
		if b != noBond {
			judged[i] = true
			judgeLength(r, &times[i], p, b)
		}
	}
	for _, p := range r.periods() {
		if p.j == p.i+2 {
			judge(p.i+1, p, lastsIt)
			continue
		}
		if i := p.i - 1; i >= 0 {
			judge(i, p, r.bondBefore(&times[i], p))
		}
		if i := p.j + 1; i < len(times) {
			judge(i, p, r.bondBehind(p, &times[i]))
		}
	}
	passElsewhere(r, judged)
}

// bond says how a length and a period are joined.
type bond uint8

const (
	noBond       bond = iota
	lastsIt           // it is the period's length: "ten days from 1 to 10 May"
	fitsIn            // it lies in the period: "a ten-day visit between 1 and 30 May"
	mayBeShorter      // it need not fill the period: "it rained for ten days from 1 to 30 May"
	looseBond         // it may be another's: "two-day fairs from 1990 to 1995"
)

// bondBefore says how the length d, before p, is joined to it.
func (r *Run) bondBefore(d *timex.Time, p period) bond {
	text := strings.ToLower(d.In(r.Document.Text))
	if d.Type != timex.Duration || someOf(strings.Fields(text), partWords) || strings.Contains(text, "old") {
		return noBond
	}
	if r.saidBefore(d, p) {
		return looseBond
	}
	start := p.start()
	gap := strings.Fields(r.between(d.Span, start))
	compound := strings.ContainsAny(text, "-‑")
	before := strings.Fields(r.before(d.Span, 2) + " " + text)
	if len(gap) == 0 || !oneClause(gap) || r.shifts(d) || compound && slices.Contains(gap, "as") {
		return noBond
	}
	if !compound && !someOf(before, lastingWords) && gap[0] != "of" && !slices.Contains(gap, "(") && strings.Join(gap, " ") != ", from" && strings.Join(gap, " ") != ", between" {
		return noBond
	}
	switch {
	case p.lead == "between" && !someOf(before, wholeWords):
		return fitsIn
	case !p.told && p.lead != "between" && !leadsOfPeriods[p.lead] && !(compound && len(gap) <= 2):
		return noBond
	case compound && many(gap), slices.Contains(gap, "of") && !set(gap...)["("] && !set(gap...)[","]:
		return looseBond
	case !compound && !set(gap...)["("] && !set(gap...)[","] && !someOf(before, wholeWords):
		return mayBeShorter
	}
	return lastsIt
}

// shifts reports whether something is put off, or made longer, by the length d.
func (r *Run) shifts(d *timex.Time) bool {
	words := strings.Fields(r.before(d.Span, 2))
	if n := len(words); n > 1 && (words[n-1] == "a" || words[n-1] == "an") {
		words = words[:n-1]
	}
	return len(words) > 0 && shiftingWords[words[len(words)-1]]
}

// nearestNoun is the farthest that "which" stands behind a length of whose thing it tells:
// "the ten-day coal strike, which".
const nearestNoun = 3

// oneClause reports whether nothing between a length and a period parts them. Behind a
// comma only what is said of the length may follow.
func oneClause(gap []string) bool {
	if gap[0] == "…" || gap[0] == "a" || gap[0] == "an" {
		return false
	}
	for i, w := range gap {
		if clauseWords[w] || w == "," && i+1 < len(gap) && !appositions[gap[i+1]] {
			return false
		}
		if w == "(" && i+1 < len(gap) && (!appositions[gap[i+1]] || slices.Contains(gap[i:], ":")) {
			return false // more stands in the bracket than the period
		}
		if (w == "which" || w == "that") && i > nearestNoun {
			return false // it is said of a later noun than that of the length
		}
	}
	return true
}

func someOf(words []string, table map[string]bool) bool {
	return slices.ContainsFunc(words, func(w string) bool { return table[w] })
}

// many reports whether the words behind a length tell of many things that have it:
// "two-day fairs from".
func many(gap []string) bool {
	noun := ""
	for _, w := range gap {
		if len(w) < 3 || w == "from" {
			break
		}
		noun = w
	}
	return strings.HasSuffix(noun, "s") && !strings.HasSuffix(noun, "ss") && !strings.HasSuffix(noun, "is") && noun != "series"
}

// saidBefore reports whether the sentence before p's says how long "it" lasted.
func (r *Run) saidBefore(d *timex.Time, p period) bool {
	t := r.Text()
	here, there := t.SentenceAt(p.start().Start), t.SentenceAt(d.Start)
	if here != there+1 || !p.told || r.before(d.Span, 1) != "lasted" && r.before(d.Span, 2) != "lasted for" {
		return false
	}
	first := strings.ToLower(t.Of(t.Sentences[here].First))
	return first == "it" || first == "they"
}

// bondBehind says how the length d, behind p in its sentence, is joined to it.
func (r *Run) bondBehind(p period, d *timex.Time) bond {
	gap := strings.Fields(r.between(p.end(), d.Span))
	switch {
	case strings.Contains(d.In(r.Document.Text), "old") || len(gap) == 0:
		return noBond
	case d.Type == timex.Duration && !someOf(gap, clauseWords) && !slices.Contains(gap, ","):
		if lastingVerbs[gap[len(gap)-1]] {
			return lastsIt // "the 1985–1991 war lasted"
		}
		if gap[len(gap)-1] == "for" && p.lead == "from" {
			return mayBeShorter // "from 1985 until 1991 the war raged for"
		}
	}
	if !followingFirst[gap[0]] || gap[0] == ")" && (len(gap) < 2 || gap[1] != "of" && !lastingVerbs[gap[1]]) {
		return noBond
	}
	for _, w := range gap {
		if !followingWords[w] {
			return noBond
		}
	}
	if d.Type != timex.Duration && !(p.told && gap[0] == ",") {
		return noBond
	}
	next := r.wordAt(d.End)
	if next == "after" || next == "before" || next == "of" && gap[len(gap)-1] == "," {
		return noBond
	}
	if p.told || gap[len(gap)-1] == "lasted" || gap[0] == "(" || p.lead == "from" || p.lead == "(" || p.lead == "," || p.lead == "" {
		return lastsIt
	}
	return noBond
}

func judgeLength(r *Run, d *timex.Time, p period, b bond) {
	l, ok := lengthOf(r.Document.Text, d)
	if !ok || p.clock && l.unit.days >= 1 {
		return
	}
	at := d.Span.Cover(p.start()).Cover(p.end())
	ends, ok := r.endsOf(p)
	switch {
	case !ok:
		r.Open(at, "The length cannot be compared, for its dates are not known.")
		return
	case !p.clock && ends[0].to.last < ends[0].from.first:
		return // range-reversed speaks of it
	case !p.clock && ends[0].from.first < gregorian && l.unit.days < 300:
		r.Open(at, "Days before 15 October 1582 are older than the calendar by which they are counted.")
		return
	}
	said := d.In(r.Document.Text)
	working := ends[0].text(l.unit)
	related := []Related{{d.Span, "the length"}, {p.from.Span, "the beginning"}, {p.to.Span, "the end"}}
	allowed := l.allowed(d)
	for _, e := range ends {
		found := e.lasting(l.unit)
		if allowed.Meets(found) || b == fitsIn && allowed.From <= found.To {
			r.Pass(at, fmt.Sprintf("The length “%s” fits its dates.", said), working, related...)
			return
		}
	}
	severity := Warning
	if found := ends[0].lasting(l.unit); b == looseBond || b == mayBeShorter && l.n < found.From || apart(l.n, found) > wideApart || d.Mod == "APPROX" {
		severity = Note
	}
	if disowned(r.Text(), at) || holds(r.Text(), at, plannedWords) {
		severity = Note
	}
	r.Contradict(severity, at, fmt.Sprintf("The length “%s” is not that of its dates.", said), working, related...)
}

// wideApart is how many times longer one length may be for the two to be the same thing's.
const wideApart = 8

// apart is how many times n is a length of found, or the other way about.
func apart(n float64, found interval.Interval) float64 {
	middle := max((found.From+found.To)/2, 0.1)
	return max(n/middle, middle/n)
}

// ends are the days of a period.
type ends struct {
	from, to stretch
	yearless bool
	minutes  int    // of one whose ends are times of day
	names    string // its ends as written, where they are no dates
}

// lasting is the range of lengths that e may have, in a unit.
func (e ends) lasting(u unitOfTime) interval.Interval {
	if e.minutes > 0 {
		n := float64(e.minutes) / (u.days * minutesADay)
		return interval.Around(n, max(n/20, 0.25*u.slack/24))
	}
	return lasting(e.from, e.to, u)
}

// clockEnds is a period from one time of day to another, over midnight where that is
// earlier.
func (r *Run) clockEnds(p period) ends {
	a, b := minuteOf(p.from), minuteOf(p.to)
	return ends{minutes: (b-a+minutesADay-1)%minutesADay + 1, names: p.from.In(r.Document.Text) + " to " + p.to.In(r.Document.Text)}
}

const minutesADay = 24 * 60

// minuteOf is the minute of the day that a time of day begins.
func minuteOf(t *timex.Time) int {
	_, clock, _ := strings.Cut(t.Value, "T")
	hour, minute, _ := strings.Cut(clock, ":")
	h, _ := strconv.Atoi(hour)
	m, _ := strconv.Atoi(minute[:min(len(minute), 2)])
	return h*60 + m
}

// endsOf is where a period may lie: one reading where its years are known, and one for
// each kind of year where none is written.
func (r *Run) endsOf(p period) ([]ends, bool) {
	if p.clock {
		return []ends{r.clockEnds(p)}, true
	}
	a, okA := stretchOf(p.from)
	b, okB := stretchOf(p.to)
	f, t := p.from.Fields, p.to.Fields
	switch {
	case f.YearWritten && t.YearWritten:
		return []ends{{from: a, to: b}}, okA && okB
	case t.YearWritten && okB && f.Month != 0:
		year := t.Year
		if t.Month != 0 && (f.Month > t.Month || f.Month == t.Month && f.Day > t.Day) {
			year--
		}
		return []ends{{from: inYear(f, year), to: b}}, true
	case f.Weekday != 0 && t.Weekday != 0 && f.Month == 0 && t.Month == 0: // "from Monday to Friday"
		to := (t.Weekday-f.Weekday+6)%7 + 1
		day := gregorian
		return []ends{{from: stretch{day, day}, to: stretch{day + to, day + to}, names: weekdayNames[f.Weekday] + " to " + weekdayNames[t.Weekday]}}, true
	case f.Month == 0 || t.Month == 0 || f.Day == 0 || t.Day == 0 || f.YearWritten:
		return nil, false
	}
	var out []ends
	for _, year := range []int{2001, 2003, 2004} { // common, before a leap year, leap
		to := year
		if f.Month > t.Month || f.Month == t.Month && f.Day > t.Day {
			to++
		}
		out = append(out, ends{from: inYear(f, year), to: inYear(t, to), yearless: true})
	}
	return out, true
}

// inYear is the day or month of f in a year.
func inYear(f timex.Fields, year int) stretch {
	if f.Day == 0 {
		return stretch{dayNumber(year, f.Month, 1), dayNumber(year, f.Month+1, 1) - 1}
	}
	day := dayNumber(year, f.Month, f.Day)
	return stretch{day, day}
}

// text says how long it is, without the years where none is written.
func (e ends) text(u unitOfTime) string {
	if e.minutes > 0 {
		return fmt.Sprintf("%s is %d hours and %d minutes.", e.names, e.minutes/60, e.minutes%60)
	}
	s := lastingText(e.from, e.to, u)
	if e.names != "" {
		return strings.Replace(s, spanText(e.from, e.to), e.names, 1)
	}
	if e.yearless {
		for _, year := range []string{" 2001", " 2002"} {
			s = strings.ReplaceAll(s, year, "")
		}
	}
	return s
}

// mostDates and mostLengths bound the search for dates that fit a length.
const (
	mostDates   = 60
	mostLengths = 40
)

// passElsewhere says of lengths that stand without their dates whether two dates of
// the text fit them.
func passElsewhere(r *Run, judged map[int]bool) {
	times := r.Times()
	var dates []*timex.Time
	for i := range times {
		if s, ok := stretchOf(&times[i]); ok && times[i].Type == timex.Date && times[i].Fields.Unit == "" && s.days() <= 366 && len(dates) < mostDates {
			dates = append(dates, &times[i])
		}
	}
	lengths := 0
	for i := range times {
		d := &times[i]
		l, ok := lengthOf(r.Document.Text, d)
		if !ok || judged[i] || d.Mod != "" || l.n < 2 || !r.ofOneThing(d) || lengths == mostLengths {
			continue
		}
		lengths++
		if a, b := fittingDates(dates, l); a != nil {
			from, _ := stretchOf(a)
			to, _ := stretchOf(b)
			r.Pass(d.Span, fmt.Sprintf("%s is consistent with %s, taking the later date as the end, which the text does not say.", d.In(r.Document.Text), spanText(from, to)),
				lastingText(from, to, l.unit), Related{a.Span, "taken as the beginning"}, Related{b.Span, "taken as the end"})
		}
	}
}

// ofOneThing reports whether d is the length of one thing: "the 44-day war", "lasted 44
// days".
func (r *Run) ofOneThing(d *timex.Time) bool {
	text := d.In(r.Document.Text)
	if strings.Contains(text, "old") {
		return false
	}
	before := r.before(d.Span, 1)
	return strings.ContainsAny(text, "-‑") && r.wordAt(d.End) != "-" || before == "lasted" || before == "lasting"
}

// fittingDates are the first two dates that are as far apart as l says.
func fittingDates(dates []*timex.Time, l length) (from, to *timex.Time) {
	for _, a := range dates {
		for _, b := range dates {
			x, _ := stretchOf(a)
			y, _ := stretchOf(b)
			if x.last < y.first && fits(x, y, l) {
				return a, b
			}
		}
	}
	return nil, nil
}

// fits reports whether it is l from one day or year to another, in full units or
// rounded.
func fits(a, b stretch, l length) bool {
	days := float64(b.first - a.first)
	if l.unit.days <= 1 {
		return a.days() == 1 && b.days() == 1 && (l.n*l.unit.days == days || l.n*l.unit.days == days+1)
	}
	n := days / l.unit.days
	return math.Floor(n) == l.n || math.Round(n) == l.n
}
