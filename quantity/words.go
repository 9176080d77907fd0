package quantity

import "github.com/sayso/sayso/language/segment"

// sum is a number in words on its way.
type sum struct {
	total float64 // what complete scales have come to
	low   float64 // what stands behind the last of them
	unit  float64 // the last word of low, to be multiplied by a dozen
	part  part    // of the last word
	scale float64 // the last scale
	tens  float64 // the last word, where it is a tens
	split bool    // an "and" has come
	left  float64 // the value before the last "and"
}

// add takes the next word, and reports whether it can follow.
func (s *sum) add(w numberWord) bool {
	switch w.part {
	case digitWord:
		if s.part == digitWord || s.part == teen || s.part == both || s.part == tens && w.value == 0 {
			return false
		}
		s.low += w.value
		s.unit = w.value
		if s.part == tens {
			s.unit += s.tens
		}
	case teen, tens, both:
		if s.part != 0 && s.part != hundred && s.part != scale {
			return false
		}
		s.low += w.value
		s.unit, s.tens = w.value, w.value
	case hundred:
		if s.part == hundred || s.part == batch || s.low >= 100 || s.low == 0 {
			return false
		}
		s.low *= 100
		s.unit = 0
	case scale:
		if s.part == batch || s.low == 0 && s.part != scale || s.scale != 0 && w.value >= s.scale && s.low != 0 {
			return false
		}
		if s.low == 0 { // a hundred thousand million
			s.total *= w.value
		} else {
			s.total += s.low * w.value
		}
		s.low, s.unit, s.scale = 0, 0, w.value
	case batch:
		if s.unit == 0 {
			return false
		}
		s.low += s.unit * (w.value - 1)
		s.unit = 0
	default:
		return false
	}
	s.part = w.part
	return true
}

func (s *sum) value() float64 { return s.total + s.low }

// words reads a numeral in words that begins at atom i.
func (r *reader) words(i int) (n numeral, next int, ok bool) {
	w, ok := r.number(i)
	if !ok {
		return n, i + 1, false
	}
	n = numeral{first: i, last: i + 1, form: inWords, digit: 1}
	switch w.part {
	case halfWord, quarter:
		return r.part(n, w)
	case ordinal:
		return r.ordinal(n, w)
	case foldWord:
		n.value = w.value
		return n, n.last, true
	case pointWord, shorthand:
		return n, i + 1, false
	}
	var s sum
	if w.part == hundred || w.part == scale || w.part == batch {
		if w.plural {
			return r.vague(n, w)
		}
		if n.first = r.article(i); n.first == i {
			return n, i + 1, false
		}
		s = sum{low: 1, unit: 1, part: digitWord}
	}
	if !s.add(w) {
		return n, i + 1, false
	}
	return r.rest(n, s)
}

// article is the atom of the article that stands before atom i, or i.
func (r *reader) article(i int) int {
	if i > r.first && (r.is(i-1, "a") || r.is(i-1, "an")) && r.free(i-1) {
		return i - 1
	}
	return i
}

// rest reads on behind the words that s has taken.
func (r *reader) rest(n numeral, s sum) (numeral, int, bool) {
	for {
		k, joined := r.joint(n.last, s.part)
		w, ok := r.number(k)
		switch {
		case !ok:
		case w.part == ordinal || w.part == halfWord || w.part == quarter:
			return r.finish(n, s, k, joined, w)
		case w.part == pointWord:
			return r.point(n, s, k+1)
		case joined == jointAnd && w.part > both:
		default:
			left := s.value()
			if s.add(w) {
				n.last = k + 1
				if joined == jointAnd {
					s.split, s.left = true, left
				}
				continue
			}
			if f, ok := r.overOrdinal(n, s, k); ok {
				return f, f.last, true
			}
		}
		n.value = s.value()
		n.scaled = s.scale > 0
		n.factor = max(s.scale, 1)
		return r.andPart(n)
	}
}

// joint says how one word of a number is joined to the next.
type joint uint8

const (
	jointSpace joint = iota
	jointHyphen
	jointAnd
)

// joint is the atom of the next word of a number behind atom k, and how it is
// joined.
func (r *reader) joint(k int, before part) (int, joint) {
	switch {
	case k+1 < r.last && r.hyphen(k):
		return k + 1, jointHyphen
	case before == tens && r.mark(k) == '-' && r.isPart(k+1, digitWord): // fifty - two
		return k + 1, jointHyphen
	case k+1 < r.last && r.is(k, "and") && (before == hundred || before == scale) && r.kind(k+1) == segment.Word:
		return k + 1, jointAnd
	}
	return k, jointSpace
}

// isPart reports whether atom k is a word that plays the part in a number.
func (r *reader) isPart(k int, p part) bool {
	w, ok := r.number(k)
	return ok && w.part == p
}

// hyphen reports whether atom k is a hyphen, not a dash, before a word.
func (r *reader) hyphen(k int) bool {
	return r.isHyphen(k) && r.tight(k) && r.kind(k+1) == segment.Word
}

// point reads the decimals of a number in words: two point five.
func (r *reader) point(n numeral, s sum, k int) (numeral, int, bool) {
	n.value = s.value()
	at := 1.0
	for ; ; k++ {
		w, ok := r.number(k)
		if !ok || w.part != digitWord && (w.part > both || at < 1) {
			break
		}
		at /= 10
		if w.value >= 10 {
			at /= 10
		}
		n.value += w.value * at
		n.last = k + 1
	}
	n.digit = at
	if w, ok := r.number(n.last); ok && w.part == scale {
		n.value, n.digit, n.scaled, n.factor = n.value*w.value, n.digit*w.value, true, w.value
		n.last++
	}
	return n, n.last, true
}
