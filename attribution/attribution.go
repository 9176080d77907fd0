// Package attribution says whose say-so each passage of a text is: who said it
// (source), by which words that is told (cue), and what was said (content), as
// PARC 3.0 (Pareti 2016) and PolNeAR (Newell, Margolin and Ruths 2018) have it,
// and who stands behind "the deputy" or "she". What no attribution covers is
// the author's own word.
package attribution

import (
	"slices"

	"github.com/sayso/sayso/span"
)

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
	Kind       Kind // of the speaker; "" where that is not sure

	Act     Act
	Refused bool // the source did not say it: declined to, or denies having said it

	// Within is the index, in the list of attributions that this one belongs to,
	// of the innermost one whose content it is a part of, and None where the
	// author speaks.
	Within int

	// Confidence is the probability that all three parts are right, from 0 to 1.
	Confidence float64
}

// Kind is what kind of speaker somebody is.
type Kind string

// The kinds of speakers.
const (
	Person      Kind = "person"
	Institution Kind = "institution" // one that speaks through nobody in particular
	Collective  Kind = "collective"  // several people: "residents"
	Anonymous   Kind = "anonymous"   // one person whom the text does not name
	Author      Kind = "author"      // of the text
	Publisher   Kind = "publisher"   // of the text
)

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

// Chain names those through whom attribution i comes, from the one whom the
// text's author quotes to i's own speaker; "" stands for one who is not known.
func Chain(as []Attribution, i int) []string {
	var out []string
	for ; i != None; i = as[i].Within {
		out = append(out, as[i].Speaker)
	}
	slices.Reverse(out)
	return out
}
