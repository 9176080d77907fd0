package attribution

import (
	"slices"
	"sync"

	"github.com/sayso/sayso/attribution/internal/chain"
	"github.com/sayso/sayso/span"
)

// Example is a text whose attributions are known.
type Example struct {
	Reading
	Attributions []Attribution
}

// How the three models are trained.
func settings(seed uint64) (cues, roles, keep chain.Settings) {
	return chain.Settings{Graph: cueGraph, Bits: 22, Rows: 400_000, Epochs: 9, Rare: 2, Dropout: 0.5, Decay: 1e-4, Seed: seed},
		chain.Settings{Graph: roleGraph, Bits: 21, Rows: 180_000, Epochs: 8, Rare: 2, Decay: 1e-4, Seed: seed},
		chain.Settings{Graph: keepGraph, Bits: 15, Epochs: 10, Dropout: 0.3, Decay: 1e-4, Seed: seed}
}

// Train makes a model of examples, the same one for the same seed.
//
// The model that judges candidates learns from those in texts that the other two
// have not seen: these are trained once for each fold.
func Train(examples []Example, seed uint64) *Model {
	const folds = 5
	judged := make([][]chain.Example, folds)
	var all sync.WaitGroup
	for f := range folds {
		all.Go(func() {
			var seen, unseen []Example
			for i, e := range examples {
				if i%folds == f {
					unseen = append(unseen, e)
				} else {
					seen = append(seen, e)
				}
			}
			judged[f] = judge(trainFinders(seen, seed), unseen)
		})
	}
	all.Wait()
	m := trainFinders(examples, seed)
	_, _, keep := settings(seed)
	m.keep = chain.Train(slices.Concat(judged...), keep)
	return m
}

// trainFinders makes the models that find cues and roles.
func trainFinders(examples []Example, seed uint64) *Model {
	var cues, roles []chain.Example
	for i := range examples {
		e := &examples[i]
		for _, p := range passages(&e.Reading) {
			c, r := p.examples(goldIn(e.Attributions, &p))
			cues = append(cues, c)
			roles = append(roles, r...)
		}
	}
	forCues, forRoles, _ := settings(seed)
	return &Model{cues: chain.Train(cues, forCues), roles: chain.Train(roles, forRoles)}
}

// judge says of the candidates that m finds in examples whether they are right.
func judge(m *Model, examples []Example) []chain.Example {
	var out []chain.Example
	var r reader
	for i := range examples {
		e := &examples[i]
		r.read(m, &e.Reading)
		for k := range r.found {
			s := &chain.Sequence{}
			r.describeCandidate(s, k)
			right := slices.ContainsFunc(e.Attributions, r.found[k].agrees)
			out = append(out, chain.Example{Sequence: s, Labels: []uint8{uint8(flag(right))}})
		}
	}
	return out
}

// agrees reports whether each part of c shares at least half of its words with
// that of a.
func (c *candidate) agrees(a Attribution) bool {
	return len(a.Cue) > 0 && c.Cue[0].Overlaps(a.Cue[0]) && c.alike(c.Cue, a.Cue) && c.alike(c.Source, a.Source) && c.alike(c.Content, a.Content)
}

// alike reports whether two lists of spans share at least half of their words, by
// Dice's coefficient.
func (p *passage) alike(a, b []span.Span) bool {
	if len(a) == 0 || len(b) == 0 {
		return len(a) == len(b)
	}
	in := map[int]int{}
	both, total := 0, 0
	for n, spans := range [][]span.Span{a, b} {
		for _, s := range spans {
			first, last := p.wordsIn(s)
			for i := first; i < last; i++ {
				total++
				if in[i] |= 1 << n; in[i] == 3 {
					both++
				}
			}
		}
	}
	return 4*both >= total
}

// goldIn are the attributions whose cue lies in p.
func goldIn(gold []Attribution, p *passage) []Attribution {
	whole := p.span(0, len(p.words))
	var out []Attribution
	for _, a := range gold {
		if len(a.Cue) > 0 && whole.Contains(a.Cue[0]) {
			out = append(out, a)
		}
	}
	return out
}

// examples are p with its labels, once for the cues and once for each cue's roles.
func (p *passage) examples(gold []Attribution) (chain.Example, []chain.Example) {
	labels := make([]uint8, len(p.words))
	isCue := make([]bool, len(p.words))
	cues := make([]cue, len(gold))
	for k, a := range gold {
		first, last := p.wordsIn(a.Cue[0])
		cues[k] = cue{first, last}
		for i := first; i < last; i++ {
			labels[i], isCue[i] = cueGoesOn, true
		}
		if first < last {
			labels[first] = cueBegins
		}
	}
	s := &chain.Sequence{}
	p.describeCues(s)
	var roles []chain.Example
	for k, c := range cues {
		if c.first < c.last {
			roles = append(roles, p.rolesOf(c, isCue).example(gold[k]))
		}
	}
	return chain.Example{Sequence: s, Labels: labels}, roles
}

func (r *roles) example(a Attribution) chain.Example {
	labels := make([]uint8, r.to-r.from)
	mark := func(spans []span.Span, begins uint8) {
		for _, s := range spans {
			first, last := r.wordsIn(s)
			for i := max(first, r.from); i < min(last, r.to); i++ {
				labels[i-r.from] = begins + 1
				if i == first {
					labels[i-r.from] = begins
				}
			}
		}
	}
	mark(a.Source[:min(1, len(a.Source))], sourceBegins)
	mark(a.Content, contentBegins)
	for i, l := range labels { // what goes on must have begun
		if (l == sourceGoesOn || l == contentGoesOn) && (i == 0 || labels[i-1] != l && labels[i-1] != l-1) {
			labels[i] = l - 1
		}
	}
	s := &chain.Sequence{}
	r.describe(s)
	return chain.Example{Sequence: s, Labels: labels}
}
