package stance

import (
	"github.com/sayso/sayso/language/parse"
)

// Read is how a sentence puts what each of its words tells of: one Reading for
// each word, those of words that tell of nothing being that of the clause they
// stand in.
func Read(s *parse.Sentence) []Reading { return english.read(s) }

func (l lexicon) read(s *parse.Sentence) []Reading {
	r := &reader{tree: plant(s.Words, l)}
	r.outer, r.own = make([]state, len(s.Words)), make([]state, len(s.Words))
	out := make([]Reading, len(s.Words))
	for _, at := range r.order {
		i := int(at)
		r.outer[i] = r.inherit(i)
		r.own[i] = r.modify(i, r.outer[i])
		out[i] = r.reading(i)
	}
	return out
}

// reader goes through a tree from its root down.
type reader struct {
	*tree
	outer []state // how the clause around each word puts it
	own   []state // with what the word's own auxiliaries and adverbs add
}

func (r *reader) reading(i int) Reading {
	s := r.own[i]
	out := Reading{Stance: s.stance, Certainty: Certain, Negated: s.negated, Rule: s.rule, Because: s.because}
	if s.stance == Asserted && s.negated {
		out.Stance = Denied
	}
	if s.hedged {
		out.Certainty = Hedged
	}
	out.Tense = r.tense(i, s)
	return out
}

// tense is the time of word i.
func (r *reader) tense(i int, s state) Tense {
	if s.stance == Predicted || s.stance == Planned || s.stance == Demanded {
		return Future
	}
	if !r.verbal(i) {
		return Untold
	}
	got := Untold
	if r.has(i, past) || r.has(i, participle) && !r.has(i, present) && r.upos(i) == "VERB" {
		got = Past
	} else if r.has(i, present) && !r.has(i, participle) {
		got = Present
	}
	for c := r.nodes[i].child; c >= 0; c = r.nodes[c].next {
		if rel := r.nodes[c].rel; rel != "aux" && rel != "cop" {
			continue
		}
		switch {
		case r.is(int(c), will):
			return Future
		case r.words[c].Lemma == "have":
			return Past
		case r.has(int(c), past):
			return Past
		case r.has(int(c), present):
			got = Present
		}
	}
	return got
}
