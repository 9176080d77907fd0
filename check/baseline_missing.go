package check

import (
	"fmt"

	"github.com/sayso/sayso/quantity"
	"github.com/sayso/sayso/timex"
)

var baselineMissing = &Check{
	ID:       "baseline-missing",
	Severity: Note,
	Requires: Times | Quantities | Quotations,
	Doc: Doc{
		Title:    "a change in per cent that does not say since when or from what",
		What:     "Examines sentences in which something rose or fell by a percentage (“rose 20%”). One is noted where neither it nor the sentences next to it have a time, a figure that it rose from, or a word of comparison.",
		Why:      "A percentage of an unknown whole over an unknown time cannot be checked, and readers fill in their own.",
		Fires:    "Output of the mills rose by 20 per cent.",
		NearMiss: "Output of the mills rose by 20 per cent from a year earlier.",
		Noise:    "The paragraph or the headline may have set the time. In 720,000 words of news 14 were noted, 11 of them in excerpts of a sentence or two, and 4 in 2.5 million words of speeches; in all of them the sentence and its neighbours have no baseline. It stays a note.",
		Since:    "0.2",
	},
	Examine: func(r *Run) {
		for line := range r.lines(1) {
			for i := 0; i < len(line); i++ {
				if _, m := barePatterns.find(line, i, func(_ int, m *match) bool { return isRisenShare(m) }); m != nil && !(i > 0 && line[i-1].is("make", "makes", "made", "making", "adds", "add", "shored")) && !line[m.first+1].is("short") {
					judgeBaseline(r, m, line)
					i = m.last - 1
				}
			}
		}
	},
}

// barePatterns are changes in per cent.
var barePatterns = newPatterns(each(0, changeClasses,
	"<rise> ~1 by? ~1 P", "<fall> ~1 by? ~1 P", "<a> P ~1 <risenoun>", "<a> P ~1 <fallnoun>", "<risenoun> of ~1 P", "<fallnoun> of ~1 P",
))

// baseWords say since when or compared with what.
var baseWords = readPhrases(changeClasses, "<than>|<against>|from|since|last|previous|earlier|before|annually|annual|yearly|monthly|quarterly|daily|year|years|month|months|quarter|week|weeks|decade|decades|during|between|when|after|day|days|hour|hours|per|every|to|ago|century|season|time|if|would|could|will|tariff|tax|until")

func isRisenShare(m *match) bool {
	p := m.at('P')
	return p.Type == quantity.Percent && p.Unit != "percentage point" && p.Value.Single()
}

func judgeBaseline(r *Run, m *match, line []token) {
	t := r.Text()
	at := line[m.first].Span.Cover(m.at('P').Span)
	k := t.SentenceAt(at.Start)
	if anyOf(baseWords, line, 0, len(line)) || r.timesIn(t.Sentences[k].Start, t.Sentences[k].End) > 0 {
		r.Hold(1)
		return
	}
	from, to := t.Sentences[max(k-1, 0)].Start, t.Sentences[min(k+1, len(t.Sentences)-1)].End
	if r.timesIn(from, to) > 0 {
		r.Open(at, "A sentence next to it has a time, which may be that of the change.")
		return
	}
	r.Contradict(Note, at, fmt.Sprintf("A change of %s, with nothing to say since when or from what.", figureText(m.at('P'))), "Neither the sentence nor those next to it have a time, an earlier figure or a comparison.")
}

// timesIn is how many dates, durations and sets stand between two offsets.
func (r *Run) timesIn(from, to int) (n int) {
	for _, t := range r.Times() {
		if t.Start >= from && t.End <= to && t.Type != timex.TimeOf {
			n++
		}
		if t.Start >= to {
			break
		}
	}
	return n
}
