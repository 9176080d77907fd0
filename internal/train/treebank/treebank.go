// Package treebank reads the treebanks that models are trained on.
package treebank

import (
	"compress/gzip"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"

	"github.com/sayso/sayso/language/conllu"
)

// Read reads files of CoNLL-U, gzip'd where their names end in .gz, one after
// another.
func Read(dir string, names ...string) ([]conllu.Sentence, error) {
	var out []conllu.Sentence
	for _, name := range names {
		s, err := read(filepath.Join(dir, name))
		if err != nil {
			return nil, fmt.Errorf("reading the treebank %s: %w", name, err)
		}
		out = append(out, s...)
	}
	return out, nil
}

func read(path string) ([]conllu.Sentence, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	var r io.Reader = f
	if strings.HasSuffix(path, ".gz") {
		z, err := gzip.NewReader(f)
		if err != nil {
			return nil, err
		}
		r = z
	}
	return conllu.Read(r)
}
