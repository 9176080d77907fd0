package check

import "github.com/sayso/sayso/language/segment"

var (
	// happened are verbs in a form that only tells of the past.
	happened = segment.NewTable(bools("began", "died", "took", "went", "came", "met", "won", "fell", "struck", "broke", "ended", "arrived", "happened", "occurred", "became", "left", "gave", "told", "spoke", "wrote", "saw",
		"killed", "attacked", "resigned", "returned", "erupted", "crashed", "collapsed", "exploded", "testified", "appeared", "landed", "drowned", "voted", "withdrew", "seized", "fled"))
	// wasWords stand before a participle that tells of the past: "was adopted on".
	wasWords = segment.NewTable(bools("was", "were"))
	// planning are participles and verbs of what is still to come.
	planning = segment.NewTable(bools("scheduled", "planned", "due", "expected", "set", "slated", "fixed", "postponed", "timed", "called", "announced", "moved", "delayed", "rescheduled", "proposed", "to", "invited", "asked",
		"supposed", "meant", "required", "ordered", "allowed", "extended", "promised", "booked", "hoped", "projected", "targeted", "being"))
	// unreal are words of sentences that tell of what is not, or not yet.
	unreal = segment.NewTable(bools("will", "would", "if", "could", "should", "might", "shall", "until", "unless", "plan", "plans", "planned", "planning", "scenario", "novel", "film", "series", "imagine", "deadline", "scheduled",
		"hopes", "hope", "expects", "expected", "forecast", "project", "projected", "projections", "predicted", "predicts", "goal", "target", "before", "ahead", "upcoming", "expires", "expire", "wo", "ll", "fiscal", "financial", "season", "term"))
	// futureWords begin what is to come; a verb follows: "will open".
	futureWords = segment.NewTable(bools("will", "shall", "ll"))
	// dueWords behind "is" and before "to" or "for" do the same: "is scheduled to open".
	dueWords = segment.NewTable(bools("scheduled", "planned", "due", "expected", "set", "slated", "supposed"))
	beWords  = segment.NewTable(bools("is", "are", "be", "been", "'s"))
	// pronouns begin a clause without a word before it: "the decision I took".
	pronouns = segment.NewTable(bools("i", "we", "he", "she", "they", "you"))
	// onWords stand before the time of what is told.
	onWords = segment.NewTable(bools("on", "in", "by", "from", "during", "at", "around", "before"))
	// newVerb are words by which another clause begins.
	newVerb = segment.NewTable(bools("who", "which", "that", "was", "were", "had", "is", "are", "has", "have", "said", "after", "because", "when", "while", "since", "and", "but", "than", "as", "not", "if"))
)
