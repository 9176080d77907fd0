package speaker

import (
	"slices"
	"strings"

	"github.com/sayso/sayso/attribution"
	"github.com/sayso/sayso/language/parse"
)

// christen gives figures that were met by a description the name which the text tells
// later: "a farmer who asked to be called M.", "a woman … Her name is X".
func (c *cast) christen() {
	for i, s := range c.Sentences {
		for k := range s.Words {
			if f := c.bearer(i, s.Words, k); f != nil {
				c.rename(f, s.Words, k)
			}
		}
	}
}

// bearer is the figure without a name whose name begins at word k, or nil.
func (c *cast) bearer(sentence int, words []parse.Word, k int) *figure {
	if k < 2 || !capital(words[k].Form) || words[k].UPOS == "PRON" {
		return nil
	}
	if w := &words[k-1]; w.UPOS == "AUX" && strings.EqualFold(words[k-2].Form, "name") && k > 2 && pronouns[strings.ToLower(words[k-3].Form)].gender != unknown {
		return c.lastUnnamed(words[k-3].Start, pronouns[strings.ToLower(words[k-3].Form)].gender)
	}
	i := k - 1
	for i > 0 && skipped[strings.ToLower(words[i].Form)] {
		i--
	}
	if !namings[strings.ToLower(words[i].Form)] {
		return nil
	}
	for _, f := range c.people {
		m := f.first()
		if f.kind == attribution.Anonymous && m != nil && m.sentence == sentence && m.at < words[i].Start && relatesTo(words, i, m.at) {
			return f
		}
	}
	return nil
}

// skipped are the words between "called" and a name.
var skipped = set("only just simply as here by the name of")

// relatesTo reports whether word i lies in a clause that begins with "who" behind the
// figure met at an offset.
func relatesTo(words []parse.Word, i, at int) bool {
	for ; i > 0 && words[i].Start > at; i-- {
		if strings.EqualFold(words[i].Form, "who") {
			return true
		}
	}
	return false
}

// first is where a figure is first mentioned, nil where nowhere.
func (f *figure) first() *mention {
	if len(f.mentions) == 0 {
		return nil
	}
	return &f.mentions[0]
}

// lastUnnamed is the last figure without a name that was met before an offset and may
// be of a gender.
func (c *cast) lastUnnamed(at int, g gender) *figure {
	var out *figure
	for _, f := range c.people {
		if m := f.before(at, false); f.kind == attribution.Anonymous && m != nil && f.gender.fits(g) && (out == nil || m.at > out.before(at, false).at) {
			out = f
		}
	}
	return out
}

// rename makes f the one whose name begins at word k.
func (c *cast) rename(f *figure, words []parse.Word, k int) {
	if n, ok := c.nameAt[words[k].Start]; ok && len(c.who[n]) == 1 && c.who[n][0] != f {
		c.merge(c.who[n][0], f)
		return
	}
	last := k + 1
	for last < len(words) && words[last].UPOS == "PROPN" {
		last++
	}
	f.name, f.kind = oneLine(c.Text.Text[words[k].Start:words[last-1].End]), attribution.Person
	c.byName[strings.ToLower(f.name)] = f
	c.byToken[strings.ToLower(strings.TrimSuffix(words[last-1].Form, "."))] = []*figure{f}
}

// merge makes what is known of other known of f, and f the one who is meant by it.
func (c *cast) merge(f, other *figure) {
	f.mentions = append(f.mentions, other.mentions...)
	slices.SortFunc(f.mentions, func(a, b mention) int { return a.at - b.at })
	f.learn(other.gender)
	for noun, fs := range c.described {
		for i := range fs {
			if fs[i] == other {
				fs[i] = f
				c.roles[noun] = append(c.roles[noun], f)
			}
		}
	}
	c.people = slices.DeleteFunc(c.people, func(o *figure) bool { return o == other })
}
