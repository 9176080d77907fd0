// Package unit knows the units of measurement: their English names, their UCUM
// codes, their dimensions, and the exact factors between them.
//
// Definitions are those of UCUM 2.1 (The Unified Code for Units of Measure);
// what UCUM lacks follows NIST SP 811 (2008), the IAU's resolution B2 of 2012
// and, for local units, the legal definition that the row names. A definition is
// a number times other units, so that every factor is exact.
package unit

// Kind is what a unit measures.
type Kind string

// The kinds of units.
const (
	Length      Kind = "length"
	Area        Kind = "area"
	Volume      Kind = "volume"
	Mass        Kind = "mass"
	Time        Kind = "time"
	Temperature Kind = "temperature"
	Speed       Kind = "speed"
	Angle       Kind = "angle"
	Energy      Kind = "energy"
	Power       Kind = "power"
	Pressure    Kind = "pressure"
	Force       Kind = "force"
	Electricity Kind = "electricity"
	Frequency   Kind = "frequency"
	Information Kind = "information"
	Radiation   Kind = "radiation"
	Light       Kind = "light"
	Chemistry   Kind = "chemistry"
	Ratio       Kind = "ratio" // percent, parts per million
	Level       Kind = "level" // a point on a scale: decibel, pH
	Count       Kind = "count" // pieces of something: pixel, carat of gold
	Age         Kind = "age"
	Compound    Kind = "compound" // a product of units that has no name of its own
)

// Unit is a unit of measurement as the table has it.
type Unit struct {
	Name string // English, singular: "square kilometre"
	Code string // UCUM, case-sensitive: "km2"
	Kind Kind

	// Factor of Of is what the unit is: 1 [ft_i] is 12 [in_i]. Factor is a
	// decimal number or a fraction, "" for 1. Of is a UCUM expression, "" for a
	// base unit, and "1" for a pure number.
	Factor, Of string

	// Zero is where the unit's scale begins, in units of Of: 273.15 for the
	// degree Celsius. "" for 0.
	Zero string

	Prefixes string // symbols of the prefixes with which it is read: "k c m"
	Symbols  string // as written, letter case told apart, parted by spaces
	Words    string // as written, in any letter case, parted by commas

	// Or are the codes of other units that the same words stand for: a ton may
	// be short, long or metric.
	Or []string
}

// Spelling is one way in which a unit is written.
type Spelling struct {
	Text  string // with single spaces between words
	Exact bool   // letter case counts
	Unit  *Unit
}

// All are the units, without those made by prefixes, in the order of the table.
func All() []*Unit { return all }

var all = func() []*Unit {
	var out []*Unit
	for _, t := range [][]Unit{
		lengths, areas, volumes, masses, times, temperatures, speeds, angles, energies, powers, pressures,
		electric, information, radiations, chemicals, ratios, pieces, ages,
	} {
		for i := range t {
			out = append(out, &t[i])
		}
	}
	return out
}()

// Named is the unit of the table with the English name, or nil.
func Named(name string) *Unit {
	for _, u := range all {
		if u.Name == name {
			return u
		}
	}
	return nil
}
