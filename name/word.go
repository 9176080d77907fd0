package name

import "github.com/sayso/sayso/language/parse"

// word is what the names of a document are told by, of one of its words: a sixth
// of what the parser made of it.
type word struct {
	form       string
	start, end uint32
	head       int32
	upos       uint32            // its hash
	is         role              // what the tree says of it
	scores     [labelCount]int16 // of the labels, by its state alone
}

// role is what the tree says of a word.
type role uint8

const (
	punct     role = 1 << iota
	nominal        // a noun, a name or an adjective
	caseMark       // hangs on a word as "of" or "'s" does
	modifier       // hangs on a noun as a part of it, or as what describes it
	adjective      // hangs on a noun as an adjective
	saying         // a verb of saying or thinking
)

// roles by part of speech and by relation.
var (
	ofTag = map[string]role{"PUNCT": punct, "NOUN": nominal, "PROPN": nominal, "ADJ": nominal}
	ofRel = map[string]role{
		"case": caseMark, "nmod:desc": modifier, "compound": modifier, "flat": modifier, "appos": modifier, "amod": modifier | adjective,
	}
	ofLemma = map[string]role{"say": saying, "tell": saying, "ask": saying, "add": saying, "write": saying, "think": saying}
)

// words are the words of a sentence, with what m makes of their states.
func (m *Model) words(s *parse.Sentence) []word {
	out := make([]word, len(s.Words))
	for i := range s.Words {
		w := &s.Words[i]
		out[i] = word{
			form: w.Form, start: uint32(w.Start), end: uint32(w.End), head: int32(w.Head), upos: hash(w.UPOS),
			is: ofTag[w.UPOS] | ofRel[w.Rel] | ofLemma[w.Lemma], scores: m.stateScores(w.State),
		}
	}
	return out
}
