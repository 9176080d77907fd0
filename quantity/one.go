package quantity

import "github.com/sayso/sayso/language/segment"

func (r *reader) isOne(n *numeral) bool {
	return n.form == inWords && n.last == n.first+1 && r.is(n.first, "one")
}

// pronoun reports whether the "one" at k counts nothing: no one, a small one, one
// of the largest, one-sided, one must.
func (r *reader) pronoun(k int) bool {
	before, behind := k-1, k+1
	switch {
	case r.follows(before, "minus", "negative"):
		return false
	case r.isHyphen(before) && r.tight(before), r.determined(before):
		return true
	case r.is(behind, "another"):
		return true
	case r.is(behind, "of"):
		return r.superlative(behind + 1)
	case r.isHyphen(behind) && r.tight(behind):
		_, idiom := lookUp(r, oneIdioms, behind+1)
		return idiom
	case r.follows(behind, "to", "or") && r.begins(behind+1):
		return false
	case r.kind(behind) != segment.Word:
		return r.is(before-1, "the") || r.kind(before) != 0 && !r.follows(before, "just", "only", "by", "for", "than", "least", "about")
	}
	c := r.classOf(behind)
	return c&collective == 0 && (c&(auxiliary|pronoun|conjunction|preposition|adverb) != 0 || c&verb != 0 && r.ends(behind, "s"))
}

// determined reports whether the word at k, before "one", makes a pronoun of it: a
// determiner, or an adjective that belongs to it.
func (r *reader) determined(k int) bool {
	if r.follows(k, "no", "any", "every", "the", "this", "that", "each", "which", "another", "some", "a", "an") {
		return true
	}
	return r.kind(k) == segment.Word && r.adjectival(k) && !r.capital(k) && r.classOf(k)&afterPhrase == 0
}

// superlative reports whether the words from k on, behind "one of", make an idiom
// of it: the largest, its most, the few.
func (r *reader) superlative(k int) bool {
	for end := k + 5; k < end && r.kind(k) != 0; k++ {
		if r.kind(k) == segment.Mark && r.mark(k) != '\'' && r.mark(k) != '’' {
			return false
		}
		if _, ok := lookUp(r, superlatives, k); ok {
			return true
		}
		if _, noun := lookUp(r, nounsInEst, k); r.ends(k, "est") && r.width(k) > 4 && !r.capital(k) && !noun {
			return true
		}
	}
	return false
}

// Words behind "one-" with which it counts nothing.
var oneIdioms = segment.NewTable(named("off", "sided", "way", "time", "on", "stop", "to", "man", "size", "liner", "upmanship"))

// superlatives that do not end in -est.
var superlatives = segment.NewTable(named("most", "least", "first", "best", "worst", "few", "only", "top", "leading", "main", "key", "major"))

var nounsInEst = segment.NewTable(named(
	"forest", "guest", "interest", "request", "harvest", "protest", "arrest", "contest", "conquest", "west", "chest", "quest",
))
