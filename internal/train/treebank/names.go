package treebank

import (
	"bufio"
	"compress/gzip"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/sayso/sayso/language/conllu"
	"github.com/sayso/sayso/language/parse"
)

// labelled is a sentence with a label of a name for each word.
type labelled struct {
	id     string // sent_id, where it has one
	forms  []string
	labels []string
}

// AddNames gives the examples of a treebank the names that a file of IOB2 marks in
// them. What does not fit word for word is added as examples of names alone.
func AddNames(examples []parse.Example, path string) ([]parse.Example, error) {
	sentences, err := readNames(path)
	if err != nil {
		return nil, err
	}
	byID := map[string]*labelled{}
	for i := range sentences {
		byID[sentences[i].id] = &sentences[i]
	}
	used := map[string]bool{}
	for i := range examples {
		e := &examples[i]
		id := comment(&e.Sentence, "# sent_id = ")
		if s := byID[id]; s != nil && id != "" && len(s.labels) == len(e.Words) {
			e.Names, used[id] = s.labels, true
		}
	}
	for i := range sentences {
		if s := &sentences[i]; !used[s.id] || s.id == "" {
			examples = append(examples, s.example())
		}
	}
	return examples, nil
}

func (s *labelled) example() parse.Example {
	e := parse.Example{Names: s.labels, OnlyNames: true}
	for _, f := range s.forms {
		e.Words = append(e.Words, conllu.Word{Form: f})
	}
	return e
}

func comment(s *conllu.Sentence, prefix string) string {
	for _, c := range s.Comments {
		if rest, ok := strings.CutPrefix(c, prefix); ok {
			return rest
		}
	}
	return ""
}

// readNames reads gzip'd IOB2: the word in the column before the last, the label
// in the last. Labels other than those of people, organisations and places are
// taken for none.
func readNames(path string) ([]labelled, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, fmt.Errorf("reading names: %w", err)
	}
	defer f.Close()
	z, err := gzip.NewReader(f)
	if err != nil {
		return nil, fmt.Errorf("reading names from %s: %w", filepath.Base(path), err)
	}
	var out []labelled
	var s labelled
	in := bufio.NewScanner(z)
	for in.Scan() {
		line := in.Text()
		cells := strings.Split(line, "\t")
		switch {
		case line == "":
			if len(s.forms) > 0 {
				out = append(out, s)
			}
			s = labelled{}
		case strings.HasPrefix(line, "# ") && len(cells) == 1:
			if rest, ok := strings.CutPrefix(line, "# sent_id = "); ok {
				s.id = rest
			}
		case len(cells) >= 2:
			s.forms = append(s.forms, cells[len(cells)-2])
			s.labels = append(s.labels, label(cells[len(cells)-1]))
		}
	}
	if len(s.forms) > 0 {
		out = append(out, s)
	}
	if err := in.Err(); err != nil {
		return nil, fmt.Errorf("reading names from %s: %w", filepath.Base(path), err)
	}
	return out, nil
}

func label(l string) string {
	switch strings.TrimPrefix(strings.TrimPrefix(l, "B-"), "I-") {
	case "PER", "ORG", "LOC":
		return l
	}
	return ""
}
