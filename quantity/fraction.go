package quantity

import "github.com/sayso/sayso/language/segment"

// vulgar are the fractions that are one character.
var vulgar = map[rune]float64{
	'½': 1. / 2, '⅓': 1. / 3, '⅔': 2. / 3, '¼': 1. / 4, '¾': 3. / 4, '⅕': 1. / 5, '⅖': 2. / 5, '⅗': 3. / 5, '⅘': 4. / 5,
	'⅙': 1. / 6, '⅚': 5. / 6, '⅐': 1. / 7, '⅛': 1. / 8, '⅜': 3. / 8, '⅝': 5. / 8, '⅞': 7. / 8, '⅑': 1. / 9, '⅒': 1. / 10,
}

// finish ends a number in words at k, where an ordinal or a part stands: it is an
// ordinal (one hundred twenty fifth), a fraction (two-thirds), or it ends before k.
func (r *reader) finish(n numeral, s sum, k int, j joint, w numberWord) (numeral, int, bool) {
	n.value = s.value()
	n.scaled, n.factor = s.scale > 0, max(s.scale, 1)
	switch {
	case j == jointAnd && w.part != ordinal:
		return r.andPart(n)
	case w.part == halfWord, w.part == quarter:
		if w.plural == (n.value != 1) || w.part == halfWord || r.nested && r.quantified(k+1) { // five and three quarter pounds
			return r.fraction(n, s, k, 1/w.value)
		}
	case w.plural && j == jointHyphen && s.part == tens && n.value > s.tens: // one hundred thirty-fifths
		s.low -= s.tens
		return r.fraction(n, s, k, s.tens+w.value)
	case w.plural, n.value == 1 && n.last-n.first == 1 && !r.capital(k):
		return r.fraction(n, s, k, w.value)
	case s.add(numberWord{part: w.as, value: w.value}):
		n.value, n.last, n.form = s.value(), k+1, asOrdinal
	}
	return n, n.last, true
}

// fraction is the number of s over below, whose word is at k. Behind an "and" only
// the last part is: two million and five ninths.
func (r *reader) fraction(n numeral, s sum, k int, below float64) (numeral, int, bool) {
	n.last, n.form, n.digit = k+1, asFraction, 0
	if over := s.value() - s.left; s.split && over < below {
		n.value = s.left + over/below*max(s.scale, 1)
		return n, n.last, true
	}
	n.value = s.value() / below
	return r.ofScale(n)
}

// overOrdinal reads "one twenty-fifth", where the ordinal of more than one word
// begins at k.
func (r *reader) overOrdinal(n numeral, s sum, k int) (numeral, bool) {
	if s.value() != 1 || k != n.last || r.nested {
		return n, false
	}
	below, _, ok := r.inner(k)
	if !ok || below.form != asOrdinal {
		return n, false
	}
	n.value, n.last, n.form = 1/below.value, below.last, asFraction
	return n, true
}

// inner reads a number in words that is part of another, and goes no deeper.
func (r *reader) inner(k int) (numeral, int, bool) {
	r.nested = true
	defer func() { r.nested = false }()
	return r.words(k)
}

// part reads half and quarter where they stand at the head of a number.
func (r *reader) part(n numeral, w numberWord) (numeral, int, bool) {
	if w.plural || r.hyphen(n.last) && !r.quantified(n.last+1) || r.mark(n.first-1) == '-' && r.tight(n.first) {
		return n, n.last, false
	}
	if o, ok := r.number(n.first - 1); ok && o.part == ordinal { // the second half
		return n, n.last, false
	}
	n.value, n.form = w.value, asFraction
	n.first = r.article(n.first)
	if w.part == quarter && n.first == n.last-1 && !r.is(n.last, "of") { // the third quarter
		return n, n.last, false
	}
	return r.ofScale(n)
}

// quantified reports whether a number or a unit stands at k: half-million,
// half-hour, but not half-brother.
func (r *reader) quantified(k int) bool {
	if _, ok := r.number(k); ok {
		return true
	}
	f, ok := r.factor(k)
	return ok && f.meaning.unit != nil
}

// ofScale takes the scale that a fraction is of: half a million, a quarter of a
// million, two-thirds of a million, half a dozen.
func (r *reader) ofScale(n numeral) (numeral, int, bool) {
	k := n.last
	if r.is(k, "of") || r.hyphen(k) {
		k++
	}
	if r.follows(k, "a", "an") {
		k++
	}
	if w, ok := r.number(k); ok && !w.plural && (w.part == scale || w.part == batch || w.part == hundred) {
		n.value, n.last, n.form, n.scaled = n.value*w.value, k+1, inWords, true
		n.factor, n.digit = w.value, n.value
	}
	return n, n.last, true
}

// ordinal reads an ordinal that stands alone, and "a third of" as a fraction.
func (r *reader) ordinal(n numeral, w numberWord) (numeral, int, bool) {
	n.value, n.form = w.value, asOrdinal
	if w.plural {
		return n, n.last, false
	}
	if a := r.article(n.first); a < n.first && w.value > 2 && (r.is(n.last, "of") || r.kind(n.last) != segment.Word && !r.hyphen(n.last)) {
		n.first, n.value, n.form = a, 1/w.value, asFraction
		return n, n.last, true
	}
	return n, n.last, w.value > 3 || r.ranks(n.first)
}

// ranks reports whether the first, second or third at k gives a rank, which an
// adverb ("first, we") and "for the first time" do not.
func (r *reader) ranks(k int) bool {
	if r.is(k+1, "time") {
		return false
	}
	if r.kind(k+1) != segment.Word && r.kind(k-1) != segment.Word {
		return r.mark(k+1) != ','
	}
	return r.classOf(k-1)&determiner != 0 || r.mark(k-2) == '\'' || r.mark(k-2) == '’' || r.kind(k+1) != segment.Word && r.mark(k+1) != ','
}

// andPart takes a part that is added to a number: two and a half, one hundred and
// three quarters, 2½; and the scale behind it.
func (r *reader) andPart(n numeral) (numeral, int, bool) {
	if v, ok := vulgar[r.mark(n.last)]; ok && n.form == inDigits {
		n.value += v
		n.last++
	}
	if !r.is(n.last, "and") || r.nested {
		return n, n.last, true
	}
	k := n.last + 1
	if r.follows(k, "a", "an") {
		k++
	}
	w, ok := r.number(k)
	switch {
	case !ok:
	case w.plural:
	case w.part == halfWord, w.part == quarter && k > n.last+1:
		return r.addPart(n, w.value, k+1)
	case w.part == ordinal && k > n.last+1 && w.value > 2:
		return r.addPart(n, 1/w.value, k+1)
	case w.part <= both:
		if p, _, ok := r.inner(k); ok && p.form == asFraction && p.value < 1 {
			return r.addPart(n, p.value, p.last)
		}
	}
	return n, n.last, true
}

// addPart adds v, the part of a number that ends before atom last.
func (r *reader) addPart(n numeral, v float64, last int) (numeral, int, bool) {
	if w, ok := r.number(last); ok && n.scaled && w.part == scale && w.value < n.factor { // a billion and a quarter million
		v *= w.value
		last++
	} else if n.scaled { // two million and a half
		v *= n.factor
	}
	n.value, n.last, n.digit = n.value+v, last, n.digit*v
	if w, ok := r.number(last); ok && w.part == scale && !n.scaled && !w.plural {
		n.value, n.digit, n.factor, n.scaled = n.value*w.value, n.digit*w.value, w.value, true
		n.last++
	}
	return n, n.last, true
}

// slash reads a fraction in digits, whose first number n is: 3/4, 2 1/2. Only
// fractions that people write are read, since 9/11 is a date and 24/7 a habit.
func (r *reader) slash(n numeral) numeral {
	k := n.last
	if r.mark(k) != '/' && r.mark(k) != '⁄' || !r.tight(k) || !r.tight(k+1) || r.kind(k+1) != segment.Number || n.decimals > 0 || n.grouped {
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

// oneIn reads "one in three", "2 in 5", "one over twenty" and "two out of five",
// whose first number n is.
func (r *reader) oneIn(n numeral) numeral {
	k := n.last
	switch {
	case n.scaled || n.decimals > 0 || n.grouped || n.form != inWords && n.form != inDigits:
		return n
	case r.is(k, "in") && n.value < 10:
		k++
	case r.is(k, "over") && n.value == 1:
		k++
	case r.is(k, "out") && r.is(k+1, "of") && n.form == inWords:
		k += 2
	default:
		return n
	}
	if !r.begins(k) || r.kind(k) == segment.Mark {
		return n
	}
	d, _, ok := r.plainNumber(k)
	if !ok || d.form != inWords && d.form != inDigits || n.value >= d.value || n.form == inDigits && r.is(k-1, "in") && !writtenBelow(d.value) && d.form == inDigits {
		return n
	}
	if f, ok := r.factor(d.last); ok && f.meaning.unit != nil { // 1 in 10 years
		return n
	}
	n.value, n.last, n.form = n.value/d.value, d.last, asFraction
	return n
}

// vague reads a scale in the plural: hundreds, dozens, tens of thousands. The
// value is the least that it may be.
func (r *reader) vague(n numeral, w numberWord) (numeral, int, bool) {
	n.form, n.value, n.most, n.digit = isVague, w.value, w.value*10, w.value
	if r.is(n.first, "scores") && !r.is(n.last, "of") {
		return n, n.last, false
	}
	for r.is(n.last, "of") {
		next, ok := r.number(n.last + 1)
		if !ok || !next.plural || next.part != scale && next.part != hundred {
			break
		}
		n.value, n.most, n.digit = n.value*next.value, n.most*next.value, n.digit*next.value
		n.last += 2
	}
	return n, n.last, true
}
