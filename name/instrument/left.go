package instrument

import (
	"strings"

	"github.com/sayso/sayso/language/segment"
)

// leftwards reads what stands before the word for the kind: name, body, date, and
// the word that points back.
func (r *reader) leftwards(f *found) {
	low := max(r.t.Sentences[f.sentence].First, r.until)
	i := r.titleBefore(f, f.first, low)
	if i == f.first && f.first == r.headAt(f) {
		i = r.bodyBefore(f, r.qualified(f, i, low), low)
	}
	i = r.qualified(f, i, low)
	if k, first := r.timeBefore(i, low); k >= 0 && len(f.dates) == 0 && (r.determined(first, low) || is(r.t, articles, first)) {
		f.dates = append(f.dates, r.dating(k, false))
		f.first, i = first, first
	}
	r.pointed(f, i, low)
}

// qualified is the atom where adjectives before atom i begin; "presidential" says
// who made it.
func (r *reader) qualified(f *found, i, low int) int {
	for i > low {
		if _, ok := qualities.Of(r.t, i-1); !ok {
			break
		}
		i--
		if name, n := r.bodyAt(i, i+1); n == 1 && f.Body == "" {
			f.Body = name
		}
		f.first = i
	}
	return i
}

// bodyBefore reads a body that ends before atom i: "the Security Council's".
func (r *reader) bodyBefore(f *found, i, low int) int {
	j := i
	if j-2 >= low && r.t.Of(j-1) == "s" && (r.t.Of(j-2) == "'" || r.t.Of(j-2) == "’") {
		j -= 2
	}
	const longest = 8
	for first := max(low, j-longest); first < j; first++ {
		if name, n := r.bodyAt(first, j); n > 0 && first+n == j {
			if f.Body == "" {
				f.Body = name
			}
			f.first = first
			return first
		}
	}
	return i
}

// titleBefore reads a name before the word for the kind: "Kaldra Convention".
func (r *reader) titleBefore(f *found, i, low int) int {
	if !f.capital || f.head.way&before == 0 || r.continues(r.headAt(f)) {
		return i
	}
	if i == low || !r.names(i-1, low) {
		return i
	}
	first := i
	for j := i - 1; j >= max(low, i-6); j-- {
		if r.names(j, low) {
			first = j
		} else if w := r.t.Of(j); w == "the" || !is(r.t, links, j) && w != "-" {
			break
		}
	}
	if first == i || f.head.way&article != 0 && !r.determined(first, low) {
		return i
	}
	if _, meeting := meetings.Of(r.t, i-1); meeting && f.Kind == Convention {
		return i
	}
	head := r.headAt(f)
	f.Title = strings.TrimSpace(plain(r.t.Span(first, head+1).In(r.t.Text)) + " " + behindHead(f.Title))
	f.first = first
	return first
}

// behindHead is a name without its first word.
func behindHead(title string) string {
	_, rest, _ := strings.Cut(title, " ")
	return rest
}

// continues reports whether the word at atom i goes on into another name: "Convention
// Centre".
func (r *reader) continues(i int) bool {
	if i+1 >= len(r.t.Atoms) {
		return false
	}
	next := r.t.Atoms[i+1]
	_, no := numero.Of(r.t, i+1)
	return next.Kind == segment.Word && next.Has(segment.Upper) && !next.Has(segment.ParaStart) && !no && !isRoman(r.t.Of(i+1)) && r.t.Of(i+1) != "I"
}

// names reports whether atom j is a word of a name, and not merely the first of its
// sentence.
func (r *reader) names(j, low int) bool {
	a := r.t.Atoms[j]
	if a.Kind != segment.Word || !a.Has(segment.Upper) {
		return false
	}
	if _, ok := plainWords.Of(r.t, j); ok {
		return false
	}
	_, art := articles.Of(r.t, j)
	return !art
}

// determined reports whether an article or the like stands before atom i.
func (r *reader) determined(i, low int) bool {
	if i <= low {
		return false
	}
	_, ok := articles.Of(r.t, i-1)
	return ok
}

// timeBefore is the definite date that ends before atom i, and where it begins.
func (r *reader) timeBefore(i, low int) (k, first int) {
	if i <= low {
		return -1, 0
	}
	k, first = r.timeTo(i - 1)
	if k < 0 || first < low || !definite(&r.times[k]) {
		return -1, 0
	}
	return k, first
}

// pointed reads the words that point back: "the said", "these four".
func (r *reader) pointed(f *found, i, low int) {
	j := i
	if j > low {
		if n, ok := counts.Of(r.t, j-1); ok {
			f.count, j = n, j-1
		}
	}
	for ; j > low; j-- {
		p, ok := pointers.Of(r.t, j-1)
		if w := r.t.Of(j - 1); f.head.way&plural != 0 && (w == "this" || w == "that") {
			return
		}
		if !ok && r.t.Of(j-1) != "-" {
			break
		}
		f.points = max(f.points, p)
	}
	if f.points == 0 {
		return
	}
	if f.Number == "" && f.Title == "" && len(f.dates) == 0 {
		f.first = j
	}
}

// bodyAt is the body whose name begins at atom i and ends before end, and how many
// atoms its name has; 0 where none does.
func (r *reader) bodyAt(i, end int) (name string, n int) {
	for _, b := range bodies {
		if i+len(b.words) <= end && r.spells(i, b.words) {
			if n := r.made(i, end); n > len(b.words) {
				break
			}
			return b.name, len(b.words)
		}
	}
	if n := r.made(i, end); n > 0 {
		return plain(r.t.Span(i, i+n).In(r.t.Text)), n
	}
	return "", 0
}

func (r *reader) spells(i int, words []string) bool {
	for k, w := range words {
		if !strings.EqualFold(r.t.Of(i+k), w) {
			return false
		}
	}
	return true
}

// made is how many atoms from i on name a body in words of the text's own: a run of
// capitals with a word for a body among them.
func (r *reader) made(i, end int) int {
	const longest = 14
	last, maker := i, false
	for j := i; j < min(end, i+longest); j++ {
		a := r.t.Atoms[j]
		_, isMaker := makers.Of(r.t, j)
		_, isHead := heads.Of(r.t, j)
		_, isNumero := numero.Of(r.t, j)
		switch {
		case isHead || isNumero && j > i:
			j = end
		case a.Kind == segment.Word && a.Has(segment.Upper):
			if _, art := articles.Of(r.t, j); art {
				return 0
			}
			last, maker = j+1, maker || isMaker
		case r.t.Of(j) == "." && j > i && isTitleShort(r.t.Of(j-1)):
		case j > i && (r.t.Of(j) == "of" || r.t.Of(j) == "the" || r.t.Of(j) == "and" && !maker):
		default:
			j = end
		}
	}
	if !maker {
		return 0
	}
	return last - i
}

func isTitleShort(s string) bool { return s == "Mr" || s == "Mrs" || s == "Ms" || s == "Dr" }
