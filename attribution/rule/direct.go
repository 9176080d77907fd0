package rule

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/sayso/sayso/attribution"
	"github.com/sayso/sayso/attribution/quotation"
	"github.com/sayso/sayso/language/parse"
	"github.com/sayso/sayso/span"
)

// byRule is the confidence of what a rule finds, and unnamed that of a quotation
// which goes on without a cue.
const (
	byRule  = 0.7
	unnamed = 0.5
)

// direct finds whose the quotations of a paragraph are.
func (f *finder) direct(n int) {
	pieces := f.paragraphs[n]
	for k := range pieces {
		x := &pieces[k]
		if x.quote == none || k > 0 && pieces[k-1].quote == x.quote || f.given[x.quote] {
			continue
		}
		f.given[x.quote] = true
		f.quote(n, k)
	}
}

// quote finds whose the quotation is that begins with piece k of paragraph n. The
// ways of telling are tried from the surest on.
func (f *finder) quote(n, k int) {
	q := f.quotes[f.paragraphs[n][k].quote]
	before, after := f.beside(n, k)
	t, ok := f.toldBehind(&q.Span, before, after)
	if !ok && (f.alone || f.setOff(&q, before)) {
		t, ok = f.toldAhead(before)
	}
	if !ok {
		t, ok = f.inWords(before)
	}
	if !ok {
		t, ok = f.toldByLabel(before, after)
	}
	if !ok && f.goesOn(n, k) {
		a := &f.out[f.lastDirect]
		a.Content = append(a.Content, q.Span)
		return
	}
	speech := f.speech(n, k)
	if !ok && speech && before == nil {
		if t, ok = f.toldAbove(n); !ok {
			t, ok = f.toldBelow(&q.Span)
		}
	}
	switch {
	case ok:
		f.add(t.attribution(q.Span), n)
	case speech && f.frames == nil:
		f.add(attribution.Attribution{Content: []span.Span{q.Span}, Act: attribution.Speech, Confidence: unnamed}, n)
	}
}

// beside are the narrator's pieces right before and right behind a quotation, in
// its paragraphs; nil where there is none.
func (f *finder) beside(n, k int) (before, after *piece) {
	pieces := f.paragraphs[n]
	quote := pieces[k].quote
	if k > 0 && pieces[k-1].quote == none {
		before = &pieces[k-1]
	}
	for m := n; m < len(f.paragraphs); m++ {
		pieces = f.paragraphs[m]
		for ; k < len(pieces) && pieces[k].quote == quote; k++ {
		}
		if k < len(pieces) {
			if k > 0 && pieces[k].quote == none {
				after = &pieces[k]
			}
			return before, after
		}
		if m+1 == len(f.paragraphs) || len(f.paragraphs[m+1]) == 0 || f.paragraphs[m+1][0].quote != quote {
			return before, nil
		}
		k = 0
	}
	return before, after
}

// behind is how many words into a piece behind a quotation its cue may stand.
const behind = 12

// toldBehind is the telling in "…," said X, or "…", X told Y.
func (f *finder) toldBehind(q *span.Span, before, after *piece) (telling, bool) {
	if after == nil || f.ends(before, ":") || f.inset(q, before, after) || f.another(after) {
		return telling{}, false
	}
	all := f.tellings(after)
	if len(all) == 0 {
		return f.anyBehind(q, before, after)
	}
	t, words := all[0], f.words(after)
	far := t.at > after.first+behind+span.New(t.source.Start, t.source.End).Len()/4
	elsewhere := t.clause != none && t.clause > t.at && words[t.clause].Start > t.cue.End // "…" Later she said that …
	if far || elsewhere || t.source.Empty() || !f.continues(q, after) {
		return telling{}, false
	}
	return t, true
}

// anyBehind is the telling in "…," he corrected her: whatever the verb, a quotation that
// begins a sentence and ends with a comma is told by the words behind it.
func (f *finder) anyBehind(q *span.Span, before, after *piece) (telling, bool) {
	inner := strings.Trim(f.in(*q), "“”„\"‘’'«»‹› ")
	words := f.words(after)
	if !strings.HasSuffix(inner, ",") && !strings.HasPrefix(f.in(after.Span), ",") || before != nil && !f.ends(before, ".!?") {
		return telling{}, false
	}
	for i := after.first; i < min(after.last, after.first+behind); i++ {
		if w := &words[i]; w.UPOS == "VERB" && strings.Contains(w.Feats, "VerbForm=Fin") && leads(words, i) {
			t := telling{cue: w.Span, act: attribution.Speech, at: i, clause: none}
			return t, t.takes(words, after, subjectOf(words, after, i))
		}
	}
	return telling{}, false
}

// continues reports whether a quotation and the narrator's piece behind it are one
// sentence.
func (f *finder) continues(q *span.Span, after *piece) bool {
	text := strings.TrimRight(f.in(*q), "”\"’'»›“ ")
	stop, _ := utf8.DecodeLastRuneInString(text)
	first, _ := utf8.DecodeRuneInString(strings.TrimLeft(f.in(after.Span), " ,-–—"))
	return stop != '.' || unicode.IsLower(first) || strings.HasPrefix(f.in(after.Span), ",")
}

// stops are the marks that part a quotation from the narrator's words.
const stops = ".,!?:;…—–-"

// inset reports whether a quotation is a mere phrase of the narrator's own sentence,
// which runs into it and out of it: the "Red Boat" crew, who say …
func (f *finder) inset(q *span.Span, before, after *piece) bool {
	inner := strings.Trim(f.in(*q), "“”„\"‘’'«»‹› ")
	first, _ := utf8.DecodeRuneInString(inner)
	last, _ := utf8.DecodeLastRuneInString(inner)
	next, _ := utf8.DecodeRuneInString(f.in(after.Span))
	runsIn := before != nil && !f.ends(before, stops) && unicode.IsLower(first)
	runsOut := !strings.ContainsRune(stops, last) && !strings.ContainsRune(stops, next)
	return runsIn || runsOut
}

// another reports whether the piece behind a quotation begins a clause of its own:
// "…," and he vowed to …
func (f *finder) another(after *piece) bool {
	words := f.words(after)
	i := after.first
	for i < after.last && words[i].UPOS == "PUNCT" {
		i++
	}
	return i < after.last && conjunctions[strings.ToLower(words[i].Form)]
}

// toldAhead is the telling in X said: "…", or in the sentence of which a quotation
// is a part.
func (f *finder) toldAhead(before *piece) (telling, bool) {
	if before == nil || f.ends(before, ".!?;") {
		return telling{}, false
	}
	ts := f.tellings(before)
	if len(ts) == 0 {
		return telling{}, false
	}
	return ts[len(ts)-1], true
}

// inWords is the telling in "…, in her words, …".
func (f *finder) inWords(before *piece) (telling, bool) {
	if before == nil {
		return telling{}, false
	}
	words, last := f.words(before), before.last
	if last > before.first && words[last-1].Form == "," {
		last--
	}
	for i := last - 2; i >= max(before.first, last-labelWords); i-- {
		w := &words[last-1]
		if !strings.EqualFold(words[i].Form, "in") || w.UPOS != "NOUN" || !phrasings[strings.ToLower(w.Lemma)] {
			continue
		}
		owner := words[i+1].Cover(words[last-2].Span)
		if k := last - 2; words[k].Form == "'s" || words[k].Form == "’s" {
			owner.End = words[k].Start
		}
		possessed := strings.Contains(words[i+1].Feats, "Poss=Yes") || owner.End < words[last-2].End
		return telling{cue: words[i].Cover(w.Span), source: owner, act: attribution.Speech, at: i, clause: none}, possessed && last-2 > i
	}
	return telling{}, false
}

// setOff reports whether a quotation is a sentence of its own within the narrator's:
// a comma or a colon stands before it, or it begins with a capital and ends with a
// stop. What is not may be a mere phrase, which a model judges better.
func (f *finder) setOff(q *quotation.Quotation, before *piece) bool {
	if f.ends(before, ",:") {
		return true
	}
	inner := strings.TrimSpace(f.inner(q))
	first, _ := utf8.DecodeRuneInString(inner)
	last, _ := utf8.DecodeLastRuneInString(inner)
	return unicode.IsUpper(first) && strings.ContainsRune(".!?", last) && len(strings.Fields(inner)) > 3
}

// labelWords is how many words a label has at most that names a speaker.
const labelWords = 12

// toldByLabel is the telling by a dash or a colon alone: "…" – Deputy, and Deputy: "…".
func (f *finder) toldByLabel(before, after *piece) (telling, bool) {
	if after != nil {
		if t, ok := f.signature(after); ok {
			return t, true
		}
	}
	if before != nil && f.ends(before, ":") && before.last-before.first <= labelWords && before.last-before.first > 1 && !verbal(f, before) {
		words := f.words(before)
		return telling{cue: words[before.last-1].Span, source: words[before.first].Cover(words[before.last-2].Span), act: attribution.Speech}, true
	}
	return telling{}, false
}

// signature reads a piece that is a dash and a name, as cards and letters end:
// "— Ana Vel (@anavel)".
func (f *finder) signature(x *piece) (telling, bool) {
	words := f.words(x)
	mark, first := f.dashAt(x)
	if x.last-x.first > labelWords || first >= x.last || mark.Empty() || verbal(f, x) && !strings.Contains(f.in(x.Span), "(@") {
		return telling{}, false
	}
	last := first + 1
	for last < x.last && words[last].Form != "(" && words[last].Form != "," {
		last++
	}
	for last > first+1 && words[last-1].UPOS == "PUNCT" {
		last--
	}
	return telling{cue: mark, source: words[first].Cover(words[last-1].Span), act: attribution.Speech}, true
}

// dashAt is the dash that a piece begins with, and the word behind it. Where a line is
// taken for an item of a list, its dash stands before the piece, and a proper noun must
// follow.
func (f *finder) dashAt(x *piece) (span.Span, int) {
	words := f.words(x)
	if dash(words[x.first].Form) {
		return words[x.first].Span, x.first + 1
	}
	ahead := strings.TrimRight(f.Text.Text[max(0, x.Start-4):x.Start], " ")
	for _, mark := range []string{"-", "–", "—"} {
		if strings.HasSuffix(ahead, mark) && words[x.first].UPOS == "PROPN" && x.first == 0 {
			end := max(0, x.Start-4) + len(ahead)
			return span.New(end-len(mark), end), 0
		}
	}
	return span.Span{}, x.first
}

func dash(form string) bool { return strings.Trim(form, "-–—") == "" }

// verbal reports whether a piece has a finite verb.
func verbal(f *finder, x *piece) bool {
	for _, w := range f.words(x)[x.first:x.last] {
		if strings.Contains(w.Feats, "VerbForm=Fin") {
			return true
		}
	}
	return false
}

// goesOn reports whether piece k of a paragraph goes on with what the quotation
// before it said: "A," said X. "B". A title or a mere phrase between them is passed
// over, and does not go on itself.
func (f *finder) goesOn(n, k int) bool {
	if f.lastDirect == none || f.lastParagraph != n {
		return false
	}
	a := &f.out[f.lastDirect]
	pieces := f.paragraphs[n]
	if k < 2 || !f.ends(&pieces[k-1], stops) {
		return false
	}
	end := a.Content[len(a.Content)-1].End
	from := k - 1
	for from >= 0 && pieces[from].Start >= end {
		from--
	}
	if from < 0 || pieces[from].quote == none || pieces[from].End != end {
		return false
	}
	between := span.New(end, pieces[k-1].End)
	return len(a.Cue) == 0 || between.Contains(a.Cue[0]) || f.ends(&pieces[k-1], ",")
}

// toldAbove is the telling of a paragraph that ends with a colon before this one.
func (f *finder) toldAbove(n int) (telling, bool) {
	if n == 0 {
		return telling{}, false
	}
	pieces := f.paragraphs[n-1]
	if len(pieces) == 0 || !f.ends(&pieces[len(pieces)-1], ":") {
		return telling{}, false
	}
	end := &pieces[len(pieces)-1]
	colon := f.words(end)[end.last-1].Span
	for k := len(pieces) - 1; k >= 0; k-- {
		if pieces[k].quote != none {
			continue
		}
		for _, t := range f.tellings(&pieces[k]) {
			if !leads(f.words(&pieces[k]), t.at) || !f.opens(&pieces[k], &t) {
				continue
			}
			if t.clause != none || k < len(pieces)-1 {
				t.cue = colon
			}
			return t, true
		}
		if k == len(pieces)-1 {
			if t, ok := f.said(end); ok {
				return t, true
			}
		}
	}
	return f.done(end)
}

// done is the main clause of a piece taken as a telling, whatever its verb: "The
// minister released the following statement:".
func (f *finder) done(x *piece) (telling, bool) {
	words := f.words(x)
	for i := x.first; i < x.last; i++ {
		if words[i].Rel != "root" || words[i].UPOS != "VERB" {
			continue
		}
		for k := max(x.first, i-near); k < i; k++ {
			if words[k].Head == i && words[k].Rel == "nsubj" {
				t := telling{cue: words[i].Span, act: attribution.Speech, at: i, clause: none}
				return t, t.takes(words, x, k)
			}
		}
	}
	return telling{}, false
}

// said is the telling of a noun that belongs to somebody: "The Count's reply was short:".
func (f *finder) said(x *piece) (telling, bool) {
	words := f.words(x)
	for i := x.first; i < x.last; i++ {
		act := attribution.ActOf(strings.ToLower(words[i].Lemma))
		if words[i].UPOS != "NOUN" || act != attribution.Speech && act != attribution.Writing {
			continue
		}
		for k := max(x.first, i-near); k < i; k++ {
			if words[k].Head == i && words[k].Rel == "nmod:poss" {
				t := telling{cue: words[i].Span, act: act, at: i, clause: none}
				t.takes(words, x, k)
				t.source.End = words[k].End
				return t, true
			}
		}
	}
	return telling{}, false
}

// opens reports whether a telling may open a quotation in the next paragraph: it
// reports a clause, or stands at the end.
func (f *finder) opens(x *piece, t *telling) bool {
	return reports[strings.ToLower(f.words(x)[t.at].Lemma)] || t.at+7 > x.last
}

// leads reports whether word i is the verb of a main clause.
func leads(words []parse.Word, i int) bool {
	for range 4 {
		if words[i].Rel == "root" {
			return true
		}
		if words[i].Rel != "conj" && words[i].Rel != "parataxis" || words[i].Head < 0 {
			return false
		}
		i = words[i].Head
	}
	return false
}

// toldBelow is the telling in the paragraph behind a quotation that says "X said
// these words".
func (f *finder) toldBelow(q *span.Span) (telling, bool) {
	n := f.ParagraphAt(q.End-1) + 1
	if n >= len(f.paragraphs) || len(f.paragraphs[n]) == 0 || f.paragraphs[n][0].quote != none {
		return telling{}, false
	}
	x := &f.paragraphs[n][0]
	if t, ok := f.signature(x); ok {
		return t, true
	}
	words := f.words(x)
	for _, t := range f.tellings(x) {
		for i := t.at + 1; i < min(x.last, t.at+4); i++ {
			if pointers[strings.ToLower(words[i].Form)] && t.clause == none {
				return t, !f.ends(x, ":")
			}
		}
	}
	return telling{}, false
}

// speech reports whether a quotation that nobody is said to have said is speech all
// the same, not a title or a word held at arm's length: it is a sentence by itself.
func (f *finder) speech(n, k int) bool {
	x := &f.paragraphs[n][k]
	q := &f.quotes[x.quote]
	inner := strings.TrimSpace(f.inner(q))
	stop, _ := utf8.DecodeLastRuneInString(inner)
	first, _ := utf8.DecodeRuneInString(inner)
	if len(f.paragraphs[n]) == 1 && f.heads(q) {
		return false
	}
	alone := k == 0 || f.ends(&f.paragraphs[n][k-1], ".!?:") || f.paragraphs[n][k-1].quote != none
	sentence := strings.ContainsRune(".!?…,", stop) && len(strings.Fields(inner)) > 1
	return alone && !unicode.IsLower(first) && (sentence || len(strings.Fields(inner)) >= 8)
}

// heads reports whether a quotation that is a paragraph by itself stands between
// single marks where the text has double ones: it heads what follows.
func (f *finder) heads(q *quotation.Quotation) bool {
	return f.single(q) && f.doubles > len(f.quotes)/2
}

// single reports whether a quotation stands between single marks.
func (p *page) single(q *quotation.Quotation) bool {
	switch p.in(q.Open) {
	case "'", "‘", "‚", "‹":
		return true
	}
	return false
}
