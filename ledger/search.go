package ledger

import (
	"strings"
	"unicode"
)

// Hit is a document that a search has found.
type Hit struct {
	Document ID
	Name     string // Document.Name
	Date     string // Document.Date
	Excerpt  string // of its text, around the words
}

// Ranked is how many documents a search puts in order by how well they answer to
// its words. Where more hold them the words tell little, and the documents that were
// added last come first.
const Ranked = 2000

// SearchQuery says which documents are searched for: those that hold all of the
// words, in any of their forms ("flooded" for "flood").
type SearchQuery struct {
	Words string // apart, or in quotation marks where they have to follow one another
	Limit int    // default: none
	Skip  int    // how many of the first hits are left out
}

// Singulars are the words that a thing which is named by a user may be kept under:
// it as it is, and what it may be the plural of.
func Singulars(thing string) []string {
	t := Fold(thing)
	out := []string{t}
	for _, ending := range []struct{ plural, singular string }{{"ies", "y"}, {"es", ""}, {"s", ""}} {
		if stem, ok := strings.CutSuffix(t, ending.plural); ok && len(stem) > 1 {
			out = append(out, stem+ending.singular)
		}
	}
	if one, ok := irregular[t]; ok {
		out = append(out, one)
	}
	return out
}

var irregular = map[string]string{"people": "person", "men": "man", "women": "woman", "children": "child"}

// Terms are the words of a query, each a word or several that follow one another.
// What is neither a letter nor a digit parts words.
func Terms(query string) []string {
	var out []string
	for i, part := range strings.Split(query, `"`) {
		words := strings.FieldsFunc(part, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) && !unicode.IsMark(r) })
		switch {
		case i%2 == 1 && len(words) > 0:
			out = append(out, strings.Join(words, " "))
		case i%2 == 0:
			out = append(out, words...)
		}
	}
	return out
}
