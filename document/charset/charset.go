// Package charset reads a text's bytes as UTF-8, whatever they were written in,
// and leads back from the UTF-8 to the bytes.
//
// What the text itself states comes first: a byte order mark, then a
// declaration. After that come the bytes: text that is valid UTF-8 is UTF-8.
// All else is a guess, and said to be one.
package charset

import (
	"errors"
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/encoding/htmlindex"
)

// ErrBinary says that the bytes are not text in any encoding.
var ErrBinary = errors.New("the bytes are not text in any encoding that is known")

// Text is a text as it was decoded.
type Text struct {
	Text    string // valid UTF-8, without a byte order mark
	Charset string // IANA name, in lower case
	Guessed bool   // told from the bytes, which do not state it
	Notes   []string
	Map     Map // from Text to the bytes
}

// Decode reads data, by the encoding that declared names where it names one and
// the bytes do not belie it. The error is ErrBinary.
func Decode(data, declared string) (Text, error) {
	c := choose(data, declared)
	if c.name == "" {
		return Text{}, ErrBinary
	}
	t := Text{Charset: c.name, Guessed: c.guessed}
	if c.name == "utf-8" {
		t.Text, t.Map = decodeUTF8(data, c.mark)
	} else {
		t.Text, t.Map = decodeOther(data, c.mark, c.name)
	}
	if binary(t) {
		return Text{}, ErrBinary
	}
	for _, note := range []string{c.note(), brokenNote(t.Text, data)} {
		if note != "" {
			t.Notes = append(t.Notes, note)
		}
	}
	return t, nil
}

// choice is the encoding by which bytes are to be read.
type choice struct {
	name    string // "": none
	mark    int    // bytes of the byte order mark
	guessed bool
	belied  string // the encoding that is declared in vain
}

// note says what a reader should know of the choice, or nothing.
func (c choice) note() string {
	switch {
	case c.guessed:
		return fmt.Sprintf("It does not state its encoding; it was read as %s, which is a guess.", c.name)
	case c.belied != "":
		return fmt.Sprintf("It declares %s, but its bytes are UTF-8 and were read so.", c.belied)
	}
	return ""
}

func choose(data, declared string) choice {
	if name, n := byteOrderMark(data); n > 0 {
		return choice{name: name, mark: n}
	}
	if name := wideByZeros(data); name != "" {
		return choice{name: name, guessed: true}
	}
	declared = canonical(declared)
	multibyte, broken := countUTF8(data)
	switch {
	case broken == 0 && multibyte > 0 && declared != "" && declared != "utf-8":
		return choice{name: "utf-8", belied: declared}
	case broken == 0, multibyte >= 4*broken:
		return choice{name: "utf-8"}
	case declared != "" && declared != "utf-8":
		return choice{name: declared}
	}
	return choice{name: guess(data), guessed: true}
}

// brokenNote says how many characters could not be read, and where the first is.
func brokenNote(text, data string) string {
	n := strings.Count(text, replacement) - strings.Count(data, replacement)
	if n <= 0 {
		return ""
	}
	line := 1 + strings.Count(text[:strings.Index(text, replacement)], "\n")
	if n == 1 {
		return fmt.Sprintf("One character could not be read and stands as U+FFFD, in line %d.", line)
	}
	return fmt.Sprintf("%d characters could not be read and stand as U+FFFD, the first in line %d.", n, line)
}

// byteOrderMark is the encoding that data begins by stating, and the mark's
// length.
func byteOrderMark(data string) (name string, n int) {
	switch {
	case strings.HasPrefix(data, "\xEF\xBB\xBF"):
		return "utf-8", 3
	case strings.HasPrefix(data, "\xFF\xFE"):
		return "utf-16le", 2
	case strings.HasPrefix(data, "\xFE\xFF"):
		return "utf-16be", 2
	}
	return "", 0
}

// canonical is the name by which the Encoding Standard knows a label, or "" for
// one that it does not know.
func canonical(label string) string {
	e, err := htmlindex.Get(label)
	if err != nil {
		return ""
	}
	name, err := htmlindex.Name(e)
	switch {
	case err != nil || name == "replacement" || name == "x-user-defined":
		return ""
	case strings.HasPrefix(name, "utf-16"):
		return "utf-8" // a declaration that can be read as ASCII is not in UTF-16
	}
	return name
}

// countUTF8 counts the characters of more than one byte, and the bytes that
// belong to no character.
func countUTF8(data string) (multibyte, broken int) {
	for i := 0; i < len(data); {
		if data[i] < utf8.RuneSelf {
			i++
			continue
		}
		r, n := utf8.DecodeRuneInString(data[i:])
		if r == utf8.RuneError && n == 1 {
			broken++
		} else {
			multibyte++
		}
		i += n
	}
	return multibyte, broken
}

// binary reports whether text is mostly no text: more than one character in
// thirty of its beginning, or in a hundred where its encoding is a guess, could not
// be read or is none that text is made of. Text in UTF-8 has been found to be
// readable by then.
func binary(t Text) bool {
	odd, all := 0, 0
	for _, r := range t.Text[:min(len(t.Text), 1<<16)] {
		all++
		if r == utf8.RuneError && t.Charset == "utf-8" {
			continue
		}
		if !textual(r) {
			odd++
		}
	}
	if t.Guessed {
		return odd*100 > all
	}
	return odd*30 > all
}

// textual reports whether texts hold characters such as r.
func textual(r rune) bool {
	return ' ' <= r && r < 0x7F || r != utf8.RuneError && unicode.IsPrint(r) ||
		unicode.IsSpace(r) || r == 0x1B || unicode.Is(unicode.Cf, r)
}
