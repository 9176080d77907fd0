package ledger

import (
	"context"
	"crypto/sha256"
	"iter"
	"time"

	"github.com/sayso/sayso/document"
	"github.com/sayso/sayso/internal/ordered"
)

// The limits of a batch, which is what is kept in one transaction. A batch that is
// not full after batchTime is kept when the next original comes.
const (
	batchSize  = 64
	batchBytes = 16 << 20
	batchTime  = time.Second
)

// Adder adds originals to a ledger.
type Adder struct {
	Store   Store
	Workers int // how many originals are read at once

	// Reader reads an original's document. It is called by Workers goroutines at
	// once.
	Reader func(*document.Input) (*Read, error)

	// URL and Obtained are where and when the originals were obtained, RFC 3339.
	// Default: the address that the original itself states; now.
	URL, Obtained string
}

// Outcome says what became of one original.
type Outcome struct {
	Name string // of the input
	Added
	Err error // why it could not be read; then Added is empty
}

// Add reads and keeps the originals that inputs yields, and yields what became of
// each, in their order, once that is acknowledged: it is in the ledger and stays.
// What cannot be read is told and the others go on. An error of the store ends it;
// so does ctx. Whenever it ends, adding the same originals again goes on where it
// ended.
func (a *Adder) Add(ctx context.Context, inputs iter.Seq2[*document.Input, error]) iter.Seq2[Outcome, error] {
	return func(yield func(Outcome, error) bool) {
		b := batch{adder: a}
		for p := range ordered.Map(ctx, a.Workers, items(inputs), func(i item) prepared { return a.prepare(ctx, i) }) {
			b.add(p)
			if b.full() && !b.keep(ctx, yield) {
				return
			}
		}
		if err := ctx.Err(); err != nil {
			yield(Outcome{}, err)
			return
		}
		b.keep(ctx, yield)
	}
}

type item struct {
	input *document.Input
	err   error
}

func items(inputs iter.Seq2[*document.Input, error]) iter.Seq[item] {
	return func(yield func(item) bool) {
		for in, err := range inputs {
			if !yield(item{in, err}) {
				return
			}
		}
	}
}

// prepared is an original that has been read, or why not.
type prepared struct {
	name     string
	addition *Addition
	err      error // of reading it
	broken   error // of the store
}

func (a *Adder) prepare(ctx context.Context, i item) prepared {
	if i.err != nil {
		return prepared{err: i.err}
	}
	hash := Hash(sha256.Sum256([]byte(i.input.Data)))
	known, err := a.Store.Known(ctx, []Hash{hash})
	if err != nil {
		return prepared{broken: err}
	}
	r, err := a.read(i.input, known[hash] != "")
	if err != nil {
		return prepared{name: i.input.Name, err: err}
	}
	p := prepared{name: r.Document.Original.Name, addition: &Addition{SHA256: hash, Source: a.source(r.Document)}}
	if known[hash] == "" {
		p.err = p.addition.fill(i.input, r)
	}
	return p
}

// read reads an original. Of one that is known only the document is wanted, for
// its name and address.
func (a *Adder) read(in *document.Input, known bool) (*Read, error) {
	if !known {
		return a.Reader(in)
	}
	d, err := in.Document()
	return &Read{Document: d}, err
}

func (a *Adder) source(d *document.Document) Source {
	s := Source{Name: d.Original.Name, URL: d.Original.URL, Obtained: a.Obtained}
	if a.URL != "" {
		s.URL = a.URL
	}
	if s.Obtained == "" {
		s.Obtained = now().Format(time.RFC3339)
	}
	return s
}

// fill gives x all that is kept of an original that is new.
func (x *Addition) fill(in *document.Input, r *Read) (err error) {
	o := r.Document.Original
	x.Original = &Original{SHA256: x.SHA256, MediaType: o.MediaType, Charset: o.Charset, Size: o.Size, Packed: Pack([]byte(in.Data))}
	if x.Document, err = newDocument(r.Document); err != nil {
		return err
	}
	x.Sketch = NewSketch(x.Document.Text)
	x.Reading, err = newReading(r, x.Document.ID, 1)
	return err
}

// batch is what is kept in one transaction.
type batch struct {
	adder *Adder
	all   []prepared
	bytes int
	since time.Time
}

func (b *batch) add(p prepared) {
	if len(b.all) == 0 {
		b.since = time.Now()
	}
	if p.addition != nil && p.addition.Document != nil {
		b.bytes += len(p.addition.Document.Text)
	}
	b.all = append(b.all, p)
}

func (b *batch) full() bool {
	return len(b.all) >= batchSize || b.bytes >= batchBytes || time.Since(b.since) >= batchTime
}

// keep keeps the batch and yields what became of it, and reports whether to go on.
func (b *batch) keep(ctx context.Context, yield func(Outcome, error) bool) bool {
	defer func() { *b = batch{adder: b.adder} }()
	var additions []*Addition
	for _, p := range b.all {
		if p.broken != nil {
			yield(Outcome{}, p.broken)
			return false
		}
		if p.err == nil {
			additions = append(additions, p.addition)
		}
	}
	added, err := b.adder.Store.Add(ctx, additions)
	if err != nil {
		yield(Outcome{}, err)
		return false
	}
	for _, p := range b.all {
		o := Outcome{Name: p.name, Err: p.err}
		if p.err == nil {
			o.Added, added = added[0], added[1:]
		}
		if !yield(o, nil) {
			return false
		}
	}
	return true
}
