// Package publish writes what sayso has found: as text for people, as JSON
// Lines and as SARIF for machines. All of them say the same; none judges.
package publish

import (
	"slices"

	"github.com/sayso/sayso/analysis"
	"github.com/sayso/sayso/check"
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

// Keep leaves r only the findings that f wants.
func (r *Report) Keep(f func(Finding) bool) {
	r.Findings = slices.DeleteFunc(r.Findings, func(x Finding) bool { return !f(x) })
}

// Failed reports whether f says that something does not fit.
func Failed(f Finding) bool { return f.Outcome == check.Fail }
