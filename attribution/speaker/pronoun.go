package speaker

import (
	"slices"

	"github.com/sayso/sayso/attribution"
)

// pronoun is what a pronoun says of the one it stands for.
type pronoun struct {
	gender gender
	plural bool
	thing  bool
	self   bool // the one who speaks
}

// before is the last mention of f ahead of offset at; of those in quotation marks
// only where quoted is set.
func (f *figure) before(at int, quoted bool) *mention {
	i, _ := slices.BinarySearchFunc(f.mentions, at, func(m mention, at int) int { return m.at - at })
	for i--; i >= 0; i-- {
		if quoted || !f.mentions[i].quoted {
			return &f.mentions[i]
		}
	}
	return nil
}

// after is the first mention of f from offset at, outside quotation marks.
func (f *figure) after(at int) *mention {
	for i := range f.mentions {
		if m := &f.mentions[i]; m.at >= at && !m.quoted {
			return m
		}
	}
	return nil
}

func (r *resolver) whoIsPronoun(p place, pr pronoun) []*figure {
	switch {
	case pr.self && p.outer != nil:
		return []*figure{p.outer}
	case pr.self:
		return []*figure{r.author(p.at)}
	case pr.thing:
		return r.lastSpeaker(attribution.Institution)
	case pr.plural:
		return r.lastSpeaker(attribution.Collective, attribution.Institution)
	}
	return r.someone(p, pr.gender)
}

// lastSpeaker is the one who spoke last, if of one of the kinds.
func (r *resolver) lastSpeaker(kinds ...attribution.Kind) []*figure {
	for i := r.last - 1; i >= max(0, r.last-reach); i-- {
		if f := r.found[i]; f != nil && slices.Contains(kinds, f.kind) {
			return []*figure{f}
		}
	}
	return nil
}

// reach is how many attributions back a speaker is looked for.
const reach = 6

// rival is a figure that a pronoun may stand for.
type rival struct {
	*figure
	score float64
}

// someone gives the people whom "he" or "she" may stand for. One is sure where it
// leads the others clearly.
func (r *resolver) someone(p place, g gender) []*figure {
	var rivals []rival
	for _, f := range r.people {
		if p.quoted && f == p.outer || !f.gender.fits(g) {
			continue
		}
		if s, ok := r.score(p, f, g); ok {
			rivals = append(rivals, rival{f, s})
		}
	}
	if len(rivals) == 0 {
		return r.next(p, g)
	}
	slices.SortStableFunc(rivals, func(a, b rival) int {
		switch {
		case a.score > b.score:
			return -1
		case a.score < b.score:
			return 1
		}
		return 0
	})
	if len(rivals) == 1 || rivals[0].score-rivals[1].score >= margin {
		f := rivals[0].figure
		if f.gender == unknown {
			f.gender = g
		}
		return []*figure{f}
	}
	var out []*figure
	for _, x := range rivals {
		if rivals[0].score-x.score < margin {
			out = append(out, x.figure)
		}
	}
	return out
}

// margin is by how much the likeliest must lead to be taken as sure.
const margin = 1.0

// score says how likely a pronoun at p stands for f: how lately f was mentioned,
// whether as a subject, whether f spoke last, whether its gender is known.
func (r *resolver) score(p place, f *figure, g gender) (float64, bool) {
	m := f.before(p.at, p.quoted)
	if m == nil {
		return 0, false
	}
	score := 0.0
	if f == p.outer {
		score += 2.5
	}
	away := float64(p.sentence - m.sentence)
	score -= min(away, 8) / 2
	if m.subject {
		score++
	}
	if f.gender == g && g != unknown {
		score += 1.5
	}
	if r.last > 0 && r.found[r.last-1] == f && !p.quoted && !r.topicSince(p, f, g) {
		switch r.ParagraphAt(p.at) - r.ParagraphAt(r.as[r.last-1].Cover().Start) {
		case 0:
			score += 2.5
		case 1:
			score += 1.5
		}
	}
	if away > 12 && (r.last == 0 || r.found[r.last-1] != f) {
		score -= 2
	}
	return score, true
}

// topicSince reports whether another person who may be meant has been made the
// subject since f spoke.
func (r *resolver) topicSince(p place, f *figure, g gender) bool {
	spoke := r.as[r.last-1].Cover().Start
	for _, o := range r.people {
		if o == f || !o.gender.fits(g) {
			continue
		}
		if m := o.before(p.at, false); m != nil && m.subject && m.at > spoke {
			return true
		}
	}
	return false
}

// next is the one person who may be meant and is named right after: a text may
// begin with "…, she said" and name her in the next sentence.
func (r *resolver) next(p place, g gender) []*figure {
	var out []*figure
	for _, f := range r.people {
		if m := f.after(p.at); m != nil && f.gender.fits(g) && m.sentence <= p.sentence+ahead {
			out = append(out, f)
		}
	}
	return out
}

// ahead is how many sentences on a name is looked for.
const ahead = 3
