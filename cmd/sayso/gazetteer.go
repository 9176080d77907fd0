package main

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"strings"

	"github.com/sayso/sayso/name/gazetteer"
)

type gazetteerCommand struct {
	Show   gazetteerShow   `cmd:"" help:"Show the places that have a name."`
	Import gazetteerImport `cmd:"" help:"Make a gazetteer of a dump of GeoNames."`
}

type gazetteerShow struct {
	Name      []string `arg:"" help:"A name of a place."`
	Gazetteer []string `placeholder:"FILE" type:"path" help:"Gazetteers to read besides the one that is built in."`
}

// Help is shown by "sayso gazetteer show --help".
func (*gazetteerShow) Help() string {
	return `A place has many names and none is preferred; what it lies in is said by somebody, who
is named. Letter case, accents and hyphens make no difference. Built in are countries and
territories, with their names in CLDR, and capitals.

A gazetteer is a text file; the fields of a line stand between single tabs:

  source  The register of Kaldra, 2024
  place   kaldra:tarn  town  41.25  44.5
  name    Tarn  en
  name    Taru  xx  the council of Oru
  within  kaldra:oru

place: id, kind, latitude, longitude. name: the name, its language, who uses it. within:
id of a place that it lies in, according to whom. Where nobody is named, it is the source.

Examples:
  sayso gazetteer show Kyiv
  sayso gazetteer show --gazetteer kaldra.tsv "Upper Tarn"

Exit status: 0 there is such a place; 1 there is none; 2 a file could not be read.`
}

func (c *gazetteerShow) Run(s *streams) error {
	g, err := gazetteer.Open(c.Gazetteer...)
	if err != nil {
		return err
	}
	name := strings.Join(c.Name, " ")
	found := g.Lookup(name)
	if len(found) == 0 {
		tell(s.err, fmt.Errorf("no place is called %q; 'sayso gazetteer show --help' says how to add places", name))
		return errFindings
	}
	var b bytes.Buffer
	for i, p := range found {
		if i > 0 {
			b.WriteByte('\n')
		}
		showPlace(&b, g, p)
	}
	return write(s.out, b.Bytes())
}

// showPlace writes a place for people.
func showPlace(b *bytes.Buffer, g *gazetteer.Gazetteer, p *gazetteer.Place) {
	fmt.Fprintf(b, "%s (%s)", p.ID, p.Kind)
	if p.Located {
		fmt.Fprintf(b, " at %.2f, %.2f", p.Lat, p.Lon)
	}
	b.WriteByte('\n')
	for _, n := range p.Names {
		language := ""
		if n.Language != "" {
			language = " [" + n.Language + "]"
		}
		fmt.Fprintf(b, "  called %s%s by %s\n", n.Text, language, n.According)
	}
	for _, w := range p.Within {
		parent := w.ID
		if x := g.ByID(w.ID); x != nil && len(x.Names) > 0 {
			parent += " (" + x.Names[0].Text + ")"
		}
		fmt.Fprintf(b, "  in %s according to %s\n", parent, w.According)
	}
}

type gazetteerImport struct {
	Dump          string   `arg:"" help:"The dump, unpacked: allCountries.txt, cities500.txt or a country's file; - is standard input."`
	Output        string   `short:"o" placeholder:"FILE" help:"Where to write. Default: standard output."`
	Country       []string `placeholder:"CODE" help:"Take places of these countries only, by ISO 3166 code."`
	MinPopulation int64    `placeholder:"N" help:"Take places with at least so many people only."`
}

// Help is shown by "sayso gazetteer import --help".
func (*gazetteerImport) Help() string {
	return `GeoNames gives dumps of its places at geonames.org, under CC BY 4.0. The dump is read line
by line, so that it may be of any size; up to 5 million names can be used at once.
Settlements, areas and landscape are taken; buildings, roads and the sea's floor are not.

Examples:
  sayso gazetteer import -o kaldra.tsv KD.txt
  unzip -p allCountries.zip | sayso gazetteer import --min-population 1000 -o world.tsv -

Exit status: 0 it is done; 2 it could not be done.`
}

func (c *gazetteerImport) Run(s *streams) (err error) {
	in := s.in
	if c.Dump != "-" {
		if in, err = os.Open(c.Dump); err != nil {
			return fmt.Errorf("the dump cannot be read: %w", err)
		}
		defer in.Close()
	}
	out, err := openOutput(s, c.Output)
	if err != nil {
		return err
	}
	counts, err := gazetteer.GeoNames{Countries: c.Country, MinPopulation: c.MinPopulation}.Import(c.Dump, in, out)
	if err = out.finish(err); err != nil {
		return err
	}
	tell(s.err, errors.New(importText(counts)))
	return nil
}

func importText(c gazetteer.Counts) string {
	return fmt.Sprintf("%d places taken, %d left out", c.Taken, c.Left)
}
