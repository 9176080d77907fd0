package instrument

import "github.com/sayso/sayso/language/segment"

// lawsuit reads the name of a court's case around the "v" at atom i: "Oren v. Kaldra".
// Games have the same form, so that a word about courts must stand in the sentence.
func (r *reader) lawsuit(i int) int {
	if r.t.Of(i) != "v" || i == 0 || i+2 >= len(r.t.Atoms) || r.t.Atoms[i].Tight() {
		return i
	}
	f := r.begin(i, head{Decision, 0})
	s := r.t.Sentences[f.sentence]
	next := i + 1
	if r.t.Of(next) == "." {
		next++
	}
	first, last := r.party(i, max(s.First, r.until)), next
	for last < s.Last && r.t.Atoms[last].Kind == segment.Word && r.t.Atoms[last].Has(segment.Upper) {
		last++
	}
	if first == i || last == next || !r.inCourt(s) {
		return i
	}
	f.first, f.last, f.Title = first, last, plain(r.t.Span(first, last).In(r.t.Text))
	r.keep(f)
	return r.until
}

// party is where the name of the party before the "v" at atom i begins.
func (r *reader) party(i, low int) int {
	const longest = 6
	first := i
	for j := i - 1; j >= max(low, i-longest); j-- {
		switch w := r.t.Of(j); {
		case r.names(j, low):
			first = j
		case w != "and" && w != "others" && w != "of":
			return first
		}
	}
	return first
}

// inCourt reports whether a sentence has a word about courts.
func (r *reader) inCourt(s segment.Sentence) bool {
	const farthest = 200
	for i := s.First; i < min(s.Last, s.First+farthest); i++ {
		if _, ok := courts.Of(r.t, i); ok {
			return true
		}
	}
	return false
}
