package claim

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// mend puts right what parsers often get wrong and the order of the words shows.
func (t *tree) mend() {
	changed := false
	for k := range t.words {
		for _, mend := range mends {
			changed = mend(t, k) || changed
		}
	}
	if changed {
		t.hang()
	}
}

// mends are tried for each word, in this order.
var mends = []func(*tree, int) bool{
	(*tree).mendRoot, (*tree).mendFirst, (*tree).mendSubject, (*tree).mendWhere, (*tree).mendParticiple, (*tree).mendSubjects, (*tree).mendApposition,
}

// mendFirst makes the name that begins a sentence the subject of the verb behind it
// that has none: "Brightwell opened two stores".
func (t *tree) mendFirst(k int) bool {
	h := t.words[k].Head
	if h != k+1 || t.words[k].Rel != "advmod" && t.words[k].Rel != "discourse" && t.words[k].Rel != "vocative" || !t.feat(h, "VerbForm=Fin") || t.words[h].UPOS != "VERB" {
		return false
	}
	if !capital(t.words[k].Form) || connectives[t.form(k)] || strings.HasSuffix(t.form(k), "ly") || t.kid(h, "nsubj", "nsubj:pass", "expl", "csubj") >= 0 {
		return false
	}
	if k > 0 && !t.punct(k-1) {
		return false
	}
	t.words[k].Rel, t.words[k].UPOS = "nsubj", "PROPN"
	return true
}

// mendSubjects parts two clauses of which the first verb was hung on its subject and
// both subjects on the second: "a fire destroyed the hall; two people died".
func (t *tree) mendSubjects(k int) bool {
	h := t.words[k].Head
	if t.words[k].Rel != "acl" || h < 0 || h > k || !t.feat(k, "Tense=Past") || t.kid(k, "obj") < 0 || !strings.HasPrefix(t.words[h].Rel, "nsubj") {
		return false
	}
	top := t.words[h].Head
	n := 0
	for _, i := range t.kids[top] {
		if t.rel(i) == "nsubj" {
			n++
		}
	}
	if n < 2 || top < k {
		return false
	}
	t.words[k].Head, t.words[k].Rel = top, "parataxis"
	t.words[h].Head, t.words[h].Rel = k, "nsubj"
	return true
}

// mendApposition hangs an apposition on the name right before its comma: "on behalf of
// Oru, a town of …".
func (t *tree) mendApposition(k int) bool {
	h := t.words[k].Head
	i := t.start(k) - 1
	if t.words[k].Rel != "appos" || h < 0 || t.words[h].UPOS == "PROPN" || i < 1 || t.words[i].Form != "," {
		return false
	}
	best := -1
	for i--; i > h && t.words[i].Head < i; i = t.words[i].Head {
		if t.words[i].UPOS == "PROPN" {
			best = i
		}
	}
	if best < 0 || !t.under(best, h) || t.under(best, k) {
		return false
	}
	t.words[k].Head = best
	return true
}

func capital(form string) bool {
	r, _ := utf8.DecodeRuneInString(form)
	return unicode.IsUpper(r)
}

// mendSubject gives a clause without a subject the noun that ends right before its
// first auxiliary: "November 25 is defined as …".
func (t *tree) mendSubject(k int) bool {
	if t.words[k].UPOS != "VERB" || t.rel(k) == "conj" || t.rel(k) == "xcomp" || t.kid(k, "nsubj", "nsubj:pass", "csubj", "expl", "csubj:pass") >= 0 {
		return false
	}
	aux := t.kid(k, "aux", "aux:pass")
	if aux < 1 || !t.feat(aux, "VerbForm=Fin") || !t.nominal(aux-1) {
		return false
	}
	least := 0
	if m := t.kid(k, "mark", "advmod"); m >= 0 && m < aux {
		least = m + 1
	}
	i := aux - 1
	for h := t.words[i].Head; h >= least && h != k && t.nominal(h) && t.last[h] == aux && t.first[h] >= least; h = t.words[i].Head {
		i = h
	}
	if i == k || t.under(k, i) || t.rel(i) == "nsubj" && t.rel(k) != "advcl" {
		return false
	}
	t.words[i].Head, t.words[i].Rel = k, "nsubj"
	if t.kid(k, "aux:pass") >= 0 {
		t.words[i].Rel = "nsubj:pass"
	}
	return true
}

// mendParticiple hangs a participle that was read as the main verb on the noun before
// it: "by the decree dated 3 May, the bodies were founded".
func (t *tree) mendParticiple(k int) bool {
	c := t.kid(k, "ccomp")
	if t.words[k].Head >= 0 || c < k || k == 0 || !t.feat(k, "Tense=Past") || t.kid(k, "nsubj", "nsubj:pass", "aux", "aux:pass", "obj", "expl") >= 0 ||
		t.kid(c, "nsubj", "nsubj:pass") < k || t.kid(c, "mark") >= 0 || !t.nominal(k-1) || !t.under(k-1, c) {
		return false
	}
	t.words[c].Head, t.words[c].Rel = -1, "root"
	t.words[k].Head, t.words[k].Rel = k-1, "acl"
	return true
}

// mendWhere hangs a clause with "where" on the noun before it.
func (t *tree) mendWhere(k int) bool {
	w := t.kid(k, "advmod")
	if t.words[k].Rel != "advcl" || w < 2 || t.form(w) != "where" || t.words[w-1].Form != "," || !t.nominal(w-2) || w > k || t.under(w-2, k) {
		return false
	}
	t.words[k].Head, t.words[k].Rel = w-2, "acl:relcl"
	return true
}

// under reports whether word i hangs on word top, by way of others or not.
func (t *tree) under(i, top int) bool {
	for ; i >= 0; i = t.words[i].Head {
		if i == top {
			return true
		}
	}
	return false
}

// mendRoot makes a verb the head of a finished sentence that was read as a noun with
// a participle: "Oru, one of the largest towns, consisted of …".
func (t *tree) mendRoot(k int) bool {
	h := t.words[k].Head
	if t.words[k].Rel != "acl" || k == 0 || h < 0 || t.words[h].Head >= 0 || !t.nominal(h) || t.kid(h, "cop", "nsubj") >= 0 {
		return false
	}
	if !t.feat(k, "Tense=Past") || t.kid(k, "aux", "aux:pass", "nsubj", "obl:agent") >= 0 || t.words[k-1].Form != "," || !t.finished() {
		return false
	}
	t.words[k].Head, t.words[k].Rel = -1, "root"
	t.words[k].Feats = strings.ReplaceAll(t.words[k].Feats, "VerbForm=Part|Voice=Pass", "VerbForm=Fin")
	t.words[h].Head, t.words[h].Rel = k, "nsubj"
	for i := range t.words {
		if t.words[i].Head == h && t.words[i].Rel == "punct" && i > k {
			t.words[i].Head = k
		}
	}
	return true
}
