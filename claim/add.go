package claim

import (
	"strings"

	"github.com/sayso/sayso/claim/stance"
)

// add makes a claim of c.
func (f *finder) add(c *clause) {
	cl := Claim{Span: c.cover(c.tidy(c.own)), Trigger: c.words[c.trigger].Span, Predicate: c.verb(c.trigger), Event: c.sense.event, State: c.sense.state}
	if !f.voices.speak(&cl, c.words[c.trigger].Start) {
		return
	}
	cl.Text = cl.In(f.Text.Text)
	c.stanceOf(&cl)
	c.wordingOf(&cl)
	c.arguments(&cl)
	c.figuresOf(&cl)
	c.timeOf(&cl)
	c.placeOf(&cl)
	c.instrumentOf(&cl)
	c.inherit(&cl)
	c.leave(&cl)
	c.commitmentOf(&cl)
	cl.Gloss = c.gloss(&cl)
	cl.Key = keyOf(&cl, c.scope())
	f.claims = append(f.claims, cl)
	f.own = append(f.own, c.identity())
}

// scene is what a sentence leaves for the next one: when and where it takes place.
type scene struct {
	paragraph int
	topic     string // what "it" or "they" would take up
	plural    bool
	speaker   string
	time      *When
	place     *Where
}

// scene is that of sentence t with its claims.
func (f *finder) scene(t *tree, claims []Claim) scene {
	s := scene{paragraph: f.Text.Sentences[t.index].Paragraph}
	s.topic, s.plural = t.topicOf()
	s.speaker = t.speaker(t.root())
	for i := range claims {
		c := &claims[i]
		if s.time == nil && c.Time != nil && c.Time.Value != "" && c.Tense != stance.Future {
			s.time = c.Time
		}
		if s.place == nil && c.Place != nil && c.Place.sure {
			s.place = c.Place
		}
	}
	if s.place == nil && f.before.paragraph == s.paragraph && len(claims) > 0 {
		s.place = f.before.place
	}
	return s
}

// inherit takes the time and place of the sentence before where c has none and
// something happens in it.
func (c *clause) inherit(cl *Claim) {
	if cl.Event == "" {
		return
	}
	if h := c.here.place; cl.Place == nil && h != nil && happensSomewhere[cl.Event] {
		p := *h
		p.Inherited = true
		cl.Place = &p
	}
	if h := c.here.time; cl.Time == nil && h != nil && cl.Tense == stance.Past && happensAtATime[cl.Event] {
		t := *h
		t.Inherited = true
		cl.Time = &t
	}
	b := &c.before
	if b.paragraph != c.Text.Sentences[c.index].Paragraph || c.index == 0 {
		return
	}
	if cl.Place == nil && b.place != nil && happensSomewhere[cl.Event] {
		p := *b.place
		p.Inherited = true
		cl.Place = &p
	}
	if cl.Time == nil && b.time != nil && cl.Tense == stance.Past && happensAtATime[cl.Event] && !c.setsTime() && len(b.time.Value) >= len("2006-01-02") {
		t := *b.time
		t.Inherited = true
		cl.Time = &t
	}
}

// leave keeps the time and place of a main clause for those joined to it.
func (c *clause) leave(cl *Claim) {
	if r := c.rel(c.head); c.kind != finite || r != "root" && r != "conj" && r != "parataxis" {
		return
	}
	if cl.Place != nil && !cl.Place.Inherited {
		c.here.place = cl.Place
	}
	if cl.Time != nil && !cl.Time.Inherited && cl.Time.Value != "" {
		c.here.time = cl.Time
	}
}

// setsTime reports whether a sentence says itself, in whatever words, when it is.
func (c *clause) setsTime() bool {
	if len(c.times) > 0 {
		return true
	}
	for k := max(0, c.own[0]-mostWords); k <= c.own[len(c.own)-1]; k++ {
		switch c.form(k) {
		case "during", "after", "before", "since", "until", "later", "when", "while", "then", "previously", "earlier", "already", "first", "ever", "following":
			return true
		}
	}
	return false
}

var (
	happensSomewhere = map[Event]bool{Casualties: true, Displacement: true, Detention: true, Attack: true, Destruction: true, Construction: true, Measurement: true, Opening: true}
	happensAtATime   = map[Event]bool{Casualties: true, Detention: true, Attack: true, Destruction: true, Control: true}
)

// commitmentOf fills in what a planned claim undertakes.
func (c *clause) commitmentOf(cl *Claim) {
	if cl.Stance != stance.Planned {
		return
	}
	k := &Commitment{Measurable: len(cl.Quantities) > 0 || undertakings[cl.Event]}
	if cl.Time != nil && !cl.Time.Inherited {
		k.Due = cl.Time
	}
	for i := range cl.Args {
		if a := &cl.Args[i]; a.Role == Who && !strings.EqualFold(a.Text, "it") {
			if k.Agent = a.Text; a.Name != "" {
				k.Agent = a.Name
			}
		}
	}
	cl.Commitment = k
}
