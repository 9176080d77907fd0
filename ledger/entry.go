package ledger

import (
	"crypto/rand"
	"crypto/sha256"
	"encoding/binary"
	"hash"
)

// Kind is what an entry of the log stands for.
type Kind string

// The kinds of entries.
const (
	OriginalEntry  Kind = "original"
	SourceEntry    Kind = "source"
	ReadingEntry   Kind = "reading"
	LinkEntry      Kind = "link"
	ReviewEntry    Kind = "review"
	TombstoneEntry Kind = "tombstone"
)

// Entry stands in the log for something that the ledger holds. It belongs to a
// document; kind, document and number name what it stands for.
//
// A store writes an entry in the transaction that writes what it stands for: from
// then on it is acknowledged. It is appended to the log afterwards and has a
// Position from then on; when the log has a signed checkpoint of that size, it is
// provable.
//
// The log holds Leaf alone. It is a hash of the thing's digest and of a salt that
// only the store has, so that the log tells nothing about what is in the ledger, and
// nothing at all once the salt is erased.
type Entry struct {
	Seq      int64 // in the order in which the store has them, from 1; not always without gaps
	Kind     Kind
	Document ID
	Number   int
	Salt     []byte // 16 bytes; empty once erased
	Leaf     Hash
	Position int64 // in the log, from 0; Pending where it is not in it yet
}

// Pending is the Position of an entry that is not in the log yet.
const Pending = -1

// NewEntry is an entry, with a new salt, for what has that digest.
func NewEntry(kind Kind, document ID, number int, digest Hash) *Entry {
	e := &Entry{Kind: kind, Document: document, Number: number, Salt: make([]byte, 16), Position: Pending}
	_, _ = rand.Read(e.Salt) // never fails
	e.Leaf = e.leaf(digest)
	return e
}

// Stands reports whether e stands for what has that digest.
func (e *Entry) Stands(digest Hash) bool { return len(e.Salt) > 0 && e.leaf(digest) == e.Leaf }

func (e *Entry) leaf(digest Hash) Hash {
	h := newDigest("entry")
	h.string(string(e.Kind)).string(string(e.Document)).int(int64(e.Number)).bytes(e.Salt).bytes(digest[:])
	return h.sum()
}

// digest hashes values one after another, each with its length before it, so that
// no two lists of values are alike.
type digest struct{ hash.Hash }

// newDigest is a digest of a thing of that kind.
func newDigest(kind string) digest { return digest{sha256.New()}.string("sayso ledger 1 " + kind) }

func (d digest) int(n int64) digest {
	var b [8]byte
	binary.BigEndian.PutUint64(b[:], uint64(n))
	d.Write(b[:])
	return d
}

func (d digest) bytes(b []byte) digest {
	d.int(int64(len(b))).Write(b)
	return d
}

func (d digest) string(s string) digest { return d.bytes([]byte(s)) }

func (d digest) sum() (h Hash) {
	d.Sum(h[:0])
	return h
}

// Digest is the digest of o, and of the document that was read from it.
func (o *Original) Digest(d *Document) Hash {
	h := newDigest("original").bytes(o.SHA256[:]).string(o.MediaType).string(o.Charset).int(o.Size)
	h.string(string(d.ID)).int(d.Added.UnixMicro())
	return h.sum()
}

// Digest is the digest of s.
func (s *Source) Digest() Hash {
	return newDigest("source").int(int64(s.Number)).string(s.Name).string(s.URL).string(s.Obtained).sum()
}

// Digest is the digest of r, which was read in d.
func (r *Reading) Digest(d *Document) Hash {
	h := newDigest("reading").string(string(r.Document)).int(int64(r.Number)).string(r.Version)
	h.string(d.Label).string(d.Title).string(d.Byline).string(d.Publisher).string(d.Date).string(d.Language)
	h.string(d.Text).bytes(d.Record)
	h.int(int64(len(r.Claims)))
	for _, c := range r.Claims {
		h.bytes(c.Record)
	}
	h.int(int64(len(r.Findings)))
	for _, f := range r.Findings {
		h.bytes(f.Record)
	}
	h.int(int64(len(r.Layers)))
	for _, l := range r.Layers {
		h.string(l.Kind).bytes(l.Record)
	}
	return h.sum()
}
