package parse

// tree finds heads for the words of a sentence so that they make a tree of the
// highest score with one root. w[h][i] is the score of head h for word i, both
// numbered from 1; head 0 is the root. It changes w. heads[i] is written for each
// word.
//
// Where the best head of each word makes a tree, that is it. Otherwise cycles are
// contracted one by one (Chu and Liu 1965, Edmonds 1967); the work is the square
// of the words for each.
func tree(w [][]float32, heads []int) {
	alive := make([]bool, len(w))
	for i := range alive {
		alive[i] = true
	}
	attach(w, alive, heads)
	c := cycle(heads, alive)
	if c == nil && roots(heads) == 1 {
		return
	}
	punishRoots(w)
	attach(w, alive, heads)
	if c = cycle(heads, alive); c != nil {
		contract(w, alive, heads, c)
	}
}

// attach gives each word its best head.
func attach(w [][]float32, alive []bool, heads []int) {
	for i := 1; i < len(w); i++ {
		heads[i] = bestHead(w, alive, i)
	}
}

func roots(heads []int) int {
	n := 0
	for _, h := range heads[1:] {
		if h == 0 {
			n++
		}
	}
	return n
}

// punishRoots makes a second root cost more than anything else can gain.
func punishRoots(w [][]float32) {
	span := float32(1)
	for h := range w {
		for i := 1; i < len(w); i++ {
			span = max(span, w[h][i], -w[h][i])
		}
	}
	for i := 1; i < len(w); i++ {
		w[0][i] -= 4 * span * float32(len(w))
	}
}

func bestHead(w [][]float32, alive []bool, i int) int {
	best := -1
	for h := range w {
		if h != i && alive[h] && (best < 0 || w[h][i] > w[best][i]) {
			best = h
		}
	}
	return best
}

// cycle is a cycle among the nodes that are alive, or nil.
func cycle(heads []int, alive []bool) []int {
	state := make([]int, len(heads))
	for start := 1; start < len(heads); start++ {
		if !alive[start] {
			continue
		}
		i := start
		for i != 0 && state[i] == 0 {
			state[i] = start
			i = heads[i]
		}
		if i == 0 || state[i] != start {
			continue
		}
		out := []int{i}
		for j := heads[i]; j != i; j = heads[j] {
			out = append(out, j)
		}
		return out
	}
	return nil
}

// contraction remembers a cycle that one of its nodes stands for.
type contraction struct {
	nodes []int
	heads map[int]int // inside the cycle
	enter []int       // by a head outside: the node of the cycle that it enters at
	leave []int       // by a node outside: the node of the cycle that is its head
}

// contract turns cycles into their first nodes until there are none, and then
// opens them again, the last one first.
func contract(w [][]float32, alive []bool, heads []int, c []int) {
	var done []contraction
	for c != nil {
		done = append(done, merge(w, alive, heads, c))
		rep := c[0]
		heads[rep] = bestHead(w, alive, rep)
		in := map[int]bool{}
		for _, v := range c {
			in[v] = true
		}
		for i := 1; i < len(heads); i++ {
			if alive[i] && i != rep && in[heads[i]] {
				heads[i] = rep
			}
		}
		c = cycle(heads, alive)
	}
	for k := len(done) - 1; k >= 0; k-- {
		done[k].open(alive, heads)
	}
}

func merge(w [][]float32, alive []bool, heads []int, c []int) contraction {
	n, rep := len(w), c[0]
	m := contraction{nodes: c, heads: map[int]int{}, enter: make([]int, n), leave: make([]int, n)}
	for _, v := range c {
		m.heads[v] = heads[v]
	}
	for _, v := range c {
		alive[v] = false
	}
	for o := range n {
		if !alive[o] {
			continue
		}
		in, out := c[0], c[0]
		gain := func(v int) float32 { return w[o][v] - w[m.heads[v]][v] }
		for _, v := range c {
			if gain(v) > gain(in) {
				in = v
			}
			if w[v][o] > w[out][o] {
				out = v
			}
		}
		m.enter[o], m.leave[o] = in, out
		w[o][rep] = gain(in)
		w[rep][o] = w[out][o]
	}
	alive[rep] = true
	return m
}

// open gives the nodes of a cycle their own heads again, but for the one at
// which the cycle is entered.
func (m *contraction) open(alive []bool, heads []int) {
	rep := m.nodes[0]
	from := heads[rep]
	for i := 1; i < len(heads); i++ {
		if alive[i] && i != rep && heads[i] == rep {
			heads[i] = m.leave[i]
		}
	}
	for _, v := range m.nodes {
		alive[v] = true
		heads[v] = m.heads[v]
	}
	heads[m.enter[from]] = from
}
