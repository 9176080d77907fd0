package claim

import (
	"slices"
	"sort"
	"strings"

	"github.com/sayso/sayso/claim/stance"
	"github.com/sayso/sayso/language/parse"
	"github.com/sayso/sayso/name"
	"github.com/sayso/sayso/quantity"
	"github.com/sayso/sayso/span"
	"github.com/sayso/sayso/timex"
)

// tree is a sentence as claims are read from it.
type tree struct {
	*finder
	index   int
	words   []parse.Word // our own: mended
	at      span.Span
	kids    [][]int // of each word, in order
	first   []int   // of each word, where what hangs on it begins and ends
	last    []int
	duty    []duty           // of each word, as the head of a clause
	tells   []telling        // what each word has to do with telling who says it
	mended  parse.Sentence   // words as a sentence
	put     []stance.Reading // how the sentence puts what each word tells of
	loaded  []span.Span      // evaluative words
	times   []timex.Time
	figures []quantity.Quantity
	names   []name.Name
}

// duty is what becomes of a clause or apposition.
type duty uint8

const (
	own duty = 1 << iota // it is a claim of its own
	cut                  // it is left out of the claim it hangs on
)

func (f *finder) tree(i int) *tree {
	t := &tree{finder: f, index: i, words: slices.Clone(f.Sentences[i].Words), at: f.Text.Sentences[i].Span}
	t.times = within(f.Times, &f.timesFrom, t.at, func(x *timex.Time) span.Span { return x.Span })
	t.figures = within(f.Quantities, &f.figuresFrom, t.at, func(x *quantity.Quantity) span.Span { return x.Span })
	t.names = within(f.Names, &f.namesFrom, t.at, func(x *name.Name) span.Span { return x.Span })
	t.mended = parse.Sentence{Words: t.words, Cut: f.Sentences[i].Cut}
	n := len(t.words)
	t.kids, t.first, t.last, t.duty = make([][]int, n), make([]int, n), make([]int, n), make([]duty, n)
	t.hang()
	t.tells = f.voices.telling(t)
	return t
}

// hang finds what hangs on each word.
func (t *tree) hang() {
	n := make([]int, len(t.words))
	for k := range t.words {
		if h := t.words[k].Head; h >= 0 {
			n[h]++
		}
	}
	flat := make([]int, len(t.words))
	for k := range t.words {
		t.kids[k], flat = flat[:0:n[k]], flat[n[k]:]
		t.first[k], t.last[k] = k, k+1
	}
	for k := range t.words {
		if h := t.words[k].Head; h >= 0 {
			t.kids[h] = append(t.kids[h], k)
		}
		for h := t.words[k].Head; h >= 0; h = t.words[h].Head {
			t.first[h], t.last[h] = min(t.first[h], k), max(t.last[h], k+1)
		}
	}
}

func (t *tree) form(i int) string  { return strings.ToLower(t.words[i].Form) }
func (t *tree) lemma(i int) string { return strings.ToLower(t.words[i].Lemma) }

// rel is a word's relation to its head, without the subtype.
func (t *tree) rel(i int) string {
	r, _, _ := strings.Cut(t.words[i].Rel, ":")
	return r
}

func (t *tree) feat(i int, f string) bool { return strings.Contains(t.words[i].Feats, f) }

// kid is the first word that hangs on i by one of the relations, or -1.
func (t *tree) kid(i int, rels ...string) int {
	for _, k := range t.kids[i] {
		if slices.Contains(rels, t.words[k].Rel) {
			return k
		}
	}
	return -1
}

// wordsIn are the words that s overlaps: [first, last).
func (t *tree) wordsIn(s span.Span) (first, last int) {
	first = sort.Search(len(t.words), func(i int) bool { return t.words[i].End > s.Start })
	last = sort.Search(len(t.words), func(i int) bool { return t.words[i].Start >= s.End })
	return first, max(first, last)
}

// among gives those of all, which are in order, that overlap s.
func among[T any](all []T, s span.Span, place func(*T) span.Span) []T {
	first := sort.Search(len(all), func(i int) bool { return place(&all[i]).End > s.Start })
	last := first
	for last < len(all) && place(&all[last]).Start < s.End {
		last++
	}
	return all[first:last]
}

func (t *tree) timesIn(s span.Span) []timex.Time {
	return among(t.times, s, func(x *timex.Time) span.Span { return x.Span })
}

func (t *tree) figuresIn(s span.Span) []quantity.Quantity {
	return among(t.figures, s, func(x *quantity.Quantity) span.Span { return x.Span })
}

// joins reports whether word i is a preposition that joins the noun k to what stands
// before it, and no word of a figure, such as the "up" of "a crowd of up to 60 men".
func (t *tree) joins(i, k int) bool {
	return t.rel(i) == "case" && t.words[i].Head == k && len(t.figuresIn(t.words[i].Span)) == 0
}

// namesIn are the names that overlap s, and the index of the first among the text's.
func (t *tree) namesIn(s span.Span) (names []name.Name, first int) {
	names = among(t.names, s, func(x *name.Name) span.Span { return x.Span })
	first = t.namesFrom + sort.Search(len(t.names), func(i int) bool { return t.names[i].End > s.Start })
	return names, first
}

// top is the word of [first, last) that the others hang on.
func (t *tree) top(first, last int) int {
	for i := first; i < last; i++ {
		if h := t.words[i].Head; t.words[i].UPOS != "PUNCT" && t.words[i].UPOS != "ADP" && (h < first || h >= last) {
			return i
		}
	}
	return first
}

// root is the word that hangs on no other.
func (t *tree) root() int {
	for k := range t.words {
		if t.words[k].Head < 0 {
			return k
		}
	}
	return 0
}

// nominal reports whether word i is a noun or stands for one.
func (t *tree) nominal(i int) bool {
	switch t.words[i].UPOS {
	case "NOUN", "PROPN", "PRON", "NUM", "SYM":
		return true
	}
	return false
}

func (t *tree) punct(i int) bool { return i < 0 || i >= len(t.words) || t.words[i].UPOS == "PUNCT" }

// start is the first word of what hangs on i that is no mark.
func (t *tree) start(i int) int {
	k := t.first[i]
	for k < i && (t.punct(k) || t.words[k].Rel == "cc") {
		k++
	}
	return k
}

// comma reports whether a mark stands right before what hangs on i.
func (t *tree) comma(i int) bool {
	k := t.start(i) - 1
	for k > 0 && t.words[k].Rel == "cc" {
		k--
	}
	return k >= 0 && t.punct(k)
}

// finished reports whether the sentence ends in a stop.
func (t *tree) finished() bool {
	for i := len(t.words) - 1; i >= 0 && t.words[i].UPOS == "PUNCT"; i-- {
		if strings.ContainsAny(t.words[i].Form, ".!?…:;。") {
			return true
		}
	}
	return false
}
