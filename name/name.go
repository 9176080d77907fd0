// Package name finds the names of people, organisations and places, each with
// the titles and roles that stand before it and are no part of it: in
// "President Ana Oru" the name is "Ana Oru" and the title "President".
package name

import (
	"strings"

	"github.com/sayso/sayso/language/parse"
	"github.com/sayso/sayso/span"
)

// Type is what bears a name.
type Type string

// The types of names.
const (
	Person       Type = "PER"
	Organisation Type = "ORG"
	Place        Type = "LOC"
)

// Name is a name where it is mentioned.
type Name struct {
	span.Span
	Type     Type
	Title    span.Span // what stands before a person's name and says who it is; empty where nothing does
	Sentence int       // index of the sentence
	First    int       // its words are Words[First:Last] of the sentence
	Last     int
}

// Find gives the names of a document's sentences, which were parsed, in text
// order.
func (m *Model) Find(sentences []parse.Sentence) []Name {
	r := m.Reader()
	r.Add(sentences)
	return r.Names()
}

// Reader finds the names of one document, which may be given to it piece by piece.
// It keeps of a word a sixth of what the parser made of it.
type Reader struct {
	model     *Model
	known     *memory
	sentences [][]word
}

// Reader is a reader for a document.
func (m *Model) Reader() *Reader { return m.reader(0) }

func (m *Model) reader(guide uint32) *Reader { return &Reader{model: m, known: newMemory(guide)} }

// Add gives the reader more sentences, which were parsed.
func (r *Reader) Add(sentences []parse.Sentence) {
	for i := range sentences {
		words := r.model.words(&sentences[i])
		r.known.see(words)
		r.sentences = append(r.sentences, words)
	}
}

// Names gives the names of all sentences, in text order. It reads the document
// twice: what a word was taken for elsewhere helps to tell what it is here. It is
// called once.
func (r *Reader) Names() []Name {
	r.vote()
	var out []Name
	for i, words := range r.sentences {
		out = append(out, names(words, r.label(words), i)...)
	}
	return out
}

// vote reads the document a first time.
func (r *Reader) vote() {
	given := make([][]uint8, len(r.sentences))
	for i, words := range r.sentences {
		given[i] = r.label(words)
	}
	for i, words := range r.sentences {
		r.known.vote(words, given[i])
	}
}

// label gives each word of a sentence the number of its label.
func (r *Reader) label(words []word) []uint8 { return r.model.label(words, describe(words, r.known)) }

// names are the names that labels mark in a sentence.
func names(words []word, given []uint8, sentence int) []Name {
	var out []Name
	for first := 0; first < len(given); {
		last := end(given, first)
		if given[first] != 0 {
			n := Name{Type: Type(labels[given[first]][2:]), Sentence: sentence, First: first, Last: last}
			n.trim(words)
			n.Span = cover(words[n.First:n.Last])
			n.Title = title(words, &n)
			out = append(out, n)
		}
		first = last
	}
	return out
}

// end is where a name ends that begins with word first, or the next word where
// none does.
func end(given []uint8, first int) int {
	last := first + 1
	for last < len(given) && given[first] != 0 && given[last] == given[first]+1 {
		last++
	}
	return last
}

// trim takes off what is never part of a name: titles before a person's, and
// "'s" behind any.
func (n *Name) trim(words []word) {
	for n.Type == Person && n.Last-n.First > 1 && isTitle(words[n.First].form) {
		n.First++
	}
	for n.Last-n.First > 1 && (words[n.Last-1].is&caseMark != 0 || words[n.Last-1].is&punct != 0 && words[n.Last-1].form != ".") {
		n.Last--
	}
}

// title is where the titles and roles stand that go straight before a person's
// name: words of a list, and nouns that the tree hangs on the name.
func title(words []word, n *Name) span.Span {
	if n.Type != Person {
		return span.Span{}
	}
	first := n.First
	for first > 0 && (isTitle(words[first-1].form) || describes(words, first-1, n)) {
		first--
	}
	if first == n.First {
		return span.Span{}
	}
	return cover(words[first:n.First])
}

// describes reports whether word i is a noun, or part of one, that the tree
// hangs on the name's own words before it.
func describes(words []word, i int, n *Name) bool {
	if words[i].is&nominal == 0 {
		return false
	}
	for range n.First - i + 1 {
		h := int(words[i].head)
		if words[i].is&modifier == 0 {
			return false
		}
		if h >= n.First && h < n.Last {
			return words[i].is&adjective == 0
		}
		if h < 0 || h <= i || h >= n.First {
			return false
		}
		i = h
	}
	return false
}

func cover(words []word) span.Span {
	return span.New(int(words[0].start), int(words[len(words)-1].end))
}

func isTitle(form string) bool { return titles[strings.TrimSuffix(strings.ToLower(form), ".")] }
