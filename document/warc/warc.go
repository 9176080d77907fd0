// Package warc reads web archives in the WARC format (ISO 28500, versions 1.0 and
// 1.1), plain or packed with gzip, record by record.
package warc

import (
	"bufio"
	"bytes"
	"compress/gzip"
	"errors"
	"fmt"
	"io"
	"mime"
	"net/textproto"
	"strconv"
	"strings"
	"time"
)

// The limits of an archive.
const (
	maxPayload = 64 << 20  // bytes of a record that is read, unpacked
	maxHeader  = 64 << 10  // bytes of a record's header
	freeBytes  = 256 << 20 // unpacked, up to which the ratio does not count
	maxRatio   = 200       // unpacked to packed
)

// The errors by which an archive, or the rest of it, is refused.
var (
	ErrBroken   = errors.New("it is damaged, or no web archive (WARC)")
	ErrTooLarge = fmt.Errorf("it unpacks to more than %d times its size", maxRatio)
)

// Record is a page or file as it was captured.
type Record struct {
	URL       string
	Captured  time.Time // zero where the record does not state it
	MediaType string    // in lower case, without parameters
	Charset   string    // as stated by the server, or ""
	Payload   string    // as the server meant it: unpacked, in one piece
	Notes     []string
	Problem   string // why the payload could not be read, or ""
}

// Reader reads the records of an archive.
type Reader struct {
	packed   *counter
	unpacked *counter
	in       *bufio.Reader
}

// counter counts the bytes that are read.
type counter struct {
	io.Reader
	n int64
}

func (c *counter) Read(p []byte) (int, error) {
	n, err := c.Reader.Read(p)
	c.n += int64(n)
	return n, err
}

// NewReader is a Reader of r.
func NewReader(r io.Reader) (*Reader, error) {
	packed := &counter{Reader: r}
	head := bufio.NewReader(packed)
	w := &Reader{packed: packed, unpacked: &counter{Reader: head}}
	if magic, _ := head.Peek(2); string(magic) == "\x1F\x8B" {
		z, err := gzip.NewReader(head)
		if err != nil {
			return nil, fmt.Errorf("%w: %w", ErrBroken, err)
		}
		w.unpacked.Reader = z
	}
	w.in = bufio.NewReaderSize(w, 64<<10)
	return w, nil
}

// Read reads what is unpacked, up to the ratio.
func (w *Reader) Read(p []byte) (int, error) {
	n, err := w.unpacked.Read(p)
	if w.unpacked.n > freeBytes && w.unpacked.n > w.packed.n*maxRatio {
		return 0, ErrTooLarge
	}
	return n, err
}

// wanted are the media types of the records that are read; all others are passed
// over.
var wanted = map[string]bool{
	"text/html": true, "application/xhtml+xml": true, "text/plain": true, "text/markdown": true, "application/pdf": true,
}

// captured are the schemes of addresses of what was captured; programs keep their
// own logs under others.
var captured = map[string]bool{"http": true, "https": true, "ftp": true, "file": true}

// Next is the next record that holds a text; io.EOF at the end. Any other error
// ends the archive.
func (w *Reader) Next() (*Record, error) {
	for {
		h, err := w.header()
		if errors.Is(err, io.EOF) {
			return nil, io.EOF
		}
		if err != nil {
			return nil, w.broken(err)
		}
		length, err := strconv.ParseInt(strings.TrimSpace(h.Get("Content-Length")), 10, 64)
		if err != nil || length < 0 {
			return nil, fmt.Errorf("%w: a record does not state its length", ErrBroken)
		}
		block := io.LimitReader(w.in, length)
		r, err := read(h, block)
		if err != nil {
			return nil, w.broken(err)
		}
		if _, err := io.Copy(io.Discard, block); err != nil {
			return nil, w.broken(err)
		}
		if r != nil && (r.Problem != "" || strings.TrimSpace(r.Payload) != "") {
			return r, nil
		}
	}
}

// broken says what kind of error it was.
func (w *Reader) broken(err error) error {
	if errors.Is(err, ErrTooLarge) || errors.Is(err, ErrBroken) {
		return err
	}
	return fmt.Errorf("%w: %w", ErrBroken, err)
}

// header reads a record's header, and the empty lines before it.
func (w *Reader) header() (textproto.MIMEHeader, error) {
	for {
		c, err := w.in.Peek(1)
		if err != nil {
			return nil, err
		}
		if c[0] != '\r' && c[0] != '\n' {
			break
		}
		_, _ = w.in.Discard(1)
	}
	var lines bytes.Buffer
	for {
		line, err := w.in.ReadSlice('\n')
		if err != nil || lines.Len()+len(line) > maxHeader {
			return nil, fmt.Errorf("%w: a record's header does not end", ErrBroken)
		}
		if lines.Write(line); len(bytes.TrimSpace(line)) == 0 {
			break
		}
	}
	version, err := lines.ReadString('\n')
	if err != nil || !strings.HasPrefix(version, "WARC/1.") {
		return nil, fmt.Errorf("%w: a record does not begin with its version", ErrBroken)
	}
	h, err := textproto.NewReader(bufio.NewReader(&lines)).ReadMIMEHeader()
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrBroken, err)
	}
	return h, nil
}

// read reads a record's block; nil: it is passed over.
func read(h textproto.MIMEHeader, block io.Reader) (*Record, error) {
	r := &Record{URL: strings.Trim(h.Get("WARC-Target-URI"), "<>")}
	if scheme, _, _ := strings.Cut(r.URL, ":"); !captured[strings.ToLower(scheme)] {
		return nil, nil
	}
	r.Captured, _ = time.Parse(time.RFC3339, h.Get("WARC-Date"))
	switch strings.ToLower(h.Get("WARC-Type")) {
	case "response":
		if strings.HasPrefix(h.Get("Content-Type"), "application/http") {
			read, err := r.response(h, block)
			if !read {
				return nil, err
			}
			return r, err
		}
		fallthrough
	case "resource", "conversion":
		if !r.typed(h.Get("Content-Type")) {
			return nil, nil
		}
		data, err := r.take(block)
		if err == nil && r.Problem == "" {
			r.verify(h, data, data)
			r.Payload = data
		}
		return r, err
	}
	return nil, nil
}

// typed sets the record's media type, and reports whether it is one that is read.
func (r *Record) typed(contentType string) bool {
	mediaType, params, err := mime.ParseMediaType(contentType)
	if err != nil && mediaType == "" {
		return false
	}
	r.MediaType, r.Charset = mediaType, params["charset"]
	return wanted[mediaType]
}

// take reads all of a part of the record, up to the limit.
func (r *Record) take(from io.Reader) (string, error) {
	var b strings.Builder
	n, err := io.Copy(&b, io.LimitReader(from, maxPayload+1))
	if n > maxPayload {
		r.Problem = fmt.Sprintf("it is larger than %d MiB", maxPayload>>20)
		return "", nil
	}
	return b.String(), err
}
