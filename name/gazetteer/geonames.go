package gazetteer

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"
)

// GeoNames says what to take of a dump of GeoNames.
type GeoNames struct {
	Countries     []string // ISO 3166 codes, of which a place must have one; empty for all
	MinPopulation int64    // of a place; 0 takes those too whose population is not known
}

// The columns of a dump, "allCountries.txt" or a country's file, as its readme has them.
const (
	geoID = iota
	geoName
	geoASCII
	geoAlternates
	geoLat
	geoLon
	geoClass
	geoCode
	geoCountry
	geoCountries
	geoAdmin1
	geoAdmin2
	geoAdmin3
	geoAdmin4
	geoPopulation
	geoColumns = 19
)

const geoSource = "GeoNames"

// geoKinds are the classes of places that are taken: not spots, roads and the sea's floor.
var geoKinds = map[string]string{"A": "area", "H": "water", "L": "region", "P": "settlement", "T": "landform", "V": "vegetation"}

// Counts are how many places were taken and left out.
type Counts struct{ Taken, Left int }

// Import writes the places of a dump of GeoNames, read from r line by line, to w as a
// gazetteer; name is what errors call the dump. Where a place is claimed by several
// countries, all are written.
func (o GeoNames) Import(name string, r io.Reader, w io.Writer) (Counts, error) {
	var c Counts
	out := bufio.NewWriter(w)
	if _, err := fmt.Fprintf(out, "# sayso gazetteer 1\n# From a dump of GeoNames (geonames.org), CC BY 4.0.\nsource\t%s\n", geoSource); err != nil {
		return c, err
	}
	lines := bufio.NewScanner(r)
	lines.Buffer(make([]byte, 0, 64<<10), MaxLine)
	n := 0
	for lines.Scan() {
		n++
		p, err := o.place(lines.Text())
		if err != nil {
			return c, &Error{name, n, err}
		}
		if p == nil {
			c.Left++
			continue
		}
		c.Taken++
		if err := p.Write(out, geoSource); err != nil {
			return c, err
		}
	}
	if err := lines.Err(); err != nil {
		if errors.Is(err, bufio.ErrTooLong) {
			err = fmt.Errorf("the line is longer than %d bytes: unpack the dump first", MaxLine)
		}
		return c, &Error{name, n + 1, err}
	}
	return c, out.Flush()
}

// place reads a line of a dump; nil where it is left out.
func (o GeoNames) place(line string) (*Place, error) {
	f := strings.Split(line, "\t")
	if len(f) != geoColumns {
		return nil, fmt.Errorf("a line of a GeoNames dump has %d columns, parted by tabs; this one has %d", geoColumns, len(f))
	}
	kind, ok := geoKinds[f[geoClass]]
	population, _ := strconv.ParseInt(f[geoPopulation], 10, 64)
	countries := codes(f[geoCountry] + "," + f[geoCountries])
	if !ok || population < o.MinPopulation || len(o.Countries) > 0 && !slices.ContainsFunc(countries, o.wants) {
		return nil, nil
	}
	p := &Place{ID: "geonames:" + f[geoID], Kind: kind}
	lat, err1 := strconv.ParseFloat(f[geoLat], 64)
	lon, err2 := strconv.ParseFloat(f[geoLon], 64)
	if err1 == nil && err2 == nil && lat >= -90 && lat <= 90 && lon >= -180 && lon <= 180 {
		p.Located, p.Lat, p.Lon = true, lat, lon
	}
	for _, n := range append([]string{f[geoName], f[geoASCII]}, strings.Split(f[geoAlternates], ",")...) {
		name := Name{Text: strings.TrimSpace(n), According: geoSource}
		if name.Text != "" && len(p.Names) < perPlace && !slices.Contains(p.Names, name) {
			p.Names = append(p.Names, name)
		}
	}
	for _, c := range countries {
		p.Within = append(p.Within, Within{"iso:" + c, geoSource})
	}
	return p, nil
}

func (o GeoNames) wants(code string) bool {
	return slices.ContainsFunc(o.Countries, func(c string) bool { return strings.EqualFold(c, code) })
}

// codes are the country codes of a list, each once.
func codes(list string) []string {
	var out []string
	for c := range strings.SplitSeq(list, ",") {
		if c = strings.TrimSpace(c); c != "" && !slices.Contains(out, c) {
			out = append(out, c)
		}
	}
	return out
}
