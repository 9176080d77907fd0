package claim

import "github.com/sayso/sayso/quantity"

// split parts a clause that counts several things into one clause for each: "421
// families in A, 487 families in B".
func (c *clause) split() []clause {
	items := c.items()
	if len(items) < 2 {
		return []clause{*c}
	}
	first, last := items[0].first, items[len(items)-1].last
	if c.trigger >= first && c.trigger < last || c.head >= first && c.head < last {
		return []clause{*c}
	}
	out := make([]clause, len(items))
	for n, item := range items {
		one := *c
		one.item = item
		inside := func(i int) bool { return i >= item.first && i < item.last }
		around := func(i int) bool { return i < first || i >= last }
		one.own = keep(c.own, func(i int) bool { return around(i) || inside(i) })
		one.lead = keep(c.lead, func(i int) bool { return around(i) || inside(i) })
		if n > 0 && len(keep(one.own, inside)) > 0 { // what it shares with the first comes in front, and is not its own
			one.lead, one.own = append(one.lead, keep(one.own, around)...), keep(one.own, inside)
		}
		out[n] = one
	}
	return out
}

// items are the counted things that the clause lists, each with what is said of it
// alone.
func (c *clause) items() []span2 {
	in := map[int]bool{}
	for _, i := range c.own {
		in[i] = true
	}
	for _, i := range c.lead {
		in[i] = true
	}
	var starts, heads []int
	for _, q := range c.figuresIn(c.reach) {
		if q.Type != quantity.Cardinal || q.Thing.Empty() {
			continue
		}
		first, _ := c.wordsIn(q.Span)
		tf, tl := c.wordsIn(q.Thing)
		if first >= len(c.words) || tf == tl || !in[first] || tf < first {
			continue
		}
		for first > 0 && in[first-1] && c.words[first-1].UPOS == "DET" {
			first--
		}
		h := c.top(tf, tl)
		if len(starts) == 0 || !c.listed(starts, first, h) {
			if len(starts) > 1 {
				break
			}
			starts, heads = nil, nil
		}
		starts, heads = append(starts, first), append(heads, h)
	}
	if len(starts) < 2 {
		return nil
	}
	return c.bounds(starts, heads, in)
}

// mostApart is how many words an item of a list may have.
const mostApart = 25

// listed reports whether an item that begins with word first and has a head goes on a
// list whose items begin at starts.
func (c *clause) listed(starts []int, first, head int) bool {
	if c.rel(head) != "conj" || first-starts[len(starts)-1] > mostApart {
		return false
	}
	if f := c.form(first - 1); f != "and" && f != "," && f != ";" && f != "&" {
		return false
	}
	for h := c.words[head].Head; h >= 0; h = c.words[h].Head {
		if h >= starts[0] && h < first {
			return true
		}
	}
	return false
}

// bounds are the items that begin at starts. Where the first ones have words of their
// own behind the thing counted, so has the last.
func (c *clause) bounds(starts, heads []int, in map[int]bool) []span2 {
	out := make([]span2, len(starts))
	tail := false
	for n := range starts[:len(starts)-1] {
		end := starts[n+1]
		for end > starts[n]+1 && (c.words[end-1].Rel == "cc" || c.punct(end-1)) {
			end--
		}
		out[n] = span2{starts[n], end}
		tail = tail || end > heads[n]+1
	}
	last := len(starts) - 1
	end := heads[last] + 1
	if tail {
		for end < len(c.words) && in[end] && !c.punct(end) {
			end++
		}
	}
	out[last] = span2{starts[last], end}
	return out
}
