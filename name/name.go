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
// order. It reads the document twice: what a word was taken for elsewhere helps to
// tell what it is here.
func (m *Model) Find(sentences []parse.Sentence) []Name {
	var out []Name
	known := m.read(sentences, 0)
	for i, s := range sentences {
		out = append(out, names(s.Words, m.label(s.Words, describe(s.Words, known)), i)...)
	}
	return out
}

// read is the memory of a document that has been read once.
func (m *Model) read(sentences []parse.Sentence, guide uint32) *memory {
	known := remember(sentences, guide)
	given := make([][]int, len(sentences))
	for i, s := range sentences {
		given[i] = m.label(s.Words, describe(s.Words, known))
	}
	for i, s := range sentences {
		known.vote(s.Words, given[i])
	}
	return known
}

// names are the names that labels mark in a sentence.
func names(words []parse.Word, given []int, sentence int) []Name {
	var out []Name
	for first := 0; first < len(given); {
		last := end(given, first)
		if given[first] != 0 {
			n := Name{Type: Type(labels[given[first]][2:]), Sentence: sentence, First: first, Last: last}
			n.trim(words)
			n.Span = words[n.First].Span.Cover(words[n.Last-1].Span)
			n.Title = title(words, &n)
			out = append(out, n)
		}
		first = last
	}
	return out
}

// end is where a name ends that begins with word first, or the next word where
// none does.
func end(given []int, first int) int {
	last := first + 1
	for last < len(given) && given[first] != 0 && given[last] == given[first]+1 {
		last++
	}
	return last
}

// trim takes off what is never part of a name: titles before a person's, and
// "'s" behind any.
func (n *Name) trim(words []parse.Word) {
	for n.Type == Person && n.Last-n.First > 1 && isTitle(words[n.First].Form) {
		n.First++
	}
	for n.Last-n.First > 1 && (words[n.Last-1].Rel == "case" || words[n.Last-1].UPOS == "PUNCT" && words[n.Last-1].Form != ".") {
		n.Last--
	}
}

// title is where the titles and roles stand that go straight before a person's
// name: words of a list, and nouns that the tree hangs on the name.
func title(words []parse.Word, n *Name) span.Span {
	if n.Type != Person {
		return span.Span{}
	}
	first := n.First
	for first > 0 && (isTitle(words[first-1].Form) || describes(words, first-1, n)) {
		first--
	}
	if first == n.First {
		return span.Span{}
	}
	return words[first].Span.Cover(words[n.First-1].Span)
}

// describes reports whether word i is a noun, or part of one, that the tree
// hangs on the name's own words before it.
func describes(words []parse.Word, i int, n *Name) bool {
	switch words[i].UPOS {
	case "NOUN", "PROPN", "ADJ":
	default:
		return false
	}
	for range n.First - i + 1 {
		h := words[i].Head
		switch words[i].Rel {
		case "nmod:desc", "compound", "amod", "flat", "appos":
		default:
			return false
		}
		if h >= n.First && h < n.Last {
			return words[i].Rel != "amod"
		}
		if h < 0 || h <= i || h >= n.First {
			return false
		}
		i = h
	}
	return false
}

func isTitle(form string) bool { return titles[strings.TrimSuffix(strings.ToLower(form), ".")] }
