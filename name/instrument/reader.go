package instrument

import (
	"sort"
	"strings"

	"github.com/sayso/sayso/language/segment"
	"github.com/sayso/sayso/timex"
)

// found is a mention as read, before it is known which instrument it means. Its
// offsets are atoms.
type found struct {
	Mention
	head        head
	capital     bool // the word for the kind is written with a capital
	first, last int
	sentence    int
	dates       []Dating
	points      pointer
	count       int // of a plural that points back: "the four resolutions"
	short       string
	vague       bool // nothing but a date, which may be that of more than one
}

type reader struct {
	t     *segment.Text
	times []timex.Time
	found []found
	until int // atoms before it are part of a mention
}

// at reads what stands at atom i and gives the atom to go on from.
func (r *reader) at(i int) int {
	if h, ok := heads.Of(r.t, i); ok {
		return r.headed(i, h)
	}
	if b, ok := shorts.Of(r.t, i); ok {
		return r.abbreviated(i, b)
	}
	if r.t.Atoms[i].End-r.t.Atoms[i].Start == 1 {
		return max(r.symbol(i), r.lawsuit(i))
	}
	return i
}

// headed reads a mention around a word for a kind.
func (r *reader) headed(i int, h head) int {
	f := r.begin(i, h)
	end := r.end(f.sentence)
	r.rightwards(&f, end)
	r.leftwards(&f)
	r.doer(&f)
	switch {
	case r.identified(&f):
		r.keep(f)
		r.enumerate(&f, end)
		return r.until
	case f.points > 0 && f.last == i+1:
		r.keep(f)
	}
	return i
}

// end is the atom behind a sentence, or behind the next one where it only seemed to
// end before or with "No.".
func (r *reader) end(sentence int) int {
	s := r.t.Sentences[sentence]
	if sentence+1 == len(r.t.Sentences) || r.t.Sentences[sentence+1].Paragraph != s.Paragraph {
		return s.Last
	}
	last := s.Last - 1
	if r.t.Atoms[last].Kind == segment.Word && is(r.t, numero, s.Last) || last > s.First && r.t.Of(last) == "." && is(r.t, numero, last-1) {
		return r.t.Sentences[sentence+1].Last
	}
	return s.Last
}

func (r *reader) begin(i int, h head) found {
	f := found{head: h, first: i, last: i + 1, capital: r.t.Atoms[i].Has(segment.Upper), sentence: r.t.SentenceAt(int(r.t.Atoms[i].Start))}
	f.Kind, f.Instrument = h.kind, None
	return f
}

func (r *reader) keep(f found) {
	f.Span = r.t.Span(f.first, f.last)
	r.found = append(r.found, f)
	r.until = f.last
}

// identified reports whether a mention says by itself what it speaks of.
func (r *reader) identified(f *found) bool {
	switch {
	case f.Number != "" || f.Title != "":
		return true
	case f.head.way&plural != 0:
		return false
	case len(f.dates) > 0:
		f.vague = true
		return f.capital || f.Kind != Act && f.Kind != Code && f.Kind != Convention
	}
	return f.Body != "" && f.head.way&made != 0 && (f.capital || f.head.way&common == 0) && f.last > r.headAt(f)+1
}

// headAt is the atom of the word for the kind.
func (r *reader) headAt(f *found) int {
	for i := f.first; i < f.last; i++ {
		if h, ok := heads.Of(r.t, i); ok && h == f.head {
			return i
		}
	}
	return f.first
}

// rightwards reads what stands behind the word for the kind: number, year, name,
// body and date, in any order, each once.
func (r *reader) rightwards(f *found, end int) {
	steps := []func(*found, int) bool{r.number, r.yearBehind, r.quoted, r.shortened, r.dateBehind, r.bodyBehind, r.titleBehind}
	for turn := 0; turn < len(steps) && f.last < end; turn++ {
		took := false
		for _, step := range steps {
			if took = step(f, end); took {
				break
			}
		}
		if !took {
			return
		}
	}
}

// yearBehind reads "(1993)", and the year of an act.
func (r *reader) yearBehind(f *found, end int) bool {
	i := f.last
	if len(f.dates) > 0 {
		return false
	}
	if f.Number != "" && i+2 < end && r.t.Of(i) == "(" && r.isYear(i+1) && r.t.Of(i+2) == ")" {
		f.dates = append(f.dates, r.bareYear(i+1))
		f.last = i + 3
		return true
	}
	if f.capital && f.head.way&yearly != 0 && r.isYear(i) && r.spaced(i) {
		f.dates = append(f.dates, r.bareYear(i))
		f.last = i + 1
		return true
	}
	return false
}

// quoted reads a name in quotation marks: Law "On Lakes".
func (r *reader) quoted(f *found, end int) bool {
	const longest = 24
	i := f.last
	if f.Title != "" || f.head.way&plural != 0 || !isQuote(r.t.Of(i)) || !r.spaced(i) || i+1 >= end || !r.t.Atoms[i+1].Has(segment.Upper) {
		return false
	}
	for j := i + 1; j < min(end, i+longest); j++ {
		if isQuote(r.t.Of(j)) {
			f.Title = plain(r.t.Span(i+1, j).In(r.t.Text))
			f.last = j + 1
			return true
		}
	}
	return false
}

func isQuote(s string) bool { return strings.Contains("\"“”„«»", s) }

// shortened reads an abbreviation in brackets: "(COLO)".
func (r *reader) shortened(f *found, end int) bool {
	i := f.last
	if f.short != "" || f.Title == "" || i+2 >= end || r.t.Of(i) != "(" || r.t.Of(i+2) != ")" || !r.t.Atoms[i+1].Has(segment.AllUpper) {
		return false
	}
	f.short = r.t.Of(i + 1)
	f.last = i + 3
	return true
}

// dateBehind reads "of 30 April 1993" and "dated June 3, 2023".
func (r *reader) dateBehind(f *found, end int) bool {
	i := f.last
	if n := len(f.dates); n > 1 || n == 1 && f.dates[0].Time >= 0 {
		return false
	}
	if r.t.Of(i) == "," && i+1 < end {
		i++
	}
	word := r.t.Of(i)
	if word != "dated" && (word != "of" || i != f.last) || i+1 >= end {
		return false
	}
	k, last := r.timeFrom(i+1, end)
	if k < 0 || !definite(&r.times[k]) || f.head.way&(numbered|made) == 0 && !f.capital && r.times[k].Fields.Day == 0 {
		return false
	}
	f.dates = append(f.dates, r.dating(k, false))
	f.last = last
	return true
}

// bodyBehind reads "of the Security Council" and "by the President of Kaldra".
func (r *reader) bodyBehind(f *found, end int) bool {
	i := f.last
	if f.Body != "" || f.head.way&(made|numbered) == 0 && f.Number == "" || i+1 >= end || r.t.Of(i) != "of" && r.t.Of(i) != "by" {
		return false
	}
	if strings.EqualFold(r.t.Of(i+1), "the") {
		i++
	}
	if name, n := r.bodyAt(i+1, end); n > 0 {
		f.Body, f.last = name, i+1+n
		return true
	}
	return false
}

// titleBehind reads "on the Rights of Lakes".
func (r *reader) titleBehind(f *found, end int) bool {
	i := f.last
	if f.Title != "" || !f.capital || f.head.way&behind == 0 || i+1 >= end || f.Number != "" && f.Kind != Law {
		return false
	}
	if _, ok := openers.Of(r.t, i); !ok || r.t.Of(i) == "of" && f.head.way&made != 0 && f.Kind != Declaration {
		return false
	}
	last := r.capitals(i+1, end)
	if last == i+1 {
		return false
	}
	f.Title, f.last = plain(r.t.Span(f.last-1, last).In(r.t.Text)), last
	return true
}

// capitals is where a name written with capitals ends that begins at atom i, small
// words of its inside; i where none does.
func (r *reader) capitals(i, end int) int {
	const longest, most = 40, 3 // atoms; small words in a row
	last, small := i, 0
	for j := i; j < min(end, i+longest) && small <= most; j++ {
		a := r.t.Atoms[j]
		_, link := links.Of(r.t, j)
		_, another := heads.Of(r.t, j)
		if a.Has(segment.Upper) {
			if k, _ := r.timeFrom(j, j+1); k >= 0 {
				return last
			}
		}
		switch {
		case another && j > i+1 && r.t.Of(j-1) == "the" && r.t.Of(j-2) == "and":
			return last
		case r.t.Of(j) == "and" && j+1 < end && r.t.Of(j+1) == "the" && r.made(j+2, end) > 0:
			return last
		case a.Kind == segment.Word && a.Has(segment.Upper):
			last, small = j+1, 0
		case a.Kind == segment.Word && (link || last > i && a.Tight() && r.t.Of(j-1) == "-"):
			small++
		case r.t.Of(j) == "-" && a.Tight() && last == j:
		default:
			return last
		}
	}
	return last
}

// timeFrom is the date that begins at atom i, an article before it aside, and the
// atom behind it; -1 where none does.
func (r *reader) timeFrom(i, end int) (k, last int) {
	for ; i < end; i++ {
		at := int(r.t.Atoms[i].Start)
		k := sort.Search(len(r.times), func(k int) bool { return r.times[k].Start >= at })
		if k < len(r.times) && r.times[k].Start == at && r.times[k].Type == timex.Date {
			return k, r.t.At(r.times[k].End-1) + 1
		}
		if r.t.Of(i) != "the" {
			break
		}
	}
	return -1, 0
}

// timeTo is the date that ends with atom i, and its first atom; -1 where none does.
func (r *reader) timeTo(i int) (k, first int) {
	end := int(r.t.Atoms[i].End)
	k = sort.Search(len(r.times), func(k int) bool { return r.times[k].End >= end })
	if k < len(r.times) && r.times[k].End == end && r.times[k].Type == timex.Date {
		return k, r.t.At(r.times[k].Start)
	}
	return -1, 0
}

// definite reports whether a date names a day or a year by itself.
func definite(t *timex.Time) bool {
	return t.Fields.YearWritten || t.Fields.Month > 0 && t.Fields.Day > 0
}

func (r *reader) dating(k int, adopted bool) Dating {
	t := &r.times[k]
	return Dating{Span: t.Span, Time: k, EDTF: t.EDTF, Interval: t.Interval, Adopted: adopted}
}

func (r *reader) spaced(i int) bool { return r.t.Atoms[i].Has(segment.SpaceBefore) }

// plain is s with its white space folded, and none behind a hyphen at a line's end.
func plain(s string) string {
	return strings.ReplaceAll(strings.Join(strings.Fields(s), " "), "- ", "-")
}
