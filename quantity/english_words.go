package quantity

import (
	"strings"

	"github.com/sayso/sayso/language/segment"
)

// class is a set of classes of words, as far as they matter to where a noun
// phrase begins and ends.
type class uint16

const (
	determiner  class = 1 << iota // the, his, these: before a noun phrase
	preposition                   // in, of: after a noun phrase
	conjunction                   // and, that, who: after a noun phrase
	auxiliary                     // was, has, will: after a subject
	pronoun                       // they, it: a noun phrase by itself
	adverb                        // now, again: after a noun phrase, or inside it
	verb                          // died, fell: after a subject
	scope                         // more, other: after a number, no part of what is counted
	collective                    // people, staff: counted though not in -s
	nominal                       // dead, injured: adjectives that stand for people
	modifier                      // sports, arms: in -s, but seldom the head
	adjective                     // large, new: never a head
	amountNoun                    // number, total: "a total of" is no thing
	notPlural                     // news, series, Texas: in -s, but no plural
)

// after are the classes that end a noun phrase.
const afterPhrase = determiner | preposition | conjunction | auxiliary | pronoun | adverb | verb

func classesOf(lists map[class]string) *segment.Table[class] {
	m := map[string]class{}
	for c, words := range lists {
		for _, w := range strings.Fields(words) {
			m[w] |= c
		}
	}
	return segment.NewTable(m)
}

var wordClasses = classesOf(map[class]string{
	determiner: `the a an this that these those his her its their our my your each every either neither some any no all both
		many much few several another what which whose`,
	preposition: `of in on at by for from with without to into onto upon over under above below between among amongst within
		outside inside across through throughout during since until till before after against towards toward near off out
		up down around about along beyond behind beneath beside besides despite except per than via as like including amid
		aboard worth following concerning regarding due versus unlike alongside`,
	conjunction: `and or but nor yet so if when while where because although though whereas unless whether who whom that
		which whose how why lest once`,
	auxiliary: `is are was were be been being am has have had having do does did will would shall should can could may might
		must cannot isn aren wasn weren hasn haven hadn don doesn didn won wouldn couldn`,
	pronoun: `i you he she it we they me him us them himself herself itself themselves myself yourself ourselves one someone
		anyone everyone somebody anybody everybody nobody something anything everything nothing there here mine theirs
		yours hers ours none such`,
	adverb: `not now then also only still just already even ever never always often again too quite rather almost
		nearly ago later earlier early soon today tomorrow yesterday tonight away back together alone apart abroad
		overnight forward instead meanwhile however moreover thus therefore hence indeed perhaps maybe annually daily
		weekly monthly yearly each apiece overall altogether respectively elsewhere ahead afterwards thereafter
		once twice least most less more enough far else anyway online worldwide nationwide outright so`,
	verb: `died dies die fell falls fall came comes come went goes go gone took takes take taken made makes make said says say
		saw sees see seen gave gives give given got gets get found finds find left leaves leave lost loses lose won wins win
		rose rises rise risen grew grows grow grown held holds hold kept keeps keep knew knows know known met meets meet paid
		pays pay put puts ran runs run sat sits sent sends sold sells showed shows shown spoke speaks spent stood stands
		told tells thought thinks understood wore wrote writes written began begins begun became becomes become brought
		brings built builds burnt bought buys caught chose chosen cost cut dealt drew drawn drove driven ate flew flown
		fled fought felt forgot froze hid hidden hit hurt laid led lent lay lit meant shot shut slept slid split spread stole
		stolen struck swept swam taught tore torn threw thrown woke born bore bred sank sunk shrank sprang stuck sought
		swore set let read beat beaten broke broken breaks blew blown bled bound bent crept dug froze ground hung
		served live lived lives work works stay stays remain remains await face faces seem seems appear appears want wants
		need needs believe believes support supports include includes contain contains arrive arrives happen happens
		report reports attend attends visit visits receive receives require requires serve serves cover covers stretch
		agree agrees vote votes abstain abstains speak apply play plays continue continues earn earns own owns`,
	scope: `more other further additional extra such same different separate consecutive successive respective`,
	collective: `people men women children police staff personnel cattle livestock sheep fish deer poultry aircraft spacecraft
		hovercraft infantry cavalry clergy folk youth offspring feet teeth mice geese oxen lice dice media data bacteria
		criteria phenomena strata fungi alumni nuclei larvae vertebrae species series headquarters barracks crossroads
		means troops percent squid trout salmon bison elite swine kin crew crews artillery dead thousands hundreds
		dozens millions poor rich others gentry peasantry militia salespeople tradespeople townspeople spokespeople
		businesspeople horsepower staffers passersby attorneys-general head rounds works loci radii indices matrices
		vertices quanta genera taxa theses hypotheses analyses diagnoses crises bases axes oases appendices`,
	nominal: `dead injured wounded missing homeless displaced sick elderly unemployed disabled deceased detained captured
		hospitalised hospitalized accused infected faithful needy stranded`,
	modifier: `sports arms women men children savings goods customs sales systems systems operations communications
		affairs services news series police staff people youth species logistics electronics economics civilians
		veterans human armed mines games gas bus glass business press express class access process mass cross
		resources honours honors defense defence means works minors personnel troops`,
	adjective: `new old big small large great high low young long short good bad main major minor local national foreign
		former late early top key recent major serious severe heavy light poor rich red white black green blue grey brown
		yellow senior junior wild domestic public private open closed full empty front rear left right upper lower
		first second third last next average total whole entire main own`,
	amountNoun: `total number numbers average maximum minimum estimate sum count mean median figure result addition age rate
		range lot majority minority list series handful couple set most all some any each one many half third quarter
		percent percentage proportion share part fraction excess record level factor`,
	notPlural: `news series species lens gas bus plus thus this his is was has as us yes perhaps always towards afterwards
		kansas texas paris arkansas illinois athens honduras cyprus wales congress process access success express press
		class glass mass loss boss cross grass dress stress business illness fitness witness address canvas atlas bias
		chaos christmas basis crisis analysis thesis axis status virus campus census corpus bonus focus genus radius
		consensus apparatus mathematics physics politics economics ethics athletics overseas alas whereas besides
		sometimes its ours yours hers theirs nowadays less unless across does goes says james charles st mars`,
})

// adjectiveEndings are how most adjectives end.
var adjectiveEndings = []string{
	"al", "ive", "ous", "ful", "ic", "able", "ible", "less", "ary", "ed", "ing", "y", "ern", "ent", "ant", "an", "ish", "ese", "er", "est",
}

// baseNouns are verbs that are as often nouns.
var baseNouns = segment.NewTable(named(
	"set", "cut", "cost", "shot", "report", "visit", "vote", "work", "play", "run", "stay", "need", "face", "support", "split",
	"hit", "hold", "show", "stand", "find",
))

// bodyNouns are what the compounds of numbers count that tell the size of a body.
var bodyNouns = segment.NewTable(named("member", "person", "man", "woman", "strong", "seat", "judge", "nation", "country", "party", "vehicle", "truck", "ship", "bed"))

// peoples are names of peoples that are the same for one and for many, besides those in
// -ese.
var peoples = segment.NewTable(named("swiss", "british", "french", "dutch", "irish", "english", "spanish", "welsh", "scottish", "iroquois"))

// classOf are the classes of the word at atom k of the sentence, 0 where it has none.
func (r *reader) classOf(k int) class {
	if r.kind(k) != segment.Word {
		return 0
	}
	c, _ := lookUp(r, wordClasses, k)
	return c
}

// ends reports whether the word at k ends in the suffix, letter case aside.
func (r *reader) ends(k int, suffix string) bool {
	if r.kind(k) != segment.Word {
		return false
	}
	w := r.Of(k)
	return len(w) > len(suffix) && strings.EqualFold(w[len(w)-len(suffix):], suffix)
}

// plural reports whether the word at k looks like the plural of a noun.
func (r *reader) plural(k int) bool {
	if r.kind(k) != segment.Word {
		return false
	}
	switch c := r.classOf(k); {
	case c&collective != 0:
		return true
	case c&(notPlural|afterPhrase) != 0:
		return false
	}
	if r.ends(k, "men") && !r.ends(k, "specimen") && !r.ends(k, "regimen") || r.ends(k, "children") || r.ends(k, "people") {
		return true
	}
	w := r.Of(k)
	if r.capital(k) && r.ends(k, "is") { // Iraqis
		return true
	}
	return len(w) > 2 && r.ends(k, "s") && !r.ends(k, "ss") && !r.ends(k, "us") && !r.ends(k, "is") && !r.ends(k, "ous")
}
