// Package rule finds attributions by rules: whose the quotations of a text are, by
// the narrator's words around them and by the form of the page, and the plainest
// of indirect speech. It serves alone where there is no learned model, and beside
// one it adds what a model that reads paragraph by paragraph does not see.
package rule

import (
	"github.com/sayso/sayso/attribution"
)

// Complete gives the attributions of a text, in the order in which it tells of
// them: those that a model has learned to find, none without one, and those that
// rules find. A quotation that the model gives to somebody is his to its end, over
// paragraphs too; one that it gives to nobody is read by the rules.
func Complete(x *attribution.Reading, learned []attribution.Attribution) []attribution.Attribution {
	var ruled []ruling
	for i, p := range pagesOf(x) {
		if i > 0 && p.frames == nil {
			continue // nothing is quoted
		}
		f := &finder{page: p, alone: learned == nil, given: make([]bool, len(p.quotes)), lastDirect: none, lastParagraph: none}
		scripted := make([]bool, len(p.paragraphs))
		if p.frames == nil {
			scripted = f.script()
		}
		for n := range f.paragraphs {
			switch {
			case scripted[n]:
				f.quotesIn(n)
			case !f.block(n):
				f.direct(n)
				f.indirect(n)
			}
		}
		ruled = append(ruled, f.out...)
	}
	return join(x, learned, ruled)
}

// ruling is what a rule has found, and by what kind of rule.
type ruling struct {
	attribution.Attribution
	quoted bool // the content is a quotation, or a turn of a transcript
	runsOn bool // the content goes on over sentences
	leads  bool // the telling opens its sentence: "According to X, …"
}

type finder struct {
	*page
	alone         bool // no model has read the text
	out           []ruling
	given         []bool // of each quotation, whether it has been dealt with
	lastDirect    int    // index in out of the last quotation's ruling, and
	lastParagraph int    // the paragraph that it stands in
	blockEnd      int    // the paragraph behind the last block quotation
}

// add adds an attribution whose content is quoted.
func (f *finder) add(a attribution.Attribution, paragraph int) {
	f.lastDirect, f.lastParagraph = len(f.out), paragraph
	f.out = append(f.out, ruling{Attribution: a, quoted: true})
}
