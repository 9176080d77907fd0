package main

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"os"
	"runtime"
	"strings"

	"github.com/sayso/sayso/document"
	"github.com/sayso/sayso/internal/ordered"
	"github.com/sayso/sayso/language"
	"github.com/sayso/sayso/language/conllu"
	"github.com/sayso/sayso/language/segment"
	"github.com/sayso/sayso/span"
)

type parseCommand struct {
	inputFlags
	Format string `enum:"conllu" default:"conllu" help:"How to print: conllu."`
	Input  string `enum:"text,conllu" default:"text" help:"What the files hold: text (statements in any format that sayso reads), or conllu, whose sentences and words are kept and everything else about them is predicted. Default: text."`
}

// Help is shown by "sayso parse --help".
func (*parseCommand) Help() string {
	return `Prints sentences, words, parts of speech, features, lemmas and dependencies as
Universal Dependencies has them.

Examples:
  sayso parse statement.txt
  sayso parse --input conllu gold.conllu > predicted.conllu

Exit status: 0 all was read; 2 sayso could not do its work, or some of it.`
}

func (c *parseCommand) Run(ctx context.Context, s *streams) error {
	if c.Input == "conllu" {
		return c.annotate(s)
	}
	unread := 0
	failed := func(err error) {
		unread++
		tell(s.err, err)
	}
	work := func(d *document.Document) (printer, error) { return parsed(ctx, d) }
	then := func(print printer) error { return print(s.out, failed) }
	if err := each(ctx, s, &c.inputFlags, work, then, failed); err != nil {
		return err
	}
	if unread > 0 {
		return errReported
	}
	return nil
}

// printer writes a document's text as CoNLL-U. Of what cannot be read it tells
// failed.
type printer func(w io.Writer, failed func(error)) error

// longText is the length in bytes from which on a text is read part by part while
// it is printed, so that its trees are never held together.
const longText = 1 << 16

// parsed is what prints a document. Short ones have been read by then.
func parsed(ctx context.Context, d *document.Document) (printer, error) {
	if len(d.Text) >= longText {
		return func(w io.Writer, failed func(error)) error { return printParts(ctx, w, d, failed) }, nil
	}
	text := segment.Cut(d.Text, everything(d))
	b, err := parsePart(d, text, 0, len(text.Sentences))
	return func(w io.Writer, _ func(error)) error { return write(w, b) }, err
}

// printParts reads the parts of a long document, several at once, and prints them
// in order.
func printParts(ctx context.Context, w io.Writer, d *document.Document, failed func(error)) error {
	text := segment.Cut(d.Text, everything(d))
	do := func(part [2]int) result[[]byte] {
		b, err := guarded(&d.ID, func() ([]byte, error) { return parsePart(d, text, part[0], part[1]) })
		return result[[]byte]{b, err}
	}
	parts := func(yield func([2]int) bool) {
		for first, last := range language.Parts(text) {
			if !yield([2]int{first, last}) {
				return
			}
		}
	}
	for r := range ordered.Map(ctx, runtime.GOMAXPROCS(0), parts, do) {
		if r.err != nil {
			failed(r.err)
		} else if err := write(w, r.value); err != nil {
			return err
		}
	}
	return ctx.Err()
}

// parsePart is a part of a document's text as CoNLL-U.
func parsePart(d *document.Document, text *segment.Text, first, last int) ([]byte, error) {
	sentences := language.CoNLLU(text, first, language.English().ParsePart(text, first, last))
	if first == 0 && len(sentences) > 0 {
		sentences[0].Comments = append([]string{"# newdoc id = " + d.ID}, sentences[0].Comments...)
	}
	var b bytes.Buffer
	err := conllu.Write(&b, sentences...)
	return b.Bytes(), err
}

// everything is the paragraphs of a document with what they leave out, such as
// the signs of list items and ruled lines: linguists want every token. What
// stands on a paragraph's own line is part of it.
func everything(d *document.Document) []span.Span {
	var out []span.Span
	end := 0
	keep := func(s span.Span) {
		if strings.TrimSpace(s.In(d.Text)) != "" {
			out = append(out, s)
		}
	}
	for _, b := range d.Blocks {
		line := end + strings.LastIndexByte(d.Text[end:b.Start], '\n') + 1
		keep(span.New(end, line))
		keep(span.New(line, b.End))
		end = b.End
	}
	keep(span.New(end, len(d.Text)))
	return out
}

// annotate reads CoNLL-U and prints it with what is predicted.
func (c *parseCommand) annotate(s *streams) error {
	paths, err := c.paths(s.in)
	if err != nil {
		return err
	}
	for _, path := range paths {
		sentences, err := readCoNLLU(path, s.in)
		if err != nil {
			return fmt.Errorf("%s: %w", path, err)
		}
		language.English().Annotate(sentences)
		if err := conllu.Write(s.out, sentences...); err != nil {
			return err
		}
	}
	return nil
}

func readCoNLLU(path string, stdin io.Reader) ([]conllu.Sentence, error) {
	if path == "-" {
		return conllu.Read(stdin)
	}
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	return conllu.Read(f)
}
