package segment

import (
	_ "embed"
	"sync"
	"unicode/utf8"

	"github.com/sayso/sayso/language/internal/linear"
	"github.com/sayso/sayso/span"
)

// Splitter decides where sentences end: a linear model of the gaps between
// atoms, trained on a treebank.
type Splitter struct {
	model *linear.Model
}

//go:embed english.1.model
var english string

// English is the splitter for English texts. It does well enough on other
// languages that are written with spaces and European stops.
var English = sync.OnceValue(func() *Splitter {
	s, err := LoadSplitter(english)
	if err != nil {
		panic("segment: the model that was built in: " + err.Error())
	}
	return s
})

// LoadSplitter makes a splitter of what Bytes wrote.
func LoadSplitter(data string) (*Splitter, error) {
	m, err := linear.Load(data)
	if err != nil {
		return nil, err
	}
	return &Splitter{m}, nil
}

// Bytes is the splitter as LoadSplitter reads it.
func (s *Splitter) Bytes() []byte { return s.model.Bytes() }

// append cuts the atoms from first on, which are those of paragraph p.
func (s *Splitter) append(out []Sentence, text string, atoms []Atom, first, p int) []Sentence {
	if first == len(atoms) {
		return out
	}
	b := boundary{text: text, atoms: atoms, from: first}
	b.measure(first)
	b.pass(first)
	for i := first + 1; i < len(atoms); i++ {
		if b.candidate(i) && s.model.Score(b.describe(i)) > 0 {
			out = append(out, sentence(atoms, b.from, i, p))
			b.from, b.quotes = i, 0
		}
		b.pass(i)
	}
	return append(out, sentence(atoms, b.from, len(atoms), p))
}

func sentence(atoms []Atom, first, last, p int) Sentence {
	return Sentence{
		Span:  span.Span{Start: int(atoms[first].Start), End: int(atoms[last-1].End)},
		First: first, Last: last, Paragraph: p,
	}
}

// closes reports whether s begins with a mark that closes a quotation or a
// bracket. The straight marks may do either; behind a stop they close.
func closes(s string) bool {
	switch s[0] {
	case '"', '\'', ')', ']':
		return true
	}
	if s[0] < utf8.RuneSelf {
		return false
	}
	r, _ := utf8.DecodeRuneInString(s)
	return r == '”' || r == '’' || r == '»' || r == '›'
}

// starts reports whether the atom is a word that seldom goes on after an
// abbreviation but often begins a sentence.
func starts(t *Text, i int) bool {
	_, ok := openers.Of(t, i)
	return ok
}
