package rule

import (
	"strings"

	"github.com/sayso/sayso/attribution"
	"github.com/sayso/sayso/language/parse"
)

// opinions finds what a sentence reports by a noun that belongs to somebody: "In her
// view, …", "His demand is that …", "Her conclusion: …".
func (f *finder) opinions(x *piece) {
	words := f.words(x)
	for i := x.first; i < x.last; i++ {
		t, ok := owned(words, x, i)
		if !ok {
			continue
		}
		from := i + 1
		switch {
		case words[x.first].Start == t.cue.Start && opens(words, x.first):
			if from < x.last && words[from].Form == "," {
				from++
			}
		case from+1 < x.last && isBe(&words[from]) && strings.EqualFold(words[from+1].Form, "that"):
			from++
		case from < x.last && words[from].Form == ":" && i < x.first+labelWords:
			from++
		default:
			continue
		}
		last := x.last
		for last > from && words[last-1].UPOS == "PUNCT" {
			last--
		}
		if last-from < 3 {
			continue
		}
		f.out = append(f.out, ruling{Attribution: t.attribution(words[from].Cover(words[last-1].Span))})
	}
}

// opens reports whether a sentence begins with "in" or "by": "In her view".
func opens(words []parse.Word, i int) bool {
	return strings.EqualFold(words[i].Form, "in") || strings.EqualFold(words[i].Form, "by")
}

func isBe(w *parse.Word) bool { return w.UPOS == "AUX" && w.Lemma == "be" }

// owned is the telling of noun i, which tells of a saying and belongs to somebody.
func owned(words []parse.Word, x *piece, i int) (telling, bool) {
	w := &words[i]
	lemma := strings.ToLower(w.Lemma)
	act := attribution.ActOf(lemma)
	if w.UPOS != "NOUN" || act == "" && !phrasings[lemma] {
		return telling{}, false
	}
	for k := max(x.first, i-near); k < i; k++ {
		if words[k].Head != i || words[k].Rel != "nmod:poss" || strings.Contains(words[k].Feats, "Person=1") {
			continue
		}
		t := telling{cue: w.Span, act: act, at: i, clause: none}
		t.takes(words, x, k)
		t.source.End = words[k].End
		if k > x.first && opens(words, x.first) {
			t.cue = words[x.first].Cover(w.Span)
		}
		return t, true
	}
	return telling{}, false
}
