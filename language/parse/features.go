package parse

import (
	"unicode"
	"unicode/utf8"
)

// What a feature says of a word.
const (
	aboutForm   = iota + 1 // small letters, digits as 0
	aboutCased             // as written, where it has capitals
	aboutPrefix            // 2 and 3 characters: aboutPrefix+1, +2
	_
	_
	aboutSuffix // 1 to 4 characters: aboutSuffix+1 to +4
	_
	_
	_
	_
	aboutShape
	aboutPlace // first in its sentence
	aboutShout // in a sentence without small letters
)

// reader lists the features of words. It is used by one goroutine.
type reader struct {
	lower  []byte
	starts []int // of the characters in lower
	shape  []byte
	keys   []uint64
}

// key is the hash of a feature.
func key(about uint64, value []byte) uint64 {
	h := 14695981039346656037 ^ about*0x9E3779B97F4A7C15
	for _, c := range value {
		h = (h ^ uint64(c)) * 1099511628211
	}
	return h ^ h>>29
}

// read lists the features of a form: the first two are about the whole form and
// the second may be 0.
func (r *reader) read(form string, first, shout bool) []uint64 {
	capitals := r.fold(form)
	cased := uint64(0)
	if capitals {
		cased = key(aboutCased, []byte(form))
	}
	r.keys = append(r.keys[:0], key(aboutForm, r.lower), cased)
	n := len(r.starts) - 1
	for size := 2; size <= 3 && size <= n; size++ {
		r.keys = append(r.keys, key(aboutPrefix+uint64(size)-1, r.lower[:r.starts[size]]))
	}
	for size := 1; size <= 4 && size <= n; size++ {
		r.keys = append(r.keys, key(aboutSuffix+uint64(size), r.lower[r.starts[n-size]:]))
	}
	r.keys = append(r.keys, key(aboutShape, r.shape))
	if first {
		r.keys = append(r.keys, key(aboutPlace, nil))
	}
	if shout {
		r.keys = append(r.keys, key(aboutShout, nil))
	}
	return r.keys
}

// fold writes the form in small letters, and its shape. It reports whether there
// are capitals.
func (r *reader) fold(form string) (capitals bool) {
	r.lower, r.starts, r.shape = r.lower[:0], r.starts[:0], r.shape[:0]
	for _, c := range form {
		r.starts = append(r.starts, len(r.lower))
		sort := byte(c)
		switch {
		case 'a' <= c && c <= 'z':
			sort = 'x'
		case 'A' <= c && c <= 'Z':
			sort, c, capitals = 'X', c+'a'-'A', true
		case '0' <= c && c <= '9':
			sort, c = '0', '0'
		case c >= utf8.RuneSelf:
			c, sort = foldWide(c)
			capitals = capitals || sort == 'X'
		}
		r.lower = utf8.AppendRune(r.lower, c)
		if n := len(r.shape); n < 2 || r.shape[n-1] != sort || r.shape[n-2] != sort {
			r.shape = append(r.shape, sort)
		}
	}
	r.starts = append(r.starts, len(r.lower))
	return capitals
}

// foldWide is fold for a character outside ASCII. Quotation marks become plain.
func foldWide(c rune) (folded rune, sort byte) {
	switch c {
	case '‘', '’', 'ʼ':
		return '\'', '\''
	case '“', '”', '„', '«', '»':
		return '"', '"'
	}
	switch {
	case unicode.IsUpper(c):
		return unicode.ToLower(c), 'X'
	case unicode.IsLetter(c) || unicode.Is(unicode.M, c):
		return c, 'x'
	case unicode.Is(unicode.Nd, c):
		return '0', '0'
	}
	return c, '*'
}

// shouts reports whether a sentence has capitals and no small letters.
func shouts(forms []string) bool {
	capitals := 0
	for _, f := range forms {
		for _, c := range f {
			if unicode.IsLower(c) {
				return false
			}
			if unicode.IsUpper(c) {
				capitals++
			}
		}
	}
	return capitals > 3
}

// vocabulary numbers the features that a model knows.
type vocabulary struct {
	keys  []uint64
	slots []int32 // index into keys plus one, by hash
}

func newVocabulary(keys []uint64) *vocabulary {
	size := 16
	for size < 2*len(keys) {
		size *= 2
	}
	v := &vocabulary{keys, make([]int32, size)}
	for i, k := range keys {
		s := int(k) & (size - 1)
		for v.slots[s] != 0 {
			s = (s + 1) & (size - 1)
		}
		v.slots[s] = int32(i) + 1
	}
	return v
}

// of is the number of a feature.
func (v *vocabulary) of(key uint64) (row uint32, ok bool) {
	mask := len(v.slots) - 1
	for s := int(key) & mask; v.slots[s] != 0; s = (s + 1) & mask {
		if i := v.slots[s] - 1; v.keys[i] == key {
			return uint32(i), true
		}
	}
	return 0, false
}
