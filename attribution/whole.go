package attribution

import (
	"sort"
	"strings"

	"github.com/sayso/sayso/span"
)

// Whole sees to it that what is said does not begin or end in the middle of a time or a
// figure, whose places are mentions, in text order: "on 3 May 2021" is one thing, though
// the three words of it may look like the end of one clause and the head of the next.
func Whole(x *Reading, as []Attribution, mentions []span.Span) {
	for i := range as {
		for j := range as[i].Content {
			as[i].whole(x, &as[i].Content[j], mentions)
		}
	}
}

// whole moves the ends of c, a part of a's content, out of mentions.
func (a *Attribution) whole(x *Reading, c *span.Span, mentions []span.Span) {
	if m, ok := around(mentions, c.Start); ok && !a.tells(m) {
		c.Start = m.Start
	}
	m, ok := around(mentions, c.End)
	if !ok {
		return
	}
	for i := range a.Source {
		s := &a.Source[i]
		if s.Start < m.End && s.End > m.End && s.Start >= c.End {
			c.End, s.Start = a.parted(x, m.End, *s)
			return
		}
	}
	if !a.tells(span.New(c.End, m.End)) {
		c.End = m.End
	}
}

// parted says where the content ends and the source begins that were taken to meet in the
// middle of a mention that ends at from: at the comma before the source's first name,
// or right behind the mention where there is none.
func (a *Attribution) parted(x *Reading, from int, s span.Span) (content, source int) {
	i := sort.Search(len(x.Names), func(i int) bool { return x.Names[i].Start >= from })
	if i < len(x.Names) && x.Names[i].End <= s.End {
		start := x.Names[i].Start
		if t := x.Names[i].Title; !t.Empty() && t.Start >= from {
			start = t.Start
		}
		if comma := strings.LastIndexByte(x.Text.Text[from:start], ','); comma >= 0 {
			return from + comma, start
		}
	}
	return from, from + len(x.Text.Text[from:s.End]) - len(strings.TrimLeft(x.Text.Text[from:s.End], " ,\t\n"))
}

// tells reports whether a part of the telling lies in s.
func (a *Attribution) tells(s span.Span) bool {
	for _, part := range [][]span.Span{a.Source, a.Cue} {
		for _, p := range part {
			if p.Start < s.End && p.End > s.Start {
				return true
			}
		}
	}
	return false
}

// around is the mention in whose middle offset lies.
func around(mentions []span.Span, offset int) (span.Span, bool) {
	i := sort.Search(len(mentions), func(i int) bool { return mentions[i].End > offset })
	if i < len(mentions) && mentions[i].Start < offset {
		return mentions[i], true
	}
	return span.Span{}, false
}
