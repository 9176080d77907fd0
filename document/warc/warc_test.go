package warc

import (
	"bytes"
	"compress/gzip"
	"crypto/sha1"
	"encoding/base32"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"
	"testing"
)

// record is a record of that type with those lines in its header.
func record(kind, lines, block string) string {
	return fmt.Sprintf("WARC/1.1\r\nWARC-Type: %s\r\nWARC-Target-URI: http://oru.example/a\r\nWARC-Date: 2019-03-29T08:30:00Z\r\n%sContent-Length: %d\r\n\r\n%s\r\n\r\n", kind, lines, len(block), block)
}

// answer is a response record.
func answer(lines, header, body string) string {
	return record("response", lines+"Content-Type: application/http; msgtype=response\r\n", "HTTP/1.1 200 OK\r\n"+header+"\r\n"+body)
}

func zipped(s string) string {
	var b bytes.Buffer
	z := gzip.NewWriter(&b)
	_, _ = z.Write([]byte(s))
	_ = z.Close()
	return b.String()
}

func digest(s string) string {
	sum := sha1.Sum([]byte(s))
	return "WARC-Payload-Digest: sha1:" + base32.StdEncoding.EncodeToString(sum[:]) + "\r\n"
}

// all are the payloads of an archive, and what ended it.
func all(data string) (out []string, err error) {
	r, err := NewReader(strings.NewReader(data))
	if err != nil {
		return nil, err
	}
	for {
		rec, err := r.Next()
		if err != nil {
			return out, err
		}
		out = append(out, rec.MediaType+" "+rec.Payload+rec.Problem+strings.Join(rec.Notes, " "))
	}
}

func TestRecords(t *testing.T) {
	const html = "Content-Type: text/html; charset=utf-8\r\n"
	const chunked = "3\r\n<p>\r\n4\r\nOru.\r\n0\r\n\r\n"
	tests := []struct {
		name, data, want string
	}{
		{"a page", answer("", html, "<p>Oru."), "text/html <p>Oru."},
		{"a resource", record("resource", "Content-Type: text/plain\r\n", "Oru."), "text/plain Oru."},
		{"in chunks", answer("", html+"Transfer-Encoding: chunked\r\n", chunked), "text/html <p>Oru."},
		{"said to be in chunks", answer("", html+"Transfer-Encoding: chunked\r\n", "<p>Oru."), "text/html <p>Oru."},
		{"packed", answer("", html+"Content-Encoding: gzip\r\n", zipped("<p>Oru.")), "text/html <p>Oru."},
		{"said to be packed", answer("", html+"Content-Encoding: gzip\r\n", "<p>Oru."), "text/html <p>Oru."},
		{"packed in an unknown way", answer("", html+"Content-Encoding: zz\r\n", "\x01\x02"), "text/html it is packed in a way (zz) that sayso cannot read"},
		{"its digest", answer(digest("<p>Oru."), html, "<p>Oru."), "text/html <p>Oru."},
		{"the digest of its chunks", answer(digest(chunked), html+"Transfer-Encoding: chunked\r\n", chunked), "text/html <p>Oru."},
		{"a picture, a script, a failure, a request", answer("", "Content-Type: image/png\r\n", "p") + answer("", "Content-Type: text/css\r\n", "p") +
			strings.Replace(answer("", html, "<p>No."), "200 OK", "404 No", 1) + record("request", "Content-Type: application/http\r\n", "GET / HTTP/1.1\r\n\r\n"), ""},
		{"members of a packed archive", zipped(answer("", html, "<p>One.")) + zipped(answer("", html, "<p>Two.")), "text/html <p>One.|text/html <p>Two."},
	}
	for _, tt := range tests {
		got, err := all(tt.data)
		if s := strings.Join(got, "|"); s != tt.want || !errors.Is(err, io.EOF) {
			t.Errorf("%s: %q, %v; want %q", tt.name, s, err, tt.want)
		}
	}
	got, _ := all(answer(digest("<p>Tarn."), html, "<p>Oru."))
	if len(got) != 1 || !strings.Contains(got[0], "it is not what was captured") {
		t.Errorf("a changed page: %q", got)
	}
}

func TestHostile(t *testing.T) {
	lied := strings.Replace(answer("", "Content-Type: text/html\r\n", "<p>Oru."), "Content-Length: ", "Content-Length: 99999999999", 1)
	for name, tt := range map[string]struct {
		data string
		want error
	}{
		"a length that lies":   {lied, io.EOF},
		"no length":            {"WARC/1.1\r\nWARC-Type: response\r\n\r\n", ErrBroken},
		"less than nothing":    {"WARC/1.1\r\nContent-Length: -5\r\n\r\n", ErrBroken},
		"no archive":           {"Oru.", ErrBroken},
		"a header without end": {"WARC/1.1\r\n" + strings.Repeat("a: b\r\n", 100_000), ErrBroken},
	} {
		if got, err := all(tt.data); !errors.Is(err, tt.want) {
			t.Errorf("%s: %q, %v; want %v", name, got, err, tt.want)
		}
	}
	if testing.Short() {
		return
	}
	bomb := zipped("WARC/1.1\r\nWARC-Type: metadata\r\nContent-Length: 999999999999\r\n\r\n" + strings.Repeat("\x00", 300<<20))
	if _, err := all(bomb); !errors.Is(err, ErrTooLarge) {
		t.Errorf("a record that unpacks to a thousand times its size: %v", err)
	}
}

func FuzzReader(f *testing.F) {
	data, err := os.ReadFile("../testdata/statement/statement.warc.gz")
	if err != nil {
		f.Fatal(err)
	}
	f.Add(string(data))
	f.Add(answer(digest("a"), "Content-Type: text/html\r\nTransfer-Encoding: chunked\r\nContent-Encoding: deflate\r\n", "3\r\n<p>\r\n0\r\n\r\n"))
	f.Fuzz(func(t *testing.T, data string) {
		got, err := all(data)
		if err == nil || len(got) > len(data) {
			t.Errorf("%d records of %d bytes, %v", len(got), len(data), err)
		}
	})
}
