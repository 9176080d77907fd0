package claim

import (
	"slices"

	"github.com/sayso/sayso/name"
	"github.com/sayso/sayso/quantity"
	"github.com/sayso/sayso/span"
	"github.com/sayso/sayso/timex"
)

// holds reports whether s begins among the words of a clause, own or shared.
func (c *clause) holds(s span.Span) bool {
	i, _ := c.wordsIn(s)
	return slices.Contains(c.own, i) || slices.Contains(c.lead, i)
}

// ofClause reports whether what stands at s is part of a clause's own statement and not
// of another clause's within it: "the bridge built in 1820 collapsed".
func (c *clause) ofClause(s span.Span) bool {
	first, last := c.wordsIn(s)
	if first >= last {
		return false
	}
	for i := c.top(first, last); i >= 0 && i != c.head && i != c.trigger; i = c.words[i].Head {
		if c.duty[i]&own != 0 && !c.under(c.head, i) {
			return false
		}
	}
	return true
}

// ages reports whether q is a bare number behind a name: "Osten, 54, …".
func (c *clause) ages(q *quantity.Quantity) bool {
	first, _ := c.wordsIn(q.Number)
	return q.Thing.Empty() && q.Type == quantity.Cardinal && c.words[first].Rel == "appos" && c.punct(first-1) && c.punct(first+1)
}

// counts reports whether q is a figure that a claim counts.
func counts(q *quantity.Quantity) bool {
	switch q.Type {
	case quantity.Cardinal, quantity.Percent, quantity.Money, quantity.Measure:
		return true
	}
	return false
}

// arguments fills in who, whom, where, when and how many.
func (c *clause) arguments(cl *Claim) {
	if c.subject >= 0 && c.kind != nominal {
		c.argue(cl, c.subjectRole(), c.subject)
	}
	for k := c.trigger; k >= 0; k = c.words[k].Head {
		for _, i := range c.kids[k] {
			if r := c.roleOf(i); r != "" && i != c.subject {
				c.argue(cl, r, i)
			}
		}
		if k == c.head {
			break
		}
	}
	if c.trigger == c.head && c.words[c.head].UPOS != "VERB" && c.kind != nominal {
		c.argue(cl, To, c.head)
	}
	slices.SortStableFunc(cl.Args, func(a, b Arg) int { return span.Compare(a.Span, b.Span) })
}

func (c *clause) subjectRole() Role {
	if c.passive() || c.words[c.trigger].UPOS != "VERB" {
		return Whom
	}
	return Who
}

// passive reports whether something is done to the subject.
func (c *clause) passive() bool {
	if c.kind == participle && c.rel(c.head) == "acl" {
		return c.feat(c.head, "Tense=Past")
	}
	for k := c.head; k >= 0; k = c.words[k].Head {
		if c.kid(k, "aux:pass", "nsubj:pass") >= 0 {
			return true
		}
		if c.rel(k) != "conj" || c.kid(k, "aux", "nsubj") >= 0 {
			break
		}
	}
	return false
}

// roleOf is the part that word i plays in the clause whose verb it hangs on; "" for
// none.
func (c *clause) roleOf(i int) Role {
	switch c.words[i].Rel {
	case "obj":
		return Whom
	case "iobj":
		return To
	case "obl:agent":
		return Who
	case "xcomp":
		if !c.predicate(i) {
			return To
		}
	case "obl", "obl:unmarked", "obl:tmod", "nmod":
		if c.words[i].Rel == "nmod" && c.kind != nominal {
			return ""
		}
		if c.timed(i) {
			return AtTime
		}
		return c.obliqueRole(i)
	}
	return ""
}

func (c *clause) obliqueRole(i int) Role {
	prep := c.kid(i, "case")
	if prep < 0 {
		return How
	}
	switch f := c.form(prep); {
	case f == "to" || f == "into" || f == "towards" || f == "as" && c.kid(prep, "fixed") < 0:
		return To
	case f == "with":
		return With
	case reasons[f] || f == "as":
		return Why
	case f == "of":
		return Whom
	case locative[f], origins[f], f == "on":
		return AtWhat
	case ways[f]:
		return How
	}
	return ""
}

// timed reports whether word i is part of a time.
func (t *tree) timed(i int) bool {
	for _, x := range t.timesIn(t.words[i].Span) {
		if x.Type != timex.Set {
			return true
		}
	}
	return false
}

// argue adds the argument that word i heads.
func (c *clause) argue(cl *Claim, r Role, i int) {
	words := keep(c.yield(i), func(k int) bool {
		return (slices.Contains(c.own, k) || slices.Contains(c.lead, k)) && (i != c.head || c.phraseOf(k))
	})
	for len(words) > 0 && (c.punct(words[0]) || c.rel(words[0]) == "case" || c.words[words[0]].Rel == "fixed" || c.rel(words[0]) == "cc") {
		words = words[1:]
	}
	for len(words) > 0 && c.punct(words[len(words)-1]) {
		words = words[:len(words)-1]
	}
	if len(words) == 0 {
		return
	}
	at := c.cover(words)
	cl.Args = append(cl.Args, Arg{Role: r, Span: at, Text: oneLine(at.In(c.Text.Text)), Head: c.lemma(i), Name: c.nameOf(i)})
}

// phraseOf reports whether word k belongs to the noun phrase of a predicate and not to
// its clause.
func (c *clause) phraseOf(k int) bool {
	for ; k != c.head; k = c.words[k].Head {
		if c.words[k].Head == c.head {
			switch c.rel(k) {
			case "nsubj", "cop", "aux", "obl", "advmod", "advcl", "mark", "punct", "cc", "conj", "expl", "csubj":
				return false
			}
			return true
		}
	}
	return true
}

// nameOf is the name of whom or what word i stands for; "" where that is not sure.
func (c *clause) nameOf(i int) string {
	if n := c.nameAt(i); n >= 0 {
		if p := c.places.in[n]; p != nil {
			return p.name
		}
		return oneLine(c.Names[n].In(c.Text.Text))
	}
	if s, ok := c.meant(i); ok {
		return s
	}
	return ""
}

// figuresOf fills in how much.
func (c *clause) figuresOf(cl *Claim) {
	figures := c.figuresIn(c.reach)
	for i := range figures {
		q := &figures[i]
		if !counts(q) || !c.holds(q.Number) || c.outside(q) || !c.ofClause(q.Number) || c.ages(q) {
			continue
		}
		f := Figure{
			Span: q.Span, Text: oneLine(q.In(c.Text.Text)), Value: middle(q), Interval: q.Interval, Approx: string(q.Approx), Type: string(q.Type),
			Unit: q.Unit, UCUM: q.UCUM, Currency: q.Currency,
		}
		if !q.Thing.Empty() {
			first, last := c.wordsIn(q.Thing)
			f.Thing = oneLine(q.Thing.In(c.Text.Text))
			if first < last {
				f.Head = c.lemma(c.top(first, last))
			}
		}
		cl.Quantities = append(cl.Quantities, f)
	}
}

// outside reports whether q belongs to another item of the list that was split.
func (c *clause) outside(q *quantity.Quantity) bool {
	if c.item == (span2{}) || q.Thing.Empty() {
		return false
	}
	first, _ := c.wordsIn(q.Number)
	return first < c.item.first || first >= c.item.last
}

// middle is the value of q, the middle where it is a range.
func middle(q *quantity.Quantity) float64 {
	switch {
	case q.Value.Single():
		return q.Value.From
	case q.Interval.Bounded():
		return (q.Interval.From + q.Interval.To) / 2
	case q.Value.From-q.Value.From == 0: // finite
		return q.Value.From
	}
	return q.Value.To
}

// timeOf fills in when.
func (c *clause) timeOf(cl *Claim) {
	times := c.timesIn(c.reach)
	for i := range times {
		t := &times[i]
		if (t.Type == timex.Date || t.Type == timex.TimeOf) && c.holds(t.Span) && c.ofClause(t.Span) && !c.ofThing(t.Span) {
			cl.Time = c.when(t)
			if t.Value != "" {
				return
			}
		}
	}
}

func (c *clause) when(t *timex.Time) *When {
	return &When{Span: t.Span, Text: oneLine(t.In(c.Text.Text)), Value: t.Value, EDTF: t.EDTF, Interval: t.Interval}
}

// ofThing reports whether a time belongs to a thing and not to what happens: "the
// agreement of 5 May", "a 2012 law".
func (c *clause) ofThing(s span.Span) bool {
	first, last := c.wordsIn(s)
	if first >= last {
		return false
	}
	i := c.top(first, last)
	if c.dates(s) || last < len(c.words) && instruments[c.lemma(last)] || first > 0 && c.form(first-1) == "dated" {
		return true
	}
	if c.rel(i) == "obl" || c.rel(i) == "advmod" {
		return false
	}
	h := c.words[i].Head
	return h >= 0 && h != c.head && h != c.trigger && (instruments[c.lemma(h)] || c.words[i].Rel == "compound" || c.words[i].Rel == "nmod:unmarked" || c.words[i].Rel == "amod")
}

// placeOf fills in where: by the surest way of saying it.
func (c *clause) placeOf(cl *Claim) {
	best, at := 0, -1
	names, first := c.namesIn(c.reach)
	for k := range names {
		n := &names[k]
		if n.Type != name.Place || !c.holds(n.Span) || c.item != (span2{}) && c.elsewhere(n) {
			continue
		}
		if s := c.placed(n); s > best {
			best, at = s, first+k
		}
	}
	if at < 0 {
		return
	}
	n := &c.Names[at]
	cl.Place = &Where{Span: n.Span, Text: oneLine(n.In(c.Text.Text)), Name: c.places.in[at].name}
	cl.Place.Within, cl.Place.sure = c.containers(n), best >= surePlace
}

// surePlace is how surely a place must be one's own to hold for the next sentence too.
const surePlace = 2

func (c *clause) elsewhere(n *name.Name) bool {
	return c.rel(c.top(n.First, n.Last)) != "nsubj" && (n.First < c.item.first || n.First >= c.item.last) && n.First >= c.item.last
}

// leaving are the events that are where somebody comes from.
var leaving = map[sense]bool{{Displacement, "displaced"}: true, {Control, "withdrawn"}: true}

// placed says how surely a place's name says where the clause is about, from 0.
func (c *clause) placed(n *name.Name) int {
	i := c.top(n.First, n.Last)
	for c.words[i].Rel == "compound" || c.words[i].Rel == "flat" {
		i = c.words[i].Head
	}
	prep := c.kid(i, "case")
	in := prep >= 0 && (locative[c.form(prep)] || leaving[c.sense] && origins[c.form(prep)])
	switch r := c.rel(i); {
	case i == c.subject && c.words[c.trigger].UPOS != "VERB":
		return 6
	case r == "obl" && in:
		return 5
	case r == "nmod" && in:
		return 4
	case r == "obj", r == "nsubj" && (c.passive() || c.words[c.trigger].UPOS != "VERB" || c.sense.event == Composition):
		return 3
	case r == "nmod" && prep >= 0 && c.form(prep) == "of" && c.words[i].Head != c.subject:
		return 2
	case r == "nsubj", bodies[c.lemma(max(c.words[i].Head, 0))]:
		return 0
	case c.words[i].Rel == "obl:agent", r == "obl":
		return 0
	}
	return 1
}

// containers are the places that the text says a place lies in: "Oru in Kaldra".
func (c *clause) containers(n *name.Name) []string {
	var out []string
	names, first := c.namesIn(c.reach)
	for k := range names {
		o := &names[k]
		if o.Type != name.Place || o.First < n.Last || o.First > n.Last+3 {
			continue
		}
		between := c.words[n.Last].Form
		if o.First > n.Last && (between == "," || between == "of" || between == "in" || kinds[c.lemma(n.Last)]) {
			out = append(out, c.places.in[first+k].name)
		}
	}
	return out
}
