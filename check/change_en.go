package check

import "strings"

var changeClasses = map[string]string{
	"rise": "rose rise risen rises rising grew grow grown grows growing increased increase increases increasing climbed climb climbs climbing " +
		"jumped jump jumps jumping soared soar soaring surged surge surging gained advanced up expanded expand swelled swollen " +
		"ticked_up went_up gone_up going_up go_up edged_up inched_up crept_up picked_up raised raise raising lifted rallied widened boosted",
	"fall": "fell fall fallen falls falling dropped drop drops dropping declined decline declines declining decreased decrease decreases decreasing " +
		"slid slipped slipping plunged plunge plunging tumbled tumbling sank sunk shrank shrunk shrinking dwindled dwindling down cut cutting " +
		"reduced reduce reducing lowered slashed narrowed eased dipped went_down gone_down going_down go_down contracted diminished trimmed",
	"risenoun": "rise increase gain jump growth surge climb advance upturn",
	"fallnoun": "fall drop decline decrease loss cut reduction slide dip slump plunge",
	"a":        "a an",
	"or":       "or that_is i_._e_.",
	"than":     "on over from compared_with compared_to",
	"per":      "a an per each every annually yearly",
}

// changePattern is a way of telling how a figure went from A to B, with the
// change C where it is given.
type changePattern struct {
	pattern
	sign float64 // +1 where the words say that it rose
}

// changePatterns has <move> and <noun> for words that rise or fall.
var changePatterns = func() []changePattern {
	sources := []string{
		"<move> ~2 by? C ~4 ,? to B ~4 ,? from A",
		"<move> ~2 by? C ~4 ,? from A ~4 ,? to B",
		"<move> ~3 to B ,|( ~2 <move>? C ,? from A",
		"<move> ~4 from A ~5 to B ~6 ,|(|— <a> ~2 <noun> of ~2 C",
		"<move> ~4 from A ~5 to B ~6 ,|(|— <or> ~2 C $",
		"<move> ~4 from A ~5 to B ~6 ,|(|— <move> ~1 C $",
		"<move> ~4 from A ~5 to B ( C )",
		"<move> ~4 from A ~5 to B",
		"<move> ~3 to B ~5 ,? from A ~4 ,|(|— <a> ~2 <noun> of ~2 C",
		"<move> ~3 to B ~5 ,? from A",
		"from A ~5 to B ~6 ,|(|— <a> ~2 <noun> of ~2 C",
		"from A ~5 to B ~6 ,|(|— <a> C <noun>",
		"from A ~5 to B ~6 ,|(|— <move> ~2 by? C $",
		"<a> C ~1 <noun> ~6 ,? from A ~5 to B",
		"<noun> of ~2 C ,? ~4 from A ~5 to B",
		"<noun> of ~2 C ,? to B ~3 ,? from A",
		"B ~5 ,|(|— ~1 <move> ~1 by? C from|on A",
		"B ~5 ,|(|— <a> ~2 <noun> of ~2 C <than> ~4 A",
		"B ~5 ,|(|— <a> C <noun> <than> ~4 A",
		"B ~5 ,|(|—? ~1 <move> from ~3 A",
	}
	var out []changePattern
	for _, s := range sources {
		for _, d := range []struct {
			name string
			sign float64
		}{{"rise", 1}, {"fall", -1}} {
			src := strings.NewReplacer("<move>", "<"+d.name+">", "<noun>", "<"+d.name+"noun>").Replace(s)
			out = append(out, changePattern{compile(changeClasses, src)[0], d.sign})
		}
	}
	return out
}()

// notByAmount are words of a sentence whose figures do not go up and down with
// the amount: the fifth place is above the eighth, and growth "a year" adds up.
var notByAmount = readPhrases(nil, "rank|ranks|ranked|ranking|rankings|place|places|position|positions|seed|seeded|handicap|odds|rating|ratings|annualised|annualized|compound|adjusted|real_terms|average|averaging|seasonally|yield|yields|chart|charts")
