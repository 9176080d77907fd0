// Package sayso reads a statement, such as an article, a communiqué or a speech,
// and says where the text as written contradicts itself, the calendar or
// arithmetic, with the working. It never says that a claim is true or false: what
// does not fit may be a slip, a translation or an extraction error.
//
// A statement becomes a [document.Document], read from a file or given as text:
//
//	d := document.FromText("letter", text)
//
// Analyze reads it. What was read stands in layers, each made when it is first
// asked for: sentences, times, quantities, quotations.
//
//	a := sayso.Analyze(d, sayso.Options{})
//	for _, t := range a.Times() {
//		fmt.Println(t.In(d.Text), t.Value)
//	}
//
// Check looks for what does not fit. A finding has the span of the text that it is
// about, a message in plain words, the working, and the other places that it
// speaks of. What was examined and holds is a finding too, with the outcome Pass,
// and what could not be judged has the outcome Open; the tallies count all three.
//
//	result, err := sayso.Check(a, sayso.Options{})
//
// Every span is a half-open range of UTF-8 byte offsets into d.Text;
// [document.Document.Position] leads to line and column of the original. Package
// publish writes findings as text, JSON Lines and SARIF.
//
// Nothing leaves the machine, and the machine's clock is never read: "now" is the
// statement's own date, and where that is not known and not given in the Options,
// relative dates stay without a value.
package sayso

import (
	"fmt"
	"slices"
	"strings"

	"github.com/sayso/sayso/analysis"
	"github.com/sayso/sayso/check"
	"github.com/sayso/sayso/document"
)

// Options change how a statement is read and checked. The zero Options are the
// defaults.
type Options struct {
	Date document.Date // to which the statement's "now" refers; default: the date that it states itself
	Only []string      // ids of the checks to run; default: all
	Skip []string      // ids of checks that are not to be run; default: none
}

// Analyze is the analysis of d. It may be used by many goroutines at once.
func Analyze(d *document.Document, o Options) *analysis.Analysis {
	if o.Date.Known() {
		dated := *d
		dated.Date = o.Date
		d = &dated
	}
	return analysis.New(d)
}

// Check runs the checks that o chooses over a. A document in a language that
// sayso has no rules for has nothing examined. The error names an id of o that is
// no check's.
func Check(a *analysis.Analysis, o Options) (check.Result, error) {
	checks, err := o.Checks()
	if err != nil {
		return check.Result{}, err
	}
	return check.Apply(a, checks), nil
}

// Checks are the checks that o chooses, by id. The error names an id of o that is
// no check's.
func (o Options) Checks() ([]*check.Check, error) {
	for _, id := range slices.Concat(o.Only, o.Skip) {
		if check.ByID(id) == nil {
			return nil, fmt.Errorf("there is no check %q; the checks are %s", id, ids(check.All()))
		}
	}
	var out []*check.Check
	for _, c := range check.All() {
		if (len(o.Only) == 0 || slices.Contains(o.Only, c.ID)) && !slices.Contains(o.Skip, c.ID) {
			out = append(out, c)
		}
	}
	return out, nil
}

func ids(checks []*check.Check) string {
	out := make([]string, len(checks))
	for i, c := range checks {
		out[i] = c.ID
	}
	return strings.Join(out, ", ")
}
