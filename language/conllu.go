package language

import (
	"fmt"

	"github.com/sayso/sayso/language/conllu"
	"github.com/sayso/sayso/language/parse"
	"github.com/sayso/sayso/language/segment"
)

// CoNLLU is a part of a text that ParsePart has read, as CoNLL-U. The first of
// the sentences is t.Sentences[first].
func CoNLLU(t *segment.Text, first int, sentences []parse.Sentence) []conllu.Sentence {
	out := make([]conllu.Sentence, len(sentences))
	for i, s := range sentences {
		n := first + i
		place := t.Sentences[n]
		if n == 0 || place.Paragraph != t.Sentences[n-1].Paragraph {
			out[i].Comments = append(out[i].Comments, "# newpar")
		}
		out[i].Comments = append(out[i].Comments, fmt.Sprintf("# sent_id = %d", n+1), "# text = "+inOneLine(place.In(t.Text)))
		out[i].Tokens = tokens(t.Text, s.Words)
		for _, w := range s.Words {
			out[i].Words = append(out[i].Words, row(&w))
		}
	}
	return out
}

// tokens joins words that are inner parts to the ones before them.
func tokens(text string, words []parse.Word) []conllu.Token {
	var out []conllu.Token
	for i, w := range words {
		if w.Inner {
			last := &out[len(out)-1]
			last.Last, last.Multi = i+1, true
			last.Form += w.Form
		} else {
			out = append(out, conllu.Token{Form: w.Form, First: i, Last: i + 1})
		}
		out[len(out)-1].Tight = i+1 < len(words) && words[i+1].Start == w.End
	}
	return out
}

func row(w *parse.Word) conllu.Word {
	return conllu.Word{Form: w.Form, Lemma: w.Lemma, UPOS: w.UPOS, Feats: w.Feats, Head: w.Head + 1, Rel: w.Rel}
}

// Annotate keeps the sentences and words of CoNLL-U and predicts all else about
// the words.
func (m *Model) Annotate(sentences []conllu.Sentence) {
	parsed := make([]parse.Sentence, len(sentences))
	for i, s := range sentences {
		for _, w := range s.Words {
			parsed[i].Words = append(parsed[i].Words, parse.Word{Form: w.Form})
		}
	}
	m.Parser.Parse(parsed)
	for i, s := range parsed {
		for j := range s.Words {
			sentences[i].Words[j] = row(&s.Words[j])
		}
	}
}
