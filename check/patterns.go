package check

// patterns are ways of saying one sort of thing, in the order in which they are
// tried. V is what a check must know of each.
type patterns[V any] struct {
	rows   []patternRow[V]
	figure []int            // the rows that a figure can begin
	word   map[string][]int // the rows that a word can begin
}

type patternRow[V any] struct {
	pattern
	needs []signature
	value V
}

// each makes rows of the sources, all with the value v.
func each[V any](v V, classes map[string]string, sources ...string) []patternRow[V] {
	var out []patternRow[V]
	for _, s := range sources {
		p := compile(classes, s)
		out = append(out, patternRow[V]{p, p.needs(), v})
	}
	return out
}

func newPatterns[V any](rows []patternRow[V]) *patterns[V] {
	ps := &patterns[V]{rows: rows, word: map[string][]int{}}
	for k, row := range rows {
		for _, e := range row.beginnings() {
			if e.kind != anyWord {
				ps.figure = append(ps.figure, k)
			}
			for w := range e.phrases {
				ps.word[w] = append(ps.word[w], k)
			}
		}
	}
	return ps
}

// beginnings are the elements with whose token a match can begin. No pattern
// begins with a gap.
func (p pattern) beginnings() (out []element) {
	for _, e := range p {
		switch e.kind {
		case clauseStarts, clauseEnds, noWord:
			continue
		case aGap:
			panic("a pattern begins with a gap")
		}
		out = append(out, e)
		if !e.optional {
			return out
		}
	}
	return out
}

// rowsAt are the rows that token i can begin.
func (ps *patterns[V]) rowsAt(line []token, i int) []int {
	if line[i].figure != nil {
		return ps.figure
	}
	return ps.word[line[i].word]
}

// mayBegin reports whether a match may begin at token i. It costs little, and
// turns down most tokens.
func (ps *patterns[V]) mayBegin(line []token, i int) bool {
	for _, k := range ps.rowsAt(line, i) {
		if line[i].ahead.meets(ps.rows[k].needs) {
			return true
		}
	}
	return false
}

// find is the first match that begins at token i and that accept, where it is not
// nil, accepts, and the value of its row.
func (ps *patterns[V]) find(line []token, i int, accept func(V, *match) bool) (v V, m *match) {
	if !ps.mayBegin(line, i) {
		return v, nil
	}
	return ps.search(line, i, accept)
}

// search is find where a match may begin.
func (ps *patterns[V]) search(line []token, i int, accept func(V, *match) bool) (v V, m *match) {
	m = &match{}
	if accept != nil {
		m.accept = func() bool { return accept(v, m) }
	}
	for _, k := range ps.rowsAt(line, i) {
		row := &ps.rows[k]
		if !line[i].ahead.meets(row.needs) {
			continue
		}
		v, *m = row.value, match{accept: m.accept, first: i}
		if m.follow(row.pattern, line, i) {
			return v, m
		}
	}
	return v, nil
}
