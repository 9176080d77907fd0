// Package language reads the structure of texts in one call: tokens, parts of
// speech, features, lemmas and dependency trees by Universal Dependencies, and
// names. It works offline, in pure Go, from a model that is built in.
//
// Sentences come from package segment, tokens from package token, the rest from
// package parse; each can be used by itself. Models for other languages are made
// by their Train functions from any treebank in CoNLL-U.
package language

import (
	"context"
	_ "embed"
	"encoding/binary"
	"errors"
	"fmt"
	"iter"
	"strings"
	"sync"

	"github.com/sayso/sayso/internal/ordered"
	"github.com/sayso/sayso/language/parse"
	"github.com/sayso/sayso/language/segment"
	"github.com/sayso/sayso/language/token"
)

// Model is what is known of a language. It may be used by many goroutines at
// once.
type Model struct {
	Splitter *segment.Splitter
	Tokens   *token.Model
	Parser   *parse.Model
}

//go:embed english.1.model
var english string

// English is the model for English, made when it is first asked for. Its card is
// docs/models/english.md.
var English = sync.OnceValue(func() *Model {
	m, err := Load(english)
	if err != nil {
		panic("language: the model that was built in: " + err.Error())
	}
	return m
})

// Load makes a model of what Bytes wrote. It keeps data.
func Load(data string) (*Model, error) {
	splitter, rest, err := cutSection(data)
	if err != nil {
		return nil, err
	}
	tokens, rest, err := cutSection(rest)
	if err != nil {
		return nil, err
	}
	var m Model
	if m.Splitter, err = segment.LoadSplitter(splitter); err != nil {
		return nil, err
	}
	if m.Tokens, err = token.Load(tokens); err != nil {
		return nil, err
	}
	if m.Parser, err = parse.Load(rest); err != nil {
		return nil, err
	}
	return &m, nil
}

func cutSection(data string) (section, rest string, err error) {
	if len(data) < 4 {
		return "", "", errors.New("loading a language: too short")
	}
	size := int(binary.LittleEndian.Uint32([]byte(data[:4])))
	if size > len(data)-4 {
		return "", "", fmt.Errorf("loading a language: a section of %d bytes where %d are left", size, len(data)-4)
	}
	return data[4 : 4+size], data[4+size:], nil
}

// Bytes is the model as Load reads it: the splitter and the tokenizer, each
// behind its length, and the parser.
func (m *Model) Bytes() []byte {
	var out []byte
	for _, section := range [][]byte{m.Splitter.Bytes(), m.Tokens.Bytes()} {
		out = binary.LittleEndian.AppendUint32(out, uint32(len(section)))
		out = append(out, section...)
	}
	return append(out, m.Parser.Bytes()...)
}

// Parse reads the sentences of a text: one for each of t.Sentences.
func (m *Model) Parse(t *segment.Text) []parse.Sentence {
	return m.ParsePart(t, 0, len(t.Sentences))
}

// partAtoms is how long the parts of a text are, about, that are read one by one.
const partAtoms = 2000

// Parts divides a text that may be too long to hold all of its trees at once:
// each part is the sentences from first up to, and not including, last. Sentences
// are read alike in any part.
func Parts(t *segment.Text) iter.Seq2[int, int] {
	return func(yield func(first, last int) bool) {
		first := 0
		for last := 1; last <= len(t.Sentences); last++ {
			full := t.Sentences[last-1].Last-t.Sentences[first].First >= partAtoms
			if !full && last < len(t.Sentences) {
				continue
			}
			if !yield(first, last) {
				return
			}
			first = last
		}
	}
}

// ParseParts reads the parts of a text, so many at once, and gives them in order. A
// few parts are held at a time.
func (m *Model) ParseParts(t *segment.Text, atOnce int) iter.Seq[[]parse.Sentence] {
	type outcome struct {
		sentences []parse.Sentence
		fault     any // what ParsePart panicked with, which is the caller's to see
	}
	read := func(part [2]int) (o outcome) {
		defer func() { o.fault = recover() }()
		return outcome{sentences: m.ParsePart(t, part[0], part[1])}
	}
	parts := func(yield func([2]int) bool) {
		for first, last := range Parts(t) {
			if !yield([2]int{first, last}) {
				return
			}
		}
	}
	return func(yield func([]parse.Sentence) bool) {
		for o := range ordered.Map(context.Background(), atOnce, parts, read) {
			if o.fault != nil {
				panic(o.fault)
			}
			if !yield(o.sentences) {
				return
			}
		}
	}
}

// ParsePart reads the sentences t.Sentences[first:last].
func (m *Model) ParsePart(t *segment.Text, first, last int) []parse.Sentence {
	out := make([]parse.Sentence, last-first)
	for i, s := range t.Sentences[first:last] {
		out[i].Words = m.words(t, s)
	}
	m.Parser.Parse(out)
	return out
}

func (m *Model) words(t *segment.Text, s segment.Sentence) []parse.Word {
	out := make([]parse.Word, 0, s.Last-s.First)
	for _, x := range m.Tokens.Cut(t, s) {
		for i, w := range x.Words {
			out = append(out, parse.Word{Span: w, Form: token.Form(w.In(t.Text)), Inner: i > 0})
		}
	}
	return out
}

// inOneLine is text with each run of white space as one space.
func inOneLine(text string) string { return strings.Join(strings.Fields(text), " ") }
