package check

import (
	"strings"

	"github.com/sayso/sayso/language/segment"
)

// scaleWords are words that only follow a number.
var scaleWords = wordSet("million millions billion trillion mln bln bn tn crore lakh percent per %")

// beforeAmounts are words that lead to an amount, and to no number of a chapter.
var beforeAmounts = wordSet("of to by at about around from nearly almost over than some was is were reached reaching totalled totaled worth " +
	"cost costing approximately roughly exceeded and between")

// pluralWords are words for more than one thing that do not end in s.
var pluralWords = wordSet("people men women children servicemen servicewomen policemen fishermen firemen sheep cattle fish aircraft personnel staff troops")

// fractional are words for more than one of what comes in fractions: units,
// currencies, and verbs that end in s.
var fractional = wordSet("euros dollars pounds cents pence roubles rubles francs marks crowns kronor kroner pesos rupees liras dinars dirhams manats drams " +
	"metres meters kilometres kilometers centimetres centimeters millimetres millimeters miles feet yards inches hectares acres litres liters gallons " +
	"barrels tonnes tons kilograms kilogrammes grams kilos ounces degrees hours minutes seconds days weeks months years points times degrees " +
	"megawatts kilowatts watts volts megabytes gigabytes percents is was has does plus this less across towards always perhaps versus")

func wordSet(words string) *segment.Table[bool] {
	m := map[string]bool{}
	for w := range strings.FieldsSeq(words) {
		m[w] = true
	}
	return segment.NewTable(m)
}
