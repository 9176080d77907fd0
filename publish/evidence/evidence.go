// Package evidence writes claims of a ledger with all that others need to see for
// themselves that they stand in the originals, and that the originals were in the ledger:
// a zip file, which can be verified without sayso.
package evidence

import (
	"archive/zip"
	"context"
	"crypto/sha256"
	"encoding/json"
	"fmt"
	"io"
	"path"
	"strings"

	"github.com/sayso/sayso/claim"
	"github.com/sayso/sayso/document"
	"github.com/sayso/sayso/ledger"
	"github.com/sayso/sayso/ledger/log"
)

// The files of a package, besides those of the documents, which have a folder each.
const (
	claimsFile     = "claims.json"
	checkpointFile = "checkpoint"
	keyFile        = "key.pub"
	indexFile      = "index.html"
	sumsFile       = "SHA256SUMS"
)

// Document is a document of a package.
type Document struct {
	ID        ledger.ID `json:"document"`
	Name      string    `json:"name"`
	Date      string    `json:"date,omitempty"`
	Original  string    `json:"original"` // a file of the package, like Text and Proofs
	SHA256    string    `json:"sha256"`   // of the original
	MediaType string    `json:"mediaType"`
	Size      int64     `json:"size"`
	Text      string    `json:"text"` // as sayso reads it
	Proofs    []string  `json:"proofs"`
	Sources   []Source  `json:"sources"`
	Claims    []Claim   `json:"claims"`
}

// Source is where and when an original was obtained.
type Source struct {
	Name     string `json:"name"`
	URL      string `json:"url,omitempty"`
	Obtained string `json:"obtained"`
}

// Claim is a claim of a package.
type Claim struct {
	Ref    string          `json:"ref"`
	Quote  string          `json:"quote"`
	Where  string          `json:"where"` // in the original
	Line   int             `json:"line"`  // of the text
	Record json.RawMessage `json:"claim"` // as "sayso claims --format json" prints it

	claim *claim.Claim
}

// Speaker is who makes the claim; "" where it is not known.
func (c Claim) Speaker() string { return c.claim.Speaker }

// Gloss is what is claimed, in one sentence.
func (c Claim) Gloss() string { return c.claim.Gloss }

// Write writes claims of a ledger as a package to w. All that is said of them must be in
// a checkpoint of the log already.
func Write(ctx context.Context, w io.Writer, s ledger.Store, l *log.Log, claims []*ledger.Claim) error {
	b := &builder{store: s, log: l, zip: zip.NewWriter(w)}
	checkpoint, err := l.Checkpoint(ctx)
	if err != nil {
		return err
	}
	for _, k := range claims {
		if err := b.claim(ctx, k); err != nil {
			return fmt.Errorf("the evidence of claim %s: %w", k.Ref(), err)
		}
	}
	if err := b.finish(checkpoint); err != nil {
		return fmt.Errorf("writing the evidence: %w", err)
	}
	return nil
}

type builder struct {
	store     ledger.Store
	log       *log.Log
	zip       *zip.Writer
	sums      strings.Builder
	documents []*Document
	read      map[ledger.ID]*document.Document // the originals as they are read now; nil where that is not as in the ledger
	texts     map[ledger.ID]string
}

// file adds a file.
func (b *builder) file(name string, data []byte) error {
	w, err := b.zip.CreateHeader(&zip.FileHeader{Name: name, Method: zip.Deflate})
	if err != nil {
		return err
	}
	fmt.Fprintf(&b.sums, "%x  %s\n", sha256.Sum256(data), name)
	_, err = w.Write(data)
	return err
}

func (b *builder) claim(ctx context.Context, k *ledger.Claim) error {
	d, err := b.document(ctx, k.Document)
	if err != nil {
		return err
	}
	for _, have := range d.Claims {
		if have.Ref == k.Ref() {
			return nil
		}
	}
	c, err := k.Claim()
	if err != nil {
		return err
	}
	text := b.texts[d.ID]
	if c.Start < 0 || c.End > len(text) || c.Start > c.End {
		return fmt.Errorf("its place is not in the text: %w", ledger.ErrCorrupt)
	}
	out := Claim{Ref: k.Ref(), Quote: text[c.Start:c.End], Line: 1 + strings.Count(text[:c.Start], "\n"), Record: k.Record, claim: c}
	if read := b.read[d.ID]; read != nil {
		out.Where = read.Where(c.Start)
	}
	d.Claims = append(d.Claims, out)
	return nil
}

// document is the document of that ID, whose files are added when it is first asked for.
func (b *builder) document(ctx context.Context, id ledger.ID) (*Document, error) {
	for _, d := range b.documents {
		if d.ID == id {
			return d, nil
		}
	}
	kept, err := b.store.Document(ctx, id)
	if err != nil {
		return nil, err
	}
	o, err := b.store.Original(ctx, id)
	if err != nil {
		return nil, err
	}
	data, err := o.Bytes()
	if err != nil {
		return nil, err
	}
	folder := path.Join("documents", fmt.Sprint(len(b.documents)+1)) // nothing of the ledger names a file
	d := &Document{
		ID: id, Name: kept.Name(), Date: kept.Date, SHA256: o.SHA256.String(), MediaType: o.MediaType, Size: o.Size,
		Original: path.Join(folder, "original."+extension(o.MediaType)), Text: path.Join(folder, "text.txt"),
	}
	if err := b.file(d.Original, data); err != nil {
		return nil, err
	}
	if err := b.file(d.Text, []byte(kept.Text)); err != nil {
		return nil, err
	}
	if err := b.proofs(ctx, d, folder); err != nil {
		return nil, err
	}
	sources, err := b.store.Sources(ctx, id)
	for _, s := range sources {
		d.Sources = append(d.Sources, Source{s.Name, s.URL, s.Obtained})
	}
	b.remember(ctx, kept)
	b.documents = append(b.documents, d)
	return d, err
}

// extensions are the extensions of originals whose format is not called by theirs.
var extensions = map[string]string{"": "bin", "text": "txt", "markdown": "md"}

func extension(mediaType string) string {
	format := document.FormatOf(mediaType)
	if e, ok := extensions[format]; ok {
		return e
	}
	return format
}

// remember reads the original again for the places in it. Where it is not read as it
// was, or not read at all, there are none.
func (b *builder) remember(ctx context.Context, kept *ledger.Document) {
	if b.texts == nil {
		b.texts, b.read = map[ledger.ID]string{}, map[ledger.ID]*document.Document{}
	}
	b.texts[kept.ID] = kept.Text
	in, err := ledger.Input(ctx, b.store, kept.ID)
	if err != nil {
		return
	}
	if d, err := in.Document(); err == nil && d.Text == kept.Text {
		b.read[kept.ID] = d
	}
}

// proofs adds the proofs of a document's original and of its latest reading.
func (b *builder) proofs(ctx context.Context, d *Document, folder string) error {
	for _, kind := range []ledger.Kind{ledger.OriginalEntry, ledger.ReadingEntry} {
		entry, err := b.last(ctx, d.ID, kind)
		if err != nil {
			return err
		}
		opening, err := ledger.OpenEntry(ctx, b.store, entry)
		if err != nil {
			return err
		}
		proof, err := b.log.Prove(ctx, entry.Position, opening)
		if err != nil {
			return err
		}
		text, err := proof.Marshal()
		if err != nil {
			return err
		}
		name := path.Join(folder, string(kind)+".tlog-proof")
		if err := b.file(name, text); err != nil {
			return err
		}
		d.Proofs = append(d.Proofs, name)
	}
	return nil
}

// last is the last entry of that kind of a document.
func (b *builder) last(ctx context.Context, id ledger.ID, kind ledger.Kind) (*ledger.Entry, error) {
	var last *ledger.Entry
	for e, err := range b.store.Entries(ctx, ledger.EntryQuery{Document: id, Kind: kind}) {
		if err != nil {
			return nil, err
		}
		last = e
	}
	if last == nil {
		return nil, fmt.Errorf("document %s has no entry of its %s: %w", id, kind, ledger.ErrCorrupt)
	}
	return last, nil
}

// finish adds what is about the whole, and the sums last.
func (b *builder) finish(checkpoint *log.Checkpoint) error {
	records, err := json.MarshalIndent(b.documents, "", "  ")
	if err != nil {
		return err
	}
	page, err := b.page(checkpoint)
	if err != nil {
		return err
	}
	for _, f := range []struct {
		name string
		data []byte
	}{
		{claimsFile, append(records, '\n')},
		{checkpointFile, checkpoint.Note},
		{keyFile, []byte(b.log.PublicKey() + "\n")},
		{indexFile, page},
	} {
		if err := b.file(f.name, f.data); err != nil {
			return err
		}
	}
	if err := b.file(sumsFile, []byte(b.sums.String())); err != nil {
		return err
	}
	return b.zip.Close()
}
