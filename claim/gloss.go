package claim

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/sayso/sayso/claim/stance"
	"github.com/sayso/sayso/timex"
)

// gloss is a clause as a sentence for somebody who has not seen the text. All its
// words are the text's, in the text's order; what was supplied stands in square
// brackets.
func (c *clause) gloss(cl *Claim) string {
	var b glossary
	b.c = c
	if c.kind == relative && c.form(c.relativeOf(c.head)) == "where" {
		b.supply("[In " + c.plain(c.antecedent()) + "]")
	}
	b.words(c.lead)
	b.supply(c.link())
	b.words(c.own)
	if c.kind == nominal {
		b.supply("[took place]")
	}
	for _, s := range c.inherited(cl) {
		b.supply(s)
	}
	return b.sentence(cl.Stance == stance.Asked)
}

// antecedent are the words of the noun that a relative clause hangs on.
func (c *clause) antecedent() []int {
	h := c.words[c.head].Head
	return keep(c.yield(h), func(i int) bool { return !c.under(i, c.head) && !c.joins(i, h) })
}

// link is what joins the shared subject to words that have no verb of their own.
func (c *clause) link() string {
	past := c.put[c.head].Tense == stance.Past || c.shared && c.words[c.head].Head >= 0 && c.put[c.words[c.head].Head].Tense == stance.Past || c.kind == participle && c.rel(c.head) == "acl"
	plural := c.subject >= 0 && c.feat(c.subject, "Number=Plur")
	switch c.kind {
	case apposition:
		return "[is]"
	case participle:
		return "[" + toBe(past, plural) + "]"
	case finite:
		if c.shared && c.feat(c.head, "Voice=Pass") && c.kid(c.head, "aux:pass") < 0 && len(c.sharedAux()) == 0 && c.rel(c.head) == "conj" {
			return "[" + toBe(past, plural) + "]"
		}
	}
	return ""
}

func toBe(past, plural bool) string {
	switch {
	case past && plural:
		return "were"
	case past:
		return "was"
	case plural:
		return "are"
	}
	return "is"
}

// inherited is what a reader must know of time and place that stands elsewhere.
func (c *clause) inherited(cl *Claim) []string {
	var out []string
	if cl.Place != nil && cl.Place.Inherited {
		out = append(out, "[in "+cl.Place.Name+"]")
	}
	if cl.Time != nil && cl.Time.Inherited {
		out = append(out, "["+cl.Time.Text+"]")
	}
	return out
}

// plain are words as the text has them.
func (c *clause) plain(words []int) string {
	b := glossary{c: c}
	b.words(words)
	return strings.Trim(b.String(), " ,")
}

// glossary builds a gloss.
type glossary struct {
	strings.Builder
	c    *clause
	last int // the word written last, plus one; 0 behind what was supplied
}

func (b *glossary) supply(s string) {
	if s == "" {
		return
	}
	if b.Len() > 0 {
		b.WriteByte(' ')
	}
	b.WriteString(s)
	b.last = 0
}

// words writes words of the text, with who and what is meant.
func (b *glossary) words(words []int) {
	words = b.c.tidy(words)
	behind := b.c.supplied(words)
	for _, i := range words {
		if b.Len() > 0 && (i == 0 || b.last != i || b.c.words[i].Start > b.c.words[i-1].End) {
			b.WriteByte(' ')
		}
		b.WriteString(b.c.told(i))
		b.last = i + 1
		if s := behind[i]; s != "" {
			b.WriteString(" [" + s + "]")
		}
	}
}

// tidy takes marks away at which words were left out, and at both ends.
func (t *tree) tidy(words []int) []int {
	out := keep(words, func(i int) bool {
		k := slices.Index(words, i)
		gap := k > 0 && words[k-1] != i-1 || k+1 < len(words) && words[k+1] != i+1
		return !(t.punct(i) && gap && strings.ContainsAny(t.words[i].Form, ",-–—;:"))
	})
	for len(out) > 0 && (t.punct(out[0]) || t.rel(out[0]) == "cc") && !t.paired(out[0], out) {
		out = out[1:]
	}
	for len(out) > 0 && t.punct(out[len(out)-1]) && !t.paired(out[len(out)-1], out) {
		out = out[:len(out)-1]
	}
	if n := len(out); n > 2 && isQuote(t.words[out[0]].Form) && t.nextQuote(out) == n-1 {
		return t.tidy(out[1 : n-1])
	}
	return keep(out, func(i int) bool { return !isQuote(t.words[i].Form) || t.paired(i, out) })
}

// nextQuote is the index of the first quotation mark of words behind their first word.
func (t *tree) nextQuote(words []int) int {
	for n, i := range words {
		if n > 0 && isQuote(t.words[i].Form) {
			return n
		}
	}
	return -1
}

func isQuote(s string) bool { return strings.Contains(`"“”„«»`, s) && s != "" }

// paired reports whether i is a quotation mark or bracket whose other half is among
// words.
func (t *tree) paired(i int, words []int) bool {
	f := t.words[i].Form
	if !isQuote(f) && !strings.Contains("()[]", f) {
		return false
	}
	n := 0
	for _, k := range words {
		if g := t.words[k].Form; isQuote(f) && isQuote(g) || strings.Contains("()[]", g) && strings.Contains("()[]", f) {
			n++
		}
	}
	return n%2 == 0
}

// supplied is what stands behind words: the names of what descriptions mean, each
// behind the last word of its description.
func (c *clause) supplied(words []int) map[int]string {
	var out map[int]string
	for _, i := range words {
		if c.words[i].UPOS == "PRON" {
			continue
		}
		if s, ok := c.meant(i); ok && !strings.EqualFold(s, c.words[i].Form) {
			last := i
			for k := i + 1; slices.Contains(words, k) && c.under(k, i) && !c.punct(k); k++ {
				last = k
			}
			if out == nil {
				out = map[int]string{}
			}
			out[last] = s
		}
	}
	return out
}

// told is word i as the gloss has it.
func (c *clause) told(i int) string {
	w := &c.words[i]
	form := oneLine(w.In(c.Text.Text))
	if w.UPOS == "PRON" {
		if s, ok := c.meant(i); ok {
			if c.feat(i, "Poss=Yes") {
				s += "'s"
			}
			return "[" + s + "]"
		}
		return form
	}
	if at := c.reckoned(i); at != "" {
		return form + " [" + at + "]"
	}
	return form
}

// reckoned is the value of a time that ends with word i and counts from another one.
func (c *clause) reckoned(i int) string {
	times := c.timesIn(c.words[i].Span)
	for k := range times {
		t := &times[k]
		if t.Type != timex.Date || t.Value == "" || t.Anchor == timex.Absolute || t.Anchor == timex.NoAnchor {
			continue
		}
		if _, last := c.wordsIn(t.Span); last == i+1 && unicode.IsDigit(rune(t.Value[0])) {
			return t.Value
		}
	}
	return ""
}

// sentence is what was built with a capital and a stop.
func (b *glossary) sentence(asked bool) string {
	s := strings.TrimRight(b.String(), " ,;:.!?")
	open := len(s) - len(strings.TrimLeft(s, "["))
	r, size := utf8.DecodeRuneInString(s[open:])
	if size > 0 && unicode.IsLower(r) {
		s = s[:open] + string(unicode.ToUpper(r)) + s[open+size:]
	}
	for _, quote := range []string{`"`, "”", "»"} {
		if cut, ok := strings.CutSuffix(s, quote); ok {
			s = strings.TrimRight(cut, " ,;:.!?") + quote
		}
	}
	if asked {
		return s + "?"
	}
	return s + "."
}
