package warc

import (
	"bufio"
	"bytes"
	"compress/flate"
	"compress/gzip"
	"compress/zlib"
	"crypto/sha1"
	"crypto/sha256"
	"encoding/base32"
	"encoding/hex"
	"io"
	"net/http/httputil"
	"net/textproto"
	"strings"
)

// response reads a server's answer: its header, and the payload where that is one
// that is read. It reports whether it is.
func (r *Record) response(h textproto.MIMEHeader, block io.Reader) (bool, error) {
	in := bufio.NewReader(io.LimitReader(block, maxHeader+maxPayload+1))
	lines := textproto.NewReader(in)
	status, err := lines.ReadLine()
	if err != nil {
		return false, nil // an answer that is broken off
	}
	head, err := lines.ReadMIMEHeader()
	if err != nil && len(head) == 0 {
		return false, nil
	}
	fields := strings.Fields(status)
	if len(fields) < 2 || !strings.HasPrefix(fields[0], "HTTP/") || !strings.HasPrefix(fields[1], "2") || !r.typed(head.Get("Content-Type")) {
		return false, nil
	}
	raw, err := r.take(in)
	if err != nil || r.Problem != "" {
		return true, err
	}
	whole := dechunk(head, raw)
	r.verify(h, raw, whole)
	r.unpack(head.Get("Content-Encoding"), whole)
	return true, nil
}

// dechunk puts together a payload that was sent in chunks. Some programs keep it in
// one piece and the header as it was.
func dechunk(head textproto.MIMEHeader, raw string) string {
	if !strings.EqualFold(strings.TrimSpace(head.Get("Transfer-Encoding")), "chunked") {
		return raw
	}
	b, err := io.ReadAll(httputil.NewChunkedReader(strings.NewReader(raw)))
	if err != nil && len(b) == 0 {
		return raw
	}
	return string(b)
}

// unpackers are the ways in which servers pack what they send.
var unpackers = map[string]func(io.Reader) (io.Reader, error){
	"gzip":   func(r io.Reader) (io.Reader, error) { return gzip.NewReader(r) },
	"x-gzip": func(r io.Reader) (io.Reader, error) { return gzip.NewReader(r) },
	"deflate": func(r io.Reader) (io.Reader, error) {
		in := bufio.NewReader(r)
		if head, _ := in.Peek(2); len(head) == 2 && head[0]&0x0F == 8 && (int(head[0])<<8|int(head[1]))%31 == 0 {
			return zlib.NewReader(in)
		}
		return flate.NewReader(in), nil // as many servers send it
	},
}

// unpack sets the payload to what data, which is packed in that way, holds.
func (r *Record) unpack(encoding, data string) {
	encoding = strings.ToLower(strings.TrimSpace(encoding))
	open := unpackers[encoding]
	if encoding == "" || encoding == "identity" {
		r.Payload = data
		return
	}
	if open == nil {
		if looksLikeText(data) { // unpacked when it was kept
			r.Payload = data
			return
		}
		r.Problem = "it is packed in a way (" + encoding + ") that sayso cannot read"
		return
	}
	in, err := open(strings.NewReader(data))
	if err != nil { // unpacked when it was kept
		r.Payload = data
		return
	}
	out, err := r.take(in)
	if err != nil {
		r.Notes = append(r.Notes, "What the archive holds of it is damaged or cut off.")
	}
	r.Payload = out
}

// looksLikeText reports whether data begins as a page or a PDF file does.
func looksLikeText(data string) bool {
	head := strings.TrimSpace(data[:min(len(data), 512)])
	return strings.HasPrefix(head, "<") || strings.HasPrefix(head, "%PDF-")
}

// verify compares the payload with the digest that the record states. Programs
// differ in whether that is of the payload as it was sent, in chunks, or put
// together.
func (r *Record) verify(h textproto.MIMEHeader, raw, whole string) {
	stated := h.Get("WARC-Payload-Digest")
	if stated == "" {
		return
	}
	known := false
	for _, data := range []string{raw, whole} {
		same, ok := digestIs(stated, data)
		if same {
			return
		}
		known = known || ok
	}
	if known {
		r.Notes = append(r.Notes, "The archive states another digest ("+stated+") than that of what it holds: it is not what was captured.")
	}
}

// digestIs reports whether a digest, such as "sha1:" and base 32, is that of data,
// and whether it is one that can be told.
func digestIs(stated, data string) (same, known bool) {
	algorithm, value, _ := strings.Cut(stated, ":")
	var sum []byte
	switch strings.ToLower(strings.ReplaceAll(algorithm, "-", "")) {
	case "sha1":
		s := sha1.Sum([]byte(data))
		sum = s[:]
	case "sha256":
		s := sha256.Sum256([]byte(data))
		sum = s[:]
	default:
		return false, false
	}
	if b, err := hex.DecodeString(value); err == nil && len(b) == len(sum) {
		return bytes.Equal(b, sum), true
	}
	b, err := base32.StdEncoding.WithPadding(base32.NoPadding).DecodeString(strings.TrimRight(strings.ToUpper(value), "="))
	return bytes.Equal(b, sum), err == nil
}
