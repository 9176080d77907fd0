package match

import (
	"fmt"
	"slices"
	"strings"
	"unicode"

	"github.com/sayso/sayso/claim"
)

// mostContent is how many words of a claim are looked at.
const mostContent = 24

// content are the words of c that tell what it is about, by stems and each once: those of its own
// words and of its arguments, without figures, names of months, and words that any
// sentence may have.
func content(c *claim.Claim) []string {
	skip := map[string]bool{}
	for _, q := range c.Quantities {
		for _, w := range strings.Fields(Fold(q.Text)) {
			skip[w] = true
		}
		skip[root(q.Head)], skip[stem(root(q.Head))] = true, true
	}
	texts := []string{c.Text}
	for _, a := range c.Args {
		texts = append(texts, a.Text, a.Name)
	}
	var out []string
	for _, t := range texts {
		for w := range strings.FieldsSeq(Fold(t)) {
			if s := stem(w); !skip[w] && !skip[root(s)] && !empty[w] && len(w) > 2 && !unicode.IsDigit(rune(w[0])) && !slices.Contains(out, s) && len(out) < mostContent {
				out = append(out, s)
			}
		}
	}
	return out
}

// stem is a word without the endings of plural and past.
func stem(w string) string {
	for _, e := range []string{"ing", "ies", "ied", "es", "ed", "s"} {
		if s, ok := strings.CutSuffix(w, e); ok && len(s) > 3 {
			return strings.TrimSuffix(s, "e")
		}
	}
	return strings.TrimSuffix(w, "e")
}

// leastCommon is how many words besides the predicate and the thing have to be common to tie
// two claims that name neither place nor day, and leastShare which share of the shorter
// claim's.
const (
	leastCommon = 2
	leastShare  = 0.5
)

// sameWords: what neither has a place, such as a figure for all the world, is tied by the
// words with which both say it, if the texts are of one time.
func sameWords(a, b Side) answer {
	if a.figure == nil || a.Key.Place != "" || b.Key.Place != "" || !general(a) || !general(b) || apart(a, b) > oneTime {
		return answer{}
	}
	both, share := commonContent(a.Claim, b.Claim)
	if len(both) < leastCommon || share < leastShare || !sameDoer(a.Claim, b.Claim) {
		return answer{}
	}
	return answer{tie, min(1+0.5*float64(len(both)-1), 2.5), fmt.Sprintf("both say %s of “%s”, in texts of one time", strings.Join(both[:min(len(both), mostShared)], ", "), a.thing())}
}

// commonContent are the words that two claims have in common besides their predicate, and which
// share of the shorter one's they are.
func commonContent(a, b *claim.Claim) ([]string, float64) {
	x, y := content(a), content(b)
	var both []string
	for _, w := range x {
		if slices.Contains(y, w) && w != stem(Fold(a.Predicate)) {
			both = append(both, w)
		}
	}
	slices.Sort(both)
	return both, float64(len(both)) / float64(max(min(len(x), len(y)), 1))
}

// general reports whether s names all that it speaks of: "our people", "that continent" and
// "its population" are other people and places in another mouth.
func general(s Side) bool {
	words := saidWords(s.Claim)
	if slices.ContainsFunc(words, func(w string) bool { return pointing[w] }) {
		return false
	}
	own := slices.ContainsFunc(words, func(w string) bool { return relational[w] || relational[strings.TrimSuffix(w, "s")] })
	return !own || slices.ContainsFunc(words, func(w string) bool { return worldwide[w] })
}

// saidWords are the words of c and of its arguments, in small letters; parts of compounds are
// words too.
func saidWords(c *claim.Claim) []string {
	texts := []string{c.Text}
	for _, a := range c.Args {
		texts = append(texts, a.Text)
	}
	return strings.FieldsFunc(strings.ToLower(strings.Join(texts, " ")), func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsDigit(r) && r != '\'' && r != '’'
	})
}

// sameDoer reports whether two claims may have one doer: who has a name in one has it in the
// other.
func sameDoer(a, b *claim.Claim) bool {
	x, y := doer(a), doer(b)
	return x == y
}

// doer is the folded name of who does what c says; "" for one without a name.
func doer(c *claim.Claim) string {
	for _, a := range c.Args {
		if a.Role == claim.Who && a.Name != "" {
			return Fold(a.Name)
		}
		if a.Role == claim.Who && capital(a.Text) {
			return Fold(a.Text)
		}
	}
	return ""
}

// capital reports whether s is written as a name: two of its words begin with a capital
// besides an article, and it counts nothing.
func capital(s string) bool {
	n := 0
	for i, w := range strings.Fields(s) {
		switch r := []rune(w)[0]; {
		case unicode.IsDigit(r):
			return false
		case unicode.IsUpper(r) && !(i == 0 && empty[strings.ToLower(w)]):
			n++
		}
	}
	return n > 1
}

// sameSort: what is said of the one of two opposites is not said of the other.
func sameSort(a, b Side) answer {
	x, y := saidWords(a.Claim), saidWords(b.Claim)
	for _, p := range contrasts {
		for _, q := range [][2]string{p, {p[1], p[0]}} {
			if slices.Contains(x, q[0]) && slices.Contains(y, q[1]) && !slices.Contains(x, q[1]) && !slices.Contains(y, q[0]) {
				return answer{weight: parted}
			}
		}
	}
	return answer{}
}

// oneTime is how far apart texts may be that tell of one state of things.
const oneTime = 45 * oneDay

// unknownTime is more than any time between texts.
const unknownTime = 1e18

// apart is how long a's and b's documents lie apart, in seconds; unknownTime where that is
// not known.
func apart(a, b Side) float64 {
	x, y := a.Context.Day, b.Context.Day
	if !x.Bounded() || !y.Bounded() {
		return unknownTime
	}
	return max(x.From-y.To, y.From-x.To, 0)
}
