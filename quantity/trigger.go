package quantity

import "github.com/sayso/sayso/language/segment"

// triggers tells, from its hash alone, nearly all words that have no part in a number
// from those that may have: one bit a hash, two kilobytes, so that it stays near the
// processor while a text is read.
var triggers = func() (t hashSet) {
	for w := range numberWordList {
		t.add(segment.HashOf(w))
	}
	return t
}()

type hashSet [256]uint64

func (t *hashSet) add(hash uint32) { t[hash>>24] |= 1 << (hash >> 18 & 63) }

func (t *hashSet) has(hash uint32) bool { return t[hash>>24]&(1<<(hash>>18&63)) != 0 }
