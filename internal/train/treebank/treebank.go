// Package treebank reads the treebanks that models are trained on.
package treebank

import (
	"compress/gzip"
	"fmt"
	"os"
	"path/filepath"

	"github.com/sayso/sayso/language/conllu"
)

// Read reads treebanks of the folder ud of the corpora, one after another.
func Read(corpora string, names ...string) ([]conllu.Sentence, error) {
	var out []conllu.Sentence
	for _, name := range names {
		s, err := read(filepath.Join(corpora, "ud", name+".conllu.gz"))
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
	z, err := gzip.NewReader(f)
	if err != nil {
		return nil, err
	}
	return conllu.Read(z)
}
