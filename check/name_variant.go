package check

import (
	"fmt"
	"sort"
	"strings"

	"github.com/sayso/sayso/language/segment"
	"github.com/sayso/sayso/name/gazetteer"
	"github.com/sayso/sayso/name/place"
	"github.com/sayso/sayso/span"
)

var nameVariant = &Check{
	ID:       "name-variant",
	Severity: Note,
	Requires: Quotations | Names,
	Doc: Doc{
		Title: "one place under two names",
		What: "Notes a text that calls one place of the built-in gazetteer by names that are not forms of each other (“Burma” and “Myanmar”), with all of them and where each stands. " +
			"Short forms, abbreviations and names that several places have are left alone. No name is preferred.",
		Why:      "Readers may take them for two places; and a name can say more than its place. Which name a speaker uses is the speaker's own.",
		Fires:    "Talks began in Burma on Monday. The council of Tarn said that Myanmar had asked for them.",
		NearMiss: "Talks began in Myanmar on Monday. The council of Tarn said that Myanmar had asked for them.",
		Noise:    "Countries and capitals only. It stays a note: two speakers may well use two names.",
		Since:    "0.2",
	},
	Examine: func(r *Run) {
		if !r.mayVary() {
			return // so that no sentence is parsed for nothing
		}
		for _, p := range r.Places() {
			if len(p.Candidates) == 1 && !severalShort[p.Candidates[0].ID] {
				judgePlaceNames(r, &p)
			}
		}
	},
}

// mayVary reports whether two words or pairs of words with capitals are names of one
// place of the gazetteer.
func (r *Run) mayVary() bool {
	t, g := r.Text(), gazetteer.Embedded()
	seen := map[string]bool{}
	first := map[string]string{} // the name by which a place was met first
	for i := range t.Atoms {
		if !t.Atoms[i].Has(segment.Upper) {
			continue
		}
		for n := 1; n <= 3 && i+n <= len(t.Atoms); n++ {
			text := t.Span(i, i+n).In(t.Text)
			if len(text) > longestName || seen[text] {
				continue
			}
			seen[text] = true
			if found := g.Lookup(text); len(found) == 1 && !severalShort[found[0].ID] {
				id := found[0].ID
				if first[id] == "" {
					first[id] = text
				} else if !formsOf(first[id], text) {
					return true
				}
			}
		}
	}
	return false
}

// longestName is how many bytes the name of a country or capital has at most.
const longestName = 60

// severalShort are countries that English calls by several short names all the time.
var severalShort = map[string]bool{"iso:US": true, "iso:GB": true, "iso:NL": true, "iso:AE": true}

// variant is a name with the places where it stands.
type variant struct {
	text  string
	first span.Span
	times int
}

func judgePlaceNames(r *Run, p *place.Place) {
	if len(p.Mentions) < 2 {
		return
	}
	by := map[string]*variant{}
	var all []*variant
	names := r.Names()
	for _, i := range p.Mentions {
		text := spoken(names[i].In(r.Document.Text))
		key := gazetteer.Fold(text)
		if by[key] == nil {
			by[key] = &variant{text: text, first: names[i].Span}
			all = append(all, by[key])
		}
		by[key].times++
	}
	a, b := differing(all)
	if a == nil {
		r.Hold(1)
		return
	}
	sort.SliceStable(all, func(i, j int) bool { return all[i].first.Start < all[j].first.Start })
	var working []string
	for _, v := range all {
		working = append(working, fmt.Sprintf("%s (%d)", v.text, v.times))
	}
	r.Contradict(Note, b.first, fmt.Sprintf("The text calls one place “%s” and “%s”.", a.text, b.text), "Its names in the text: "+strings.Join(working, ", ")+".", Related{a.first, "the other name"})
}

// differing are the first two names that are no forms of each other, or nil.
func differing(all []*variant) (a, b *variant) {
	const most = 20
	for j := 1; j < min(len(all), most); j++ {
		for i := 0; i < j; i++ {
			if !formsOf(all[i].text, all[j].text) {
				return all[i], all[j]
			}
		}
	}
	return nil, nil
}

// formsOf reports whether one name is a form of the other: an abbreviation, or the same
// words and more.
func formsOf(a, b string) bool {
	if strings.ToUpper(a) == a || strings.ToUpper(b) == b {
		return true
	}
	a, b = gazetteer.Fold(a), gazetteer.Fold(b)
	return strings.Contains(a, b) || strings.Contains(b, a)
}
