package check

import (
	"sort"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/sayso/sayso/document"
	"github.com/sayso/sayso/span"
)

// Contradict reports a finding of the given severity at s. Where s stands inside
// a quotation the message says that the words are quoted; where the text may have
// been damaged on its way here the severity is one step lower.
func (r *Run) Contradict(sev Severity, s span.Span, message, working string, related ...Related) {
	if r.Quoted(s) {
		message = "In the words quoted, " + lowerFirst(message)
	}
	if why := r.Doubt(s); why != "" {
		sev = lower(sev)
		working += "\n" + why
	}
	r.Report(Finding{Outcome: Fail, Severity: sev, Span: s, Message: message, Working: working, Related: related})
}

// Quoted reports whether s lies inside quotation marks. The check must require
// Quotations.
func (r *Run) Quoted(s span.Span) bool {
	qs := r.Quotations()
	for i := sort.Search(len(qs), func(i int) bool { return qs[i].Start > s.Start }) - 1; i >= 0; i-- {
		if qs[i].Closed() && qs[i].Contains(s) {
			return true
		}
		if !qs[i].Nested {
			return false
		}
	}
	return false
}

// Doubt says why what stands at s may not be what its author wrote, or "": a
// table's cells may have been joined wrongly, and a page's line break may have cut
// a figure in two.
func (r *Run) Doubt(s span.Span) string {
	if i := r.Document.BlockAt(s.Start); i >= 0 && r.Document.Blocks[i].Kind == document.Cell {
		return "This stands in a table, whose cells may have been taken apart or joined."
	}
	if brokenFigure(s.In(r.Document.Text)) {
		return "A line break stands inside the figure, so a digit may have been lost."
	}
	return ""
}

// brokenFigure reports whether a line of s ends with a digit, a mark behind it aside,
// and the next one begins with one.
func brokenFigure(s string) bool {
	for {
		i := strings.IndexByte(s, '\n')
		if i < 0 {
			return false
		}
		before, after := strings.TrimRight(s[:i], " \t\r"), strings.TrimLeft(s[i+1:], " \t")
		if endsIn(strings.TrimRight(before, ".,"), digits) && startsIn(after, digits) {
			return true
		}
		s = s[i+1:]
	}
}

const digits = "0123456789"

func endsIn(s, set string) bool {
	return s != "" && strings.IndexByte(set, s[len(s)-1]) >= 0
}

func startsIn(s, set string) bool {
	return s != "" && strings.IndexByte(set, s[0]) >= 0
}

// lower is the severity one step below s, and never below a note.
func lower(s Severity) Severity {
	if s == Error {
		return Warning
	}
	return Note
}

func lowerFirst(s string) string {
	r, size := utf8.DecodeRuneInString(s)
	return string(unicode.ToLower(r)) + s[size:]
}
