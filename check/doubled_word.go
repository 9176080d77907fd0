package check

import (
	"fmt"

	"github.com/sayso/sayso/language/segment"
)

// doubled are the words that English hardly ever says twice in a row; true for those
// that may end a clause which is the subject of the next: "all that it was was noise".
// Not among them are the many that may: "that that", "had had", "the house he lives in in May".
var doubled = segment.NewTable(map[string]bool{
	"the": false, "a": false, "an": false, "and": false, "or": false, "their": false,
	"to": true, "of": true, "was": true, "were": true, "are": true,
})

// subordinators begin such a clause.
var subordinators = segment.NewTable(map[string]bool{"what": true, "all": true, "who": true, "where": true, "whatever": true})

func examineDoubledWords(r *Run) {
	t := r.Text()
	for _, s := range t.Sentences {
		clause := false
		for i := s.First + 1; i < s.Last; i++ {
			_, opens := subordinators.Of(t, i-1)
			clause = clause || opens
			if !doubles(t, i) {
				continue
			}
			severity := Warning
			if ends, _ := doubled.Of(t, i); ends && clause {
				severity = Note
			}
			r.Report(Finding{
				Outcome: Fail, Severity: severity, Span: t.Span(i-1, i+1),
				Message: fmt.Sprintf("The word “%s” stands twice in a row.", t.Of(i)),
				Working: fmt.Sprintf("“%s %s”: one of the two is left over, or another word is missing.", t.Of(i-1), t.Of(i)),
			})
		}
	}
}

// doubles reports whether atom i says again the word before it, in small letters: a
// capital may begin a name ("the The Hague court").
func doubles(t *segment.Text, i int) bool {
	a, b := t.Atoms[i-1], t.Atoms[i]
	if a.Hash != b.Hash || b.Kind != segment.Word || b.Tight() || b.Has(segment.Upper) {
		return false
	}
	_, ok := doubled.Of(t, i)
	return ok
}
