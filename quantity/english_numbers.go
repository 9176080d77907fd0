package quantity

import (
	"math"

	"github.com/sayso/sayso/language/segment"
)

// part is the part that a word plays in a number.
type part uint8

const (
	digitWord part = iota + 1 // zero to nine
	teen                      // ten to nineteen
	tens                      // twenty to ninety
	both                      // forty-eight, written as one word or broken at a line's end
	hundred
	scale     // thousand, million, ...
	batch     // dozen, score, gross: multiplies what stands before it
	ordinal   // first, second, ...; tells the value with its own part in as
	halfWord  // half
	quarter   // quarter
	pointWord // point
	shorthand // mln, bn: a scale behind digits alone
	foldWord  // threefold
)

// numberWord is what a word means in a number.
type numberWord struct {
	part   part
	value  float64
	plural bool // hundreds, thirds
	as     part // of an ordinal: the part of its cardinal
}

var (
	units   = []string{"zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"}
	teens   = []string{"ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"}
	tenfold = []string{"twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"}
)

// ordinals that are not their cardinal with -th.
var irregularOrdinals = map[string]string{
	"one": "first", "two": "second", "three": "third", "five": "fifth", "eight": "eighth", "nine": "ninth", "twelve": "twelfth",
}

// scales are powers of ten: the short scale of English, and the Indian words.
var scales = map[string]int{
	"thousand": 3, "lakh": 5, "lac": 5, "million": 6, "crore": 7, "milliard": 9, "billion": 9, "trillion": 12, "quadrillion": 15,
	"quintillion": 18, "sextillion": 21, "septillion": 24, "octillion": 27, "nonillion": 30, "decillion": 33,
}

// shorthands are scales that stand only behind digits.
var shorthands = map[string]int{
	"mln": 6, "mil": 6, "mn": 6, "mio": 6, "bln": 9, "bn": 9, "bil": 9, "tn": 12, "trn": 12, "tln": 12, "cr": 7,
}

var batches = map[string]float64{"dozen": 12, "dz": 12, "gross": 144}

var numberWords = segment.NewTable(numberWordList)

var numberWordList = func() map[string]numberWord {
	m := map[string]numberWord{
		"nought": {part: digitWord}, "naught": {part: digitWord},
		"fourty": {part: tens, value: 40},
		"half":   {part: halfWord, value: 0.5}, "halves": {part: halfWord, value: 0.5, plural: true},
		"quarter": {part: quarter, value: 0.25}, "quarters": {part: quarter, value: 0.25, plural: true},
		"hundred": {part: hundred, value: 100}, "hundreds": {part: hundred, value: 100, plural: true},
		"tens":   {part: hundred, value: 10, plural: true},
		"scores": {part: batch, value: 20, plural: true}, // of people, or else of matches
		"point":  {part: pointWord},
	}
	add := func(word string, p part, v float64) {
		m[word] = numberWord{part: p, value: v}
		m[word+"fold"] = numberWord{part: foldWord, value: v}
		addOrdinal(m, word, p, v)
	}
	for i, w := range units {
		add(w, digitWord, float64(i))
	}
	for i, w := range teens {
		add(w, teen, float64(10+i))
	}
	for i, w := range tenfold {
		add(w, tens, float64(20+10*i))
		for j, u := range units[1:] {
			add(w+u, both, float64(20+10*i+j+1))
		}
	}
	addOrdinal(m, "hundred", hundred, 100)
	m["hundredfold"] = numberWord{part: foldWord, value: 100}
	for w, e := range scales {
		add(w, scale, math.Pow10(e))
		m[w+"s"] = numberWord{part: scale, value: math.Pow10(e), plural: true}
	}
	for w, v := range batches {
		m[w] = numberWord{part: batch, value: v}
		m[w+"s"] = numberWord{part: batch, value: v, plural: true}
	}
	for w, e := range shorthands {
		m[w] = numberWord{part: shorthand, value: math.Pow10(e)}
	}
	return m
}()

// addOrdinal adds the ordinal of a cardinal, and its plural, which is a part of
// a fraction.
func addOrdinal(m map[string]numberWord, word string, p part, v float64) {
	o := word + "th"
	for cardinal, irregular := range irregularOrdinals {
		if n := len(word) - len(cardinal); n >= 0 && word[n:] == cardinal && (n == 0 || p == both) {
			o = word[:n] + irregular
		}
	}
	if p == tens {
		o = word[:len(word)-1] + "ieth"
	}
	m[o] = numberWord{part: ordinal, value: v, as: p}
	m[o+"s"] = numberWord{part: ordinal, value: v, as: p, plural: true}
}
