package main

import (
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/sayso/sayso/document"
)

// TestPanic holds that a panic keeps no other record from being read, and that its
// message names the record.
func TestPanic(t *testing.T) {
	path := filepath.Join(t.TempDir(), "letters.jsonl")
	if err := os.WriteFile(path, []byte(`{"id":"a","text":"One."}`+"\n"+`{"id":"b","text":"Two."}`+"\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	var failures, done []string
	err := each(t.Context(), &streams{err: io.Discard}, &sourceFlags{Files: []string{path}},
		func(d *document.Document) (string, error) {
			if d.ID == "a" {
				panic("index out of range")
			}
			return d.ID, nil
		},
		func(id string) error { done = append(done, id); return nil },
		func(err error) { failures = append(failures, err.Error()) })
	if err != nil {
		t.Fatal(err)
	}
	if strings.Join(done, " ") != "b" {
		t.Errorf("done: %q", done)
	}
	if len(failures) != 1 || !strings.HasPrefix(failures[0], path+"#a: sayso failed on this document (index out of range)") {
		t.Errorf("failures: %q", failures)
	}
}
