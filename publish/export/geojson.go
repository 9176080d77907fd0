package export

import (
	"fmt"
	"io"
	"strings"

	"github.com/sayso/sayso/claim"
	"github.com/sayso/sayso/name/gazetteer"
	"github.com/sayso/sayso/name/place"
)

// geoJSON writes the claims that have a place as features (RFC 7946). Where the
// gazetteer does not know the place, or knows several of the name, the feature has no
// geometry, and says so: a dot on a map is taken for knowledge.
type geoJSON struct {
	array
	places *gazetteer.Gazetteer
}

func newGeoJSON(w io.Writer, o Options) (Writer, error) {
	a, err := newArray(w, `{"type":"FeatureCollection","features":[`, "]}\n")
	if o.Gazetteer == nil {
		o.Gazetteer = gazetteer.Embedded()
	}
	return &geoJSON{a, o.Gazetteer}, err
}

type feature struct {
	Type       string       `json:"type"`
	ID         string       `json:"id"`
	Geometry   *geoPoint    `json:"geometry"` // null where it is not sure, or not known
	Properties featureAbout `json:"properties"`
}

// geoPoint is a position: longitude, then latitude, in degrees of WGS 84.
type geoPoint struct {
	Type        string     `json:"type"`
	Coordinates [2]float64 `json:"coordinates"`
}

type featureAbout struct {
	Claim       string         `json:"claim"`
	Quote       string         `json:"quote"`
	Speaker     string         `json:"speaker"` // "" where it is not known
	Stance      string         `json:"stance"`
	Event       string         `json:"event"`
	EDTF        string         `json:"edtf,omitempty"`
	File        string         `json:"file"`
	At          string         `json:"at"`    // in the file
	Place       string         `json:"place"` // as the text names it
	Within      []string       `json:"within,omitempty"`
	Inherited   bool           `json:"placeInherited,omitempty"` // from a sentence before
	Precision   place.Extent   `json:"precision"`
	Uncertainty string         `json:"uncertainty,omitempty"` // in words
	PlaceID     string         `json:"placeId,omitempty"`
	Names       []featureName  `json:"names,omitempty"`      // all, none preferred
	Candidates  []featurePlace `json:"candidates,omitempty"` // what the name may mean, where that is not sure
}

type featureName struct {
	Name      string `json:"name"`
	Language  string `json:"language,omitempty"`
	According string `json:"according"`
}

type featurePlace struct {
	ID    string        `json:"id"`
	Kind  string        `json:"kind"`
	Names []featureName `json:"names"`
}

func (g *geoJSON) Add(s Statement) error {
	for i := range s.Claims {
		if s.Claims[i].Place == nil {
			continue
		}
		if err := g.item(g.feature(s, &s.Claims[i])); err != nil {
			return err
		}
	}
	return nil
}

func (g *geoJSON) feature(s Statement, c *claim.Claim) feature {
	f := feature{Type: "Feature", ID: "urn:sayso:claim:" + c.ID, Properties: featureAbout{
		Claim: c.Gloss, Quote: c.Text, Speaker: c.Speaker, Stance: string(c.Stance), Event: string(c.Event),
		File: s.Document.Original.Name, At: s.where(c.Start),
		Place: c.Place.Name, Within: c.Place.Within, Inherited: c.Place.Inherited, Precision: place.UnknownExtent,
	}}
	if c.Time != nil {
		f.Properties.EDTF = c.Time.EDTF
	}
	found, doubt := place.Resolve(g.places, place.WithKind(c.Place.Name, s.Document.Text, c.Place.Span), c.Place.Within)
	if doubt != "" {
		f.Properties.Uncertainty = doubt
		for _, p := range found {
			f.Properties.Candidates = append(f.Properties.Candidates, featurePlace{p.ID, p.Kind, namesOf(p)})
		}
		return f
	}
	f.locate(found[0], beside(s.Document.Text[:min(max(0, c.Place.Start), len(s.Document.Text))]))
	return f
}

// locate puts the feature where p is; beside is the text's word for not quite there.
func (f *feature) locate(p *gazetteer.Place, beside string) {
	about := &f.Properties
	about.PlaceID, about.Names, about.Precision = p.ID, namesOf(p), place.ExtentOf(p)
	switch {
	case !p.Located:
		about.Uncertainty = "the gazetteer does not say where it is"
		return
	case about.Precision == place.Country || about.Precision == place.Region:
		about.Uncertainty = fmt.Sprintf("the point stands for the whole %s; where in it is not known", about.Precision)
	case about.Precision == place.UnknownExtent:
		about.Uncertainty = "how large the place is is not known"
	}
	if beside != "" {
		about.Precision, about.Uncertainty = place.UnknownExtent, fmt.Sprintf("the text says %q; the point is the place itself", beside)
	}
	f.Geometry = &geoPoint{"Point", [2]float64{p.Lon, p.Lat}}
}

// besides are the words before a name that put something near the place, not in it.
var besides = map[string]bool{"near": true, "outside": true, "off": true, "beyond": true, "towards": true, "toward": true, "around": true}

// compass are the words that put something to one side of a place, with "of".
var compass = map[string]bool{"north": true, "south": true, "east": true, "west": true, "north-east": true, "north-west": true, "south-east": true, "south-west": true, "northeast": true, "northwest": true, "southeast": true, "southwest": true, "outskirts": true}

// beside is the words at the end of before that put something near the place that
// follows them, or "".
func beside(before string) string {
	words := strings.Fields(before[max(0, len(before)-60):])
	for len(words) > 0 && strings.EqualFold(words[len(words)-1], "the") {
		words = words[:len(words)-1]
	}
	n := len(words)
	switch {
	case n > 0 && besides[strings.ToLower(words[n-1])]:
		return words[n-1]
	case n > 1 && words[n-1] == "of" && compass[strings.ToLower(words[n-2])]:
		return words[n-2] + " of"
	}
	return ""
}

func namesOf(p *gazetteer.Place) []featureName {
	out := make([]featureName, len(p.Names))
	for i, n := range p.Names {
		out[i] = featureName{n.Text, n.Language, n.According}
	}
	return out
}
