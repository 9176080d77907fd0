package main

import (
	"context"
	"errors"
	"fmt"
	"iter"
	"os"
	"runtime"
	"sync"

	"golang.org/x/term"

	"github.com/sayso/sayso"
	"github.com/sayso/sayso/document"
	"github.com/sayso/sayso/internal/config"
	"github.com/sayso/sayso/internal/ordered"
)

// sourceFlags say what is read.
type sourceFlags struct {
	Files []string `arg:"" optional:"" name:"file" help:"Files, folders and patterns such as 'notes/**/*.txt'; - is standard input, which is read too when nothing is named and it is not a terminal."`
	JSONL bool     `name:"jsonl" help:"Read JSON Lines, a document a line: {\"id\",\"date\",\"text\"}."`
	OCR   bool     `name:"ocr" help:"Read the pages of PDF files that are pictures, by Tesseract, which must be installed."`
}

// inputFlags say what is read, and how.
type inputFlags struct {
	sourceFlags
	Date   string `placeholder:"DATE" help:"The statement's date, such as 2023-09-01, to which 'yesterday' and 'this year' refer. Default: the date that the statement states."`
	Config string `placeholder:"FILE" complete:"file" help:"Configuration. Default: .sayso.yaml in this folder or the nearest one above."`
}

// paths are what is to be read.
func (f *sourceFlags) paths(stdin *os.File) ([]string, error) {
	if len(f.Files) > 0 {
		return f.Files, nil
	}
	if term.IsTerminal(int(stdin.Fd())) {
		return nil, errors.New("no statement is named; name files or folders, or give a text on standard input")
	}
	return []string{"-"}, nil
}

// reading is how they are read.
func (f *sourceFlags) reading(stdin *os.File) document.Options {
	o := document.Options{Stdin: stdin, OCR: f.OCR}
	if f.JSONL {
		o.Format = "jsonl"
	}
	return o
}

// configuration is the one named, or the one that is found.
func (f *inputFlags) configuration() (*config.Config, error) {
	if f.Config != "" {
		return config.Load(f.Config)
	}
	return config.Find(".")
}

// options are how a statement is to be read. A flag goes before the
// configuration.
func (f *inputFlags) options(c *config.Config) (sayso.Options, error) {
	o := sayso.Options{Date: c.Date, Skip: c.Off}
	if f.Date == "" {
		return o, nil
	}
	date, ok := document.ParseDate(f.Date)
	if !ok {
		return o, fmt.Errorf("--date %q is not a date; write it as 2023-09-01 or 2023-09-01T10:30", f.Date)
	}
	date.From = "stated with --date"
	o.Date = date
	return o, nil
}

// source says what is read, and how.
type source interface {
	paths(stdin *os.File) ([]string, error)
	reading(stdin *os.File) document.Options
}

// longDocument is the length in bytes from which on a document is worked on by
// itself, so that the memory that is needed is that of one. The parser reads such a
// one on all processors.
const longDocument = 1 << 18

var longDocuments sync.Mutex

// item is one document to be worked on, or why there is none.
type item struct {
	input *document.Input
	err   error
}

// result is what came of an item.
type result[T any] struct {
	value T
	err   error
}

// each reads the documents that the flags name and does the work on them,
// several at once, and gives what comes of it to then, in the order of the
// documents. Of one that cannot be read failed is told, and the others go on.
func each[T any](ctx context.Context, s *streams, f source, work func(*document.Document) (T, error), then func(T) error, failed func(error)) error {
	paths, err := f.paths(s.in)
	if err != nil {
		return err
	}
	do := func(i item) result[T] {
		v, err := read(i, work)
		return result[T]{v, err}
	}
	bar := newProgress(s.err)
	defer bar.clear()
	for r := range ordered.Map(ctx, runtime.GOMAXPROCS(0), items(document.Inputs(ctx, paths, f.reading(s.in))), do) {
		bar.clear()
		if r.err != nil {
			failed(r.err)
		} else if err := then(r.value); err != nil {
			return err
		}
		bar.step()
	}
	return ctx.Err()
}

func items(inputs iter.Seq2[*document.Input, error]) iter.Seq[item] {
	return func(yield func(item) bool) {
		for input, err := range inputs {
			if !yield(item{input, err}) {
				return
			}
		}
	}
}

// read does the work on the document of i.
func read[T any](i item, work func(*document.Document) (T, error)) (v T, err error) {
	if i.err != nil {
		return v, i.err
	}
	name := i.input.Name
	return guarded(&name, func() (v T, err error) {
		d, err := i.input.Document()
		if err != nil {
			return v, err
		}
		name = d.Original.Name
		if len(d.Text) >= longDocument {
			longDocuments.Lock()
			defer longDocuments.Unlock()
		}
		return work(d)
	})
}

// guarded does work on a document; name is what it is called, as far as it is known
// while the work goes on. A panic is a fault of sayso's
// own; it must not keep the other documents from being read.
func guarded[T any](name *string, work func() (T, error)) (v T, err error) {
	defer func() {
		if p := recover(); p != nil {
			err = fmt.Errorf("%s: sayso failed on this document (%v); please report it, with the text if you can", *name, p)
		}
	}()
	return work()
}
