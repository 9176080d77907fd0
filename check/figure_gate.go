package check

import (
	"github.com/sayso/sayso/language/segment"
	"github.com/sayso/sayso/quantity"
)

// mayHaveChanged reports whether two figures of one kind, in sentences that share words,
// differ without being far apart. It reads atoms alone, so that a text without such
// figures is not parsed for it.
func (r *Run) mayHaveChanged() bool {
	seen := map[string][]int{}
	all := r.Quantities()
	for i := range all {
		q := &all[i]
		key := r.roughKind(q)
		if key == "" {
			continue
		}
		before := seen[key]
		for k := len(before) - 1; k >= max(0, len(before)-mostCompared); k-- {
			if a := &all[before[k]]; !a.Interval.Meets(q.Interval) && near(a.Value.From, q.Value.From) && r.shareWords(a.Start, q.Start) {
				return true
			}
		}
		seen[key] = append(before, i)
	}
	return false
}

// roughKind is what figures must share to be compared, as atoms tell it; "" for none.
func (r *Run) roughKind(q *quantity.Quantity) string {
	switch q.Type {
	case quantity.Money:
		return q.Currency
	case quantity.Measure:
		return q.Unit
	case quantity.Cardinal:
		return "count"
	}
	return ""
}

// farthestFigure is how many times the smaller figure the larger one may be: what is farther
// off counts something else.
const farthestFigure = 3

// fewest is the smallest figure that is compared: "one" and "two" count what they like.
const fewest = 3

func near(a, b float64) bool { return min(a, b) >= fewest && max(a, b) <= farthestFigure*min(a, b) }

// leastShared is how many longer words two sentences about one thing share, at least, and
// which part of the shorter one's they are.
const (
	leastShared     = 3
	leastSharedPart = 0.5
)

// shareWords reports whether the sentences of two offsets say much the same, by their
// words of four letters or more.
func (r *Run) shareWords(a, b int) bool {
	x, y := r.longWords(a), r.longWords(b)
	n := 0
	for w := range y {
		if x[w] {
			n++
		}
	}
	return n >= leastShared && float64(n) >= leastSharedPart*float64(min(len(x), len(y)))
}

// longWords are the words of four letters or more of the sentence that holds an offset.
func (r *Run) longWords(offset int) map[uint32]bool {
	t := r.Text()
	out := map[uint32]bool{}
	s := t.SentenceAt(offset)
	if s >= len(t.Sentences) {
		return out
	}
	for i := t.Sentences[s].First; i < min(t.Sentences[s].Last, t.Sentences[s].First+mostWords); i++ {
		w := t.Atoms[i]
		if _, dull := common.Of(t, i); w.Kind == segment.Word && w.End-w.Start >= 4 && !dull {
			out[w.Hash] = true
		}
	}
	return out
}

// mostWords is how many atoms of a sentence are looked at.
const mostWords = 200
