// Package attribution says whose say-so each passage of a text is: who said it
// (source), by which words that is told (cue), and what was said (content), as
// PARC 3.0 (Pareti 2016) and PolNeAR (Newell, Margolin and Ruths 2018) have it,
// and who stands behind "the deputy" or "she". What no attribution covers is
// the author's own word.
package attribution

import "github.com/sayso/sayso/span"

// Attribution is one piece of reported speech, writing or thought. Its lists of
// spans are in text order and do not overlap.
type Attribution struct {
	Source  []span.Span // who; empty where the text does not say
	Cue     []span.Span // the words that tell of the saying, a colon or a dash; empty where only quotation marks tell
	Content []span.Span // what was said, with its quotation marks; never empty

	// Speaker is the one who stands behind Source; "" where that is not sure, and
	// then Candidates are those that it may be, the likeliest first.
	Speaker    string
	Candidates []string

	Act Act

	// Within is the index, in the list of attributions that this one belongs to,
	// of the innermost one whose content it is a part of, and None where the
	// author speaks.
	Within int

	// Confidence is the probability that all three parts are right, from 0 to 1.
	Confidence float64
}

// None is the Within of an attribution that lies in no other one's content.
const None = -1

// Nested reports whether a lies in another attribution's content: not the author
// tells of the saying, but somebody whom he reports.
func (a *Attribution) Nested() bool { return a.Within != None }

// place is where the telling of a stands: its cue, or its content where it has
// none.
func (a *Attribution) place() span.Span {
	if len(a.Cue) > 0 {
		return a.Cue[0]
	}
	return a.Content[0]
}

// Cover is the smallest span that holds all parts of a.
func (a *Attribution) Cover() span.Span {
	out := a.place()
	for _, part := range [][]span.Span{a.Source, a.Cue, a.Content} {
		for _, s := range part {
			out = out.Cover(s)
		}
	}
	return out
}
