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

// Find gives the names of sentences that were parsed, in text order.
func Find(sentences []parse.Sentence) []Name {
	var out []Name
	for i, s := range sentences {
		for first := 0; first < len(s.Words); {
			last := end(s.Words, first)
			if last == first {
				first++
				continue
			}
			n := Name{Type: Type(s.Words[first].Name[2:]), Sentence: i, First: first, Last: last}
			n.trim(s.Words)
			if n.First < n.Last {
				n.Span = s.Words[n.First].Span.Cover(s.Words[n.Last-1].Span)
				n.Title = title(s.Words, &n)
				out = append(out, n)
			}
			first = last
		}
	}
	return out
}

// end is where a name ends that begins with word first; first where none does.
func end(words []parse.Word, first int) int {
	label, begins := strings.CutPrefix(words[first].Name, "B-")
	if !begins {
		return first
	}
	last := first + 1
	for last < len(words) && words[last].Name == "I-"+label {
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
	for n.Last > n.First && (words[n.Last-1].Rel == "case" || words[n.Last-1].UPOS == "PUNCT" && words[n.Last-1].Form != ".") {
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
	for first > 0 && (isTitle(words[first-1].Form) || words[first-1].Name == "" && describes(words, first-1, n)) {
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
