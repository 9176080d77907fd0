package main

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"

	"golang.org/x/term"
)

// write writes b to the output.
func write(w io.Writer, b []byte) error {
	_, err := w.Write(b)
	return outputError(err)
}

// outputError says that the output could not be written.
func outputError(err error) error {
	if err == nil {
		return nil
	}
	if e, ok := errors.AsType[*fs.PathError](err); ok {
		err = e.Err
	}
	return fmt.Errorf("the output could not be written: %w", err)
}

// defaultWidth is how many columns text takes where there is no terminal.
const defaultWidth = 100

// width is how many columns the output has.
func width(w io.Writer) int {
	if f, ok := w.(*os.File); ok {
		if columns, _, err := term.GetSize(int(f.Fd())); err == nil && columns > 0 {
			return columns
		}
	}
	return defaultWidth
}

// coloured reports whether the output is to be coloured, as --color says:
// always, never or, with auto, where a person sees it on a terminal.
func coloured(when string, w io.Writer) bool {
	if when != "auto" {
		return when == "always"
	}
	return os.Getenv("NO_COLOR") == "" && os.Getenv("TERM") != "dumb" && isTerminal(w)
}

func isTerminal(w io.Writer) bool {
	f, ok := w.(*os.File)
	return ok && term.IsTerminal(int(f.Fd()))
}

// outFile is standard output, or a file that takes its name only once it is whole.
type outFile struct {
	file *os.File // nil for standard output
	name string
	std  *streams
}

// openOutput opens what --output names: standard output for "" and "-".
func openOutput(s *streams, name string) (*outFile, error) {
	if name == "" || name == "-" {
		return &outFile{std: s}, nil
	}
	f, err := os.CreateTemp(filepath.Dir(name), ".sayso-*")
	if err != nil {
		if p, ok := errors.AsType[*fs.PathError](err); ok {
			err = p.Err // without the name of a file that nobody asked for
		}
		return nil, fmt.Errorf("%s cannot be written: %w; name a file in a folder that is there and that you may write", name, err)
	}
	return &outFile{file: f, name: name}, nil
}

// Write writes b.
func (o *outFile) Write(b []byte) (int, error) {
	if o.file == nil {
		return o.std.out.Write(b)
	}
	return o.file.Write(b)
}

// finish gives the file its name, unless err says that it is not whole: then
// nothing is left of it.
func (o *outFile) finish(err error) error {
	if o.file == nil {
		return err
	}
	if err != nil && err != errReported {
		o.file.Close()
		os.Remove(o.file.Name())
		return err
	}
	failed := o.file.Chmod(0o644)
	if e := o.file.Close(); failed == nil {
		failed = e
	}
	if failed == nil {
		failed = os.Rename(o.file.Name(), o.name)
	}
	if failed != nil {
		os.Remove(o.file.Name())
		return fmt.Errorf("%s could not be written: %w", o.name, failed)
	}
	return err
}
