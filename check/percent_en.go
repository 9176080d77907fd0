package check

import (
	"slices"
	"strings"
)

// wholes are things of which no more than all can do or be something, so that no
// percentage of them is above 100.
const wholes = "voters voter electorate respondents people population residents inhabitants citizens households families homes students pupils " +
	"teachers women men children boys girls adults teenagers workers employees staff workforce members delegates lawmakers deputies legislators " +
	"patients doctors nurses farmers soldiers troops officers prisoners inmates refugees migrants immigrants participants shareholders " +
	"stockholders investors customers consumers users passengers drivers companies firms businesses schools hospitals villages towns cities " +
	"countries nations states districts counties votes vote ballots seats shares stock territory land area surface forest forests buildings " +
	"houses cases victims survivors deaths births pregnancies readers viewers listeners executives economists analysts managers republicans " +
	"democrats conservatives liberals catholics protestants muslims christians jews parents mothers fathers couples owners graduates americans " +
	"europeans britons russians chinese germans africans them us electors farmland crops applicants candidates infants babies"

// sayers are verbs that only a share of people can be the subject of.
const sayers = "said say says voted vote believed believe think thought support supported favour favoured favor favored oppose opposed agree " +
	"agreed disagreed disagree approve approved disapprove disapproved answered replied responded want wanted prefer preferred backed rejected " +
	"abstained approve were_women were_men are_women are_men live lived have_access had_access"

// shares are names of percentages that are parts of a whole.
const shares = "turnout voter_turnout approval approval_rating literacy literacy_rate unemployment unemployment_rate jobless_rate employment_rate " +
	"majority stake share market_share probability likelihood chance support_of humidity cure_rate success_rate pass_rate failure_rate survival_rate illiteracy public_support support acquittal_rate conviction_rate"

// pies are wholes whose parts exclude each other: no vote, no acre and no coin goes to
// two of them.
var pies = strings.Join(strings.Fields("vote votes ballots budget money funds land territory area seats total electricity power energy income revenue revenues "+
	"exports imports spending expenditure cost costs shares estate stock harvest crop catch market sum aid grant loan proceeds profits profit sales output water oil waste "+
	"traffic freight cargo load fleet staff workforce blame"), "|")

// ofPie say that the percentage before them, or the ones behind them, are parts of a pie.
var ofPie = newPatterns(each(true, nil,
	"of ~1 "+pies+" !per",
	"of the|its|their|our|his|her|all|this|that|each|every|a ~4 "+pies+" !per",
	"of it",
	"owned|spent|made|caused|used|paid|funded|financed|met|borne P by|on|from",
))

var percentClasses = map[string]string{
	"whole": wholes,
	"sayer": sayers,
	"share": shares,
	"is":    "of was is at to has_reached reached stands_at hit stood_at fell_to rose_to :",
	"det":   "the its their his her all our that this",
	"ratio": "year years month federal gdp gnp capacity normal average target targets quota plan level levels value price prices cost costs poverty_line budget income incomes salary salaries wages pay gross_domestic_product national_income output requirements demand what net revenue revenues sales par",
}

// overPatterns are ways of giving a percentage, P, that cannot be above 100, with
// the severity of one that is.
var overPatterns = newPatterns(slices.Concat(
	each(Error, percentClasses,
		"P ~1 of <det>? !<det> !<ratio> ~3 <whole>",
		"P ~2 <sayer>",
		"<share> ~3 <is> ~1 P !of",
		"P ~1 <share>",
	),
	each(Note, percentClasses, "P of"),
))

// measuresOfMore are what a percentage may be more than all of.
var measuresOfMore = readPhrases(percentClasses, "<ratio>|year|years|month|needs|gross|poverty")

// ownShares are names of percentages that are of a whole of their own.
var ownShares = readPhrases(percentClasses, "turnout|rate|rates")

// ofAPart name a part before it as the whole of a percentage.
var ofAPart = readPhrases(nil, "of_which|of_whom|of_those|of_them|of_these")

// people are groups that have rates of their own: "85 per cent for men".
var people = readPhrases(nil, "men|women|boys|girls|males|females|adults|children|pupils|students|teachers|adolescents|infants")

// restPatterns give a fraction, F, and the percentage, P, that is what it leaves.
var restPatterns = newPatterns(each(true, nil,
	"F ~12 ,|;? and|while|with !of|among ~3 the remaining|other|rest|remainder ,? P",
))

// remainderWords name an answer that is given by those who gave no other, so
// that the percentages before it are of one whole.
var remainderWords = readPhrases(nil, strings.ReplaceAll("no_preference no_idea would_not_say not_say neutral undecided unsure not_sure no_opinion did_not_answer did_not_respond did_not_know do_not_know don_'_t_know don_’_t_know didn_'_t_know didn_’_t_know "+
	"didn_'_t_answer gave_no_answer no_answer had_no_opinion have_no_opinion no_view not_know refused_to_answer declined_to_answer abstained undeclared neither none_of_these", " ", "|"))

// noneOf name those who did none of the things before, of which others may have done several.
var noneOf = readPhrases(nil, "neither|none|none_of_these|none_of_them|no")

// mayOverlap are verbs of what somebody can do or have several of.
var mayOverlap = readPhrases(nil, "had|have|has|used|use|owned|own|speak|spoke|keep|kept|read|suffered|showed|reported|lost|named|mentioned|blamed|cited|feared|like|liked")

// severalAnswers are words of a survey whose answers may overlap.
var severalAnswers = readPhrases(nil, "more_than_one|multiple_answers|several_answers|multiple_responses|multiple|overlap|overlapping|respectively|could_choose|both")

// makers are verbs that tell what share of a whole their subject is.
var makers = readPhrases(nil, "account_for|accounts_for|accounted_for|make_up|makes_up|made_up|comprise|comprised|constitute|constituted|were|are|was|is|form|formed")

// takers are verbs that share out one whole.
var takers = readPhrases(nil, "won|took|polled|secured|captured|split")

// compared are words that make a percentage a comparison.
var compared = readPhrases(nil, "off|up_from|down_from|compared_with|compared_to|against_the|levels|higher|lower|more|less|fewer|cheaper|dearer|greater|larger|smaller|above|below|full|complete|faster|slower|likely|sure|owned|better|worse|increase|rise|drop|decline|growth|gain|fall|jump|cut|discount|chance")

// compositionWords say that what follows is a whole in its parts.
var compositionWords = readPhrases(nil, "made_up_of|divides|divide|dividing|accounted_for_by|caused_by|responsible|in_the_proportions|apportioned|falls_into|fall_into|fell_into|comprises|comprised|comprising|consists_of|consisting_of|composed_of|divided|split|broken_down|breakdown|breaks_down|shared|shared_out|comes_from|come_from|came_from|went_to|goes_to|go_to|spent_on|allocated|distributed")

// notOneWhole are words of a sentence whose percentages are of several wholes or tell of changes.
var notOneWhole = readPhrases(nil, "including|rose|fell|risen|fallen|rise|fall|increase|increased|decrease|decreased|grew|growth|dropped|from|up|down|than|compared|versus|against|rate|rates|turnout|each|average|higher|lower|more|less|likely|respectively|previous|last|earlier|margin|interest|discount|both|also|of_whom|of_which|of_these|of_them|among_men|among_women|tax|inflation|yield|points")
