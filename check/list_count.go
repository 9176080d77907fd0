package check

import (
	"fmt"
	"slices"
	"strings"

	"github.com/sayso/sayso/quantity"
	"github.com/sayso/sayso/span"
)

var listCount = &Check{
	ID:       "list-count",
	Severity: Warning,
	Requires: Times | Quantities | Quotations,
	Doc: Doc{
		Title: "a list that has more or fewer items than it is said to have",
		What: "Where a number of things is followed by a colon, a dash or a bracket and the list of them (“four priorities: education, crime and the economy”), the items are counted. " +
			"An “and” may join two items or stand within one, so that there is a least and a most number; flagged where the number said is outside both.",
		Why:      "An item was lost or added in editing, or the number was not changed with the list.",
		Fires:    "The mayor named four priorities: education, crime and the economy.",
		NearMiss: "The mayor named four priorities: education, crime, trade and the economy.",
		Noise:    "Items of more than a few words, with figures or with a clause of their own are not counted; nor are lists that say “including” or “such as”.",
		Since:    "0.2",
	},
	Examine: func(r *Run) {
		for line := range r.lines(1) {
			for i := range line {
				if l, ok := readItems(line, i); ok {
					judgeItems(r, l)
				}
			}
		}
	},
}

// items are a list in words with the number that it is said to have.
type items struct {
	said        *quantity.Quantity
	at          span.Span // the list
	list        []span.Span
	firstWords  []string // of the items
	least, most int
}

const (
	mostItems    = 20
	wordsOfThing = 3 // between the number and the list
	wordsOfItem  = 5
)

// readItems reads the list whose number is the figure at token i.
func readItems(line []token, i int) (items, bool) {
	q := line[i].figure
	if q == nil || q.Type != quantity.Cardinal || !exact(q) || q.Approx != quantity.AsIs || number(q) < 2 || number(q) > mostItems || number(q) != float64(int(number(q))) {
		return items{}, false
	}
	k := i + 1
	for k < len(line) && k <= i+wordsOfThing && line[k].figure == nil && line[k].word != "" && !isMarkToken(line[k]) {
		k++
	}
	if k == i+1 || k+1 >= len(line) || !strings.HasSuffix(line[k-1].word, "s") && !line[k-1].is("people", "men", "women", "children") {
		return items{}, false
	}
	names := line[k].is("(", "—")
	if !names && !line[k].is(":") || i > 0 && line[i-1].is("than", "least", "most", "top", "first", "last", "other", "of", "every", "or") {
		return items{}, false
	}
	return countItems(line, k, q, names)
}

func isMarkToken(t token) bool {
	return t.is(",", ";", ":", "(", ")", "—", ".", "!", "?", "/", "&", "=", "-")
}

// countItems counts the items behind the mark at token k; names says that each must be a
// name.
func countItems(line []token, k int, q *quantity.Quantity, names bool) (items, bool) {
	l := items{said: q}
	first, ands, lastAnds, closed, ends := k+1, 0, 0, false, false
	var item []token
	flush := func() bool {
		ends = len(item) > 0 && item[0].is("and", "or")
		if ends {
			item = item[1:]
		}
		if len(item) == 0 || len(item) > wordsOfItem || names && !item[0].upper {
			return false
		}
		inner := 0
		for _, t := range item {
			if t.is("and", "&", "or") {
				inner++
			}
		}
		ands, lastAnds = ands+inner, inner
		l.list = append(l.list, item[0].Cover(item[len(item)-1].Span))
		l.firstWords = append(l.firstWords, item[0].word)
		item = nil
		return true
	}
	last := first
	for j := first; j < len(line) && !closed; j++ {
		t := line[j]
		switch {
		case t.figure != nil || t.word == "" || t.is(":", ";", "?", "!", "...", "…", "/") || inWord(unlisted, t) || len(l.list) > mostItems:
			return l, false
		case t.is(",") || names && t.is("—", ")") || t.is("."):
			if !flush() {
				return l, false
			}
			closed = !t.is(",") || j+1 < len(line) && line[j+1].is("he", "she", "they", "i", "we", "it")
			if t.is(".") && j+1 < len(line) {
				return l, false
			}
		case t.is("(", ")", "—"):
			return l, false
		default:
			item = append(item, t)
			last = j
		}
	}
	if !closed && (len(item) == 0 || !flush()) || len(l.list) < 2 && ands == 0 {
		return l, false
	}
	l.at = line[first].Span.Cover(line[last].Span)
	l.most = len(l.list) + ands
	l.least = len(l.list)
	if !ends && lastAnds == 1 { // "a, b and c"
		l.least++
	}
	return l, true
}

// unlisted are words by which a list is not all there is, or no list.
var unlisted = set("including", "such", "etc", "other", "others", "more", "who", "which", "that", "was", "were", "is", "are", "has", "have", "had", "will", "said", "says", "i", "we", "you", "he", "she", "they", "it", "not",
	"several", "both", "plus", "respectively", "versus", "to", "but", "then", "if", "can", "must", "should")

func inWord(words map[string]bool, t token) bool { return words[t.word] }

func judgeItems(r *Run, l items) {
	n := int(number(l.said))
	var texts []string
	for _, s := range l.list {
		texts = append(texts, spoken(s.In(r.Document.Text)))
	}
	working := fmt.Sprintf("The list has %s: %s.", countText(l.least, l.most), strings.Join(texts, "; "))
	related := Related{l.said.Number, "the number"}
	at := l.said.Number.Cover(l.at)
	switch {
	case l.least <= n && n <= l.most:
		r.Pass(at, "The list has as many items as it is said to have.", working, related)
	case n > l.most:
		r.Contradict(Warning, at, fmt.Sprintf("The text says %d, and lists %d.", n, l.most), working, related)
	case l.apposed():
		r.Open(at, "Words between commas may be said of the item before them.", related)
	default:
		r.Contradict(Warning, at, fmt.Sprintf("The text says %d, and lists %d.", n, l.least), working, related)
	}
}

func countText(least, most int) string {
	if least == most {
		return fmt.Sprintf("%d items", least)
	}
	return fmt.Sprintf("%d to %d items", least, most)
}

// aboutBefore begin an insertion that is said of the item before it.
var aboutBefore = set("a", "an", "the", "his", "her", "its", "their", "in", "of")

// apposed reports whether an item may be said of the one before it: "Oren, the mayor, and
// Tal".
func (l items) apposed() bool {
	return slices.ContainsFunc(l.firstWords, func(w string) bool { return aboutBefore[w] })
}
