package stance

import (
	"strings"

	"github.com/sayso/sayso/language/parse"
)

// form is what a word's features say, as bits.
type form uint16

const (
	past form = 1 << iota
	present
	infinitive
	participle
	gerund
	imperative
	passive
	superlative
	firstPerson
	secondPerson
	finite
)

var formNames = []struct {
	feat string
	form form
}{
	{"Tense=Past", past},
	{"Tense=Pres", present},
	{"VerbForm=Inf", infinitive},
	{"VerbForm=Part", participle},
	{"VerbForm=Ger", gerund},
	{"Mood=Imp", imperative},
	{"Voice=Pass", passive},
	{"Degree=Sup", superlative},
	{"Person=1", firstPerson},
	{"Person=2", secondPerson},
	{"VerbForm=Fin", finite},
}

func formOf(feats string) form {
	var f form
	if len(feats) > 1 {
		for _, n := range formNames {
			if strings.Contains(feats, n.feat) {
				f |= n.form
			}
		}
	}
	return f
}

// node is what the rules need of a word besides itself.
type node struct {
	*lexeme
	form  form
	head  int   // what it hangs on; -1 for the root
	child int32 // the first word that hangs on it; -1 for none
	next  int32 // the next word that hangs on the same one
	rel   string
}

// tree is a sentence prepared for the rules.
type tree struct {
	words []parse.Word
	nodes []node
	order []int32 // from the root down
	root  int
}

func plant(words []parse.Word, l lexicon) *tree {
	t := &tree{words: words, nodes: make([]node, len(words)), order: make([]int32, 0, len(words))}
	for i := range words {
		w, n := &words[i], &t.nodes[i]
		n.head, n.child, n.next = w.Head, -1, -1
		n.form, n.rel = formOf(w.Feats), w.Rel
		n.lexeme = l.of(w)
		if k := strings.IndexByte(w.Rel, ':'); k > 0 {
			n.rel = w.Rel[:k]
		}
		if w.Head < 0 {
			n.rel = "root"
		}
	}
	t.mend()
	t.join()
	return t
}

// mend hangs a clause that "that" or "to" opens on the word just before it, where that
// is one that embeds such clauses and the word above is none: "denied that", "failure
// to".
func (t *tree) mend() {
	for m := 1; m < len(t.words); m++ {
		i := t.nodes[m].head
		if t.nodes[m].rel != "mark" || i < m || t.nodes[i].head < 0 || t.nodes[i].head == m-1 {
			continue
		}
		f := to
		switch t.lower(m) {
		case "that":
			f = that
		case "to":
			if t.nodes[t.nodes[i].head].frames[to].said != none {
				continue
			}
		default:
			continue
		}
		if t.nodes[m-1].frames[f].said != none && !t.below(m-1, i) {
			t.nodes[i].head, t.nodes[i].rel = m-1, "ccomp"
		}
	}
}

// highest is how many steps up a tree are looked at, at most.
const highest = 60

// below reports whether word i hangs on word top, by way of others or not, or so deep
// that this is not known.
func (t *tree) below(i, top int) bool {
	for range highest {
		if i == top {
			return true
		}
		if i = t.nodes[i].head; i < 0 {
			return false
		}
	}
	return true
}

// join links the words to those that hang on them, in text order.
func (t *tree) join() {
	for i := len(t.words) - 1; i >= 0; i-- {
		h := t.nodes[i].head
		if h < 0 {
			t.root = i
			continue
		}
		t.nodes[i].next, t.nodes[h].child = t.nodes[h].child, int32(i)
	}
	if len(t.words) > 0 {
		t.order = append(t.order, int32(t.root))
	}
	for at := 0; at < len(t.order); at++ {
		for c := t.nodes[t.order[at]].child; c >= 0; c = t.nodes[c].next {
			t.order = append(t.order, c)
		}
	}
}

// find is the first child of i of which ok holds, or -1.
func (t *tree) find(i int, ok func(c int) bool) int {
	for c := t.nodes[i].child; c >= 0; c = t.nodes[c].next {
		if ok(int(c)) {
			return int(c)
		}
	}
	return -1
}

// childBy is the first child of i by relation rel, its subtype aside, or -1.
func (t *tree) childBy(i int, rel string) int {
	for c := t.nodes[i].child; c >= 0; c = t.nodes[c].next {
		if t.nodes[c].rel == rel {
			return int(c)
		}
	}
	return -1
}

// is reports whether word i belongs to one of the classes.
func (t *tree) is(i int, k kind) bool { return i >= 0 && t.nodes[i].kinds&k != 0 }

func (t *tree) has(i int, f form) bool { return i >= 0 && t.nodes[i].form&f != 0 }

func (t *tree) upos(i int) string { return t.words[i].UPOS }

// lower is the form of word i in small letters.
func (t *tree) lower(i int) string { return strings.ToLower(t.words[i].Form) }

// lowerAt is lower, "" for no word.
func (t *tree) lowerAt(i int) string {
	if i < 0 {
		return ""
	}
	return t.lower(i)
}

// marker is the word that opens the clause of i: "that", "if", "to", "without"; -1
// for none.
func (t *tree) marker(i int) int { return t.childBy(i, "mark") }

// marked is the child of i by mark, case or advmod that is written so, or -1.
func (t *tree) marked(i int, word string) int {
	return t.find(i, func(c int) bool {
		r := t.nodes[c].rel
		return (r == "mark" || r == "case" || r == "advmod" || r == "cc") && strings.EqualFold(t.words[c].Form, word)
	})
}

// verbal reports whether i heads a clause: a verb, or a word with a copula or a
// subject.
func (t *tree) verbal(i int) bool {
	if u := t.upos(i); u == "VERB" || u == "AUX" {
		return true
	}
	return t.find(i, func(c int) bool { return t.nodes[c].rel == "cop" || t.nodes[c].rel == "nsubj" }) >= 0
}

// nonFinite reports whether the clause of i has no tense of its own: "to leave",
// "leaving". what is the frame in which it hangs.
func (t *tree) nonFinite(i int) (what frame, ok bool) {
	head, marker := i, false
	for c := t.nodes[i].child; c >= 0; c = t.nodes[c].next {
		switch t.nodes[c].rel {
		case "mark":
			if t.lower(int(c)) == "to" {
				marker = true
			}
		case "aux", "cop":
			if t.nodes[c].form&(finite|past|present) != 0 && t.nodes[c].form&(participle|infinitive|gerund) == 0 || t.is(int(c), may|can|must|will|would) {
				return that, false
			}
			if t.nodes[c].rel == "cop" || head == i {
				head = int(c)
			}
		}
	}
	switch {
	case t.has(head, gerund) || t.has(head, participle) && strings.HasSuffix(t.lower(head), "ing"):
		return ing, true
	case marker:
		return to, true
	case t.has(head, infinitive) && t.childBy(i, "nsubj") < 0:
		return to, true
	}
	return that, false
}
