package attribution

import (
	"sort"
	"strings"

	"github.com/sayso/sayso/attribution/quotation"
	"github.com/sayso/sayso/language/parse"
	"github.com/sayso/sayso/language/segment"
	"github.com/sayso/sayso/name"
	"github.com/sayso/sayso/span"
)

// Reading is a text with the layers that attributions are read from.
type Reading struct {
	*segment.Text
	Sentences  []parse.Sentence // one for each of Text's
	Names      []name.Name
	Quotations []quotation.Quotation
}

// word is a word of a passage. Strings are hashes.
type word struct {
	span.Span
	lower, lemma, stem, tag, feats uint32
	rel                            uint32
	name                           uint32 // type of the name that the word is part of
	acts                           uint32 // what it may tell of
	shape                          uint32
	sentence                       int // index in the passage
	head                           int // index in the passage; -1 for the root of a sentence
	quote                          int // which quotation holds it: where that starts, plus one; 0 outside
	mark, verb                     bool
}

// passage is a paragraph: the words of its sentences one after another.
// Attributions do not go over its end.
type passage struct {
	words    []word
	children [][]int // of each word
	headline bool    // it ends without a stop
}

// none stands for a word beyond the ends of the passage.
var none = word{head: -1}

func (p *passage) at(i int) *word {
	if i < 0 || i >= len(p.words) {
		return &none
	}
	return &p.words[i]
}

// passages are the paragraphs of r that have words.
func passages(r *Reading) []passage {
	var out []passage
	names, quotes := r.Names, r.Quotations
	for i, s := range r.Sentences {
		for len(names) > 0 && names[0].Sentence < i {
			names = names[1:]
		}
		if len(s.Words) == 0 {
			continue
		}
		if len(out) == 0 || out[len(out)-1].words[0].Start < r.Paragraphs[r.Text.Sentences[i].Paragraph].Start {
			out = append(out, passage{})
		}
		p := &out[len(out)-1]
		first := len(p.words)
		p.add(s, &quotes)
		for ; len(names) > 0 && names[0].Sentence == i; names = names[1:] {
			for k := names[0].First; k < names[0].Last; k++ {
				p.words[first+k].name = hash(string(names[0].Type))
			}
		}
	}
	for i := range out {
		out[i].finish()
	}
	return out
}

// add adds a sentence; quotes are what is left of the text's quotations.
func (p *passage) add(s parse.Sentence, quotes *[]quotation.Quotation) {
	base, number := len(p.words), 0
	if base > 0 {
		number = p.words[base-1].sentence + 1
	}
	for _, w := range s.Words {
		x := word{
			Span: w.Span, lower: hash(strings.ToLower(w.Form)), lemma: hash(w.Lemma), stem: hash(stem(w.Lemma)), tag: hash(w.UPOS), feats: hash(w.Feats),
			rel: hash(w.Rel), acts: uint32(actsOf(w.Lemma)), shape: shapeOf(w.Form), sentence: number, head: -1,
			mark: w.UPOS == "PUNCT", verb: w.UPOS == "VERB", quote: quoteAt(quotes, w.Start),
		}
		if w.Head >= 0 {
			x.head = base + w.Head
		}
		p.words = append(p.words, x)
	}
}

// finish fills in what is known once all words are there.
func (p *passage) finish() {
	p.children = make([][]int, len(p.words))
	for i := range p.words {
		if h := p.words[i].head; h >= 0 {
			p.children[h] = append(p.children[h], i)
		}
	}
	p.headline = !p.words[len(p.words)-1].mark
}

// quoteAt is the quotation, by where it begins, that holds offset; 0 for none.
// It drops what ends before offset.
func quoteAt(quotes *[]quotation.Quotation, offset int) int {
	for len(*quotes) > 0 && (*quotes)[0].End <= offset {
		*quotes = (*quotes)[1:]
	}
	if len(*quotes) > 0 && (*quotes)[0].Start <= offset && (*quotes)[0].Opened() {
		return (*quotes)[0].Start + 1
	}
	return 0
}

// stem is the first letters of a lemma, which related words share.
func stem(lemma string) string { return lemma[:min(len(lemma), 5)] }

// shapeOf says how a word is written.
func shapeOf(form string) uint32 {
	upper, digits := 0, 0
	for i := range len(form) {
		switch c := form[i]; {
		case '0' <= c && c <= '9':
			digits++
		case 'A' <= c && c <= 'Z':
			upper++
		}
	}
	first := len(form) > 0 && 'A' <= form[0] && form[0] <= 'Z'
	switch {
	case digits > 0:
		return 1
	case upper == len(form) && upper > 1:
		return 2
	case first:
		return 3
	case upper > 0:
		return 4
	}
	return 0
}

// wordsIn are the words that overlap s: [first, last).
func (p *passage) wordsIn(s span.Span) (first, last int) {
	first = sort.Search(len(p.words), func(i int) bool { return p.words[i].End > s.Start })
	last = sort.Search(len(p.words), func(i int) bool { return p.words[i].Start >= s.End })
	return first, max(first, last)
}

// span is where the words [first, last) stand.
func (p *passage) span(first, last int) span.Span {
	return span.New(p.words[first].Start, p.words[last-1].End)
}
