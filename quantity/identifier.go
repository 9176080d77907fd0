package quantity

import (
	"github.com/sayso/sayso/language/segment"
)

// labels are words that make the number behind them a name, not an amount.
var labels = segment.NewTable(func() map[string]bool {
	m := map[string]bool{}
	for _, w := range []string{
		"no", "nos", "nr", "number", "numbers", "article", "articles", "art", "section", "sections", "sec", "sect", "chapter", "chapters",
		"page", "pages", "p", "pp", "paragraph", "paragraphs", "para", "paras", "figure", "figures", "fig", "figs", "table", "tables",
		"row", "room", "route", "road", "highway", "interstate", "rule", "resolution", "resolutions", "decree", "order", "law", "directive", "regulation",
		"protocol", "annex", "appendix", "part", "volume", "vol", "issue", "clause", "schedule", "title", "version", "phase", "phases",
		"stage", "class", "type", "category", "game", "match", "week", "day", "episode", "season", "gate", "platform", "flight", "bus",
		"channel", "apollo", "boeing", "airbus", "step", "model", "mark", "level", "act", "eq", "equation", "ref", "refs", "chromosome", "sheet",
		"lot", "block", "bill", "case", "exercise", "question", "unit", "zone", "district", "precinct", "line", "covid", "windows", "tier", "formula",
		"building", "apartment", "apt", "suite", "plot", "ward", "sector", "camp", "post", "checkpoint", "box", "grade", "round", "hall", "form",
	} {
		m[w] = true
	}
	return m
}())

// identifier reports whether a is a name and no amount, and where to read on.
func (r *reader) identifier(a *amount) (next int, yes bool) {
	n := &a.num
	if n.form == inDigits {
		if end, yes := r.glued(a); yes {
			return end, true
		}
	}
	k := a.first - 1
	if r.labelled(k) && (a.unit.name == "" || a.unit.typ == Duration) && n.form != asOrdinal {
		return a.num.last, true
	}
	if r.year(a) {
		return a.last, true
	}
	if r.is(n.first, "one") && n.last == n.first+1 && a.unit.name == "" && r.pronoun(n.first) {
		return n.last, true
	}
	return a.last, false
}

// labelled reports whether a label stands at k, or a mark of number.
func (r *reader) labelled(k int) bool {
	if r.mark(k) == '.' && r.tight(k) {
		k--
	}
	switch r.mark(k) {
	case '#', '№', '§':
		return true
	}
	if r.kind(k) != segment.Word || !r.free(k) {
		return false
	}
	_, ok := labels.Of(r.Text, k)
	return ok
}

// glued reports whether the number is part of a longer word: B52, Covid-19, 5G,
// 11:30, 2021/22.
func (r *reader) glued(a *amount) (next int, yes bool) {
	f, l := a.num.first, a.last
	if r.tight(f) {
		switch k := f - 1; {
		case r.kind(k) == segment.Word && a.unit.iso == "":
			return l, true
		case r.mark(k) == ':' && r.kind(k-1) == segment.Number && r.tight(k):
			return l, true
		case r.mark(k) == '/' && r.tight(k) && a.unit.name == "":
			return l, true
		case r.mark(k) == '-' && r.tight(k) && r.kind(k-1) == segment.Word && !r.is(k-1, "to") && !r.is(k-1, "sub") && !r.is(k-1, "minus"):
			return l, true
		}
	}
	if r.tight(l) {
		switch {
		case r.kind(l) == segment.Word, r.mark(l) == ':' && r.tight(l+1) && r.kind(l+1) == segment.Number, r.mark(l) == '/' && a.unit.name == "":
			return l + 1, true
		}
	}
	return l, false
}

// year reports whether a is a bare number that looks like a year.
func (r *reader) year(a *amount) bool {
	n := &a.num
	return n.form == inDigits && n.last == n.first+1 && a.unit.name == "" && r.width(n.first) == 4 && n.value >= 1500 && n.value < 2100 && a.first == n.first
}

// pronoun reports whether the "one" at k counts nothing.
func (r *reader) pronoun(k int) bool {
	if r.is(k+1, "of") || r.is(k-1, "no") || r.is(k-1, "any") || r.is(k-1, "every") || r.is(k-1, "the") || r.is(k-1, "this") || r.is(k-1, "that") || r.is(k-1, "each") || r.is(k-1, "which") || r.is(k-1, "another") || r.is(k-1, "some") {
		return true
	}
	return r.kind(k+1) != segment.Word
}

// row reports whether the number of f stands in a row of numbers with hyphens that
// is no range: a score, a telephone number.
func (r *reader) row(f *figure) (next int, yes bool) {
	k := f.last
	for r.tight(k) && r.tight(k+1) && r.isDash(k) && r.kind(k+1) == segment.Number {
		k += 2
	}
	return k, k > f.last && (f.unit.name == "" || f.ranged)
}

// isDash reports whether atom k is a hyphen or a dash.
func (r *reader) isDash(k int) bool {
	switch r.mark(k) {
	case '-', '–', '—', '−', '‐', '‑':
		return true
	}
	return false
}
