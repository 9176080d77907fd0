package ledger

import (
	"encoding/binary"
	"math"
	"strings"
	"unicode"
)

// Near-copies are found by MinHash over runs of words (Broder 1997): the share of
// the places in which two sketches agree is, about, the share of their runs that
// the texts have in common. Sketches whose rows of one band agree are compared; by
// these numbers, of copies that share six runs in ten one in a hundred is missed,
// and of texts that share two in ten one in twenty is compared in vain.
const (
	runWords   = 4  // words that follow one another
	bands      = 32 // of a sketch
	bandRows   = 4  // of a band
	leastRuns  = 30 // of a text that is long enough to be told from others
	copyShared = 0.6
)

// Sketch is a MinHash of a text's words, by which near-copies are found. That of
// a text too short to be told from others is empty.
type Sketch []uint32

// NewSketch is the sketch of a text. Case, punctuation and white space do not
// matter.
func NewSketch(text string) Sketch {
	words := strings.FieldsFunc(strings.ToLower(text), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
	if len(words) < leastRuns+runWords {
		return nil
	}
	hashes := make([]uint64, len(words))
	for i, w := range words {
		hashes[i] = fnv(w)
	}
	out := make(Sketch, bands*bandRows)
	for i := range out {
		out[i] = math.MaxUint32
	}
	for i := range len(hashes) - runWords + 1 {
		run := uint64(0)
		for _, h := range hashes[i : i+runWords] {
			run = mix(run ^ h)
		}
		for j := range out {
			out[j] = min(out[j], uint32(mix(run+uint64(j)*0x9e3779b97f4a7c15)>>32))
		}
	}
	return out
}

// fnv is the FNV-1a of s: the same for ever, since sketches are kept.
func fnv(s string) uint64 {
	h := uint64(14695981039346656037)
	for i := range len(s) {
		h = (h ^ uint64(s[i])) * 1099511628211
	}
	return h
}

// mix spreads the bits of x (SplitMix64).
func mix(x uint64) uint64 {
	x = (x ^ x>>30) * 0xbf58476d1ce4e5b9
	x = (x ^ x>>27) * 0x94d049bb133111eb
	return x ^ x>>31
}

// Bands are what copies are looked up by: texts that have none in common are no
// copies of each other.
func (s Sketch) Bands() []int64 {
	var out []int64
	for i := 0; i+bandRows <= len(s); i += bandRows {
		h := uint64(i)
		for _, v := range s[i : i+bandRows] {
			h = mix(h ^ uint64(v))
		}
		out = append(out, int64(h))
	}
	return out
}

// Shared is about what share of their runs of words two texts have in common, from
// 0 to 1.
func (s Sketch) Shared(o Sketch) float64 {
	if len(s) == 0 || len(s) != len(o) {
		return 0
	}
	same := 0
	for i := range s {
		if s[i] == o[i] {
			same++
		}
	}
	return float64(same) / float64(len(s))
}

// Bytes is s as a store keeps it.
func (s Sketch) Bytes() []byte {
	b := make([]byte, 0, 4*len(s))
	for _, v := range s {
		b = binary.BigEndian.AppendUint32(b, v)
	}
	return b
}

// SketchOf is the sketch whose Bytes are b.
func SketchOf(b []byte) Sketch {
	var s Sketch
	for ; len(b) >= 4; b = b[4:] {
		s = append(s, binary.BigEndian.Uint32(b))
	}
	return s
}
