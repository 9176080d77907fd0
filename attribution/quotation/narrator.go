package quotation

import "github.com/sayso/sayso/language/segment"

// cues are the verbs by which a narrator says who speaks.
var cues = segment.NewTable(map[string]bool{
	"said": true, "says": true, "told": true, "tells": true, "added": true, "adds": true, "wrote": true, "writes": true,
	"tweeted": true, "explained": true, "explains": true, "continued": true, "concluded": true, "noted": true, "insisted": true,
	"argued": true, "replied": true, "warned": true, "declared": true, "recalled": true, "stated": true,
})

var pronouns = segment.NewTable(map[string]bool{"he": true, "she": true, "they": true, "the": true})

// complements begin what somebody is reported to have said: "then, Tarn said that …"
// may itself be quoted words.
var complements = segment.NewTable(map[string]bool{
	"that": true, "the": true, "a": true, "an": true, "he": true, "she": true, "it": true, "they": true, "we": true, "i": true,
	"this": true, "there": true, "his": true, "her": true, "their": true, "our": true, "my": true, "no": true,
})

// longestName is how many words a speaker's name or office has at most.
const longestName = 4

// narrated reports whether the narrator speaks between two atoms in which a
// quotation is open, so that its closing mark must have been lost: ", she said",
// ", said Mira Oru", or a mere phrase within the narrator's own sentence.
func narrated(t *segment.Text, open mark, from, to int) bool {
	if from == open.after && phrase(t, open, to) {
		return true
	}
	for i := from; i < to; i++ {
		if t.Of(i) == "," && attributes(t, i+1, to) {
			return true
		}
	}
	return false
}

// attributes reports whether a speaker and a cue, in either order, begin at atom i.
func attributes(t *segment.Text, i, to int) bool {
	if i+1 < to {
		if _, ok := cues.Of(t, i); ok && t.Atoms[i+1].Has(segment.Upper) {
			return true
		}
	}
	for n := 0; n <= longestName && i < to; n, i = n+1, i+1 {
		if _, ok := cues.Of(t, i); ok {
			return n > 0 && !complemented(t, i+1, to)
		}
		if _, ok := pronouns.Of(t, i); !ok && !t.Atoms[i].Has(segment.Upper) {
			return false
		}
	}
	return false
}

// complemented reports whether atom i begins what somebody is reported to have said.
func complemented(t *segment.Text, i, to int) bool {
	if i >= to {
		return false
	}
	_, ok := complements.Of(t, i)
	return ok || t.Atoms[i].Kind == segment.Number
}

// phrase reports whether a quotation begins within a sentence with a small letter
// and reaches the paragraph's end at atom to without a stop on its way.
func phrase(t *segment.Text, open mark, to int) bool {
	if open.after >= to || open.first == 0 || t.Atoms[open.first-1].Kind != segment.Word {
		return false
	}
	if a := t.Atoms[open.after]; a.Kind != segment.Word || a.Has(segment.Upper) {
		return false
	}
	s := t.Sentences[t.SentenceAt(open.Start)]
	return s.Last >= to
}
