package check

import "github.com/sayso/sayso/language/segment"

// movingRates tell of more than one rate between two currencies.
var movingRates = segment.NewTable(bools("official", "officially", "unofficial", "street", "parallel", "black", "devaluation", "devalued", "revalued", "collapse", "collapsed", "inflation", "hyperinflation",
	"reform", "formerly", "today", "nowadays", "then", "now", "ago", "later", "pre-war"))

var rateClasses = map[string]string{
	"money": "dollar euro yen yuan rouble ruble rupee franc lira zloty forint koruna krona krone crown peso rand shekel dinar dirham riyal hryvnia lev leu lari dram manat tenge baht",
	"at":    "at = is_at was_at stands_at stood_at trades_at traded_at is_worth was_worth buys bought",
}

// ratePatterns are ways of stating a rate of exchange: X for one of the currency
// that is named beside it. Five crowns a pound are a price by weight.
var ratePatterns = newPatterns(each(true, rateClasses,
	"X to|for|against the|a|one|each <money>|pound",
	"X to|per|a <money>",
	"the|a <money>|pound ~3 <at> X",
))
