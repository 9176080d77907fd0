package name

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// memory is what a document's words tell about each other: "Tarn" alone is
// likelier a person where "Mr. Tarn" stood before.
type memory struct {
	guide uint32                     // the guidelines to follow; 0 but in training
	seen  map[string]uint32          // by folded form: bits of what was seen about it
	votes map[string][labelCount]int // by folded form: how often it was given each label, once the document has been read
}

// vote takes note of the labels that a sentence's words were given.
func (m *memory) vote(words []word, given []uint8) {
	for i, w := range words {
		lower := strings.ToLower(w.form)
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

func newMemory(guide uint32) *memory {
	return &memory{guide, map[string]uint32{}, map[string][labelCount]int{}}
}

// see takes note of a sentence's words.
func (m *memory) see(words []word) {
	for i, w := range words {
		if r, _ := utf8.DecodeRuneInString(w.form); unicode.IsLetter(r) {
			m.seen[strings.ToLower(w.form)] |= circumstances(words, i, r)
		}
	}
}

func circumstances(words []word, i int, first rune) uint32 {
	if !unicode.IsUpper(first) {
		return seenSmall
	}
	bits := uint32(0)
	if i > 0 {
		before := strings.ToLower(words[i-1].form)
		if words[i-1].is&punct == 0 {
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
		after := strings.ToLower(words[i+1].form)
		if lists().words[after]&lists().bit("bodyword") != 0 {
			bits |= seenBeforeBody
		}
		if words[i+1].is&saying != 0 {
			bits |= seenBeforeSays
		}
	}
	return bits
}
