package parse

import (
	"math/rand/v2"
	"testing"
)

// best tries all heads of n words.
func best(w [][]float32, n int) float32 {
	heads := make([]int, n+1)
	top := float32(-1e30)
	var try func(i int)
	try = func(i int) {
		if i > n {
			if isTree(heads) {
				sum := float32(0)
				for k := 1; k <= n; k++ {
					sum += w[heads[k]][k]
				}
				top = max(top, sum)
			}
			return
		}
		for h := 0; h <= n; h++ {
			if h != i {
				heads[i] = h
				try(i + 1)
			}
		}
	}
	try(1)
	return top
}

// isTree reports whether each word leads to the one root.
func isTree(heads []int) bool {
	for i := 1; i < len(heads); i++ {
		steps := 0
		for h := i; h != 0; h = heads[h] {
			if steps++; steps > len(heads) {
				return false
			}
		}
	}
	return roots(heads) == 1
}

func TestTreeIsTheBest(t *testing.T) {
	order := rand.New(rand.NewPCG(1, 2))
	for round := range 300 {
		n := 1 + order.IntN(5)
		w, same := make([][]float32, n+1), make([][]float32, n+1)
		for h := range w {
			w[h] = make([]float32, n+1)
			for i := range w[h] {
				w[h][i] = float32(order.IntN(20))
			}
			same[h] = append([]float32(nil), w[h]...)
		}
		heads := make([]int, n+1)
		tree(w, heads)
		if !isTree(heads) {
			t.Fatalf("round %d: %v is no tree", round, heads)
		}
		got := float32(0)
		for i := 1; i <= n; i++ {
			got += same[heads[i]][i]
		}
		if want := best(same, n); got != want {
			t.Errorf("round %d: %v scores %v, want %v", round, heads, got, want)
		}
	}
}
