package document

import (
	"archive/zip"
	"bytes"
	"os"
	"strings"
	"testing"
	"time"
)

// TestArchives reads a page that another program captured.
func TestArchives(t *testing.T) {
	for _, name := range []string{"statement.warc.gz", "statement.wacz"} {
		data, err := os.ReadFile("testdata/statement/" + name)
		if err != nil {
			t.Fatal(err)
		}
		d := read1(t, name, string(data))
		const url = "http://127.0.0.1:8471/statement.html"
		if d.Original.Name != name+"#"+url || d.Original.URL != url || d.Original.Obtained.Before(time.Date(2026, 1, 1, 0, 0, 0, 0, time.UTC)) {
			t.Errorf("%+v", d.Original)
		}
		if d.Where(0) != "9:5" || len(d.Notes) > 0 {
			t.Errorf("%s: begins at %s, notes %q", name, d.Where(0), d.Notes)
		}
	}
}

// TestChangedArchive reads an archive of which another hash is stated.
func TestChangedArchive(t *testing.T) {
	data, err := os.ReadFile("testdata/statement/statement.warc.gz")
	if err != nil {
		t.Fatal(err)
	}
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	for name, part := range map[string]string{
		"datapackage.json": `{"resources":[{"path":"archive/a.warc.gz","hash":"sha256:00"}]}`, "archive/a.warc.gz": string(data),
	} {
		w, err := z.Create(name)
		if err == nil {
			_, err = w.Write([]byte(part))
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	d := read1(t, "a.wacz", b.String())
	if len(d.Notes) != 1 || !strings.Contains(d.Notes[0].Message, "it has been changed") {
		t.Errorf("notes %q", d.Notes)
	}
}
