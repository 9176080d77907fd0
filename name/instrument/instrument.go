// Package instrument finds the instruments that a text speaks of: resolutions,
// treaties, laws, decrees, orders and court decisions, each by body, number, date
// and name; and it says which of them a later mention ("the said Order") means, or
// leaves that open with those it may mean.
//
// It reads atoms and times alone. What differs by language stands in the tables
// of files whose names end in _en.
package instrument

import (
	"sort"

	"github.com/sayso/sayso/interval"
	"github.com/sayso/sayso/language/segment"
	"github.com/sayso/sayso/span"
	"github.com/sayso/sayso/timex"
)

// Kind is what sort of instrument something is.
type Kind string

// The kinds.
const (
	Resolution   Kind = "resolution"
	Treaty       Kind = "treaty"
	Convention   Kind = "convention"
	Protocol     Kind = "protocol"
	Agreement    Kind = "agreement"
	Charter      Kind = "charter"
	Declaration  Kind = "declaration"
	Statement    Kind = "statement"
	Law          Kind = "law"
	Act          Kind = "act"
	Code         Kind = "code"
	Constitution Kind = "constitution"
	Decree       Kind = "decree"
	Order        Kind = "order"
	Directive    Kind = "directive"
	Regulation   Kind = "regulation"
	Decision     Kind = "decision"
)

// The bodies that are called by one name, however a text names them.
const (
	SecurityCouncil     = "UN Security Council"
	GeneralAssembly     = "UN General Assembly"
	HumanRightsCouncil  = "UN Human Rights Council"
	EconomicSocial      = "UN Economic and Social Council"
	EuropeanUnion       = "European Union"
	EuropeanCourt       = "European Court of Human Rights"
	InternationalCourt  = "International Court of Justice"
	presidentUnnamed    = "President"
	governmentUnnamed   = "Government"
	parliamentUnnamed   = "Parliament"
	supremeCourtUnnamed = "Supreme Court"
)

// Dating is a place where a text says when an instrument was made.
type Dating struct {
	span.Span                   // the date's words
	Time      int               // index of the time, or -1 where it is a bare year behind a number: "822 (1993)"
	EDTF      string            // "" for a date that does not exist
	Interval  interval.Interval // in seconds from 1970, as timex.Time has it; empty for a date that does not exist
	Mention   int               // index of the mention that it dates
	Adopted   bool              // said by a verb, "was adopted on", and not within the mention
}

// Instrument is one resolution, treaty, law or the like, as the whole text speaks of it.
type Instrument struct {
	Kind   Kind
	Body   string // who made it: one of the constants, or the text's own words; "" where it does not say
	Number string // "822", "48/114", "44-FZ"; "" where it has none
	Title  string // the fullest name in the text: "Convention on the Lakes of Oru"; "" where it has no name
	Short  string // an abbreviation that the text gives it: "COLO"
	Dates  []Dating
}

// Date is the first date that the text gives the instrument, as EDTF, or "".
func (x *Instrument) Date() string {
	for _, d := range x.Dates {
		if d.EDTF != "" {
			return d.EDTF
		}
	}
	return ""
}

// Name is what to call the instrument where its text is not at hand.
func (x *Instrument) Name() string {
	switch {
	case x.Title != "":
		return x.Title
	case x.Number != "" && x.Body != "":
		return x.Body + " " + string(x.Kind) + " " + x.Number
	case x.Number != "":
		return string(x.Kind) + " " + x.Number
	case x.Body != "" && x.Date() != "":
		return x.Body + " " + string(x.Kind) + " of " + x.Date()
	case x.Date() != "":
		return string(x.Kind) + " of " + x.Date()
	case x.Body != "":
		return x.Body + " " + string(x.Kind)
	}
	return string(x.Kind)
}

// None is the index of no instrument.
const None = -1

// Mention is a place that speaks of an instrument.
type Mention struct {
	span.Span
	Kind       Kind
	Number     string    // as written here
	NumberAt   span.Span // where; empty without a number
	Body       string    // said or plain here
	Title      string    // as named here
	Later      bool      // it only points back: "this Resolution"
	Several    bool      // it points back at more than one: Candidates are all that it means
	Instrument int       // index of what it means; None where that is open, or where Several
	Candidates []int     // where open: what it may mean, the nearest first
}

// Reading is what a text says of instruments.
type Reading struct {
	Instruments []Instrument // in the order in which they are first mentioned
	Mentions    []Mention    // in text order; they do not overlap
}

// Find reads the instruments of a text whose times were read.
func Find(t *segment.Text, times []timex.Time) Reading {
	r := &reader{t: t, times: times}
	for i := 0; i < len(t.Atoms); {
		i = max(r.at(i), i+1)
	}
	return r.resolve()
}

// MaxInstruments is how many instruments of one text are told apart; mentions of
// further ones are left out.
const MaxInstruments = 2000

// At is the index of the mention that holds offset, or -1.
func (r *Reading) At(offset int) int {
	i := sort.Search(len(r.Mentions), func(i int) bool { return r.Mentions[i].End > offset })
	if i < len(r.Mentions) && r.Mentions[i].Start <= offset {
		return i
	}
	return -1
}
