package check

import (
	"strings"

	"github.com/sayso/sayso/quantity/unit"
)

// dimension is a kind of word that says what a measure behind it must measure.
type dimension struct {
	pattern
	kinds    []unit.Kind // that fit
	severity Severity    // of a measure of another kind
	name     string      // "an area"
}

var dimensionClasses = map[string]string{
	"area": "area total_area land_area surface_area floor_area floor_space territory acreage expanse",
	"line": "length height width depth distance radius diameter circumference altitude elevation thickness perimeter wingspan",
	"mass": "weight mass payload birth_weight",
	"fast": "speed speeds velocity top_speed average_speed winds gusts",
	"warm": "temperature temperatures",
	"is":   "of is was are were measures measured totals totalled totaled covers covered : at up_to to reached reaching exceeding",
	"beside": "long wide across around by x × north south east west from in_length in_width in_diameter in_radius in_depth in_circumference away " +
		"along deep high tall apart inland off of_coast of_coastline of_border - on_each_side on_a_side square each per / an a in",
	"then": ", ; : ( ) — . ! ? and but while in for with or at near since which that when where as on to is are was were than above below from by before after under over against",
	"go":   "travelled traveled drove driven drive walked walk marched sailed flew flown hiked cycled trekked",
}

// everyday are the kinds of units that are told apart in everyday words. Others
// measure things that the same words may mean: a height in pixels, a length in
// degrees.
var everyday = []unit.Kind{unit.Length, unit.Area, unit.Volume, unit.Mass, unit.Speed, unit.Temperature}

// dimensions: F is the measure that the words speak of.
var dimensions = []dimension{
	dimensionOf("<area> ~5 <is> ~1 F !<beside> <then>", Warning, "an area", unit.Area),
	dimensionOf("<area> ( F )", Warning, "an area", unit.Area),
	dimensionOf("<line> ~5 <is> ~1 F <then>", Error, "a length", unit.Length),
	dimensionOf("<mass> ~5 <is> ~1 F <then>", Error, "a weight", unit.Mass),
	dimensionOf("<fast> ~2 <is> ~1 F !<beside> <then>", Warning, "a speed", unit.Speed),
	dimensionOf("<warm> ~3 <is> ~2 F <then>", Error, "a temperature", unit.Temperature),
	dimensionOf("population ~2 <is> ~1 F <then>", Error, "a number of people"),
	dimensionOf("F -? long|wide|deep|tall|thick", Error, "a length", unit.Length),
	dimensionOf("F -? high", Error, "a height", unit.Length, unit.Temperature, unit.Speed),
	dimensionOf("weighs|weighing|weighed ~2 F", Error, "a weight", unit.Mass),
	dimensionOf("<go> ~1 F", Error, "a distance", unit.Length, unit.Speed),
}

func dimensionOf(source string, sev Severity, name string, kinds ...unit.Kind) dimension {
	return dimension{compile(dimensionClasses, source)[0], kinds, sev, name}
}

// secondUnits are units as they stand behind another by mistake. Words that mean
// something else too (stone, yard, foot, in) are not among them.
var secondUnits = func() map[string]bool {
	m := map[string]bool{}
	for w := range strings.FieldsSeq("km m cm mm kg g mg ha km² m² km2 m2 sq mi lb lbs oz mph kmh ml l hectares acres miles metres meters kilometres " +
		"kilometers centimetres centimeters millimetres millimeters kilograms kilogrammes grams tonnes tons litres liters") {
		m[w] = true
	}
	return m
}()
