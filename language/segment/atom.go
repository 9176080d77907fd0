package segment

import (
	"unicode"
	"unicode/utf8"

	"github.com/sayso/sayso/span"
)

// class sorts the bytes of ASCII; bytes of longer characters are other.
type class uint8

const (
	mark class = iota // a visible character that is neither letter nor digit
	space
	line
	lower
	upper
	digit
	other // the first byte of a character outside ASCII
)

var classes = func() (t [256]class) {
	for c := range t {
		switch {
		case c == '\n' || c == '\r' || c == '\v' || c == '\f':
			t[c] = line
		case c <= ' ' || c == 0x7f:
			t[c] = space
		case 'a' <= c && c <= 'z':
			t[c] = lower
		case 'A' <= c && c <= 'Z':
			t[c] = upper
		case '0' <= c && c <= '9':
			t[c] = digit
		case c >= utf8.RuneSelf:
			t[c] = other
		}
	}
	return t
}()

// classOf sorts one character; size is its length in bytes. Bytes that are not
// UTF-8 are marks, one byte each.
func classOf(text string, i int) (c class, r rune, size int) {
	b := text[i]
	if b < utf8.RuneSelf {
		return classes[b], rune(b), 1
	}
	r, size = utf8.DecodeRuneInString(text[i:])
	switch {
	case unicode.IsUpper(r) || unicode.IsTitle(r):
		return upper, r, size
	case unicode.IsLetter(r):
		return lower, r, size
	case unicode.Is(unicode.Nd, r):
		return digit, r, size
	case r == '\u2028' || r == '\u2029' || r == '\u0085':
		return line, r, size
	case unicode.IsSpace(r) || ignorable(r):
		return space, r, size
	}
	return mark, r, size
}

// ignorable reports whether r is invisible and means nothing by itself: a
// zero-width space, a byte order mark, a mark of direction.
func ignorable(r rune) bool {
	return r >= '\u200b' && r <= '\u200f' || r == '\u2060' || r == '\ufeff' ||
		r >= '\u202a' && r <= '\u202e' || r >= '\u2066' && r <= '\u2069'
}

// joins reports whether r goes on with the word that it stands in: a combining
// mark, a soft hyphen, a joiner.
func joins(r rune) bool {
	return unicode.Is(unicode.M, r) || r == '\u00ad' || r == '\u200c' || r == '\u200d'
}

// appendAtoms cuts the part s of text.
func appendAtoms(atoms []Atom, text string, s span.Span) []Atom {
	flags := ParaStart
	for i := s.Start; i < s.End; {
		c, _, size := classOf(text, i)
		switch c {
		case space:
			flags |= SpaceBefore
			i += size
			continue
		case line:
			flags |= SpaceBefore | LineBefore
			i += size
			continue
		}
		a := Atom{Start: uint32(i), Flags: flags, Hash: hashSeed}
		switch c {
		case lower, upper:
			a = readWord(text, a, s.End)
		case digit:
			a = readDigits(text, a, s.End)
		default:
			a.Kind, a.End = Mark, uint32(i+size)
			a.Hash = HashOf(text[i : i+size])
		}
		atoms = append(atoms, a)
		i = int(a.End)
		flags = 0
	}
	return atoms
}

// readWord reads the letters from a.Start on, over a hyphen at a line's end
// where small letters go on behind it.
func readWord(text string, a Atom, end int) Atom {
	i, letters, capitals := a.plain(text, end)
	for i < end {
		c, r, size := classOf(text, i)
		if c == upper {
			if letters == 0 {
				a.Flags |= Upper
			}
			capitals++
		} else if c != lower {
			if letters > 0 && r >= utf8.RuneSelf && joins(r) {
				if r != '\u00ad' {
					a.Hash = hashRune(a.Hash, r)
				}
				i += size
				continue
			}
			next, ok := resume(text, i, end)
			if !ok || a.Flags&Broken != 0 {
				break
			}
			a.Flags |= Broken
			i = next
			continue
		}
		a.Hash = hashRune(a.Hash, r)
		letters++
		i += size
	}
	if letters > 1 && capitals == letters {
		a.Flags |= AllUpper
	}
	a.Kind, a.End = Word, uint32(i)
	return a
}

// plain reads the letters of ASCII from a.Start on, of which most words are made:
// up to where, how many, and how many capitals.
func (a *Atom) plain(text string, end int) (i, letters, capitals int) {
	start := int(a.Start)
	h := a.Hash
	for i = start; i < end; i++ {
		c := text[i]
		k := classes[c]
		if k != lower && k != upper {
			break
		}
		if k == upper {
			capitals++
		}
		h = (h ^ uint32(c|0x20)) * hashPrime
	}
	a.Hash = h
	if i > start && classes[text[start]] == upper {
		a.Flags |= Upper
	}
	return i, i - start, capitals
}

// resume says where a word goes on that a hyphen at i breaks at a line's end.
func resume(text string, i, end int) (next int, ok bool) {
	if text[i] != '-' || i+2 >= end {
		return 0, false
	}
	i++
	if text[i] == '\r' {
		i++
	}
	if i >= end || text[i] != '\n' {
		return 0, false
	}
	for i++; i < end && (text[i] == ' ' || text[i] == '\t'); i++ {
	}
	if i >= end {
		return 0, false
	}
	c, _, _ := classOf(text, i)
	return i, c == lower
}

// readDigits reads the digits from a.Start on.
func readDigits(text string, a Atom, end int) Atom {
	i := int(a.Start)
	for i < end {
		c, r, size := classOf(text, i)
		if c != digit {
			break
		}
		a.Hash = hashRune(a.Hash, r)
		i += size
	}
	a.Kind, a.End = Number, uint32(i)
	return a
}
