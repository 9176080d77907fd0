package check

import (
	"slices"

	"github.com/sayso/sayso/interval"
)

// verbal is what a word says of figures: of the second over the first where there are
// two, of the one figure where there is one.
type verbal struct {
	word     string // what it is called in messages
	means    interval.Interval
	severity Severity
	accept   func(*match) bool
}

// A factor in words is itself round: what is "doubled" has grown to between 1.7 and 2.4
// times what it was.
const (
	factorDown = 0.85
	factorUp   = 1.2
)

// factor is what a word for a factor means, with "nearly" and "more than" before it.
func factor(word string, n float64) (out []patternRow[verbal]) {
	ways := []struct {
		before string
		means  interval.Interval
	}{
		{"nearly|almost|close_to|about|roughly|around|practically|virtually ", interval.Between(n*0.75, n*factorUp)},
		{"more_than|over ", interval.AtLeast(n * 0.97)},
		{"less_than|not_quite ", interval.AtMost(n * 1.03)},
		{"", interval.Between(n*factorDown, n*factorUp)},
	}
	for _, w := range ways {
		v := verbal{word, w.means, Warning, isMultiple}
		out = append(out, each(v, wordClasses,
			w.before+"<"+word+"> ~4 from A ~5 to B",
			w.before+"<"+word+"> ~3 to B ~4 ,|(? from A",
			w.before+"<"+word+"> in ~3 from A ~5 to B",
			"from A ~3 ,? "+w.before+"<"+word+"> ~2 to B",
		)...)
	}
	return out
}

// share is what a word for a part of a whole means, with the percentage beside it.
func share(word string, means interval.Interval, severity Severity) []patternRow[verbal] {
	class := "<" + word + ">"
	return each(verbal{word, means, severity, isPercentage}, wordClasses,
		class+" ~6 ( <just>? P <of>? )",
		class+" ~5 ,|— <or>? <just>? P <of>? ,|—|$",
		class+" of <just>? P",
		"P ~3 ,|— a|the? "+class,
	)
}

var wordClasses = map[string]string{
	"doubled":    "doubled doubling doubles double",
	"tripled":    "tripled trebled tripling trebling triple",
	"quadrupled": "quadrupled quadrupling quadruple",
	"halved":     "halved halving",
	"majority":   "a_majority the_majority an_absolute_majority a_clear_majority an_overall_majority a_slim_majority a_narrow_majority a_large_majority an_overwhelming_majority the_vast_majority a_vast_majority more_than_half over_half",
	"minority":   "a_minority a_small_minority less_than_half fewer_than_half under_half",
	"or":         "or that_is which_is i_._e_. at with",
	"just":       "just only about some nearly almost exactly",
	"of":         "of_the_total of_the_vote of_votes of_the_votes of_them of_those of_respondents of_all of_the_seats",
}

// wordPatterns are all of them.
var wordPatterns = newPatterns(slices.Concat(
	factor("doubled", 2), factor("tripled", 3), factor("quadrupled", 4), factor("halved", 0.5),
	each(verbal{"fraction", interval.All(), Warning, isQualifiedMajority}, wordClasses,
		"F majority ~6 ( <just>? P <of>? )",
		"F majority ~5 ,|— <or>? P ,|—|$",
		"F majority of <just>? P",
	),
	share("majority", interval.MoreThan(50), Warning),
	share("minority", interval.LessThan(50), Warning),
	each(verbal{"qualifier", interval.All(), Warning, isQualified}, wordClasses,
		"A ~4 ( <or>? B $ )",
		"A ~4 ( B in_all|in_total|altogether|of_them )",
		"A ~4 , B in_all|in_total|altogether|to_be_exact|to_be_precise $",
	),
))
