package check

import (
	"slices"
	"strings"
)

var changeClasses = map[string]string{
	"rise": "rose rise risen rises rising grew grow grown grows growing increased increase increases increasing climbed climb climbs climbing " +
		"jumped jump jumps jumping soared soar soaring surged surge surging gained advanced up expanded expand swelled swollen " +
		"ticked_up went_up gone_up going_up go_up edged_up inched_up crept_up picked_up raised raise raising lifted rallied widened boosted",
	"fall": "fell fall fallen falls falling dropped drop drops dropping declined decline declines declining decreased decrease decreases decreasing " +
		"slid slipped slipping plunged plunge plunging tumbled tumbling sank sunk shrank shrunk shrinking dwindled dwindling down cut cutting " +
		"reduced reduce reducing lowered slashed narrowed eased dipped went_down gone_down going_down go_down contracted diminished trimmed",
	"risenoun": "rise increase gain jump growth surge climb advance upturn",
	"fallnoun": "fall drop decline decrease loss cut reduction slide dip slump plunge",
	"risemore": "more higher above greater larger",
	"fallmore": "fewer less lower below smaller",
	"riseby":   "gained added won",
	"fallby":   "lost shed",
	"a":        "a an",
	"or":       "or that_is i_._e_.",
	"than":     "on over from compared_with compared_to above below than",
	"against":  "compared_with compared_to against versus",
}

// What tells how a figure went from A to B, with the change C where it is given, is put together of these. <move>, <noun>, <more> and <by>
// stand for words that rise, and then for words that fall.
var (
	// moves say both figures and the direction.
	moves = []string{
		"<move> ~4 from A ~5 to B ~6",
		"<move> ~3 to B ~5 ,|(? from A ~4",
	}
	// pairsInTime say both figures; the direction is left to the change.
	pairsInTime = []string{
		"from A ~5 to B ~6",
		"A ~8 ,? and|but|to ~5 B ~5",
		"B ~6 ,? <against> ~3 A ~6",
	}
	// changes behind two figures.
	changesBehind = []string{
		" ,|(|— <a> ~2 <noun> of ~2 C",
		" ,|(|— <a> C ~1 <noun>",
		" ,|(|— ~1 <move> ~1 by? C $",
	}
	// changesBefore stand before two figures.
	changesBefore = []string{
		"<move> ~2 by? C ~4 ,? ",
		"<a> C ~1 <noun> ~6 ,? ",
		"<noun> of ~2 C ~3 ,? ",
		"<by> C ~4 ,? ~3 ",
	}
	otherChanges = []string{
		"<move> ~3 to B ,|( ~2 <move>? C ,? from A",
		"B ~5 ,|(|—? ~1 <move> ~1 by? C from|on A",
		"B ~5 ,|(|— <a> ~2 <noun> of ~2 C <than> ~4 A",
		"B ~5 ,|(|— <a> C ~1 <noun> <than> ~4 A",
		"B ~5 ,|(|— C ~1 <more> than ~5 A",
		"B ~5 ,|(|—? ~1 <move> from !there|that|this|it|then ~3 A",
	}
)

// changePatterns are all of them, with +1 where the words say that it rose and -1
// where they say that it fell.
var changePatterns = func() *patterns[float64] {
	var sources []string
	for _, c := range changesBefore {
		sources = append(sources, c+"to B ~4 ,|(? from A", c+"from A ~4 ,? to B")
	}
	for _, m := range moves {
		for _, c := range slices.Concat(changesBehind, []string{" ,|(|— <or> ~2 C $", "( C )", ", by C $"}) {
			sources = append(sources, m+" "+strings.TrimSpace(c))
		}
		sources = append(sources, m)
	}
	for _, p := range pairsInTime {
		for _, c := range changesBehind {
			sources = append(sources, p+c)
		}
	}
	sources = append(sources, otherChanges...)
	return newPatterns(slices.Concat(each(+1.0, changeClasses, worded("rise", sources)...), each(-1.0, changeClasses, worded("fall", sources)...)))
}()

// worded puts the words of one direction into the sources.
func worded(direction string, sources []string) []string {
	names := strings.NewReplacer("<move>", "<"+direction+">", "<noun>", "<"+direction+"noun>", "<more>", "<"+direction+"more>", "<by>", "<"+direction+"by>")
	var out []string
	for _, s := range sources {
		out = append(out, names.Replace(s))
	}
	return out
}

// notByAmount are words of a sentence whose figures do not go up and down with
// the amount: the fifth place is above the eighth, and growth "a year" adds up.
var notByAmount = readPhrases(nil, "rank|ranks|ranked|ranking|rankings|place|places|position|positions|seed|seeded|handicap|odds|rating|ratings|annualised|annualized|compound|adjusted|real_terms|average|averaging|seasonally|yield|yields|chart|charts|to_the_dollar|to_the_euro|to_the_pound|to_the_yen|per_dollar|per_euro|against_the_dollar|against_the_euro|exchange_rate|record|personal_best|best_time|constant|like_for_like|underlying|comparable|organic|pro_forma|restated")

var (
	// ofAPoint stand behind a fraction of a percentage point.
	ofAPoint = readPhrases(nil, "point|of_a_point|a_point|percentage_point|of_a_percentage_point|a_percentage_point")
	// repeated say that a change was made several times.
	repeated = readPhrases(nil, "twice|each|every|both|again|three_times|four_times|respectively")
	// restrictions make a change one of a part.
	restrictions = readPhrases(nil, "alone|only|without|excluding|except|apart_from|not_counting|less|minus|for")
)
