package check

import "github.com/sayso/sayso/language/segment"

// The words of English by which a sentence tells that something began and ended.
var (
	// beginnings and endings: "opened in 2002 and closed in 2010".
	beginnings = segment.NewTable(bools("began", "begun", "begin", "begins", "beginning", "started", "start", "starts", "starting", "open", "opened", "opens", "opening", "launched", "launches",
		"founded", "established", "created", "born", "joined", "entered", "elected", "appointed", "commenced", "commences", "inaugurated", "introduced", "formed", "imposed", "declared", "erupted",
		"built", "erected", "arrested", "detained", "jailed", "imprisoned", "kidnapped", "captured", "hired", "enlisted", "left", "departed", "arrived", "signed", "married", "leaving", "departing", "arriving", "setting",
		"office", "out", "off", "force", "effect", "underway", "power"))
	endings = segment.NewTable(bools("ended", "end", "ends", "ending", "finished", "finish", "finishes", "closed", "closes", "close", "closing", "dissolved", "abolished", "disbanded", "died", "resigned", "retired",
		"lifted", "repealed", "expired", "expires", "expire", "concluded", "concludes", "conclude", "completed", "halted", "ceased", "stopped", "stops", "demolished", "razed", "dismantled", "down", "left", "shut", "scrapped",
		"up", "back", "matures", "matured", "lapses", "lapsed", "released", "freed", "returned", "returning", "finishing", "divorced", "dismissed", "ousted", "toppled", "collapsed"))
	// leads may stand between such a verb and its time.
	leads = segment.NewTable(bools("on", "in", "at", "from", "since", "the", "early", "late", "mid", "officially", "formally", "only", "back", "of", "by", "until", "just", "then", "finally", "day", "morning", "a", "-",
		"again", "it", "them", "home", "way", "there", "for"))
	// objects begin what a verb of beginning may have behind it: "joined the council in 2010".
	objects = segment.NewTable(bools("the", "a", "an", "his", "her", "its", "their", "this"))
	// joints may stand between a time and the verb of ending, whose subject is then the same.
	joints = segment.NewTable(bools("and", "then", "was", "were", "is", "are", "it", "he", "she", "they", "which", "but", "finally", "later", "only", "had", "has", "have", "been", "to", "be", "will",
		"due", "expected", "scheduled", "officially", "formally", "stepped", "shut", "before", "until", "when", "did", "not", "being", "again", "eventually", "permanently", "set", "planned", "closed", "came", "went", "after", "lasted", "for", ","))
	// afterwards join a time of ending to the beginning told behind it: "closed in 2010
	// after opening in 2002".
	afterwards = set("after", "having", ", having", ", after")
)

func bools(words ...string) map[string]bool { return set(words...) }
