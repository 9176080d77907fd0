package document

import "github.com/sayso/sayso/document/flow"

// A text may set its paragraphs apart by empty lines, or by line breaks alone:
// then either every line is a paragraph, or the lines are wrapped to a width and
// the last one of a paragraph falls short of it. Which of these a text does shows
// in the lines after which a sentence goes on.

// longLine is a width, in characters, that no text is wrapped to.
const longLine = 120

// layout is how the lines of a text make paragraphs.
type layout struct {
	width int  // that lines are wrapped to; 0 where they are not
	long  bool // some line is longer than any that is wrapped
}

// layoutOf measures a text's lines.
func layoutOf(text string) layout {
	var lo layout
	var widths [longLine + 1]int // of the lines after which a sentence goes on
	wrapped, breaks := 0, 0
	scan := lineScanner{text: text}
	prev, ok := scan.next()
	for ok {
		lo.long = lo.long || prev.width > longLine
		var next line
		if next, ok = scan.next(); !ok || next.gap {
			prev = next
			continue
		}
		breaks++
		if prev.width <= longLine && flow.Continues(next.In(text)) && !flow.Finishes(prev.In(text)) {
			wrapped++
			widths[prev.width]++
		}
		prev = next
	}
	if wrapped >= 3 && wrapped*5 >= breaks {
		lo.width = percentile(widths[:], wrapped, 95)
	}
	return lo
}

// percentile is the least index by which p in a hundred of the n counted things
// are reached.
func percentile(counts []int, n, p int) int {
	seen := 0
	for i, c := range counts {
		if seen += c; seen*100 >= n*p {
			return i
		}
	}
	return len(counts) - 1
}

// parts reports whether a paragraph ends between two lines that follow each
// other.
func (lo layout) parts(text string, prev, next line) bool {
	before, after := prev.In(text), next.In(text)
	finished := flow.Finishes(before)
	switch {
	case !finished && flow.Continues(after):
		return false
	case lo.width == 0:
		return lo.long // what is not wrapped ends its lines of its own accord
	case finished && next.indent > prev.indent:
		return true
	case prev.width > lo.width*5/4:
		return finished
	}
	room := lo.width*9/10 - prev.width - 1 // a ragged edge takes a tenth
	if finished {
		return firstWord(after) <= room
	}
	return prev.width < lo.width*6/10
}
