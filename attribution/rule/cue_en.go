package rule

import "strings"

func set(words string) map[string]bool {
	m := map[string]bool{}
	for _, w := range strings.Fields(words) {
		m[w] = true
	}
	return m
}

// tells are the verbs, by lemma, by which a narrator tells that words were said
// or written.
var tells = set(`
	say tell add ask answer reply respond explain state note remark comment observe insist argue claim maintain contend declare announce confirm
	warn admit acknowledge concede deny recall continue conclude stress emphasise emphasize underline reiterate repeat write tweet post text e-mail
	email read publish report complain joke quip whisper shout cry exclaim mutter murmur yell scream promise pledge vow suggest urge
	allege assert affirm testify recount relate reveal disclose predict caution advise counter retort agree object protest lament
	boast confess declare proclaim quote cite mention describe call dub demand plead beg instruct order remind inform
	interrupt interject elaborate clarify estimate think believe hope fear wonder put begin go`)

// reports are those of them, by lemma, that take a clause: "X says that …".
var reports = set(`
	say tell add explain state note remark observe insist argue claim maintain contend declare announce confirm warn admit acknowledge concede deny
	recall conclude stress emphasise emphasize underline reiterate repeat write tweet post report complain joke promise pledge vow suggest
	allege assert affirm testify reveal disclose predict caution advise counter agree object boast confess proclaim mention
	inform estimate think believe hope fear find show indicate decide plan intend expect know`)

// refusals are verbs, by lemma, by which somebody does not say what he is asked.
var refusals = set("decline refuse")

// answers are what is refused: to comment, to say.
var answers = set("comment say answer reply respond discuss elaborate disclose reveal confirm speak explain name give talk identify specify tell clarify")

// topics are the words that lead to what somebody does not comment on.
var topics = set("on about upon")

// denials are verbs, by lemma, whose object says that somebody did not say it.
var denials = set("deny")

// pointers stand for a quotation before or behind: "said these words", "said so".
var pointers = set("these this those so that words following it")

// hollow are words that as a whole content say nothing: "said so".
var hollow = set("so nothing anything as")

// demonstratives begin words that only stand for a quotation: "said these words to the paper".
var demonstratives = set("these this those")

// fields head lines of a page that nobody speaks: "Date: …".
var fields = set(`
	date direction note notes photo picture source sources subject from to cc re tel phone fax email e-mail contact contacts address time place venue location
	author by editor update updated correction published category tags keywords title summary background example warning rule
	price total agenda present absent apologies minutes chapter part section figure table map video audio topic theme
	ps nb translation reference ref file caption credit`)

// conjunctions begin another clause behind a quotation.
var conjunctions = set("and but or nor which who while whereas though although")

// phrasings are nouns, by lemma, for how somebody says a thing: "in her words".
var phrasings = set("assessment reckoning belief submission word phrase phrasing view opinion account telling judgment judgement estimation version parlance")

// joints are the words that join clauses.
var joints = set("after as because before if lest once since so than that though although unless until till when whenever where wherever whether while yes no ok okay")

// withWord are the verbs, by lemma, that tell of saying only with the word behind
// them: "went on", "put it".
var withWord = map[string]string{"go": "on", "put": "it"}

// aspects are forms of verbs that tell of a saying only with quoted words: "the work
// continues" is none.
var aspects = set("continue continues continued continuing begin begins began beginning start starts started starting resume resumes resumed")

// firstPerson are the pronouns by which somebody speaks of himself.
var firstPerson = set("i we")

// particles are small words within names and titles.
var particles = set("of the de da du van von der den al el bin la le for and")

// roles of an interview.
var (
	askers    = set("q question interviewer")
	answerers = set("a answer interviewee")
)
