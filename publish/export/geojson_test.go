package export

import (
	"bytes"
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	"github.com/sayso/sayso/analysis"
	"github.com/sayso/sayso/check"
	"github.com/sayso/sayso/claim"
	"github.com/sayso/sayso/document"
	"github.com/sayso/sayso/name/gazetteer"
	"github.com/sayso/sayso/publish"
	"github.com/sayso/sayso/span"
)

const register = "source\tthe register\n" +
	"place\tk\tcountry\t41\t44\nname\tKaldra\ten\nname\tCaldria\txx\tits neighbours\n" +
	"place\to\tdistrict\t41.5\t44.5\nname\tOru\nwithin\tk\n" +
	"place\tt\ttown\t41.25\t-44.5\nname\tTarn\nwithin\to\n" +
	"place\tm1\ttown\t1\t2\nname\tMeren\nwithin\tk\n" +
	"place\tm2\tvillage\t3\t4\nname\tMeren\nwithin\to\n" +
	"place\tz\tbattlefield\t5\t6\nname\tZar\n" +
	"place\tn\ttown\nname\tNowel\n"

// TestGeoJSON: a place is where the gazetteer has it, as exactly as it says; what is not
// sure has no geometry.
func TestGeoJSON(t *testing.T) {
	g, err := gazetteer.Read("register", strings.NewReader(register))
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct{ place, within, before, want string }{
		{"Tarn", "", "in ", "[-44.5 41.25] settlement t"},
		{"Tarn", "Oru", "in ", "[-44.5 41.25] settlement t"},
		{"Tarn", "Caldria", "in ", "[-44.5 41.25] settlement t"},
		{"Tarn", "Veld", "in ", "<nil> unknown ?t: the gazetteer has the name, but not in Veld"},
		{"Tarn region", "", "in the ", "<nil> unknown ?t: the gazetteer has the name, but for no region"},
		{"Oru", "", "in the district of ", "[44.5 41.5] region o: the point stands for the whole region; where in it is not known"},
		{"Tarn", "", "in the region of ", "<nil> unknown ?t: the gazetteer has the name, but for no region"},
		{"Tarn", "", "in the town of ", "[-44.5 41.25] settlement t"},
		{"Oru district", "", "in ", "[44.5 41.5] region o: the point stands for the whole region; where in it is not known"},
		{"Kaldra", "", "in ", "[44 41] country k: the point stands for the whole country; where in it is not known"},
		{"Kaldra", "", "in the State of ", "[44 41] country k: the point stands for the whole country; where in it is not known"},
		{"Tarn", "", "in the State of ", "<nil> unknown ?t: the gazetteer has the name, but for no state"},
		{"Meren", "", "in ", "<nil> unknown ?m1 ?m2: 2 places are called so"},
		{"Meren", "Oru", "in ", "[4 3] settlement m2"},
		{"Zar", "", "in ", "[6 5] unknown z: how large the place is is not known"},
		{"Nowel", "", "in ", "<nil> settlement n: the gazetteer does not say where it is"},
		{"Orun", "", "in ", "<nil> unknown: the gazetteer has no place of this name"},
		{"Tarn", "", "near ", `[-44.5 41.25] unknown t: the text says "near"; the point is the place itself`},
		{"Tarn", "", "north of the ", `[-44.5 41.25] unknown t: the text says "north of"; the point is the place itself`},
		{"Tarn", "", "the mayor of ", "[-44.5 41.25] settlement t"},
	} {
		b := mapped(t, g, c.before, c.place, c.within)
		f := readGeoJSON(t, b)[0]
		if got := summary(f); got != c.want {
			t.Errorf("%s%s, %s:\n got %s\nwant %s", c.before, c.place, c.within, got, c.want)
		}
	}
}

// mapped is the GeoJSON of one claim about a place.
func mapped(t *testing.T, g *gazetteer.Gazetteer, before, place, within string) []byte {
	t.Helper()
	text := "It rained " + before + place + "."
	start := len("It rained " + before)
	where := &claim.Where{Name: place, Span: span.New(start, start+len(place))}
	if within != "" {
		where.Within = []string{within}
	}
	d := document.FromText("rain", text)
	r := publish.NewReport(analysis.New(d), check.Result{})
	f, _ := ByName("geojson")
	var b bytes.Buffer
	w, err := f.Open(&b, Options{Gazetteer: g})
	if err != nil {
		t.Fatal(err)
	}
	s := Statement{r, []claim.Claim{{ID: "c1", Span: span.New(0, len(text)), Text: text, Place: where}, {ID: "c2", Text: "no place"}}}
	if err := w.Add(s); err != nil {
		t.Fatal(err)
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// summary is the geometry, the precision, the place and the doubt of a feature.
func summary(f map[string]any) string {
	p := f["properties"].(map[string]any)
	out := "<nil>"
	if g, ok := f["geometry"].(map[string]any); ok {
		out = fmt.Sprint(g["coordinates"])
	}
	out += " " + p["precision"].(string)
	if id, ok := p["placeId"]; ok {
		out += " " + id.(string)
	}
	if all, ok := p["candidates"].([]any); ok {
		for _, c := range all {
			out += " ?" + c.(map[string]any)["id"].(string)
		}
	}
	if u, ok := p["uncertainty"]; ok {
		out += ": " + u.(string)
	}
	return out
}

// readGeoJSON gives the features of a collection that is as RFC 7946 wants it: sections
// 3.3, 3.2, 3.1.1, 3.1.2, 4 and 7.1.
func readGeoJSON(t *testing.T, b []byte) (features []map[string]any) {
	t.Helper()
	var c map[string]any
	if err := json.Unmarshal(b, &c); err != nil {
		t.Fatalf("%v in %s", err, b)
	}
	if c["type"] != "FeatureCollection" || c["crs"] != nil || c["geometry"] != nil || c["properties"] != nil || c["coordinates"] != nil {
		t.Errorf("not a FeatureCollection: %s", b)
	}
	ids := map[any]bool{}
	for _, x := range c["features"].([]any) {
		f := x.(map[string]any)
		geometry, has := f["geometry"]
		if _, isObject := f["properties"].(map[string]any); f["type"] != "Feature" || !has || !isObject || f["features"] != nil || f["coordinates"] != nil {
			t.Errorf("not a Feature: %v", f)
		}
		if id, ok := f["id"].(string); !ok || ids[id] {
			t.Errorf("the id %v is no string or stands twice", f["id"])
		}
		ids[f["id"]] = true
		if geometry != nil {
			checkPoint(t, geometry.(map[string]any))
		}
		features = append(features, f)
	}
	return features
}

func checkPoint(t *testing.T, g map[string]any) {
	t.Helper()
	at, ok := g["coordinates"].([]any)
	if g["type"] != "Point" || !ok || len(at) != 2 || g["properties"] != nil || g["features"] != nil {
		t.Fatalf("not a Point: %v", g)
	}
	lon, lat := at[0].(float64), at[1].(float64)
	if lon < -180 || lon > 180 || lat < -90 || lat > 90 {
		t.Errorf("%v is not longitude and latitude", at)
	}
}

// TestGeoJSONNames: all names of a place are there, each with who uses it; without a
// gazetteer the built-in one is asked, in which a country has no point.
func TestGeoJSONNames(t *testing.T) {
	g, err := gazetteer.Read("register", strings.NewReader(register))
	if err != nil {
		t.Fatal(err)
	}
	names := readGeoJSON(t, mapped(t, g, "in ", "Kaldra", ""))[0]["properties"].(map[string]any)["names"]
	if got, want := fmt.Sprint(names), "[map[according:the register language:en name:Kaldra] map[according:its neighbours language:xx name:Caldria]]"; got != want {
		t.Errorf("names\n%s, want\n%s", got, want)
	}
	if f := readGeoJSON(t, mapped(t, nil, "in ", "France", ""))[0]; !strings.HasPrefix(summary(f), "<nil> country iso:FR") {
		t.Errorf("France: %s", summary(f))
	}
	if f := readGeoJSON(t, mapped(t, nil, "in ", "Paris", "Texas"))[0]; f["geometry"] != nil {
		t.Errorf("Paris, Texas: %s", summary(f))
	}
}
