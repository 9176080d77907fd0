package check

import (
	"slices"

	"github.com/sayso/sayso/language/segment"
)

var voteClasses = map[string]string{
	"for":     "in_favour in_favor for yes ayes voted_for voted_in_favour voted_in_favor supported backed approved",
	"against": "against opposed no nays voted_against voting_against",
	"abstain": "abstaining abstained abstentions abstention abstain",
	"none":    "none no nobody zero without",
	"joint":   ", and to with — ( ; while",
}

// votePatterns give the votes for, A, against, B, and of those who abstained, C. A figure
// that is missing is nought.
var votePatterns = newPatterns(slices.Concat(
	each(0, voteClasses,
		"A ~3 <for> <joint>? <joint>? ~2 B ~3 <against> <joint>? <joint>? ~2 C ~3 <abstain>",
		"A ~3 <for> <joint>? <joint>? <none> ~2 <against> <joint>? <joint>? ~2 C ~3 <abstain>",
		"A ~3 <for> <joint>? <joint>? ~2 B ~3 <against> <joint>? <joint>? <none> ~2 <abstain>",
		"A votes|vote? to|against B ,|—? with|and? ~1 C ~2 <abstain>",
		"A votes|vote? to|against none|nil ,|—? with|and? ~1 C ~2 <abstain>",
		"A ~3 <for> <joint>? <joint>? ~2 B ~3 <against>",
		"A votes to|against B",
	),
))

var (
	// votingWords stand in a sentence whose "52-48" is a tally of votes, and gameWords in
	// one whose figures are a score.
	votingWords = segment.NewTable(bools("vote", "votes", "voted", "voting", "ballot", "adopted", "passed", "rejected", "approved", "abstained", "abstentions", "abstention", "resolution", "motion", "amendment", "ratified", "veto", "vetoed"))
	gameWords   = segment.NewTable(bools("match", "game", "games", "season", "league", "goal", "goals", "team", "teams", "cup", "coach", "record", "win", "wins", "lead", "score", "scored", "beat", "defeated", "odds", "sets", "playoff", "quarterback"))
	// memberWords behind a figure make it the size of a body: "a 15-member council".
	memberWords = segment.NewTable(bools("member", "members", "seat", "seats", "nation", "strong"))
	// bodyWords before "of 15" do the same, with nothing but "members" behind it.
	bodyWords = segment.NewTable(bools("body", "council", "chamber", "assembly", "board", "panel", "committee", "house", "parliament", "senate", "jury", "court", "commission"))
	// carriedWords say that more were for it than against.
	carriedWords = segment.NewTable(bools("adopted", "passed", "approved", "carried", "ratified", "endorsed"))
	// specialWords say that a majority was not enough, or that the order may be another.
	specialWords = segment.NewTable(bools("rejected", "defeated", "failed", "fell", "lost", "not", "veto", "vetoed", "against", "threw", "blocked", "short", "despite"))
)
