// Package conllu reads and writes CoNLL-U, the ten-column format of Universal
// Dependencies (https://universaldependencies.org/format.html), and puts the raw
// text of a treebank together again. Empty nodes and the enhanced graph are
// left out.
package conllu

import (
	"bufio"
	"fmt"
	"io"
	"strconv"
	"strings"
)

// Word is a syntactic word: one numbered row.
type Word struct {
	Form, Lemma, UPOS, XPOS, Feats string // "_" where there is none
	Head                           int    // number of the governing word, from 1; 0 for the root, -1 where none is given
	Rel                            string // "_" where there is none
}

// Token is what stands in the text: one word, or a multi-word token such as
// "don't" with its words.
type Token struct {
	Form        string
	First, Last int  // its words: Words[First:Last]
	Multi       bool // written as a range
	Tight       bool // SpaceAfter=No
	Misc        string
}

// Sentence is a sentence with its comments.
type Sentence struct {
	Comments []string // with "#"
	Tokens   []Token
	Words    []Word
}

// NewParagraph reports whether the sentence begins a paragraph or a document.
func (s *Sentence) NewParagraph() bool { return s.has("# newpar") || s.NewDocument() }

// NewDocument reports whether the sentence begins a document.
func (s *Sentence) NewDocument() bool { return s.has("# newdoc") }

func (s *Sentence) has(prefix string) bool {
	for _, c := range s.Comments {
		if strings.HasPrefix(c, prefix) {
			return true
		}
	}
	return false
}

// Read reads all sentences. An error names the line.
func Read(r io.Reader) ([]Sentence, error) {
	var out []Sentence
	var s Sentence
	in := bufio.NewScanner(r)
	in.Buffer(make([]byte, 1<<16), 1<<26)
	for number := 1; in.Scan(); number++ {
		line := strings.TrimSuffix(in.Text(), "\r")
		switch {
		case line == "":
			if len(s.Words) > 0 {
				out = append(out, s)
			}
			s = Sentence{}
		case line[0] == '#':
			s.Comments = append(s.Comments, line)
		default:
			if err := s.row(line); err != nil {
				return nil, fmt.Errorf("reading CoNLL-U, line %d: %w", number, err)
			}
		}
	}
	if err := in.Err(); err != nil {
		return nil, fmt.Errorf("reading CoNLL-U: %w", err)
	}
	if len(s.Words) > 0 {
		out = append(out, s)
	}
	return out, nil
}

func (s *Sentence) row(line string) error {
	c := strings.Split(line, "\t")
	if len(c) != 10 {
		return fmt.Errorf("%d columns, want 10", len(c))
	}
	tight := hasItem(c[9], "SpaceAfter=No")
	if low, high, ok := strings.Cut(c[0], "-"); ok {
		return s.multi(c, low, high, tight)
	}
	if strings.Contains(c[0], ".") {
		return nil // an empty node
	}
	if n, err := strconv.Atoi(c[0]); err != nil || n != len(s.Words)+1 {
		return fmt.Errorf("word number %q, want %d", c[0], len(s.Words)+1)
	}
	head := -1
	if n, err := strconv.Atoi(c[6]); err == nil {
		head = n
	}
	n := len(s.Words)
	s.Words = append(s.Words, Word{c[1], c[2], c[3], c[4], c[5], head, c[7]})
	if k := len(s.Tokens); k == 0 || s.Tokens[k-1].Last <= n {
		s.Tokens = append(s.Tokens, Token{c[1], n, n + 1, false, tight, c[9]})
	}
	return nil
}

func (s *Sentence) multi(c []string, low, high string, tight bool) error {
	a, err1 := strconv.Atoi(low)
	b, err2 := strconv.Atoi(high)
	if err1 != nil || err2 != nil || a != len(s.Words)+1 || b < a || b-a > 1000 {
		return fmt.Errorf("range %q after word %d", c[0], len(s.Words))
	}
	s.Tokens = append(s.Tokens, Token{c[1], a - 1, b, true, tight, c[9]})
	return nil
}

// hasItem reports whether item is one of the items of a column, parted by "|".
func hasItem(column, item string) bool {
	for part := range strings.SplitSeq(column, "|") {
		if part == item {
			return true
		}
	}
	return false
}

// Write writes sentences.
func Write(w io.Writer, sentences ...Sentence) error {
	out := bufio.NewWriter(w)
	for i := range sentences {
		sentences[i].write(out)
	}
	if err := out.Flush(); err != nil {
		return fmt.Errorf("writing CoNLL-U: %w", err)
	}
	return nil
}

func (s *Sentence) write(w *bufio.Writer) {
	for _, c := range s.Comments {
		w.WriteString(c)
		w.WriteByte('\n')
	}
	for _, t := range s.Tokens {
		misc := t.misc()
		if t.Multi {
			fmt.Fprintf(w, "%d-%d\t%s\t_\t_\t_\t_\t_\t_\t_\t%s\n", t.First+1, t.Last, t.Form, misc)
			misc = "_"
		}
		for n := t.First; n < t.Last; n++ {
			s.Words[n].write(w, n+1, misc)
		}
	}
	w.WriteByte('\n')
}

func (t *Token) misc() string {
	switch {
	case t.Misc != "" && t.Misc != "_":
		return t.Misc
	case t.Tight:
		return "SpaceAfter=No"
	}
	return "_"
}

func (x *Word) write(w *bufio.Writer, number int, misc string) {
	head := "_"
	if x.Head >= 0 {
		head = strconv.Itoa(x.Head)
	}
	cells := [...]string{strconv.Itoa(number), x.Form, x.Lemma, x.UPOS, x.XPOS, x.Feats, head, x.Rel, "_", misc}
	for i, c := range cells {
		if i > 0 {
			w.WriteByte('\t')
		}
		if c == "" {
			c = "_"
		}
		w.WriteString(c)
	}
	w.WriteByte('\n')
}
