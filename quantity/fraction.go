package quantity

import "github.com/sayso/sayso/language/segment"

// vulgar are the fractions that are one character.
var vulgar = map[rune]float64{
	'½': 1. / 2, '⅓': 1. / 3, '⅔': 2. / 3, '¼': 1. / 4, '¾': 3. / 4, '⅕': 1. / 5, '⅖': 2. / 5, '⅗': 3. / 5, '⅘': 4. / 5,
	'⅙': 1. / 6, '⅚': 5. / 6, '⅐': 1. / 7, '⅛': 1. / 8, '⅜': 3. / 8, '⅝': 5. / 8, '⅞': 7. / 8, '⅑': 1. / 9, '⅒': 1. / 10,
}

// finish ends a number in words with an ordinal or a part: it is an ordinal
// (one hundred twenty fifth), a fraction (two-thirds) or both at once as neither,
// when the number ends before it.
func (r *reader) finish(n numeral, s sum, k int, j joint, w numberWord) (numeral, int, bool) {
	plain := s.value()
	switch {
	case j == jointAnd && w.part != ordinal:
		n.value = plain
		return r.andPart(n)
	case w.part == halfWord || w.part == quarter:
		if w.plural == (plain != 1) || w.part == halfWord {
			n.value, n.last, n.form = plain*w.value, k+1, asFraction
			return r.ofScale(n)
		}
	case w.plural && j == jointHyphen && s.part == tens && plain > s.tens: // one hundred thirty-fifths
		return fraction(n, k, plain-s.tens, s.tens+w.value)
	case w.plural, plain == 1 && n.last-n.first == 1:
		if d, ok := r.denominator(k, w); ok {
			return fraction(n, d-1, plain, r.denominatorValue(k, w))
		}
	case s.add(numberWord{part: w.as, value: w.value}):
		n.value, n.last, n.form = s.value(), k+1, asOrdinal
		return n, n.last, true
	}
	n.value = plain
	return n, n.last, true
}

func fraction(n numeral, k int, above, below float64) (numeral, int, bool) {
	n.value, n.last, n.form = above/below, k+1, asFraction
	return n, n.last, true
}

func (r *reader) denominator(k int, w numberWord) (int, bool) { return k + 1, true }

func (r *reader) denominatorValue(k int, w numberWord) float64 { return w.value }

// part reads half and quarter where they stand at the head of a number.
func (r *reader) part(n numeral, w numberWord) (numeral, int, bool) {
	n.value, n.form = w.value, asFraction
	if w.plural {
		return n, n.last, false
	}
	n.first = r.article(n.first)
	return r.ofScale(n)
}

// ofScale takes the scale that a fraction is of: half a million, a quarter of a
// million, three quarters of a million, half a dozen.
func (r *reader) ofScale(n numeral) (numeral, int, bool) {
	k := n.last
	if r.is(k, "of") {
		k++
	}
	if r.is(k, "a") || r.is(k, "an") {
		k++
	}
	if k < r.last {
		if w, ok := r.number(k); ok && !w.plural && (w.part == scale || w.part == batch || w.part == hundred) {
			n.value, n.last, n.form, n.scaled = n.value*w.value, k+1, inWords, true
			n.factor, n.digit = w.value, n.value
		}
	}
	return n, n.last, true
}

// ordinal reads an ordinal that stands alone, or, before a plural, nothing.
func (r *reader) ordinal(n numeral, w numberWord) (numeral, int, bool) {
	n.value, n.form = w.value, asOrdinal
	if w.plural {
		return n, n.last, false
	}
	if a := r.article(n.first); a < n.first && r.is(n.last, "of") && w.value > 2 { // a third of
		n.first, n.value, n.form = a, 1/w.value, asFraction
	}
	return n, n.last, true
}

// andPart takes a part that is added to a number: two and a half, one hundred and
// three quarters, 2 1/2, 2½; and the scale behind it.
func (r *reader) andPart(n numeral) (numeral, int, bool) {
	if r.kind(n.last) == segment.Mark {
		if v, ok := vulgar[r.mark(n.last)]; ok && n.form == inDigits {
			n.value += v
			n.last++
		}
	}
	if !r.is(n.last, "and") || n.last+2 > r.last {
		return n, n.last, true
	}
	k := n.last + 1
	if r.is(k, "a") || r.is(k, "an") {
		k++
	}
	if r.kind(k) != segment.Word {
		return n, n.last, true
	}
	w, ok := r.number(k)
	if !ok {
		return n, n.last, true
	}
	switch {
	case (w.part == halfWord || w.part == quarter) && !w.plural, w.part == ordinal && !w.plural && k == n.last+2 && w.value > 2:
		v := w.value
		if w.part == ordinal {
			v = 1 / v
		}
		return r.addPart(n, v, k+1)
	case w.part == digitWord && k == n.last+1:
		if p, _, ok := r.words(k); ok && p.form == asFraction {
			return r.addPart(n, p.value, p.last)
		}
	}
	return n, n.last, true
}

// addPart adds v, the part of a number that ends before atom last.
func (r *reader) addPart(n numeral, v float64, last int) (numeral, int, bool) {
	if n.scaled { // two million and a half
		v *= n.factor
	}
	n.value, n.last, n.digit = n.value+v, last, n.digit*v
	if !n.scaled {
		if w, ok := r.number(last); ok && w.part == scale && !w.plural {
			n.value, n.digit, n.factor, n.scaled = n.value*w.value, n.digit*w.value, w.value, true
			n.last++
		}
	}
	return n, n.last, true
}

// slash reads a fraction in digits, whose first number n is: 3/4, 2 1/2. Only
// fractions that people write are read, since 9/11 is a date and 24/7 a habit.
func (r *reader) slash(n numeral) numeral {
	k := n.last
	if k+1 >= r.last || r.mark(k) != '/' && r.mark(k) != '⁄' || !r.tight(k) || !r.tight(k+1) || r.kind(k+1) != segment.Number || n.decimals > 0 || n.grouped {
		return n
	}
	d, _, ok := r.digits(k + 1)
	if !ok || d.last != k+2 || !writtenBelow(d.value) || n.value >= d.value || r.mark(d.last) == '/' {
		return n
	}
	n.value, n.last, n.form = n.value/d.value, d.last, asFraction
	return n
}

// writtenBelow reports whether fractions over v are common.
func writtenBelow(v float64) bool {
	switch v {
	case 2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 16, 20, 25, 30, 32, 50, 60, 64, 100, 1000:
		return true
	}
	return false
}

// vague reads a scale in the plural: hundreds, dozens, tens of thousands. The
// value is the least that it may be.
func (r *reader) vague(n numeral, w numberWord) (numeral, int, bool) {
	n.form, n.value, n.most, n.digit = isVague, w.value, w.value*10, w.value
	for r.is(n.last, "of") && n.last+1 < r.last {
		next, ok := r.number(n.last + 1)
		if !ok || !next.plural || next.part != scale && next.part != hundred {
			break
		}
		n.value, n.most, n.digit = n.value*next.value, n.most*next.value, n.digit*next.value
		n.last += 2
	}
	return n, n.last, true
}
