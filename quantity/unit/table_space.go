package unit

var lengths = []Unit{
	{Name: "metre", Code: "m", Kind: Length, Prefixes: "k h d c m µ n", Symbols: "m", Words: "metre, metres, meter, meters, mtrs"},
	{Name: "inch", Code: "[in_i]", Kind: Length, Factor: "2.54", Of: "cm", Symbols: "″", Words: "inch, inches, in"},
	{Name: "foot", Code: "[ft_i]", Kind: Length, Factor: "12", Of: "[in_i]", Symbols: "′", Words: "foot, feet, ft"},
	{Name: "yard", Code: "[yd_i]", Kind: Length, Factor: "3", Of: "[ft_i]", Words: "yard, yards, yd, yds"},
	{Name: "mile", Code: "[mi_i]", Kind: Length, Factor: "5280", Of: "[ft_i]", Symbols: "mi", Words: "mile, miles, statute mile, statute miles"},
	{Name: "nautical mile", Code: "[nmi_i]", Kind: Length, Factor: "1852", Of: "m", Symbols: "nmi NM", Words: "nautical mile, nautical miles, sea mile, sea miles"},
	{Name: "fathom", Code: "[fth_i]", Kind: Length, Factor: "6", Of: "[ft_i]", Words: "fathom, fathoms"},
	{Name: "hand", Code: "[hd_i]", Kind: Length, Factor: "4", Of: "[in_i]"},
	{Name: "furlong", Code: "[fur_us]", Kind: Length, Factor: "792000/3937", Of: "m", Words: "furlong, furlongs"},
	{Name: "angstrom", Code: "Ao", Kind: Length, Factor: "0.1", Of: "nm", Symbols: "Å Å", Words: "angstrom, angstroms, ångström, ångströms"},
	{Name: "astronomical unit", Code: "AU", Kind: Length, Factor: "149597870700", Of: "m", Symbols: "AU au", Words: "astronomical unit, astronomical units"},
	{Name: "light-year", Code: "[ly]", Kind: Length, Factor: "9460730472580800", Of: "m", Symbols: "ly", Words: "light year, light years, lightyear, lightyears"},
	{Name: "parsec", Code: "pc", Kind: Length, Factor: "3.085678e16", Of: "m", Prefixes: "k M G", Words: "parsec, parsecs"},
	{Name: "micron", Code: "um{micron}", Kind: Length, Factor: "1e-6", Of: "m", Words: "micron, microns"},
	{Name: "league", Code: "3.[mi_i]{league}", Kind: Length, Factor: "3", Of: "[mi_i]", Words: "leagues"},
	// Russia, law of 4 June 1899: the arshin is 0.7112 m.
	{Name: "verst", Code: "10668.dm{verst}", Kind: Length, Factor: "1066.8", Of: "m", Words: "verst, versts, versta"},
	{Name: "sazhen", Code: "21336.m{sazhen}/10000", Kind: Length, Factor: "2.1336", Of: "m", Words: "sazhen, sazhens"},
	{Name: "arshin", Code: "7112.m{arshin}/10000", Kind: Length, Factor: "0.7112", Of: "m", Words: "arshin, arshins"},
	{Name: "vershok", Code: "4445.m{vershok}/100000", Kind: Length, Factor: "0.04445", Of: "m", Words: "vershok, vershoks"},
	// China, metric reform of 1929.
	{Name: "li", Code: "500.m{li}", Kind: Length, Factor: "500", Of: "m"},
}

var areas = []Unit{
	{Name: "are", Code: "ar", Kind: Area, Factor: "100", Of: "m2", Words: "ares, sotka, sotkas"},
	{Name: "hectare", Code: "har", Kind: Area, Factor: "100", Of: "ar", Symbols: "ha", Words: "hectare, hectares"},
	{Name: "acre", Code: "[acr_us]", Kind: Area, Factor: "62726400000/15499969", Of: "m2", Symbols: "ac", Words: "acre, acres"},
	{Name: "barn", Code: "b", Kind: Area, Factor: "1e-28", Of: "m2"},
	{Name: "square kilometre", Code: "km2", Kind: Area, Factor: "1e6", Of: "m2", Symbols: "sqkm"},
	{Name: "square metre", Code: "m2", Kind: Area, Of: "m2", Symbols: "sqm"},
	{Name: "square foot", Code: "[sft_i]", Kind: Area, Factor: "1", Of: "[ft_i]2", Symbols: "sqft"},
	// The Ottoman land law's successors in the Levant, Cyprus and Iraq differ;
	// the metric dunam, and the Greek stremma, are 1000 m².
	{Name: "dunam", Code: "1000.m2{dunam}", Kind: Area, Factor: "1000", Of: "m2", Words: "dunam, dunams, dunum, dunums, donum, donums, dönüm"},
	{Name: "stremma", Code: "1000.m2{stremma}", Kind: Area, Factor: "1000", Of: "m2", Words: "stremma, stremmas, stremmata"},
	// Egypt, law 229 of 1951: 4200.83 m².
	{Name: "feddan", Code: "420083.m2{feddan}/100", Kind: Area, Factor: "4200.83", Of: "m2", Words: "feddan, feddans"},
	// 2400 square sazhens.
	{Name: "desyatina", Code: "10925397504.mm2{desyatina}", Kind: Area, Factor: "10925.397504", Of: "m2", Words: "desyatina, desyatinas, dessiatin, dessiatins, dessiatine, dessiatines"},
	{Name: "mu", Code: "2000.m2{mu}/3", Kind: Area, Factor: "2000/3", Of: "m2", Symbols: "亩"},
	{Name: "rai", Code: "1600.m2{rai}", Kind: Area, Factor: "1600", Of: "m2", Words: "rai"},
	{Name: "tsubo", Code: "400.m2{tsubo}/121", Kind: Area, Factor: "400/121", Of: "m2", Words: "tsubo"},
}

var volumes = []Unit{
	{Name: "litre", Code: "L", Kind: Volume, Factor: "1", Of: "dm3", Prefixes: "k h d c m µ n M", Symbols: "l L", Words: "litre, litres, liter, liters, ltrs"},
	{Name: "gallon", Code: "[gal_us]", Kind: Volume, Factor: "231", Of: "[in_i]3", Words: "gallon, gallons, gal, gals, us gallon, us gallons", Or: []string{"[gal_br]"}},
	{Name: "imperial gallon", Code: "[gal_br]", Kind: Volume, Factor: "4.54609", Of: "L", Words: "imperial gallon, imperial gallons"},
	{Name: "quart", Code: "[qt_us]", Kind: Volume, Factor: "1/4", Of: "[gal_us]", Words: "quart, quarts", Or: []string{"[qt_br]"}},
	{Name: "imperial quart", Code: "[qt_br]", Kind: Volume, Factor: "1/4", Of: "[gal_br]", Words: "imperial quart, imperial quarts"},
	{Name: "pint", Code: "[pt_us]", Kind: Volume, Factor: "1/8", Of: "[gal_us]", Words: "pint, pints", Or: []string{"[pt_br]"}},
	{Name: "imperial pint", Code: "[pt_br]", Kind: Volume, Factor: "1/8", Of: "[gal_br]", Words: "imperial pint, imperial pints"},
	{Name: "fluid ounce", Code: "[foz_us]", Kind: Volume, Factor: "1/128", Of: "[gal_us]", Words: "fluid ounce, fluid ounces, fl oz, fl. oz", Or: []string{"[foz_br]"}},
	{Name: "imperial fluid ounce", Code: "[foz_br]", Kind: Volume, Factor: "1/160", Of: "[gal_br]"},
	{Name: "cup", Code: "[cup_us]", Kind: Volume, Factor: "1/16", Of: "[gal_us]", Symbols: "cup cups"},
	{Name: "tablespoon", Code: "[tbs_us]", Kind: Volume, Factor: "1/256", Of: "[gal_us]", Words: "tablespoon, tablespoons, tbsp"},
	{Name: "teaspoon", Code: "[tsp_us]", Kind: Volume, Factor: "1/768", Of: "[gal_us]", Words: "teaspoon, teaspoons, tsp"},
	{Name: "barrel", Code: "[bbl_us]", Kind: Volume, Factor: "42", Of: "[gal_us]", Words: "barrel, barrels, bbl, bbls"},
	{Name: "bushel", Code: "[bu_us]", Kind: Volume, Factor: "2150.42", Of: "[in_i]3", Words: "bushel, bushels"},
	{Name: "cubic centimetre", Code: "cm3", Kind: Volume, Factor: "1e-6", Of: "m3", Symbols: "cc ccm"},
	{Name: "cubic foot", Code: "[cft_i]", Kind: Volume, Factor: "1", Of: "[ft_i]3"},
	{Name: "acre-foot", Code: "[acr_us].[ft_i]", Kind: Volume, Factor: "1", Of: "[acr_us].[ft_i]", Words: "acre foot, acre feet"},
	{Name: "cord", Code: "[crd_us]", Kind: Volume, Factor: "128", Of: "[ft_i]3"},
	{Name: "board foot", Code: "[bf_i]", Kind: Volume, Factor: "144", Of: "[in_i]3", Words: "board foot, board feet"},
}
