package mail

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

// crlf is a message as it is sent.
func crlf(s string) string { return strings.ReplaceAll(s, "\n", "\r\n") }

func TestHeader(t *testing.T) {
	m, err := Read(crlf("From desk Fri Mar 29 08:30:00 2019\nFrom: =?iso-8859-1?Q?Wasserbeh=F6rde?= <press@oru.example>\n" +
		"Subject: =?utf-8?B?w5xiZXI=?=\n =?utf-8?Q?_die_Flut?=\nDate: Fri, 29 Mar 2019 08:30:00 +0200\nMessage-Id: <a@b>\n\nText.\n"))
	if err != nil {
		t.Fatal(err)
	}
	if m.From != "Wasserbehörde" || m.Address != "press@oru.example" || m.Subject != "Über die Flut" || m.ID != "a@b" {
		t.Errorf("%+v", m)
	}
	if want := time.Date(2019, 3, 29, 6, 30, 0, 0, time.UTC); !m.Date.Equal(want) {
		t.Errorf("date %v, want %v", m.Date, want)
	}
}

func TestBody(t *testing.T) {
	const head = "From: a@b\nMIME-Version: 1.0\nContent-Type: multipart/%s; boundary=x\n\n"
	part := func(kind, body string) string { return "--x\nContent-Type: " + kind + "\n\n" + body + "\n" }
	tests := []struct {
		name, kind, parts string
		body              string
		html              bool
		files             int
		note              bool
	}{
		{"plain goes before HTML", "alternative", part("text/html", "<p>h") + part("text/plain", "p"), "p", false, 0, false},
		{"the HTML where there is no other", "alternative", part("text/plain", " ") + part("text/html", "<p>h"), "<p>h", true, 0, false},
		{"a text with a name is a file", "mixed", part("text/plain", "p") + part("text/plain; name=a.txt", "q"), "p", false, 1, false},
		{"a second text", "mixed", part("text/plain", "p") + part("text/plain", "footer"), "p", false, 1, false},
		{"a signature", "signed", part("text/plain", "p") + part("application/pgp-signature", "s"), "p", false, 0, false},
		{"encrypted", "encrypted", part("application/octet-stream", "s"), "", false, 0, true},
		{"damaged base64", "mixed", part("text/plain\nContent-Transfer-Encoding: base64", "cGFydA=\n=x!"), "part", false, 0, true},
		{"a path for a name", "mixed", part(`text/plain; name="../../etc/x.txt"`, "q"), "", false, 1, false},
	}
	for _, tt := range tests {
		m, err := Read(crlf(fmt.Sprintf(head, tt.kind) + tt.parts + "--x--\n"))
		if err != nil {
			t.Errorf("%s: %v", tt.name, err)
			continue
		}
		if m.Body.Data != tt.body || m.Body.HTML != tt.html || len(m.Attachments) != tt.files || len(m.Notes) > 0 != tt.note {
			t.Errorf("%s: %+v", tt.name, *m)
		}
		for _, a := range m.Attachments {
			if strings.ContainsAny(a.Name, `/\`) {
				t.Errorf("%s: the file's name is %q", tt.name, a.Name)
			}
		}
	}
}

func TestHostile(t *testing.T) {
	var deep strings.Builder
	deep.WriteString("From: a@b\n")
	for i := range 5000 {
		fmt.Fprintf(&deep, "Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n", i, i)
	}
	many := "From: a@b\nContent-Type: multipart/mixed; boundary=x\n\n" + strings.Repeat("--x\n\na\n", 100_000)
	for name, data := range map[string]string{"deep": deep.String(), "many": many} {
		if _, err := Read(crlf(data)); !errors.Is(err, ErrTooMany) {
			t.Errorf("%s: %v", name, err)
		}
	}
	for _, data := range []string{"", "no header", "a line\nand another\n"} {
		if _, err := Read(data); !errors.Is(err, ErrHeader) {
			t.Errorf("%q: %v", data, err)
		}
	}
}

func FuzzRead(f *testing.F) {
	saved, err := filepath.Glob("../testdata/statement/*.eml")
	if err != nil || len(saved) == 0 {
		f.Fatal("no messages to begin with", err)
	}
	for _, name := range saved {
		data, err := os.ReadFile(name)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(string(data))
	}
	f.Fuzz(func(t *testing.T, data string) {
		m, err := Read(data)
		if err == nil && len(m.Attachments) > maxParts {
			t.Errorf("%d attachments", len(m.Attachments))
		}
	})
}
