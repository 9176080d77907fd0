package check

import (
	"strings"

	"github.com/sayso/sayso/language/segment"
)

// Words of sources that are a kind of people and no more. They are of all sides alike.
var (
	vagueKinds = set("experts", "expert", "observers", "analysts", "critics", "sources", "source", "insiders", "commentators", "researchers", "scientists", "scholars", "historians", "economists", "specialists", "pundits",
		"sceptics", "skeptics", "rumours", "rumors")
	// vagueWords are the same, to see at once that a text has none.
	vagueWords = vagueTable()
	vagueLeads = set("some", "many", "several", "most", "the", "other", "certain", "various", "leading", "independent", "informed", "well-placed", "well-informed", "reliable", "a", "few", "numerous", "foreign", "international",
		"local", "political", "military", "unnamed", "anonymous", "unidentified", "of", "all", "a", "both", "recent", "security", "diplomatic")
)

func vagueTable() *segment.Table[bool] { return segment.NewTable(vagueKinds) }

// unsaid are ways of saying something without saying who says it, by their first word.
var unsaid = byFirst("on condition of anonymity", "speaking anonymously", "it is believed that", "it is rumoured that", "it is rumored that", "it is widely believed", "it is said that", "it is claimed that",
	"it is alleged that", "it is understood that", "it is well known that", "it is widely known that", "who asked not to be named", "who declined to be named", "who did not want to be named", "some say that", "many believe that")

func byFirst(list ...string) map[string][][]string {
	out := map[string][][]string{}
	for _, p := range list {
		w := strings.Fields(p)
		out[w[0]] = append(out[w[0]], w)
	}
	return out
}

// phraseAt is how many atoms the phrase has that stands at atom i; 0 where none does.
func phraseAt(t *segment.Text, i int, phrases map[string][][]string) int {
	if t.Atoms[i].Kind != segment.Word || t.Atoms[i].End-t.Atoms[i].Start > 8 {
		return 0
	}
	for _, w := range phrases[strings.ToLower(t.Of(i))] {
		k := 0
		for k < len(w) && i+k < len(t.Atoms) && strings.EqualFold(t.Of(i+k), w[k]) {
			k++
		}
		if k == len(w) {
			return k
		}
	}
	return 0
}
