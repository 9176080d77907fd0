package segment

// abbreviation says what stands behind an abbreviation's full stop.
type abbreviation uint8

const (
	beforeName     abbreviation = iota + 1 // always goes on: "Mr. Oru"
	beforeNumber                           // goes on before a figure: "No. 822"
	withinSentence                         // goes on unless a sentence's opener follows: "Inc. The"
)

// abbreviations of English.
var abbreviations = NewTable(listed(map[abbreviation][]string{
	beforeName: {
		"mr", "mrs", "ms", "mx", "dr", "prof", "gen", "col", "lt", "maj", "capt", "cmdr", "sgt", "cpl", "adm",
		"gov", "sen", "rep", "hon", "rev", "fr", "st", "ste", "messrs", "pres", "supt", "brig", "amb", "vs", "cf", "eg", "viz",
	},
	beforeNumber: {
		"no", "nos", "art", "arts", "sec", "sect", "ch", "chap", "vol", "fig", "figs", "p", "pp", "para", "paras",
		"jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "ca", "c", "approx", "res", "doc",
	},
	withinSentence: {
		"inc", "ltd", "corp", "co", "bros", "jr", "sr", "etc", "al", "dept", "univ", "est", "mt", "ft", "ave", "blvd",
		"rd", "km", "sq", "cu", "kg", "mln", "bln", "mn", "bn", "tn", "max", "min", "hr", "hrs", "mins", "secs", "lb", "lbs",
		"oz", "mi", "yds", "gov't", "int'l", "ed", "eds", "trans", "a.m", "p.m", "incl", "excl", "resp",
		"mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat",
	},
}))

// openers are words that begin an English sentence far more often than they
// follow an abbreviation.
var openers = NewTable(listed(map[bool][]string{true: {
	"the", "a", "an", "this", "that", "these", "those", "there", "here", "it", "its", "he", "she", "they", "we", "i", "you",
	"his", "her", "their", "our", "my", "in", "on", "at", "by", "for", "from", "with", "after", "before", "during", "since",
	"while", "when", "where", "if", "as", "but", "and", "or", "so", "yet", "however", "although", "though", "because",
	"what", "who", "why", "how", "some", "many", "most", "all", "no", "not", "one", "two", "another", "other", "both", "each",
	"meanwhile", "moreover", "furthermore", "according", "under", "over", "since", "now", "then", "today", "yesterday",
}}))

// listed turns lists of words into a map from each word to its list's value.
func listed[V comparable](lists map[V][]string) map[string]V {
	m := map[string]V{}
	for v, words := range lists {
		for _, w := range words {
			m[w] = v
		}
	}
	return m
}
