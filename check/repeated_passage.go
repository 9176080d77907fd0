package check

import (
	"fmt"
	"strings"

	"github.com/sayso/sayso/document"
	"github.com/sayso/sayso/language/segment"
	"github.com/sayso/sayso/span"
)

var repeatedPassage = &Check{
	ID:       "repeated-passage",
	Severity: Warning,
	Doc: Doc{
		Title: "a passage that stands twice",
		What: "Examines every sentence of nine words or more, and flags one that stands again in the same text, with the sentences around it that are repeated too; " +
			"and words such as “the” that stand twice in a row. Marks and letter case do not count. Headlines, captions and tables are left out.",
		Why:      "A passage is often repeated by a slip of the paste. It may also be a refrain, or a text that was put together from two.",
		Fires:    "The council of Oru rebuilt the old stone bridge over the river. Nobody was hurt. The council of Oru rebuilt the old stone bridge over the river.",
		NearMiss: "The council of Oru rebuilt the old stone bridge over the river. The council of Oru rebuilt the old wooden bridge over the river.",
		Noise:    "Refrains of speeches: what has fewer than twenty words is a note.",
		Since:    "0.1",
	},
	Examine: func(r *Run) {
		examineDoubledWords(r)
		examineRepeatedSentences(r)
	},
}

const (
	repeatedWords = 9  // a shorter sentence may well be said twice
	refrainWords  = 20 // a speaker's refrain is seldom longer
)

// passage is a sentence by its words alone.
type passage struct {
	key   uint64
	words int
	text  bool // it has words and may be repeated by a slip; headlines and table cells are repeated on purpose
}

func examineRepeatedSentences(r *Run) {
	t := r.Text()
	passages := passagesOf(r.Document, t)
	seen := make(map[uint64]int) // the first sentence with these words
	for i := 0; i < len(passages); {
		p := passages[i]
		if p.words < repeatedWords || !p.text {
			i++
			continue
		}
		first, again := seen[p.key]
		if !again || !sameWords(t, t.Sentences[first], t.Sentences[i]) {
			seen[p.key] = i
			r.Hold(1)
			i++
			continue
		}
		before, after := runAround(passages, first, i)
		reportRepeated(r, span.New(t.Sentences[first-before].Start, t.Sentences[first+after-1].End),
			span.New(t.Sentences[i-before].Start, t.Sentences[i+after-1].End), passages[i-before:i+after])
		i += after
	}
}

// runAround says how many sentences before and from the two given ones on are the
// same. The two runs do not overlap.
func runAround(passages []passage, first, again int) (before, after int) {
	same := func(a, b int) bool {
		return a >= 0 && b < len(passages) && passages[a].key == passages[b].key && passages[a].text && passages[b].text
	}
	for again-before-1 > first && same(first-before-1, again-before-1) {
		before++
	}
	for after = 1; first+after < again-before && same(first+after, again+after); {
		after++
	}
	return before, after
}

func reportRepeated(r *Run, first, again span.Span, run []passage) {
	words := 0
	for _, p := range run {
		words += p.words
	}
	severity := Warning
	if words < refrainWords || holds(r.Text(), span.New(max(0, again.Start-2), again.End), saidAgain) {
		severity = Note
	}
	line := r.Document.WhereLine(first.Start)
	message := fmt.Sprintf("This sentence already stands in %s.", line)
	if len(run) > 1 {
		message = fmt.Sprintf("These %d sentences already stand in %s.", len(run), line)
	}
	r.Report(Finding{
		Outcome: Fail, Severity: severity, Span: again, Message: message,
		Working: fmt.Sprintf("%d words in a row are the same in both places.", words),
		Related: []Related{{Span: first, Message: "the first place"}},
	})
}

// saidAgain announce that something is said for a second time.
var saidAgain = segment.NewTable(bools("repeat", "repeats", "repeated", "reiterate", "reiterates", "again"))

// passagesOf is the sentences of a text by their words.
func passagesOf(d *document.Document, t *segment.Text) []passage {
	out := make([]passage, len(t.Sentences))
	for i, s := range t.Sentences {
		p := passage{key: 14695981039346656037}
		for _, a := range t.Atoms[s.First:s.Last] {
			if a.Kind != segment.Mark {
				p.key = (p.key ^ uint64(a.Hash)) * 1099511628211
				p.words++
			}
		}
		p.text = p.words > 0 && running(d, t, s)
		out[i] = p
	}
	return out
}

// running reports whether a sentence is part of the running text: no heading, no
// cell, and no paragraph of its own without a stop, as headlines and captions are.
func running(d *document.Document, t *segment.Text, s segment.Sentence) bool {
	if i := d.BlockAt(s.Start); i >= 0 {
		switch d.Blocks[i].Kind {
		case document.Title, document.Heading, document.Cell, document.Caption:
			return false
		}
	}
	alone := s.Span == t.Paragraphs[s.Paragraph]
	return !alone || strings.ContainsAny(s.In(t.Text)[max(0, s.Len()-4):], ".!?…:;")
}

// sameWords reports whether two sentences have the same words.
func sameWords(t *segment.Text, a, b segment.Sentence) bool {
	i, j := a.First, b.First
	for {
		for i < a.Last && t.Atoms[i].Kind == segment.Mark {
			i++
		}
		for j < b.Last && t.Atoms[j].Kind == segment.Mark {
			j++
		}
		if i == a.Last || j == b.Last {
			return i == a.Last && j == b.Last
		}
		if t.Atoms[i].Hash != t.Atoms[j].Hash || !strings.EqualFold(t.Of(i), t.Of(j)) {
			return false
		}
		i, j = i+1, j+1
	}
}
