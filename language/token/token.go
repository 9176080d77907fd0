// Package token cuts sentences into the tokens and words of Universal
// Dependencies. A token is what stands in the text, mostly one atom or a few
// ("U.S.", "don't"); a word is what takes part in a sentence's structure: the
// token "don't" is the words "do" and "n't".
//
// How tokens are cut is learned from a treebank: which neighbouring atoms belong
// together by a linear model, and where a token holds several words by its end
// or, for single tokens, as a whole.
package token

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/sayso/sayso/language/internal/linear"
	"github.com/sayso/sayso/language/segment"
	"github.com/sayso/sayso/span"
)

// Token is a token with its words.
type Token struct {
	span.Span
	Words []span.Span // one or more, which together are the token
}

// Model cuts sentences into tokens. It may be used by many goroutines at once.
type Model struct {
	joins *linear.Model
	ends  map[string]bool  // "n't": a token that ends so is two words
	cuts  map[string][]int // "cannot": where the token's words end, in bytes
}

// Cut gives the tokens of sentence s of t.
func (m *Model) Cut(t *segment.Text, s segment.Sentence) []Token {
	var out []Token
	f := features{text: t}
	for i := s.First; i < s.Last; i++ {
		a := t.Atoms[i].Span()
		if i > s.First && t.Atoms[i].Tight() && m.joins.Score(f.describe(i, s)) > 0 {
			out[len(out)-1].End = a.End
			continue
		}
		out = append(out, Token{Span: a})
	}
	for i := range out {
		out[i].Words = m.words(t.Text, out[i].Span)
	}
	return out
}

// words cuts a token into its words.
func (m *Model) words(text string, token span.Span) []span.Span {
	form := token.In(text)
	folded := fold(form)
	if ends, ok := m.cuts[folded]; ok && len(folded) == len(form) {
		return pieces(token, ends)
	}
	if n := m.end(folded); n > 0 {
		at := len(form)
		for range n {
			_, size := utf8.DecodeLastRuneInString(form[:at])
			at -= size
		}
		if at > 0 {
			return pieces(token, []int{at})
		}
	}
	return []span.Span{token}
}

// end is the number of characters of the longest end of a folded token that is a
// word by itself, or 0.
func (m *Model) end(folded string) int {
	longest := 0
	at := len(folded)
	for n := 1; n <= maxEnd && at > 0; n++ {
		_, size := utf8.DecodeLastRuneInString(folded[:at])
		at -= size
		if at > 0 && m.ends[folded[at:]] {
			longest = n
		}
	}
	return longest
}

const maxEnd = 4

// pieces cuts s where pieces end, in bytes from its start.
func pieces(s span.Span, ends []int) []span.Span {
	out := make([]span.Span, 0, len(ends)+1)
	start := s.Start
	for _, e := range ends {
		out = append(out, span.New(start, s.Start+e))
		start = s.Start + e
	}
	return append(out, span.New(start, s.End))
}

// fold writes a token in small letters, with plain apostrophes.
func fold(form string) string { return plain.Replace(strings.ToLower(form)) }

var plain = strings.NewReplacer("’", "'", "ʼ", "'")

// Form is the text of a word without the break of a line that a hyphen is
// broken at.
func Form(text string) string {
	if !strings.ContainsAny(text, "\n\r") {
		return text
	}
	return strings.Map(func(r rune) rune {
		if unicode.IsSpace(r) {
			return -1
		}
		return r
	}, mended.Replace(text))
}

var mended = strings.NewReplacer("-\n", "", "-\r\n", "")

var apostrophe = segment.HashOf("'")

// features describes the gaps between atoms that follow each other tightly.
type features struct {
	text *segment.Text
	list []uint32
	// of the run of atoms without spaces that is being read
	first, last int
	signs       uint32
}

// describe lists the features of the gap before atom i.
func (f *features) describe(i int, s segment.Sentence) []uint32 {
	if i >= f.last || i <= f.first {
		f.run(i, s)
	}
	atoms := f.text.Atoms
	at := func(k int) (hash, shape uint32) {
		if k < f.first || k >= f.last {
			return 0, 0
		}
		a := atoms[k]
		if a.Kind == segment.Mark && f.text.Of(k) == "’" {
			a.Hash = apostrophe
		}
		shape = uint32(a.Kind) | uint32(a.Flags&(segment.Upper|segment.AllUpper))<<2 | min(a.End-a.Start, 4)<<8
		if a.Kind == segment.Mark {
			shape |= a.Hash << 12
		}
		if a.Kind == segment.Number {
			return 1, shape
		}
		return a.Hash, shape
	}
	p, ps := at(i - 1)
	n, ns := at(i)
	pp, pps := at(i - 2)
	nn, nns := at(i + 1)
	ppp, ppps := at(i - 3)
	start := uint32(min(i-f.first, 3))
	left := uint32(min(f.last-i, 4))
	h := linear.Feature
	f.list = append(f.list[:0],
		h(1, p, n), h(2, ps, ns), h(3, p, ns), h(4, ps, n),
		h(5, ps^pps*7, ns), h(6, ps, ns^nns*7), h(7, pps^ps*7, ns^nns*7),
		h(8, f.signs, ps^ns*7), h(9, pp, p^ns), h(10, n, nn^ps), h(11, ps^start<<28, ns^left<<24),
		h(12, n, left), h(13, p, start), h(14, pps^ps*7^ppps*31, ns^nns*7),
		h(15, ppp^pp*7, p), h(16, f.signs^start<<20, ns^left<<24), h(17, ps^pps*7^start, n), h(18, p^nn*3, n),
		h(19, f.signs, uint32(min(f.last-f.first, 12))^ns), h(20, f.signs, n^left<<28), h(21, f.signs, p^ns<<20),
	)
	return f.list
}

// run finds the run of atoms without spaces around atom i, and which signs it
// holds that addresses have. Of a very long run it sees the atoms near i.
func (f *features) run(i int, s segment.Sentence) {
	const far = 40
	atoms := f.text.Atoms
	f.first, f.last, f.signs = i, i+1, 0
	for f.first > s.First && i-f.first < far && atoms[f.first].Tight() {
		f.first--
	}
	for f.last < s.Last && f.last-i < far && atoms[f.last].Tight() {
		f.last++
	}
	for k := f.first; k < f.last; k++ {
		switch f.text.Of(k) {
		case "@":
			f.signs |= 1
		case "/":
			f.signs |= 2
		case "www", "http", "https", "com", "org", "net", "html", "htm":
			f.signs |= 4
		case ":":
			f.signs |= 8
		case "_", "=", "#", "&":
			f.signs |= 16
		}
	}
}
