package instrument

import (
	"slices"
	"strings"

	"github.com/sayso/sayso/language/segment"
	"github.com/sayso/sayso/span"
)

// How many sentences, and mentions, back a mention may point: with a capital or a strong word, with
// a word as "the resolution", and with a word as common as "the law".
const (
	farBack  = 400
	back     = 8
	nearBack = 2
)

// resolve says which instrument each mention means.
func (r *reader) resolve() Reading {
	var out Reading
	sentences := make([]int, 0, len(r.found))
	for i := range r.found {
		f := &r.found[i]
		f.Later = r.later(f)
		if f.Later && !r.antecedent(&out, f, sentences) {
			continue
		}
		if !f.Later {
			f.Instrument = out.identify(f)
			if f.Instrument == None {
				continue
			}
		}
		out.Mentions = append(out.Mentions, f.Mention)
		sentences = append(sentences, f.sentence)
		r.date(&out, f)
	}
	r.shortNames(&out)
	return out
}

func (r *reader) later(f *found) bool {
	return f.Number == "" && f.Title == "" && len(f.dates) == 0 && f.points > 0 && (f.Body == "" || f.last == r.headAt(f)+1)
}

// identify is the index of the instrument that a mention names, a new one where it
// was not named before; None where there are too many.
func (out *Reading) identify(f *found) int {
	for i := range out.Instruments {
		if x := &out.Instruments[i]; x.same(f) {
			x.learn(f)
			return i
		}
	}
	if len(out.Instruments) == MaxInstruments {
		return None
	}
	out.Instruments = append(out.Instruments, Instrument{Kind: f.Kind})
	out.Instruments[len(out.Instruments)-1].learn(f)
	return len(out.Instruments) - 1
}

// learn adds what a mention says of the instrument.
func (x *Instrument) learn(f *found) {
	if x.Body == "" {
		x.Body = f.Body
	}
	if x.Number == "" {
		x.Number = f.Number
	}
	if len(f.Title) > len(x.Title) {
		x.Title = f.Title
	}
	if x.Short == "" {
		x.Short = f.short
	}
}

// same reports whether a mention names the instrument.
func (x *Instrument) same(f *found) bool {
	switch {
	case x.Kind != f.Kind || x.Body != "" && f.Body != "" && !sameName(x.Body, f.Body):
		return false
	case x.Number != "" && f.Number != "":
		return x.Number == f.Number && sameTitle(x.Title, f.Title)
	case x.Title != "" && f.Title != "":
		return x.Number == f.Number && sameName(x.Title, f.Title)
	case len(f.dates) > 0 && len(x.Dates) > 0 && f.Title == "" && f.Number == "":
		return f.dates[0].EDTF != "" && slices.ContainsFunc(x.Dates, func(d Dating) bool { return d.EDTF == f.dates[0].EDTF })
	}
	return false
}

func sameTitle(a, b string) bool { return a == "" || b == "" || sameName(a, b) }

// sameName reports whether one name is the other, or its beginning up to a word's end, or
// has the same words in another order: "Charter of the United Nations", "UN Charter".
func sameName(a, b string) bool {
	a, b = strings.ToLower(a), strings.ToLower(b)
	if len(a) > len(b) {
		a, b = b, a
	}
	return strings.HasPrefix(b, a) && (len(a) == len(b) || b[len(a)] == ' ') || slices.Equal(content(a), content(b))
}

// content are the words of a name in small letters that are more than links, in the
// order of the alphabet.
func content(name string) []string {
	var out []string
	for _, w := range strings.Fields(name) {
		switch w {
		case "of", "the", "on", "for", "and":
		case "un":
			out = append(out, "nations", "united")
		default:
			out = append(out, w)
		}
	}
	slices.Sort(out)
	return out
}

// antecedent finds what a mention points back at, and reports whether there is
// anything. Where the nearest sentence that will do speaks of more than one, it is
// left open.
func (r *reader) antecedent(out *Reading, f *found, sentences []int) bool {
	reach := r.reach(f)
	several := f.head.way&plural != 0
	var nearest []int
	at := -1
	for i := len(out.Mentions) - 1; i >= max(0, len(out.Mentions)-farBack) && f.sentence-sentences[i] <= reach; i-- {
		if at >= 0 && sentences[i] != at && (!several || len(nearest) > 1 && f.count == 0) {
			break
		}
		m := &out.Mentions[i]
		means := m.Candidates
		if m.Instrument != None {
			means = []int{m.Instrument}
		}
		for _, x := range means {
			if fits(&out.Instruments[x], f) && !slices.Contains(nearest, x) {
				nearest, at = append(nearest, x), sentences[i]
			}
		}
	}
	return f.point(nearest, several)
}

// point sets what a mention means, of the instruments it may mean.
func (f *found) point(nearest []int, several bool) bool {
	switch {
	case len(nearest) == 0 || several && len(nearest) == 1:
		return false
	case several:
		f.Several = f.count == 0 || f.count == len(nearest)
		f.Candidates = nearest
	case len(nearest) == 1:
		f.Instrument = nearest[0]
	default:
		f.Candidates = nearest
	}
	return true
}

// reach is how many sentences back a mention may point.
func (r *reader) reach(f *found) int {
	h := r.headAt(f)
	vague := f.head.way&common != 0 && !f.capital
	switch {
	case vague && (h+1 < len(r.t.Atoms) && (r.t.Of(h+1) == "of" || r.t.Of(h+1) == "and") || strings.EqualFold(r.t.Of(f.first), "that")):
		return -1
	case vague:
		return nearBack
	case f.points == strong || f.capital:
		return farBack
	}
	return back
}

// fits reports whether a mention that points back may mean the instrument.
func fits(x *Instrument, f *found) bool {
	if x.Body != "" && f.Body != "" && !sameName(x.Body, f.Body) {
		return false
	}
	return x.Kind == f.Kind || f.points == strong && f.capital && groups[x.Kind] == groups[f.Kind]
}

// date adds the dates that a mention gives its instrument.
func (r *reader) date(out *Reading, f *found) {
	if f.Instrument == None {
		return
	}
	x := &out.Instruments[f.Instrument]
	for _, d := range append(f.dates, r.adopted(f)...) {
		d.Mention = len(out.Mentions) - 1
		x.Dates = append(x.Dates, d)
	}
}

// shortNames adds the mentions by an abbreviation that the text has given.
func (r *reader) shortNames(out *Reading) {
	by := map[string]int{}
	from := -1
	for i := range out.Mentions {
		m := &out.Mentions[i]
		if m.Instrument != None && out.Instruments[m.Instrument].Short != "" && from < 0 {
			from = r.t.At(m.End)
		}
	}
	for i := range out.Instruments {
		if s := out.Instruments[i].Short; s != "" {
			by[s] = i
		}
	}
	if from < 0 {
		return
	}
	var more []Mention
	for i := from; i < len(r.t.Atoms); i++ {
		if !r.t.Atoms[i].Has(segment.AllUpper) {
			continue
		}
		if x, ok := by[r.t.Of(i)]; ok && out.At(int(r.t.Atoms[i].Start)) < 0 {
			more = append(more, Mention{Span: r.t.Atoms[i].Span(), Kind: out.Instruments[x].Kind, Instrument: x})
		}
	}
	out.Mentions = append(out.Mentions, more...)
	out.sort()
}

// sort puts the mentions into text order, and what points at them right.
func (out *Reading) sort() {
	order := make([]int, len(out.Mentions))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int { return span.Compare(out.Mentions[a].Span, out.Mentions[b].Span) })
	place := make([]int, len(order))
	sorted := make([]Mention, len(order))
	for to, from := range order {
		place[from], sorted[to] = to, out.Mentions[from]
	}
	out.Mentions = sorted
	for i := range out.Instruments {
		for k := range out.Instruments[i].Dates {
			d := &out.Instruments[i].Dates[k]
			d.Mention = place[d.Mention]
		}
	}
}
