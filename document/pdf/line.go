package pdf

import (
	"slices"
	"strings"

	"github.com/sayso/sayso/document/flow"
)

// line is one line of a column, or one cell of a row of a table.
type line struct {
	box
	text   string
	size   float64 // the height of its type
	bold   bool
	column int  // which column of the page, in the order in which they are read
	row    bool // it is a cell of a row, or the rest of one
	page   int  // from 0
	number int  // on the page, from 0
}

// rows puts the runs of a column together to lines, from top to bottom.
func rows(runs []run) [][]run {
	runs = slices.Clone(runs)
	slices.SortStableFunc(runs, func(a, b run) int { return compare(a.top+a.bottom, b.top+b.bottom) })
	var out [][]run
	var around box
	for _, r := range runs {
		if n := len(out); n > 0 && around.beside(r.box) > 0.5 {
			out[n-1] = append(out[n-1], r)
			around = around.cover(r.box)
			continue
		}
		out = append(out, []run{r})
		around = r.box
	}
	for _, row := range out {
		slices.SortStableFunc(row, func(a, b run) int { return compare(a.left, b.left) })
	}
	return out
}

func compare(a, b float64) int {
	switch {
	case a < b:
		return -1
	case a > b:
		return 1
	}
	return 0
}

// The space that parts the cells of a row, in heights of the type: by itself, and
// beside another row that has cells.
const (
	wideGap = 1.6
	cellGap = 0.8
)

// longestCell is how long a cell may be that is parted by a space that is not wide.
const longestCell = 25

// cells parts rows at their wide gaps, and what stands right above or under such a
// row, the head of a table, at narrower ones.
func cells(all [][]run) [][][]run {
	out := make([][][]run, len(all))
	for i, row := range all {
		out[i] = pieces(row, wideGap)
	}
	parted := func(i int) bool { return i >= 0 && i < len(all) && len(pieces(all[i], wideGap)) > 1 }
	for i, row := range all {
		if len(out[i]) > 1 || !parted(i-1) && !parted(i+1) {
			continue
		}
		narrow := pieces(row, cellGap)
		if len(narrow) > 1 && !slices.ContainsFunc(narrow, func(p []run) bool { return len(lineOf(p).text) > longestCell }) {
			out[i] = narrow
		}
	}
	return out
}

// pieces parts a row at its gaps.
func pieces(row []run, gap float64) [][]run {
	var out [][]run
	for i, r := range row {
		if i > 0 && r.left-row[i-1].right <= gap*max(r.height(), row[i-1].height()) {
			out[len(out)-1] = append(out[len(out)-1], r)
			continue
		}
		out = append(out, []run{r})
	}
	if len(out) > 1 { // the mark of an item stands apart from it
		if first := lineOf(out[0]); isMark(first.text) {
			out = append([][]run{append(slices.Clone(out[0]), out[1]...)}, out[2:]...)
		}
	}
	return out
}

// isMark reports whether s is the mark of an item and nothing else.
func isMark(s string) bool {
	n, _ := flow.ItemMark(strings.TrimSpace(s) + " x")
	return n == len(strings.TrimSpace(s))+1
}

// lineOf writes the runs of a line.
func lineOf(runs []run) line {
	var sizes []float64
	l := line{box: runs[0].box, bold: true}
	for _, r := range runs {
		l.box = l.cover(r.box)
		l.bold = l.bold && r.bold
		for _, g := range r.glyphs {
			if g.text != " " {
				sizes = append(sizes, g.height())
			}
		}
	}
	slices.Sort(sizes)
	l.size = sizes[len(sizes)*2/3]
	w := lineWriter{size: l.size, bottom: l.base(runs)}
	for i, r := range runs {
		if i > 0 && r.left-runs[i-1].right > 0.1*l.size {
			w.space()
		}
		for _, g := range r.glyphs {
			w.glyph(g)
		}
	}
	l.text = w.finish()
	return l
}

// base is where the line's own type, which is its largest but for the first letter,
// stands.
func (l line) base(runs []run) float64 {
	var bottoms []float64
	for _, r := range runs {
		for _, g := range r.glyphs {
			if g.text != " " && g.height() > 0.85*l.size {
				bottoms = append(bottoms, g.bottom)
			}
		}
	}
	slices.Sort(bottoms)
	return bottoms[len(bottoms)/2]
}

// lineWriter writes the glyphs of a line, the raised ones as they are read.
type lineWriter struct {
	size, bottom float64
	text, raised strings.Builder
}

func (w *lineWriter) glyph(g glyph) {
	switch up := g.height() < 0.82*w.size && w.bottom-g.bottom > 0.15*w.size; {
	case g.text == " " && w.raised.Len() > 0:
		w.raised.WriteByte(' ')
	case g.text == " ":
		w.space()
	case up:
		w.raised.WriteString(g.text)
	default:
		w.flush()
		w.text.WriteString(g.text)
	}
}

// space writes a space, unless one stands there.
func (w *lineWriter) space() {
	w.flush()
	if s := w.text.String(); s != "" && !strings.HasSuffix(s, " ") {
		w.text.WriteByte(' ')
	}
}

// flush writes what is raised.
func (w *lineWriter) flush() {
	if w.raised.Len() == 0 {
		return
	}
	s := flow.Raised(w.text.String(), w.raised.String())
	w.raised.Reset()
	w.text.WriteString(s)
}

func (w *lineWriter) finish() string {
	w.flush()
	return strings.TrimSpace(w.text.String())
}
