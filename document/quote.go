package document

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/sayso/sayso/span"
)

// Selector points at a place in a text by its words, as the TextQuoteSelector of
// the W3C's Web Annotation Data Model does: so the place can be found in another
// form of the text, such as the page in a browser.
type Selector struct {
	Exact  string `json:"exact"`
	Prefix string `json:"prefix,omitempty"` // what stands right before it
	Suffix string `json:"suffix,omitempty"` // what stands right after it
}

// contextLength is how many characters the prefix and the suffix of a Selector
// have at most.
const contextLength = 32

// Quote is the selector of what stands at s. Its prefix and suffix do not go
// over the ends of the blocks that s begins and ends in: what stands beyond may
// not be next to it in another form of the text.
func (d *Document) Quote(s span.Span) Selector {
	before, after := s, s
	if i := d.BlockAt(s.Start); i >= 0 {
		before = d.Blocks[i].Span
	}
	if i := d.BlockAt(max(s.Start, s.End-1)); i >= 0 {
		after = d.Blocks[i].Span
	}
	return Selector{
		Exact:  s.In(d.Text),
		Prefix: lastCharacters(d.Text[before.Start:s.Start], contextLength),
		Suffix: firstCharacters(d.Text[s.End:max(s.End, after.End)], contextLength),
	}
}

func firstCharacters(s string, n int) string {
	end := 0
	for ; n > 0 && end < len(s); n-- {
		_, size := utf8.DecodeRuneInString(s[end:])
		end += size
	}
	return s[:end]
}

func lastCharacters(s string, n int) string {
	start := len(s)
	for ; n > 0 && start > 0; n-- {
		_, size := utf8.DecodeLastRuneInString(s[:start])
		start -= size
	}
	return s[start:]
}

// Locate finds the place in text that q points at. White space and characters that
// are not shown count for nothing. A place is found only where the words and all
// that q has of what stands around them are there, and there once: else it is
// lost, rather than taken for one that looks like it.
func Locate(text string, q Selector) (s span.Span, found bool) {
	shown, pieces := visible(text)
	exact, _ := visible(q.Exact)
	prefix, _ := visible(q.Prefix)
	suffix, _ := visible(q.Suffix)
	passage := prefix + exact + suffix
	at := strings.Index(shown, passage)
	if exact == "" || at < 0 || strings.Contains(shown[at+1:], passage) {
		return span.Span{}, false
	}
	start := at + len(prefix)
	last := start + len(exact) - 1
	return span.New(originalOf(pieces, start), originalOf(pieces, last)+1), true
}

// visible is s without what is not seen, and where its parts came from.
func visible(s string) (string, []piece) {
	var b strings.Builder
	b.Grow(len(s))
	var pieces []piece
	for i := 0; i < len(s); {
		n := strings.IndexFunc(s[i:], unseen)
		if n < 0 {
			n = len(s) - i
		}
		if n > 0 {
			pieces = append(pieces, piece{b.Len(), i})
			b.WriteString(s[i : i+n])
		}
		i += n
		if i < len(s) {
			_, size := utf8.DecodeRuneInString(s[i:])
			i += size
		}
	}
	return b.String(), pieces
}

// unseen reports whether r is white space or a character that is not shown.
func unseen(r rune) bool { return unicode.IsSpace(r) || unicode.Is(unicode.Cf, r) }
