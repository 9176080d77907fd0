package quantity

import (
	"math"
	"strconv"

	"github.com/sayso/sayso/language/segment"
)

// form is the way in which a numeral is written.
type form uint8

const (
	inDigits form = iota + 1
	inWords
	asFraction
	asOrdinal
	isVague // hundreds, tens of thousands: value is the least of the range
)

// numeral is a number as written.
type numeral struct {
	first, last int // the atoms from first up to, not including, last
	value       float64
	digit       float64 // what its last written digit is worth
	form        form
	scaled      bool    // it has a scale: million
	factor      float64 // the worth of that scale
	grouped     bool    // its digits are in groups of three
	most        float64 // of a vague one, the greatest that it may be
	decimals    int
}

// numeral reads the numeral that begins at atom i. next is where to read on if
// there is none.
func (r *reader) numeral(i int) (n numeral, next int, ok bool) {
	if v, is := vulgar[r.mark(i)]; is {
		return r.ofScale(numeral{first: i, last: i + 1, value: v, form: asFraction})
	}
	if r.kind(i) == segment.Word {
		n, next, ok = r.words(i)
	} else {
		n, next, ok = r.inDigits(i)
	}
	if !ok {
		return n, next, false
	}
	n = r.oneIn(n)
	return n, n.last, true
}

// inDigits reads a numeral in digits with all that may follow: an ordinal's letters, a
// fraction, another number in words.
func (r *reader) inDigits(i int) (n numeral, next int, ok bool) {
	n, next, ok = r.digits(i)
	if !ok {
		return n, next, false
	}
	if r.tight(n.last) && r.follows(n.last, "st", "nd", "rd", "th") {
		n.form, n.last = asOrdinal, n.last+1
		return n, n.last, true
	}
	if w, ok := r.number(n.last); ok && w.part == batch && !n.scaled { // 3 dozen
		n.value, n.digit, n.last = n.value*w.value, n.digit*w.value, n.last+1
		return n, n.last, true
	}
	n = r.caret(r.slash(n))
	if n.form == inDigits && !n.scaled && n.decimals == 0 && r.kind(n.last) == segment.Number && !r.tight(n.last) { // 2 1/2
		if f, _, ok := r.digits(n.last); ok {
			if f = r.slash(f); f.form == asFraction {
				n.value, n.last = n.value+f.value, f.last
			}
		}
	}
	if n.form != inDigits {
		return n, n.last, true
	}
	return r.andPart(r.goOn(n))
}

// caret takes the power to which a number is raised: 1.1^23.
func (r *reader) caret(n numeral) numeral {
	if r.mark(n.last) != '^' || !r.tight(n.last) {
		return n
	}
	e, next, ok := r.exponent(n.last + 1)
	if v := math.Pow(n.value, float64(e)); ok && !math.IsInf(v, 0) {
		n.value, n.last, n.digit = v, next, 0
	}
	return n
}

// goOn takes the rest of a number whose scale is already read: 4 thousand 3
// hundred, 6 crore and two hundred, 3 hundred and 21.
func (r *reader) goOn(n numeral) numeral {
	for n.scaled && n.decimals == 0 {
		k := n.last
		joined := r.is(k, "and")
		if joined {
			k++
		}
		if !r.begins(k) || r.kind(k) == segment.Mark {
			break
		}
		m, _, ok := r.plainNumber(k)
		if !ok || m.value == 0 || m.value >= n.factor || m.decimals > 0 || !m.scaled && joined && n.factor > 100 && m.value < 100 {
			break
		}
		if m.form == inDigits && !m.scaled && n.factor != 100 {
			break
		}
		n.value, n.last, n.factor, n.digit, n.scaled = n.value+m.value, m.last, m.factor, m.digit, m.scaled
	}
	return n
}

// plainNumber reads a number in digits or words, and nothing that may follow it.
func (r *reader) plainNumber(k int) (numeral, int, bool) {
	if r.kind(k) == segment.Number {
		return r.digits(k)
	}
	return r.inner(k)
}

// A numeral of more digits than this is no amount of anything.
const maxDigits = 40

// digits reads a numeral in digits that begins at atom i. Where the digits are
// no number (an address, a version), next is the first atom behind them.
func (r *reader) digits(i int) (n numeral, next int, ok bool) {
	end, dot, ok := r.chain(i)
	if !ok {
		return n, end, false
	}
	n = numeral{first: i, last: end, form: inDigits}
	var buf [maxDigits + 24]byte
	text := buf[:0]
	for k := i; k < end; k++ {
		switch {
		case k == dot:
			text = append(text, '.')
		case r.Atoms[k].Kind != segment.Number:
			continue
		case len(text)+r.width(k) > maxDigits:
			return n, end, false
		case dot >= 0 && k > dot:
			n.decimals = r.width(k)
			text = append(text, r.Of(k)...)
		default:
			n.grouped = k > i
			text = append(text, r.Of(k)...)
		}
	}
	exponent := r.powerOfTen(&n)
	exponent += r.scale(&n)
	text = append(text, 'e')
	v, err := strconv.ParseFloat(string(strconv.AppendInt(text, int64(exponent), 10)), 64)
	n.value, n.digit = v, math.Pow10(exponent-n.decimals)
	return n, n.last, err == nil
}

// chain is the run of digit groups and separators that begins at atom i, up to
// end, and the atom that is its decimal mark, or -1. It is not ok where the run
// can be no number.
func (r *reader) chain(i int) (end, dot int, ok bool) {
	if r.mark(i) == '.' { // .08
		return i + 2, i, true
	}
	if end = r.spaced(i); end > i+1 {
		if r.separates(end) && (r.mark(end) == '.' || r.mark(end) == ',') {
			return end + 2, end, true
		}
		return end, -1, true
	}
	var seps [16]int
	n := 0
	for end = i + 1; n < len(seps) && r.separates(end); end += 2 {
		seps[n] = end
		n++
	}
	if n == 0 || n == len(seps) {
		return i + 1, -1, true
	}
	return r.readSeparators(i, end, seps[:n])
}

// spaced is the end of the groups of three digits that begin at i and are
// parted by spaces: 1 414 021.
func (r *reader) spaced(i int) int {
	end := i + 1
	if r.width(i) > 3 || r.Of(i) == "0" {
		return end
	}
	for end < r.last && r.Atoms[end].Kind == segment.Number && r.Atoms[end].Flags == segment.SpaceBefore && r.width(end) == 3 {
		end++
	}
	return end
}

// separates reports whether atom k is a tight separator between two groups of
// digits.
func (r *reader) separates(k int) bool {
	if r.kind(k+1) != segment.Number || !r.tight(k+1) || !r.tight(k) {
		return false
	}
	switch r.mark(k) {
	case ',', '.', '\'', '’', '·', '٫', '٬':
		return true
	}
	return false
}

// readSeparators decides which separators group digits and which one, if any, is the
// decimal mark.
func (r *reader) readSeparators(i, end int, seps []int) (last, dot int, ok bool) {
	final := seps[len(seps)-1]
	mark, width := r.mark(final), r.width(final+1)
	uniform := true
	for _, s := range seps[:len(seps)-1] {
		uniform = uniform && r.mark(s) == r.mark(seps[0])
	}
	differs := len(seps) > 1 && mark != r.mark(seps[0])
	switch {
	case !uniform:
		return end, -1, false
	case differs: // 1,234.5 and 1.234,5
		if (mark == '.' || mark == ',' || mark == '·') && r.groups(i, seps[:len(seps)-1]) {
			return end, final, true
		}
	case len(seps) == 1 && (mark == '.' || mark == '·'):
		return end, final, true
	case r.groups(i, seps):
		return end, -1, true
	case len(seps) == 1 && mark == ',' && width <= 2: // 5,00
		return end, final, true
	case mark == ',': // a list without spaces
		return i + 1, -1, true
	}
	return end, -1, mark == ','
}

// groups reports whether the digits from atom i on are grouped as numbers are: in
// threes, or, as in India, in twos before the last three.
func (r *reader) groups(i int, seps []int) bool {
	first := r.width(i)
	if first > 3 || r.width(seps[len(seps)-1]+1) != 3 || r.Of(i) == "0" {
		return false
	}
	inner := 3
	if len(seps) > 1 {
		inner = r.width(seps[0] + 1)
	}
	for _, s := range seps[:len(seps)-1] {
		if r.width(s+1) != inner {
			return false
		}
	}
	return inner == 3 || inner == 2 && first <= 2 && r.mark(seps[0]) == ','
}
