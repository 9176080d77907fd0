package chain

import "slices"

// Graph says which states there are and which may follow which. A state stands for
// a label, and several states may stand for one: they tell what has come before
// ("a source has been found"). It belongs to the program, not to a model's data.
type Graph struct {
	Labels []uint8  // of each state
	Next   [][]int  // of each state; a sequence begins in what follows state 0
	edges  [][2]int // in the order of Next
	into   [][]int  // for each state the edges that lead to it
	count  int      // labels
}

// NewGraph makes a graph of each state's label and followers.
func NewGraph(labels []uint8, next [][]int) *Graph {
	g := &Graph{Labels: labels, Next: next, into: make([][]int, len(labels))}
	for from, states := range next {
		for _, to := range states {
			g.into[to] = append(g.into[to], len(g.edges))
			g.edges = append(g.edges, [2]int{from, to})
		}
	}
	for _, l := range labels {
		g.count = max(g.count, int(l)+1)
	}
	return g
}

// Path are the states of a labelling: each the first of the last one's followers
// that has the label. It reports false where there is none.
func (g *Graph) Path(labels []uint8) ([]int, bool) {
	out := make([]int, len(labels))
	at := 0
	for i, l := range labels {
		k := slices.IndexFunc(g.Next[at], func(s int) bool { return g.Labels[s] == l })
		if k < 0 {
			return nil, false
		}
		at = g.Next[at][k]
		out[i] = at
	}
	return out, true
}

// starts reports whether a sequence may begin in state s.
func (g *Graph) starts(s int) bool { return slices.Contains(g.Next[0], s) }
