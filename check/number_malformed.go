package check

import (
	"fmt"
	"regexp"
	"strings"
	"sync"

	"github.com/sayso/sayso/language/segment"
	"github.com/sayso/sayso/span"
)

var numberMalformed = &Check{
	ID:       "number-malformed",
	Severity: Error,
	Requires: Times | Quantities | Quotations,
	Doc: Doc{
		Title:    "a number that is not written as any number is",
		What:     "Digits with commas and points that fit no way of writing numbers: groups of thousands that are too long or too short, two decimal points, a space behind the point. Counting in groups of two as in India, decimal commas, dates, versions, addresses and section numbers are left alone.",
		Why:      "A digit may be missing, or a mark may be wrong: the figure could be ten or a hundred times another.",
		Fires:    "The flood drove 300,00 people from their homes.",
		NearMiss: "The flood cost each of them 300,00 euros.",
		Noise:    "Where a decimal comma is possible the finding is left out; a space behind a point is flagged only before a word such as million.",
		Since:    "0.1",
	},
	Examine: examineNumerals,
}

func examineNumerals(r *Run) {
	t, times := r.Text(), r.Times()
	grouped := sync.OnceValue(func() bool { return groupsThousands(t) })
	for i := 0; i < len(t.Atoms); {
		if t.Atoms[i].Kind != segment.Number {
			i++
			continue
		}
		c := readChain(t, i)
		i = c.last
		for len(times) > 0 && times[0].End <= c.Start {
			times = times[1:]
		}
		switch {
		case len(times) > 0 && times[0].Overlaps(c.Span):
		case len(c.widths) > 1 && c.alone():
			c.judge(r, grouped)
		}
	}
	examineLetters(r)
}

// chain is a run of digit groups with a mark between each two: "1,23,4567".
type chain struct {
	*segment.Text
	span.Span
	first, last int    // its atoms, from first up to, not including, last
	widths      []int  // of the digit groups
	marks       string // those between them: commas and points
	spaced      bool   // a space stands beside the mark: "3. 46"
	twice       bool   // two marks stand where one should: "3,,000"
}

const mostGroups = 12 // what has more of them is no number

// readChain reads the digit groups that begin at atom i.
func readChain(t *segment.Text, i int) chain {
	c := chain{Text: t, first: i, last: i + 1, widths: []int{width(t, i)}}
	for c.last+1 < len(t.Atoms) && !c.spaced && c.joins() {
		if t.Atoms[c.last+1].Kind == segment.Mark {
			c.twice = true
			c.last++
		}
		c.spaced = !t.Atoms[c.last+1].Tight() || !t.Atoms[c.last].Tight() && !c.twice
		c.marks += t.Of(c.last)
		c.widths = append(c.widths, width(t, c.last+1))
		c.last += 2
	}
	for c.spaced && c.marks == "," && c.last+1 < len(t.Atoms) && t.Of(c.last) == "," && t.Atoms[c.last+1].Tight() && width(t, c.last+1) == 3 {
		c.marks, c.widths, c.last = c.marks+",", append(c.widths, 3), c.last+2
	}
	c.apostrophe()
	c.Span = t.Span(c.first, c.last)
	return c
}

// apostrophe goes on with an apostrophe between digits behind a comma, which no way of writing
// numbers mixes: "1,240'000".
func (c *chain) apostrophe() {
	if len(c.widths) < 2 || c.last+1 >= len(c.Atoms) {
		return
	}
	mark, next := c.Atoms[c.last], c.Atoms[c.last+1]
	if w := c.Of(c.last); (w == "'" || w == "’") && mark.Tight() && next.Tight() && next.Kind == segment.Number {
		c.marks, c.widths, c.last = c.marks+"'", append(c.widths, width(c.Text, c.last+1)), c.last+2
	}
}

func width(t *segment.Text, i int) int { return int(t.Atoms[i].End - t.Atoms[i].Start) }

// joins reports whether the two atoms behind c are a mark and digits that go on
// with it. A space beside a point is let through where a word such as million
// follows the digits, which says that they are a decimal fraction; one behind a
// comma where a sum of money has three digits behind it.
func (c *chain) joins() bool {
	mark, next := c.Atoms[c.last], c.Atoms[c.last+1]
	if next.Kind == segment.Mark && c.last+2 < len(c.Atoms) && c.doubled() {
		return true
	}
	switch {
	case next.Kind != segment.Number || next.Has(segment.ParaStart):
		return false
	case c.Of(c.last) == ";":
		return mark.Tight() && next.Tight() && c.group(c.last+1)
	case !isMark(c.Of(c.last)):
		return false
	case mark.Tight() && next.Tight():
		return true
	case len(c.widths) > 1 || !mark.Tight() && !next.Tight():
		return false
	case c.Of(c.last) == ".":
		return c.scale(c.last + 2)
	case next.Tight(): // "14 ,300 visitors"
		return c.group(c.last+1) && c.countsAt(c.last+2)
	case c.thousands(c.last + 1): // "another 1, 450,000 crowns"
		return true
	}
	return mark.Tight() && width(c.Text, c.last+1) == 3 && c.widths[0] <= 3 && c.behindCurrency()
}

// group reports whether the number at atom i may be a group of thousands behind c's first.
func (c *chain) group(i int) bool {
	return len(c.widths) == 1 && c.widths[0] <= 3 && width(c.Text, i) == 3
}

// thousands reports whether the digits at atom i are a group of thousands that another follows,
// behind a word that leads to an amount and one or two digits.
func (c *chain) thousands(i int) bool {
	if !c.group(i) || c.widths[0] > 2 || c.first == 0 || i+2 >= len(c.Atoms) || c.Of(i+1) != "," || !c.Atoms[i+1].Tight() {
		return false
	}
	_, leads := beforeAmounts.Of(c.Text, c.first-1)
	return leads && c.Atoms[i+2].Tight() && width(c.Text, i+2) == 3
}

// behindCurrency reports whether a currency sign stands before c.
func (c *chain) behindCurrency() bool {
	return c.first > 0 && c.Atoms[c.first].Tight() && strings.Contains(currencySigns, c.Of(c.first-1))
}

// doubled reports whether two marks stand where one should: "3,,000".
func (c *chain) doubled() bool {
	first, second, digits := c.Atoms[c.last], c.Atoms[c.last+1], c.Atoms[c.last+2]
	return first.Tight() && second.Tight() && digits.Tight() && digits.Kind == segment.Number && isMark(c.Of(c.last)) && isMark(c.Of(c.last+1))
}

func isMark(s string) bool { return s == "," || s == "." }

// alone reports whether c is no piece of something larger: a name, a path, a
// code, an address.
func (c *chain) alone() bool {
	if len(c.widths) > mostGroups || c.Atoms[c.first].Tight() && c.first > 0 && !strings.Contains(currencySigns+"(“\"‘'«[", c.Of(c.first-1)) {
		return false
	}
	if c.last == len(c.Atoms) || !c.Atoms[c.last].Tight() {
		return true
	}
	if c.last+1 < len(c.Atoms) && c.Atoms[c.last+1].Tight() && c.Atoms[c.last+1].Kind != segment.Mark {
		return false
	}
	return c.Atoms[c.last].Kind == segment.Mark && strings.Contains(".,;:!?)”\"’'»]%", c.Of(c.last))
}

// shape is the widths of c's groups with the marks between them: "1,2,4".
func (c *chain) shape() string {
	b := []byte{digitOf(c.widths[0])}
	for i := range c.marks {
		b = append(b, c.marks[i], digitOf(c.widths[i+1]))
	}
	return string(b)
}

// digitOf is a width as one digit, 9 for all that are longer.
func digitOf(width int) byte { return byte('0' + min(width, 9)) }

// wellFormed are the shapes of numbers: thousands with commas, Indian lakhs and
// crores, groups of four, thousands with points, and plain decimals.
var wellFormed = regexp.MustCompile(`^(?:[1-3](?:,3)+(?:\.\d)?|[12](?:,2)+,3(?:\.\d)?|[1-4](?:,4){2,}|[1-3](?:\.3)+(?:,\d)?|\d[.,]1|\d\.\d)$`)

// overlong is a number with as many digits behind the point as thousands have.
var overlong = regexp.MustCompile(`^[1-3](?:,3)+\.3$`)

// cue says what must stand beside digits for them to be taken for a number.
type cue uint8

const (
	counted  cue = iota + 1 // things that are counted follow, which come in no fractions
	scaled                  // a currency sign, or a scale such as million
	measured                // either of these, or a unit
	united                  // a scale, or a unit
	none                    // nothing: the digits can be nothing else
)

// misshapes are the shapes of no number, the first that fits deciding.
var misshapes = []struct {
	shape *regexp.Regexp
	cue   cue
	why   string
}{
	{regexp.MustCompile(`^[1-3],2$`), counted, "Two digits stand behind the comma, and thousands have three."},
	{regexp.MustCompile(`;`), counted, "A semicolon stands between the digits."},
	{regexp.MustCompile(`'`), measured, "A comma and an apostrophe both stand between the digits."},
	{regexp.MustCompile(`^[1-3],[4-9]$`), measured, "More than three digits stand behind the comma."},
	{regexp.MustCompile(`^[4-9],3$`), counted, "More than three digits stand before the comma."},
	{regexp.MustCompile(`^\d(,\d){2,}(\.\d)?$`), measured, "The groups between the commas are not of three digits each."},
	{regexp.MustCompile(`^\d(\.3)+\.[1-9]$`), counted, "The groups between the points are not of three digits each."},
	{regexp.MustCompile(`^\d(\.\d){2,}$`), united, "There is more than one decimal point."},
	{regexp.MustCompile(`^[12](,\d)*,[34](,[124-9])+$`), none, "The groups between the commas are not of three digits each."},
	{regexp.MustCompile(`^[1-3](,3)+\.3$`), counted, "Three digits stand behind the point."},
	{regexp.MustCompile(`^\d(\.\d)+(,\d)+$`), measured, "Points and commas are mixed as in no number."},
	{regexp.MustCompile(`^\d[.,]\d[.,]\d([.,]\d)+$`), measured, "Points and commas are mixed as in no number."},
	{regexp.MustCompile(`^\d(,\d)+(\.\d)+$`), measured, "The groups between the commas are not of three digits each."},
}

func (c *chain) judge(r *Run, grouped func() bool) {
	if c.spaced {
		c.judgeSpaced(r)
		return
	}
	if c.twice {
		sev := Note
		if c.has(measured) {
			sev = Error
		}
		c.fail(r, sev, "Two marks stand side by side between the digits.")
		return
	}
	shape := c.shape()
	if strings.HasSuffix(c.In(c.Text.Text), ",0") && len(c.widths) == 2 && c.counts() {
		c.fail(r, Warning, "Things that are counted have no tenths: noughts may be missing behind the comma.")
		return
	}
	if wellFormed.MatchString(shape) && !(overlong.MatchString(shape) && c.has(counted)) {
		return
	}
	for _, m := range misshapes {
		if m.shape.MatchString(shape) && c.has(m.cue) {
			c.fail(r, Error, c.because(m.why))
			return
		}
	}
	if !strings.Contains(c.marks, ".") && !oneTenth.MatchString(shape) && c.settled(r, grouped) {
		c.fail(r, Note, c.because("The groups between the commas are not of three digits each, as elsewhere in the text."))
	}
}

// oneTenth is a number with one digit behind a comma, as other languages write it.
var oneTenth = regexp.MustCompile(`^\d,1$`)

func (c *chain) because(why string) string {
	return fmt.Sprintf("%s Its digits are %s: a mark may stand in the wrong place, or a digit may be missing.", why, c.digits())
}

// judgeSpaced judges "3. 46 million". The point may also end a sentence or number
// a paragraph, so the word before must be one that leads to an amount.
func (c *chain) judgeSpaced(r *Run) {
	written := c.In(c.Text.Text)
	working := fmt.Sprintf("A space stands beside the mark between the digits. It may be meant as %s.", strings.Join(strings.Fields(written), ""))
	switch {
	case c.first == 0 || c.Atoms[c.first].Has(segment.ParaStart):
	case strings.Contains(currencySigns, c.Of(c.first-1)):
		sev := Error
		if c.marks[0] == ',' { // $12, 500 of them
			sev = Warning
		}
		c.fail(r, sev, working)
	default:
		_, leads := beforeAmounts.Of(c.Text, c.first-1)
		switch {
		case leads && c.marks[0] != ',':
			c.fail(r, Warning, working)
		case leads, c.marks[0] == ',' && c.countsAt(c.last):
			c.fail(r, Note, working) // or a list
		}
	}
}

func (c *chain) fail(r *Run, sev Severity, working string) {
	r.Contradict(sev, c.Span, fmt.Sprintf("“%s” is not written as any number is.", c.In(c.Text.Text)), working)
}

// settled reports whether c, without a cue beside it, is a number: behind a word that leads to an
// amount, or with a word behind it that a figure counts, in a text that groups thousands with
// commas, as grouped tells, or where a group begins with a nought.
func (c *chain) settled(r *Run, grouped func() bool) bool {
	noughts := len(c.widths) > 2 && strings.Contains(c.In(c.Text.Text), ",0")
	if c.first == 0 || !strings.Contains(c.marks, ",") || !noughts && !grouped() {
		return false
	}
	if _, leads := beforeAmounts.Of(c.Text, c.first-1); leads {
		return true
	}
	for _, q := range r.quantitiesIn(c.Start, c.End) {
		return !q.Thing.Empty() && q.Thing.Start > c.End
	}
	return false
}

// groupsThousands reports whether t has a number such as 12,400.
func groupsThousands(t *segment.Text) bool {
	for i := 0; i+2 < len(t.Atoms); i++ {
		mark, next := t.Atoms[i+1], t.Atoms[i+2]
		if t.Atoms[i].Kind == segment.Number && t.Of(i+1) == "," && mark.Tight() && next.Tight() && next.Kind == segment.Number &&
			width(t, i) <= 3 && width(t, i+2) == 3 {
			return true
		}
	}
	return false
}

// digits is c without its marks.
func (c *chain) digits() string {
	return strings.NewReplacer(",", "", ".", "", ";", "", "'", "", "’", "").Replace(c.In(c.Text.Text))
}

// has reports whether the cue stands beside c.
func (c *chain) has(q cue) bool {
	switch q {
	case counted:
		return c.counts()
	case measured:
		_, unit := unitWords.Of(c.Text, min(c.last, len(c.Atoms)-1))
		return unit || c.counts() || c.has(scaled)
	case united:
		_, unit := unitWords.Of(c.Text, min(c.last, len(c.Atoms)-1))
		return unit || c.has(scaled)
	case scaled:
		return c.scale(c.last) || c.behindCurrency()
	}
	return true
}

const currencySigns = "$€£¥₹"

// scale reports whether atom i is a word that only follows a number.
func (c *chain) scale(i int) bool {
	if i >= len(c.Atoms) || c.Atoms[i].Has(segment.ParaStart) {
		return false
	}
	_, ok := scaleWords.Of(c.Text, i)
	return ok
}

// counts reports whether things that come in no fractions follow: a plural that
// is no unit.
func (c *chain) counts() bool { return c.countsAt(c.last) }

// countsAt is counts of what stands at atom i.
func (c *chain) countsAt(i int) bool {
	if i >= len(c.Atoms) || c.Atoms[i].Kind != segment.Word || c.Atoms[i].Tight() || c.Atoms[i].Has(segment.Upper) {
		return false
	}
	if _, ok := fractional.Of(c.Text, i); ok {
		return false
	}
	if _, ok := pluralWords.Of(c.Text, i); ok {
		return true
	}
	w := c.Of(i)
	return len(w) > 3 && strings.HasSuffix(w, "s") && !strings.HasSuffix(w, "ss")
}
