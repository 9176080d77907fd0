package main

import (
	"context"
	"errors"
	"fmt"
	"strings"

	"github.com/sayso/sayso"
	"github.com/sayso/sayso/check"
	"github.com/sayso/sayso/document"
	"github.com/sayso/sayso/name/gazetteer"
	"github.com/sayso/sayso/publish"
	"github.com/sayso/sayso/publish/export"
)

type exportCommand struct {
	inputFlags
	Format    string   `required:"" placeholder:"FORMAT" complete:"export" help:"One of ${exportFormats}."`
	Table     string   `enum:"findings,claims,commitments" default:"claims" help:"For csv, xlsx and parquet: findings, claims or commitments."`
	Gazetteer []string `placeholder:"FILE" type:"path" complete:"file" help:"For geojson: gazetteers to look places up in besides the one that is built in."`
	Output    string   `short:"o" placeholder:"FILE" complete:"file" help:"The file to write. Default: standard output."`
	Verbose   bool     `short:"v" help:"Write also what was examined and holds, and what could not be judged."`
}

// Help is shown by "sayso export --help".
func (*exportCommand) Help() string {
	var b strings.Builder
	b.WriteString("Writes what was read in statements for other programs.\n\nFormats:\n")
	for _, f := range export.Formats() {
		fmt.Fprintf(&b, "  %-14s %s\n", f.Name, f.About)
	}
	b.WriteString(`
GeoJSON: the gazetteer that is built in has capitals with their coordinates, and
countries without; --gazetteer adds your own. Where a name may be of several places, or
of none that is known, the feature has no geometry and says why; a point that stands for
a country or a region says so in "precision" and "uncertainty".

Examples:
  sayso export --format xlsx --table claims letters/ -o claims.xlsx
  sayso export --format icalendar speech.pdf -o due.ics

Exit status: 0 all was read; 2 sayso could not do its work, or some of it.`)
	return b.String()
}

// exportFormats names the formats, for the help.
func exportFormats() string {
	var out []string
	for _, f := range export.Formats() {
		out = append(out, f.Name)
	}
	return strings.Join(out, ", ")
}

func (c *exportCommand) Run(ctx context.Context, s *streams) error {
	f, ok := export.ByName(c.Format)
	if !ok {
		return fmt.Errorf("there is no format %q; the formats are %s", c.Format, exportFormats())
	}
	if f.Binary && (c.Output == "" || c.Output == "-") && isTerminal(s.out) {
		return errors.New("this format is not to be read on a terminal; name a file with -o")
	}
	conf, err := c.configuration()
	if err != nil {
		return err
	}
	opts, err := c.options(conf)
	if err != nil {
		return err
	}
	checks, err := opts.Checks()
	if err != nil {
		return err
	}
	work := func(d *document.Document) (export.Statement, error) {
		a := sayso.Analyze(d, opts)
		r := publish.NewReport(a, check.Apply(a, checks))
		conf.Apply(r)
		if !c.Verbose {
			r.Keep(publish.Failed)
		}
		return export.Statement{Report: r, Claims: a.Claims()}, nil
	}
	out, err := openOutput(s, c.Output)
	if err != nil {
		return err
	}
	return out.finish(c.write(ctx, s, f, out, work))
}

// gazetteer is where places are looked up; nil where nothing besides what is built in is
// named.
func (c *exportCommand) gazetteer() (*gazetteer.Gazetteer, error) {
	if len(c.Gazetteer) == 0 {
		return nil, nil
	}
	return gazetteer.Open(c.Gazetteer...)
}

func (c *exportCommand) write(ctx context.Context, s *streams, f export.Format, out *outFile, work func(*document.Document) (export.Statement, error)) error {
	places, err := c.gazetteer()
	if err != nil {
		return err
	}
	w, err := f.Open(out, export.Options{Table: c.Table, Gazetteer: places})
	if err != nil {
		return err
	}
	unread := 0
	failed := func(err error) {
		unread++
		tell(s.err, err)
	}
	if err := each(ctx, s, &c.inputFlags, work, w.Add, failed); err != nil {
		return err
	}
	if err := w.Close(); err != nil {
		return outputError(err)
	}
	if unread > 0 {
		return errReported
	}
	return nil
}
