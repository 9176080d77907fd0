package instrument

import "github.com/sayso/sayso/language/segment"

// way says how instruments of a kind are named.
type way uint16

const (
	plural   way = 1 << iota
	before       // a name may stand before it: "Kaldra Convention"
	behind       // a name may stand behind it: "Convention on Lakes"
	article      // a name before it needs an article, for the word ends names of other things: "Jude Law"
	numbered     // a bare figure behind it is its number: "resolution 822"
	yearly       // a bare year behind it is its date: "Waters Act 1998"
	made         // "of the President" behind it says who made it, and is enough to know it by
	common       // the word is so common that "the" with a small letter does not point back
)

// head is a word for a kind of instrument.
type head struct {
	kind Kind
	way  way
}

var heads = segment.NewTable(map[string]head{
	"resolution": {Resolution, numbered | made}, "resolutions": {Resolution, numbered | plural},
	"treaty": {Treaty, before | behind}, "treaties": {Treaty, plural},
	"pact": {Treaty, before | behind}, "covenant": {Treaty, before | behind}, "covenants": {Treaty, before | plural},
	"convention": {Convention, before | behind | yearly}, "conventions": {Convention, before | plural},
	"protocol": {Protocol, before | behind}, "protocols": {Protocol, before | plural},
	"agreement": {Agreement, before | behind | common}, "agreements": {Agreement, before | plural},
	"accord": {Agreement, before | behind}, "accords": {Agreement, before | plural},
	"memorandum": {Agreement, before | behind},
	"charter":    {Charter, before | behind}, "statute": {Charter, before},
	"declaration": {Declaration, before | behind | made}, "communique": {Statement, before}, "communiqué": {Statement, before},
	"statement": {Statement, common},
	"law":       {Law, behind | before | article | yearly | made | common}, "laws": {Law, plural | common},
	"act": {Act, behind | before | article | yearly | common}, "acts": {Act, plural | common},
	"code":         {Code, before | article | common},
	"constitution": {Constitution, behind},
	"decree":       {Decree, numbered | made}, "decrees": {Decree, plural},
	"edict": {Decree, numbered | made}, "ordinance": {Decree, numbered | made | before | article},
	"proclamation": {Decree, numbered | made},
	"order":        {Order, numbered | made | common}, "orders": {Order, plural | common},
	"directive": {Directive, numbered | made}, "directives": {Directive, plural},
	"regulation": {Regulation, numbered | made}, "regulations": {Regulation, plural},
	"decision": {Decision, numbered | made | common}, "decisions": {Decision, plural | common},
	"ruling": {Decision, made | common}, "judgment": {Decision, made}, "judgement": {Decision, made}, "verdict": {Decision, made},
})

// groups are kinds that one word of pointing back may mix: "the Decree … the said
// Order".
var groups = map[Kind]int{
	Resolution: 1, Treaty: 2, Convention: 2, Protocol: 2, Agreement: 2, Charter: 2, Declaration: 3, Statement: 3,
	Law: 4, Act: 4, Code: 4, Constitution: 4, Decree: 5, Order: 5, Directive: 5, Regulation: 5, Decision: 6,
}

func words(list ...string) *segment.Table[bool] {
	m := make(map[string]bool, len(list))
	for _, w := range list {
		m[w] = true
	}
	return segment.NewTable(m)
}

var (
	numero = words("no", "nos", "nr", "number", "numbers", "№", "n", "num")
	// meetings are what stands before a convention of people.
	meetings = words("national", "republican", "democratic", "constitutional", "party", "labour", "nominating", "state", "gop", "coalition", "dnc", "rnc", "democrats", "republicans", "baptist", "annual", "political", "comic", "fan")
	// qualities may stand between a date, a body or "the" and the word for the kind.
	qualities = words("trilateral", "tripartite", "bilateral", "joint", "peace", "ceasefire", "executive", "armistice", "federal", "final", "framework", "interim",
		"presidential", "government", "parliamentary", "court", "royal", "constitutional", "quadripartite", "statutory")
	// plainWords begin a sentence with a capital and are no part of a name behind them.
	plainWords = words("under", "in", "by", "according", "since", "after", "when", "as", "if", "both", "and", "but", "with", "for", "on", "at", "to", "from", "while", "although", "before", "because",
		"of", "what", "which", "every", "each", "no", "any", "some", "article", "signing", "following", "despite", "unlike", "like", "however", "where", "how", "all", "these", "those", "such", "said", "or")
	articles = words("the", "a", "an", "this", "that", "its", "their", "his", "her", "our", "s")
	links    = words("of", "on", "for", "and", "the", "in", "to", "against", "all", "forms", "or", "with", "by", "between", "its", "other", "a", "from")
	openers  = words("on", "for", "against", "concerning", "relating", "regarding", "between", "of")
	// makers are words for bodies and offices that make instruments.
	makers = words("president", "presidents", "government", "parliament", "council", "assembly", "court", "cabinet", "ministry", "minister", "ministers", "commission", "committee", "tribunal", "senate",
		"congress", "duma", "majlis", "mejlis", "chamber", "chambers", "king", "queen", "emperor", "governor", "mayor", "republic", "kingdom", "state", "union", "board", "presidium", "soviet", "verkhovna", "rada",
		"knesset", "bundestag", "legislature", "authority", "prosecutor", "headquarters", "commander", "sultan", "prince", "emir", "conference", "un", "nations")
	// the verbs that say when an instrument was made
	making = words("adopted", "passed", "approved", "signed", "issued", "concluded", "enacted", "promulgated", "delivered", "handed", "dated", "initialled", "proclaimed")
	active = words("adopted", "passed", "approved", "signed", "issued", "concluded", "enacted", "promulgated", "adopts", "passes", "signs")
	// auxiliaries may stand between a mention and such a verb.
	auxiliaries = words("was", "were", "is", "which", "that", "had", "been", "has", "unanimously", "as", "formally", "finally", "it", "later", "first")
	courts      = words("court", "courts", "case", "ruling", "ruled", "judgment", "judgement", "judge", "judges", "appeal", "application", "held", "tribunal", "justices", "plaintiff", "applicant")
	pictures    = words("x", "by", "dpi", "ppi", "pixels", "pixel", "lines", "p", "metres", "meters", "votes", "times", "people", "percent")
)

// pointing are the words by which a mention points back, and how strongly.
type pointer uint8

const (
	weak   pointer = iota + 1 // the
	strong                    // this, the said: a kind of the same group will do
)

var pointers = segment.NewTable(map[string]pointer{
	"the": weak, "this": strong, "that": strong, "these": strong, "those": strong, "said": strong, "such": strong, "aforementioned": strong, "aforesaid": strong, "above": strong,
	"mentioned": strong, "same": strong,
})

// counts are the numbers that may stand between a pointer and a plural.
var counts = segment.NewTable(map[string]int{"two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "both": 2})

// body is a name under which a body goes, in small letters, word by word.
type body struct {
	words []string
	name  string
}

// bodies are the bodies known by several names, the longest name first.
var bodies = []body{
	{[]string{"united", "nations", "security", "council"}, SecurityCouncil},
	{[]string{"un", "security", "council"}, SecurityCouncil},
	{[]string{"security", "council"}, SecurityCouncil},
	{[]string{"unsc"}, SecurityCouncil},
	{[]string{"united", "nations", "general", "assembly"}, GeneralAssembly},
	{[]string{"un", "general", "assembly"}, GeneralAssembly},
	{[]string{"general", "assembly"}, GeneralAssembly},
	{[]string{"unga"}, GeneralAssembly},
	{[]string{"un", "human", "rights", "council"}, HumanRightsCouncil},
	{[]string{"human", "rights", "council"}, HumanRightsCouncil},
	{[]string{"economic", "and", "social", "council"}, EconomicSocial},
	{[]string{"european", "court", "of", "human", "rights"}, EuropeanCourt},
	{[]string{"international", "court", "of", "justice"}, InternationalCourt},
	{[]string{"supreme", "court"}, supremeCourtUnnamed},
	{[]string{"presidential"}, presidentUnnamed},
	{[]string{"president"}, presidentUnnamed},
	{[]string{"government"}, governmentUnnamed},
	{[]string{"parliamentary"}, parliamentUnnamed},
	{[]string{"parliament"}, parliamentUnnamed},
	{[]string{"eu"}, EuropeanUnion},
}

// shorts are words that say body and kind at once: "UNSCR 1325".
var shorts = segment.NewTable(map[string]string{"unscr": SecurityCouncil, "unscrs": SecurityCouncil, "unscr's": SecurityCouncil})

// symbols are the beginnings of document symbols: "S/RES/822".
var symbols = map[string]string{"S": SecurityCouncil, "A": GeneralAssembly}
