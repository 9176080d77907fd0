package rule

import (
	"strings"

	"github.com/sayso/sayso/attribution"
	"github.com/sayso/sayso/language/parse"
)

// refusedThings finds what somebody is told not to have said: "declined to comment on
// the price", "would not confirm the date".
func (f *finder) refusedThings(x *piece) {
	words := f.words(x)
	for i := x.first; i < x.last; i++ {
		if !answers[strings.ToLower(words[i].Lemma)] || !refuses(words, i) {
			continue
		}
		t := telling{cue: words[i].Span, act: attribution.Speech, at: i, clause: none}
		top := objectOf(words, x, i)
		if top == none || !t.takes(words, x, subjectOf(words, x, i)) || t.source.End > words[i].Start {
			continue
		}
		if k := words[i].Head; words[i].Rel == "xcomp" && k >= x.first && k < i {
			t.cue = words[k].Cover(words[i].Span)
		} else {
			t.cue = words[denial(words, x, i)].Cover(words[i].Span)
		}
		first, last := subtree(words, top, x.first, x.last, i)
		for first < top && words[first].Rel == "case" && words[first].Head == top {
			first++
		}
		f.out = append(f.out, ruling{Attribution: t.attribution(words[first].Cover(words[last-1].Span))})
	}
}

// objectOf is the head of what verb i would have said, behind it, or none.
func objectOf(words []parse.Word, x *piece, i int) int {
	for k := i + 1; k < min(x.last, i+near); k++ {
		if words[k].Head != i {
			continue
		}
		switch words[k].Rel {
		case "obj", "ccomp":
			return k
		case "advcl":
			if marked(words, k, "whether") || marked(words, k, "if") {
				return k
			}
		case "obl":
			if topics[strings.ToLower(words[i+1].Form)] {
				return k
			}
		}
	}
	return none
}

// denial is the first of the small words right before verb i that deny it: "would not".
func denial(words []parse.Word, x *piece, i int) int {
	for i > x.first && (words[i-1].UPOS == "AUX" || strings.Contains(words[i-1].Feats, "Polarity=Neg")) {
		i--
	}
	return i
}
