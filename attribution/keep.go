package attribution

import (
	"math"

	"github.com/sayso/sayso/attribution/internal/chain"
)

// keepGraph is a decision: no or yes.
var keepGraph = chain.NewGraph([]uint8{0, 1}, [][]int{{0, 1}, {0, 1}})

// candidate is what may be an attribution.
type candidate struct {
	Attribution
	*roles
	cueOdds, sourceOdds, contentOdds float64 // how sure the models are
}

// describeCandidate describes candidate i to the model that decides what is kept.
func (r *reader) describeCandidate(s *chain.Sequence, i int) {
	c := &r.found[i]
	head := c.at(c.head)
	cueOdds, sourceOdds, contentOdds := bucket(c.cueOdds), bucket(c.sourceOdds), bucket(c.contentOdds)
	if len(c.Source) == 0 {
		sourceOdds = 30
	}
	inside, rival := r.inside(i), r.rival(i)
	d := &describer{Sequence: s}
	d.group(1)
	d.add(cueOdds)
	d.add(sourceOdds)
	d.add(contentOdds)
	d.add(cueOdds, sourceOdds)
	d.add(cueOdds, contentOdds)
	d.add(sourceOdds, contentOdds)
	d.add(cueOdds, sourceOdds, contentOdds)
	d.add(inside)
	d.add(inside, cueOdds)
	d.add(head.lemma)
	d.add(head.lemma, cueOdds)
	d.add(head.acts, head.tag)
	d.add(head.acts, head.tag, cueOdds)
	d.add(head.acts, c.frame)
	d.add(head.tag, c.frame)
	d.add(head.stem)
	d.add(head.tag, head.feats, head.rel)
	d.add(head.rel, head.tag, sourceOdds)
	d.add(uint32(c.last-c.first), head.tag)
	d.add(c.at(c.last-1).lemma, head.lemma)
	d.add(c.at(c.first).lemma, head.tag)
	d.add(flag(c.headline), cueOdds)
	d.add(rival)
	d.add(rival, cueOdds)
	d.add(rival, inside)
	d.add(inside, sourceOdds, contentOdds)
	d.add(cueOdds, c.frame)
	d.add(cueOdds, head.tag, head.rel)
	d.add(cueOdds, uint32(c.last-c.first))
	d.add(r.density)
	d.add(r.density, cueOdds)
	c.describeSource(d, sourceOdds)
	c.describeContent(d, cueOdds, contentOdds)
	s.Next()
}

// describeSource describes what kind of word heads the source.
func (c *candidate) describeSource(d *describer, odds uint32) {
	kind, head := uint32(1), c.at(c.head)
	if len(c.Source) > 0 {
		first, last := c.wordsIn(c.Source[0])
		h := c.at(c.headOf(cue{first, last}))
		kind = mix(2, h.tag, h.name, h.pronoun())
	}
	d.group(2)
	d.add(kind, odds)
	d.add(kind, head.lemma)
	d.add(kind, head.acts, head.tag)
	d.add(kind, head.rel, head.tag)
}

// describeContent describes the content's size, how it begins, and whether it is
// quoted.
func (c *candidate) describeContent(d *describer, odds, contentOdds uint32) {
	head := c.at(c.head)
	size, quoted, whole := 0, false, true
	for _, s := range c.Content {
		first, last := c.wordsIn(s)
		size += last - first
		for _, w := range c.words[first:last] {
			quoted = quoted || w.quote > 0
			whole = whole && (w.quote > 0 || w.mark)
		}
	}
	first, _ := c.wordsIn(c.Content[0])
	start, before := c.at(first), c.at(first-1)
	marks := mix(1, flag(quoted), flag(whole))
	d.group(3)
	d.add(marks)
	d.add(marks, odds)
	d.add(marks, head.acts)
	d.add(marks, contentOdds)
	d.add(uint32(min(size, 12)), uint32(len(c.Content)))
	d.add(uint32(min(size, 12)), head.acts, head.tag)
	d.add(start.tag, start.rel, head.tag)
	d.add(before.lower, start.tag)
	d.add(start.lower, head.tag, head.acts)
}

// inside says how sure another candidate is whose content holds the cue of
// candidate i; 0 where there is none.
func (r *reader) inside(i int) uint32 {
	out := uint32(0)
	for j := max(0, i-nearby); j < min(len(r.found), i+nearby); j++ {
		for _, s := range r.found[j].Content {
			if j != i && s.Contains(r.found[i].Cue[0]) {
				out = max(out, 1+bucket(r.found[j].cueOdds))
			}
		}
	}
	return out
}

// rival says how sure another candidate is whose content begins with that of
// candidate i, or ends with it; 0 where there is none.
func (r *reader) rival(i int) uint32 {
	out, c := uint32(0), r.found[i].Content
	for j := max(0, i-nearby); j < min(len(r.found), i+nearby); j++ {
		o := r.found[j].Content
		if j != i && (o[0].Start == c[0].Start || o[len(o)-1].End == c[len(c)-1].End) {
			out = max(out, 1+bucket(r.found[j].cueOdds))
		}
	}
	return out
}

// bucket sorts a probability by its logarithmic odds, in steps of a half.
func bucket(v float64) uint32 {
	const most = 10
	odds := 2 * math.Log(v/(1-v))
	return uint32(most + min(max(math.Round(odds), -most), most))
}
