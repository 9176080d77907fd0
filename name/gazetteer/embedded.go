package gazetteer

import (
	_ "embed"
	"strings"
	"sync"

	"golang.org/x/text/language"
	"golang.org/x/text/language/display"
)

//go:embed capitals.tsv
var capitalTable string

//go:embed variants.tsv
var variantTable string

// cldr is whose names of countries and territories are built in, by way of the Go
// project's package golang.org/x/text.
const cldr = "Unicode CLDR"

// Embedded is the gazetteer that is built in: countries and territories with an ISO 3166
// code, by their names in CLDR, and capitals.
var Embedded = sync.OnceValue(func() *Gazetteer {
	g := empty()
	for _, p := range builtIn() {
		if g.add(p) != nil {
			break // the tables are far below the limit
		}
	}
	return g
})

// cldrLanguages are the languages in which names of countries are built in: those of the
// United Nations, and those in which statements that are read in English are often made.
var cldrLanguages = []string{"en", "ar", "zh", "fr", "ru", "es", "de", "it", "pt", "nl", "pl", "uk", "tr", "az", "hy", "ka", "fa", "he", "hi", "id", "ja", "ko", "sr", "hr", "el", "ro", "hu", "cs", "sv", "sw"}

// builtIn are the places that are built in.
func builtIn() []Place {
	out := countries()
	out = append(out, table(variantTable)...)
	return append(out, table(capitalTable)...)
}

func countries() []Place {
	type namer struct {
		tag   string
		names display.Namer
	}
	var namers []namer
	for _, l := range cldrLanguages {
		if n := display.Regions(language.Make(l)); n != nil {
			namers = append(namers, namer{l, n})
		}
	}
	var out []Place
	for a := 'A'; a <= 'Z'; a++ {
		for b := 'A'; b <= 'Z'; b++ {
			region, err := language.ParseRegion(string(a) + string(b))
			if err != nil || !region.IsCountry() || region.Canonicalize() != region || notPlaces[region.String()] {
				continue
			}
			p := Place{ID: "iso:" + region.String(), Kind: "country or territory"}
			for _, n := range namers {
				if name := n.names.Name(region); name != "" {
					p.Names = append(p.Names, Name{name, n.tag, cldr})
				}
			}
			if len(p.Names) > 0 {
				out = append(out, p)
			}
		}
	}
	return out
}

// notPlaces are codes that CLDR names and that are no place of their own.
var notPlaces = map[string]bool{"EZ": true, "UN": true, "QO": true, "EU": true, "ZZ": true}

// table reads a built-in table, which is a gazetteer.
func table(s string) []Place {
	g, err := Read("a built-in table", strings.NewReader(s))
	if err != nil {
		return nil // a test reads the tables
	}
	return g.places
}
