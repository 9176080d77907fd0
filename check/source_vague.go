package check

import (
	"fmt"
	"strings"

	"github.com/sayso/sayso/attribution"
	"github.com/sayso/sayso/language/segment"
	"github.com/sayso/sayso/span"
)

var sourceVague = &Check{
	ID:       "source-vague",
	Severity: Note,
	Requires: Quotations | Attributions,
	Doc: Doc{
		Title: "a source that nobody could ask",
		What: "Examines who says what. Noted are sources that are a kind of people and no more (“experts”, “some observers”, “critics”), sources without a name by their own wish (“on condition of anonymity”), " +
			"and what is said by nobody (“it is believed that”).",
		Why:      "A reader cannot weigh or ask such a source. There may be good reason for it; the text should say which.",
		Fires:    "Experts say that the dam of Oru will not hold.",
		NearMiss: "Two engineers of the ministry of Oru said that the dam will not hold.",
		Noise:    "Only bare kinds of people are taken: “experts of the university of Tarn” can be asked. It stays a note.",
		Since:    "0.2",
	},
	Examine: func(r *Run) {
		examineUnsaid(r)
		if !r.hasWord(vagueWords) {
			return // so that no sentence is parsed for nothing
		}
		noted := span.Span{End: -1}
		for _, a := range r.Attributions() {
			if len(a.Source) == 0 || a.Kind == attribution.Author || a.Kind == attribution.Publisher || a.Source[0] == noted {
				continue
			}
			noted = a.Source[0]
			judgeSource(r, noted)
		}
	},
}

// hasWord reports whether a word of the table stands in the text.
func (r *Run) hasWord(table *segment.Table[bool]) bool {
	t := r.Text()
	for i := range t.Atoms {
		if inTable(t, table, i) {
			return true
		}
	}
	return false
}

func judgeSource(r *Run, at span.Span) {
	words := strings.Fields(strings.ToLower(at.In(r.Document.Text)))
	kind := ""
	for _, w := range words {
		w = strings.Trim(w, ",.\"“”'’")
		switch {
		case vagueKinds[w]:
			kind = w
		case !vagueLeads[w]:
			r.Hold(1)
			return
		}
	}
	if kind == "" {
		r.Hold(1)
		return
	}
	r.Contradict(Note, at, fmt.Sprintf("The source is “%s”, whom nobody could ask.", spoken(at.In(r.Document.Text))), "Who they are, or how many, or where they say so is not said.")
}

// mostUnsaid bounds how many of them are noted in one text.
const mostUnsaid = 50

// examineUnsaid notes what is said by nobody.
func examineUnsaid(r *Run) {
	t := r.Text()
	for i, n := 0, 0; i+2 < len(t.Atoms) && n < mostUnsaid; i++ {
		length := phraseAt(t, i, unsaid)
		if length == 0 {
			continue
		}
		n++
		at := t.Span(i, i+length)
		r.Contradict(Note, at, fmt.Sprintf("“%s” leaves open who says so.", spoken(at.In(r.Document.Text))), "The source has no name in the text.")
		i += length - 1
	}
}
