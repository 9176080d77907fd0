package attribution

import (
	"errors"
	"slices"

	"github.com/sayso/sayso/attribution/internal/chain"
)

// Model finds attributions in three steps: it labels the words that may be cues,
// then for each cue the words of its source and its content, and then judges how
// sure the whole is. It may be used by many goroutines at once.
type Model struct {
	cues, roles, keep *chain.Model
}

// Bytes is the model as Load reads it.
func (m *Model) Bytes() []byte { return slices.Concat(m.cues.Bytes(), m.roles.Bytes(), m.keep.Bytes()) }

// Load makes a model of what Bytes wrote. It keeps nothing of data.
func Load(data string) (*Model, error) {
	var m Model
	for _, part := range []struct {
		graph *chain.Graph
		model **chain.Model
	}{{cueGraph, &m.cues}, {roleGraph, &m.roles}, {keepGraph, &m.keep}} {
		var err error
		if *part.model, data, err = chain.Load(part.graph, data); err != nil {
			return nil, err
		}
	}
	if len(data) > 0 {
		return nil, errors.New("loading attribution: bytes behind the end")
	}
	return &m, nil
}

// The handicaps of label 0 when candidates are sought: many are wanted.
const (
	cueHandicap  = 2.0
	roleHandicap = 0.5
)

// keepFrom is the confidence from which a candidate is kept: about where the F1
// of all attributions is highest on texts that were not learned from.
const keepFrom = 0.25

// Find finds the attributions of a text, in the order of their cues. A nil Model
// finds none.
func (m *Model) Find(x *Reading) []Attribution {
	if m == nil {
		return nil
	}
	var out []Attribution
	var r reader
	r.read(m, x)
	for i := range r.found {
		a := r.found[i].Attribution
		if a.Confidence = r.confidence(m, i); a.Confidence >= keepFrom {
			out = append(out, a)
		}
	}
	Nest(out)
	return out
}

// reader holds the memory that finding needs.
type reader struct {
	decoder  chain.Decoder
	sequence chain.Sequence
	labels   []uint8
	found    []candidate
	density  uint32 // how often the text tells of a saying, roughly
}

// read finds the candidates of a text, more than will be kept.
func (r *reader) read(m *Model, x *Reading) {
	r.found = r.found[:0]
	words, sure := 1, 0.0
	for _, p := range passages(x) {
		words += len(p.words)
		r.readPassage(m, &p)
	}
	for i := range r.found {
		sure += r.found[i].cueOdds
	}
	r.density = uint32(sure / float64(words) * 200)
}

func (r *reader) readPassage(m *Model, p *passage) {
	r.sequence.Reset()
	p.describeCues(&r.sequence)
	r.decoder.Read(m.cues, &r.sequence)
	r.labels = r.decoder.Best(cueHandicap, r.labels)
	cues := cuesOf(r.labels)
	if len(cues) == 0 {
		return
	}
	probs := r.decoder.Marginals()
	isCue := make([]bool, len(p.words))
	for i := range isCue {
		isCue[i] = probs[i*cueLabels+noCue] < surelyNot
	}
	odds := make([]float64, len(cues))
	for i := range cues {
		cues[i], odds[i] = cues[i].trimmed(func(k int) float64 { return 1 - probs[k*cueLabels+noCue] })
	}
	for i, c := range cues {
		if c := r.readRoles(m, p.rolesOf(c, isCue)); len(c.Content) > 0 {
			c.cueOdds = odds[i]
			r.found = append(r.found, c)
		}
	}
}

// surelyNot is the probability that a word is in no cue from which other cues
// take no notice of it.
const surelyNot = 0.6

func (r *reader) readRoles(m *Model, roles *roles) candidate {
	r.sequence.Reset()
	roles.describe(&r.sequence)
	r.decoder.Read(m.roles, &r.sequence)
	r.labels = r.decoder.Best(roleHandicap, r.labels)
	c := candidate{roles: roles, Attribution: roles.attribution(r.labels)}
	c.Act = roles.act()
	c.sourceOdds, c.contentOdds = sureness(r.labels, r.decoder.Marginals())
	return c
}

// act is what the first word of the cue that tells of anything tells of; Speech
// where none does.
func (r *roles) act() Act {
	for _, w := range r.words[r.first:r.last] {
		if a := acts(w.acts).first(); a != "" {
			return a
		}
	}
	return Speech
}

// sureness is the mean probability that words given a role have it: of the
// source's and of the content's.
func sureness(labels []uint8, probs []float64) (source, content float64) {
	var sums, counts [2]float64
	for i, l := range labels {
		if l == noRole {
			continue
		}
		role := flag(l == contentBegins || l == contentGoesOn)
		sums[role] += probs[i*roleLabels+int(l)]
		counts[role]++
	}
	return sums[0] / max(1, counts[0]), sums[1] / max(1, counts[1])
}

// confidence is the probability that candidate i is an attribution, all of it
// right.
func (r *reader) confidence(m *Model, i int) float64 {
	r.sequence.Reset()
	r.describeCandidate(&r.sequence, i)
	r.decoder.Read(m.keep, &r.sequence)
	return r.decoder.Marginals()[1]
}
