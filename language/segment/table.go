package segment

import (
	"math/bits"
	"unicode"
	"unicode/utf8"
)

const (
	hashSeed  = 2166136261
	hashPrime = 16777619
)

// HashOf is the hash of a word with its letters folded to small ones. It stays
// the same within a version of sayso and is not to be stored.
func HashOf(word string) uint32 {
	h := uint32(hashSeed)
	for _, r := range word {
		h = hashRune(h, r)
	}
	return h
}

// hashRune is FNV-1a over folded characters.
func hashRune(h uint32, r rune) uint32 {
	if r < utf8.RuneSelf {
		if 'A' <= r && r <= 'Z' {
			r += 'a' - 'A'
		}
	} else {
		r = unicode.ToLower(r)
	}
	return (h ^ uint32(r)) * hashPrime
}

// Table looks up the values of words by the hash that an atom carries, in a few
// nanoseconds, letter case aside. The zero Table is empty. A Table is not
// changed once made.
type Table[V any] struct {
	hashes []uint32 // by slot, 0 where it is free: a word that is not in the table is turned down here
	slots  []slot[V]
	shift  uint8
}

type slot[V any] struct {
	word  string
	value V
}

// NewTable makes a table of words, written with small letters, and their values.
func NewTable[V any](words map[string]V) *Table[V] {
	size := 4
	for size < 4*len(words) {
		size *= 2
	}
	t := &Table[V]{hashes: make([]uint32, size), slots: make([]slot[V], size), shift: uint8(32 - bits.TrailingZeros(uint(size)))}
	for w, v := range words {
		h := occupied(HashOf(w))
		i := t.slot(h)
		for t.hashes[i] != 0 {
			i = (i + 1) % len(t.slots)
		}
		t.hashes[i], t.slots[i] = h, slot[V]{w, v}
	}
	return t
}

// occupied is a hash as a slot holds it, where 0 says that the slot is free.
func occupied(hash uint32) uint32 { return max(hash, 1) }

func (t *Table[V]) slot(hash uint32) int { return int(hash * 0x9E3779B1 >> t.shift) }

// Of is the value of atom i of text.
func (t *Table[V]) Of(text *Text, i int) (v V, ok bool) {
	if len(t.hashes) == 0 {
		return v, false
	}
	h := occupied(text.Atoms[i].Hash)
	for s := t.slot(h); t.hashes[s] != 0; s = (s + 1) % len(t.hashes) {
		if t.hashes[s] == h && fits(t.slots[s].word, text.Of(i)) {
			return t.slots[s].value, true
		}
	}
	return v, false
}

// fits reports whether word, in small letters, is what is written: the same
// letters but for their case and for a break at a line's end.
func fits(word, written string) bool {
	if len(word) == len(written) {
		for i := 0; i < len(word); i++ {
			if word[i] == written[i] {
				continue
			}
			if c := written[i]; c < 'A' || c > 'Z' || c+'a'-'A' != word[i] {
				return fold(word, written)
			}
		}
		return true
	}
	return fold(word, written)
}

// fold is the slow half of fits.
func fold(word, written string) bool {
	j := 0
	for _, r := range written {
		if r == '-' || r == '\u00ad' || unicode.IsSpace(r) {
			continue
		}
		w, size := utf8.DecodeRuneInString(word[j:])
		if size == 0 || w != unicode.ToLower(r) {
			return false
		}
		j += size
	}
	return j == len(word)
}
