package main

import (
	"cmp"
	"context"
	"fmt"
	"os"

	"github.com/sayso/sayso"
	"github.com/sayso/sayso/check"
	"github.com/sayso/sayso/document"
	"github.com/sayso/sayso/internal/config"
	"github.com/sayso/sayso/publish"
)

type checkCommand struct {
	inputFlags
	Format   string   `enum:"text,json,sarif,unix,github" default:"text" help:"Output: text for people, json for JSON Lines, sarif for SARIF 2.1.0, unix for editors (file:line:column), github for annotations of a job there."`
	Color    string   `enum:"auto,always,never" default:"auto" help:"Colour text: auto (on a terminal, unless NO_COLOR is set), always or never."`
	Verbose  bool     `short:"v" help:"Show also what was examined and holds, what could not be judged, and what each check looked at."`
	FailOn   string   `enum:",error,warning,note,never" default:"" placeholder:"SEVERITY" help:"The least severity that makes the exit status 1: error (the default), warning, note or never."`
	Checks   []string `placeholder:"CHECK" complete:"check" help:"Run these checks only."`
	Skip     []string `placeholder:"CHECK" complete:"check" help:"Do not run these checks."`
	Baseline string   `placeholder:"FILE" complete:"file" help:"Show only what FILE, the JSON Lines or SARIF of an earlier run, does not have."`
}

// Help is shown by "sayso check --help".
func (*checkCommand) Help() string {
	return `Examples:
  sayso check statement.txt
  sayso check --date 2023-09-01 --verbose statement.txt
  sayso check --format json --jsonl speeches.jsonl > known.json
  sayso check --baseline known.json --jsonl speeches.jsonl

Exit status: 0 nothing was found at or above --fail-on; 1 something was;
2 sayso could not do its work, or some of it: what could be read is reported
all the same. Interrupted, it is 130.`
}

// run is one run of the checks over the documents that are named.
type checkRun struct {
	options  sayso.Options
	checks   []*check.Check
	config   *config.Config
	baseline publish.Baseline
	format   format
	verbose  bool
}

// checked is what came of one document.
type checked struct {
	report  *publish.Report
	summary publish.Summary
	output  []byte
}

func (c *checkCommand) Run(ctx context.Context, s *streams) error {
	run, err := c.prepare(s)
	if err != nil {
		return err
	}
	var total publish.Summary
	then := func(d checked) error {
		total.Add(d.summary)
		return run.format.add(d.report, d.output)
	}
	failed := func(err error) {
		total.Unread++
		run.format.unread(err)
	}
	if err := each(ctx, s, &c.inputFlags, run.check, then, failed); err != nil {
		return err
	}
	for _, n := range run.config.Unused() {
		tell(s.err, n)
	}
	if err := run.format.finish(&total); err != nil {
		return err
	}
	return c.verdict(&total, run.config)
}

// prepare reads all that the flags name but the documents.
func (c *checkCommand) prepare(s *streams) (run *checkRun, err error) {
	run = &checkRun{verbose: c.Verbose}
	if run.config, err = c.configuration(); err != nil {
		return nil, err
	}
	if run.options, err = c.options(run.config); err != nil {
		return nil, err
	}
	run.options.Only = c.Checks
	run.options.Skip = append(run.options.Skip, c.Skip...)
	if run.checks, err = run.options.Checks(); err != nil {
		return nil, err
	}
	if run.baseline, err = readBaseline(c.Baseline); err != nil {
		return nil, err
	}
	run.format = c.newFormat(s, run.checks)
	return run, nil
}

func readBaseline(name string) (publish.Baseline, error) {
	if name == "" {
		return nil, nil
	}
	f, err := os.Open(name)
	if err != nil {
		return nil, fmt.Errorf("the baseline could not be read: %w", err)
	}
	defer f.Close()
	b, err := publish.ReadBaseline(f)
	if err != nil {
		return nil, fmt.Errorf("the baseline %s could not be read: %w", name, err)
	}
	return b, nil
}

// check checks one document.
func (run *checkRun) check(d *document.Document) (checked, error) {
	a := sayso.Analyze(d, run.options)
	r := publish.NewReport(a, check.Apply(a, run.checks))
	suppressed := run.config.Apply(r)
	known := r.Keep(func(f publish.Finding) bool { return !run.baseline.Has(f) })
	summary := r.Summary()
	summary.Suppressed, summary.Known = suppressed, known
	if !run.verbose {
		r.Keep(publish.Failed)
	}
	output, err := run.format.render(r)
	return checked{r, summary, output}, err
}

// verdict is the error that the exit status comes from. What could not be done
// goes before what was found.
func (c *checkCommand) verdict(total *publish.Summary, conf *config.Config) error {
	if total.Unread > 0 {
		return errReported
	}
	failOn := cmp.Or(c.FailOn, conf.FailOn, string(check.Error))
	if failOn == "never" {
		return nil
	}
	for severity := range total.Severities {
		if severity.Rank() >= check.Severity(failOn).Rank() {
			return errFindings
		}
	}
	return nil
}
