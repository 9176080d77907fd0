package claim

import (
	"github.com/sayso/sayso/attribution"
	"github.com/sayso/sayso/attribution/quotation"
	"github.com/sayso/sayso/attribution/speaker"
	"github.com/sayso/sayso/language/parse"
	"github.com/sayso/sayso/language/segment"
	"github.com/sayso/sayso/name"
	"github.com/sayso/sayso/name/instrument"
	"github.com/sayso/sayso/quantity"
	"github.com/sayso/sayso/timex"
)

// Reading is a text with the layers that claims are read from.
type Reading struct {
	*segment.Text
	Sentences    []parse.Sentence // one for each of Text's
	Times        []timex.Time
	Quantities   []quantity.Quantity
	Names        []name.Name
	Instruments  instrument.Reading
	Quotations   []quotation.Quotation
	Attributions []attribution.Attribution
	Cast         *speaker.Cast // who stands behind pronouns and descriptions; nil where not known
	Author       string        // of the text, or else its publisher; "" where not known
}
