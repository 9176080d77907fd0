package quantity

import "github.com/sayso/sayso/language/segment"

// A noun phrase longer than this is not read.
const maxPhrase = 12

// nounPhrase is the noun phrase that begins at atom k: its head and what stands
// before it, without articles and without what follows the head. With many set, the
// head must be a plural or a word for several. With owned set, what stands before a
// genitive's s is left out: "the town's 20 schools".
func (r *reader) nounPhrase(k int, many, owned bool) (first, last int, ok bool) {
	first = r.skipOuter(k)
	head := -1   // the last plural
	single := -1 // the last word, should no plural follow
	for j := first; j < min(first+maxPhrase, r.last); j++ {
		if r.mark(j) != 0 {
			next, genitive, goesOn := r.throughMark(j, head)
			if !goesOn {
				break
			}
			if genitive {
				head, single = -1, -1
				if owned {
					first = r.skipOuter(r.skipNumbers(next))
					next = first
				}
			}
			j = next - 1
			continue
		}
		if r.joinsModifiers(j, head) {
			continue
		}
		if r.stopsPhrase(j, first, head, single, many) {
			break
		}
		if !many { // sales volume
			head = -1
		}
		single = j
		if r.plural(j) || r.nominal(j) || j == first && r.nounInS(j) {
			head = j
		}
	}
	switch {
	case head >= 0:
		return first, r.coordinate(head + 1), true
	case single >= 0 && !many && r.canHead(single):
		return first, single + 1, true
	case single > first && many && r.attributive(first):
		return first, first + 1, true
	}
	return first, first, false
}

// stopsPhrase reports whether a noun phrase from first on, whose best head so far is
// head, ends before the word at j.
func (r *reader) stopsPhrase(j, first, head, single int, many bool) bool {
	if r.isNumber(j) || r.kind(j) != segment.Word {
		return true
	}
	if head >= 0 && !r.goesOnBehindPlural(head, j, many) {
		return true
	}
	if r.endsPhrase(j, first) {
		return true
	}
	return head < 0 && single >= 0 && r.participle(j) && !r.pluralAhead(j+1)
}

// nounInS reports whether the word at j, right behind a number, is a noun though it
// could be a verb too: six votes.
func (r *reader) nounInS(j int) bool {
	return r.classOf(j)&verb != 0 && r.ends(j, "s") && !r.ends(j, "ss")
}

// skipNumbers is the first atom from k on, of a few, that is no number.
func (r *reader) skipNumbers(k int) int {
	for end := k + maxPhrase; k < end; k++ {
		if !r.isNumber(k) && !(r.mark(k) == ',' && r.tight(k) && r.kind(k+1) == segment.Number) {
			break
		}
	}
	return k
}

// isNumber reports whether atom k is part of a number, in digits or words.
func (r *reader) isNumber(k int) bool {
	_, word := r.number(k)
	return word || r.kind(k) == segment.Number
}

// attributive reports whether the word at k is a noun in the singular that counts
// before another noun: a 12 page document.
func (r *reader) attributive(k int) bool {
	return r.kind(k+1) == segment.Word && (r.classOf(k)|r.classOf(k+1))&(afterPhrase|adjective) == 0 && !r.capital(k) && !r.capital(k+1) &&
		(!r.adjectival(k) || r.ends(k, "er"))
}

// skipOuter is the first atom behind the words before a noun phrase that are no
// part of what is counted.
func (r *reader) skipOuter(k int) int {
	for r.classOf(k)&scope != 0 {
		k++
	}
	return k
}

// joinsModifiers reports whether the word at j is an "and" between two modifiers:
// old and new schools, Oru and Tarn soldiers.
func (r *reader) joinsModifiers(j, head int) bool {
	if head >= 0 || !r.follows(j, "and", "or") || r.kind(j-1) != segment.Word || !r.pluralAhead(j+1) {
		return false
	}
	return r.capital(j-1) && r.capital(j+1) || r.adjectival(j-1) && r.adjectival(j+1) && !r.plural(j+1)
}

// throughMark says where a noun phrase goes on behind the mark at j: a hyphen
// within a word, an apostrophe with its s, a comma between adjectives.
func (r *reader) throughMark(j, head int) (next int, genitive, goesOn bool) {
	word := r.kind(j+1) == segment.Word
	switch m := r.mark(j); {
	case r.joined(j):
		return j + 1, false, true
	case (m == '\'' || m == '’') && r.tight(j):
		if r.is(j+1, "s") && r.tight(j+1) {
			return j + 2, true, true
		}
		return j + 1, true, head >= 0 && !r.tight(j+1) && (r.pluralAhead(j+1) || r.begins(j+1))
	case m == ',' && head < 0 && word && r.adjectival(j-1) && r.pluralAhead(j+1):
		return j + 1, false, true
	case m == '.' && r.tight(j) && r.capital(j-1) && r.width(j-1) == 1: // U.S. troops
		return j + 1, false, true
	case (m == '“' || m == '"' || m == '‘') && word && head < 0:
		return j + 1, false, true
	}
	return j, false, false
}

// endsPhrase reports whether the word at j stands behind noun phrases.
func (r *reader) endsPhrase(j, first int) bool {
	c := r.classOf(j)
	switch {
	case c&(collective|nominal) != 0:
		return false
	case c&verb != 0 && j == first:
		return !r.plural(j+1) && !r.nounInS(j)
	case c == verb && r.baseNoun(j) && r.adjectival(j-1):
		return false
	case c == adverb && r.ends(j, "ly"):
		return false
	}
	return c&afterPhrase != 0
}

// baseNoun reports whether the verb at j is as often a noun: a cooking set.
func (r *reader) baseNoun(j int) bool {
	_, ok := lookUp(r, baseNouns, j)
	return ok
}

// goesOnBehindPlural reports whether the noun phrase goes on at j behind a plural.
func (r *reader) goesOnBehindPlural(head, j int, many bool) bool {
	if r.isHyphen(j-1) || r.mark(j-1) == '\'' || r.mark(j-1) == '’' {
		return true
	}
	c := r.classOf(head)
	if c&modifier != 0 && r.classOf(j)&afterPhrase == 0 && (!many || r.plural(j) || r.pluralAhead(j)) {
		return true
	}
	return r.capital(head) && r.capital(j) && (r.plural(j) || r.pluralAhead(j))
}

// pluralAhead reports whether a plural follows from k on before the phrase can
// end.
func (r *reader) pluralAhead(k int) bool {
	for j := k; j < min(k+5, r.last); j++ {
		if r.joined(j) || r.mark(j) == ',' && r.adjectival(j-1) {
			continue
		}
		if r.kind(j) != segment.Word {
			return false
		}
		if r.plural(j) || r.nominal(j) {
			return true
		}
		if r.classOf(j)&afterPhrase != 0 {
			return false
		}
	}
	return false
}

func (r *reader) participle(j int) bool { return r.ends(j, "ed") && r.width(j) > 4 }

// adjectival reports whether the word at j can be an adjective.
func (r *reader) adjectival(j int) bool {
	if r.classOf(j)&adjective != 0 {
		return true
	}
	for _, s := range adjectiveEndings {
		if r.ends(j, s) {
			return true
		}
	}
	return false
}

// nominal reports whether the adjective at j stands for people: 12 dead, 450
// Japanese. Before a noun it is only an adjective.
func (r *reader) nominal(j int) bool {
	if r.classOf(j)&nominal == 0 {
		_, people := lookUp(r, peoples, j)
		if !r.capital(j) || !people && !r.ends(j, "ese") {
			return false
		}
	}
	return !r.pluralAhead(j + 1)
}

// canHead reports whether the word at j, which is no plural, can be a head.
func (r *reader) canHead(j int) bool {
	return r.classOf(j)&(adjective|adverb|verb) == 0 && !r.ends(j, "ly") && !r.participle(j)
}

// coordinate is the end of a noun phrase that ends before atom k, with the plurals
// that "and" joins to it: men and women.
func (r *reader) coordinate(k int) int {
	for {
		j := k
		if r.mark(j) == ',' && r.plural(j+1) && (r.mark(j+2) == ',' || r.follows(j+2, "and", "or")) {
			k = j + 2
			continue
		}
		if !r.follows(j, "and", "or") {
			return k
		}
		for j++; j < k+4 && r.kind(j) == segment.Word && r.classOf(j)&afterPhrase == 0; j++ {
			if r.isNumber(j) {
				return k
			}
			if r.plural(j) {
				return j + 1
			}
		}
		return k
	}
}
