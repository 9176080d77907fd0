package ledger

import (
	"context"
	"errors"
	"fmt"
	"iter"
	"maps"
	"slices"

	"github.com/sayso/sayso/internal/ordered"
)

// Verified is what came of verifying a ledger.
type Verified struct {
	Documents int         `json:"documents"`
	Entries   int         `json:"entries"`
	Pending   int         `json:"pending"` // of them not in the log yet
	Erased    []Tombstone `json:"-"`
	Problems  []string    `json:"problems"` // in plain words; none where all is as it was added

	// Leaves are those of the entries in the log, as the store has them, in order. That
	// the log has the same is for the log to check.
	Leaves []Hash `json:"-"`
}

// Verify compares all that a store holds with the entries that stand for it, and
// the entries with each other; workers documents at a time. step, if not nil, is
// called after each document. The error is that something could not be read at all;
// what does not fit is a problem.
func Verify(ctx context.Context, s Store, l Log, workers int, step func()) (*Verified, error) {
	v := &verifier{store: s, log: l, orphans: map[ID][]*Entry{}}
	problems, err := s.Check(ctx)
	if err != nil {
		return nil, err
	}
	v.Problems = problems
	if name, err := s.Name(ctx); err != nil || "sayso/"+name != l.Origin() {
		v.problem("the ledger's name is %s, and its log is of %s (%v)", name, l.Origin(), err)
	}
	if err := v.entries(ctx); err != nil {
		return nil, err
	}
	var seen []ID
	for r := range ordered.Map(ctx, workers, pairs(s.Documents(ctx, DocumentQuery{})), func(p pair) checked { return v.document(ctx, p) }) {
		if r.err != nil {
			return nil, r.err
		}
		v.Documents++
		v.Problems = append(v.Problems, r.problems...)
		seen = append(seen, r.document)
		if step != nil {
			step()
		}
	}
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	for _, id := range seen {
		delete(v.orphans, id)
	}
	return &v.Verified, v.erased(ctx)
}

type verifier struct {
	Verified
	store   Store
	log     Log
	orphans map[ID][]*Entry // of documents that have not been seen
}

func (v *verifier) problem(format string, args ...any) {
	v.Problems = append(v.Problems, fmt.Sprintf(format, args...))
}

// entries reads all entries and puts those in the log in order.
func (v *verifier) entries(ctx context.Context) error {
	at := map[int64]Hash{}
	for e, err := range v.store.Entries(ctx, EntryQuery{}) {
		if err != nil {
			return err
		}
		v.Entries++
		v.orphans[e.Document] = append(v.orphans[e.Document], e)
		if e.Position == Pending {
			v.Pending++
			continue
		}
		if _, double := at[e.Position]; double || e.Position < 0 {
			v.problem("%s has a position in the log that it cannot have: %d", e.name(), e.Position)
		}
		at[e.Position] = e.Leaf
	}
	for i := range int64(len(at)) {
		leaf, ok := at[i]
		if !ok {
			v.problem("entry %d of the log is not in the ledger: it was removed, or entries were put into another order", i)
			return nil
		}
		v.Leaves = append(v.Leaves, leaf)
	}
	return nil
}

// name says in plain words what e stands for.
func (e *Entry) name() string {
	return fmt.Sprintf("the entry of the %s %d of document %s", e.Kind, e.Number, e.Document)
}

type pair struct {
	document *Document
	err      error
}

func pairs(in iter.Seq2[*Document, error]) iter.Seq[pair] {
	return func(yield func(pair) bool) {
		for d, err := range in {
			if !yield(pair{d, err}) {
				return
			}
		}
	}
}

// checked is what came of one document.
type checked struct {
	document ID
	problems []string
	err      error
}

func (v *verifier) document(ctx context.Context, p pair) checked {
	if p.err != nil {
		return checked{err: p.err}
	}
	c := documentCheck{store: v.store, d: p.document, entries: map[string]*Entry{}}
	for _, e := range v.orphans[p.document.ID] {
		c.entries[key(e.Kind, e.Number)] = e
	}
	err := c.run(ctx)
	return checked{p.document.ID, c.problems, err}
}

func key(k Kind, number int) string { return fmt.Sprintf("%s %d", k, number) }

// erased looks at what belongs to no document: it must have been erased.
func (v *verifier) erased(ctx context.Context) error {
	for t, err := range v.store.Tombstones(ctx) {
		if err != nil {
			return err
		}
		v.tombstone(t, v.orphans[t.Document])
		delete(v.orphans, t.Document)
		v.Erased = append(v.Erased, *t)
	}
	for _, id := range slices.Sorted(maps.Keys(v.orphans)) {
		v.problem("document %s was removed, and not by \"sayso erase\"", id)
	}
	return nil
}

// tombstone verifies a tombstone, and that the entries of its document are those
// that it lists, and its own.
func (v *verifier) tombstone(t *Tombstone, entries []*Entry) {
	text, err := v.log.Signed(t.Note)
	if err == nil {
		err = t.parse(text)
	}
	if err != nil {
		v.problem("the tombstone of document %s is not the one that was signed: %v", t.Document, err)
		return
	}
	own := 0
	for _, e := range entries {
		switch {
		case e.Kind == TombstoneEntry && e.Stands(t.Digest()):
			own++
		case e.Kind == TombstoneEntry || !t.lists(e):
			v.problem("%s, which was erased, is not one that was erased with it", e.name())
		case len(e.Salt) > 0:
			v.problem("%s, which was erased, has its salt still", e.name())
		}
	}
	if own != 1 || len(entries) != len(t.Entries)+1 {
		v.problem("document %s was erased, and of its entries some are missing", t.Document)
	}
}

// documentCheck compares a document and all that belongs to it with its entries.
type documentCheck struct {
	store    Store
	d        *Document
	entries  map[string]*Entry // those that have not been met
	problems []string
}

func (c *documentCheck) problem(format string, args ...any) {
	c.problems = append(c.problems, fmt.Sprintf("document %s (%s): ", c.d.ID, c.d.Name())+fmt.Sprintf(format, args...))
}

// stands checks that there is an entry for what has that digest.
func (c *documentCheck) stands(kind Kind, number int, digest Hash) {
	e := c.entries[key(kind, number)]
	delete(c.entries, key(kind, number))
	switch {
	case e == nil:
		c.problem("the %s %d has no entry: it was not added by sayso", kind, number)
	case !e.Stands(digest):
		c.problem("the %s %d is not the one that was added", kind, number)
	}
}

// run is all the checks. What is damaged is a problem of this document and not an
// error.
func (c *documentCheck) run(ctx context.Context) error {
	for _, check := range []func(context.Context) error{c.original, c.sources, c.reading, c.archive, c.links, c.reviews} {
		err := check(ctx)
		switch {
		case errors.Is(err, ErrCorrupt) || errors.Is(err, ErrNotFound):
			c.problem("%v", err)
		case err != nil:
			return err
		}
	}
	for _, k := range slices.Sorted(maps.Keys(c.entries)) {
		c.problem("the %s was removed", k)
	}
	return nil
}

func (c *documentCheck) original(ctx context.Context) error {
	o, err := c.store.Original(ctx, c.d.ID)
	if err != nil {
		return err
	}
	c.stands(OriginalEntry, 1, o.Digest(c.d))
	b, err := o.Bytes()
	if err != nil {
		return fmt.Errorf("the original's bytes: %w", err)
	}
	if hashOf(b) != o.SHA256 || int64(len(b)) != o.Size {
		c.problem("the original's bytes are not those that were received")
	}
	return nil
}

func (c *documentCheck) sources(ctx context.Context) error {
	all, err := c.store.Sources(ctx, c.d.ID)
	for _, s := range all {
		c.stands(SourceEntry, s.Number, s.Digest())
	}
	return err
}

func (c *documentCheck) reading(ctx context.Context) error {
	r, err := c.store.Reading(ctx, c.d.ID)
	if err != nil {
		return err
	}
	c.stands(ReadingEntry, r.Number, r.Digest(c.d))
	for i, k := range r.Claims {
		made, err := k.Claim()
		if err != nil {
			return err
		}
		if !k.follows(newClaim(c.d.ID, i, made, k.Record)) {
			c.problem("claim %s is looked up by other values than it has", k.ID)
		}
	}
	for i, f := range r.Findings {
		made, err := NewFinding(c.d.ID, i, f.Record)
		if err != nil {
			return err
		}
		if made.Check != f.Check || made.Severity != f.Severity || made.Fingerprint != f.Fingerprint || f.Ordinal != i {
			c.problem("finding %d is looked up by other values than it has", i)
		}
	}
	return nil
}

// follows reports whether c's columns are those of o.
func (c *Claim) follows(o *Claim) bool {
	a, b := *c, *o
	a.Record, b.Record = nil, nil
	return fmt.Sprintf("%#v", a) == fmt.Sprintf("%#v", b)
}

func (c *documentCheck) archive(ctx context.Context) error {
	for a, err := range c.store.Archive(ctx, c.d.ID) {
		if err != nil {
			return err
		}
		c.stands(ReadingEntry, a.Reading.Number, a.Reading.Digest(a.Document))
	}
	return nil
}

func (c *documentCheck) links(ctx context.Context) error {
	family := c.d.ID
	for l, err := range c.store.Links(ctx, c.d.ID, "") {
		if err != nil {
			return err
		}
		c.stands(LinkEntry, 1, l.Digest())
		family = l.Family
	}
	if c.d.Family != family {
		c.problem("it belongs to the family of %s without a link to it", c.d.Family)
	}
	sketch, bands, err := c.store.Sketch(ctx, c.d.ID)
	if err != nil {
		return err
	}
	want := NewSketch(c.d.Text)
	wantBands := want.Bands()
	slices.Sort(bands)
	slices.Sort(wantBands)
	if !slices.Equal(sketch, want) || !slices.Equal(bands, wantBands) {
		c.problem("what its copies are found by is not what its text makes it")
	}
	return nil
}

func (c *documentCheck) reviews(ctx context.Context) error {
	for r, err := range c.store.Reviews(ctx, c.d.ID) {
		if err != nil {
			return err
		}
		c.stands(ReviewEntry, r.Number, r.Digest())
		for _, e := range r.Evidence {
			if e.URL != "" {
				continue
			}
			b, err := e.Bytes()
			if err != nil {
				return fmt.Errorf("the evidence %s: %w", e.Name, err)
			}
			if hashOf(b) != e.SHA256 {
				c.problem("the evidence %s of review %d is not the file that was added", e.Name, r.Number)
			}
		}
	}
	return nil
}
