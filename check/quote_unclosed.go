package check

import (
	"fmt"

	"github.com/sayso/sayso/attribution/quotation"
	"github.com/sayso/sayso/language/segment"
	"github.com/sayso/sayso/span"
)

var quoteUnclosed = &Check{
	ID:       "quote-unclosed",
	Severity: Warning,
	Requires: Quotations,
	Doc: Doc{
		Title: "a quotation that is never closed, never opened, or reversed",
		What: "Examines every quotation in double marks or guillemets. Flags one that is opened and not closed, one that is closed and was not opened, " +
			"and one whose marks look outwards. A quotation may go on over paragraphs, opened again at the head of each or opened once.",
		Why:      "Where a quotation ends decides whose words they are. A mark may also have been lost in translation or extraction.",
		Fires:    "“We will rebuild the bridge, the mayor of Oru said. “It will open in spring.”",
		NearMiss: "“We will rebuild the bridge.\n\n“It will open in spring,” the mayor of Oru said.",
		Noise:    "Old transcripts whose marks were lost with their line ends; there it is a note, and so it is in a sentence that stands alone.",
		Since:    "0.1",
	},
	Examine: examineQuotations,
}

const overParagraphs = "A quotation over several paragraphs is opened again at the head of each, or opened once and closed once, at the end of a paragraph."

func examineQuotations(r *Run) {
	t := r.Text()
	reported := -1 // the last paragraph with a finding: one slip shifts all marks behind it
	for _, q := range r.Quotations() {
		p := t.ParagraphAt(q.Start)
		message, working, at := judgeQuotation(t, q)
		if message == "" {
			r.Hold(1)
			continue
		}
		if p == reported {
			continue
		}
		reported = p
		severity := Warning
		if wrapped(t, p) || len(t.Sentences) == 1 { // a lone sentence may be cut from a text
			severity = Note
		}
		r.Report(Finding{Outcome: Fail, Severity: severity, Span: at, Message: message, Working: working})
	}
}

// judgeQuotation says what is amiss with a quotation and where, or nothing.
func judgeQuotation(t *segment.Text, q quotation.Quotation) (message, working string, at span.Span) {
	sentence := t.Sentences[t.SentenceAt(q.Start)]
	switch {
	case !q.Closed():
		return "The quotation that is opened here is never closed.",
			fmt.Sprintf("The mark %s opens it; no mark behind it closes it. %s", q.Open.In(t.Text), overParagraphs),
			span.New(q.Start, max(q.Open.End, min(sentence.End, q.End)))
	case !q.Opened():
		return "The quotation that is closed here was never opened.",
			fmt.Sprintf("The mark %s closes a quotation; no mark before it is left open. %s", q.Close.In(t.Text), overParagraphs),
			span.New(min(sentence.Start, q.Start), q.End)
	case q.Reversed:
		return "The marks of this quotation are reversed.",
			fmt.Sprintf("It begins with the closing mark %s and ends with the opening mark %s.", q.Open.In(t.Text), q.Close.In(t.Text)),
			q.Span
	}
	return "", "", span.Span{}
}

// wrapped reports whether paragraph p has hard line breaks, in which marks and
// the bounds of paragraphs are often lost.
func wrapped(t *segment.Text, p int) bool {
	s := t.Paragraphs[p]
	for i := t.At(s.Start) + 1; i < len(t.Atoms) && int(t.Atoms[i].Start) < s.End; i++ {
		if t.Atoms[i].Has(segment.LineBefore) {
			return true
		}
	}
	return false
}
