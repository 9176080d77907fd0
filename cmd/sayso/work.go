package main

import (
	"context"
	"fmt"
	"io"
	"runtime"

	"github.com/sayso/sayso/document"
	"github.com/sayso/sayso/internal/ordered"
)

// outcome is what came of one document: a result, or why there is none.
type outcome[T any] struct {
	result T
	err    error
}

// each reads the documents that in names and does the work on them, several at
// once, and gives the results to then, in the order of the documents. A document that
// cannot be read is told on the error stream, and the others go on; in the end
// the error is errReported.
func each[T any](ctx context.Context, s *streams, in *inputFlags, work func(*document.Document) (T, error), then func(T) error) error {
	var failed error
	do := func(o open) (out outcome[T]) {
		d, err := o()
		if err != nil {
			out.err = err
			return out
		}
		out.result, out.err = work(d)
		return out
	}
	for out := range ordered.Map(ctx, runtime.GOMAXPROCS(0), in.documents(s.in), do) {
		if out.err != nil {
			fmt.Fprintln(s.err, "sayso:", out.err)
			failed = errReported
			continue
		}
		if err := then(out.result); err != nil {
			return err
		}
	}
	if err := ctx.Err(); err != nil {
		return err
	}
	return failed
}

// write writes b to the output.
func write(w io.Writer, b []byte) error {
	if _, err := w.Write(b); err != nil {
		return fmt.Errorf("writing the output: %w", err)
	}
	return nil
}
