package check

import (
	"fmt"
	"regexp"

	"github.com/sayso/sayso/language/segment"
	"github.com/sayso/sayso/span"
)

// letterDigits are numbers in which letters stand for digits: O for a nought, l or I for a one.
var letterDigits = regexp.MustCompile(`^(?:[\dOoIl]{1,3}(?:,[\dOoIl]{3})+(?:\.\d+)?|[lIO]\d+\.\d+|\d+[OolI]\d*\.\d+)$`)

// examineLetters looks for letters among the digits of numbers with a comma or a point.
func examineLetters(r *Run) {
	t := r.Text()
	for i := 0; i < len(t.Atoms); i++ {
		if t.Atoms[i].Kind == segment.Mark || i > 0 && t.Atoms[i].Tight() {
			continue
		}
		first, mixed := i, false
		for i+1 < len(t.Atoms) && t.Atoms[i+1].Tight() && (t.Atoms[i+1].Kind != segment.Mark || isMark(t.Of(i+1)) && digitBehind(t, i+1)) && i < first+mostGroups {
			i++
			mixed = true
		}
		at := t.Span(first, i+1)
		if !mixed || !letterDigits.MatchString(at.In(t.Text)) || !hasBoth(at.In(t.Text)) {
			continue
		}
		c := chain{Text: t, Span: at, first: first, last: i + 1}
		sev := Note
		if c.has(measured) {
			sev = Warning
		}
		reportLetters(r, sev, at)
	}
}

func reportLetters(r *Run, sev Severity, at span.Span) {
	r.Contradict(sev, at, fmt.Sprintf("“%s” has a letter among its digits.", at.In(r.Document.Text)), "The letters O, l and I look like the digits 0 and 1, and are taken for each other in typing and in reading a scan.")
}

// digitBehind reports whether a digit, or what looks like one, follows the mark at atom i.
func digitBehind(t *segment.Text, i int) bool {
	return i+1 < len(t.Atoms) && t.Atoms[i+1].Tight() && t.Atoms[i+1].Kind != segment.Mark
}

// hasBoth reports whether s has digits and letters.
func hasBoth(s string) (both bool) {
	digit, letter := false, false
	for _, b := range []byte(s) {
		digit, letter = digit || '0' <= b && b <= '9', letter || b >= 'A'
	}
	return digit && letter
}
