package main

import (
	"fmt"
	"io"

	"github.com/sayso/sayso/check"
	"github.com/sayso/sayso/publish"
)

// format is a form of the output of "sayso check". Reports come in the order of
// their documents.
type format interface {
	// render may be called by many goroutines at once.
	render(*publish.Report) ([]byte, error)
	// add takes a report, with what render made of it.
	add(*publish.Report, []byte) error
	// unread takes why a document could not be read.
	unread(error)
	finish(*publish.Summary) error
}

// newFormat is the format of that name.
func (c *checkCommand) newFormat(s *streams, checks []*check.Check) format {
	switch c.Format {
	case "json":
		return linesFormat{s, publish.AppendFindings}
	case "unix":
		return linesFormat{s, func(b []byte, r *publish.Report) ([]byte, error) { return publish.AppendUnix(b, r), nil }}
	case "github":
		return linesFormat{s, func(b []byte, r *publish.Report) ([]byte, error) { return publish.AppendGitHub(b, r), nil }}
	case "sarif":
		return sarifFormat{s, publish.NewSARIF(version(), checks)}
	}
	return textFormat{s, publish.NewText(width(s.out), coloured(c.Color, s.out)), c.Verbose}
}

type textFormat struct {
	*streams
	text    *publish.Text
	verbose bool
}

func (f textFormat) render(r *publish.Report) ([]byte, error) { return f.text.Append(nil, r), nil }

func (f textFormat) add(_ *publish.Report, b []byte) error { return write(f.out, b) }

func (f textFormat) unread(err error) { tell(f.err, err) }

func (f textFormat) finish(s *publish.Summary) error {
	var b []byte
	if f.verbose {
		b = append(s.AppendTallies(b), '\n')
	}
	return write(f.out, s.Append(b))
}

// linesFormat writes findings one a line; what else there is to say goes beside them.
type linesFormat struct {
	*streams
	appendTo func([]byte, *publish.Report) ([]byte, error)
}

func (f linesFormat) render(r *publish.Report) ([]byte, error) { return f.appendTo(nil, r) }

func (f linesFormat) add(r *publish.Report, b []byte) error {
	for _, n := range r.Notes() {
		tell(f.err, fmt.Sprintf("%s: %s", r.Document.Original.Name, n))
	}
	return write(f.out, b)
}

func (f linesFormat) unread(err error) { tell(f.err, err) }

func (f linesFormat) finish(*publish.Summary) error { return nil }

type sarifFormat struct {
	*streams
	log *publish.SARIF
}

func (f sarifFormat) render(*publish.Report) ([]byte, error) { return nil, nil }

func (f sarifFormat) add(r *publish.Report, _ []byte) error {
	f.log.Add(r)
	return nil
}

func (f sarifFormat) unread(err error) {
	f.log.Unread(err)
	tell(f.err, err)
}

func (f sarifFormat) finish(*publish.Summary) error {
	b, err := f.log.Append(nil)
	if err != nil {
		return err
	}
	return write(f.out, b)
}

// tell tells the user something besides the output.
func tell(w io.Writer, what any) { fmt.Fprintln(w, "sayso:", what) }
