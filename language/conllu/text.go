package conllu

import (
	"strings"

	"github.com/sayso/sayso/span"
)

// Raw is the text of a treebank put together again from its tokens, with the
// places of all that it was put together from.
type Raw struct {
	Text       string
	Paragraphs []span.Span
	Sentences  []span.Span
	Tokens     [][]span.Span // of each sentence
}

// Text puts the text of sentences together: a space stands between tokens but
// after SpaceAfter=No, and an empty line between paragraphs.
func Text(sentences []Sentence) Raw {
	var b strings.Builder
	var raw Raw
	space := ""
	for i := range sentences {
		s := &sentences[i]
		if i > 0 && s.NewParagraph() {
			space = "\n\n"
		}
		b.WriteString(space)
		var tokens []span.Span
		for _, t := range s.Tokens {
			if len(tokens) > 0 {
				b.WriteString(space)
			}
			start := b.Len()
			b.WriteString(t.Form)
			tokens = append(tokens, span.New(start, b.Len()))
			space = " "
			if t.Tight {
				space = ""
			}
		}
		whole := tokens[0].Cover(tokens[len(tokens)-1])
		raw.Tokens = append(raw.Tokens, tokens)
		raw.Sentences = append(raw.Sentences, whole)
		if n := len(raw.Paragraphs); n > 0 && !s.NewParagraph() {
			raw.Paragraphs[n-1].End = whole.End
		} else {
			raw.Paragraphs = append(raw.Paragraphs, whole)
		}
	}
	raw.Text = b.String()
	return raw
}
