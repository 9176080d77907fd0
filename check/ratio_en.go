package check

import "slices"

var ratioClasses = map[string]string{
	"of":   "of out_of from_among from_a_total_of of_a_total_of out_of_a_total_of in in_every",
	"det":  "the its their all these those our his her a an",
	"or":   "or giving for meaning equals making i_._e_. that_is representing equal_to equivalent_to which_is making_up accounting_for amounting_to corresponding_to = a_rate_of a_share_of a_proportion_of or_just or_some for_a_rate_of",
	"rate": "rate failure_rate survival_rate share proportion turnout ratio success_rate pass_rate percentage coverage",
	"end":  "of_the_seats of_the_votes of_the_vote of_them of_the_total of_those of_all of_the_whole of_the_council of_the_chamber of_the_house of_the_parliament of_the_assembly of_the_class of_the_group of_the_sample of_the_fleet of_the_membership of_seats of_votes",
	"whom": "of_whom of_which of_them",
	"poss": "' ’",
	"lots": "payments instalments installments shares tickets grants prizes bags sacks boxes loads lots crates bottles barrels",
	"cost": "cost costs brought bring brings fetched fetch raised raise came_to comes_to come_to made make makes earned earn would_cost will_cost totalled totaled is was are were",
	"each": "each apiece per_head per_person per_family per_household a_head a_piece",
	"sum":  "or for_a_total_of a_total_of totalling totaling making_a_total_of for_a_combined making which_makes that_is i_._e_. = in_total altogether a_combined adding_up_to which_comes_to coming_to with_a_total_of raising bringing_in costing worth or_a_total_of to_a_total_of",
	"a":    "a an",
	"all":  "in_all in_total altogether all_told combined",
	"open": ", ( — ;",
}

// ratio is a sort of statement whose third figure follows from the other two.
type ratio struct {
	fits  func(text string, m *match) bool
	judge func(*Run, *match)
}

// What gives a share is put together of these: N and M, and then P.
var (
	partAndWhole = []string{
		"N ~4 <of> <det>? M ~8",
		"N ~4 <of> <det>? ~3 <poss> s? M ~8",
		"^ of|out_of|among <det>? M ~8 , ~4 N ~8",
		"^ in|at <det> ~3 of M ~6 , ~2 N ~6",
		"M ~6 ,|and? N <whom> ~6",
		"M ~6 , <whom> N ~4",
	}
	shareBehind = []string{
		" ( <or>? P <end>? $",
		" ,|— <or> P <end>? $",
		" ,|— <a> ~2 <rate> of ~1 P $",
		" — P $",
	}
	otherShares = []string{
		"N ~4 <of> <det>? M ~5 , P <end>? $",
		"N ~4 <of> <det>? M ~4 , ~6 P of_seats|of_votes|of_them|of_the_seats|of_the_total",
		"N ~4 <of> <det>? ~3 <poss> s? M ~5 , P <end>? $",
		"P ~3 : ~1 N <of> <det>? M",
		"turnout ~3 P ~4 ,|(|— with? ~2 N <of> <det>? M",
		"N ~4 ( P ) ~6 <of> <det>? M",
		"N ~6 ,|— <or>? P ,|—? of <det> M",
		"N ~4 <of> <det>? M ~5 ,|—? ~2 <a> ~1 <rate> of ~1 P",
		"N ~4 <of> <det>? M ~5 ,|— ~1 thus|so ~1 a|achieving|reaching ~3 <rate> of ~1 P",
		"N ~6 ,|— <or>? P of <det> ~3 <poss> s? M",
		"P ~4 ( N <of> <det>? M ~4 )",
		"P ~4 ,|— <or> N <of> <det>? M",
		"P — N <of> <det>? M",
		"P of <det>? M ~5 ( <or>? N ~4 )",
		"P of <det>? M ~5 ,|— <or> N $",
		"P of <det> ~3 <poss> s? M ~5 ,|—|( <or>? N ~2 $",
		"^ of <det>? M ~8 , ~4 P ~6 ( <or>? N ~4 )",
		"^ of <det>? M ~8 , ~4 P ~6 ,|— <or> N $",
	}
)

// joined are all of the first with all of the second behind them.
func joined(first, second []string) []string {
	var out []string
	for _, a := range first {
		for _, b := range second {
			out = append(out, a+b)
		}
	}
	return out
}

var ratioPatterns = newPatterns(slices.Concat(
	each(ratio{isShare, judgeShare}, ratioClasses, joined(partAndWhole, shareBehind)...), // N is P per cent of M
	each(ratio{isShare, judgeShare}, ratioClasses, otherShares...),
	each(ratio{isProduct, judgeProduct}, ratioClasses, // N at A each are T
		"N ~6 A ~2 <each> ~6 <open>? <sum> T !<each>",
		"N ~6 A ~2 <each> ~6 <open> T ~2 <all>",
		"N ~6 A ~2 <each> ~3 ( T ~2 )",
		"N ~3 at|for|paid|pay A <each> ~2 <cost> ~1 T",
		"at A <each> ~1 , <det>? N ~4 <cost> ~1 T",
		"A <each> ~1 for|from <det>? N ~4 <cost> ~1 T",
		"N ~1 <lots> of A ~3 <open>? <sum> T",
		"N ~1 <lots> of A ~3 <open> T ~2 <all>",
		"A ~2 <each> ~2 to|for|from <det>? N ~6 <open>? <sum> T",
		"A ~2 <each> ~2 to|for|from <det>? N ~6 <open> T ~2 <all>",
		"A to|for|from each of <det>? N ~6 <open> <sum> T",
		"A to|for|from each of <det>? N ~6 <open> T ~2 <all>",
		"N !of ~2 of A <open> T ~3 <all>",
		"each of <det>? N ~6 A ~4 <open>? <sum> T !<each>",
		"each of <det>? N ~6 A ~4 <open> T ~2 <all>",
	),
	each(ratio{isPer, judgeProduct}, ratioClasses, // N at A per head are T
		"N ~6 A ~6 <open>? <sum> T",
		"N ~6 A ~6 <open> T ~2 <all>",
	),
	each(ratio{isChance, judgeChance}, ratioClasses, // N of M is A in B
		"N ~4 <of> <det>? M ~6 ,|(|— <or>? A in|out_of|in_every B $",
		"^ of|out_of|among <det>? M ~8 N ,|(|— <or>? A in|out_of|in_every B $",
		"A in|out_of|in_every B of <det>? M ~5 ,|(|— <or>? N ~2 $",
	),
	each(ratio{isPart, judgePart}, ratioClasses, // N is the fraction F of M
		"F of <det>? M ~5 ,|— <or>? N ~3 $",
		"F of <det>? M ~5 ( <or>? N ~3 )",
	),
	each(ratio{isFraction, judgeFraction}, ratioClasses, // the fraction F is P per cent
		"F ~4 ( <or>? P <end>? $",
		"F !as ~4 ,|— <or> P <end>? $",
		"P ~4 ( <or>? F <end>? $",
		"P ~4 ,|— <or> F <end>? $",
		"F !as ~4 , P ,",
	),
))
