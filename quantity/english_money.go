package quantity

import (
	"cmp"
	"strings"
	"sync"
)

// currency is a currency of ISO 4217.
type currency struct {
	code    string
	name    string // the unit's English name
	symbols string // as written, parted by spaces
	words   string // parted by commas; each also with an s
}

// hundredth reports whether c is a coin of which a hundred make a unit.
func (c *currency) hundredth() bool {
	switch c.name {
	case "cent", "penny", "kopek", "paisa":
		return true
	}
	return false
}

// currencies, after ISO 4217:2015 and its amendments. What a symbol or a bare word
// stands for stands where it is most often meant: $ is the US dollar.
var currencies = []currency{
	// Dollars that are called American carry the code as their name, which tells them
	// from dollars whose country the text leaves open.
	{"USD", "USD", "US$ $US U.S.$ USD$ U.S$", "us dollar, u.s. dollar, american dollar, united states dollar"},
	{"USD", "dollar", "$", "dollar, buck, greenback"},
	{"EUR", "euro", "€", "euro"},
	{"GBP", "pound sterling", "£ GBP£ UK£", "pound sterling, pounds sterling, british pound, sterling, quid, uk pound"},
	{"JPY", "Japanese yen", "¥ JP¥ ￥", "yen, japanese yen"},
	{"CNY", "Chinese yuan", "CN¥ RMB¥ RMB rmb 元", "yuan, chinese yuan, renminbi, rmb"},
	{"RUB", "Russian ruble", "₽", "ruble, rouble, russian ruble, russian rouble"},
	{"INR", "Indian rupee", "₹ Rs Rs. INR₹", "rupee, indian rupee"},
	{"AUD", "Australian dollar", "A$ AU$ AUD$ $A", "australian dollar, aussie dollar"},
	{"CAD", "Canadian dollar", "C$ CA$ CAD$ CDN$ Cdn$", "canadian dollar"},
	{"HKD", "Hong Kong dollar", "HK$ HKD$", "hong kong dollar"},
	{"NZD", "New Zealand dollar", "NZ$ NZD$ $NZ", "new zealand dollar, kiwi dollar"},
	{"SGD", "Singapore dollar", "S$ SG$", "singapore dollar"},
	{"TWD", "New Taiwan dollar", "NT$", "new taiwan dollar, taiwan dollar"},
	{"JMD", "Jamaican dollar", "J$", "jamaican dollar"},
	{"CHF", "Swiss franc", "Fr. SFr SFr.", "swiss franc, franc"},
	{"SEK", "Swedish krona", "", "swedish krona, swedish kronor, krona, kronor, swedish crown"},
	{"NOK", "Norwegian krone", "", "norwegian krone, norwegian kroner, krone, kroner, norwegian crown"},
	{"DKK", "Danish krone", "", "danish krone, danish kroner, danish crown"},
	{"ISK", "Icelandic krona", "", "icelandic krona, icelandic kronur"},
	{"CZK", "Czech koruna", "Kč", "czech koruna, koruna, czech crown"},
	{"PLN", "Polish zloty", "zł", "zloty, zlotys, polish zloty, złoty"},
	{"HUF", "Hungarian forint", "", "forint, hungarian forint"},
	{"RON", "Romanian leu", "", "leu, lei, romanian leu, romanian lei"},
	{"MDL", "Moldovan leu", "", "moldovan leu, moldovan lei"},
	{"BGN", "Bulgarian lev", "", "lev, leva, bulgarian lev"},
	{"RSD", "Serbian dinar", "", "serbian dinar"},
	{"UAH", "Ukrainian hryvnia", "₴", "hryvnia, hryvnias, hryvnya, ukrainian hryvnia"},
	{"BYN", "Belarusian ruble", "", "belarusian ruble, belarusian rouble"},
	{"GEL", "Georgian lari", "₾", "lari, georgian lari"},
	{"AMD", "Armenian dram", "֏", "armenian dram, dram"},
	{"AZN", "Azerbaijani manat", "₼", "manat, azerbaijani manat"},
	{"TMT", "Turkmenistani manat", "", "turkmen manat"},
	{"KZT", "Kazakhstani tenge", "₸", "tenge, kazakh tenge, kazakhstani tenge"},
	{"UZS", "Uzbekistani som", "", "uzbek som, uzbek sum"},
	{"KGS", "Kyrgyzstani som", "", "som, kyrgyz som"},
	{"TRY", "Turkish lira", "₺", "lira, turkish lira, liras"},
	{"ILS", "shekel", "₪ NIS", "shekel, israeli shekel, new shekel, israeli new shekel"},
	{"EGP", "Egyptian pound", "E£ LE", "egyptian pound"},
	{"LBP", "Lebanese pound", "", "lebanese pound, lebanese lira"},
	{"SYP", "Syrian pound", "", "syrian pound"},
	{"SDG", "Sudanese pound", "", "sudanese pound"},
	{"JOD", "Jordanian dinar", "", "jordanian dinar"},
	{"IQD", "Iraqi dinar", "", "iraqi dinar"},
	{"KWD", "Kuwaiti dinar", "", "kuwaiti dinar"},
	{"BHD", "Bahraini dinar", "", "bahraini dinar"},
	{"DZD", "Algerian dinar", "", "algerian dinar"},
	{"TND", "Tunisian dinar", "", "tunisian dinar"},
	{"LYD", "Libyan dinar", "", "libyan dinar"},
	{"MAD", "Moroccan dirham", "", "moroccan dirham"},
	{"AED", "United Arab Emirates dirham", "Dh Dhs", "dirham, uae dirham, emirati dirham"},
	{"SAR", "Saudi riyal", "SR", "riyal, saudi riyal"},
	{"QAR", "Qatari riyal", "", "qatari riyal"},
	{"OMR", "Omani rial", "", "omani rial, omani riyal"},
	{"YER", "Yemeni rial", "", "yemeni rial, yemeni riyal"},
	{"IRR", "Iranian rial", "﷼", "rial, iranian rial"},
	{"AFN", "Afghan afghani", "؋", "afghani"},
	{"PKR", "Pakistani rupee", "", "pakistani rupee"},
	{"LKR", "Sri Lankan rupee", "", "sri lankan rupee"},
	{"NPR", "Nepalese rupee", "", "nepalese rupee, nepali rupee"},
	{"BDT", "Bangladeshi taka", "৳", "taka, bangladeshi taka"},
	{"THB", "Thai baht", "฿", "baht, thai baht"},
	{"VND", "Vietnamese dong", "₫", "vietnamese dong"},
	{"IDR", "Indonesian rupiah", "Rp", "rupiah, indonesian rupiah"},
	{"MYR", "Malaysian ringgit", "RM", "ringgit, malaysian ringgit"},
	{"PHP", "Philippine peso", "₱ PhP", "philippine peso"},
	{"KRW", "Korean won", "₩", "south korean won, korean won"},
	{"KPW", "North Korean won", "", "north korean won"},
	{"MNT", "Mongolian tugrik", "₮", "tugrik, mongolian tugrik"},
	{"KHR", "Cambodian riel", "", "riel"},
	{"MMK", "Myanmar kyat", "", "kyat"},
	{"LAK", "Lao kip", "₭", "lao kip"},
	{"MXN", "Mexican peso", "MX$ Mex$", "mexican peso, peso"},
	{"ARS", "Argentine peso", "", "argentine peso, argentinian peso"},
	{"CLP", "Chilean peso", "", "chilean peso"},
	{"COP", "Colombian peso", "", "colombian peso"},
	{"CUP", "Cuban peso", "", "cuban peso"},
	{"UYU", "Uruguayan peso", "", "uruguayan peso"},
	{"BRL", "Brazilian real", "R$", "brazilian real, brazilian reais, reais"},
	{"PEN", "Peruvian sol", "S/", "peruvian sol, nuevo sol, nuevos soles"},
	{"BOB", "Bolivian boliviano", "", "boliviano"},
	{"VES", "Venezuelan bolivar", "", "bolivar, bolívar"},
	{"PYG", "Paraguayan guarani", "₲", "guarani"},
	{"ZAR", "South African rand", "", "rand, south african rand"},
	{"NGN", "Nigerian naira", "₦", "naira, nigerian naira"},
	{"KES", "Kenyan shilling", "KSh Ksh", "kenyan shilling, shilling"},
	{"UGX", "Ugandan shilling", "", "ugandan shilling"},
	{"TZS", "Tanzanian shilling", "", "tanzanian shilling"},
	{"ETB", "Ethiopian birr", "", "birr, ethiopian birr"},
	{"ERN", "Eritrean nakfa", "", "nakfa"},
	{"GHS", "Ghanaian cedi", "₵ GH₵", "cedi"},
	{"ZMW", "Zambian kwacha", "", "kwacha"},
	{"XOF", "CFA franc", "", "cfa franc"},
	{"CDF", "Congolese franc", "", "congolese franc"},
	{"RWF", "Rwandan franc", "", "rwandan franc"},
	{"BTC", "bitcoin", "₿", "bitcoin"},
	{"DEM", "German mark", "DM", "deutsche mark, deutschmark, d mark, german mark"},
	{"FRF", "French franc", "FF", "french franc"},
	{"BEF", "Belgian franc", "", "belgian franc"},
	{"ITL", "Italian lira", "", "italian lira, italian lire, lire"},
	{"ESP", "peseta", "", "peseta, spanish peseta"},
	{"PTE", "escudo", "", "escudo"},
	{"NLG", "Netherlands guilder", "", "guilder, dutch guilder"},
	{"FIM", "Finnish markka", "", "markka, markkaa, finnish markka, finnish markkaa"},
	{"GRD", "Greek drachma", "", "drachma, drachmas, greek drachma"},
	{"ATS", "Austrian schilling", "", "austrian schilling"},
	{"XDR", "special drawing right", "", "special drawing right"},
	// Without a code: words for several currencies, and coins.
	{"", "crown", "", "crown"},
	{"", "dinar", "", "dinar"},
	{"", "thaler", "", "thaler, taler"},
	{"", "florin", "", "florin"},
	{"", "ducat", "", "ducat"},
	{"", "cent", "¢", "cent, us cent, eurocent, euro cent"},
	{"", "penny", "", "penny, pence, pennies, p"},
	{"", "kopek", "", "kopek, kopeck, copeck"},
	{"", "paisa", "", "paisa, paise"},
}

// currencyNamed is the currency that a bare word stands for.
var currencyNamed = sync.OnceValue(func() map[string]*currency {
	m := map[string]*currency{}
	for i := range currencies {
		for w := range strings.SplitSeq(currencies[i].words, ", ") {
			if m[w] == nil {
				m[w] = &currencies[i]
			}
		}
	}
	m["pound"] = m["pound sterling"]
	return m
})

// CurrencyNamed is the ISO 4217 code of the currency that an English word in the
// singular stands for, as "euro" does, or its name where the word is of
// several currencies; "" for other words and for coins.
func CurrencyNamed(word string) string {
	c := currencyNamed()[word]
	if c == nil || c.hundredth() {
		return ""
	}
	return cmp.Or(c.code, c.name)
}
