// Package verbatim says whether words stand in a text: word for word, nearly, or not.
//
// Words are compared without capitals and punctuation, so that line breaks, typographic
// quotation marks and a capital at the beginning make no difference. "…", "..." and
// square brackets in the words stand for what was left out or supplied.
package verbatim

import (
	"strings"

	"github.com/sayso/sayso/span"
)

// Outcome says how words stand in a text.
type Outcome string

// The outcomes.
const (
	Exact  Outcome = "word for word"
	Nearly Outcome = "nearly"
	Absent Outcome = "not there"
)

// Result is what came of looking for words.
type Result struct {
	Outcome Outcome
	Span    span.Span // of the text where they stand, or nearly; empty where they do not
	Differ  int       // words that differ, are missing or are too many
	Cut     bool      // something is left out or supplied, as the words themselves say
	Parts   []Part    // the words and the text beside each other, in order
}

// Part is a run of words that the text has too, or that differ.
type Part struct {
	Same   bool
	Quoted string // as quoted; "" where the text has more
	Text   string // as the text has it; "" where the quotation has more
}

// A quotation of few words has to be word for word; of others one word in mostDiffer may
// differ.
const (
	fewWords   = 4
	mostDiffer = 4
)

// mostCells bounds the work of one search, in words of the one times words of the other.
const mostCells = 1 << 31

// Find looks for words in text. Where they stand several times, the first place counts; where
// they nearly do, the one where they differ least. Words that are too many for the text
// to be searched for near ones are looked for word for word, without cuts.
func Find(text, words string) Result {
	q, cuts := quoted(words)
	t := split(text)
	if len(q) == 0 || len(t) == 0 {
		return Result{Outcome: Absent}
	}
	find := align
	if len(q)*len(t) > mostCells {
		find = exactly
	}
	cost, from, to := find(q, cuts, t)
	r := Result{Outcome: Exact, Differ: cost, Cut: cut(cuts, len(q))}
	switch {
	case from >= to, cost > 0 && (len(q) < fewWords || cost*mostDiffer > len(q)):
		return Result{Outcome: Absent}
	case cost > 0:
		r.Outcome = Nearly
		r.Parts = parts(q, cuts, t[from:to], words, text)
	}
	r.Span = span.New(t[from].Start, t[to-1].End)
	return r
}

// cut reports whether something is left out within the words.
func cut(cuts map[int]bool, n int) bool {
	for at := range cuts {
		if at > 0 && at < n {
			return true
		}
	}
	return false
}

// align finds where q stands in t with the fewest words that differ: their number, and
// the words of t from the first to the one after the last. After the words of q whose
// number is in cuts any words of t may stand.
func align(q []word, cuts map[int]bool, t []word) (cost, from, to int) {
	// A row of the table for each word of t; cells hold the cost of q[:j] and where it began.
	row, before := make([]cell, len(q)+1), make([]cell, len(q)+1)
	for j := range before {
		before[j] = cell{cost: j}
	}
	best := before[len(q)]
	to = 0
	for i := range t {
		row[0] = cell{0, i + 1}
		for j := 1; j <= len(q); j++ {
			row[j] = before[j-1].plus(differ(q[j-1], t[i]))
			row[j] = row[j].less(row[j-1].plus(1))
			row[j] = row[j].less(before[j].plus(price(cuts[j] && j < len(q))))
		}
		last := row[len(q)]
		if last.cost < best.cost || last == best && to == i { // or the last word differs
			best, to = last, i+1
		}
		row, before = before, row
	}
	return best.cost, best.from, to
}

// exactly finds q in t word for word, whatever is left out.
func exactly(q []word, _ map[int]bool, t []word) (cost, from, to int) {
	for from := range max(0, len(t)-len(q)+1) {
		n := 0
		for n < len(q) && q[n].folded == t[from+n].folded {
			n++
		}
		if n == len(q) {
			return 0, from, from + n
		}
	}
	return len(q), 0, 0
}

// cell is the least cost of an alignment, and the word of the text at which it begins.
type cell struct{ cost, from int }

func (c cell) plus(n int) cell { return cell{c.cost + n, c.from} }

// less is the cheaper one; of equal ones the one that began later, which is shorter.
func (c cell) less(o cell) cell {
	if o.cost < c.cost || o.cost == c.cost && o.from > c.from {
		return o
	}
	return c
}

func differ(a, b word) int {
	if a.folded == b.folded {
		return 0
	}
	return 1
}

// price is what a word of the text costs that the words do not have.
func price(free bool) int {
	if free {
		return 0
	}
	return 1
}

// mostShown is how many cells are looked at to show what differs.
const mostShown = 1 << 24

// parts puts q and t beside each other. Both are nearly alike.
func parts(q []word, cuts map[int]bool, t []word, words, text string) []Part {
	if (len(q)+1)*(len(t)+1) > mostShown {
		return nil
	}
	costs := table(q, cuts, t)
	var out []Part // the last first
	i, j := len(t), len(q)
	for i > 0 || j > 0 {
		here := costs[i][j]
		switch {
		case i > 0 && j > 0 && here == costs[i-1][j-1]+differ(q[j-1], t[i-1]):
			i, j = i-1, j-1
			out = append(out, Part{Same: q[j].folded == t[i].folded, Quoted: q[j].In(words), Text: t[i].In(text)})
		case i > 0 && here == costs[i-1][j]+price(cuts[j] && j > 0 && j < len(q)):
			i--
			if !(cuts[j] && j > 0 && j < len(q)) {
				out = append(out, Part{Text: t[i].In(text)})
			}
		default:
			j--
			out = append(out, Part{Quoted: q[j].In(words)})
		}
	}
	return joined(out)
}

// table is the cost of each q[:j] against each t[:i].
func table(q []word, cuts map[int]bool, t []word) [][]int {
	out := make([][]int, len(t)+1)
	for i := range out {
		out[i] = make([]int, len(q)+1)
		for j := range out[i] {
			switch {
			case i == 0:
				out[i][j] = j
			case j == 0:
				out[i][j] = i
			default:
				free := cuts[j] && j < len(q)
				out[i][j] = min(out[i-1][j-1]+differ(q[j-1], t[i-1]), out[i][j-1]+1, out[i-1][j]+price(free))
			}
		}
	}
	return out
}

// joined are the parts in order, those of one kind that follow one another as one.
func joined(backwards []Part) []Part {
	var out []Part
	for i := len(backwards) - 1; i >= 0; i-- {
		p := backwards[i]
		if n := len(out); n > 0 && out[n-1].Same == p.Same {
			out[n-1].Quoted = strings.TrimSpace(out[n-1].Quoted + " " + p.Quoted)
			out[n-1].Text = strings.TrimSpace(out[n-1].Text + " " + p.Text)
			continue
		}
		out = append(out, p)
	}
	return out
}
