// Package gazetteer keeps places with all their names. A place has many names and
// none of them is preferred; what it lies in is said by somebody, who is named, and
// others may say otherwise. Two places of one name stay two.
//
// A gazetteer is a text file that a person can write and read:
//
//	# sayso gazetteer 1
//	source  The register of Kaldra, 2024
//	place   kaldra:tarn  town  41.25  44.5
//	name    Tarn  en
//	name    Taru  xx  the council of Oru
//	within  kaldra:oru  the register of Kaldra
//	within  iso:ZZ  the government of Zet
//
// The fields of a line stand between single tabs. "place" begins a place: an id that no
// other place of any file has, what kind of place it is, latitude and longitude in degrees
// (WGS 84; both may be empty). The lines below it, up to the next "place", are about it:
// "name" has the name, its language (BCP 47; may be empty) and who uses it (may be empty:
// the file's source), "within" the id of a place that it lies in, and according to whom
// (may be empty: the file's source). "source" says whose word the lines below it are. Lines
// that begin with # and empty lines are skipped.
package gazetteer

import (
	"fmt"
	"slices"
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// The limits of what is kept in memory.
const (
	MaxNames = 5_000_000 // names of all files together: about a gigabyte
	MaxLine  = 1 << 20   // bytes of one line of a file
	perPlace = 1000      // names, and parents, of one place
)

// Name is what somebody calls a place.
type Name struct {
	Text      string
	Language  string // BCP 47; "" where not known
	According string // who calls it so
}

// Within says that a place lies in another, according to somebody.
type Within struct {
	ID        string
	According string
}

// Place is a place.
type Place struct {
	ID       string
	Kind     string // "country", "capital", "village"; a word of the file's own
	Located  bool   // Lat and Lon are known
	Lat, Lon float64
	Names    []Name // in the order of the files, none preferred
	Within   []Within
}

// Gazetteer is a set of places. It is not changed once read, and may be used by many
// goroutines at once.
type Gazetteer struct {
	places []Place
	byID   map[string]int32
	byName map[string][]int32
	names  int
}

// Len is the number of places.
func (g *Gazetteer) Len() int { return len(g.places) }

// Lookup gives the places that have a name, letter case, accents, hyphens and a leading
// "the" aside, in the order of the files.
func (g *Gazetteer) Lookup(name string) []*Place {
	found := g.byName[Fold(name)]
	out := make([]*Place, len(found))
	for i, k := range found {
		out[i] = &g.places[k]
	}
	return out
}

// ByID is the place of that id, or nil.
func (g *Gazetteer) ByID(id string) *Place {
	if k, ok := g.byID[id]; ok {
		return &g.places[k]
	}
	return nil
}

// Parents are the places that p lies in according to anybody, each once.
func (g *Gazetteer) Parents(p *Place) []*Place {
	var out []*Place
	for _, w := range p.Within {
		if x := g.ByID(w.ID); x != nil && !slices.Contains(out, x) {
			out = append(out, x)
		}
	}
	return out
}

// Fold is the form in which names are compared: small letters without accents, hyphens as
// spaces, no apostrophes, no leading "the".
func Fold(name string) string {
	if plainASCII(name) {
		return name
	}
	var b strings.Builder
	gap := false
	for _, r := range norm.NFD.String(name) {
		switch {
		case unicode.Is(unicode.Mn, r) || r == '\'' || r == '’' || r == 'ʼ' || r == '‘' || r == '.':
			continue
		case unicode.IsSpace(r) || r == '-' || r == '‑' || r == '–' || r == ',' || r == '_':
			gap = b.Len() > 0
			continue
		case r == 'ı':
			r = 'i'
		}
		if gap {
			b.WriteByte(' ')
			gap = false
		}
		b.WriteRune(unicode.ToLower(r))
	}
	return strings.TrimPrefix(b.String(), "the ")
}

// plainASCII reports whether s is small letters of ASCII alone, and so folded already.
func plainASCII(s string) bool {
	for i := 0; i < len(s); i++ {
		if s[i] < 'a' || s[i] > 'z' {
			return false
		}
	}
	return true
}

// add adds a place; of one that is there already the names and parents are joined.
func (g *Gazetteer) add(p Place) error {
	if g.names += len(p.Names); g.names > MaxNames {
		return fmt.Errorf("there are more than %d names: leave places out when importing, as with --country or --min-population", MaxNames)
	}
	k, known := g.byID[p.ID]
	if !known {
		k = int32(len(g.places))
		g.places = append(g.places, Place{ID: p.ID, Kind: p.Kind})
		g.byID[p.ID] = k
	}
	x := &g.places[k]
	if !x.Located && p.Located {
		x.Located, x.Lat, x.Lon = true, p.Lat, p.Lon
	}
	for _, n := range p.Names {
		if !slices.Contains(x.Names, n) {
			x.Names = append(x.Names, n)
		}
		key := Fold(n.Text)
		if have := g.byName[key]; len(have) == 0 || have[len(have)-1] != k && !(known && slices.Contains(have, k)) {
			g.byName[key] = append(have, k)
		}
	}
	for _, w := range p.Within {
		if !slices.Contains(x.Within, w) {
			x.Within = append(x.Within, w)
		}
	}
	return nil
}

func empty() *Gazetteer {
	return &Gazetteer{byID: map[string]int32{}, byName: map[string][]int32{}}
}
