// Package claim turns a text into claims: the smallest assertions in it that
// somebody could check, each with who makes it, how it is put, what it is about,
// and the exact words.
//
// A Claim stands by itself: it holds the words and values that it needs, so that it
// can be kept in a ledger and compared with claims of other texts long after the
// text was read. Its offsets are bytes of the document's text.
package claim

import (
	"github.com/sayso/sayso/claim/stance"
	"github.com/sayso/sayso/interval"
	"github.com/sayso/sayso/span"
)

// Claim is one fact as one speaker puts it.
type Claim struct {
	ID        string `json:"id"` // the same for the same words under edits elsewhere in the text
	span.Span        // the claim's own words; what it shares with a claim before it, such as a subject, stands outside
	Text      string `json:"text"`  // the text's own words there
	Gloss     string `json:"gloss"` // one sentence for a reader who has not seen the text

	Speaker    string   `json:"speaker"`              // whose say-so it is; "" where that is not sure
	Candidates []string `json:"candidates,omitempty"` // those who may be the speaker, the likeliest first
	Chain      []string `json:"chain"`                // through whom it comes, from the publisher to the speaker
	Voice      Voice    `json:"voice"`

	Stance    stance.Stance    `json:"stance"`
	Certainty stance.Certainty `json:"certainty"`
	Tense     stance.Tense     `json:"tense,omitempty"`
	Negated   bool             `json:"negated,omitempty"`     // planned, demanded, predicted or supposed not to be
	Because   []Words          `json:"because,omitempty"`     // the words that decided how it is put
	Opinion   bool             `json:"opinion,omitempty"`     // a judgement, which no record can settle
	Uncheck   string           `json:"uncheckable,omitempty"` // why figures cannot settle it: "superlative", "generality"
	Loaded    []Words          `json:"loaded,omitempty"`      // evaluative wording, apart from the factual core

	Event     Event     `json:"event"` // of the closed lexicon; "" for none of its classes
	State     State     `json:"state,omitempty"`
	Predicate string    `json:"predicate"` // lemma, with its particle
	Trigger   span.Span `json:"trigger"`   // the predicate's words
	Args      []Arg     `json:"args,omitempty"`

	Key        Key         `json:"key"`
	Time       *When       `json:"time,omitempty"`
	Place      *Where      `json:"place,omitempty"`
	Quantities []Figure    `json:"quantities,omitempty"`
	Instrument *Instrument `json:"instrument,omitempty"`
	Commitment *Commitment `json:"commitment,omitempty"`
}

// Voice is how a claim reaches the reader.
type Voice string

// The voices.
const (
	Quoted   Voice = "quoted"   // in the speaker's own words
	Reported Voice = "reported" // in the words of the one who reports
	Author   Voice = "author"   // of the text
)

// Event is a class of the closed lexicon of events.
type Event string

// State is what an event makes of the thing: "killed", "injured". Different states
// never speak of one fact.
type State string

// Words are words of the text.
type Words struct {
	span.Span
	Text string `json:"text"`
}

// Role is the part that an argument plays in its claim.
type Role string

// The roles.
const (
	Who     Role = "who"  // the doer
	Whom    Role = "whom" // what is done to, or spoken of
	To      Role = "to"   // the receiver, the result
	With    Role = "with"
	Why     Role = "why"
	How     Role = "how"
	AtWhat  Role = "where"
	AtTime  Role = "when"
	HowMany Role = "howMany"
)

// Arg is an argument of a claim.
type Arg struct {
	Role Role `json:"role"`
	span.Span
	Text string `json:"text"`
	Name string `json:"name,omitempty"` // who or what stands behind it: "the district" is "Kaldra"
	Head string `json:"head"`           // lemma of its head noun
}

// When is the time that a claim is about.
type When struct {
	span.Span
	Text      string            `json:"text"`
	Value     string            `json:"value"` // TIMEX3; "" where it has none
	EDTF      string            `json:"edtf,omitempty"`
	Interval  interval.Interval `json:"interval"`            // in seconds from 1970, as timex.Time has it; empty without a value
	Inherited bool              `json:"inherited,omitempty"` // set by a sentence before, or by the document's date
}

// Where is the place that a claim is about.
type Where struct {
	span.Span
	Text      string   `json:"text"`
	Name      string   `json:"name"`             // the fullest name in the text
	Within    []string `json:"within,omitempty"` // what the text says it lies in
	Inherited bool     `json:"inherited,omitempty"`

	sure bool // it says where the claim is, and is not only a name in it
}

// Figure is a quantity of a claim.
type Figure struct {
	span.Span
	Text     string            `json:"text"`
	Value    float64           `json:"value"`            // the middle where a range is written
	Interval interval.Interval `json:"interval"`         // what the wording allows
	Approx   string            `json:"approx,omitempty"` // quantity.Approx
	Type     string            `json:"type"`             // quantity.Type
	Unit     string            `json:"unit,omitempty"`
	UCUM     string            `json:"ucum,omitempty"`
	Currency string            `json:"currency,omitempty"`
	Thing    string            `json:"thing,omitempty"` // as written
	Head     string            `json:"head,omitempty"`  // lemma of the thing's head noun
}

// Instrument is the resolution, law or order under which a claim stands.
type Instrument struct {
	span.Span
	Text   string `json:"text"`
	Name   string `json:"name"`             // in full, where the text gives it elsewhere
	Number string `json:"number,omitempty"` // "822"
	Body   string `json:"body,omitempty"`   // who made it
	Date   string `json:"date,omitempty"`   // EDTF
}

// Commitment is what somebody undertakes to do.
type Commitment struct {
	Agent      string `json:"agent,omitempty"` // who is to do it
	Due        *When  `json:"due,omitempty"`   // nil where the text sets no date
	Measurable bool   `json:"measurable"`      // a figure or a thing done tells whether it is kept
}

// Key says which fact a claim speaks of. Two claims may speak of one fact only where
// their keys are compatible; see Key.Compatible.
type Key struct {
	Event Event             `json:"event"`
	State State             `json:"state,omitempty"`
	Thing string            `json:"thing,omitempty"` // lemma of the head of the thing counted or spoken of
	Place string            `json:"place,omitempty"` // folded name
	Day   interval.Interval `json:"day"`             // in seconds from 1970; unbounded where not known
	Scope string            `json:"scope,omitempty"` // total, part, other, per year
}
