// Package publish writes what sayso has found: as text for people, as JSON
// Lines and as SARIF for machines. All of them say the same; none judges.
package publish

import (
	"fmt"
	"slices"

	"github.com/sayso/sayso/analysis"
	"github.com/sayso/sayso/check"
	"github.com/sayso/sayso/timex"
)

// Finding is a finding with the name by which it is known again.
type Finding struct {
	check.Finding
	Fingerprint string
}

// Report is what the checks say of one document.
type Report struct {
	*analysis.Analysis
	Findings []Finding // in text order
	Tallies  []check.Tally
}

// NewReport names the findings of r, which are of a.
func NewReport(a *analysis.Analysis, r check.Result) *Report {
	return &Report{Analysis: a, Findings: named(a, r.Findings), Tallies: r.Tallies}
}

// Quote is the text that a finding speaks of, as written.
func (r *Report) Quote(f Finding) string { return f.In(r.Document.Text) }

// Keep leaves r only the findings that wanted wants, and says how many flagged
// ones it has left out.
func (r *Report) Keep(wanted func(Finding) bool) (leftOut int) {
	r.Findings = slices.DeleteFunc(r.Findings, func(f Finding) bool {
		if wanted(f) {
			return false
		}
		if Failed(f) {
			leftOut++
		}
		return true
	})
	return leftOut
}

// Failed reports whether f says that something does not fit.
func Failed(f Finding) bool { return f.Outcome == check.Fail }

// Notes are what a reader should know of how the document was read, in plain
// words.
func (r *Report) Notes() []string {
	var out []string
	for _, n := range r.Document.Notes {
		out = append(out, n.Message)
	}
	if !r.HasRules() {
		out = append(out, fmt.Sprintf("sayso has no rules for the language of this text (%s), and has examined nothing in it.", r.Document.Language))
	} else if r.undated() {
		out = append(out, "The statement's date is not known; relative dates are left unresolved. State it with --date.")
	}
	return out
}

// undated reports whether a time of the text cannot be resolved because the
// document's date is not known.
func (r *Report) undated() bool {
	return !r.Date().Known() &&
		slices.ContainsFunc(r.Times(), func(t timex.Time) bool { return t.Anchor == timex.NoAnchor })
}
