package treebank

import (
	"bufio"
	"compress/gzip"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/sayso/sayso/language/parse"
	"github.com/sayso/sayso/name"
)

// Names reads a file of the folder ner of the corpora, gzip'd IOB2: the word in
// the column before the last, the label in the last. Labels other than those of
// people, organisations and places are taken for none. The sentences are parsed
// by m.
func Names(corpora, file string, m *parse.Model) ([]name.Example, error) {
	f, err := os.Open(filepath.Join(corpora, "ner", file+".iob2.gz"))
	if err != nil {
		return nil, fmt.Errorf("reading names: %w", err)
	}
	defer f.Close()
	z, err := gzip.NewReader(f)
	if err != nil {
		return nil, fmt.Errorf("reading names from %s: %w", file, err)
	}
	r := nameReader{guide: guides[file]}
	in := bufio.NewScanner(z)
	for in.Scan() {
		r.line(in.Text())
	}
	if err := in.Err(); err != nil {
		return nil, fmt.Errorf("reading names from %s: %w", file, err)
	}
	r.endSentence()
	for i := range r.documents {
		m.Parse(r.documents[i].Sentences)
	}
	return r.documents, nil
}

// nameReader puts documents together, line by line.
type nameReader struct {
	documents []name.Example
	guide     string
	marked    bool // documents are marked
	words     []parse.Word
	labels    []string
}

// passage is how many sentences are taken for a document where none is marked.
const passage = 12

// guides name the guidelines by which a file was marked, where they are not those
// that the model is to follow.
var guides = map[string]string{
	"wikigold-train": "wikigold", "wnut17-train": "tweets", "btc-train": "tweets", "btc-dev": "tweets", "wnut17-dev": "tweets", "sec-train": "sec", "sec-dev": "sec",
}

func (r *nameReader) line(line string) {
	cells := strings.Split(line, "\t")
	switch {
	case line == "":
		r.endSentence()
	case strings.HasPrefix(line, "# newdoc"):
		r.endSentence()
		r.marked = true
		r.documents = append(r.documents, name.Example{Guide: r.guide})
	case len(cells) >= 2:
		r.words = append(r.words, parse.Word{Form: cells[len(cells)-2]})
		r.labels = append(r.labels, label(cells[len(cells)-1]))
	}
}

func (r *nameReader) endSentence() {
	if len(r.words) == 0 {
		return
	}
	if n := len(r.documents); n == 0 || !r.marked && len(r.documents[n-1].Sentences) >= passage {
		r.documents = append(r.documents, name.Example{Guide: r.guide})
	}
	d := &r.documents[len(r.documents)-1]
	d.Sentences = append(d.Sentences, parse.Sentence{Words: r.words})
	d.Labels = append(d.Labels, r.labels)
	r.words, r.labels = nil, nil
}

func label(l string) string {
	switch strings.TrimPrefix(strings.TrimPrefix(l, "B-"), "I-") {
	case "PER", "ORG", "LOC":
		return l
	}
	return ""
}
