// Package span holds the one way in which sayso points into a text.
//
// A span is a half-open range of UTF-8 byte offsets into a document's text:
// it holds the bytes from Start up to, and not including, End. Everything that
// sayso says about a text carries one.
package span

// Span is the half-open range [Start, End) of UTF-8 byte offsets.
type Span struct {
	Start int `json:"start"`
	End   int `json:"end"`
}

// New returns the span from start up to, not including, end.
func New(start, end int) Span { return Span{start, end} }

// Len is the number of bytes in s.
func (s Span) Len() int { return s.End - s.Start }

// Empty reports whether s holds no bytes.
func (s Span) Empty() bool { return s.End <= s.Start }

// In is the part of text that s points at. The span must lie within text.
func (s Span) In(text string) string { return text[s.Start:s.End] }

// Within reports whether s lies within text and is not reversed.
func (s Span) Within(text string) bool {
	return 0 <= s.Start && s.Start <= s.End && s.End <= len(text)
}

// Contains reports whether every byte of o is also in s.
func (s Span) Contains(o Span) bool { return s.Start <= o.Start && o.End <= s.End }

// Overlaps reports whether s and o share at least one byte.
func (s Span) Overlaps(o Span) bool { return max(s.Start, o.Start) < min(s.End, o.End) }

// Cover is the smallest span that holds both s and o.
func (s Span) Cover(o Span) Span {
	return Span{min(s.Start, o.Start), max(s.End, o.End)}
}

// Between is what lies after s and before o, empty where they touch or overlap.
// s must not start after o.
func (s Span) Between(o Span) Span { return Span{s.End, max(s.End, o.Start)} }

// Compare orders spans by where they start, the longer first where two start
// together, so that a span comes before what it contains.
func Compare(a, b Span) int {
	if a.Start != b.Start {
		return a.Start - b.Start
	}
	return b.End - a.End
}
