package document

import "strings"

// The Markdown parser takes time that grows with the square of the marks in one
// paragraph, and memory with the product of a table's rows and columns. Nobody
// writes texts that come near these limits.
const (
	deepest      = 100     // quotations and lists in one another
	densest      = 2000    // marks of emphasis and links in a paragraph
	largestTable = 200_000 // cells
)

// overwrought reports whether a Markdown text goes over one of the limits. It may
// take several paragraphs or tables without an empty line between them for one.
func overwrought(text string) bool {
	marks, columns, rows := 0, 0, 0
	for line := range strings.Lines(text) {
		words := strings.TrimSpace(line)
		switch {
		case words == "":
			marks, columns, rows = 0, 0, 0
		case strings.IndexByte("#-+*", words[0]) >= 0:
			marks = 0
		}
		marks += countAny(line, "*_~[")
		columns = max(columns, strings.Count(line, "|"))
		rows++
		if marks > densest || columns*rows > largestTable || nesting(line) > deepest {
			return true
		}
	}
	return false
}

// nesting is how many quotations and lists stand around a line that opens one.
func nesting(line string) int {
	opened, indent := 0, 0
	for i := 0; i+1 < len(line) && strings.IndexByte("> \t-+*.)0123456789", line[i]) >= 0; i++ {
		after := line[i+1] == ' ' || line[i+1] == '\t'
		switch {
		case line[i] == '>' || after && strings.IndexByte("-+*.)", line[i]) >= 0:
			opened++
		case line[i] == ' ':
			indent++
		}
	}
	if opened == 0 {
		return 0
	}
	return opened + indent/2
}

// countAny counts the bytes of s that are in set.
func countAny(s, set string) int {
	n := 0
	for i := 0; i < len(set); i++ {
		n += strings.Count(s, set[i:i+1])
	}
	return n
}
