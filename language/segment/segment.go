// Package segment cuts a text into atoms and sentences, and alters nothing.
//
// An atom is the smallest piece that any later stage looks at: a run of letters,
// a run of digits, or one other visible character. "1,234.5km" is six atoms;
// "44-day" is three. Times and quantities are read from atoms alone.
//
// Every atom carries a hash of its folded text, so that a stage can look words
// up in a table (see Table) without making strings.
package segment

import (
	"sort"

	"github.com/sayso/sayso/span"
)

// MaxText is the length in bytes of the longest text that can be cut: an atom's
// offsets are 32 bits wide.
const MaxText = 1<<32 - 1

// Kind says what an atom is made of.
type Kind uint8

// The kinds of atoms.
const (
	Word   Kind = iota + 1 // letters, with the marks that belong to them
	Number                 // decimal digits, of any script
	Mark                   // one other visible character: punctuation or symbol
)

// Flags say how an atom stands in its text.
type Flags uint8

// The flags of an atom.
const (
	SpaceBefore Flags = 1 << iota // white space stands before it
	LineBefore                    // a line break stands before it
	Upper                         // its first letter is a capital
	AllUpper                      // it is two capitals or more and nothing else
	Broken                        // a word cut by a hyphen at a line's end: the atom holds both halves
	ParaStart                     // it is the first of its paragraph
)

// Atom is the smallest piece of a text. Sixteen bytes: a large text has millions.
type Atom struct {
	Start, End uint32 // byte offsets into the text, half-open
	Hash       uint32 // HashOf the text as written, without the break where Broken
	Kind       Kind
	Flags      Flags
}

// Span is where the atom stands.
func (a Atom) Span() span.Span { return span.Span{Start: int(a.Start), End: int(a.End)} }

// Has reports whether all of f are set.
func (a Atom) Has(f Flags) bool { return a.Flags&f == f }

// Tight reports whether the atom follows the one before it with nothing between.
func (a Atom) Tight() bool { return a.Flags&(SpaceBefore|ParaStart) == 0 }

// Sentence is a sentence: where it stands, without white space at its ends, and
// which atoms it holds, from First up to, and not including, Last.
type Sentence struct {
	span.Span
	First, Last int
	Paragraph   int // index into Text.Paragraphs
}

// Text is a text cut into atoms and sentences. It is not changed once made, and
// may be read by many goroutines at once.
type Text struct {
	Text       string
	Paragraphs []span.Span // as they were given to Cut
	Atoms      []Atom
	Sentences  []Sentence
}

// Cut cuts the paragraphs of text. Paragraphs must be in order and must not
// overlap; what lies outside them is not read. No sentence goes over the end of
// a paragraph. The text must not be longer than MaxText.
func Cut(text string, paragraphs []span.Span) *Text {
	return English().Cut(text, paragraphs)
}

// Cut is like the function Cut, with the sentences that s makes.
func (s *Splitter) Cut(text string, paragraphs []span.Span) *Text {
	t := &Text{Text: text, Paragraphs: paragraphs}
	t.Atoms = make([]Atom, 0, len(text)/5+8)
	for n, p := range paragraphs {
		first := len(t.Atoms)
		t.Atoms = appendAtoms(t.Atoms, text, p)
		t.Sentences = s.append(t.Sentences, text, t.Atoms, first, n)
	}
	return t
}

// Of is the text of atom i as written.
func (t *Text) Of(i int) string { a := t.Atoms[i]; return t.Text[a.Start:a.End] }

// Span is where the atoms from first up to, and not including, last stand.
func (t *Text) Span(first, last int) span.Span {
	return span.Span{Start: int(t.Atoms[first].Start), End: int(t.Atoms[last-1].End)}
}

// At is the index of the first atom that ends after offset: the one that holds
// it, or the next one; len(t.Atoms) where there is none.
func (t *Text) At(offset int) int {
	return sort.Search(len(t.Atoms), func(i int) bool { return int(t.Atoms[i].End) > offset })
}

// SentenceAt is the index of the sentence that holds offset, or of the next one;
// len(t.Sentences) where there is none.
func (t *Text) SentenceAt(offset int) int {
	return sort.Search(len(t.Sentences), func(i int) bool { return t.Sentences[i].End > offset })
}

// ParagraphAt is the index of the paragraph that holds offset, or of the next
// one; len(t.Paragraphs) where there is none.
func (t *Text) ParagraphAt(offset int) int {
	return sort.Search(len(t.Paragraphs), func(i int) bool { return t.Paragraphs[i].End > offset })
}
