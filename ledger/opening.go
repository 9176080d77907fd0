package ledger

import (
	"context"
	"fmt"
	"iter"
	"time"
)

// Opening says what an entry stands for, so that whoever has it can tell that the
// entry's leaf stands for this and for nothing else.
type Opening struct {
	Kind     Kind      `json:"kind"`
	Document ID        `json:"document"`
	Number   int       `json:"number"`
	Salt     []byte    `json:"salt"`
	Digest   []byte    `json:"digest,omitempty"`   // of what is in the ledger alone
	Original *Received `json:"original,omitempty"` // of an original, instead
}

// Received says which bytes were received, and when they were added.
type Received struct {
	SHA256    string    `json:"sha256"`
	MediaType string    `json:"mediaType"`
	Charset   string    `json:"charset"`
	Size      int64     `json:"size"`
	Added     time.Time `json:"added"`
}

// Open is the opening of e, which stands for what has that digest.
func (e *Entry) Open(digest Hash) *Opening {
	return &Opening{Kind: e.Kind, Document: e.Document, Number: e.Number, Salt: e.Salt, Digest: digest[:]}
}

// OpenOriginal is the opening of e, which stands for o and its document.
func (e *Entry) OpenOriginal(o *Original, d *Document) *Opening {
	out := e.Open(Hash{})
	out.Digest = nil
	out.Original = &Received{o.SHA256.String(), o.MediaType, o.Charset, o.Size, d.Added}
	return out
}

// OpenEntry is the opening of an entry of a store. Errors: ErrErased; ErrCorrupt,
// where what the entry stands for is not what is there.
func OpenEntry(ctx context.Context, s Store, e *Entry) (*Opening, error) {
	digest, err := digestOf(ctx, s, e)
	if err != nil {
		return nil, err
	}
	if !e.Stands(digest) {
		return nil, fmt.Errorf("%s: %w", e.name(), ErrCorrupt)
	}
	if e.Kind != OriginalEntry {
		return e.Open(digest), nil
	}
	d, err := s.Document(ctx, e.Document)
	if err != nil {
		return nil, err
	}
	o, err := s.Original(ctx, e.Document)
	if err != nil {
		return nil, err
	}
	return e.OpenOriginal(o, d), nil
}

// digestOf is the digest of what e stands for, as it is in the store now.
func digestOf(ctx context.Context, s Store, e *Entry) (Hash, error) {
	if e.Kind == TombstoneEntry {
		return first(s.Tombstones(ctx), func(t *Tombstone) (Hash, bool) { return t.Digest(), t.Document == e.Document })
	}
	d, err := s.Document(ctx, e.Document)
	if err != nil {
		return Hash{}, err
	}
	switch e.Kind {
	case OriginalEntry:
		o, err := s.Original(ctx, e.Document)
		if err != nil {
			return Hash{}, err
		}
		return o.Digest(d), nil
	case SourceEntry:
		all, err := s.Sources(ctx, e.Document)
		if err != nil || e.Number > len(all) {
			return Hash{}, err
		}
		return all[e.Number-1].Digest(), nil
	case LinkEntry:
		return first(s.Links(ctx, e.Document, ""), func(l *Link) (Hash, bool) { return l.Digest(), true })
	case ReviewEntry:
		return first(s.Reviews(ctx, e.Document), func(r *Review) (Hash, bool) { return r.Digest(), r.Number == e.Number })
	}
	r, err := s.Reading(ctx, e.Document)
	switch {
	case err != nil:
		return Hash{}, err
	case r.Number == e.Number:
		return r.Digest(d), nil
	}
	return first(s.Archive(ctx, e.Document), func(a *Archived) (Hash, bool) {
		return a.Reading.Digest(a.Document), a.Reading.Number == e.Number
	})
}

// first is the digest of the first of in that is wanted.
func first[T any](in iter.Seq2[T, error], f func(T) (Hash, bool)) (Hash, error) {
	for v, err := range in {
		if err != nil {
			return Hash{}, err
		}
		if h, ok := f(v); ok {
			return h, nil
		}
	}
	return Hash{}, ErrNotFound
}

// Leaf is the leaf of an entry that stands for what o says.
func (o *Opening) Leaf() (Hash, error) {
	digest, err := o.digest()
	if err != nil {
		return Hash{}, err
	}
	e := &Entry{Kind: o.Kind, Document: o.Document, Number: o.Number, Salt: o.Salt}
	return e.leaf(digest), nil
}

func (o *Opening) digest() (h Hash, err error) {
	if o.Original == nil {
		if len(o.Digest) != len(h) {
			return h, fmt.Errorf("the digest has %d bytes, not %d", len(o.Digest), len(h))
		}
		return Hash(o.Digest), nil
	}
	r := o.Original
	original := &Original{MediaType: r.MediaType, Charset: r.Charset, Size: r.Size}
	if original.SHA256, err = ParseHash(r.SHA256); err != nil {
		return h, err
	}
	return original.Digest(&Document{ID: o.Document, Added: r.Added}), nil
}
