package document

import (
	"archive/zip"
	"bufio"
	"compress/gzip"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"iter"
	"strings"

	"github.com/sayso/sayso/document/warc"
)

// looksWARC reports whether head begins a web archive, packed or not.
func looksWARC(head string) bool {
	if strings.HasPrefix(head, "\x1F\x8B") {
		z, err := gzip.NewReader(strings.NewReader(head))
		if err != nil {
			return false
		}
		var b [8]byte
		n, _ := io.ReadFull(z, b[:])
		head = string(b[:n])
	}
	return strings.HasPrefix(head, "WARC/1.")
}

// splitWARC yields each page, text and PDF file that an archive holds.
func splitWARC(ctx context.Context, s *stream) iter.Seq2[*Input, error] {
	return s.records(ctx, s.Reader, nil)
}

// records yields the records of an archive, with notes on all of them.
func (s *stream) records(ctx context.Context, from io.Reader, notes []string) iter.Seq2[*Input, error] {
	return func(yield func(*Input, error) bool) {
		r, err := warc.NewReader(from)
		found := false
		for err == nil {
			var record *warc.Record
			if record, err = r.Next(); err != nil {
				break
			}
			found = true
			record.Notes = append(record.Notes, notes...)
			if !yield(s.captured(record)) {
				return
			}
		}
		switch {
		case ctx.Err() != nil:
			yield(nil, ctx.Err())
		case errors.Is(err, io.EOF) && found:
		case errors.Is(err, io.EOF):
			yield(nil, &Error{Name: s.name, Problem: "the archive holds no page, text or PDF file", Remedy: "check that it was captured"})
		default:
			yield(nil, &Error{Name: s.name, Problem: err.Error(), Remedy: "what stood before that was read; capture it anew", Err: err})
		}
	}
}

// captured is the input that a record is.
func (s *stream) captured(r *warc.Record) (*Input, error) {
	in := &Input{Name: s.name + "#" + r.URL, Data: r.Payload, id: idOf(s.name) + "#" + r.URL, charset: r.Charset, ocr: s.ocr}
	if r.Problem != "" {
		return nil, in.fail(r.Problem, "open the archive in a viewer and save the page as HTML", nil)
	}
	base := byMediaType(r.MediaType)
	if base == nil {
		base = byName("html")
	}
	in.format = &format{name: base.name, mediaType: base.mediaType, read: func(in *Input, d *Document) error {
		for _, n := range r.Notes {
			d.Notes = append(d.Notes, Note{Message: n})
		}
		err := base.read(in, d)
		d.Original.URL, d.Original.Obtained = r.URL, r.Captured
		return err
	}}
	return in, nil
}

// splitWACZ yields what the archives in a WACZ file hold.
func splitWACZ(ctx context.Context, s *stream) iter.Seq2[*Input, error] {
	return func(yield func(*Input, error) bool) {
		in, err := s.whole()
		if err != nil {
			yield(nil, err)
			return
		}
		z, err := zip.NewReader(strings.NewReader(in.Data), int64(len(in.Data)))
		if err != nil {
			yield(nil, in.fail("it is damaged", "check that it was saved or copied whole", err))
			return
		}
		stated := packageHashes(z)
		found := false
		for _, f := range z.File {
			if !strings.HasPrefix(f.Name, "archive/") || !strings.HasSuffix(f.Name, ".warc") && !strings.HasSuffix(f.Name, ".warc.gz") {
				continue
			}
			found = true
			for in, err := range s.packed(ctx, f, stated[f.Name]) {
				if !yield(in, err) {
					return
				}
			}
		}
		if !found {
			yield(nil, in.fail("it holds no web archive", "check that it was captured", nil))
		}
	}
}

// packed yields the records of an archive in a WACZ file, which states that hash of
// it.
func (s *stream) packed(ctx context.Context, f *zip.File, stated string) iter.Seq2[*Input, error] {
	failed := func(err error) iter.Seq2[*Input, error] {
		return func(yield func(*Input, error) bool) {
			yield(nil, &Error{Name: s.name, Problem: fmt.Sprintf("%s in it is damaged", f.Name), Remedy: "check that it was saved or copied whole", Err: err})
		}
	}
	if f.UncompressedSize64 > 4*MaxText {
		return failed(nil)
	}
	var notes []string
	if stated != "" {
		sum, err := hashOfPart(f)
		if err != nil {
			return failed(err)
		}
		if sum != strings.TrimPrefix(stated, "sha256:") {
			notes = append(notes, "The archive states another hash of "+f.Name+" than that of what it holds: it has been changed.")
		}
	}
	r, err := f.Open()
	if err != nil {
		return failed(err)
	}
	return func(yield func(*Input, error) bool) {
		defer r.Close()
		s.records(ctx, bufio.NewReader(contextReader{ctx, r}), notes)(yield)
	}
}

// hashOfPart is the SHA-256 of a part of an archive.
func hashOfPart(f *zip.File) (string, error) {
	r, err := f.Open()
	if err != nil {
		return "", err
	}
	defer r.Close()
	h := sha256.New()
	if _, err := io.Copy(h, io.LimitReader(r, 4*MaxText)); err != nil {
		return "", err
	}
	return hex.EncodeToString(h.Sum(nil)), nil
}

// packageHashes are the hashes of its parts that a WACZ file states, by their
// paths.
func packageHashes(z *zip.Reader) map[string]string {
	out := map[string]string{}
	f, err := z.Open("datapackage.json")
	if err != nil {
		return out
	}
	defer f.Close()
	var p struct {
		Resources []struct{ Path, Hash string }
	}
	if json.NewDecoder(io.LimitReader(f, 16<<20)).Decode(&p) != nil {
		return out
	}
	for _, r := range p.Resources {
		if strings.HasPrefix(r.Hash, "sha256:") {
			out[r.Path] = r.Hash
		}
	}
	return out
}
