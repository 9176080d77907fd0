package check

import (
	"slices"
	"strings"

	"github.com/sayso/sayso/timex"
)

// bond says how a length and a period are joined.
type bond uint8

const (
	noBond       bond = iota
	lastsIt           // it is the period's length: "ten days from 1 to 10 May"
	fitsIn            // it lies in the period: "a ten-day visit between 1 and 30 May"
	mayBeShorter      // it need not fill the period: "it rained for ten days from 1 to 30 May"
	looseBond         // it may be another's: "two-day fairs from 1990 to 1995"
)

// gap is what stands between a length and a period, or before one of them: words in small
// letters and marks.
type gap []string

func (g gap) has(word string) bool { return slices.Contains(g, word) }

// any reports whether a word of g is in the table.
func (g gap) any(table map[string]bool) bool {
	return slices.ContainsFunc(g, func(w string) bool { return table[w] })
}

// all reports whether every word of g is in the table.
func (g gap) all(table map[string]bool) bool {
	return !slices.ContainsFunc(g, func(w string) bool { return !table[w] })
}

func (g gap) last() string { return g[len(g)-1] }

// bondBefore says how the length d, before p, is joined to it.
func (r *Run) bondBefore(d *timex.Time, p period) bond {
	text := strings.ToLower(d.In(r.Document.Text))
	switch {
	case d.Type != timex.Duration || gap(strings.Fields(text)).any(partWords) || strings.Contains(text, "old"):
		return noBond
	case r.saidBefore(d, p):
		return looseBond
	}
	between := gap(strings.Fields(r.between(d.Span, p.start())))
	if len(between) == 0 || !between.oneClause() || r.shifts(d) {
		return noBond
	}
	if strings.ContainsAny(text, "-‑") {
		return bondOfCompound(between, p)
	}
	return bondOfCount(gap(strings.Fields(r.before(d.Span, 2)+" "+text)), between, p)
}

// bondOfCompound is the bond of a length that a noun bears: "the ten-day strike (3–12 May)".
func bondOfCompound(between gap, p period) bond {
	switch {
	case between.has("as"):
		return noBond
	case p.lead == "between" && !between[:1].any(wholeWords):
		return fitsIn
	case !p.told && p.lead != "between" && !leadsOfPeriods[p.lead] && len(between) > 2:
		return noBond
	case between.many(), between.has("of") && !between.apart():
		return looseBond
	}
	return lastsIt
}

// bondOfCount is the bond of a length that stands by itself, behind the words before it:
// "lasted ten days, from 3 to 12 May".
func bondOfCount(before, between gap, p period) bond {
	joined := strings.Join(between, " ")
	named := before.any(lastingWords) || between[0] == "of" || between.has("(") || joined == ", from" || joined == ", between"
	whole := before.any(wholeWords)
	switch {
	case !named, !p.told && p.lead != "between" && !leadsOfPeriods[p.lead]:
		return noBond
	case p.lead == "between" && !whole:
		return fitsIn
	case between.has("of") && !between.apart():
		return looseBond
	case !between.apart() && !whole:
		return mayBeShorter
	}
	return lastsIt
}

// apart reports whether a comma or a bracket sets what follows it apart.
func (g gap) apart() bool { return g.has(",") || g.has("(") }

// shifts reports whether something is put off, or made longer, by the length d.
func (r *Run) shifts(d *timex.Time) bool {
	before := gap(strings.Fields(r.before(d.Span, 2)))
	if n := len(before); n > 1 && (before.last() == "a" || before.last() == "an") {
		before = before[:n-1]
	}
	return len(before) > 0 && shiftingWords[before.last()]
}

// nearestNoun is the farthest that "which" stands behind a length of whose thing it tells:
// "the ten-day coal strike, which".
const nearestNoun = 3

// oneClause reports whether nothing between a length and a period parts them. Behind a
// comma or in a bracket only what is said of the length may follow.
func (g gap) oneClause() bool {
	if g[0] == "…" || g[0] == "a" || g[0] == "an" || g.any(clauseWords) {
		return false
	}
	for i, w := range g {
		last := i+1 == len(g)
		switch w {
		case ",":
			if !last && !appositions[g[i+1]] {
				return false
			}
		case "(":
			if !last && (!appositions[g[i+1]] || g.has(":")) {
				return false
			}
		case "which", "that":
			if i > nearestNoun {
				return false
			}
		}
	}
	return true
}

// many reports whether the words behind a length tell of many things that have it:
// "two-day fairs from".
func (g gap) many() bool {
	noun := ""
	for _, w := range g {
		if len(w) < 3 || w == "from" {
			break
		}
		noun = w
	}
	return strings.HasSuffix(noun, "s") && !strings.HasSuffix(noun, "ss") && !strings.HasSuffix(noun, "is") && noun != "series"
}

// saidBefore reports whether the sentence before p's says how long "it" lasted.
func (r *Run) saidBefore(d *timex.Time, p period) bool {
	t := r.Text()
	here, there := t.SentenceAt(p.start().Start), t.SentenceAt(d.Start)
	if here != there+1 || !p.told || r.before(d.Span, 1) != "lasted" && r.before(d.Span, 2) != "lasted for" {
		return false
	}
	first := strings.ToLower(t.Of(t.Sentences[here].First))
	return first == "it" || first == "they"
}

// bondBehind says how the length d, behind p in its sentence, is joined to it.
func (r *Run) bondBehind(p period, d *timex.Time) bond {
	between := gap(strings.Fields(r.between(p.end(), d.Span)))
	if len(between) == 0 || strings.Contains(d.In(r.Document.Text), "old") {
		return noBond
	}
	if between[0] == "," && len(between) > 1 && p.told && gap(strings.Fields(r.before(p.start(), 4))).any(relativeWords) {
		between = between[1:] // "the trial, which opened on … and closed on …, had lasted"
	}
	if d.Type == timex.Duration && !between.any(clauseWords) && !between.has(",") {
		if lastingVerbs[between.last()] || between.last() == "for" && len(between) > 1 && lastingVerbs[between[len(between)-2]] {
			return lastsIt // "the 1985–1991 war lasted"
		}
		if between.last() == "for" && p.lead == "from" {
			return mayBeShorter // "from 1985 until 1991 the war raged for"
		}
	}
	if !between.leadsToLength() || d.Type != timex.Duration && !(p.told && between[0] == ",") {
		return noBond
	}
	switch next := r.wordAt(d.End); {
	case next == "after" || next == "before" || next == "of" && between.last() == ",":
		return noBond
	case p.told || between[0] == "(" || p.lead == "from" || p.lead == "(" || p.lead == "," || p.lead == "":
		return lastsIt
	}
	return noBond
}

// leadsToLength reports whether the words behind a period say that its length follows.
func (g gap) leadsToLength() bool {
	if g[0] == ")" && (len(g) < 2 || g[1] != "of" && !lastingVerbs[g[1]]) {
		return false
	}
	return followingFirst[g[0]] && g.all(followingWords)
}
