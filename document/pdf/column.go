package pdf

import (
	"slices"
	"strings"
)

// The least that two columns of text are known by; what is less is a table.
const (
	fewestRows  = 3 // in each column
	fewestWords = 3 // in the middle one of its rows, by length
)

// mostRuns is how many runs a page may have for columns to be looked for.
const mostRuns = 20_000

// columns parts the runs of a page at the gaps between columns, in the order in
// which they are read: what goes over the columns stands between them. A page on
// which no column is long enough to be known by itself is parted as the other
// pages are, at usual; 0: they are not.
func columns(runs []run, usual float64) [][]run {
	if x, _, _ := best(runs); x > 0 || usual == 0 || len(runs) > mostRuns {
		return split(runs, 3)
	}
	bands, rows := bandsAt(runs, usual, true)
	if rows == 0 {
		return [][]run{runs}
	}
	return ordered(bands, 1)
}

// usualGutter is where most of the pages that have columns are parted, or 0.
func usualGutter(pages [][]run) float64 {
	count := map[float64]int{}
	usual := 0.0
	for _, runs := range pages {
		x, _, _ := best(runs)
		if count[x]++; x > 0 && (count[x] > count[usual] || usual == 0) {
			usual = x
		}
	}
	return usual
}

// best is the gutter at which the most rows stand in columns, or 0.
func best(runs []run) (gutter float64, bands []band, rows int) {
	if len(runs) > mostRuns {
		return 0, nil, 0
	}
	for _, x := range gutters(runs) {
		if b, n := bandsAt(runs, x, false); n > rows {
			gutter, bands, rows = x, b, n
		}
	}
	return gutter, bands, rows
}

// split parts runs; at most depth gaps are looked for in one another.
func split(runs []run, depth int) [][]run {
	if len(runs) == 0 {
		return nil
	}
	_, bands, found := best(runs)
	if depth == 0 || found == 0 {
		return [][]run{runs}
	}
	return ordered(bands, depth)
}

// ordered puts the columns of bands in the order in which they are read.
func ordered(bands []band, depth int) [][]run {
	var out [][]run
	var over []run
	for _, b := range bands {
		if !b.parted {
			over = append(over, b.all()...)
			continue
		}
		if len(over) > 0 {
			out, over = append(out, over), nil
		}
		out = append(out, split(b.left, depth-1)...)
		out = append(out, split(b.right, depth-1)...)
	}
	if len(over) > 0 {
		out = append(out, over)
	}
	return out
}

// mostGutters is how many places are tried.
const mostGutters = 24

// gutters are places where columns may begin: left of where several runs do.
func gutters(runs []run) []float64 {
	count := map[int]int{}
	for _, r := range runs {
		count[int(r.left/2)]++
	}
	var lefts []int
	for at := range count {
		if count[at]+count[at+1] >= fewestRows {
			lefts = append(lefts, at)
		}
	}
	slices.SortFunc(lefts, func(a, b int) int {
		if count[a] != count[b] {
			return count[b] - count[a]
		}
		return a - b
	})
	var out []float64
	for _, at := range lefts[:min(len(lefts), mostGutters)] {
		out = append(out, float64(at*2)-1)
	}
	return out
}

// band is a part of a page, from top to bottom, that is parted at a gutter, or goes
// over it.
type band struct {
	left, right, over []run
	parted            bool
}

func (b *band) all() []run { return slices.Concat(b.over, b.left, b.right) }

// bandsAt parts runs at x, and counts the rows that stand in columns then. Where
// known, there are columns at x, of which one may be short.
func bandsAt(runs []run, x float64, known bool) (bands []band, rows int) {
	byTop := slices.Clone(runs)
	slices.SortStableFunc(byTop, func(a, b run) int { return compare(a.top, b.top) })
	var b band
	ended := func() {
		l, r := textRows(b.left), textRows(b.right)
		if l >= fewestRows && r >= fewestRows || known && max(l, r) >= fewestRows && len(b.left) > 0 && len(b.right) > 0 {
			b.parted = true
			rows += l + r
		}
		if len(b.all()) > 0 {
			bands = append(bands, b)
		}
		b = band{}
	}
	for _, r := range byTop {
		switch {
		case r.left >= x-1:
			b.closeOver(ended)
			b.right = append(b.right, r)
		case r.right <= x+r.height(): // a line may stick out
			b.closeOver(ended)
			b.left = append(b.left, r)
		default:
			if len(b.over) == 0 {
				ended()
			}
			b.over = append(b.over, r)
		}
	}
	ended()
	return bands, rows
}

// closeOver ends a band that goes over the gutter.
func (b *band) closeOver(ended func()) {
	if len(b.over) > 0 {
		ended()
	}
}

// textRows counts the rows of a column, or 0 where it is none of text.
func textRows(runs []run) int {
	all := rows(runs)
	var words []int
	for _, row := range all {
		n := 0
		for _, r := range row {
			n += len(strings.Fields(lineText(r)))
		}
		words = append(words, n)
	}
	slices.Sort(words)
	if len(words) == 0 || words[len(words)/2] < fewestWords {
		return 0
	}
	return len(all)
}

func lineText(r run) string {
	var b strings.Builder
	for _, g := range r.glyphs {
		b.WriteString(g.text)
	}
	return b.String()
}
