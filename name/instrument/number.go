package instrument

import (
	"strconv"
	"strings"
	"time"

	"github.com/sayso/sayso/interval"
	"github.com/sayso/sayso/language/segment"
)

// number reads the number behind the word for the kind: "822", "No. 155", "48/114",
// "(EU) 2016/679", "II".
func (r *reader) number(f *found, end int) bool {
	if f.Number != "" {
		return false
	}
	i, said := r.numero(f.last, end)
	if i >= end || !said && (f.head.way&(numbered|behind|before) == 0 || !r.spaced(i)) {
		return false
	}
	if s := r.t.Of(i); (s == "I" || isRoman(s)) && r.spaced(i) && (said || f.capital && f.head.way&before != 0) {
		f.setNumber(r, i, i+1)
		return true
	}
	if !said && f.head.way&numbered == 0 {
		return false
	}
	last := r.numeral(i, end)
	if last == i || !said && !r.bare(f, i, last, end) {
		return false
	}
	f.setNumber(r, i, last)
	return true
}

func (f *found) setNumber(r *reader, first, last int) {
	f.NumberAt = r.t.Span(first, last)
	f.Number = strings.TrimSuffix(f.NumberAt.In(r.t.Text), "-")
	f.last = last
	for prefix, name := range symbols {
		if rest, ok := strings.CutPrefix(f.Number, prefix+"/RES/"); ok {
			f.Number, f.Body = rest, name
		}
	}
}

// numero skips "No.", "number" and "(EU)" and says whether "No." or the like was there.
func (r *reader) numero(i, end int) (next int, said bool) {
	if i+3 < end && r.t.Of(i) == "(" && r.t.Of(i+2) == ")" && r.t.Atoms[i+1].Has(segment.AllUpper) {
		return i + 3, true
	}
	if i < end && r.t.Of(i) == "#" {
		return i + 1, true
	}
	if _, ok := numero.Of(r.t, i); !ok || i+1 >= end {
		return i, false
	}
	i++
	if r.t.Of(i) == "." {
		i++
	}
	return i, true
}

// numeral is the atom behind a number that begins at atom i: a run without spaces
// with a digit in it. It is i where there is none.
func (r *reader) numeral(i, end int) int {
	const longest = 10
	last, digits := i, false
	for j := i; j < min(end, i+longest); j++ {
		a := r.t.Atoms[j]
		if j > i && !a.Tight() {
			break
		}
		switch {
		case a.Kind == segment.Number:
			digits, last = true, j+1
		case a.Kind == segment.Word && (j == i || isJoint(r.t.Of(j-1)) || len(r.t.Of(j)) <= 2):
			last = j + 1
		case isJoint(r.t.Of(j)) && j > i:
		default:
			j = end
		}
	}
	if !digits {
		return i
	}
	return last
}

func isJoint(s string) bool { return s == "/" || s == "-" || s == "–" || s == "." }

// bare reports whether a figure without "No." is the number of a mention: it does not
// count or measure what follows, and is no fraction.
func (r *reader) bare(f *found, first, last, end int) bool {
	if r.t.Atoms[first].Kind != segment.Number && !strings.Contains(r.t.Span(first, last).In(r.t.Text), "/") {
		return false
	}
	if !f.capital && f.Kind != Resolution || strings.Contains(r.t.Span(first, last).In(r.t.Text), ".") {
		return false
	}
	if last < end {
		if _, counts := pictures.Of(r.t, last); counts || r.t.Of(last) == "%" || r.t.Of(last) == "×" {
			return false
		}
	}
	k, _ := r.timeFrom(first, end)
	return k < 0 || last > first+1 || f.Kind == Resolution && r.times[k].Fields.Day == 0
}

func isRoman(s string) bool { return len(s) > 1 && strings.Trim(s, "IVX") == "" }

// isYear reports whether atom i is a year of the last centuries in four digits.
func (r *reader) isYear(i int) bool {
	if i >= len(r.t.Atoms) || r.t.Atoms[i].Kind != segment.Number || r.t.Atoms[i].End-r.t.Atoms[i].Start != 4 {
		return false
	}
	y, err := strconv.Atoi(r.t.Of(i))
	return err == nil && y >= 1600 && y < 2200
}

// bareYear is the dating of a year written in digits alone at atom i.
func (r *reader) bareYear(i int) Dating {
	y, _ := strconv.Atoi(r.t.Of(i))
	return Dating{Span: r.t.Atoms[i].Span(), Time: -1, EDTF: r.t.Of(i), Interval: years(y)}
}

// years is the year y in seconds from 1970.
func years(y int) interval.Interval {
	at := func(y int) float64 { return float64(time.Date(y, 1, 1, 0, 0, 0, 0, time.UTC).Unix()) }
	return interval.Interval{From: at(y), To: at(y + 1), ToOpen: true}
}

// enumerate reads the numbers that follow the first of a plural: "resolutions 822,
// 853 and 874".
func (r *reader) enumerate(f *found, end int) {
	const most = 50
	if f.head.way&plural == 0 || f.Number == "" {
		return
	}
	first := len(r.found) - 1
	for len(r.found)-first < most {
		i := r.joined(r.until, end)
		last := r.until
		if i < end && r.t.Atoms[i].Kind == segment.Number {
			last = r.numeral(i, end)
		}
		if i == r.until || last <= i {
			break
		}
		n := found{head: f.head, first: i, last: i, sentence: f.sentence, capital: f.capital}
		n.Kind, n.Instrument, n.Body = f.Kind, None, f.Body
		n.setNumber(r, i, last)
		for r.yearBehind(&n, end) || r.bodyBehind(&n, end) || r.dateBehind(&n, end) {
		}
		r.keep(n)
	}
	if body := r.found[len(r.found)-1].Body; body != "" {
		for i := first; i < len(r.found); i++ {
			r.found[i].Body = body
		}
	}
}

// joined is the atom behind a comma, an "and" or both at atom i, or i.
func (r *reader) joined(i, end int) int {
	j := i
	if j < end && r.t.Of(j) == "," {
		j++
	}
	if j < end && (r.t.Of(j) == "and" || r.t.Of(j) == "or") {
		j++
	}
	return j
}

// abbreviated reads "UNSCR 1325".
func (r *reader) abbreviated(i int, body string) int {
	f := r.begin(i, head{Resolution, numbered})
	f.Body, f.capital = body, true
	end := r.t.Sentences[f.sentence].Last
	if !r.number(&f, end) {
		return i
	}
	r.yearBehind(&f, end)
	r.keep(f)
	return r.until
}

// symbol reads a document's symbol without a word for its kind: "S/RES/822".
func (r *reader) symbol(i int) int {
	body, ok := symbols[r.t.Of(i)]
	if !ok || i+4 >= len(r.t.Atoms) || r.t.Of(i+1) != "/" || r.t.Of(i+2) != "RES" || r.t.Of(i+3) != "/" || i < r.until {
		return i
	}
	f := r.begin(i, head{Resolution, numbered})
	f.Body = body
	end := r.t.Sentences[f.sentence].Last
	last := r.numeral(i+4, end)
	if last == i+4 {
		return i
	}
	f.setNumber(r, i, last)
	r.yearBehind(&f, end)
	r.keep(f)
	return r.until
}
