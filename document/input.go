package document

import (
	"bufio"
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"io"
	"iter"
	"path/filepath"
	"strings"

	"github.com/sayso/sayso/document/charset"
)

// The limits of what is read. What is larger is an error that says so.
const (
	MaxText   = 256 << 20 // bytes of one original, and of its text
	MaxRecord = 64 << 20  // bytes of one line of a JSON Lines file
)

// Options say how inputs are read. The zero Options read files by their names
// and their first bytes.
type Options struct {
	Stdin  io.Reader // what the name "-" stands for; nil: nothing
	Format string    // one of Formats, for every input; default: each by its first bytes or its name
	OCR    bool      // read pages of PDF files that are pictures with Tesseract, if that is installed

	depth int // how many files stand around this one
}

// Input is one original as received and not yet read: a file, or a record of a
// JSON Lines file. Inputs come one after another; reading them may be done by
// many goroutines at once.
type Input struct {
	Name string // path, "-" for standard input
	Line int    // where a record begins in its file, from 1; else 0
	Data string // the bytes as received

	id      string // of the document, where its name does not tell it
	charset string // that whoever sent it states, where it states none itself
	format  *format
	ocr     bool
}

// stream is one file being read.
type stream struct {
	*bufio.Reader
	name   string
	size   int64 // in bytes, where known, else 0
	format *format
	ocr    bool
	depth  int // how many files stand around this one
}

// Read yields the documents that paths name, in order: see Inputs. Where many
// documents are to be read at once, range over Inputs and call Document on each.
func Read(ctx context.Context, paths []string, o Options) iter.Seq2[*Document, error] {
	return documents(Inputs(ctx, paths, o))
}

// documents reads the inputs one after another.
func documents(inputs iter.Seq2[*Input, error]) iter.Seq2[*Document, error] {
	return func(yield func(*Document, error) bool) {
		for in, err := range inputs {
			var d *Document
			if err == nil {
				d, err = in.Document()
			}
			if !yield(d, err) {
				return
			}
		}
	}
}

// InputsFrom yields the originals that r holds, known to the user as name: one,
// or each record of a JSON Lines file. A record that cannot be read yields an
// error, and the next ones follow. Errors are of type *Error, except the context's own.
func InputsFrom(ctx context.Context, name string, r io.Reader, o Options) iter.Seq2[*Input, error] {
	return inputsFrom(ctx, name, r, 0, o)
}

func inputsFrom(ctx context.Context, name string, r io.Reader, size int64, o Options) iter.Seq2[*Input, error] {
	return func(yield func(*Input, error) bool) {
		s := &stream{Reader: bufio.NewReaderSize(contextReader{ctx, r}, 64<<10), name: name, size: size, ocr: o.OCR, depth: o.depth}
		peeked, err := s.Peek(4096)
		if err != nil && !errors.Is(err, io.EOF) {
			yield(nil, readError(name, err))
			return
		}
		head := string(peeked)
		if f := foreignTo(head); f != nil && byMagic(head) == nil {
			yield(nil, f.error(name))
			return
		}
		if s.format = formatOf(o.Format, name, head); s.format == nil {
			yield(nil, &Error{Name: name, Problem: "there is no format named " + o.Format, Remedy: "choose one of " + strings.Join(Formats(), ", ")})
			return
		}
		if s.format.split == nil {
			yield(s.whole())
			return
		}
		for in, err := range s.format.split(ctx, s) {
			if !yield(in, err) {
				return
			}
		}
	}
}

// whole is the one original that the stream holds.
func (s *stream) whole() (*Input, error) {
	tooLarge := &Error{
		Name:    s.name,
		Problem: fmt.Sprintf("it is larger than %d MiB, the most that is read as one document", MaxText>>20),
		Remedy:  "split it into smaller files, or into the records of a JSON Lines file",
	}
	if s.size > MaxText {
		return nil, tooLarge
	}
	var b strings.Builder
	b.Grow(int(s.size))
	n, err := io.Copy(&b, io.LimitReader(s, MaxText+1))
	switch {
	case err != nil:
		return nil, readError(s.name, err)
	case n > MaxText:
		return nil, tooLarge
	case n == 0:
		return nil, &Error{Name: s.name, Problem: "it is empty", Remedy: "check that it was saved"}
	}
	return &Input{Name: s.name, Data: b.String(), format: s.format, ocr: s.ocr}, nil
}

// Document reads the input. Errors are of type *Error.
func (in *Input) Document() (*Document, error) {
	d := &Document{
		ID: firstOf(in.id, idOf(in.Name)),
		Original: Original{
			Name:      in.Name,
			MediaType: in.format.mediaType,
			Size:      int64(len(in.Data)),
			SHA256:    hashOf(in.Data),
		},
	}
	if err := in.format.read(in, d); err != nil {
		return nil, err
	}
	if len(d.Blocks) == 0 {
		return nil, in.fail("it holds no text", "write or save a text in it", nil)
	}
	return d, nil
}

// hashOf is the SHA-256 of data, made without a second copy of all of it.
func hashOf(data string) (sum [32]byte) {
	const part = 64 << 10
	h := sha256.New()
	for ; len(data) > part; data = data[part:] {
		h.Write([]byte(data[:part]))
	}
	h.Write([]byte(data))
	h.Sum(sum[:0])
	return sum
}

// decode decodes the input, by the encoding that the format's own declaration
// names, and notes in d how that was done.
func (in *Input) decode(d *Document, declared string) (charset.Text, error) {
	t, err := charset.Decode(in.Data, firstOf(declared, in.charset))
	if err != nil {
		return t, in.fail("it is not text", "check that it is the right file, or save its text as UTF-8", err)
	}
	if len(t.Text) > MaxText {
		return t, in.fail(fmt.Sprintf("its text is longer than %d MiB", MaxText>>20), "split it into smaller files", nil)
	}
	d.Original.Charset, d.Original.Guessed = t.Charset, t.Guessed
	for _, n := range t.Notes {
		d.Notes = append(d.Notes, Note{Message: n})
	}
	return t, nil
}

// fail is an error about the input; cause may be nil.
func (in *Input) fail(problem, remedy string, cause error) *Error {
	return &Error{Name: in.Name, Line: in.Line, Problem: problem, Remedy: remedy, Err: cause}
}

// idOf is a file's name without folder and extension.
func idOf(name string) string {
	if name == "-" {
		return "stdin"
	}
	base := filepath.Base(name)
	if id := strings.TrimSuffix(base, filepath.Ext(base)); id != "" {
		return id
	}
	return base
}

// contextReader reads until the context is done.
type contextReader struct {
	ctx context.Context
	r   io.Reader
}

func (c contextReader) Read(p []byte) (int, error) {
	if err := c.ctx.Err(); err != nil {
		return 0, err
	}
	return c.r.Read(p)
}
