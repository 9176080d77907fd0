package claim

import (
	"slices"
	"sort"
	"strings"

	"github.com/sayso/sayso/attribution"
	"github.com/sayso/sayso/span"
)

// voices say in whose words a place stands.
type voices struct {
	x      *Reading
	pieces []piece     // of contents, by where they begin
	told   []piece     // sources and cues, by where they begin
	quoted []span.Span // the quotations that lie in no other one
	next   int         // the first piece that begins behind the sentence
	tellAt int
	active []piece // those that reach into the sentence
}

// piece is a stretch of attribution i.
type piece struct {
	span.Span
	i    int
	what telling
}

// telling is what a word has to do with telling who says something.
type telling uint8

const (
	source telling = iota + 1
	cue
)

func (v *voices) read(x *Reading) {
	v.x = x
	for i := range x.Attributions {
		a := &x.Attributions[i]
		if document(x, a) {
			continue
		}
		for _, c := range a.Content {
			v.pieces = append(v.pieces, piece{c, i, 0})
		}
		for _, s := range a.Source {
			v.told = append(v.told, piece{s, i, source})
		}
		for _, s := range a.Cue {
			v.told = append(v.told, piece{s, i, cue})
		}
	}
	for _, p := range [][]piece{v.pieces, v.told} {
		slices.SortStableFunc(p, func(a, b piece) int { return a.Start - b.Start })
	}
	for _, q := range x.Quotations {
		if n := len(v.quoted); q.Opened() && (n == 0 || q.Start >= v.quoted[n-1].End) {
			v.quoted = append(v.quoted, q.Span)
		}
	}
}

// document reports whether a's source is no speaker but what something rests on:
// "according to the decree". Nor is what nobody can be: "the construction continues".
func document(x *Reading, a *attribution.Attribution) bool {
	if len(a.Source) == 0 || a.Kind == attribution.Person || a.Kind == attribution.Author || a.Kind == attribution.Publisher {
		return false
	}
	if acts(x, a) {
		return true
	}
	words := strings.Fields(strings.ToLower(a.Source[0].In(x.Text.Text)))
	according := len(a.Cue) > 0 && strings.HasPrefix(strings.ToLower(a.Cue[0].In(x.Text.Text)), "according")
	for _, w := range words {
		w = strings.Trim(w, ".,;:")
		if w == "of" || w == "on" || w == "dated" {
			break
		}
		if according && (instruments[w] || months[w]) {
			return true
		}
		if a.Kind == attribution.Anonymous && abstract(w) {
			return true
		}
	}
	return false
}

// acts reports whether the cue of a tells of a deed and no saying, and its content has
// no quotation marks.
func acts(x *Reading, a *attribution.Attribution) bool {
	if len(a.Cue) == 0 {
		return false
	}
	s := x.SentenceAt(a.Cue[0].Start)
	if s >= len(x.Sentences) || strings.ContainsAny(a.Content[0].In(x.Text.Text), `"“”«»„`) {
		return false
	}
	for _, w := range x.Sentences[s].Words {
		if lemma := strings.ToLower(w.Lemma); a.Cue[0].Contains(w.Span) && w.UPOS == "VERB" && senses[lemma] != (sense{}) && !sayings[lemma] {
			return true
		}
	}
	return false
}

// telling says of each word of t whether it is part of a source or a cue, and finds
// the contents that reach into t.
func (v *voices) telling(t *tree) []telling {
	out := make([]telling, len(t.words))
	for ; v.next < len(v.pieces) && v.pieces[v.next].Start < t.at.End; v.next++ {
		v.active = append(v.active, v.pieces[v.next])
	}
	v.active = slices.DeleteFunc(v.active, func(p piece) bool { return p.End <= t.at.Start })
	for ; v.tellAt < len(v.told) && v.told[v.tellAt].Start < t.at.End; v.tellAt++ {
		first, last := t.wordsIn(v.told[v.tellAt].Span)
		for i := first; i < last; i++ {
			out[i] = max(out[i], v.told[v.tellAt].what)
		}
	}
	return out
}

// relays reports whether what the cue k tells of is a clause, a quotation or stands in
// another sentence.
func (v *voices) relays(t *tree, k int) bool {
	told := among(v.told, t.words[k].Span, func(p *piece) span.Span { return p.Span })
	for _, p := range told {
		if p.what != cue {
			continue
		}
		for _, c := range v.x.Attributions[p.i].Content {
			first, last := t.wordsIn(c)
			if first == last || isQuote(t.words[first].Form) {
				return true
			}
			for i := first; i < last; i++ {
				if t.predicate(i) {
					return true
				}
			}
		}
	}
	return false
}

// at is the attribution in whose content an offset of the sentence stands, the
// innermost; attribution.None for the author's words.
func (v *voices) at(offset int) int {
	out, depth := attribution.None, -1
	for _, p := range v.active {
		if p.Start <= offset && offset < p.End {
			if d := v.depth(p.i); d > depth || d == depth && p.Len() < v.x.Attributions[out].Content[0].Len() {
				out, depth = p.i, d
			}
		}
	}
	return out
}

func (v *voices) depth(i int) (d int) {
	for i = v.x.Attributions[i].Within; i != attribution.None; i = v.x.Attributions[i].Within {
		d++
	}
	return d
}

// inQuotes reports whether quotation marks hold an offset.
func (v *voices) inQuotes(offset int) bool {
	i := sort.Search(len(v.quoted), func(i int) bool { return v.quoted[i].End > offset })
	return i < len(v.quoted) && v.quoted[i].Start <= offset
}

// speak fills in who says c, which stands at offset. It reports false where the
// text says that nobody does.
func (v *voices) speak(c *Claim, offset int) bool {
	c.Chain = []string{}
	i := v.at(offset)
	if i == attribution.None {
		c.Voice, c.Speaker = Author, v.x.Author
		return true
	}
	a := &v.x.Attributions[i]
	if a.Kind == attribution.Author && !a.Nested() {
		c.Voice, c.Speaker = Author, v.x.Author
		return !a.Refused
	}
	c.Speaker, c.Candidates, c.Voice = a.Speaker, a.Candidates, Reported
	if v.inQuotes(offset) {
		c.Voice = Quoted
	}
	for ; i != attribution.None; i = v.x.Attributions[i].Within {
		if x := &v.x.Attributions[i]; !document(v.x, x) {
			c.Chain = append(c.Chain, x.Speaker)
		}
	}
	slices.Reverse(c.Chain)
	return !a.Refused
}
