package document

import (
	"strings"

	"github.com/sayso/sayso/span"
)

// paragraphs are the runs of lines between empty lines.
func paragraphs(text string) []Block {
	var out []Block
	start, end := -1, 0
	flush := func() {
		if start >= 0 {
			out = append(out, Block{Span: span.New(start, end)})
		}
		start = -1
	}
	for i := 0; i < len(text); {
		n := strings.IndexByte(text[i:], '\n')
		next := len(text)
		if n >= 0 {
			next = i + n + 1
		}
		line := text[i:next]
		trimmed := strings.TrimRight(line, " \t\r\n")
		lead := len(trimmed) - len(strings.TrimLeft(trimmed, " \t"))
		if trimmed == "" || lead == len(trimmed) {
			flush()
		} else {
			if start < 0 {
				start = i + lead
			}
			end = i + len(trimmed)
		}
		i = next
	}
	flush()
	return out
}
