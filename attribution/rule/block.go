package rule

import (
	"strings"

	"github.com/sayso/sayso/span"
)

// block finds whose a quotation is that no marks show but its indentation, where the
// paragraph before it ends with a colon. It reports whether paragraph n is part of one.
func (f *finder) block(n int) bool {
	if f.frames != nil || n < f.blockEnd {
		return n < f.blockEnd
	}
	if n == 0 || !f.indented(n) || f.indented(n-1) || len(f.paragraphs[n-1]) == 0 {
		return false
	}
	t, ok := f.toldAbove(n)
	if !ok {
		return false
	}
	var content []span.Span
	for f.blockEnd = n; f.blockEnd < len(f.paragraphs) && f.indented(f.blockEnd); f.blockEnd++ {
		content = append(content, f.whole(f.blockEnd))
	}
	f.add(t.attribution(content...), n)
	return true
}

// indented reports whether paragraph n has words, in a line that begins with white
// space or with the sign of a quoted mail.
func (f *finder) indented(n int) bool {
	if len(f.paragraphs[n]) == 0 {
		return false
	}
	ahead := f.Text.Text[:f.paragraphs[n][0].Start]
	margin := ahead[strings.LastIndexByte(ahead, '\n')+1:]
	return strings.TrimLeft(margin, " \t>") == "" && (len(margin) > 1 || strings.ContainsAny(margin, "\t>"))
}
