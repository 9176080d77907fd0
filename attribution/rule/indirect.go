package rule

import (
	"strings"

	"github.com/sayso/sayso/attribution"
	"github.com/sayso/sayso/language/parse"
	"github.com/sayso/sayso/span"
)

// indirect finds what a paragraph's narrator reports in his own words.
func (f *finder) indirect(n int) {
	pieces := f.paragraphs[n]
	for k := range pieces {
		x := &pieces[k]
		if x.quote != none {
			continue
		}
		words := f.words(x)
		f.opinions(x)
		f.refusedThings(x)
		for _, t := range f.reportings(x) {
			if f.frames != nil && firstPerson[strings.ToLower(f.in(t.source))] {
				continue // "I think" within somebody's own words
			}
			if c, ok := f.content(words, x, &t); ok && (f.alone || f.surely(words, x, &t)) {
				on := k == 0 && f.runsOn(n)
				if on {
					c.End = f.beforeColon(n)
				}
				f.out = append(f.out, ruling{Attribution: t.attribution(c), runsOn: on, leads: t.at == x.first})
			}
		}
	}
}

// reportings are the tellings of a narrator's piece, and those by other verbs of saying
// and thinking that take a clause with "that".
func (f *finder) reportings(x *piece) []telling {
	out := f.tellings(x)
	words := f.words(x)
	for i := x.first; i < x.last; i++ {
		lemma := strings.ToLower(words[i].Lemma)
		if words[i].UPOS != "VERB" || tells[lemma] || attribution.ActOf(lemma) == "" {
			continue
		}
		t := telling{cue: words[i].Span, act: attribution.ActOf(lemma), at: i, clause: clauseOf(words, x, i)}
		if t.clause > i && marked(words, t.clause, "that") && t.takes(words, x, subjectOf(words, x, i)) {
			out = append(out, t)
		}
	}
	return out
}

// marked reports whether clause i begins with a word.
func marked(words []parse.Word, i int, word string) bool {
	for k := max(0, i-near); k < i; k++ {
		if words[k].Head == i && words[k].Rel == "mark" {
			return strings.EqualFold(words[k].Form, word)
		}
	}
	return false
}

// surely reports whether a telling beside a model's is to be believed: it has a
// subject that is no relative pronoun, and its clause follows it.
func (f *finder) surely(words []parse.Word, x *piece, t *telling) bool {
	if k := x.first; t.at == k || f.runsOn(f.Text.Sentences[x.sentence].Paragraph) {
		return true
	}
	switch strings.ToLower(f.in(t.source)) {
	case "who", "which", "that", "you", "it":
		return false
	}
	return t.clause > t.at
}

// content is what a telling reports: the clause that hangs on its verb, or the
// sentence that "according to" stands in.
func (f *finder) content(words []parse.Word, x *piece, t *telling) (span.Span, bool) {
	verb := &words[t.at]
	switch lemma := strings.ToLower(verb.Lemma); {
	case verb.UPOS != "VERB" || strings.EqualFold(verb.Form, "according"):
		return rest(words, x, t)
	case refusals[lemma] || t.clause == none || !reports[lemma] && !marked(words, t.clause, "that"):
		return span.Span{}, false
	}
	first, last := subtree(words, t.clause, x.first, x.last, t.at)
	return words[first].Cover(words[last-1].Span), true
}

// rest is the sentence without its "according to X". At its head X goes on to the
// comma, that of a date aside: "the Statement of May 3, 2020, …".
func rest(words []parse.Word, x *piece, t *telling) (span.Span, bool) {
	first, last := x.first, x.last
	if t.at == x.first {
		if end := phraseEnd(words, x, t.at); end > t.at+2 {
			t.source = words[t.at+2].Cover(words[end-1].Span)
		}
		for first < last && words[first].Start < t.source.End {
			first++
		}
	} else {
		last = t.at
	}
	for first < last && words[first].UPOS == "PUNCT" {
		first++
	}
	for first < last && words[last-1].UPOS == "PUNCT" {
		last--
	}
	if first == last {
		return span.Span{}, false
	}
	return words[first].Cover(words[last-1].Span), true
}

// phraseEnd is the end of the phrase that opens a sentence with word i: its first
// comma but that between a day and its year. None where a clause comes before it.
func phraseEnd(words []parse.Word, x *piece, i int) int {
	for ; i < x.last; i++ {
		switch w := &words[i]; {
		case w.Form == "," && (i+1 == x.last || !isYear(words[i+1].Form)):
			return i
		case strings.Contains(w.Feats, "VerbForm=Fin"):
			return none
		}
	}
	return none
}

func isYear(form string) bool {
	return len(form) == 4 && strings.Trim(form, "0123456789") == ""
}

// runsOn reports whether what a paragraph's first sentence reports goes on to its
// end: a colon at the end opens a quotation of the same speaker, and nobody else
// says anything in between.
func (f *finder) runsOn(n int) bool {
	pieces := f.paragraphs[n]
	if n+1 >= len(f.paragraphs) || len(f.paragraphs[n+1]) == 0 || f.paragraphs[n+1][0].quote == none {
		return false
	}
	if len(pieces) < 2 || !f.ends(&pieces[len(pieces)-1], ":") {
		return false
	}
	for i := range pieces[1:] {
		x := &pieces[i+1]
		if x.quote != none {
			return false
		}
		for _, t := range f.tellings(x) {
			if w := &f.words(x)[t.at]; reports[strings.ToLower(w.Lemma)] {
				return false
			}
		}
	}
	return true
}

// beforeColon is the end of the last word of paragraph n.
func (f *finder) beforeColon(n int) int {
	x := f.paragraphs[n][len(f.paragraphs[n])-1]
	words := f.words(&x)
	for x.last > x.first+1 && words[x.last-1].UPOS == "PUNCT" {
		x.last--
	}
	return words[x.last-1].End
}

// refused reports whether a's source did not say its content: it declined to
// comment, did not say, or denied having said it.
func refused(x *attribution.Reading, a *attribution.Attribution) bool {
	if len(a.Cue) == 0 {
		return false
	}
	s := x.SentenceAt(a.Cue[0].Start)
	if s >= len(x.Sentences) {
		return false
	}
	words := x.Sentences[s].Words
	for i := range words {
		if words[i].Overlaps(a.Cue[0]) && refuses(words, i) {
			return true
		}
	}
	return false
}

// gerund reports whether verb i is one, or has one before it: "saying", "having said".
func gerund(words []parse.Word, i int) bool {
	return strings.Contains(words[i].Feats, "VerbForm=Ger") || i > 0 && words[i-1].Head == i && strings.EqualFold(words[i-1].Form, "having")
}

// refuses reports whether word i tells that something was not said.
func refuses(words []parse.Word, i int) bool {
	lemma := strings.ToLower(words[i].Lemma)
	if words[i].UPOS != "VERB" {
		return false
	}
	if i > 0 && words[i].Rel == "xcomp" && words[i].Head >= 0 && refusals[strings.ToLower(words[words[i].Head].Lemma)] && answers[lemma] {
		return true
	}
	for k := max(0, i-near); k < min(len(words), i+near); k++ {
		w := &words[k]
		if w.Head != i {
			continue
		}
		below := strings.ToLower(w.Lemma)
		switch {
		case refusals[lemma] && w.Rel == "xcomp" && answers[below],
			denials[lemma] && (w.Rel == "xcomp" || w.Rel == "ccomp" || w.Rel == "advcl") && gerund(words, k) && tells[below],
			answers[lemma] && strings.Contains(w.Feats, "Polarity=Neg") && k < i:
			return true
		}
	}
	return false
}
