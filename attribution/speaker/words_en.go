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

// assemblies are bodies whose members are deputies.
var assemblies = set("parliament assembly congress senate house chamber legislature duma majlis mejlis knesset rada sejm diet bundestag riksdag storting")

// epithets are nouns that take up whoever was spoken of, and say little else.
var epithets = set(`
	man woman boy girl gentleman lady politician official leader veteran expert specialist activist campaigner pensioner
	speaker source year-old newcomer native author`)

// bodies are nouns for institutions.
var bodies = set(`
	ministry government council cabinet parliament assembly senate congress committee commission court tribunal agency authority administration department
	office bureau directorate inspectorate police army navy military force coastguard guard brigade company firm corporation bank board union federation association society
	organisation organization party movement coalition opposition group charity foundation fund trust university college school institute academy hospital
	clinic newspaper paper daily weekly magazine broadcaster station channel network website outlet publisher embassy consulate mission municipality city
	town village state country nation republic kingdom province region palace presidency prosecution union league club team operator utility
	service regulator watchdog ombudsman secretariat church diocese museum theatre airline airport railway port harbour laboratory observatory`)

// writings are nouns for what is written and speaks by itself.
var writings = set(`
	report statement study survey poll document paper letter email e-mail memo memorandum communiqué communique bulletin article editorial analysis
	audit review book diary leaflet notice post tweet message law act decree order resolution ruling judgment judgement verdict treaty agreement indictment complaint
	lawsuit petition inscription sign plaque log record census data figures statistics account text release briefing filing summary transcript agenda plan`)

// groups are nouns in the singular for several people.
var groups = set("public crowd people staff crew family couple audience jury delegation majority minority neighbourhood community population trio pair")

// small words say nothing of who is meant.
var small = set("the a an this that these those his her their its our my your some another of for at in from to and who which has had is was former")
