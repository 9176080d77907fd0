package check

import "github.com/sayso/sayso/language/segment"

var (
	areaUnits       = set("square kilometre", "square kilometer", "square mile", "hectare", "acre", "square metre", "square meter")
	areaWords       = segment.NewTable(bools("area", "territory", "covers", "size", "measures", "large"))
	populationWords = segment.NewTable(bools("population", "inhabitants", "residents"))
)
