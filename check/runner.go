package check

import (
	"cmp"
	"slices"
	"strings"
	"sync"

	"github.com/sayso/sayso/analysis"
	"github.com/sayso/sayso/span"
)

// Tally counts what a check looked at.
type Tally struct {
	Check            string
	Pass, Fail, Open int
}

// Examined is the number of places that the check looked at.
func (t Tally) Examined() int { return t.Pass + t.Fail + t.Open }

// Result is what the checks say of one document.
type Result struct {
	Findings []Finding // in text order
	Tallies  []Tally   // one a check, in the order in which they were given
}

// Apply runs the checks over a. A document in a language without rules has
// nothing examined.
func Apply(a *analysis.Analysis, checks []*Check) Result {
	var res Result
	cut := sync.OnceValue(func() []line { return cutLines(a) })
	for _, c := range checks {
		r := &Run{Analysis: a, check: c, cut: cut}
		if a.HasRules() {
			c.Examine(r)
		}
		res.Findings = append(res.Findings, r.findings...)
		res.Tallies = append(res.Tallies, r.tally())
	}
	if a.Document.Doubt != "" {
		doubtful(res.Findings, a.Document.Doubt)
	}
	slices.SortStableFunc(res.Findings, func(x, y Finding) int {
		return cmp.Or(span.Compare(x.Span, y.Span), cmp.Compare(x.Check, y.Check))
	})
	return res
}

// doubtful makes less of findings in a text whose words may not be those of its
// original, and says why.
func doubtful(findings []Finding, doubt string) {
	for i := range findings {
		f := &findings[i]
		if f.Outcome != Fail {
			continue
		}
		switch f.Severity {
		case Error:
			f.Severity = Warning
		case Warning:
			f.Severity = Note
		}
		f.Working = strings.TrimPrefix(f.Working+"\n"+doubt, "\n")
	}
}

// tally counts what the run has examined.
func (r *Run) tally() Tally {
	t := Tally{Check: r.check.ID, Pass: r.held}
	for _, f := range r.findings {
		switch f.Outcome {
		case Pass:
			t.Pass++
		case Fail:
			t.Fail++
		case Open:
			t.Open++
		}
	}
	return t
}
