package speaker

import (
	"strings"
	"unicode"

	"github.com/sayso/sayso/attribution"
)

// labelled gives those whom the label of a turn names: "MS LIND:" is the one with that
// surname, "PRESENTER:" the one who says "I'm Dana Kell".
func (r *resolver) labelled(i int) []*figure {
	a := &r.as[i]
	label := a.Source[0].In(r.Text.Text)
	if len(a.Cue) != 1 || a.Cue[0].In(r.Text.Text) != ":" || label != strings.ToUpper(label) {
		return nil
	}
	g, words := unknown, strings.FieldsFunc(label, func(c rune) bool { return c != '-' && c != '\'' && c != '’' && !unicode.IsLetter(c) })
	for len(words) > 1 && titled(words[0]) {
		if g == unknown {
			g = genderOfWord(words[0])
		}
		words = words[1:]
	}
	if len(words) == 0 {
		return nil
	}
	full := strings.ToLower(strings.Join(words, " "))
	if f := r.byName[full]; f != nil && len(words) > 1 {
		return []*figure{f}
	}
	namesakes := those(r.byToken[strings.ToLower(words[len(words)-1])], func(f *figure) bool {
		return f.kind == attribution.Person && f.gender.fits(g) && agree(strings.Fields(full), f.tokens)
	})
	if len(namesakes) > 0 {
		return namesakes
	}
	if f := r.selves[full]; f != nil {
		return []*figure{f}
	}
	f := r.introduced(a)
	if f == nil {
		f = r.spokenTo(i)
	}
	if f == nil {
		return nil
	}
	r.selves[full] = f
	return []*figure{f}
}

// spokenTo is the person whom the turn before attribution i calls by name at its head:
// "Mr Rehn, when …"; nil where there is none.
func (r *resolver) spokenTo(i int) *figure {
	for k := i - 1; k >= max(0, i-reach); k-- {
		a := &r.as[k]
		if a.Nested() || len(a.Cue) != 1 || a.Cue[0].In(r.Text.Text) != ":" {
			continue
		}
		s := r.SentenceAt(a.Content[0].Start)
		words := r.Sentences[s].Words
		at, _ := wordsIn(words, a.Content[0].Start, a.Content[0].End)
		for n := at; n < min(at+4, len(words)); n++ {
			if j, ok := r.nameAt[words[n].Start]; ok && len(r.who[j]) == 1 && r.who[j][0] != r.found[k] && r.names[j].Last < len(words) && words[r.names[j].Last].Form == "," {
				return r.who[j][0]
			}
		}
		return nil
	}
	return nil
}

// introductions are the words, in small letters, by which somebody says who he is.
var introductions = [...]string{"i'm ", "i’m ", "i am ", "my name is ", "my name's ", "my name’s "}

// introduced is the person who says in a turn who he is, or nil.
func (r *resolver) introduced(a *attribution.Attribution) *figure {
	text := strings.ToLower(a.Content[0].In(r.Text.Text))
	for _, words := range introductions {
		k := strings.Index(text, words)
		if k < 0 || len(text) != a.Content[0].Len() {
			continue
		}
		if n, ok := r.nameAt[a.Content[0].Start+k+len(words)]; ok && len(r.who[n]) == 1 && r.who[n][0].kind == attribution.Person {
			return r.who[n][0]
		}
	}
	return nil
}
