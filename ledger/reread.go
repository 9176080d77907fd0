package ledger

import (
	"bytes"
	"context"
	"fmt"
	"iter"
	"slices"
	"strings"

	"github.com/sayso/sayso/document"
	"github.com/sayso/sayso/internal/ordered"
)

// Rereader reads the originals of a ledger again, as a newer sayso reads them.
type Rereader struct {
	Store   Store
	Workers int // how many originals are read at once

	// Wanted says whether a document that was read by that version is to be read again.
	Wanted func(version string) bool
	// Reader reads an original whose document was read before. It is called by Workers
	// goroutines at once.
	Reader func(in *document.Input, before *Document) (*Read, error)
}

// Reread is what came of reading a document again.
type Reread struct {
	Document ID
	Name     string // Document.Name
	Claims   int    // that it has now
	Gone     int    // claims that it had and has no more
	Lost     []*Review
	Err      error // why it could not be read; then nothing has changed
}

// Reread reads again all documents that are wanted, in the order in which they were
// added, and yields what came of each once it is kept. What a document was before
// goes into the archive. An error of the store ends it; so does ctx.
func (r *Rereader) Reread(ctx context.Context) iter.Seq2[*Reread, error] {
	return func(yield func(*Reread, error) bool) {
		all := pairs(r.Store.Documents(ctx, DocumentQuery{}))
		for again := range ordered.Map(ctx, r.Workers, all, func(p pair) rereading { return r.read(ctx, p) }) {
			switch out, err := r.keep(ctx, again); {
			case err != nil:
				yield(nil, err)
				return
			case out != nil && !yield(out, nil):
				return
			}
		}
		if err := ctx.Err(); err != nil {
			yield(nil, err)
		}
	}
}

// rereading is a document that has been read again; without a document, where it
// is not wanted.
type rereading struct {
	before   *Reading
	document *Document
	reading  *Reading
	err      error // of reading
	broken   error // of the store
}

func (r *Rereader) read(ctx context.Context, p pair) (out rereading) {
	if p.err != nil {
		return rereading{broken: p.err}
	}
	if out.before, out.broken = r.Store.Reading(ctx, p.document.ID); out.broken != nil || !r.Wanted(out.before.Version) {
		return out
	}
	out.document = p.document
	in, err := Input(ctx, r.Store, p.document.ID)
	if err != nil {
		out.broken = err
		return out
	}
	read, err := r.Reader(in, p.document)
	if err != nil {
		out.err = err
		return out
	}
	if out.document, out.err = newDocument(read.Document); out.err != nil {
		return out
	}
	was := p.document
	out.document.ID, out.document.Added, out.document.Family, out.document.Label = was.ID, was.Added, was.Family, was.Label
	out.reading, out.err = newReading(read, was.ID, out.before.Number+1)
	return out
}

// Input is the original of a document as it was given to be read. Errors: ErrNotFound;
// ErrErased; ErrCorrupt.
func Input(ctx context.Context, s Store, id ID) (*document.Input, error) {
	o, err := s.Original(ctx, id)
	if err != nil {
		return nil, err
	}
	b, err := o.Bytes()
	if err != nil {
		return nil, err
	}
	sources, err := s.Sources(ctx, id)
	if err != nil || len(sources) == 0 {
		return nil, fmt.Errorf("document %s: %w (it has no source)", id, ErrCorrupt)
	}
	format := document.FormatOf(o.MediaType)
	name := sources[0].Name
	if format == "jsonl" {
		name, _, _ = strings.Cut(name, "#")
	}
	for in, err := range document.InputsFrom(ctx, name, bytes.NewReader(b), document.Options{Format: format}) {
		return in, err
	}
	return nil, fmt.Errorf("document %s: %w (its original is empty)", id, ErrCorrupt)
}

func (r *Rereader) keep(ctx context.Context, again rereading) (*Reread, error) {
	if again.broken != nil || again.document == nil {
		return nil, again.broken
	}
	out := &Reread{Document: again.document.ID, Name: again.document.Name(), Err: again.err}
	if again.err != nil {
		return out, nil
	}
	if err := r.Store.Reread(ctx, again.document, again.reading); err != nil {
		return nil, err
	}
	out.Claims = len(again.reading.Claims)
	for _, c := range again.before.Claims {
		if !again.reading.has(c.ID) {
			out.Gone++
		}
	}
	for review, err := range r.Store.Reviews(ctx, out.Document) {
		if err != nil {
			return nil, err
		}
		if !again.reading.has(review.Claim) {
			out.Lost = append(out.Lost, review)
		}
	}
	return out, nil
}

func (r *Reading) has(claim string) bool {
	return slices.ContainsFunc(r.Claims, func(c *Claim) bool { return c.ID == claim })
}

// Lost reports whether the latest reading of a review's document has no longer the
// claim that it is about.
func Lost(ctx context.Context, s Store, r *Review) (bool, error) {
	for _, err := range s.Claims(ctx, ClaimQuery{Document: r.Document, ID: r.Claim, Limit: 1}) {
		return false, err
	}
	return true, nil
}
