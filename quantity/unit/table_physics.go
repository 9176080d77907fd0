package unit

var energies = []Unit{
	{Name: "joule", Code: "J", Kind: Energy, Factor: "1", Of: "N.m", Prefixes: "k M G T m µ n P", Symbols: "J", Words: "joule, joules"},
	{Name: "calorie", Code: "cal", Kind: Energy, Factor: "4.184", Of: "J", Prefixes: "k", Symbols: "cal", Words: "calorie, calories"},
	{Name: "electronvolt", Code: "eV", Kind: Energy, Factor: "1.60217733e-19", Of: "J", Prefixes: "m k M G T", Symbols: "eV", Words: "electronvolt, electronvolts, electron volt, electron volts"},
	{Name: "watt-hour", Code: "W.h", Kind: Energy, Factor: "1", Of: "W.h", Symbols: "Wh", Words: "watt hour, watt hours"},
	{Name: "kilowatt-hour", Code: "kW.h", Kind: Energy, Factor: "1", Of: "kW.h", Symbols: "kWh KWh kwh", Words: "kilowatt hour, kilowatt hours"},
	{Name: "megawatt-hour", Code: "MW.h", Kind: Energy, Factor: "1", Of: "MW.h", Symbols: "MWh", Words: "megawatt hour, megawatt hours"},
	{Name: "gigawatt-hour", Code: "GW.h", Kind: Energy, Factor: "1", Of: "GW.h", Symbols: "GWh", Words: "gigawatt hour, gigawatt hours"},
	{Name: "terawatt-hour", Code: "TW.h", Kind: Energy, Factor: "1", Of: "TW.h", Symbols: "TWh", Words: "terawatt hour, terawatt hours"},
	{Name: "british thermal unit", Code: "[Btu_IT]", Kind: Energy, Factor: "1.05505585262", Of: "kJ", Symbols: "BTU Btu", Words: "british thermal unit, british thermal units"},
	{Name: "mega british thermal unit", Code: "1000000.[Btu_IT]", Kind: Energy, Factor: "1e6", Of: "[Btu_IT]", Symbols: "MMBtu mmBTU MMBTU"},
	{Name: "erg", Code: "erg", Kind: Energy, Factor: "1e-7", Of: "J", Words: "erg, ergs"},
	{Name: "pound-foot", Code: "[lbf_av].[ft_i]", Kind: Energy, Factor: "1", Of: "[lbf_av].[ft_i]", Words: "lb ft, pound foot, pound feet, ft lb, foot pound, foot pounds"},
	{Name: "newton metre", Code: "N.m", Kind: Energy, Factor: "1", Of: "N.m", Symbols: "Nm", Words: "newton metre, newton metres, newton meter, newton meters"},
}

var powers = []Unit{
	{Name: "watt", Code: "W", Kind: Power, Factor: "1", Of: "J/s", Prefixes: "k M G T m µ n", Symbols: "W", Words: "watt, watts"},
	{Name: "horsepower", Code: "[HP]", Kind: Power, Factor: "550", Of: "[ft_i].[lbf_av]/s", Symbols: "PS", Words: "horsepower, hp, bhp"},
	{Name: "volt-ampere", Code: "V.A", Kind: Power, Factor: "1", Of: "V.A", Prefixes: "k M", Symbols: "VA"},
}

var pressures = []Unit{
	{Name: "newton", Code: "N", Kind: Force, Factor: "1", Of: "kg.m/s2", Prefixes: "k M m µ n", Symbols: "N", Words: "newton, newtons"},
	{Name: "pound-force", Code: "[lbf_av]", Kind: Force, Factor: "4.4482216152605", Of: "N", Symbols: "lbf"},
	{Name: "pascal", Code: "Pa", Kind: Pressure, Factor: "1", Of: "N/m2", Prefixes: "k M G h m", Symbols: "Pa", Words: "pascal, pascals"},
	{Name: "bar", Code: "bar", Kind: Pressure, Factor: "1e5", Of: "Pa", Prefixes: "m k µ n M", Symbols: "bar", Words: "bars"},
	{Name: "atmosphere", Code: "atm", Kind: Pressure, Factor: "101325", Of: "Pa", Symbols: "atm", Words: "atmospheres"},
	{Name: "torr", Code: "101325.Pa{torr}/760", Kind: Pressure, Factor: "101325/760", Of: "Pa", Symbols: "Torr torr"},
	{Name: "millimetre of mercury", Code: "mm[Hg]", Kind: Pressure, Factor: "133.322", Of: "Pa", Symbols: "mmHg"},
	{Name: "pound per square inch", Code: "[psi]", Kind: Pressure, Factor: "1", Of: "[lbf_av]/[in_i]2", Words: "psi"},
	{Name: "kilopound per square inch", Code: "1000.[psi]", Kind: Pressure, Factor: "1000", Of: "[psi]", Words: "ksi"},
}

var electric = []Unit{
	{Name: "coulomb", Code: "C", Kind: Electricity, Prefixes: "m µ n p", Words: "coulomb, coulombs"},
	{Name: "ampere", Code: "A", Kind: Electricity, Factor: "1", Of: "C/s", Prefixes: "m µ n p k", Symbols: "A", Words: "ampere, amperes, amp, amps"},
	{Name: "volt", Code: "V", Kind: Electricity, Factor: "1", Of: "J/C", Prefixes: "k M m µ n", Symbols: "V", Words: "volt, volts"},
	{Name: "ohm", Code: "Ohm", Kind: Electricity, Factor: "1", Of: "V/A", Prefixes: "k M m", Symbols: "Ω Ω", Words: "ohm, ohms"},
	{Name: "siemens", Code: "S", Kind: Electricity, Factor: "1", Of: "Ohm-1", Prefixes: "m µ n", Symbols: "S", Words: "siemens"},
	{Name: "farad", Code: "F", Kind: Electricity, Factor: "1", Of: "C/V", Prefixes: "m µ n p", Symbols: "F", Words: "farad, farads"},
	{Name: "henry", Code: "H", Kind: Electricity, Factor: "1", Of: "Wb/A", Prefixes: "m µ n", Words: "henry, henries"},
	{Name: "weber", Code: "Wb", Kind: Electricity, Factor: "1", Of: "V.s", Symbols: "Wb", Words: "weber, webers"},
	{Name: "tesla", Code: "T", Kind: Electricity, Factor: "1", Of: "Wb/m2", Prefixes: "m µ n", Symbols: "T", Words: "teslas"},
	{Name: "gauss", Code: "G", Kind: Electricity, Factor: "1e-4", Of: "T", Prefixes: "k m", Words: "gauss"},
	{Name: "ampere-hour", Code: "A.h", Kind: Electricity, Factor: "1", Of: "A.h", Symbols: "Ah", Words: "ampere hour, ampere hours, amp hour, amp hours"},
	{Name: "milliampere-hour", Code: "mA.h", Kind: Electricity, Factor: "1", Of: "mA.h", Symbols: "mAh", Words: "milliampere hour, milliampere hours, milliamp hours"},
	{Name: "hertz", Code: "Hz", Kind: Frequency, Factor: "1", Of: "s-1", Prefixes: "k M G T m", Symbols: "Hz HZ hz", Words: "hertz"},
	{Name: "revolution per minute", Code: "{rev}/min", Kind: Frequency, Factor: "1", Of: "min-1", Words: "rpm, revolutions per minute"},
}

var information = []Unit{
	{Name: "bit", Code: "bit", Kind: Information, Prefixes: "k M G T", Symbols: "bit b", Words: "bit, bits"},
	{Name: "byte", Code: "By", Kind: Information, Factor: "8", Of: "bit", Prefixes: "k M G T P Ki Mi Gi Ti", Symbols: "B", Words: "byte, bytes"},
	{Name: "bit per second", Code: "bit/s", Kind: Information, Factor: "1", Of: "bit/s", Prefixes: "k M G T", Symbols: "bps"},
}

var radiations = []Unit{
	{Name: "becquerel", Code: "Bq", Kind: Radiation, Factor: "1", Of: "s-1", Prefixes: "k M G T P m", Symbols: "Bq", Words: "becquerel, becquerels"},
	{Name: "curie", Code: "Ci", Kind: Radiation, Factor: "3.7e10", Of: "Bq", Prefixes: "m µ n p k M", Symbols: "Ci", Words: "curie, curies"},
	{Name: "gray", Code: "Gy", Kind: Radiation, Factor: "1", Of: "J/kg", Prefixes: "m µ k c", Symbols: "Gy", Words: "grays"},
	{Name: "sievert", Code: "Sv", Kind: Radiation, Factor: "1", Of: "J/kg", Prefixes: "m µ n", Symbols: "Sv", Words: "sievert, sieverts"},
	{Name: "roentgen", Code: "R", Kind: Radiation, Factor: "2.58e-4", Of: "C/kg", Prefixes: "m µ", Symbols: "R", Words: "roentgen, roentgens, röntgen"},
	{Name: "candela", Code: "cd", Kind: Light, Prefixes: "m k", Symbols: "cd", Words: "candela, candelas"},
	{Name: "lumen", Code: "lm", Kind: Light, Factor: "1", Of: "cd.sr", Prefixes: "k", Symbols: "lm", Words: "lumen, lumens"},
	{Name: "lux", Code: "lx", Kind: Light, Factor: "1", Of: "lm/m2", Prefixes: "k", Symbols: "lx", Words: "lux"},
	{Name: "nit", Code: "cd/m2{nit}", Kind: Light, Factor: "1", Of: "cd/m2", Words: "nits"},
	{Name: "kilorayleigh", Code: "10000000000000.m-2.s-1{kR}", Kind: Light, Factor: "1e13", Of: "m-2.s-1", Symbols: "kR"},
	{Name: "magnitude", Code: "{mag}", Kind: Level, Factor: "1", Of: "1", Symbols: "mag"},
}

var chemicals = []Unit{
	{Name: "mole", Code: "mol", Kind: Chemistry, Prefixes: "k m µ n p f", Symbols: "mol", Words: "moles"},
	{Name: "molar", Code: "mol/L", Kind: Chemistry, Factor: "1", Of: "mol/L", Symbols: "M"},
	{Name: "millimolar", Code: "mmol/L", Kind: Chemistry, Factor: "1e-3", Of: "mol/L", Symbols: "mM"},
	{Name: "micromolar", Code: "umol/L", Kind: Chemistry, Factor: "1e-6", Of: "mol/L", Symbols: "µM μM uM"},
	{Name: "nanomolar", Code: "nmol/L", Kind: Chemistry, Factor: "1e-9", Of: "mol/L", Symbols: "nM"},
	{Name: "u", Code: "U", Kind: Chemistry, Factor: "1", Of: "umol/min", Symbols: "U"},
	{Name: "international unit", Code: "[iU]", Kind: Chemistry, Factor: "1", Of: "1", Symbols: "IU", Words: "international units"},
	{Name: "decibel", Code: "dB", Kind: Level, Factor: "1", Of: "1", Symbols: "dB dBA", Words: "decibel, decibels"},
}

var ratios = []Unit{
	{Name: "percent", Code: "%", Kind: Ratio, Factor: "1/100", Of: "1", Symbols: "%", Words: "percent, percents, per cent, per cents, pct, pc, percentage"},
	{Name: "percentage point", Code: "%{point}", Kind: Ratio, Factor: "1/100", Of: "1", Words: "percentage point, percentage points, percent point, percent points, pct point, pct points, per cent points"},
	{Name: "basis point", Code: "%{basis}/100", Kind: Ratio, Factor: "1/10000", Of: "1", Words: "basis point, basis points"},
	{Name: "weight percent", Code: "%{mass}", Kind: Ratio, Factor: "1/100", Of: "1", Words: "wt %, wt. %, wt.%, wt%"},
	{Name: "vol%", Code: "%{vol}", Kind: Ratio, Factor: "1/100", Of: "1", Words: "vol %, vol. %, vol.%, vol%"},
	{Name: "at.%", Code: "%{at}", Kind: Ratio, Factor: "1/100", Of: "1", Words: "at %, at. %, at.%, at%"},
	{Name: "mol%", Code: "%{mol}", Kind: Ratio, Factor: "1/100", Of: "1", Words: "mol %, mol. %, mol.%, mol%"},
	{Name: "per mille", Code: "[ppth]", Kind: Ratio, Factor: "1/1000", Of: "1", Symbols: "‰"},
	{Name: "part per million", Code: "[ppm]", Kind: Ratio, Factor: "1/1000000", Of: "1", Symbols: "ppmv ppmw", Words: "ppm, part per million, parts per million"},
	{Name: "part per billion", Code: "[ppb]", Kind: Ratio, Factor: "1/1000000000", Of: "1", Symbols: "ppbv", Words: "ppb, part per billion, parts per billion"},
	{Name: "part per trillion", Code: "[pptr]", Kind: Ratio, Factor: "1/1000000000000", Of: "1", Words: "ppt, part per trillion, parts per trillion"},
	{Name: "×", Code: "{x}", Kind: Ratio, Factor: "1", Of: "1", Symbols: "×"},
	{Name: "times", Code: "{times}", Kind: Ratio, Factor: "1", Of: "1", Words: "times"},
	{Name: "order of magnitude", Code: "{order}", Kind: Level, Factor: "1", Of: "1", Words: "order of magnitude, orders of magnitude"},
	{Name: "fold", Code: "{fold}", Kind: Ratio, Factor: "1", Of: "1", Words: "fold"},
}

var pieces = []Unit{
	{Name: "pixel", Code: "{pixel}", Kind: Count, Factor: "1", Of: "1", Symbols: "px", Words: "pixel, pixels"},
	{Name: "megapixel", Code: "1000000.{pixel}", Kind: Count, Factor: "1e6", Of: "1", Symbols: "MP Mp Mpx", Words: "megapixel, megapixels"},
	{Name: "dot per inch", Code: "{dot}/[in_i]", Kind: Count, Factor: "1", Of: "[in_i]-1", Words: "dpi"},
	{Name: "pixel per inch", Code: "{pixel}/[in_i]", Kind: Count, Factor: "1", Of: "[in_i]-1", Words: "ppi"},
	{Name: "frame per second", Code: "{frame}/s", Kind: Count, Factor: "1", Of: "s-1", Words: "fps"},
	{Name: "mile per gallon", Code: "[mi_i]/[gal_us]", Kind: Count, Factor: "1", Of: "[mi_i]/[gal_us]", Words: "mpg", Or: []string{"[mi_i]/[gal_br]"}},
	{Name: "barrel per day", Code: "[bbl_us]/d", Kind: Count, Factor: "1", Of: "[bbl_us]/d", Words: "bpd"},
	{Name: "base pair", Code: "{bp}", Kind: Count, Factor: "1", Of: "1", Symbols: "bp"},
	{Name: "point per game", Code: "{point}/{game}", Kind: Count, Factor: "1", Of: "1", Words: "ppg"},
	{Name: "rebound per game", Code: "{rebound}/{game}", Kind: Count, Factor: "1", Of: "1", Words: "rpg"},
	{Name: "assist per game", Code: "{assist}/{game}", Kind: Count, Factor: "1", Of: "1", Words: "apg"},
	{Name: "gauge", Code: "{gauge}", Kind: Count, Factor: "1", Of: "1", Words: "gauge"},
}
