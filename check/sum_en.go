package check

import "slices"

// relation is how parts stand to their total by the wording.
type relation uint8

const (
	allParts   relation = iota + 1 // the parts are all there are
	someParts                      // the parts are among the whole; there may be more, and they may overlap
	namedParts                     // like someParts, with no verb of their own
	whatIsLeft                     // a whole, A, and what is gone and left of it
	nextToIt                       // the parts may be another thing altogether, unless their words exclude each other
)

// wording is how a total is given with its parts.
type wording struct {
	relation relation
	sure     bool // the words leave no other reading
}

var sumClasses = map[string]string{
	"open":     ", ( — : ;",
	"total":    "total combined_total grand_total overall_total joint_total sum total_number total_figure aggregate combined_figure overall_figure",
	"all":      "in_all in_total altogether all_told all_together combined overall in_sum in_the_aggregate",
	"adds":     "totalling totaling totals totalled totaled adding_up_to adds_up_to add_up_to which_adds_up_to",
	"comprise": "comprises comprise comprised comprising consists_of consist_of consisted_of consisting_of composed_of made_up_of divided_into broken_down_into split_into namely that_is",
	"left":     "a_surplus a_profit a_loss a_deficit a_balance a_difference a_shortfall a_gap a_margin a_lead",
	"whom":     "of_whom of_which of_them of_those of_these among_them",
	"det":      "the its their all these those our",
	"rest":     "the_rest the_remaining the_other the_others the_remainder remaining",
}

// sumPatterns give a total, T, with its parts: LIST, or A and B.
var sumPatterns = newPatterns(slices.Concat(
	each(wording{allParts, true}, sumClasses,
		"LIST ~8 <open>? for|giving|with|making|or|which_is|—? a|the? <total> of|: T",
		"LIST ~8 <open> for|giving|making|or? T ~3 <all>",
		"LIST ~8 <open>? together|altogether T",
		"LIST ~8 <open>? <adds> T",
		"LIST ~8 ,? for|giving|making a ~1 haul|tally|count|catch of T",
		"LIST ~6 make|makes|making|made a|the? <total> of T",
		"A plus|+ B =|equals|is|are|makes|make ~2 T",
		"<all> ,? T ~8 , LIST ~8 $",
		"all <det>? T ~6 ,|( LIST ~8 $",
		"LIST ~3 make|makes|made|making|form|formed|forming up? ~4 T",
		"<total> of LIST ~4 is|was|comes_to|came_to T",
		"LIST ~8 <open> with T ~4 <all>",
		"A of the|its|their|all? T ~10 ,|;? and|while|with? <rest> B",
		"A of the|its|their|all? T ~10 ,|;? and|while|with? the_rest|the_others|the_remainder , B ,", // "the other, 23," gives an age
		"T ~6 , A <whom> ~8 ,? and|while <rest> B",
		"<total> of T ~8 : LIST",
		"<total> of T ~5 ( LIST ~8 )",
		"<total> of T ~5 — LIST ~8 $",
		"<total> of T ~5 , LIST ~8 , was|were|have|had|has",
		"T ~3 <all> <open> LIST",
		"T ~8 : ~3 LIST",
		"T ~6 , <comprise> LIST",
	),
	each(wording{allParts, false}, sumClasses,
		"T !— ~4 — LIST ~8 $",
		"T !( ~4 ( LIST ~8 )",
		"T ~6 <comprise> LIST",
		"LIST ~10 .|;|, and? <all>|that_makes|that_made|that_is|that_adds_up_to|this_makes|this_made|which_makes|which_made ,? ~1 T",
		"LIST ~3 ) ~8 ,|— T ~3 <all>",
		"LIST ~10 . the <total> ~5 is|was|stands_at|stood_at|came_to|comes_to ~1 T",
		"LIST ~6 ,? making ~2 T for|in|over",
		"T ~12 . they|these ~2 are|were|comprise|comprised LIST ~8 $",
	),
	each(wording{whatIsLeft, false}, sumClasses, // A was the whole, B is gone, and D is left
		"of|from the? A ~4 B ~8 ,|;? ~2 D remain|remained|are_left|were_left|survive|survived",
		"of|from the? A ~4 B ~8 ,|;? leaving|leaves ~2 D $",
		"B ~3 of|from the? A ~8 ,|;? leaving|leaves ~2 D $",
		"A ~8 ,|;? and|but ~4 B ~6 ,|;? and|or|which? ~2 <left> of ~1 D $",
		"A ~4 , less|minus ~4 B ~4 ,? leaves|left|leaving|makes|makes_a_total_of D $",
	),
	each(wording{someParts, true}, sumClasses,
		"^ of|among the|its|their|all? T ~8 ,? LIST",
		"T ~6 , <whom> LIST",
		"T ~6 , LIST ~4 <whom>",
		"T ~12 . <whom> ,? LIST",
		"<total> ~5 T ~4 , with LIST ~4 $",
		"LIST ~6 among <det> T",
		"LIST ~8 <open>? bringing|taking|which_brings|which_brought ~4 <total>|toll|number ~3 to T",
	),
	each(wording{namedParts, true}, sumClasses,
		"T ~6 ,? including|among_them|includes|included|include LIST",
	),
	each(wording{nextToIt, false}, sumClasses,
		"T ~5 , LIST ~4 $",
		"T ~4 , with LIST ~4 $",
		"T ~4 has|had|have|with|numbers|counts|are|were LIST ~4 $",
	),
))

var (
	// groupWords are what has several members each.
	groupWords = readPhrases(nil, "couples|couple|pairs|pair|twins|triplets|quadruplets|brace|duos|trios|quartets|dozen|dozens|sets|teams|crews|families|households|companies|squadrons|"+
		"battalions|regiments|platoons|boxes|cases|crates|sacks|packs|bundles|classes")
	// overlapWords say that one can be in two parts.
	overlapWords = readPhrases(nil, "also|both|twice|overlap|overlaps|overlapping|counted_in|at_once|more_than_one|two_of_these|as_well_as|at_the_same_time|doubled_as|doubles_as|some_of_whom|some_of_them")
	// ownVerbs behind a part make it the subject of a clause, and what it says may be true of
	// another part too.
	ownVerbs = readPhrases(nil, "are|were|have|had|has|is|was|hold|held|can|could|do|did|speak|spoke|work|worked|live|lived|took|take|got|went|go|came|come|said|say|keep|kept|use|used|learn|learned|own|owned|know|knew")
	// markers set parts off from their total.
	markers = readPhrases(nil, ":|(|—|were|was|are|came|died|took|went|have|had")
	making  = readPhrases(nil, "make|makes|made|making|form|formed|forming")
	within  = readPhrases(nil, "including|among_them|of_them|of_whom|of_which|of_these")
	ofWords = readPhrases(nil, "of")
	// backToParts make the figure before them a part of what was named before.
	backToParts = readPhrases(nil, "of_them|among_them|of_these|of_those|of_whom|of_which|among_these|among_those")
)

// exclusive are words of which one part of a whole can be called no more than
// one: a line is a question, its groups are the answers.
var exclusive = [][]phrases{
	answers("for|favour|favor|yes|ayes|aye|support|supported|backed|approve|approved|agree|agreed",
		"against|no|nays|nay|oppose|opposed|reject|rejected|disapprove|disapproved|disagree|disagreed",
		"abstained|abstentions|abstaining|abstain|undecided|unsure|not_sure|no_opinion|did_not_know|do_not_know",
		"absent|not_vote|did_not_answer|did_not_respond|no_answer"),
	answers("men|male|males|fathers|husbands", "women|female|females|mothers|wives", "children|child|minors|infants|babies"),
	answers("men", "women", "boys", "girls"),
	answers("adults", "children|minors"),
	answers("boys", "girls"),
	answers("men|male|males", "women|female|females"),
	answers("killed|dead|died|deaths", "injured|wounded|hurt", "missing", "unhurt|unharmed|uninjured|survived"),
	answers("home", "away"),
	answers("passed", "failed"),
	answers("won|wins|victories", "lost|losses|defeats", "drew|draws|drawn|tied|ties"),
	answers("employed", "unemployed"),
	answers("guilty|convicted", "acquitted"),
	answers("urban", "rural"),
	answers("open|opened", "closed|shut"),
	answers("stay|stayed|remain|remained", "leave|left"),
	answers("better", "worse", "same|unchanged"),
	answers("literate", "illiterate"),
	answers("diesel", "electric", "petrol", "gas"),
	answers("orthodox|catholic|catholics|christian|christians", "muslim|muslims", "protestant|protestants", "jewish|jews", "buddhist|buddhists", "hindu|hindus", "other|of_other_faiths|of_no_faith|atheists"),
	answers("own|owned|owners", "let|rent|rented|tenants"),
	answers("beech", "oak|oaks", "pine|pines", "spruce", "birch", "alder", "fir"),
}

func answers(groups ...string) []phrases {
	var out []phrases
	for _, g := range groups {
		out = append(out, readPhrases(nil, g))
	}
	return out
}
