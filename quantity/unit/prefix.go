package unit

import "strings"

// prefix is a metric or binary prefix.
type prefix struct {
	symbol string
	code   string // UCUM
	name   string
	factor string
}

// prefixes, after UCUM 2.1, tables 1 and 12.
var prefixes = []prefix{
	{"Q", "Q", "quetta", "1e30"},
	{"R", "R", "ronna", "1e27"},
	{"Y", "Y", "yotta", "1e24"},
	{"Z", "Z", "zetta", "1e21"},
	{"E", "E", "exa", "1e18"},
	{"P", "P", "peta", "1e15"},
	{"T", "T", "tera", "1e12"},
	{"G", "G", "giga", "1e9"},
	{"M", "M", "mega", "1e6"},
	{"k", "k", "kilo", "1e3"},
	{"h", "h", "hecto", "1e2"},
	{"da", "da", "deca", "1e1"},
	{"d", "d", "deci", "1e-1"},
	{"c", "c", "centi", "1e-2"},
	{"m", "m", "milli", "1e-3"},
	{"µ", "u", "micro", "1e-6"},
	{"n", "n", "nano", "1e-9"},
	{"p", "p", "pico", "1e-12"},
	{"f", "f", "femto", "1e-15"},
	{"a", "a", "atto", "1e-18"},
	{"z", "z", "zepto", "1e-21"},
	{"y", "y", "yocto", "1e-24"},
	{"Ki", "Ki", "kibi", "1024"},
	{"Mi", "Mi", "mebi", "1048576"},
	{"Gi", "Gi", "gibi", "1073741824"},
	{"Ti", "Ti", "tebi", "1099511627776"},
}

// micros are the ways of writing the prefix micro.
var micros = []string{"µ", "μ", "u"} // micro sign, Greek small mu, Latin u

// prefixOf is the prefix with the symbol; the tables name no others.
func prefixOf(symbol string) *prefix {
	for i := range prefixes {
		if prefixes[i].symbol == symbol {
			return &prefixes[i]
		}
	}
	return nil
}

// with is u with prefix p.
func with(p *prefix, u *Unit) *Unit {
	return &Unit{Name: p.name + u.Name, Code: p.code + u.Code, Kind: u.Kind, Factor: p.factor, Of: u.Code}
}

// Spellings are all the ways of writing all the units, prefixes included.
func Spellings() []Spelling {
	var out []Spelling
	units := map[string]*Unit{}
	for _, u := range all {
		units[u.Code] = u
		out = appendSpellings(out, u, []string{""}, "", u.Symbols, u.Words)
		for _, symbol := range strings.Fields(u.Prefixes) {
			p := prefixOf(symbol)
			symbols := []string{p.symbol}
			if p.symbol == "µ" {
				symbols = micros
			}
			prefixed := with(p, u)
			units[prefixed.Code] = prefixed
			out = appendSpellings(out, prefixed, symbols, p.name, u.Symbols, u.Words)
		}
	}
	for _, w := range written {
		out = appendSpellings(out, units[w.code], []string{""}, "", w.symbols, w.words)
	}
	return out
}

// appendSpellings writes symbols and words for u, a prefix before each.
func appendSpellings(out []Spelling, u *Unit, prefixes []string, name, symbols, words string) []Spelling {
	for _, s := range strings.Fields(symbols) {
		for _, p := range prefixes {
			out = append(out, Spelling{p + s, true, u})
		}
	}
	if words == "" {
		return out
	}
	for _, w := range strings.Split(words, ",") {
		out = append(out, Spelling{Text: name + strings.TrimSpace(w), Unit: u})
	}
	return out
}
