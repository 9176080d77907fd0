package match

import (
	"strings"

	"github.com/sayso/sayso/claim"
)

// updateWords are what a text says where its figure takes the place of an earlier one.
var updateWords = []string{
	"rose to", "rises to", "risen to", "rising to", "climbed to", "climbs to", "increased to", "increases to", "grew to", "grown to", "up from", "now stands at", "now stood at",
	"has reached", "had reached", "revised", "updated", "raised to", "lowered to", "down from", "so far", "corrected",
}

// growing are the states whose counts only grow while an event goes on.
var growing = map[claim.State]bool{
	"killed": true, "injured": true, "missing": true, "casualties": true, "displaced": true, "displacement": true, "detained": true, "detention": true, "destroyed": true, "infected": true, "rescued": true,
}

// wider is what a thing is a kind of. It is small on purpose: what is not here is compared
// by its own word alone.
var wider = kinds(map[string]string{
	"person": `civilian passenger miner worker employee soldier serviceman servicewoman troop child boy girl baby infant man woman student pupil resident villager
		inhabitant protester demonstrator guard officer policeman firefighter fisherman sailor pilgrim tourist patient migrant refugee prisoner detainee hostage
		journalist teacher doctor nurse driver pilot member farmer shopper voter citizen national foreigner fighter militant rebel gunman attacker
		robber thief suspect gang gangster pirate climber leader onlooker customer bystander pedestrian cyclist motorist guest visitor worshipper mourner fan player pensioner adult teenager youth elder victim survivor evacuee shopkeeper`,
	"building":   `house home school hospital shop church mosque hotel factory apartment flat dwelling shelter warehouse`,
	"vehicle":    `car bus lorry truck van tank motorcycle ambulance train`,
	"ship":       `boat ferry vessel trawler tanker yacht`,
	"aircraft":   `plane helicopter jet drone airliner aeroplane airplane`,
	"settlement": `village town city hamlet`,
})

func kinds(lists map[string]string) map[string]string {
	out := map[string]string{}
	for top, list := range lists {
		for w := range strings.FieldsSeq(list) {
			out[w] = top
		}
	}
	return out
}

// plain are the words for no kind of person in particular.
var plain = map[string]string{"people": "person", "human": "person", "life": "person", "individual": "person", "soul": "person", "dead": "person", "body": "person", "other": "person"}

// root is a thing's word, one for all that mean the same.
func root(thing string) string {
	if p, ok := plain[thing]; ok {
		return p
	}
	return thing
}

// narrower reports whether x is a kind of y.
func narrower(x, y string) bool { return x != y && wider[root(x)] == root(y) && root(y) != "" }

// siblings reports whether x and y are two words for people, of whom some may be both.
func siblings(x, y string) bool { return x != y && wider[x] == "person" && wider[y] == "person" }

// light are predicates that say nothing by themselves.
var light = set("be have take make do give get go come say see let keep put seem become remain want need")

func set(words string) map[string]bool {
	out := map[string]bool{}
	for w := range strings.FieldsSeq(words) {
		out[w] = true
	}
	return out
}

// pointing are words that mean another thing in another mouth.
var pointing = set("my our its his her their your this that these those here us we i he she it they country region continent nation island")

// empty are words that any sentence may have.
var empty = set(`the and for with from into onto over under about after before between against among through during without within upon of in on at by to as or but nor not than then
	a an all any each every some many much more most less least few several other another such same own only also even still just yet already now today currently recently there here where when while who whom whose which that this these those what
	is are was were be been being am has have had having do does did done will would shall should can could may might must
	he she it they we you i his her its their our your my him them us me one two three four five six seven eight nine ten hundred thousand million billion
	per cent percent around worldwide world approximately nearly almost than least estimated including year month day date so far up out off
	january february march april june july august september october november december`)

// vague are words for a size and no figure: "millions" and "tens of thousands" speak against no
// other figure.
var vague = set("tens dozens scores hundreds thousands millions billions trillions numerous countless handful")

// relational are things of which each country has its own: "the population" without a
// place is that of whoever speaks.
var relational = set("population rate economy budget gdp product growth government parliament seat army force household citizen territory unemployment inflation expectancy birth income export import land area province city school district")

// worldwide are words that say of which one it is: that of all the world.
var worldwide = set("world worldwide world's global globally globe planet humanity humankind international")

// contrasts are words of which one excludes the other: what is said of the one is not said of the
// other.
var contrasts = pairs("high/low rich/poor north/south east/west northern/southern eastern/western developed/developing developed/least urban/rural male/female men/women girl/boy infant/maternal first/second import/export internal/external internally/externally primary/secondary least/middle low/middle high/middle public/private adult/child adults/children offshore/onshore")

func pairs(list string) (out [][2]string) {
	for p := range strings.FieldsSeq(list) {
		x, y, _ := strings.Cut(p, "/")
		out = append(out, [2]string{x, y})
	}
	return out
}

// performed are predicates that do what they say: thanks and calls are no facts to agree on.
var performed = set("congratulate thank welcome condemn call urge reiterate reaffirm bless appeal wish hope extend express pay commend applaud salute deplore regret pledge invite support believe stress emphasize emphasise underline note recall remind assure join share commit stand")

// leads are words before a figure that is no count: a rate's base, or what it was before.
var leads = set("per every from each")

// toCome are words of what is only foreseen.
var toCome = []string{"likely to", "expected to", "projected to", "forecast to", "set to", "estimated to rise"}

// reflexive are things that say nothing of what is done.
var reflexive = set("itself themselves himself herself")
