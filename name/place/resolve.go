package place

import (
	"fmt"
	"strings"
	"unicode"

	"github.com/sayso/sayso/name/gazetteer"
	"github.com/sayso/sayso/span"
)

// Extent is how large a place is, and so how exactly a point tells where it is.
type Extent string

// The extents.
const (
	Country       Extent = "country"
	Region        Extent = "region"
	Settlement    Extent = "settlement"
	UnknownExtent Extent = "unknown"
)

// extents are the kinds of places by their extent: the words of gazetteers, and those
// that texts put to a name.
var extents = map[string]Extent{
	"country": Country, "country or territory": Country,

	"area": Region, "state": Region, "territory": Region, "region": Region, "province": Region, "district": Region, "county": Region, "oblast": Region, "department": Region,
	"governorate": Region, "prefecture": Region, "canton": Region, "republic": Region, "island": Region, "peninsula": Region, "valley": Region, "municipality": Region,

	"capital": Settlement, "seat of government": Settlement, "settlement": Settlement, "city": Settlement, "town": Settlement, "village": Settlement, "hamlet": Settlement,
}

// ExtentOf is how large p is, by its kind.
func ExtentOf(p *gazetteer.Place) Extent { return extentOf(p.Kind) }

func extentOf(kind string) Extent {
	if e, ok := extents[strings.ToLower(kind)]; ok {
		return e
	}
	return UnknownExtent
}

// Resolve gives the places that a name may mean, in a text that says that it lies in
// others. Where doubt is "" it is the one place that is found; else doubt says why it is
// not sure which of them is meant, if any.
func Resolve(g *gazetteer.Gazetteer, name string, within []string) (found []*gazetteer.Place, doubt string) {
	found, word := g.Lookup(name), ""
	if len(found) == 0 {
		found = g.Lookup(bare(name))
		word = kindWord(name)
	}
	if len(found) == 0 {
		return nil, "the gazetteer has no place of this name"
	}
	var fit []*gazetteer.Place
	for _, p := range found {
		if sameExtent(word, p) && liesIn(g, p, within) {
			fit = append(fit, p)
		}
	}
	switch {
	case len(fit) == 1:
		return fit, ""
	case len(fit) > 1:
		return fit, fmt.Sprintf("%d places are called so", len(fit))
	case word != "":
		return found, fmt.Sprintf("the gazetteer has the name, but for no %s", word)
	}
	return found, "the gazetteer has the name, but not in " + strings.Join(within, ", ")
}

// WithKind is a name with the word for its kind that the text puts to it where it stands
// there: "Oru district", "district of Oru".
func WithKind(name, text string, s span.Span) string {
	if s.Start < 0 || s.End < s.Start || s.End > len(text) {
		return name
	}
	if gap, ok := strings.CutPrefix(text[s.End:], " "); ok {
		word := gap[:len(gap)-len(strings.TrimLeftFunc(gap, unicode.IsLetter))]
		if kinds[strings.ToLower(word)] {
			return name + " " + word
		}
	}
	words := strings.Fields(text[max(0, s.Start-40):s.Start])
	if n := len(words); n > 1 && words[n-1] == "of" && kinds[strings.ToLower(words[n-2])] {
		return words[n-2] + " of " + name
	}
	return name
}

// kindWord is the word for its kind that bare leaves out of a name, in small letters, or
// "".
func kindWord(name string) string {
	short := bare(name)
	if short == name {
		return ""
	}
	rest := strings.Fields(strings.ToLower(strings.Replace(name, short, "", 1)))
	if len(rest) == 0 {
		return ""
	}
	return rest[0]
}

// sameExtent reports whether p may be what a text calls by that word.
func sameExtent(word string, p *gazetteer.Place) bool {
	of := ExtentOf(p)
	return word == "" || extentOf(word) != UnknownExtent && extentOf(word) == of || word == "state" && of == Country
}

// deepest is how many places are gone up from one to what it lies in.
const deepest = 8

// liesIn reports whether p lies in all of the places named, according to anybody.
func liesIn(g *gazetteer.Gazetteer, p *gazetteer.Place, names []string) bool {
	if len(names) == 0 {
		return true
	}
	above := map[string]bool{}
	seen, level := map[*gazetteer.Place]bool{p: true}, []*gazetteer.Place{p}
	for range deepest {
		var next []*gazetteer.Place
		for _, x := range level {
			for _, up := range g.Parents(x) {
				if seen[up] {
					continue
				}
				seen[up], next = true, append(next, up)
				for _, n := range up.Names {
					above[gazetteer.Fold(n.Text)] = true
				}
			}
		}
		level = next
	}
	for _, n := range names {
		if !above[gazetteer.Fold(n)] && !above[gazetteer.Fold(bare(n))] {
			return false
		}
	}
	return true
}
