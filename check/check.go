// Package check says where a text as written contradicts itself, the calendar
// or arithmetic.
//
// A check is a value: an id, its documentation, what it reads, and a function
// from an analysis to findings. It never says that a claim is true or false. What it
// has examined and found to hold is an outcome too, and so is what it could not
// judge.
package check

import (
	"github.com/sayso/sayso/analysis"
	"github.com/sayso/sayso/span"
)

// Severity says how sure a reader can be that something does not fit.
type Severity string

// The severities, as SARIF names its levels.
const (
	Error   Severity = "error"   // it cannot be right as written
	Warning Severity = "warning" // it is probably not right as written
	Note    Severity = "note"    // worth a look
)

// Rank orders severities: the graver, the higher.
func (s Severity) Rank() int {
	switch s {
	case Error:
		return 3
	case Warning:
		return 2
	case Note:
		return 1
	}
	return 0
}

// Outcome says what came of examining one place.
type Outcome string

// The outcomes, as SARIF names its kinds.
const (
	Fail Outcome = "fail" // it does not fit
	Pass Outcome = "pass" // it was examined and holds
	Open Outcome = "open" // it could not be judged
)

// Related is another place that a finding speaks of: the other half of a
// contradiction.
type Related struct {
	span.Span
	Message string // what stands there: "the total"
}

// Finding is what a check says of one place in a text.
type Finding struct {
	Check    string
	Outcome  Outcome
	Severity Severity // of a Fail; Note for the other outcomes
	span.Span
	Message string // one sentence in plain words
	Working string // how the check came to it, line by line
	Related []Related
}

// Layer is a layer of an analysis.
type Layer uint16

// The layers that a check may ask for. Text, with its atoms, sentences and
// paragraphs, is always there.
const (
	Times Layer = 1 << iota
	Quantities
	Quotations
	Instruments  // resolutions, treaties, laws: from atoms and times
	Sentences    // parsed, which is dear
	Names        // from Sentences
	Attributions // from Sentences and Names
	Claims       // from all of these
)

// Doc is what "sayso explain" prints. Every field must be filled.
type Doc struct {
	Title    string // what it flags, in a few words
	What     string // what is examined, and when it is flagged
	Why      string // why a reader should care, and what else it may be than a slip
	Fires    string // a text that is flagged
	NearMiss string // a text that looks alike and is not
	Noise    string // what is known of its false alarms
	Since    string // the version of sayso that has it first
}

// Check is one thing that sayso looks for. A Check holds no state: Examine may be
// called by many goroutines at once.
type Check struct {
	ID       string   // kebab-case; it is the check's name for good
	Severity Severity // the gravest that it reports
	Requires Layer
	Doc      Doc
	Examine  func(*Run)
}

// Run is one run of one check over one analysis.
type Run struct {
	*analysis.Analysis
	check    *Check
	cut      func() []line // the sentences with figures, which the checks share
	findings []Finding
	held     int
}

// Hold counts n places that were examined and hold, and of which nothing more is
// to be said: what needs no working to see.
func (r *Run) Hold(n int) { r.held += n }

// Fail reports that what stands at s does not fit, at the check's own severity.
func (r *Run) Fail(s span.Span, message, working string, related ...Related) {
	r.Report(Finding{Outcome: Fail, Severity: r.check.Severity, Span: s, Message: message, Working: working, Related: related})
}

// Pass reports that what stands at s was examined and holds.
func (r *Run) Pass(s span.Span, message, working string, related ...Related) {
	r.Report(Finding{Outcome: Pass, Severity: Note, Span: s, Message: message, Working: working, Related: related})
}

// Open reports that what stands at s could not be judged, and why.
func (r *Run) Open(s span.Span, reason string, related ...Related) {
	r.Report(Finding{Outcome: Open, Severity: Note, Span: s, Message: reason, Related: related})
}

// Report adds a finding as it stands, with the check's id.
func (r *Run) Report(f Finding) {
	f.Check = r.check.ID
	r.findings = append(r.findings, f)
}
