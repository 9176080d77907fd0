package attribution

// way is how a word hangs on a cue: from the cue's head up to the junction, the
// nearest word that governs both, and down from there.
type way struct {
	steps   uint32 // from the cue's head up to the junction; or elsewhere
	up      uint32 // the relations of the last two of those steps
	cueRel  uint32 // the last of them; 0 where the cue's head is the junction
	through int    // the child of the junction that leads down to the word; -1 where the word is the junction
	rel     uint32 // its relation
	side    uint32 // whether it stands behind the cue
	link    uint32 // the relation of the step below it
	chain   uint32 // the relations of the two steps above the word
	depth   uint32 // steps down from that child to the word
}

// elsewhere are the steps to a word of another sentence.
const elsewhere = 99

const (
	maxSteps = 6  // ways are told apart up to this many steps
	maxDepth = 60 // trees are climbed no higher
)

// ways are the ways from a cue's head to the words [from, to).
func (p *passage) ways(head, from, to int) []way {
	up := map[int]int{} // the words above head, with the number of steps to them
	path := []int{}
	for i := head; i >= 0 && len(path) < maxDepth; i = p.words[i].head {
		up[i] = len(path)
		path = append(path, i)
	}
	out := make([]way, to-from)
	for i := range out {
		out[i] = p.way(head, from+i, up, path)
	}
	return out
}

func (p *passage) way(head, i int, up map[int]int, path []int) way {
	b := way{steps: elsewhere, through: -1, side: flag(i > head)}
	if p.words[i].sentence != p.words[head].sentence {
		return b
	}
	b.chain = mix(1, p.words[i].rel, p.at(p.words[i].head).rel)
	for at, n := i, 0; at >= 0 && n < maxDepth; n++ {
		if steps, ok := up[at]; ok {
			b.reach(p, steps, n, path)
			b.side = flag(b.through > head)
			return b
		}
		if b.through >= 0 {
			b.link = p.words[b.through].rel
		}
		b.through, at = at, p.words[at].head
	}
	return b
}

// reach fills in the way to a word n steps below the word that is steps above the
// cue's head.
func (b *way) reach(p *passage, steps, n int, path []int) {
	b.steps, b.depth = uint32(min(steps, maxSteps)), uint32(min(n, maxSteps))
	if b.through >= 0 {
		b.rel = p.words[b.through].rel
	}
	if steps > 0 {
		b.cueRel = p.words[path[steps-1]].rel
		b.up = b.cueRel
	}
	if steps > 1 {
		b.up = mix(2, b.cueRel, p.words[path[steps-2]].rel)
	}
}

// startsBranch reports whether i is the first word of its branch of the tree.
func (r *roles) startsBranch(i int) uint32 {
	b := r.ways[i-r.from]
	return flag(b.through >= 0 && (i == r.from || r.ways[i-1-r.from].through != b.through))
}

// endsBranch reports whether i is the last word of its branch of the tree.
func (r *roles) endsBranch(i int) uint32 {
	b := r.ways[i-r.from]
	return flag(b.through >= 0 && (i+1 == r.to || r.ways[i+1-r.from].through != b.through))
}
