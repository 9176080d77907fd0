package quantity

import "github.com/sayso/sayso/language/segment"

// rateWords stand behind "a" in a rate: 40 miles an hour, 3 times a week.
var rateWords = segment.NewTable(named(
	"year", "month", "week", "day", "hour", "minute", "second", "barrel", "tonne", "ton", "litre", "liter", "gallon", "night", "kilo", "pound",
	"ounce", "decade", "bushel", "mile", "acre", "kilogram", "hectare",
))

// perNouns are what things are per that are no units.
var perNouns = segment.NewTable(named(
	"capita", "person", "share", "head", "patient", "passenger", "household", "family", "student", "pupil", "employee", "worker", "vehicle", "car",
	"customer", "user", "unit", "item", "ticket", "room", "game", "match", "player", "child", "adult", "member", "home", "house", "family", "bottle",
	"case", "plant", "animal", "cell", "sample", "side", "passage", "shift", "session", "visit", "bed", "box", "piece", "dose", "shot", "test",
	"taxpayer", "voter", "resident", "subscriber", "guest", "trip", "tree", "stem", "plot", "field", "page", "word",
))

// named maps words to themselves.
func named(words ...string) map[string]string {
	m := map[string]string{}
	for _, w := range words {
		m[w] = w
	}
	return m
}
