package quantity

import (
	"math"
	"strconv"
	"strings"

	"github.com/sayso/sayso/language/segment"
)

// scale is the power of ten of the scales that follow a numeral in digits, which
// it takes: 6 for "1.2 million", 5 for "2 hundred thousand".
func (r *reader) scale(n *numeral) int {
	exponent := 0
	for n.last < r.last {
		k := n.last
		if r.mark(k) == '-' && r.tight(k+1) {
			k++
		}
		e, ok := r.scaleAt(k)
		if !ok {
			break
		}
		exponent += e
		n.last = k + 1
		n.scaled = true
	}
	n.factor = math.Pow10(exponent)
	return exponent
}

// scaleAt is the power of ten that the word at k stands for behind digits.
func (r *reader) scaleAt(k int) (int, bool) {
	if r.kind(k) != segment.Word {
		return 0, false
	}
	w, ok := r.number(k)
	switch {
	case ok && (w.part == scale || w.part == shorthand || w.part == hundred):
		return int(math.Round(math.Log10(w.value))), true
	case ok:
		return 0, false
	}
	return r.letterScale(k)
}

// letterScale reads the letters that stand for a scale only behind money or
// tight behind digits: $880m, 10k, 30MM.
func (r *reader) letterScale(k int) (int, bool) {
	tight := r.tight(k)
	switch s := r.Of(k); {
	case s == "k" || s == "K":
		return 3, tight && (r.money || !r.follows(k+1, "m", "g"))
	case s == "MM":
		return 6, true
	case s == "m" || s == "M":
		return 6, r.money || tight && (s == "M" || r.plural(k+1) || r.millions(k))
	case s == "b" || s == "B":
		return 9, r.money || s == "B" && !tight
	case s == "t" || s == "T":
		return 12, r.money && tight
	}
	return 0, false
}

// millions reports whether the m at k rather stands for a million than for a metre:
// 2.7m combined sales, 35m of its devices.
func (r *reader) millions(k int) bool {
	if r.is(k+1, "of") {
		return r.classOf(k+2)&determiner != 0
	}
	_, _, several := r.nounPhrase(k+1, true, false)
	return several && r.mark(k-2) == '.' && r.tight(k-1)
}

// follows reports whether atom k is one of the words.
func (r *reader) follows(k int, words ...string) bool {
	for _, w := range words {
		if r.is(k, w) {
			return true
		}
	}
	return false
}

// powerOfTen is the exponent that follows a numeral in digits, which it takes:
// 1.3e6, 2.998×10−8, 6 × 10^5.
func (r *reader) powerOfTen(n *numeral) int {
	k := n.last
	if r.is(k, "e") && r.tight(k) {
		if e, next, ok := r.exponent(k + 1); ok {
			n.last = next
			return e
		}
		return 0
	}
	if m := r.mark(k); m != '×' && m != '·' && m != '*' && !r.is(k, "x") {
		return 0
	}
	k++
	if e, ok := r.lostSuperscript(k); ok {
		n.last = k + 1
		return e
	}
	if !r.is(k, "10") {
		return 0
	}
	k++
	if r.mark(k) == '^' {
		k++
	}
	if e, next, ok := r.exponent(k); ok {
		n.last = next
		return e
	}
	return 0
}

// lostSuperscript is the exponent of a power of ten whose superscript the text has lost:
// the 6 of 6 × 106.
func (r *reader) lostSuperscript(k int) (int, bool) {
	if r.kind(k) != segment.Number {
		return 0, false
	}
	rest, ok := strings.CutPrefix(r.Of(k), "10")
	if !ok || rest == "" || len(rest) > 2 {
		return 0, false
	}
	e, err := strconv.Atoi(rest)
	return e, err == nil && e > 0
}

// exponent reads a small whole number with its sign, all of it tight.
func (r *reader) exponent(k int) (e, next int, ok bool) {
	if e, next, ok := r.superscript(k); ok {
		return e, next, true
	}
	sign := 1
	switch r.mark(k) {
	case '-', '−', '–':
		sign = -1
		k++
	case '+':
		k++
	}
	if r.kind(k) != segment.Number || r.width(k) > 2 || !r.tight(k) {
		return 0, k, false
	}
	v, err := strconv.Atoi(r.Of(k))
	return sign * v, k + 1, err == nil
}

var superscripts = map[rune]int{'⁰': 0, '¹': 1, '²': 2, '³': 3, '⁴': 4, '⁵': 5, '⁶': 6, '⁷': 7, '⁸': 8, '⁹': 9}

// superscript reads a whole number in superscript characters: ⁻¹.
func (r *reader) superscript(k int) (e, next int, ok bool) {
	sign := 1
	if m := r.mark(k); m == '⁻' || m == '⁺' {
		if m == '⁻' {
			sign = -1
		}
		k++
	}
	for ; r.tight(k) && e < 100; k++ {
		d, is := superscripts[r.mark(k)]
		if !is {
			break
		}
		e, ok = e*10+d, true
	}
	return sign * e, k, ok
}
