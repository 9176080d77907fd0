package attribution

import "github.com/sayso/sayso/attribution/internal/chain"

// The labels of words when cues are looked for.
const (
	noCue = iota
	cueBegins
	cueGoesOn
	cueLabels
)

// cueGraph lets a cue go on only where one has begun.
var cueGraph = chain.NewGraph([]uint8{noCue, cueBegins, cueGoesOn}, [][]int{{0, 1}, {0, 1, 2}, {0, 1, 2}})

// cue is a cue: the words [first, last) of a passage.
type cue struct{ first, last int }

// cuesOf are the cues that labels mark.
func cuesOf(labels []uint8) []cue {
	var out []cue
	for i, l := range labels {
		switch l {
		case cueBegins:
			out = append(out, cue{i, i + 1})
		case cueGoesOn:
			out[len(out)-1].last = i + 1
		}
	}
	return out
}

// trimmed is the part of c around its surest word where words are at least a third
// as sure, and how sure that word is.
func (c cue) trimmed(odds func(i int) float64) (cue, float64) {
	top := c.first
	for i := c.first; i < c.last; i++ {
		if odds(i) > odds(top) {
			top = i
		}
	}
	t := cue{top, top + 1}
	for t.first > c.first && odds(t.first-1) >= odds(top)/3 {
		t.first--
	}
	for t.last < c.last && odds(t.last) >= odds(top)/3 {
		t.last++
	}
	return t, odds(top)
}

// describeCues describes each word of p to the model that finds cues.
func (p *passage) describeCues(s *chain.Sequence) {
	d := &describer{Sequence: s}
	for i := range p.words {
		p.describeWord(d, i)
		p.describeNeighbours(d, i)
		p.describeHead(d, i)
		p.describeChildren(d, i)
		p.describeSiblings(d, i)
		s.Next()
	}
}

func (p *passage) describeWord(d *describer, i int) {
	w, quotes := p.at(i), p.quotesNear(i)
	d.group(1)
	d.add()
	d.add(w.lemma)
	d.add(w.lower)
	d.add(w.tag)
	d.add(w.stem)
	d.add(w.stem, w.tag)
	d.add(w.acts, w.tag)
	d.add(w.acts, w.rel, w.tag)
	d.add(w.acts, w.feats)
	d.add(w.lemma, w.feats)
	d.add(w.lemma, w.tag)
	d.add(w.lemma, w.rel)
	d.add(w.rel)
	d.add(w.tag, w.feats, w.rel)
	d.add(w.shape, w.tag)
	d.add(quotes)
	d.add(quotes, w.lemma)
	d.add(quotes, w.tag, w.rel)
	d.add(quotes, w.acts, w.tag)
	d.add(flag(p.headline), w.lemma)
	d.add(flag(p.headline), w.tag, w.rel)
}

func (p *passage) describeNeighbours(d *describer, i int) {
	w, before, after, before2, after2 := p.at(i), p.at(i-1), p.at(i+1), p.at(i-2), p.at(i+2)
	d.group(2)
	d.add(before.acts, w.tag, w.rel)
	d.add(after.acts, w.tag, w.rel)
	d.add(before.lemma, w.acts, w.tag)
	d.add(w.acts, after.lemma, w.tag)
	d.add(before.tag, w.acts, after.tag)
	d.add(before.lemma)
	d.add(after.lemma)
	d.add(before.lemma, w.lemma)
	d.add(w.lemma, after.lemma)
	d.add(before.tag, w.tag)
	d.add(w.tag, after.tag)
	d.add(before2.tag, before.tag, w.tag)
	d.add(w.tag, after.tag, after2.tag)
	d.add(before2.lemma, before.lemma)
	d.add(after.lemma, after2.lemma)
	d.add(before.name, w.lemma)
	d.add(after.name, w.lemma)
}

// describeHead describes what governs the word, and what tells of all this, if
// the word lies in what may be another's content.
func (p *passage) describeHead(d *describer, i int) {
	w := p.at(i)
	head := p.at(w.head)
	above := p.at(head.head)
	reporter, way := p.reporter(i)
	d.group(3)
	d.add(head.acts, w.rel, w.tag)
	d.add(w.tag, w.rel, head.tag)
	d.add(head.lemma, w.rel)
	d.add(head.lemma, w.lemma)
	d.add(head.rel, w.rel, w.tag)
	d.add(flag(head.verb), w.rel, head.rel)
	d.add(above.lemma, head.rel, w.rel)
	d.add(above.acts, head.rel, w.rel, w.tag)
	d.add(reporter.acts, way, w.tag)
	d.add(reporter.lemma, w.tag)
	d.add(reporter.acts, w.acts, w.rel)
	d.add(flag(reporter.acts > 0), w.lemma)
}

// frames are the relations by which a saying's parts hang on its word, as bits.
var frames = map[uint32]uint32{
	hash("nsubj"): 1, hash("nsubj:pass"): 2, hash("ccomp"): 4, hash("xcomp"): 8, hash("obj"): 16, hash("obl"): 32,
	hash("parataxis"): 64, hash("advcl"): 128, hash("acl"): 256, hash("mark"): 512, hash("nmod"): 1024, hash("nmod:poss"): 2048,
}

// frame is which parts of a saying word i governs, before it and behind it.
func (p *passage) frame(i int) uint32 {
	out := uint32(0)
	for _, c := range p.children[i] {
		kind := frames[p.words[c].rel]
		out |= kind
		if c > i {
			out |= kind << 12
		}
	}
	return out
}

// clauses are the relations by which a clause hangs on the word that tells of it.
var clauses = map[uint32]bool{hash("ccomp"): true, hash("xcomp"): true, hash("parataxis"): true, hash("advcl"): true, hash("acl"): true}

// maxClimb is how many steps up a tree are looked at, at most.
const maxClimb = 12

// reporter is the nearest word above i that may tell of a saying and holds i in
// a clause, and by what relation; none where there is none.
func (p *passage) reporter(i int) (*word, uint32) {
	for range maxClimb {
		w := p.at(i)
		if w.head < 0 {
			break
		}
		if h := p.at(w.head); clauses[w.rel] && h.acts > 0 {
			return h, w.rel
		}
		i = w.head
	}
	return &none, 0
}

func (p *passage) describeChildren(d *describer, i int) {
	w := p.at(i)
	rels := uint32(0)
	for _, c := range p.children[i] {
		x, side := p.at(c), flag(c > i)
		d.group(4)
		d.add(x.rel, side, w.tag)
		d.add(x.rel, side, w.lemma)
		d.add(x.rel, x.lemma, w.lemma)
		d.add(x.rel, x.lemma)
		d.add(x.rel, x.tag, side, x.name)
		d.add(x.rel, x.lower, w.lemma)
		d.add(x.rel, x.tag, x.name, w.acts, side)
		d.add(x.rel, x.lemma, w.acts)
		d.add(x.rel, x.acts, w.tag)
		d.add(x.rel, x.feats, w.tag, x.tag)
		if x.rel != relPunct {
			rels = mix(rels, x.rel, side)
		}
	}
	d.group(5)
	d.add(rels, w.acts, w.tag)
	d.add(rels, w.tag)
	d.add(rels, w.lemma)
}

var relPunct = hash("punct")

// nearby is how far away a word's siblings are looked for.
const nearby = 12

func (p *passage) describeSiblings(d *describer, i int) {
	w := p.at(i)
	if w.head < 0 {
		return
	}
	for _, c := range p.children[w.head] {
		x := p.at(c)
		if c == i || x.rel == relPunct || c < i-nearby || c > i+nearby {
			continue
		}
		side := flag(c > i)
		d.group(6)
		d.add(x.rel, side, w.acts, w.rel)
		d.add(x.rel, side, w.lemma, w.rel)
		d.add(x.rel, side, x.lemma, w.rel)
		d.add(x.rel, x.tag, x.name, w.rel, w.tag)
	}
}

// quotesNear says how word i stands to quotations: in one, or else how far from
// one, before and behind.
func (p *passage) quotesNear(i int) uint32 {
	if p.words[i].quote > 0 {
		return 1
	}
	before, after := uint32(0), uint32(0)
	for n := nearby; n > 0; n-- {
		if p.at(i-n).quote > 0 {
			before = grade(n)
		}
		if p.at(i+n).quote > 0 {
			after = grade(n)
		}
	}
	return 2 + before*10 + after
}
