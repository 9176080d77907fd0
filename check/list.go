package check

import (
	"github.com/sayso/sayso/quantity"
	"github.com/sayso/sayso/span"
)

// parts are figures joined as a list: "12 men, a boy and 8 women".
type parts struct {
	figures    []*quantity.Quantity
	index      []int // of the figures' tokens
	ends       []int // of the parts: behind the figure and a bracket that closes behind it
	first, end int   // the first figure's token, and the one behind the last
}

const (
	mostParts  = 40
	thingWords = 8 // that may stand between a part's figure and the mark or "and" behind it
	leadWords  = 4 // that may stand between that mark and the next figure
	leadShares = 6 // the same before a percentage
)

// readList reads the list that begins with the figure at token i.
func readList(line []token, i int) parts {
	p := parts{first: i, end: i}
	for i < len(line) && line[i].figure != nil && len(p.figures) < mostParts {
		if len(p.figures) > 0 && !sameKind(p.figures[0], line[i].figure) {
			break
		}
		p.figures = append(p.figures, line[i].figure)
		p.index = append(p.index, i)
		p.end = i + 1
		if i > 0 && line[i-1].is("(") && p.end < len(line) && line[p.end].is(")") {
			p.end++
		}
		p.ends = append(p.ends, p.end)
		i = nextPart(line, p.end)
	}
	return p
}

// upTo is the list's first n parts.
func (p parts) upTo(n int) parts {
	return parts{p.figures[:n], p.index[:n], p.ends[:n], p.first, p.ends[n-1]}
}

// tail is the index behind the words of the last part, and behind further parts that no
// figure counts: ", one in Oru and the rest in Tarn".
func (p parts) tail(line []token) int {
	i := clauseEnd(line, p.end)
	for i+1 < len(line) && line[i].is(",") && line[i+1].is("and", "with", "while", "plus", "one", "a", "an", "another") {
		i = clauseEnd(line, i+1)
	}
	return i
}

// nextPart is the token of the figure that goes on with a list, where what
// stands before it joins the two; i is behind the figure before. It is len(line)
// where the list ends.
func nextPart(line []token, i int) int {
	since, joints := 0, 0
	for ; i < len(line); i++ {
		t := line[i]
		switch {
		case t.figure != nil:
			if joints == 0 || since > leadShares || since > leadWords && t.figure.Type != quantity.Percent {
				return len(line)
			}
			return i
		case t.is(",", ";", "and", "plus", "&", "while"):
			if since > 0 || joints == 0 {
				joints++
			}
			since = 0
		case t.is(".") && i+2 < len(line) && line[i+1].is("the") && line[i+2].is("remaining", "rest", "remainder", "other"):
			joints, since = joints+1, 0
		case t.is("(") && i+1 < len(line) && line[i+1].figure != nil:
		case !fills(t) || joints > 3 || since == thingWords:
			return len(line)
		default:
			since++
		}
	}
	return len(line)
}

// unnumbered are parts of a list without a figure of their own: singles are
// named by an article ("a child"), vague ones say that there are some.
type unnumbered struct {
	singles int
	perhaps int // named by "the" or a name, and perhaps no parts
	vague   bool
}

// readUnnumbered looks through the tokens from first up to last, and to the
// part right before first, for parts that no figure counts.
func readUnnumbered(line []token, first, last int) (u unnumbered) {
	for i := max(first-leadWords-1, 0); i < min(last, len(line)); i++ {
		begins := i == 0 || line[i-1].is(",", ";", "and", "plus", ":", "(", "—")
		switch {
		case !numbered(line, i) && line[i].is("several", "some", "many", "other", "others", "dozens", "scores", "hundreds", "thousands", "unknown", "few", "more", "rest", "remainder"):
			u.vague = u.vague || i >= first || joinedBefore(line, i, first)
		case begins && line[i].is("a", "an", "another", "one") && i+1 < len(line) && !line[i+1].is("total", "combined", "further"):
			if i >= first || joinedBefore(line, i, first) {
				u.singles++
			}
		case begins && named(line, i) && !numbered(line, i) && (i >= first || joinedBefore(line, i, first)):
			u.perhaps++
		}
	}
	return u
}

// named reports whether the words from token i on name somebody or something: "the captain",
// "her husband", "Morava".
func named(line []token, i int) bool {
	return line[i].is("the", "his", "her", "my", "our", "their", "its") || i > 0 && line[i].upper && line[i].word != ""
}

// numbered reports whether a figure stands right before token i, or right behind
// it: "8 others", "the other 15".
func numbered(line []token, i int) bool {
	for _, k := range []int{i - 1, i + 1, i + 2} {
		if 0 <= k && k < len(line) && line[k].figure != nil {
			return true
		}
	}
	return false
}

// joinedBefore reports whether the words from token i on are joined to the figure
// at token first as a part before it: "a child and 12 men".
func joinedBefore(line []token, i, first int) bool {
	joints := 0
	for ; i < first; i++ {
		if line[i].is("and", ",", "plus") {
			joints++
		}
		if !fills(line[i]) && !line[i].is(",") {
			return false
		}
	}
	return joints == 1
}

// places is where the parts stand: all together, and each.
func (p parts) places() (span.Span, []Related) {
	var related []Related
	for _, q := range p.figures {
		related = append(related, Related{q.Span, "a part"})
	}
	return covering(p.figures...), related
}
