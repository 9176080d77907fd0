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

var changeMismatch = &Check{
	ID:       "change-mismatch",
	Severity: Error,
	Requires: Times | Quantities | Quotations,
	Doc: Doc{
		Title:    "a change that the old and the new figure do not give",
		What:     "Where a sentence says that something rose or fell from one figure to another, the direction is compared with the two figures; and where it gives the change too, as a percentage or an amount, the change is worked out from them, with room for rounding.",
		Why:      "One of the three figures, or the verb, is wrong. The two figures may have been swapped, or a change of percentage points written as per cent.",
		Fires:    "Output rose 12% to 5.2 million tonnes from 4.1 million tonnes.",
		NearMiss: "Output rose 27% to 5.2 million tonnes from 4.1 million tonnes.",
		Noise:    "Ranks and places rise to smaller numbers and are left out; so are growth a year, averages, and figures adjusted for inflation or season.",
		Since:    "0.1",
	},
	Examine: examineChanges,
}

func examineChanges(r *Run) {
	var split []token
	for line := range r.lines(1) {
		if hasRange(line) {
			split = splitRanges(split[:0], r.Document.Text, line)
			line = split
			signAhead(line)
		}
		not := -1 // found when it is asked for
		for i := 0; i < len(line); i++ {
			if !changePatterns.mayBegin(line, i) {
				continue
			}
			if c, ok := findChange(line, i); ok {
				if not < 0 {
					not = firstOf(notByAmount, line)
				}
				c.not = not
				c.judge(r)
				i = c.last - 1
			}
		}
	}
}

// hasRange reports whether a figure of the line is written with two ends.
func hasRange(line []token) bool {
	return slices.ContainsFunc(line, func(t token) bool { return t.figure != nil && !t.figure.Value.Single() })
}

// splitRanges appends the tokens of line with "from A to B" in pieces: where
// something rises or falls it is two figures and no range.
func splitRanges(out []token, text string, line []token) []token {
	for _, t := range line {
		from, to, ok := splitRange(text, t)
		if !ok {
			out = append(out, t)
			continue
		}
		if strings.HasPrefix(strings.ToLower(t.In(text)), "from ") {
			out = append(out, token{Span: span.New(t.Start, t.Start+len("from")), word: "from"})
		}
		out = append(out, token{Span: from.Span, figure: from}, token{Span: span.New(from.End, to.Start), word: "to"}, token{Span: to.Span, figure: to})
	}
	return out
}

// splitRange is the two figures of a range written with "to".
func splitRange(text string, t token) (from, to *quantity.Quantity, ok bool) {
	if t.figure == nil || t.figure.Value.Single() {
		return nil, nil, false
	}
	i := strings.Index(t.In(text), " to ")
	if i < 0 {
		return nil, nil, false
	}
	a, b := *t.figure, *t.figure
	a.Approx, a.Value.To, a.Interval = quantity.AsIs, a.Value.From, interval.Point(a.Value.From)
	b.Approx, b.Value.From, b.Interval = quantity.AsIs, b.Value.To, interval.Point(b.Value.To)
	a.End, b.Start = t.Start+i, t.Start+i+len(" to ")
	return &a, &b, true
}

// change is a figure that went from an old value to a new one.
type change struct {
	*match
	sign     float64 // +1 where the words say that it rose, -1 where they say that it fell
	old, new quantity.Quantity
	by       *quantity.Quantity // nil where not given
	line     []token
	not      int // index of a word that says that the figures go another way, or len(line)
}

// findChange is the change that begins at token i.
func findChange(line []token, i int) (c change, ok bool) {
	_, m := changePatterns.find(line, i, func(sign float64, m *match) bool {
		c = change{match: m, sign: sign, line: line, old: elliptical(*m.at('A'), *m.at('B')), new: *m.at('B'), by: asPoints(m.at('C'), m.at('B'))}
		c.ofPoint()
		return sameKind(&c.old, &c.new) && number(&c.old) > 0 && !c.crossed()
	})
	return c, m != nil
}

// crossed reports whether the old figure, behind the new one, is the old one of another change:
// "from 31 to 24 in men and from 22 to 19 in women".
func (c *change) crossed() bool {
	i := c.behind(c.at('A'))
	for k := c.first - 1; k >= 0 && c.line[c.first].figure == c.at('A'); k-- { // one of a list
		if q := c.line[k].figure; q != nil {
			return sameKind(q, c.at('A')) && nextPart(c.line, k+1) == c.first
		}
	}
	return i > c.behind(c.at('B')) && i+1 < len(c.line) && c.line[i].is("to") && c.line[i+1].figure != nil
}

// asPoints is the change by as a percentage where it is a fraction, "a quarter",
// and in percentage points where it is a bare number and the figures are
// percentages: "3 points".
func asPoints(by, figure *quantity.Quantity) *quantity.Quantity {
	switch {
	case by == nil || by.Type != quantity.Cardinal:
		return by
	case 0 < number(by) && number(by) < 1: // "by a quarter"
		q := *by
		q.Type, q.Unit, q.Digit = quantity.Percent, "percentage", 5
		q.Value = quantity.Value{From: 100 * number(by), To: 100 * number(by)}
		return &q
	case figure.Type == quantity.Percent:
		q := *by
		q.Type, q.Unit = quantity.Percent, "percentage point"
		return &q
	}
	return by
}

// ofPoint makes the change percentage points where it is a fraction of one: "a quarter point",
// "half a point".
func (c *change) ofPoint() {
	if c.by == nil || c.by.Type != quantity.Percent || c.by == c.at('C') || c.by.Unit == "percentage point" {
		return
	}
	if i := c.behind(c.at('C')); anyOf(ofAPoint, c.line, i, min(i+3, len(c.line))) {
		c.by.Unit = "percentage point"
		c.by.Value.From, c.by.Value.To = c.by.Value.From/100, c.by.Value.To/100
		c.by.Digit = 0.01
	}
}

// behind is the index behind the figure q.
func (c *change) behind(q *quantity.Quantity) int {
	for i := c.first; i < len(c.line); i++ {
		if c.line[i].figure == q {
			return i + 1
		}
	}
	return len(c.line)
}

// elliptical is old with the unit that only the new figure bears in full: "from 4 to 5
// per cent", "to 35 cents a share from 40 cents".
func elliptical(old, new quantity.Quantity) quantity.Quantity {
	bare := old.Type == quantity.Cardinal && old.Thing.Empty() && old.Unit == ""
	if bare || old.Type == new.Type && (strings.HasPrefix(new.Unit, old.Unit+" per ") || strings.HasPrefix(old.Unit, new.Unit+" per ")) {
		old.Type, old.Unit, old.Currency = new.Type, new.Unit, new.Currency
	}
	return old
}

func (c *change) judge(r *Run) {
	at, related := c.places()
	from, to := strictly(&c.old), strictly(&c.new)
	switch {
	case c.open() != "":
		r.Open(at, c.open(), related...)
	case !c.goes(from, to):
		r.Contradict(c.severity(r), at,
			fmt.Sprintf("The words say that it %s, but the figures go from %s to %s.", c.verb(), figureText(&c.old), figureText(&c.new)),
			fmt.Sprintf("%s − %s = %s.\nEither the two figures are swapped, one of them is wrong, or the word for the change is.", numeral(number(&c.new)), numeral(number(&c.old)), numeral(number(&c.new)-number(&c.old))),
			related...)
	case c.by == nil:
		r.Pass(at, "The figures go the way that the words say.", "", related...)
	case c.by.Type == quantity.Percent && c.old.Type == quantity.Percent:
		c.judgePoints(r, from, to)
	case c.by.Type == quantity.Percent:
		c.judgePercent(r, from, to)
	default:
		c.judgeAmount(r, from, to)
	}
}

// open says why the change cannot be judged, or "".
func (c *change) open() string {
	switch line := c.line; {
	case c.not < len(line):
		return fmt.Sprintf("“%s”: the figures need not go up and down with the amount.", line[c.not].word)
	case c.by != nil && anyOf(repeated, line, c.first, min(c.behind(c.at('C'))+2, len(line))):
		return "The change is made more than once."
	case c.by != nil && c.acrossClauses():
		return "Another clause stands between the change and the figures."
	case c.by != nil && c.perTime():
		return "The change is given for each stretch of time, not for the whole."
	case c.last < len(line) && line[c.last].is("more", "fewer", "less"):
		return "The new figure may be the change itself."
	case c.by != nil && c.by.Type != quantity.Percent && !sameKind(c.by, &c.old):
		return "The change is given in another unit than the figures."
	case scalesApart(&c.old, &c.new):
		return "The two figures may not be written in the same thousands or millions."
	}
	return ""
}

// perTime reports whether words such as "a year" stand behind the change.
func (c *change) perTime() bool {
	if strings.Contains(c.by.Unit, " per ") {
		return true
	}
	for i := c.first; i+1 < len(c.line) && i < c.last; i++ {
		if next := c.line[i+1]; c.line[i].figure == c.by {
			return next.word == "" && next.figure == nil || next.is("a", "an", "per", "each", "every", "annually", "yearly")
		}
	}
	return false
}

// acrossClauses reports whether "and" or the like stands between the change and the figures
// behind it: "lost 40 people in the war, and fell from 900 to 780".
func (c *change) acrossClauses() bool {
	i := c.behind(c.at('C'))
	for ; i < c.last && c.line[i].figure == nil; i++ {
		if c.line[i].is("and", "but", "then", "before", "after", "while") {
			return true
		}
	}
	return false
}

// ofAnother reports whether the words behind the change say from when or from what it is
// counted, or that it is of a part: "a drop of 1,500 from its peak".
func (c *change) ofAnother() bool {
	i := c.behind(c.at('C'))
	if i != c.last || i >= len(c.line) {
		return false
	}
	return c.line[i].is("from", "since", "on", "over", "against", "compared", "below", "above", "than") ||
		anyOf(restrictions, c.line, i, min(i+6, clauseEnd(c.line, i)))
}

// doubtful reports whether the change may be counted from or to another figure.
func (c *change) doubtful(r *Run) bool {
	return c.worded() || c.ofAnother() || c.sinceAnother(r) || c.fitsAnother(r)
}

// fitsAnother reports whether the change is that from or to another figure near by.
func (c *change) fitsAnother(r *Run) bool {
	at, _ := c.places()
	for _, q := range r.quantitiesIn(r.around(at)) {
		q = elliptical(q, c.new)
		if !exact(&q) || !sameKind(&q, &c.new) && (c.new.Type != quantity.Cardinal || c.new.Unit != "") || number(&q) <= 0 || c.uses(&q) {
			continue
		}
		before, after := *c, *c
		before.old, after.new = q, q
		if before.fits() || after.fits() {
			return true
		}
	}
	return false
}

// uses reports whether q is one of the figures of the change.
func (c *change) uses(q *quantity.Quantity) bool {
	for _, used := range c.figures {
		if used != nil && used.Overlaps(q.Span) {
			return true
		}
	}
	return false
}

// fits reports whether the change is that between the figures.
func (c *change) fits() bool {
	from, to := strictly(&c.old), strictly(&c.new)
	if c.by.Type == quantity.Percent && c.by.Unit != "percentage point" {
		return c.percent(from, to).Meets(meaning(c.by))
	}
	return c.amount(from, to).Meets(meaning(c.by))
}

// worded reports whether the change is a fraction in words, which is said of what comes near it:
// "a third" of 29 per cent.
func (c *change) worded() bool {
	said := c.at('C')
	if said == nil || said.Type != quantity.Cardinal || number(said) >= 1 || number(said) <= 0 {
		return false
	}
	is := math.Abs(number(&c.new)-number(&c.old)) / number(&c.old)
	return math.Abs(is-number(said)) <= number(said)/4
}

// restricted reports whether the words behind the figures make the change one of a part: ", less 27
// million for the mill".
func (c *change) restricted() bool {
	i := min(c.last, len(c.line))
	return i+1 < len(c.line) && c.line[i].is(",") && restrictions.at(c.line, i+1) > i+1
}

// sinceAnother reports whether the old figure, behind the change and the new one, is of a month, a
// quarter or a day: the change may be from the year before.
func (c *change) sinceAnother(r *Run) bool {
	i := c.behind(c.at('A'))
	if c.behind(c.at('C')) > c.behind(c.at('B')) || c.behind(c.at('B')) > i {
		return false
	}
	for k := i; k < min(i+5, len(c.line)); k++ {
		if t := c.line[k]; t.word == "" && t.figure == nil {
			text := strings.ToLower(t.In(r.Document.Text))
			return !strings.Contains(text, "year") && len(text) > len("2010")
		}
	}
	return false
}

// severity is that of figures that go against the words: a note where they count different things.
func (c *change) severity(r *Run) Severity {
	a, b := c.old.Thing, c.new.Thing
	if c.by != nil && c.fitsAnother(r) {
		return Note
	}
	if !a.Empty() && !b.Empty() && !strings.EqualFold(a.In(r.Document.Text), b.In(r.Document.Text)) {
		return Note
	}
	return Error
}

// scalesApart reports whether a word such as "million" stands behind one figure only
// and may be meant for both.
func scalesApart(a, b *quantity.Quantity) bool {
	ratio := math.Abs(number(b) / number(a))
	return a.Digit > 0 && b.Digit > 0 && (ratio >= 500 || ratio <= 1.0/500)
}

// goes reports whether the figures may go the way that the words say.
func (c *change) goes(from, to interval.Interval) bool {
	if c.sign > 0 {
		return to.To > from.From || number(&c.new) > number(&c.old)
	}
	return to.From < from.To || number(&c.new) < number(&c.old)
}

func (c *change) verb() string {
	if c.sign > 0 {
		return "rose"
	}
	return "fell"
}

// judgePoints judges a change of a percentage, given as a percentage.
func (c *change) judgePoints(r *Run, from, to interval.Interval) {
	at, related := c.places()
	points := math.Abs(number(&c.new) - number(&c.old))
	relative := 100 * points / number(&c.old)
	working := fmt.Sprintf("%s − %s = %s percentage points; %s ÷ %s = %s%%; the text gives %s.",
		numeral(max(number(&c.new), number(&c.old))), numeral(min(number(&c.new), number(&c.old))), numeral(points),
		numeral(points), numeral(number(&c.old)), numeral(relative), figureText(c.by))
	asPoints, asPercent := c.amount(from, to).Meets(meaning(c.by)), c.percent(from, to).Meets(meaning(c.by))
	switch {
	case asPercent || asPoints && c.by.Unit == "percentage point":
		r.Pass(at, "The change is what the figures give.", working, related...)
	case asPoints:
		r.Contradict(Note, at, fmt.Sprintf("From %s to %s is a change of %s percentage points, or %s%%; the text says %s.",
			figureText(&c.old), figureText(&c.new), numeral(points), numeral(relative), figureText(c.by)), working, related...)
	default:
		sev := Error
		if c.doubtful(r) {
			sev = Note
		}
		r.Contradict(sev, at, fmt.Sprintf("From %s to %s is a change of %s percentage points, or %s%%, not %s.",
			figureText(&c.old), figureText(&c.new), numeral(points), numeral(relative), figureText(c.by)), working, related...)
	}
}

func (c *change) judgePercent(r *Run, from, to interval.Interval) {
	is := 100 * math.Abs(number(&c.new)-number(&c.old)) / number(&c.old)
	working := fmt.Sprintf("(%s − %s) ÷ %s = %s%%; the text gives %s.", numeral(number(&c.new)), numeral(number(&c.old)), numeral(number(&c.old)), numeral(c.sign*is), figureText(c.by))
	c.compare(r, c.percent(from, to), numeral(is)+"%", working)
}

func (c *change) judgeAmount(r *Run, from, to interval.Interval) {
	is := math.Abs(number(&c.new) - number(&c.old))
	working := fmt.Sprintf("%s − %s = %s; the text gives %s.", numeral(number(&c.new)), numeral(number(&c.old)), numeral(c.sign*is), figureText(c.by))
	c.compare(r, c.amount(from, to), show(is, c.by), working)
}

// compare compares the change given with what it should be.
func (c *change) compare(r *Run, should interval.Interval, is, working string) {
	at, related := c.places()
	if should.Meets(meaning(c.by)) {
		r.Pass(at, "The change is what the figures give.", working, related...)
		return
	}
	sev := Error
	if c.roughlyFits() || c.doubtful(r) || c.restricted() {
		sev = Note
	}
	message := fmt.Sprintf("From %s to %s is a change of %s, not %s.", figureText(&c.old), figureText(&c.new), is, figureText(c.by))
	r.Contradict(sev, at, message, working+"\nEither the change or one of the two figures is wrong, or they do not speak of the same thing.", related...)
}

// amount is the range of the change between the two figures.
func (c *change) amount(from, to interval.Interval) interval.Interval {
	return to.Sub(from).Scale(c.sign)
}

// percent is the range of the change in per cent of the old figure. It is
// largest where the old figure is smallest and the new one largest.
func (c *change) percent(from, to interval.Interval) interval.Interval {
	ratio := to.Div(from)
	return ratio.Sub(interval.Point(1)).Scale(100 * c.sign)
}

// roughlyFits reports whether round figures alone may be why the change does not
// fit.
func (c *change) roughlyFits() bool {
	from, to := roughly(&c.old), roughly(&c.new)
	if c.by.Type == quantity.Percent {
		return c.percent(from, to).Meets(roughly(c.by))
	}
	return c.amount(from, to).Meets(roughly(c.by))
}
