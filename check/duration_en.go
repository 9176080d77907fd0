package check

import "github.com/sayso/sayso/language/segment"

// The words of English that join a length of time to the period that has it.
var (
	// lastingWords stand before a length that something has: "lasted ten days".
	lastingWords = set("lasted", "lasting", "lasts", "last", "for", "spanned", "spanning", "spans", "ran", "runs", "run", "running", "took", "takes", "take", "taking", "of", "ruled", "reigned", "governed",
		"served", "serving", "held", "spent", "spends", "covers", "covered", "covering", "over", "in", "the", "those", "these", "his", "her", "its", "their", "our", "my", "worked", "lived", "waited")
	// wholeWords say that a length fills its period even where "between" gives it.
	wholeWords = set("period", "span", "his", "her", "its", "their", "our", "my", "lasted", "lasting", "lasts", "spent", "served", "ruled", "reigned", "governed", "the", "those", "these", "took", "spanning", "spanned")
	// clauseWords part a length from a period that another clause has, or that another length changes.
	clauseWords = set("and", "but", "after", "before", "when", "while", "than", "who", "said", "because", "if", "per", "each", "every",
		";", ".", "?", "!", "until", "not", "no", "ago", "later", "earlier", "old", "since", "extended", "extension", "postponed", "delay", "annual", "yearly", "monthly", "weekly", "during", "within", "same", "compared")
	// appositions begin what is said of a length behind a comma.
	appositions = set("from", "between", "lasting", "running", "held", "which", "that", "ran", "runs", "lasted", "began", "begun", "started", "starting", "beginning", "opened", "(", "—", "–",
		"served", "scheduled", "planned", "due", "taking", "signed", "launched", "declared", "imposed", "called", "announced", "agreed", "ordered", "introduced", "established", "open", "closed", "shut", "valid", "effective", "leaving", "departing", "arriving", "opening", "were", "was", "is", "are", "will")
	// leadsOfPeriods stand before the first end of a period that has the length before it.
	leadsOfPeriods = set("from", "(", ",", "—", "–", ":", "of", "for", "lasted", "ran", "running", "lasting", "spanning", "covering")
	// lastingVerbs end what stands between a period and a length that is then its own.
	lastingVerbs = set("lasted", "took", "lasting", "takes", "lasts")
	// relativeWords begin a clause that is said of the thing before it.
	relativeWords = set("which", "who", "that")
	// plannedWords tell of a length that was meant, and that the dates need not have.
	plannedWords = segment.NewTable(bools("planned", "scheduled", "intended", "originally", "early", "short", "prematurely", "sooner", "extended", "prolonged", "supposed", "meant", "promised", "allowed", "maximum",
		"interrupted", "breaks", "pause", "pauses", "instead", "adjourned", "suspended", "curtailed", "abandoned", "working", "business", "trading", "weekdays",
		"renewed", "resumed", "resigned", "died", "broken", "halted", "excluding", "except", "break", "overran", "overrun", "delayed", "postponed", "twice", "intermittently", "off", "paused", "net"))
	// shiftingWords stand before a length by which something is put off or made longer.
	shiftingWords = set("by", "off", "back", "forward", "another", "further", "additional", "extra", "after", "before", "following", "despite")
	// partWords make a length a part of another: "the first three days".
	partWords = set("first", "last", "next", "past", "final", "previous", "following")

	// followingWords may stand between a period and its length.
	followingWords = set(",", "(", "—", "–", "-", ":", "a", "an", "period", "total", "span", "stretch", "of", "lasting", "for", "his", "her", "its", "that", "is", "i", "e", ".", "or", "which",
		"was", "lasted", "exactly", "just", "only", "fully", "having", "after", "in", "all", "making", "it", "full", "he", "she", "they", "ruled", "reigned", "ran", "and", "spanning", "serving", "covering",
		"totalling", "held", "office", "power", "the", "post", "job", "mayor", "as", ")", "takes", "took", "lasts")
	// followingFirst are those that may come first.
	followingFirst = set(",", "(", "—", "–", "-", "lasting", "for", "lasted", ":", "or", "and", "after", "spanning", ")")
)
