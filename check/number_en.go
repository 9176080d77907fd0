package check

import (
	"strings"

	"github.com/sayso/sayso/language/segment"
)

// scaleWords are words that only follow a number.
var scaleWords = wordSet("million millions billion trillion mln bln bn tn crore lakh percent per %")

// beforeAmounts are words that lead to an amount, and to no number of a chapter.
var beforeAmounts = wordSet("of to by at about around from nearly almost over than some was is were reached reaching totalled totaled worth " +
	"cost costing approximately roughly exceeded and between another all some put a")

// pluralWords are words for more than one thing that do not end in s.
var pluralWords = wordSet("people men women children servicemen servicewomen policemen fishermen firemen sheep cattle fish aircraft personnel staff troops")

// units come in fractions.
const units = "euros dollars pounds cents pence roubles rubles francs marks crowns kronor kroner pesos rupees liras dinars dirhams manats drams " +
	"metres meters kilometres kilometers centimetres centimeters millimetres millimeters miles feet yards inches hectares acres litres liters gallons " +
	"barrels tonnes tons kilograms kilogrammes grams grammes milligrams milligrammes micrograms millilitres kilos ounces degrees hours minutes seconds days weeks months years points times " +
	"megawatts kilowatts gigawatts watts volts megabytes gigabytes percents kg km cm mm mg ml"

var (
	// unitWords are the units themselves.
	unitWords = wordSet(units)
	// fractional are words in s behind a number that name nothing that is counted: units, and verbs.
	fractional = wordSet(units + " is was has does plus this less across towards always perhaps versus")
)

func wordSet(words string) *segment.Table[bool] {
	m := map[string]bool{}
	for w := range strings.FieldsSeq(words) {
		m[w] = true
	}
	return segment.NewTable(m)
}
