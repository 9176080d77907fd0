package parse

import (
	"cmp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// script says how a form becomes its lemma.
type script struct {
	Case  letters `json:"c,omitempty"`
	Front int     `json:"f,omitempty"` // characters to take off in front
	Back  int     `json:"b,omitempty"` // characters to take off at the end
	Add   string  `json:"a,omitempty"` // what to put at the end
}

// letters says what becomes of a form's capitals.
type letters uint8

const (
	small letters = iota
	asWritten
	titled // a capital and small letters
)

func (l letters) of(form string) string {
	switch l {
	case small:
		return strings.ToLower(form)
	case titled:
		r, size := utf8.DecodeRuneInString(form)
		return string(unicode.ToUpper(r)) + strings.ToLower(form[size:])
	}
	return form
}

// apply makes the lemma. It reports false where the form is too short.
func (s *script) apply(form string) (string, bool) {
	x := s.Case.of(form)
	for range s.Front {
		_, size := utf8.DecodeRuneInString(x)
		x = x[size:]
	}
	for range s.Back {
		_, size := utf8.DecodeLastRuneInString(x)
		x = x[:len(x)-size]
	}
	if s.Add != "" {
		x += s.Add
	}
	return x, x != ""
}

// scriptOf finds the shortest script that makes lemma of form.
func scriptOf(form, lemma string) script {
	best, cost := script{}, -1
	for _, l := range []letters{small, asWritten, titled} {
		s, c := edit(l.of(form), lemma)
		s.Case = l
		if cost < 0 || c < cost {
			best, cost = s, c
		}
	}
	return best
}

// edit compares the longest part that form and the beginning of lemma share.
func edit(form, lemma string) (script, int) {
	f, l := []rune(form), []rune(lemma)
	front, shared := 0, 0
	for i := range f {
		k := 0
		for i+k < len(f) && k < len(l) && f[i+k] == l[k] {
			k++
		}
		if k > shared+i { // a part further on must be that much longer
			front, shared = i, k
		}
	}
	if shared == 0 {
		front = 0
	}
	s := script{Front: front, Back: len(f) - front - shared, Add: string(l[shared:])}
	return s, s.Front + s.Back + len(l) - shared
}

// lemmas finds lemmas by rules about the ends of forms, with exceptions for
// single forms. Rules and exceptions are looked up by hash.
type lemmas struct {
	scripts []script
	rules   map[uint32]uint16
}

const longestSuffix = 6

// suffixes are the hashes to look up for a form with a tag, the most general
// first and the whole form last.
func (r *reader) suffixes(form string, tag int, to []uint32) []uint32 {
	capitals := r.fold(form)
	kind := uint64(1)
	if capitals && !strings.ContainsFunc(form, unicode.IsLower) {
		kind = 2
	}
	n := len(r.starts) - 1
	about := uint64(tag)<<8 | kind<<4
	to = append(to[:0], uint32(key(about, nil)))
	for size := 1; size <= longestSuffix && size < n; size++ {
		to = append(to, uint32(key(about|uint64(size), r.lower[r.starts[n-size]:])))
	}
	return append(to, uint32(key(about|15, []byte(form))))
}

func (l *lemmas) of(form string, hashes []uint32) string {
	for i := len(hashes) - 1; i >= 0; i-- {
		if k, ok := l.rules[hashes[i]]; ok {
			if x, ok := l.scripts[k].apply(form); ok {
				return x
			}
		}
	}
	return form
}

// pair is a form with its tag and lemma.
type pair struct {
	form, lemma string
	tag         int
}

// learnLemmas keeps a rule wherever it says something else than the more
// general ones.
func learnLemmas(pairs map[pair]int) *lemmas {
	l := &lemmas{rules: map[uint32]uint16{}}
	numbers := map[script]uint16{}
	type example struct {
		hashes []uint32
		script uint16
		count  int
	}
	var examples []example
	var r reader
	for _, p := range sortedPairs(pairs) {
		s := scriptOf(p.form, p.lemma)
		k, ok := numbers[s]
		if !ok {
			k = uint16(len(l.scripts))
			numbers[s] = k
			l.scripts = append(l.scripts, s)
		}
		examples = append(examples, example{r.suffixes(p.form, p.tag, nil), k, pairs[p]})
	}
	for level := 0; level <= longestSuffix+1; level++ {
		votes := map[uint32]map[uint16]int{}
		general := map[uint32]uint16{} // what the rules say so far
		for _, e := range examples {
			at := level
			if at > longestSuffix {
				at = len(e.hashes) - 1 // the whole form
			} else if at >= len(e.hashes)-1 {
				continue
			}
			h := e.hashes[at]
			if votes[h] == nil {
				votes[h] = map[uint16]int{}
				general[h] = l.script(e.hashes[:at])
			}
			if level > longestSuffix {
				votes[h][e.script] += e.count
			} else {
				votes[h][e.script]++
			}
		}
		for h, v := range votes {
			k, count := winner(v)
			if k != general[h] && (count > 1 || level == 0 || level > longestSuffix) {
				l.rules[h] = k
			}
		}
	}
	return l
}

const noScript = 1<<16 - 1

// script is what the rules say so far.
func (l *lemmas) script(hashes []uint32) uint16 {
	for i := len(hashes) - 1; i >= 0; i-- {
		if k, ok := l.rules[hashes[i]]; ok {
			return k
		}
	}
	return noScript
}

// winner is the script with the most votes, the first where several have them.
func winner(votes map[uint16]int) (script uint16, count int) {
	for s, n := range votes {
		if n > count || n == count && s < script {
			script, count = s, n
		}
	}
	return script, count
}

func sortedPairs(pairs map[pair]int) []pair {
	out := make([]pair, 0, len(pairs))
	for p := range pairs {
		out = append(out, p)
	}
	slices.SortFunc(out, func(a, b pair) int {
		return cmp.Or(strings.Compare(a.form, b.form), strings.Compare(a.lemma, b.lemma), a.tag-b.tag)
	})
	return out
}
