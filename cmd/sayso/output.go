package main

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"

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
