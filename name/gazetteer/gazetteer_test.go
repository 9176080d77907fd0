package gazetteer

import (
	"bytes"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

const sample = "# sayso gazetteer 1\n\nsource\tthe register of Kaldra\n" +
	"place\tk:oru\tdistrict\nname\tOru\n" +
	"place\tk:tarn\ttown\t41.25\t44.5\nname\tTarn\ten\nname\tTaru\txx\tthe council of Oru\nwithin\tk:oru\nwithin\tiso:FR\tthe council of Oru\n" +
	"place\tk:tarn2\tvillage\nname\tTarn\n"

func read(t *testing.T, s string) *Gazetteer {
	t.Helper()
	g, err := Read("sample", strings.NewReader(s))
	if err != nil {
		t.Fatal(err)
	}
	return g
}

func TestRead(t *testing.T) {
	g := read(t, sample)
	want := &Place{
		ID: "k:tarn", Kind: "town", Located: true, Lat: 41.25, Lon: 44.5,
		Names:  []Name{{"Tarn", "en", "the register of Kaldra"}, {"Taru", "xx", "the council of Oru"}},
		Within: []Within{{"k:oru", "the register of Kaldra"}, {"iso:FR", "the council of Oru"}},
	}
	if diff := cmp.Diff(want, g.ByID("k:tarn")); diff != "" {
		t.Error(diff)
	}
	if got := len(g.Lookup("the TÁRN")); got != 2 {
		t.Errorf("Tarn is %d places, wanted both", got)
	}
	if p := g.Parents(g.ByID("k:tarn")); len(p) != 1 || p[0].ID != "k:oru" {
		t.Errorf("parents %v", p)
	}
}

func TestWriteReadsBack(t *testing.T) {
	g := read(t, sample)
	var b bytes.Buffer
	b.WriteString("source\tthe register of Kaldra\n")
	for i := range g.places {
		if err := g.places[i].Write(&b, "the register of Kaldra"); err != nil {
			t.Fatal(err)
		}
	}
	if diff := cmp.Diff(g.places, read(t, b.String()).places); diff != "" {
		t.Error(diff)
	}
}

func TestErrors(t *testing.T) {
	for _, c := range []struct{ file, want string }{
		{"name\tTarn\n", "sample:1: name stands before the first place"},
		{"place\t\ttown\n", "sample:1: a place needs an id"},
		{"place\ta\ttown\t91\t0\n", "sample:1: latitude"},
		{"place\ta\ttown\tnorth\t0\n", "sample:1: latitude"},
		{"place\ta\ttown\tNaN\t0\n", "sample:1: latitude"},
		{"place\ta\ttown\nname\t \n", "sample:2: name is empty"},
		{"{\"id\":1}\n", "sample:1: a line begins with"},
		{"#" + strings.Repeat("x", MaxLine+1), "sample:1: the line is longer"},
	} {
		_, err := Read("sample", strings.NewReader(c.file))
		var e *Error
		if err == nil || !strings.HasPrefix(err.Error(), c.want) || !errors.As(err, &e) {
			t.Errorf("%.30q: %v, wanted %s", c.file, err, c.want)
		}
	}
}

func TestBuiltIn(t *testing.T) {
	for _, s := range []string{capitalTable, variantTable} {
		if g, err := Read("built in", strings.NewReader(s)); err != nil || g.Len() == 0 {
			t.Fatalf("a built-in table cannot be read: %v", err)
		}
	}
	g := Embedded()
	for i := range g.places {
		p := &g.places[i]
		if len(p.Names) == 0 {
			t.Errorf("%s has no name", p.ID)
		}
		if p.Kind == "capital" && (!p.Located || len(p.Within) == 0) {
			t.Errorf("%s is nowhere", p.ID)
		}
		for _, w := range p.Within {
			if g.ByID(w.ID) == nil {
				t.Errorf("%s lies in %s, which is not there", p.ID, w.ID)
			}
		}
	}
	for name, ids := range map[string][]string{
		"Burma": {"iso:MM"}, "myanmar": {"iso:MM"}, "The Gambia": {"iso:GM"}, "Allemagne": {"iso:DE"}, "Kiev": {"capital:ua"}, "Kyiv": {"capital:ua"},
		"Congo": {"iso:CD", "iso:CG"}, "Singapore": {"iso:SG", "capital:sg"}, "Cote d’Ivoire": {"iso:CI"}, "Nowhere": nil,
	} {
		var got []string
		for _, p := range g.Lookup(name) {
			got = append(got, p.ID)
		}
		if diff := cmp.Diff(ids, got); diff != "" {
			t.Errorf("%s: %s", name, diff)
		}
	}
}

func TestOpenJoinsFiles(t *testing.T) {
	dir := t.TempDir()
	a, b := filepath.Join(dir, "a.tsv"), filepath.Join(dir, "b.tsv")
	for name, s := range map[string]string{a: sample, b: "source\tthe council of Oru\nplace\tk:tarn\ttown\nname\tTarnu\nwithin\tiso:DE\n"} {
		if err := os.WriteFile(name, []byte(s), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	g, err := Open(a, b)
	if err != nil {
		t.Fatal(err)
	}
	if p := g.Lookup("Tarnu"); len(p) != 1 || len(p[0].Names) != 3 || len(g.Parents(p[0])) != 3 {
		t.Errorf("Tarn of two files: %+v", p)
	}
	if _, err := Open(filepath.Join(dir, "none.tsv")); !errors.Is(err, os.ErrNotExist) {
		t.Errorf("a file that is not there: %v", err)
	}
}

const dump = "901\tTarn\tTarn\tTaru,Тарн,Tarn\t41.25\t44.5\tP\tPPL\tZY\tZX,ZY\t01\t\t\t\t1200\t\t300\tEtc/UTC\t2024-01-01\n" +
	"902\tOru River\tOru River\t\t41\t44\tH\tSTM\tZY\t\t01\t\t\t\t0\t\t300\tEtc/UTC\t2024-01-01\n" +
	"903\tTarn Inn\tTarn Inn\t\t41\t44\tS\tHTL\tZY\t\t01\t\t\t\t0\t\t300\tEtc/UTC\t2024-01-01\n"

func TestImport(t *testing.T) {
	for _, c := range []struct {
		o           GeoNames
		taken, left int
	}{
		{GeoNames{}, 2, 1}, {GeoNames{MinPopulation: 1000}, 1, 2}, {GeoNames{Countries: []string{"zx"}}, 1, 2}, {GeoNames{Countries: []string{"ZZ"}}, 0, 3},
	} {
		var b bytes.Buffer
		got, err := c.o.Import("dump", strings.NewReader(dump), &b)
		if err != nil || got != (Counts{c.taken, c.left}) {
			t.Errorf("%+v: %+v, %v", c.o, got, err)
		}
		g := read(t, b.String())
		if g.Len() != c.taken {
			t.Errorf("%+v: %d places read back", c.o, g.Len())
		}
		if p := g.ByID("geonames:901"); p != nil && (len(p.Names) != 3 || len(p.Within) != 2 || p.Lat != 41.25) {
			t.Errorf("Tarn: %+v", p)
		}
	}
	if _, err := (GeoNames{}).Import("dump", strings.NewReader("a\tb\n"), &bytes.Buffer{}); err == nil || !strings.Contains(err.Error(), "dump:1: a line of a GeoNames dump has 19 columns") {
		t.Errorf("no dump: %v", err)
	}
}

func FuzzRead(f *testing.F) {
	f.Add(sample)
	f.Add("place\ta\tb\t1e9\t\nwithin\ta\n")
	f.Fuzz(func(t *testing.T, s string) {
		g, err := Read("f", strings.NewReader(s))
		if err != nil {
			return
		}
		for i := range g.places {
			for _, n := range g.places[i].Names {
				if len(g.Lookup(n.Text)) == 0 {
					t.Fatalf("%q is not found", n.Text)
				}
			}
		}
	})
}
