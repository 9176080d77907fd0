package treebank

import (
	"math/rand/v2"

	"github.com/sayso/sayso/language/conllu"
	"github.com/sayso/sayso/language/segment"
	"github.com/sayso/sayso/span"
)

// Lessons are the sentences' text for a splitter to learn from: as it is, and
// as other texts are set, with hard-wrapped lines, with a line for each
// paragraph, with a line for each sentence.
func Lessons(sentences []conllu.Sentence, seed uint64) []segment.Lesson {
	raw := conllu.Text(sentences)
	plain := segment.Lesson{Text: raw.Text, Paragraphs: raw.Paragraphs, Sentences: raw.Sentences}
	order := rand.New(rand.NewPCG(seed, 2))
	return []segment.Lesson{plain, wrapped(plain, order), lined(plain, order), wrapped(joined(plain, order), order)}
}

// joined makes one paragraph of a few, each on a line of its own.
func joined(l segment.Lesson, order *rand.Rand) segment.Lesson {
	text := []byte(l.Text)
	var paragraphs []span.Span
	for i, p := range l.Paragraphs {
		if i > 0 && order.IntN(4) > 0 {
			last := &paragraphs[len(paragraphs)-1]
			copy(text[last.End:p.Start], "\n ")
			last.End = p.End
			continue
		}
		paragraphs = append(paragraphs, p)
	}
	return segment.Lesson{Text: string(text), Paragraphs: paragraphs, Sentences: l.Sentences}
}

// lined sets many sentences, of some paragraphs all, on lines of their own.
func lined(l segment.Lesson, order *rand.Rand) segment.Lesson {
	l = joined(l, order)
	text := []byte(l.Text)
	often := 1
	for _, s := range l.Sentences {
		if s.Start == 0 || text[s.Start-1] != ' ' {
			continue
		}
		if text[s.Start-2] == '\n' {
			often = order.IntN(4)
		} else if order.IntN(3) < often {
			text[s.Start-1] = '\n'
		}
	}
	l.Text = string(text)
	return l
}

// wrapped breaks the lines of each paragraph at a width of its own.
func wrapped(l segment.Lesson, order *rand.Rand) segment.Lesson {
	text := []byte(l.Text)
	for _, p := range l.Paragraphs {
		wrap(text[p.Start:p.End], 32+order.IntN(58))
	}
	l.Text = string(text)
	return l
}

func wrap(text []byte, width int) {
	start, space := 0, -1
	for i, c := range text {
		switch c {
		case '\n':
			start, space = i+1, -1
		case ' ':
			space = i
		}
		if i-start >= width && space > start {
			text[space] = '\n'
			start, space = space+1, -1
		}
	}
}
