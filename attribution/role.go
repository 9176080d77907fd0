package attribution

import (
	"github.com/sayso/sayso/attribution/internal/chain"
	"github.com/sayso/sayso/span"
)

// The labels of words when the source and the content of a cue are looked for.
const (
	noRole = iota
	sourceBegins
	sourceGoesOn
	contentBegins
	contentGoesOn
	roleLabels
)

// roleState is a label, and whether the source has come and whether any content
// has.
type roleState struct {
	label           uint8
	source, content bool
}

// followers are the states that may come behind s: there is one source, in one
// piece, and any number of pieces of content.
func (s roleState) followers() []roleState {
	to := []roleState{{noRole, s.source, s.content}}
	switch s.label {
	case sourceBegins, sourceGoesOn:
		to = append(to, roleState{sourceGoesOn, true, s.content})
	case contentBegins, contentGoesOn:
		to = append(to, roleState{contentGoesOn, s.source, true})
	}
	if s.label != contentBegins && s.label != contentGoesOn {
		to = append(to, roleState{contentBegins, s.source, true})
	}
	if !s.source {
		to = append(to, roleState{sourceBegins, true, s.content})
	}
	return to
}

var roleGraph = newRoleGraph()

func newRoleGraph() *chain.Graph {
	states := []roleState{{}}
	number := map[roleState]int{{}: 0}
	var next [][]int
	var labels []uint8
	for i := 0; i < len(states); i++ {
		var to []int
		for _, s := range states[i].followers() {
			if _, ok := number[s]; !ok {
				number[s] = len(states)
				states = append(states, s)
			}
			to = append(to, number[s])
		}
		next = append(next, to)
		labels = append(labels, states[i].label)
	}
	return chain.NewGraph(labels, next)
}

// maxReach is how many words before and behind a cue its source and content may
// lie.
const maxReach = 160

// roles are the words in reach of a cue, as they stand to it.
type roles struct {
	*passage
	cue
	from, to   int    // the words in reach
	head       int    // the word of the cue that governs the others
	frame      uint32 // what kinds of words the head governs
	isCue      []bool // of all words of the passage
	ways       []way  // how each word in reach hangs on the cue
	between    []gap  // what stands between each word in reach and the cue
	quote      int    // the quotation nearest to the cue
	quoteSide  uint32 // on which side of it
	key        uint32 // the cue's own words
	form, kind uint32 // the cue as a word of its kind
}

// gap is what stands between a word and the cue.
type gap struct {
	cues  int    // words of other cues
	marks uint32 // bits: comma, colon, another mark
}

func (p *passage) rolesOf(c cue, isCue []bool) *roles {
	r := &roles{passage: p, cue: c, head: p.headOf(c), isCue: isCue}
	r.from, r.to = max(0, c.first-maxReach), min(len(p.words), c.last+maxReach)
	h, last := p.at(r.head), p.at(c.last-1)
	r.key, r.form, r.kind = mix(1, h.lemma, last.lemma), mix(2, h.feats, h.rel, h.acts), mix(3, h.tag, h.rel)
	r.frame = p.frame(r.head)
	r.ways = p.ways(r.head, r.from, r.to)
	r.between = make([]gap, r.to-r.from)
	r.fill(c.last, 1)
	r.fill(c.first-1, -1)
	r.quote, r.quoteSide = r.nearestQuote()
	return r
}

// headOf is the word of c that governs the others.
func (p *passage) headOf(c cue) int {
	for i := c.first; i < c.last; i++ {
		if h := p.words[i].head; (h < c.first || h >= c.last) && !p.words[i].mark {
			return i
		}
	}
	return c.first
}

// fill fills in what stands between the cue and the words from i on.
func (r *roles) fill(i, step int) {
	var g gap
	for ; i >= r.from && i < r.to; i += step {
		r.between[i-r.from] = g
		if r.isCue[i] {
			g.cues = min(g.cues+1, 2)
		}
		switch w := r.at(i); {
		case !w.mark:
		case w.lower == hashComma:
			g.marks |= 1
		case w.lower == hashColon:
			g.marks |= 2
		default:
			g.marks |= 4
		}
	}
}

var hashComma, hashColon = hash(","), hash(":")

// nearestQuote is the quotation that stands nearest to the cue, and its side.
func (r *roles) nearestQuote() (quote int, side uint32) {
	const far = 60
	for n := 1; n < far; n++ {
		before, after := r.at(r.first-n).quote, r.at(r.last-1+n).quote
		if before > 0 || after > 0 {
			return max(before, after), flag(before > 0) + 2*flag(after > 0)
		}
	}
	return 0, 0
}

// describe describes the words in reach to the model that finds roles.
func (r *roles) describe(s *chain.Sequence) {
	d := &describer{Sequence: s}
	for i := r.from; i < r.to; i++ {
		r.describeWay(d, i)
		r.describePlace(d, i)
		r.describeQuote(d, i)
		s.Next()
	}
}

// describeWay describes how word i hangs on the cue.
func (r *roles) describeWay(d *describer, i int) {
	w, before, b := r.at(i), r.at(i-1), r.ways[i-r.from]
	path := mix(3, b.steps, b.rel, b.side, b.cueRel)
	first, last := r.startsBranch(i), r.endsBranch(i)
	through := r.at(b.through)
	g := r.between[i-r.from]
	d.group(1)
	d.add(path)
	d.add(path, r.frame)
	d.add(path, r.frame, r.form)
	d.add(path, r.form)
	d.add(path, r.frame, first, last)
	d.add(path, w.feats, first)
	d.add(path, w.name, w.shape)
	d.add(path, w.acts)
	d.add(path, r.key)
	d.add(path, r.kind)
	d.add(path, first, last)
	d.add(path, first, last, r.key)
	d.add(path, w.tag, b.depth)
	d.add(path, w.rel)
	d.add(path, w.markOnly(), w.lower)
	d.add(path, r.quoteState(i))
	d.add(path, b.depth, w.rel, w.tag)
	d.add(path, flag(r.isOtherCue(i)))
	d.add(path, uint32(g.cues))
	d.add(path, g.marks)
	d.add(path, before.lower, w.lower)
	d.add(path, through.tag, flag(through.verb))
	d.add(path, through.lemma)
	d.add(path, w.pronoun(), grade(r.distance(i)))
	d.add(path, b.link)
	d.add(path, b.link, b.chain)
	d.add(path, b.link, first, last)
	d.add(path, b.up)
	d.add(path, b.up, r.frame)
	d.add(path, b.chain, r.key)
	d.add(path, b.chain, w.tag, w.rel)
}

// describePlace describes where word i stands, whatever the tree.
func (r *roles) describePlace(d *describer, i int) {
	w, before, after := r.at(i), r.at(i-1), r.at(i+1)
	side, far := flag(i >= r.last), grade(r.distance(i))
	sentence := uint32(w.sentence - r.words[r.head].sentence)
	g := r.between[i-r.from]
	d.group(2)
	d.add(flag(i >= r.first && i < r.last))
	d.add(r.frame, side, far, w.tag)
	d.add(w.lower, before.lower, side)
	d.add(w.lower, after.lower, side, far)
	d.add(w.lemma, far, side)
	d.add(w.tag, far, side)
	d.add(w.tag, far, side, r.key)
	d.add(w.tag, before.tag, after.tag, side)
	d.add(w.name, w.shape, far, side)
	d.add(sentence, side, r.key)
	d.add(sentence, side, before.lower, w.markOnly())
	d.add(g.marks, side, r.key)
	d.add(w.rel, r.at(w.head).rel, side, far)
	d.add(before.lower, side, far)
	d.add(after.lower, side, far)
	d.add(flag(before.lower == hashColon), g.marks&2, side, r.kind)
}

// describeQuote describes how word i stands to quotations.
func (r *roles) describeQuote(d *describer, i int) {
	w, before := r.at(i), r.at(i-1)
	quote, side := r.quoteState(i), flag(i >= r.last)
	sentence := uint32(w.sentence - r.words[r.head].sentence)
	d.group(3)
	d.add(r.frame, quote, side)
	d.add(r.form, quote, side, sentence)
	d.add(quote, side, sentence)
	d.add(quote, side, r.quoteSide, sentence, w.markOnly())
	d.add(quote, side, r.key)
	d.add(quote, side, r.quoteSide, r.kind)
	d.add(quote, side, sentence, r.kind)
	d.add(quote, side, uint32(r.between[i-r.from].cues))
	d.add(quote, side, flag(i == 0), flag(w.sentence != before.sentence))
	d.add(quote, side, r.kind, flag(w.quote > 0 && before.quote != w.quote))
}

// markOnly is the word where it is a mark.
func (w *word) markOnly() uint32 { return flag(w.mark) * w.lower }

var tagPron = hash("PRON")

// pronoun is the word where it is a pronoun.
func (w *word) pronoun() uint32 { return flag(w.tag == tagPron) * w.lemma }

func (r *roles) isOtherCue(i int) bool { return r.isCue[i] && (i < r.first || i >= r.last) }

// quoteState says how word i stands to quotations: outside, in the cue's own, in
// the one nearest to it, in another; and whether one begins or ends here.
func (r *roles) quoteState(i int) uint32 {
	q, state := r.at(i).quote, uint32(3)
	switch q {
	case 0:
		state = 0
	case r.at(r.head).quote:
		state = 1
	case r.quote:
		state = 2
	}
	return state*2 + flag(q != r.at(i-1).quote)
}

// distance is how many words away from the cue word i stands; 0 within it.
func (r *roles) distance(i int) int { return max(0, r.first-i, i-r.last+1) }

// attribution is what labels mark.
func (r *roles) attribution(labels []uint8) Attribution {
	a := Attribution{Cue: []span.Span{r.span(r.first, r.last)}, Within: None}
	inCue := func(i int) bool { return i+r.from >= r.first && i+r.from < r.last }
	for i := 0; i < len(labels); {
		begins := labels[i]
		if begins == noRole || inCue(i) {
			i++
			continue
		}
		j := i + 1
		for j < len(labels) && labels[j] == begins+1 && !inCue(j) {
			j++
		}
		piece := r.span(i+r.from, j+r.from)
		if begins == sourceBegins || begins == sourceGoesOn {
			a.Source = append(a.Source, piece)
		} else {
			a.Content = append(a.Content, piece)
		}
		i = j
	}
	return a
}
