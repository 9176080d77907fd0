package instrument

import "github.com/sayso/sayso/language/segment"

// adopted are the dates that verbs give a mention: "was adopted on 30 April 1993",
// "on 30 April 1993 the Security Council adopted".
func (r *reader) adopted(f *found) []Dating {
	s := r.t.Sentences[f.sentence]
	if k := r.passive(f.last, s.Last); k >= 0 {
		return []Dating{r.dating(k, true)}
	}
	verb := r.activeBefore(f.first, s.First)
	if verb < 0 {
		return nil
	}
	if k := r.onDate(f.last, s.Last); k >= 0 {
		return []Dating{r.dating(k, true)}
	}
	if k := r.dateBefore(verb, s.First); k >= 0 {
		return []Dating{r.dating(k, true)}
	}
	return nil
}

// passive is the date behind "was adopted … on" from atom i on, or -1.
func (r *reader) passive(i, end int) int {
	const before, inside = 5, 12
	stop := min(end, i+before)
	for i < stop && (r.t.Of(i) == "," || is(r.t, auxiliaries, i)) {
		i++
	}
	if i >= stop || !is(r.t, making, i) {
		return -1
	}
	for j := i + 1; j < min(end, i+inside); j++ {
		if k := r.onDate(j, end); k >= 0 {
			return k
		}
		a := r.t.Atoms[j]
		if !(a.Kind == segment.Word && (a.Has(segment.Upper) || is(r.t, auxiliaries, j) || is(r.t, links, j) || r.t.Of(j) == "at" || r.t.Of(j) == "down")) {
			return -1
		}
	}
	return -1
}

func is(t *segment.Text, table *segment.Table[bool], i int) bool {
	_, ok := table.Of(t, i)
	return ok
}

// onDate is the date behind "on" or "in" at atom i, or -1.
func (r *reader) onDate(i, end int) int {
	if i+1 >= end || r.t.Of(i) != "on" && r.t.Of(i) != "in" {
		return -1
	}
	k, _ := r.timeFrom(i+1, end)
	return k
}

// activeBefore is the atom of "adopted" before atom i, with "its" and the like
// between them, or -1.
func (r *reader) activeBefore(i, low int) int {
	const farthest = 5
	for j := i - 1; j >= max(low, i-farthest); j-- {
		if is(r.t, active, j) {
			return j
		}
		a := r.t.Atoms[j]
		if !is(r.t, articles, j) && !is(r.t, qualities, j) && !(a.Kind == segment.Word && a.Has(segment.Upper)) {
			return -1
		}
	}
	return -1
}

// dateBefore is the date that stands before the doer of the verb at atom verb, or -1:
// "On 30 April 1993, the Security Council unanimously adopted".
func (r *reader) dateBefore(verb, low int) int {
	const farthest = 12
	for j := verb - 1; j >= max(low, verb-farthest); j-- {
		if k, _ := r.timeTo(j); k >= 0 {
			return k
		}
		a := r.t.Atoms[j]
		if r.t.Of(j) != "," && !is(r.t, auxiliaries, j) && !is(r.t, articles, j) && !(a.Kind == segment.Word && (a.Has(segment.Upper) || r.t.Of(j) == "of")) {
			return -1
		}
	}
	return -1
}

// doer gives a mention without a body the one that acts in its sentence: "the Security
// Council adopted resolution 901", "the Council … in its resolution 901".
func (r *reader) doer(f *found) {
	if f.Body != "" || f.head.way&(made|numbered) == 0 {
		return
	}
	s := r.t.Sentences[f.sentence]
	if verb := r.activeBefore(f.first, s.First); verb >= 0 {
		for verb > s.First && is(r.t, auxiliaries, verb-1) {
			verb--
		}
		f.Body = r.knownBody(max(s.First, verb-6), verb, true)
	} else if f.first > s.First && r.t.Of(f.first-1) == "its" {
		const farthest = 30
		f.Body = r.knownBody(max(s.First, f.first-farthest), f.first, false)
	}
}

// knownBody is the one body with a name of its own that is named between two atoms, right
// before the last where last is set; "" where there is none or more than one.
func (r *reader) knownBody(first, end int, last bool) string {
	name := ""
	for i := first; i < end; i++ {
		for _, b := range bodies {
			n := len(b.words)
			if i+n > end || last && i+n != end || !r.t.Atoms[i].Has(segment.Upper) || !r.spells(i, b.words) {
				continue
			}
			if name != "" && name != b.name {
				return ""
			}
			name = b.name
			i += n - 1
			break
		}
	}
	return name
}
