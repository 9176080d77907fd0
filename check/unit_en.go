package check

import (
	"slices"
	"strings"

	"github.com/sayso/sayso/quantity/unit"
)

// dimension is what words say that a measure must measure.
type dimension struct {
	name     string      // "an area"
	kinds    []unit.Kind // of the units that fit
	severity Severity    // of a measure of another kind
	any      bool        // a unit of any other kind is wrong, not only an everyday one
}

var dimensionClasses = map[string]string{
	"area": "area total_area land_area surface_area floor_area floor_space territory acreage expanse",
	"line": "length height width depth girth breadth distance radius diameter circumference altitude elevation thickness perimeter wingspan",
	"mass": "weight mass payload birth_weight",
	"fast": "speed speeds velocity top_speed average_speed speed_limit winds gusts pace",
	"warm": "temperature temperatures",
	"is":   "of is was are were measures measured totals totalled totaled covers covered : at up_to to reached reaching exceeding",
	"beside": "long wide across around by x × north south east west from in_length in_width in_diameter in_radius in_depth in_circumference away " +
		"along deep high tall apart inland off of_coast of_coastline of_border - on_each_side on_a_side square each per / an a in",
	"then":        ", ; : ( ) — . ! ? and but while in for with or at near since which that when where as on to is are was were than above below from by before after under over against has have had will would can could must may",
	"drive":       "travelling traveling driving moving flying going sailing cruising blowing gusting racing speeding travels drives moves",
	"way":         "marathon race walk march drive flight hike journey voyage ride trek detour walk trip",
	"rain":        "rainfall snowfall precipitation",
	"field":       "land farmland forest fields woodland pasture cropland wetland desert parkland",
	"good":        "wheat rice grain flour sugar meat gold coal steel cement fertiliser fertilizer bread oil petrol milk wine maize corn barley potatoes apples butter salt diesel fuel beer juice tea coffee cotton fish copper iron silver",
	"cover":       "covers covering covered spans spanning stretches stretching extends extending occupies occupying",
	"line-shaped": "fence wall tunnel road highway motorway railway pipeline canal rope cable coastline border river bridge beach trail corridor runway ditch trench",
	"plot":        "plot farm estate ranch park reserve plantation orchard vineyard campus property island garden meadow pasture",
	"stuff":       "explosives heroin cocaine cannabis marijuana opium hashish food supplies waste rubbish garbage fertilizer ammunition aid cargo fruit vegetables tobacco cheese chocolate ivory clothes paper",
	"go":          "travelled traveled drove driven drive walked walk marched sailed flew flown hiked cycled trekked",
}

// everyday are the kinds of units that are told apart in everyday words. Others
// measure things that the same words may mean: a height in pixels, a length in
// degrees.
var everyday = []unit.Kind{unit.Length, unit.Area, unit.Volume, unit.Mass, unit.Speed, unit.Temperature}

var (
	lengthOrLoad = []unit.Kind{unit.Length, unit.Mass, unit.Speed}
	landOrReach  = []unit.Kind{unit.Area, unit.Length}
	capacities   = []unit.Kind{
		unit.Volume, unit.Mass, unit.Power, unit.Energy, unit.Information, unit.Electricity, unit.Count, unit.Ratio, unit.Compound, unit.Frequency,
		unit.Chemistry, unit.Light, unit.Force, unit.Pressure, unit.Speed, unit.Time,
	}
)

// dimensionPatterns: F is the measure that the words speak of.
var dimensionPatterns = newPatterns(slices.Concat(
	speaksOf("an area", Warning, []unit.Kind{unit.Area}, "<area> ~5 <is> ~1 F !<beside> <then>"),
	speaksOf("an area", Warning, []unit.Kind{unit.Area}, "<area> ( F )"),
	speaksOf("a length", Error, []unit.Kind{unit.Length}, "<line> ~5 <is> ~1 F <then>"),
	speaksOf("a weight", Error, []unit.Kind{unit.Mass}, "<mass> ~5 <is> ~1 F <then>"),
	speaksOf("a speed", Warning, []unit.Kind{unit.Speed}, "<fast> ~2 <is> ~1 F !<beside> <then>"),
	speaksOf("a temperature", Error, []unit.Kind{unit.Temperature}, "<warm> ~3 <is> ~2 F <then>"),
	speaksOf("a number of people", Error, []unit.Kind{}, "population ~2 <is> ~1 F <then>"),
	speaksOf("a length", Error, []unit.Kind{unit.Length}, "F -? long|wide|deep|tall|thick"),
	speaksOf("a height", Error, []unit.Kind{unit.Length, unit.Temperature, unit.Speed}, "F -? high"),
	speaksOf("a weight", Error, []unit.Kind{unit.Mass}, "weighs|weighing|weighed ~2 F"),
	speaksOf("a volume", Warning, []unit.Kind{unit.Volume, unit.Mass}, "volume ~3 <is> ~1 F <then>"),
	speaksOf("a depth of rain or snow", Error, []unit.Kind{unit.Length, unit.Volume}, "<rain> ~4 <is> ~1 F <then>"),
	speaksOf("a speed", Warning, []unit.Kind{unit.Speed}, "<drive> at ~2 F <then>"),
	speaksOf("a distance", Error, []unit.Kind{unit.Length}, "<way> of ~1 F"),
	speaksOf("a length or an area", Error, []unit.Kind{unit.Length, unit.Area}, "<cover> ~1 F <then>"),
	speaksOf("a piece of land", Error, []unit.Kind{unit.Area, unit.Length}, "F of ~1 <field>"),
	speaksOf("a load", Error, []unit.Kind{unit.Mass, unit.Volume}, "bags|sacks|boxes|crates|barrels|bottles of ~1 F <then>"),
	speaksOf("goods", Error, []unit.Kind{unit.Mass, unit.Volume}, "F of ~1 <good>"),
	speaksOf("a distance", Error, []unit.Kind{unit.Length}, "F away"),
	speaksOf("a length", Error, []unit.Kind{unit.Length}, "F in_length|in_width|in_height|in_depth|in_diameter|in_girth|in_circumference"),
	speaksOf("a weight", Error, []unit.Kind{unit.Mass}, "F in_weight"),
	speaksOf("an area", Warning, []unit.Kind{unit.Area}, "F in_area"),
	speaksOf("a length of time", Note, []unit.Kind{unit.Time}, "lasted|lasts for ~1 F <then>"),
	speaksOf("a length", Warning, []unit.Kind{unit.Length}, "<line> of ~6 is|was|are|were ~1 F <then>"),
	speaksOf("a weight", Warning, []unit.Kind{unit.Mass}, "<mass> of ~6 is|was|are|were ~1 F <then>"),
	speaksOf("a distance", Error, []unit.Kind{unit.Length}, "F north|south|east|west of"),
	speaksOf("a distance", Error, []unit.Kind{unit.Length, unit.Speed}, "<go> ~1 F"),
	speaksOnlyOf("a speed", Warning, []unit.Kind{unit.Speed, unit.Length, unit.Frequency, unit.Information, unit.Ratio, unit.Level, unit.Compound, unit.Count, unit.Force}, "speed|speeds of ~1 F <then>"),
	speaksOnlyOf("a weight", Warning, []unit.Kind{unit.Mass, unit.Force, unit.Ratio, unit.Count, unit.Compound, unit.Energy}, "mass|weight of ~1 F <then>"),
	speaksOnlyOf("a dose", Warning, []unit.Kind{unit.Mass, unit.Volume, unit.Count, unit.Ratio, unit.Radiation, unit.Chemistry, unit.Compound, unit.Energy, unit.Time, unit.Level, unit.Light}, "dose|doses|dosage of ~1 F"),
	speaksOnlyOf("a capacity", Note, capacities, "capacity|output of ~1 F"),
	speaksOnlyOf("a distance", Note, []unit.Kind{unit.Length, unit.Time, unit.Count, unit.Angle}, "F from the|a"),
	speaksOf("a thing that is measured by its length", Note, lengthOrLoad, "F -? ~1 <line-shaped>"),
	speaksOf("a thing that is measured by its length", Note, lengthOrLoad, "<line-shaped> of ~1 F <then>"),
	speaksOf("a piece of land", Note, landOrReach, "F -? <plot>"),
	speaksOf("a piece of land", Note, landOrReach, "<plot> of ~1 F <then>"),
	speaksOf("goods", Note, []unit.Kind{unit.Mass, unit.Volume}, "F of ~1 <stuff>"),
	speaksOf("a fall of rain or snow", Note, []unit.Kind{unit.Length, unit.Volume, unit.Mass}, "F of ~1 rain|snow|rainfall|snowfall !forest|forests"),
	speaksOf("water", Note, []unit.Kind{unit.Volume, unit.Mass, unit.Length}, "F of ~1 water"),
	speaksOf("what is drunk", Warning, []unit.Kind{unit.Volume, unit.Mass}, "drank|drink|drinks ~2 F"),
	speaksOf("what is carried", Note, []unit.Kind{unit.Mass, unit.Volume, unit.Length}, "carrying|carries|loaded_with|lifts|lifted ~1 F of"),
))

// speaksOf makes a row of the source; one that asks for a word that goes on holds at the end of
// a line too, as in a list of points.
func speaksOf(name string, sev Severity, kinds []unit.Kind, source string) []patternRow[dimension] {
	return rowsOf(dimension{name: name, kinds: kinds, severity: sev}, source)
}

// speaksOnlyOf is speaksOf where no unit of any other kind can be meant.
func speaksOnlyOf(name string, sev Severity, kinds []unit.Kind, source string) []patternRow[dimension] {
	return rowsOf(dimension{name: name, kinds: kinds, severity: sev, any: true}, source)
}

func rowsOf(d dimension, source string) []patternRow[dimension] {
	sources := []string{source}
	if head, ok := strings.CutSuffix(source, " <then>"); ok {
		sources = append(sources, head+" $")
	}
	return each(d, dimensionClasses, sources...)
}

// flatWords stand before units of length alone, and flatUnits are units of area, volume or mass.
var (
	flatWords = set("square", "cubic", "sq")
	flatUnits = set("hectare", "hectares", "acre", "acres", "litre", "litres", "liter", "liters", "gallon", "gallons", "tonne", "tonnes", "ton", "tons", "kilogram", "kilograms", "kilos", "pounds", "ounces", "degrees", "barrels", "watts", "megawatts", "ha", "kg")
)

// secondUnits are units as they stand behind another by mistake. Words that mean
// something else too (stone, yard, foot, in) are not among them.
var secondUnits = func() map[string]bool {
	m := map[string]bool{}
	for w := range strings.FieldsSeq("km cm mm kg g mg ha km² m² km2 m2 sq lbs mph kmh ml hectares acres miles metres meters kilometres " +
		"kilometers centimetres centimeters millimetres millimeters kilograms kilogrammes grams tonnes tons litres liters") {
		m[w] = true
	}
	return m
}()
