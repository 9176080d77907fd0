package check

import (
	"fmt"
	"regexp"
	"strings"

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
		if len(c.widths) > 1 && (len(times) == 0 || !times[0].Overlaps(c.Span)) && c.alone() {
			c.judge(r)
		}
	}
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
	c.Span = t.Span(c.first, c.last)
	return c
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
	case next.Kind != segment.Number || next.Has(segment.ParaStart) || !isMark(c.Of(c.last)):
		return false
	case mark.Tight() && next.Tight():
		return true
	case len(c.widths) > 1 || !mark.Tight() && !next.Tight():
		return false
	case c.Of(c.last) == ".":
		return c.scale(c.last + 2)
	}
	return mark.Tight() && width(c.Text, c.last+1) == 3 && c.widths[0] <= 3 && c.behindCurrency()
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
	none                    // nothing: the digits can be nothing else
)

// misshapes are the shapes of no number, the first that fits deciding.
var misshapes = []struct {
	shape *regexp.Regexp
	cue   cue
	why   string
}{
	{regexp.MustCompile(`^[1-3],2$`), counted, "Two digits stand behind the comma, and thousands have three."},
	{regexp.MustCompile(`^[1-3],[4-9]$`), measured, "More than three digits stand behind the comma."},
	{regexp.MustCompile(`^[4-9],3$`), counted, "More than three digits stand before the comma."},
	{regexp.MustCompile(`^\d(,\d){2,}(\.\d)?$`), measured, "The groups between the commas are not of three digits each."},
	{regexp.MustCompile(`^\d(\.3)+\.[1-9]$`), counted, "The groups between the points are not of three digits each."},
	{regexp.MustCompile(`^\d(\.\d){2,}$`), scaled, "There is more than one decimal point."},
	{regexp.MustCompile(`^[12](,\d)*,[34](,[124-9])+$`), none, "The groups between the commas are not of three digits each."},
	{regexp.MustCompile(`^[1-3](,3)+\.3$`), counted, "Three digits stand behind the point."},
	{regexp.MustCompile(`^\d(\.\d)+(,\d)+$`), measured, "Points and commas are mixed as in no number."},
	{regexp.MustCompile(`^\d[.,]\d[.,]\d([.,]\d)+$`), measured, "Points and commas are mixed as in no number."},
	{regexp.MustCompile(`^\d(,\d)+(\.\d)+$`), measured, "The groups between the commas are not of three digits each."},
}

func (c *chain) judge(r *Run) {
	if c.spaced {
		c.judgeSpaced(r)
		return
	}
	if c.twice {
		if c.has(measured) {
			c.fail(r, Error, "Two marks stand side by side between the digits.")
		}
		return
	}
	shape := c.shape()
	if wellFormed.MatchString(shape) && !(overlong.MatchString(shape) && c.has(counted)) {
		return
	}
	for _, m := range misshapes {
		if m.shape.MatchString(shape) && c.has(m.cue) {
			c.fail(r, Error, fmt.Sprintf("%s Its digits are %s: a mark may stand in the wrong place, or a digit may be missing.", m.why, c.digits()))
			return
		}
	}
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
		if c.marks == "," { // $12, 500 of them
			sev = Warning
		}
		c.fail(r, sev, working)
	default:
		if _, ok := beforeAmounts.Of(c.Text, c.first-1); ok {
			c.fail(r, Warning, working)
		}
	}
}

func (c *chain) fail(r *Run, sev Severity, working string) {
	r.Contradict(sev, c.Span, fmt.Sprintf("“%s” is not written as any number is.", c.In(c.Text.Text)), working)
}

// digits is c without its marks.
func (c *chain) digits() string {
	return strings.NewReplacer(",", "", ".", "").Replace(c.In(c.Text.Text))
}

// has reports whether the cue stands beside c.
func (c *chain) has(q cue) bool {
	switch q {
	case counted:
		return c.counts()
	case measured:
		_, unit := fractional.Of(c.Text, min(c.last, len(c.Atoms)-1))
		return unit || c.counts() || c.has(scaled)
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
func (c *chain) counts() bool {
	i := c.last
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
