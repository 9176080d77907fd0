package speaker

import "strings"

func set(words string) map[string]bool {
	m := map[string]bool{}
	for _, w := range strings.Fields(words) {
		m[w] = true
	}
	return m
}

// pronouns are those that may stand for a speaker.
var pronouns = map[string]pronoun{
	"he": {gender: male}, "him": {gender: male}, "his": {gender: male}, "himself": {gender: male},
	"she": {gender: female}, "her": {gender: female}, "hers": {gender: female}, "herself": {gender: female},
	"they": {plural: true}, "them": {plural: true}, "their": {plural: true}, "both": {plural: true},
	"it": {thing: true}, "its": {thing: true},
	"i": {self: true}, "me": {self: true}, "my": {self: true}, "we": {self: true, plural: true}, "us": {self: true, plural: true}, "our": {self: true, plural: true},
}

// relatives stand for the noun that their clause hangs on.
var relatives = set("who whom which that")

// pasts say of a calling that it is so no more.
var pasts = set("former ex ex- previous late onetime one-time erstwhile then")

// divisions are parts of a text, which a number follows.
var divisions = set("chapter part section annex article volume page act scene book appendix figure table")

// deities are called upon and do not speak.
var deities = set("god lord allah christ jesus heaven heavens")

// namings are verbs behind which somebody's name stands: "to be called M.".
var namings = set("called named identified known")

// nobody are pronouns that stand for no speaker.
var nobody = set("nobody none you one what whatever whoever there this that who which")

// synonyms are callings that writers change for one another, by the one under
// which they are kept.
var synonyms = alike(
	"deputy lawmaker legislator parliamentarian mp mep senator congressman congresswoman representative",
	"spokesperson spokesman spokeswoman",
	"chair chairman chairwoman chairperson president",
	"lawyer attorney solicitor barrister counsel advocate",
	"doctor physician surgeon medic dr",
	"professor academic scholar prof",
	"scientist researcher academic",
	"officer policeman policewoman constable",
	"boss chief head director manager executive",
	"teacher schoolteacher schoolmaster headteacher headmaster headmistress",
	"councillor councilman councilwoman councilor",
	"reporter journalist correspondent",
	"writer author novelist",
	"priest vicar reverend father rev",
)

func alike(lines ...string) map[string][]string {
	m := map[string][]string{}
	for _, line := range lines {
		words := strings.Fields(line)
		for _, w := range words {
			m[w] = append(m[w], words[0])
		}
	}
	return m
}

// offices are titles before names that are no calling of the tables above.
var offices = set(`
	minister secretary mayor governor premier chancellor ambassador envoy consul delegate speaker commissioner commander general colonel major captain
	lieutenant sergeant corporal admiral marshal brigadier inspector superintendent sheriff judge justice prosecutor magistrate nurse engineer
	pastor deacon abbess abbot prophet comrade counsellor treasurer registrar dean provost rector principal coach skipper foreman
	vice deputy acting former prime foreign interior defence defense finance justice`)

// assemblies are bodies whose members are deputies.
var assemblies = set("parliament assembly congress senate house chamber legislature duma majlis mejlis knesset rada sejm diet bundestag riksdag storting")

// epithets are nouns that take up whoever was spoken of, and say little else.
var epithets = set(`
	man woman boy girl gentleman lady politician official leader veteran expert specialist activist campaigner pensioner
	speaker source year-old newcomer native author`)

// human reports whether a noun is one for a person.
func human(noun string) bool {
	if gendered[noun] != unknown || len(synonyms[noun]) > 0 || offices[noun] || epithets[noun] || people[noun] {
		return true
	}
	return !things[noun] && !bodies[noun] && !writings[noun] && len(noun) > 4 && (strings.HasSuffix(noun, "er") || strings.HasSuffix(noun, "or") ||
		strings.HasSuffix(noun, "ist") || strings.HasSuffix(noun, "ian") || strings.HasSuffix(noun, "ee"))
}

// people are nouns for persons that no ending shows.
var people = set(`
	accused suspect witness victim survivor resident citizen villager nurse clerk guard cook chef pilot captain guide colleague friend neighbour
	neighbor relative parent child teenager student pupil patient tenant migrant refugee applicant client merchant tourist monk abbot
	scribe poet critic bard chronicler envoy delegate aide assistant agent expert diplomat candidate tenant hermit peasant shepherd
	bystander passer-by caller guest visitor customer`)

// things are nouns that end as those for persons do, and are none.
var things = set(`
	answer banner barrier bomber border cancer career center centre chapter charter cluster coffee colour committee computer consist container
	copper corner corridor counter cover cruiser danger december degree dinner disaster discover door elevator error exterior factor fee fever
	filter finger fist flavour floor folder freighter frontier gender generator guarantee harbor harbour horror humour hunger indicator
	interior knee labour ladder layer ledger letter liquor list liver lumber matter meteor mirror mist monitor motor november number october
	offer order paper poster power quarter reactor register remainder river rubber rumour sector semester sensor september shelter shoulder
	silver steamer summer tanker tender terror theater theatre thunder timber tower tractor trailer transfer trawler tree twist vector visitor
	water weather winter`)

// bodies are nouns for institutions.
var bodies = set(`
	ministry government council cabinet parliament assembly senate congress committee commission court tribunal agency authority administration department
	office bureau directorate inspectorate police army navy military force coastguard guard brigade company firm corporation bank board union federation association society
	organisation organization party movement coalition opposition group charity foundation fund trust university college school institute academy hospital
	clinic newspaper paper daily weekly magazine broadcaster station channel network website outlet publisher embassy consulate mission municipality city
	town village state country nation republic kingdom province region palace presidency prosecution union league club team operator utility
	service regulator watchdog ombudsman secretariat church diocese museum theatre airline airport railway port harbour laboratory observatory`)

// sameBody are nouns that writers change for one another.
var sameBody = map[string][]string{
	"firm": {"company"}, "company": {"firm"}, "corporation": {"company", "firm"}, "business": {"company", "firm"}, "line": {"company", "operator"},
	"newspaper": {"paper"}, "daily": {"newspaper", "paper"}, "organisation": {"group"}, "charity": {"group", "organisation"}, "operator": {"company", "firm"},
}

// writings are nouns for what is written and speaks by itself.
var writings = set(`
	report statement study survey poll document paper letter email e-mail memo memorandum communiqué communique bulletin article editorial analysis
	audit review book diary leaflet notice post tweet message law act decree order resolution ruling judgment judgement verdict treaty agreement indictment complaint
	lawsuit petition inscription sign plaque log record census data figures statistics account text release briefing filing summary transcript agenda plan`)

// groups are nouns in the singular for several people.
var groups = set("public crowd people staff crew family couple audience jury delegation majority minority neighbourhood community population trio pair")

// small words say nothing of who is meant.
var small = set("the a an this that these those his her their its our my your some another of for at in from to and who which has had is was former")
