package name

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/sayso/sayso/language/parse"
)

// memory is what a document's words tell about each other: "Tarn" alone is
// likelier a person where "Mr. Tarn" stood before.
type memory struct {
	guide uint32                     // the guidelines to follow; 0 but in training
	seen  map[string]uint32          // by folded form: bits of what was seen about it
	votes map[string][labelCount]int // by folded form: how often it was given each label, once the document has been read
}

// vote takes note of the labels that a sentence's words were given.
func (m *memory) vote(words []parse.Word, given []int) {
	for i, w := range words {
		lower := strings.ToLower(w.Form)
		v := m.votes[lower]
		v[given[i]]++
		m.votes[lower] = v
	}
}

// verdict is the label that a form was given most often where it was given any,
// and whether that was always; 0 where there is none.
func (m *memory) verdict(lower string) uint32 {
	v := m.votes[lower]
	top, total := 1, v[0]
	for l := 1; l < labelCount; l++ {
		total += v[l]
		if v[l] > v[top] {
			top = l
		}
	}
	switch {
	case v[top] == 0:
		return 0
	case v[top] == total:
		return uint32(top)<<2 | min(uint32(total), 2)
	case 2*v[top] > total:
		return uint32(top)<<2 | 3
	}
	return uint32(top) << 2
}

const (
	seenSmall  = 1 << iota // with a small letter
	seenInside             // with a capital, not first in a sentence
	seenAfterTitle
	seenAfterFirst // behind a first name
	seenBeforeBody // before a word such as "Inc."
	seenAfterPlace // behind "in", "at", "from", "near", "to"
	seenBeforeSays // before a verb of saying
)

func remember(sentences []parse.Sentence, guide uint32) *memory {
	m := &memory{guide, map[string]uint32{}, map[string][labelCount]int{}}
	for _, s := range sentences {
		for i, w := range s.Words {
			r, _ := utf8.DecodeRuneInString(w.Form)
			if !unicode.IsLetter(r) {
				continue
			}
			m.seen[strings.ToLower(w.Form)] |= circumstances(s.Words, i, r)
		}
	}
	return m
}

func circumstances(words []parse.Word, i int, first rune) uint32 {
	if !unicode.IsUpper(first) {
		return seenSmall
	}
	bits := uint32(0)
	if i > 0 {
		before := strings.ToLower(words[i-1].Form)
		if words[i-1].UPOS != "PUNCT" {
			bits |= seenInside
		}
		if isTitle(before) {
			bits |= seenAfterTitle
		}
		if lists().words[before]&lists().bit("first") != 0 {
			bits |= seenAfterFirst
		}
		switch before {
		case "in", "at", "from", "near", "to":
			bits |= seenAfterPlace
		}
	}
	if i+1 < len(words) {
		after := strings.ToLower(words[i+1].Form)
		if lists().words[after]&lists().bit("bodyword") != 0 {
			bits |= seenBeforeBody
		}
		switch words[i+1].Lemma {
		case "say", "tell", "ask", "add", "write", "think":
			bits |= seenBeforeSays
		}
	}
	return bits
}
