package check

import (
	"fmt"

	"github.com/sayso/sayso/language/segment"
	"github.com/sayso/sayso/span"
)

var textArtefact = &Check{
	ID:       "text-artefact",
	Severity: Warning,
	Doc: Doc{
		Title: "what was left in a text by mistake, or damaged on its way",
		What: "Examines every paragraph for letters of another script within a word, text that was read in a wrong encoding, replacement and control characters, " +
			"markup and codes of characters, placeholders such as “[insert name]”, letters among the digits of a figure, and decimals marked in two ways. " +
			"What stands in a text many times is one finding.",
		Why:      "A figure or name may have been lost with it, and a search will not find what looks the same but is not.",
		Fires:    "The ferry carried [insert number] people.",
		NearMiss: "The ferry carried “[our] people”, she said.",
		Noise:    "Placeholders that are names or numerals too, such as XXX, are notes, and so are doubtful digits.",
		Since:    "0.1",
	},
	Examine: examineArtefacts,
}

// artefact is something that does not belong in a text.
type artefact struct {
	span.Span
	severity         Severity
	message, working string
}

// seeker finds an artefact that begins with atom i; each looks for one thing.
type seeker func(t *segment.Text, i int) (artefact, bool)

var (
	wordSeekers = []seeker{seekScriptMix, seekLetterDigit, placeholder(standsAlone), placeholder(counter), placeholder(layoutType)}
	markSeekers = []seeker{seekEntity, seekTag, seekEscape, seekLostApostrophe, placeholder(bracketed), placeholder(blank)}
)

func examineArtefacts(r *Run) {
	t := r.Text()
	found := appendDamage(nil, t)
	for i := range t.Atoms {
		switch t.Atoms[i].Kind {
		case segment.Word:
			found = appendFound(found, t, i, wordSeekers)
		case segment.Mark:
			found = appendFound(found, t, i, markSeekers)
		}
	}
	if a, ok := seekMixedDecimals(t); ok {
		found = append(found, a)
	}
	reportOnce(r, found)
	r.Hold(len(t.Paragraphs))
}

// appendFound appends what the first of the seekers finds at atom i.
func appendFound(out []artefact, t *segment.Text, i int, seekers []seeker) []artefact {
	for _, seek := range seekers {
		if a, ok := seek(t, i); ok {
			return append(out, a)
		}
	}
	return out
}

// mostRelated is how many further places a finding shows.
const mostRelated = 20

// reportOnce reports artefacts, those that are written alike as one.
func reportOnce(r *Run, found []artefact) {
	type group struct {
		first artefact
		again []span.Span
	}
	var order []string
	groups := map[string]*group{}
	for _, a := range found {
		key := a.message + "\x00" + a.In(r.Document.Text)
		if g := groups[key]; g != nil {
			g.again = append(g.again, a.Span)
			continue
		}
		groups[key] = &group{first: a}
		order = append(order, key)
	}
	for _, key := range order {
		g := groups[key]
		f := Finding{Outcome: Fail, Severity: g.first.severity, Span: g.first.Span, Message: g.first.message, Working: g.first.working}
		if n := len(g.again); n > 0 {
			f.Working += fmt.Sprintf("\nIt stands in the text %d times.", n+1)
		}
		for _, s := range g.again[:min(len(g.again), mostRelated)] {
			f.Related = append(f.Related, Related{Span: s, Message: "again"})
		}
		r.Report(f)
	}
}
