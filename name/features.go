package name

import (
	"strings"
	"unicode"
)

// token is what features are made of: a word as hashes.
type token struct {
	form, lower, shape, upos uint32
	lists, seen, verdict     uint32
	phrase                   uint32    // the entry of several words that it is in, and where in it
	ends                     [3]uint32 // its last two, three and four letters
	starts                   [2]uint32 // its first two and three
	upper                    bool
}

const border = 7 // the hash that stands for what lies beyond a sentence

func hash(text string) uint32 {
	h := uint32(2166136261)
	for i := range len(text) {
		h = (h ^ uint32(text[i])) * 16777619
	}
	return h
}

// mixed is the hash of a feature: its template and two values.
func mixed(template, a, b uint32) uint32 {
	h := (a ^ template*0x9E3779B1) * 0x85EBCA6B
	h ^= h >> 15
	h = (h ^ b) * 0xC2B2AE35
	return h ^ h>>16
}

func tokens(words []word, m *memory) []token {
	out := make([]token, len(words))
	lower := make([]string, len(words))
	for i, w := range words {
		lower[i] = strings.ToLower(w.form)
	}
	known := lists()
	known.mark(out, lower)
	for i, w := range words {
		lower := lower[i]
		t := &out[i]
		t.form, t.lower, t.upos = hash(w.form), hash(lower), w.upos
		t.shape, t.upper = shape(w.form)
		t.lists, t.seen = known.words[lower], m.seen[lower]
		t.verdict = m.verdict(lower)
		for k := range t.ends {
			if n := len(lower) - 2 - k; n >= 0 {
				t.ends[k] = hash(lower[n:])
			}
		}
		for k := range t.starts {
			if 2+k <= len(lower) {
				t.starts[k] = hash(lower[:2+k])
			}
		}
	}
	return out
}

// mark tells each token which entry of several words it is in, and whether it is
// the entry's first.
func (l *lexicon) mark(tokens []token, lower []string) {
	for i := 0; i < len(tokens); {
		n, in := l.match(lower[i:])
		for k := range n {
			tokens[i+k].phrase = in<<2 | min(uint32(k)+1, 2)
		}
		i += max(n, 1)
	}
}

// shape is the hash of a form's pattern of capitals, small letters and digits;
// upper says whether it begins with a capital.
func shape(form string) (sum uint32, upper bool) {
	var pattern []byte
	for i, c := range form {
		sort := byte('.')
		switch {
		case unicode.IsUpper(c):
			sort, upper = 'X', upper || i == 0
		case unicode.IsLetter(c):
			sort = 'x'
		case unicode.IsDigit(c):
			sort = '0'
		case c < 128:
			sort = byte(c)
		}
		if n := len(pattern); n < 2 || pattern[n-1] != sort || pattern[n-2] != sort {
			pattern = append(pattern, sort)
		}
	}
	return hash(string(pattern)), upper
}

// describe lists the features of each word of a sentence.
func describe(words []word, m *memory) [][]uint32 {
	tokens := tokens(words, m)
	beyond := token{form: border, lower: border, shape: border, upos: border}
	at := func(i int) *token {
		if i < 0 || i >= len(tokens) {
			return &beyond
		}
		return &tokens[i]
	}
	out := make([][]uint32, len(words))
	run := 0 // where the run of capitals began that word i is in
	for i := range tokens {
		if i == 0 || !tokens[i-1].upper {
			run = i
		}
		end := i
		for end < len(tokens) && tokens[end].upper && end-i < 5 {
			end++
		}
		place := uint32(0)
		if i == 0 {
			place = 1
		}
		t, p, n, pp, nn := at(i), at(i-1), at(i+1), at(i-2), at(i+2)
		f := mixed
		out[i] = []uint32{
			f(1, 0, 0), f(2, t.form, 0), f(3, t.lower, 0), f(4, t.shape, place), f(5, t.upos, t.shape),
			f(6, t.ends[0], 0), f(7, t.ends[1], 0), f(8, t.ends[2], 0), f(9, t.starts[0], 0), f(10, t.starts[1], 0),
			f(11, p.lower, 0), f(12, n.lower, 0), f(13, p.lower, t.lower), f(14, t.lower, n.lower),
			f(15, pp.lower, t.shape), f(16, nn.lower, t.shape), f(17, p.lower, t.shape), f(18, n.lower, t.shape),
			f(19, p.shape, t.shape^n.shape*3), f(20, p.upos, t.upos^n.upos*3), f(21, t.lists, t.shape), f(22, p.lists, t.lists), f(23, n.lists, t.lists),
			f(24, t.seen, t.shape), f(25, t.seen, t.lists), f(26, uint32(i-run)<<3|uint32(end-i), t.lists), f(27, uint32(i-run)<<3|uint32(end-i), p.lower),
			f(28, at(end).lower, t.upos), f(29, at(end).lists, t.shape), f(30, at(end-1).lower, t.upos), f(31, at(run-1).lower, t.shape), f(32, at(end-1).lists, t.lists),
			f(33, pp.lower, p.lower^t.upos), f(34, n.lower, nn.lower^t.upos), f(35, p.seen, t.seen), f(36, n.seen, t.seen), f(37, p.lists, n.lists^t.upos),
			f(40, t.verdict, t.shape), f(41, t.verdict, p.verdict), f(42, t.verdict, n.verdict), f(43, t.verdict, t.lists),
			f(60, t.phrase, 0), f(61, t.phrase, t.shape), f(62, t.phrase, n.phrase), f(63, p.phrase, t.lists),
			f(38, at(run).lists, t.lists), f(39, at(run).lower, t.upos),
			f(50, m.guide, t.shape), f(51, m.guide, t.lower), f(52, m.guide, t.lists), f(53, m.guide, p.lower), f(54, m.guide, n.lower),
		}
	}
	return out
}
