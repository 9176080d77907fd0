package check

import (
	"fmt"
	"strings"

	"github.com/sayso/sayso/language/segment"
	"github.com/sayso/sayso/timex"
)

var dateFuture = &Check{
	ID:       "date-future",
	Severity: Warning,
	Requires: Times | Quotations,
	Doc: Doc{
		Title: "a text that tells of a day after its own as past",
		What: "Examines dates with a written year that a verb in the past has (“was opened on 3 May 2016”, “On 3 May 2016, the council met”), and flags those that begin more than two days after the document's date. " +
			"Without the document's date nothing is examined. Sentences with words of plans, conditions and forecasts are left alone.",
		Why:      "The year may be a slip, the document may bear the wrong date, or the text was edited after it was dated.",
		Fires:    "Port Meren, 12 March 2019\n\nThe dam of Oru was opened on 3 May 2021, and 200 people came.",
		NearMiss: "Port Meren, 12 March 2019\n\nThe dam of Oru was opened on 3 May 2017, and 200 people came. It will be closed on 3 May 2021.",
		Noise:    "The clock of the machine is never asked. A participle behind a noun (“a vote held on”) is not enough.",
		Since:    "0.2",
	},
	Examine: func(r *Run) {
		if !r.Date().Known() {
			return
		}
		times := r.Times()
		for i := range times {
			if t := &times[i]; written(t) && t.Fields.YearWritten && r.tellsPast(t) {
				judgeFuture(r, t)
			}
		}
	},
}

func judgeFuture(r *Run, t *timex.Time) {
	const slack = 2 // days: texts are dated by another clock, or the day before they come out
	s, ok := stretchOf(t)
	if !ok {
		return
	}
	today := r.today()
	if s.first <= today.last+slack {
		r.Hold(1)
		return
	}
	r.Contradict(Warning, t.Span, fmt.Sprintf("%s is told as past, but is later than the text, which is of %s.", strings.ToUpper(s.String()[:1])+s.String()[1:], today),
		fmt.Sprintf("The document's date is %s, from %s. The year may be a slip, or the text was edited later.", today, r.dateSource()))
}

// dateSource is where the document's date was found, in words.
func (r *Run) dateSource() string {
	if from := r.Date().From; from != "" {
		return from
	}
	return "the statement itself"
}

// tellsPast reports whether a verb in the past has the date t.
func (r *Run) tellsPast(t *timex.Time) bool {
	text := r.Text()
	s := text.Sentences[text.SentenceAt(t.Start)]
	if holds(text, t.Span, unreal) {
		return false
	}
	at := text.At(t.Start)
	if at == s.First || !inTable(text, onWords, at-1) {
		return false
	}
	at--
	if at == s.First {
		return r.pastBehind(text.At(t.End-1)+1, s.Last)
	}
	return r.pastBefore(at, s.First)
}

// pastBefore reports whether the verb whose time begins at atom i is in the past: "was
// adopted", "died in Tarn".
func (r *Run) pastBefore(i, low int) bool {
	const farthest = 5
	t := r.Text()
	for k := i - 1; k >= max(low, i-farthest); k-- {
		switch {
		case inTable(t, planning, k):
			return false
		case inTable(t, happened, k):
			return !(k > low && (inTable(t, planning, k-1) || strings.EqualFold(t.Of(k-1), "be")))
		case isParticiple(t, k):
			for b := k - 1; b >= max(low, k-3); b-- {
				if inTable(t, wasWords, b) {
					return true
				}
				if inTable(t, planning, b) {
					return false
				}
			}
			return false
		case t.Atoms[k].Kind != segment.Word || inTable(t, newVerb, k):
			return false
		}
	}
	return false
}

// pastBehind reports whether the verb behind a date that begins its sentence is in the
// past: "On 3 May 2016, the council met".
func (r *Run) pastBehind(i, end int) bool {
	const farthest = 8
	t := r.Text()
	for k := i; k < min(end, i+farthest); k++ {
		switch {
		case inTable(t, happened, k) || inTable(t, wasWords, k):
			return k+1 >= end || !inTable(t, planning, k+1)
		case k > i && t.Of(k) == "," || t.Of(k) == ";" || inTable(t, planning, k) || inTable(t, futureWords, k):
			return false
		case strings.HasSuffix(t.Of(k), "ed") && k > i+1 && !t.Atoms[k].Has(segment.Upper) && k+1 < end && (t.Of(k+1) == "the" || t.Of(k+1) == "a" || t.Of(k+1) == "its"):
			return true
		}
	}
	return false
}

func isParticiple(t *segment.Text, i int) bool {
	w := t.Of(i)
	return strings.HasSuffix(w, "ed") && len(w) > 4 || w == "held" || w == "born" || w == "built" || w == "shot" || w == "found" || w == "taken" || w == "given" || w == "hit" || w == "lost" || w == "made"
}

func inTable(t *segment.Text, table *segment.Table[bool], i int) bool {
	_, ok := table.Of(t, i)
	return ok
}
