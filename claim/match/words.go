package match

import (
	"github.com/sayso/sayso/language/parse"
	"github.com/sayso/sayso/name"
)

// telling are the parts of speech of words that tell what a text is about.
var telling = map[string]bool{"NOUN": true, "PROPN": true, "VERB": true, "ADJ": true}

// Words are the words that tell what a text is about, for NewContext: its names, and the
// lemmas of its nouns, verbs and adjectives.
func Words(text string, names []name.Name, sentences []parse.Sentence) []string {
	var out []string
	for _, n := range names {
		out = append(out, n.In(text))
	}
	for _, s := range sentences {
		for _, w := range s.Words {
			if telling[w.UPOS] && len(w.Lemma) > 2 {
				out = append(out, w.Lemma)
			}
		}
	}
	return out
}
