package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"iter"
	"os"
	"path/filepath"
	"strings"
	"time"

	"github.com/sayso/sayso"
	"github.com/sayso/sayso/document"
)

// inputFlags say what is read.
type inputFlags struct {
	Files []string `arg:"" optional:"" name:"file" help:"Statements; - is standard input, which is also read when no file is given."`
	JSONL bool     `name:"jsonl" help:"The files are JSON Lines: a document a line, {\"id\",\"date\",\"text\"}."`
	Date  string   `placeholder:"DATE" help:"The statement's date, such as 2023-09-01, to which 'yesterday' and 'this year' refer."`
}

// options are what the flags say of how to read a statement.
func (f *inputFlags) options() (sayso.Options, error) {
	if f.Date == "" {
		return sayso.Options{}, nil
	}
	date, err := parseDate(f.Date)
	if err != nil {
		return sayso.Options{}, fmt.Errorf("--date %s: %w", f.Date, err)
	}
	date.From = "stated with --date"
	return sayso.Options{Date: date}, nil
}

// open reads one document; it may be called on any goroutine.
type open func() (*document.Document, error)

// documents are the documents that the flags name, in order.
func (f *inputFlags) documents(stdin io.Reader) iter.Seq[open] {
	files := f.Files
	if len(files) == 0 {
		files = []string{"-"}
	}
	return func(yield func(open) bool) {
		for _, name := range files {
			if f.JSONL {
				if !records(name, stdin, yield) {
					return
				}
			} else if !yield(func() (*document.Document, error) { return readFile(name, stdin) }) {
				return
			}
		}
	}
}

func readFile(name string, stdin io.Reader) (*document.Document, error) {
	var b []byte
	var err error
	if name == "-" {
		b, err = io.ReadAll(stdin)
	} else {
		b, err = os.ReadFile(name)
	}
	if err != nil {
		return nil, err
	}
	base := filepath.Base(name)
	d := document.FromText(strings.TrimSuffix(base, filepath.Ext(base)), strings.ToValidUTF8(string(b), "\uFFFD"))
	d.Original.Name = name
	return d, nil
}

type record struct {
	ID, Date, DCT, Text string
}

func records(name string, stdin io.Reader, yield func(open) bool) bool {
	in := stdin
	if name != "-" {
		file, err := os.Open(name)
		if err != nil {
			return yield(func() (*document.Document, error) { return nil, err })
		}
		defer file.Close()
		in = file
	}
	r := bufio.NewReaderSize(in, 1<<20)
	for n := 1; ; n++ {
		line, err := r.ReadBytes('\n')
		if len(bytes.TrimSpace(line)) > 0 && !yield(func() (*document.Document, error) { return readRecord(name, n, line) }) {
			return false
		}
		if err == io.EOF {
			return true
		}
		if err != nil {
			return yield(func() (*document.Document, error) { return nil, err })
		}
	}
}

func readRecord(name string, n int, line []byte) (*document.Document, error) {
	var rec record
	if err := json.Unmarshal(line, &rec); err != nil {
		return nil, fmt.Errorf("%s:%d: not a JSON record: %w", name, n, err)
	}
	d := document.FromText(rec.ID, strings.ToValidUTF8(rec.Text, "\uFFFD"))
	d.Original.Name = name + "#" + rec.ID
	for _, s := range []string{rec.DCT, rec.Date} {
		if s != "" {
			date, err := parseDate(s)
			if err != nil {
				return nil, fmt.Errorf("%s:%d: date %q: %w", name, n, s, err)
			}
			d.Date = date
			break
		}
	}
	return d, nil
}

// parseDate reads a day, or a day with its time.
func parseDate(s string) (document.Date, error) {
	if t, err := time.Parse(time.DateOnly, s); err == nil {
		return document.Date{Time: t}, nil
	}
	for _, layout := range []string{time.RFC3339, "2006-01-02T15:04:05", "2006-01-02T15:04"} {
		if t, err := time.Parse(layout, s); err == nil {
			return document.Date{Time: t, HasTime: true}, nil
		}
	}
	return document.Date{}, fmt.Errorf("not a date such as 2023-09-01 or 2023-09-01T10:30")
}
