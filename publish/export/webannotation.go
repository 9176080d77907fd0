package export

import (
	"io"
	"unicode/utf8"

	"github.com/sayso/sayso/document"
	"github.com/sayso/sayso/span"
)

// webAnnotation writes findings and claims as an AnnotationPage of the W3C's Web
// Annotation Data Model (Recommendation, 23 February 2017).
type webAnnotation struct{ array }

func newWebAnnotation(w io.Writer, _ Options) (Writer, error) {
	a, err := newArray(w, `{"@context":"http://www.w3.org/ns/anno.jsonld","type":"AnnotationPage","items":[`, "]}\n")
	return &webAnnotation{a}, err
}

type annotation struct {
	ID         string       `json:"id"`
	Type       string       `json:"type"`
	Motivation string       `json:"motivation"`
	Body       []textBody   `json:"body"`
	Target     targetRecord `json:"target"`
}

type textBody struct {
	Type    string `json:"type"`
	Value   string `json:"value"`
	Format  string `json:"format"`
	Purpose string `json:"purpose,omitempty"`
}

type targetRecord struct {
	Source   string `json:"source"`
	Selector []any  `json:"selector"`
}

type quoteSelector struct {
	Type string `json:"type"`
	document.Selector
}

// positionSelector counts characters (code points) of the text, as the Model has it.
type positionSelector struct {
	Type  string `json:"type"`
	Start int    `json:"start"`
	End   int    `json:"end"`
}

func (a *webAnnotation) Add(s Statement) error {
	for _, f := range s.Findings {
		bodies := []textBody{{"TextualBody", f.Message, "text/plain", "commenting"}, {"TextualBody", f.Check, "text/plain", "tagging"}}
		if f.Working != "" {
			bodies = append(bodies, textBody{"TextualBody", f.Working, "text/plain", "describing"})
		}
		if err := a.item(annotation{"urn:sayso:finding:" + f.Fingerprint, "Annotation", "assessing", bodies, target(s.Document, f.Span)}); err != nil {
			return err
		}
	}
	for _, c := range s.Claims {
		bodies := []textBody{{"TextualBody", c.Gloss, "text/plain", "describing"}, {"TextualBody", string(c.Stance), "text/plain", "tagging"}}
		if err := a.item(annotation{"urn:sayso:claim:" + c.ID, "Annotation", "identifying", bodies, target(s.Document, c.Span)}); err != nil {
			return err
		}
	}
	return nil
}

func target(d *document.Document, s span.Span) targetRecord {
	start := utf8.RuneCountInString(d.Text[:s.Start])
	return targetRecord{
		Source:   source(d),
		Selector: []any{quoteSelector{"TextQuoteSelector", d.Quote(s)}, positionSelector{"TextPositionSelector", start, start + utf8.RuneCountInString(s.In(d.Text))}},
	}
}

// source is where the original can be had: its address, or else a name by its hash.
func source(d *document.Document) string {
	if d.Original.URL != "" {
		return d.Original.URL
	}
	return sha(d)
}
