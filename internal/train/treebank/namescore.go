package treebank

import (
	"fmt"
	"strings"

	"github.com/sayso/sayso/name"
)

// mention is a name: its type, its sentence, and its words [first, last) there.
type mention struct {
	kind                  string
	sentence, first, last int
}

// ScoreNames is the F1 of the names that m finds in examples, of all and by type.
func ScoreNames(m *name.Model, examples []name.Example) string {
	right, both := map[string]int{}, map[string]int{}
	for _, e := range examples {
		want := mentions(e.Labels)
		for x := range want {
			both[x.kind]++
			both["all"]++
		}
		for _, n := range m.Find(e.Sentences) {
			x := mention{string(n.Type), n.Sentence, n.First, n.Last}
			both[x.kind]++
			both["all"]++
			if want[x] {
				right[x.kind]++
				right["all"]++
			}
		}
	}
	var out []string
	for _, kind := range []string{"all", "PER", "ORG", "LOC"} {
		out = append(out, fmt.Sprintf("%s %.1f", kind, 200*float64(right[kind])/float64(max(1, both[kind]))))
	}
	return strings.Join(out, ", ")
}

// mentions are the names that the labels of sentences mark.
func mentions(sentences [][]string) map[mention]bool {
	out := map[mention]bool{}
	for i, labels := range sentences {
		for first, l := range labels {
			kind, begins := strings.CutPrefix(l, "B-")
			if !begins {
				continue
			}
			last := first + 1
			for last < len(labels) && labels[last] == "I-"+kind {
				last++
			}
			out[mention{kind, i, first, last}] = true
		}
	}
	return out
}
