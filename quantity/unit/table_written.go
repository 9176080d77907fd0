package unit

// written are further ways to write units that the tables have, or that a prefix
// makes of them.
var written = []struct {
	code    string
	symbols string
	words   string
}{
	{"km", "KM Km Kms kms", "k.m."},
	{"g", "gr gms gm", ""},
	{"kg", "KG Kg kgs Kgs KGs", "kilo, kilos"},
	{"t", "", "metric ton, metric tons, metric tonne, metric tonnes"},
	{"kcal", "kcals Kcal", ""},
	{"kW", "kw KW kWp", ""},
	{"MW", "MWe MWp MWt", ""},
	{"mbar", "mBar mb", ""},
	{"kBy", "KB", ""},
	{"GBy", "", "gig, gigs"},
	{"Mbit", "Mb", ""},
	{"Gbit/s", "Gbit/s", ""},
}
