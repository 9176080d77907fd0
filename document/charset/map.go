package charset

import (
	"sort"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/htmlindex"
)

const replacement = "\uFFFD"

// Map leads from offsets in a decoded text back to the bytes that it was decoded
// from. The zero Map says that they are the same. It is exact for every encoding
// that keeps no state between characters: all but ISO-2022-JP.
type Map struct {
	anchors []anchor       // in order; between them the text runs on without a break
	width   func(rune) int // how many bytes a character took; nil: as many as in UTF-8
}

// anchor is a place in the text and where it was read from.
type anchor struct{ text, data int }

// Offset is where the character at offset of text, which is the decoded text,
// stands in the bytes.
func (m Map) Offset(text string, offset int) int {
	i := sort.Search(len(m.anchors), func(i int) bool { return m.anchors[i].text > offset }) - 1
	if i < 0 {
		return offset
	}
	a := m.anchors[i]
	if m.width == nil {
		return a.data + offset - a.text
	}
	n := 0
	for _, r := range text[a.text:offset] {
		n += m.width(r)
	}
	return a.data + n
}

// decodeUTF8 replaces every byte that belongs to no character by U+FFFD.
func decodeUTF8(data string, skip int) (string, Map) {
	var m Map
	if skip > 0 {
		m.anchors = append(m.anchors, anchor{0, skip})
	}
	data = data[skip:]
	if utf8.ValidString(data) {
		return data, m
	}
	var b strings.Builder
	b.Grow(len(data) + 64)
	good := 0 // where the run of good bytes begins
	for i := 0; i < len(data); {
		r, n := utf8.DecodeRuneInString(data[i:])
		if r == utf8.RuneError && n == 1 {
			b.WriteString(data[good:i])
			b.WriteString(replacement)
			good = i + 1
			m.anchors = append(m.anchors, anchor{b.Len(), skip + good})
		}
		i += n
	}
	b.WriteString(data[good:])
	return b.String(), m
}

// decodeOther reads data by any other encoding, with an anchor every few
// kilobytes.
func decodeOther(data string, skip int, name string) (string, Map) {
	enc, err := htmlindex.Get(name)
	if err != nil { // not reached: names come from the same index
		return decodeUTF8(data, skip)
	}
	m := Map{width: widthIn(enc, name)}
	decoder := enc.NewDecoder().Transformer
	var b strings.Builder
	b.Grow(len(data))
	var dst, src [4096]byte
	for at := skip; at < len(data); {
		m.anchors = append(m.anchors, anchor{b.Len(), at})
		n := copy(src[:], data[at:])
		nDst, nSrc, _ := decoder.Transform(dst[:], src[:n], at+n == len(data)) // an error says only that dst or src is at its end
		if nSrc == 0 {
			break
		}
		b.Write(dst[:nDst])
		at += nSrc
	}
	return b.String(), m
}

// widthIn is how many bytes a character takes in an encoding.
func widthIn(enc encoding.Encoding, name string) func(rune) int {
	if strings.HasPrefix(name, "utf-16") {
		return func(r rune) int {
			if r > 0xFFFF {
				return 4
			}
			return 2
		}
	}
	if _, single := enc.(*charmap.Charmap); single {
		return func(rune) int { return 1 }
	}
	return func(r rune) int {
		s, err := enc.NewEncoder().String(string(r))
		if err != nil {
			return 1
		}
		return len(s)
	}
}
