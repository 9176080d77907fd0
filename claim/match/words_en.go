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
