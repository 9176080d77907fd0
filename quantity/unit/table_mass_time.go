package unit

var masses = []Unit{
	{Name: "gram", Code: "g", Kind: Mass, Prefixes: "k m µ n M p f", Symbols: "g", Words: "gram, grams, gramme, grammes"},
	{Name: "tonne", Code: "t", Kind: Mass, Factor: "1000", Of: "kg", Prefixes: "k M G", Symbols: "t mt", Words: "tonne, tonnes"},
	{Name: "ton", Code: "[ston_av]", Kind: Mass, Factor: "2000", Of: "[lb_av]", Words: "ton, tons, short ton, short tons", Or: []string{"t", "[lton_av]"}},
	{Name: "kiloton", Code: "1000.[ston_av]", Kind: Mass, Factor: "1000", Of: "[ston_av]", Words: "kiloton, kilotons", Or: []string{"kt"}},
	{Name: "megaton", Code: "1000000.[ston_av]", Kind: Mass, Factor: "1000000", Of: "[ston_av]", Words: "megaton, megatons", Or: []string{"Mt"}},
	{Name: "gigaton", Code: "1000000000.[ston_av]", Kind: Mass, Factor: "1000000000", Of: "[ston_av]", Words: "gigaton, gigatons", Or: []string{"Gt"}},
	{Name: "long ton", Code: "[lton_av]", Kind: Mass, Factor: "2240", Of: "[lb_av]", Words: "long ton, long tons"},
	{Name: "grain", Code: "[gr]", Kind: Mass, Factor: "64.79891", Of: "mg"},
	{Name: "pound-mass", Code: "[lb_av]", Kind: Mass, Factor: "7000", Of: "[gr]", Words: "lb, lbs, pound, pounds"},
	{Name: "ounce", Code: "[oz_av]", Kind: Mass, Factor: "1/16", Of: "[lb_av]", Words: "ounce, ounces, oz", Or: []string{"[oz_tr]"}},
	{Name: "troy ounce", Code: "[oz_tr]", Kind: Mass, Factor: "480", Of: "[gr]", Words: "troy ounce, troy ounces"},
	{Name: "stone", Code: "[stone_av]", Kind: Mass, Factor: "14", Of: "[lb_av]", Words: "stone"},
	{Name: "hundredweight", Code: "[scwt_av]", Kind: Mass, Factor: "100", Of: "[lb_av]", Words: "hundredweight, cwt", Or: []string{"[lcwt_av]"}},
	{Name: "long hundredweight", Code: "[lcwt_av]", Kind: Mass, Factor: "112", Of: "[lb_av]"},
	{Name: "dram", Code: "[dr_av]", Kind: Mass, Factor: "1/16", Of: "[oz_av]"},
	{Name: "carat", Code: "[car_m]", Kind: Mass, Factor: "0.2", Of: "g", Words: "carat, carats"},
	{Name: "unified atomic mass unit", Code: "u", Kind: Mass, Factor: "1.6605402e-24", Of: "g", Prefixes: "k M", Symbols: "amu"},
	{Name: "dalton", Code: "u{dalton}", Kind: Mass, Factor: "1.6605402e-24", Of: "g", Prefixes: "k M", Symbols: "Da", Words: "dalton, daltons"},
	{Name: "quintal", Code: "100.kg{quintal}", Kind: Mass, Factor: "100", Of: "kg", Words: "quintal, quintals"},
	// Russia, law of 4 June 1899: the pound is 0.40951241 kg, the pood 40 pounds.
	{Name: "pood", Code: "163804964.g{pood}/10000", Kind: Mass, Factor: "16.3804964", Of: "kg", Words: "pood, poods"},
	// India, Standards of Weights and Measures Act: 11.6638038 g.
	{Name: "tola", Code: "116638038.g{tola}/10000000", Kind: Mass, Factor: "11.6638038", Of: "g", Words: "tola, tolas"},
}

var times = []Unit{
	{Name: "second", Code: "s", Kind: Time, Prefixes: "m µ n p f", Symbols: "s", Words: "second, seconds, sec, secs"},
	{Name: "minute", Code: "min", Kind: Time, Factor: "60", Of: "s", Words: "minute, minutes, min, mins"},
	{Name: "hour", Code: "h", Kind: Time, Factor: "60", Of: "min", Symbols: "h", Words: "hour, hours, hr, hrs"},
	{Name: "day", Code: "d", Kind: Time, Factor: "24", Of: "h", Symbols: "d", Words: "day, days"},
	{Name: "week", Code: "wk", Kind: Time, Factor: "7", Of: "d", Words: "week, weeks, wk, wks"},
	{Name: "month", Code: "mo", Kind: Time, Factor: "1/12", Of: "a", Words: "month, months, mth, mths, mos"},
	{Name: "year", Code: "a", Kind: Time, Factor: "365.25", Of: "d", Symbols: "y", Words: "year, years, yr, yrs"},
	{Name: "ka", Code: "ka", Kind: Time, Factor: "1e3", Of: "a", Symbols: "ka kyr"},
	{Name: "Ma", Code: "Ma", Kind: Time, Factor: "1e6", Of: "a", Symbols: "Ma Myr"},
	{Name: "Ga", Code: "Ga", Kind: Time, Factor: "1e9", Of: "a", Symbols: "Ga Gyr"},
	{Name: "byr", Code: "Ga{byr}", Kind: Time, Factor: "1e9", Of: "a", Symbols: "byr"},
	{Name: "fortnight", Code: "14.d{fortnight}", Kind: Time, Factor: "14", Of: "d", Words: "fortnight, fortnights"},
	{Name: "decade", Code: "10.a{decade}", Kind: Time, Factor: "10", Of: "a", Words: "decade, decades"},
	{Name: "century", Code: "100.a{century}", Kind: Time, Factor: "100", Of: "a", Words: "century, centuries"},
	{Name: "millennium", Code: "1000.a{millennium}", Kind: Time, Factor: "1000", Of: "a", Words: "millennium, millennia, millenniums"},
	{Name: "night", Code: "d{night}", Kind: Time, Factor: "1", Of: "d", Words: "night, nights"},
}

var temperatures = []Unit{
	{Name: "kelvin", Code: "K", Kind: Temperature, Prefixes: "m µ", Symbols: "K", Words: "kelvin, kelvins"},
	{Name: "degree Celsius", Code: "Cel", Kind: Temperature, Factor: "1", Of: "K", Zero: "273.15", Symbols: "°C ºC ℃ oC ◦C ˚C degC", Words: "degree celsius, degrees celsius, degree centigrade, degrees centigrade, celsius, centigrade, degrees c, degree c, deg c, ° c, ºc, celcius, degrees celcius"},
	{Name: "degree Fahrenheit", Code: "[degF]", Kind: Temperature, Factor: "5/9", Of: "K", Zero: "459.67", Symbols: "°F ºF ℉ ˚F degF", Words: "degree fahrenheit, degrees fahrenheit, fahrenheit, degrees f, degree f, deg f, ° f, farenheit, degrees farenheit"},
}

var speeds = []Unit{
	{Name: "knot", Code: "[kn_i]", Kind: Speed, Factor: "1", Of: "[nmi_i]/h", Words: "knot, knots, kts"},
	{Name: "mile per hour", Code: "[mi_i]/h", Kind: Speed, Factor: "1", Of: "[mi_i]/h", Words: "mph, m.p.h."},
	{Name: "kilometre per hour", Code: "km/h", Kind: Speed, Factor: "1", Of: "km/h", Words: "kph, kmh, kmph, k.p.h."},
	{Name: "mach", Code: "{mach}", Kind: Speed, Factor: "1", Of: "1"},
}

var angles = []Unit{
	{Name: "radian", Code: "rad", Kind: Angle, Prefixes: "m µ", Symbols: "rad", Words: "radian, radians"},
	// UCUM 2.1 has pi to 50 places.
	{Name: "degree", Code: "deg", Kind: Angle, Factor: "0.017453292519943295769236907684886127", Of: "rad", Symbols: "° º ˚", Words: "degree, degrees, deg"},
	{Name: "°N", Code: "deg{N}", Kind: Angle, Factor: "1", Of: "deg", Symbols: "°N ºN"},
	{Name: "°S", Code: "deg{S}", Kind: Angle, Factor: "1", Of: "deg", Symbols: "°S ºS"},
	{Name: "°E", Code: "deg{E}", Kind: Angle, Factor: "1", Of: "deg", Symbols: "°E ºE"},
	{Name: "°W", Code: "deg{W}", Kind: Angle, Factor: "1", Of: "deg", Symbols: "°W ºW"},
	{Name: "arcminute", Code: "'", Kind: Angle, Factor: "1/60", Of: "deg", Words: "arcminute, arcminutes, arcmin"},
	{Name: "arcsecond", Code: "''", Kind: Angle, Factor: "1/60", Of: "'", Prefixes: "m µ", Words: "arcsecond, arcseconds, arcsec"},
	{Name: "steradian", Code: "sr", Kind: Angle, Factor: "1", Of: "rad2", Symbols: "sr", Words: "steradian, steradians"},
}

var ages = []Unit{
	{Name: "year of age", Code: "a{age}", Kind: Age, Factor: "1", Of: "a", Words: "year old, years old, year olds, years of age, year of age, yr old, yrs old"},
	{Name: "month of age", Code: "mo{age}", Kind: Age, Factor: "1", Of: "mo", Words: "month old, months old, month olds, months of age, month of age"},
	{Name: "week of age", Code: "wk{age}", Kind: Age, Factor: "1", Of: "wk", Words: "week old, weeks old, week olds, weeks of age"},
	{Name: "day of age", Code: "d{age}", Kind: Age, Factor: "1", Of: "d", Words: "day old, days old, day olds, days of age"},
}
