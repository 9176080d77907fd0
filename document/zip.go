package document

import (
	"archive/zip"
	"context"
	"errors"
	"fmt"
	"io"
	"iter"
	"strings"

	"github.com/sayso/sayso/document/flow"
	"github.com/sayso/sayso/document/office"
)

// looksZip reports whether head begins a zip archive.
func looksZip(head string) bool { return strings.HasPrefix(head, "PK\x03\x04") }

// maxZipped is how many files an archive may hold; no more are listed.
const maxZipped = 200_000

// zipFormats are the formats whose files are zip archives, by a part that they must
// have and the media type that they may state in a part of that name.
var zipFormats = []struct{ part, mediaType, format string }{
	{"word/document.xml", "", "docx"},
	{"content.xml", "application/vnd.oasis.opendocument.text", "odt"},
	{"datapackage.json", "", "wacz"},
}

// splitZip yields what a zip archive is or holds.
func splitZip(ctx context.Context, s *stream) iter.Seq2[*Input, error] {
	return func(yield func(*Input, error) bool) {
		in, err := s.whole()
		if err != nil {
			yield(nil, err)
			return
		}
		if strings.Count(in.Data, "PK\x01\x02") > maxZipped {
			yield(nil, in.fail(fmt.Sprintf("it is a zip archive of more than %d files", maxZipped), "unpack it first", nil))
			return
		}
		z, err := zip.NewReader(strings.NewReader(in.Data), int64(len(in.Data)))
		if err != nil {
			yield(nil, in.fail("it is a zip archive that is damaged", "check that it was saved or copied whole", err))
			return
		}
		in.format, err = in.zipFormat(z)
		switch {
		case err != nil:
			yield(nil, err)
		case in.format.split != nil:
			again := *s
			again.format = in.format
			again.Reset(strings.NewReader(in.Data))
			in.format.split(ctx, &again)(yield)
		default:
			yield(in, nil)
		}
	}
}

// zipFormat is the format of an archive.
func (in *Input) zipFormat(z *zip.Reader) (*format, error) {
	parts := map[string]*zip.File{}
	for _, f := range z.File {
		parts[f.Name] = f
	}
	for _, f := range zipFormats {
		if parts[f.part] != nil && (f.mediaType == "" || strings.HasPrefix(stated(parts["mimetype"]), f.mediaType)) {
			return byName(f.format), nil
		}
	}
	if m := stated(parts["mimetype"]); strings.HasPrefix(m, "application/vnd.oasis.opendocument.") {
		return nil, (&foreign{what: "an OpenDocument file, but no text (" + m + ")", remedy: "save it as PDF and read that"}).error(in.Name)
	}
	for i, f := range zipped {
		if f.magic == "" || parts[f.magic] != nil {
			return nil, zipped[i].error(in.Name)
		}
	}
	return nil, nil
}

// stated is what a short part says, or "".
func stated(f *zip.File) string {
	if f == nil {
		return ""
	}
	r, err := f.Open()
	if err != nil {
		return ""
	}
	defer r.Close()
	b, err := io.ReadAll(io.LimitReader(r, 256))
	if err != nil {
		return ""
	}
	return string(b)
}

func readDOCX(in *Input, d *Document) error { return in.readOffice(d, office.ReadDOCX) }

func readODT(in *Input, d *Document) error { return in.readOffice(d, office.ReadODT) }

// readOffice reads a word processor's file.
func (in *Input) readOffice(d *Document, read func(string) (*flow.Text, error)) error {
	t, err := read(in.Data)
	switch {
	case err == nil:
		d.setFlow(t)
		return nil
	case errors.Is(err, office.ErrLocked):
		return in.fail(err.Error(), "open it and save it without the password", nil)
	case errors.Is(err, office.ErrTooLarge), errors.Is(err, office.ErrTooDeep):
		return in.fail(err.Error(), "copy its text into a new file and read that", err)
	}
	return in.fail(fmt.Sprintf("it could not be read: %v", err), "open it in a word processor and save it anew", err)
}
