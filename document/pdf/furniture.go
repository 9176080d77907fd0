package pdf

import (
	"fmt"
	"regexp"
	"slices"
	"strings"
	"unicode"
)

// deepest is how many rows from the edge of a page may belong to the page and not
// to the text.
const deepest = 3

// furniture are the running heads and feet of a file, and the pages' numbers, as
// rows at the upper and the lower edge of each page.
type furniture struct {
	heads, feet []int           // by page: how many rows
	shown       map[string]bool // what they say, for the note
	names       []string        // of shown, in order
}

// edges are the rows of a page from an edge inwards.
type edges struct{ head, foot []string }

// findFurniture looks at all pages for what comes again on many of them.
func findFurniture(pages []*page) furniture {
	all := make([]edges, len(pages))
	count := map[string]int{}
	for i, p := range pages {
		all[i] = p.edges()
		for _, s := range all[i].head {
			count["head "+key(s)]++
		}
		for _, s := range all[i].foot {
			count["foot "+key(s)]++
		}
	}
	f := furniture{shown: map[string]bool{}}
	often := max(2, len(pages)*3/10)
	for i, p := range pages {
		f.heads = append(f.heads, f.rows(p, all[i].head, "head ", count, often))
		f.feet = append(f.feet, f.rows(p, all[i].foot, "foot ", count, often))
	}
	return f
}

// rows is how many rows from one edge of a page inwards are furniture.
func (f *furniture) rows(p *page, rows []string, edge string, count map[string]int, often int) int {
	n := 0
	for _, s := range rows {
		repeated := count[edge+key(s)] >= often
		if !repeated && !pageMark.MatchString(s) {
			break
		}
		if repeated && strings.ContainsFunc(s, unicode.IsLetter) && !f.shown[key(s)] {
			f.shown[key(s)] = true
			f.names = append(f.names, s)
		}
		n++
	}
	return n
}

// edges are the texts of a page's outermost rows. A page of few rows has none: it
// would be all edge.
func (p *page) edges() (e edges) {
	all := rows(p.runs)
	if len(all) <= deepest {
		return e
	}
	for i := range deepest {
		e.head = append(e.head, lineOf(all[i]).text)
		e.foot = append(e.foot, lineOf(all[len(all)-1-i]).text)
	}
	return e
}

// key is what a row says, but for its figures, which count the pages.
func key(s string) string {
	s = strings.Map(func(r rune) rune {
		switch {
		case unicode.IsDigit(r):
			return '#'
		case unicode.IsSpace(r):
			return -1
		}
		return unicode.ToLower(r)
	}, s)
	for strings.Contains(s, "##") {
		s = strings.ReplaceAll(s, "##", "#")
	}
	return s
}

// pageMark matches what stands at the edge of one page alone: its number, and what
// a browser prints there.
var pageMark = regexp.MustCompile(`(?i)^([-–—\[( ]*(page|p\.)? ?(\d{1,3}|[ivxl]{1,7})( ?(of|/) ?\d{1,4})?[-–—\]) ]*|` +
	`\d{1,2}[/.]\d{1,2}[/.]\d{2,4}, \d{1,2}:\d{2}( ?[AP]M)?( .*)?|(https?|file)://\S+( \d+/\d+)?)$`)

// note says what was left out.
func (f *furniture) note() string {
	if len(f.names) == 0 {
		return ""
	}
	first := f.names[0]
	if len(first) > 60 {
		first = strings.ToValidUTF8(first[:60], "") + "…"
	}
	return fmt.Sprintf("Running heads, running feet and page numbers are left out, such as “%s”.", first)
}

// usualGutter is where most of the pages that have columns are parted, or 0.
func (f *furniture) usualGutter(pages []*page) float64 {
	var texts [][]run
	for i, p := range pages {
		all := rows(p.runs)
		texts = append(texts, slices.Concat(all[f.heads[i]:max(f.heads[i], len(all)-f.feet[i])]...))
	}
	return usualGutter(texts)
}
