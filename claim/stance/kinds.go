// Package stance says how a sentence puts what it tells of: as a fact, a plan, a
// demand; surely or not; of what time. It reads trees alone, by rules.
//
// Read gives a Reading for each word of a sentence; that of a predicate, or of a
// noun that names an event, is how the sentence puts that event. Embedding words
// do as their signatures say (Nairn, Condoravdi and Karttunen 2006): who "managed
// to" leave has left, who "failed to" has not, and who "planned to" may or may not.
// What is told under somebody's "said" is put as the speaker puts it.
//
// The words of English are tables in the files that end in _en.go. None of them
// names a people, a party or a place.
package stance

import "github.com/sayso/sayso/span"

// Stance is how a claim is put (event factuality, Saurí and Pustejovsky 2009).
type Stance string

// The stances.
const (
	Asserted     Stance = "asserted"
	Denied       Stance = "denied"
	Demanded     Stance = "demanded"
	Planned      Stance = "planned"
	Predicted    Stance = "predicted"
	Asked        Stance = "asked"
	Hypothetical Stance = "hypothetical"
)

// Certainty is whether the wording leaves a doubt.
type Certainty string

// The certainties.
const (
	Certain Certainty = "certain"
	Hedged  Certainty = "hedged" // may, reportedly, appears to
)

// Tense is the time of what is told as seen from the telling.
type Tense string

// The tenses.
const (
	Past    Tense = "past"
	Present Tense = "present"
	Future  Tense = "future"
	Untold  Tense = "" // a noun, an infinitive
)

// Rule names what decided a stance or a certainty.
type Rule string

// The rules.
const (
	Plain       Rule = ""            // nothing but an assertion
	Negation    Rule = "negation"    // not, nobody, fail to, without
	Possibility Rule = "possibility" // may, perhaps, likely
	Ability     Rule = "ability"     // can, able to, allow to
	Belief      Rule = "belief"      // think that
	Appearance  Rule = "appearance"  // seems to, reportedly
	Obligation  Rule = "obligation"  // must, should, need to
	Demand      Rule = "demand"      // demand, urge, call for
	Command     Rule = "command"     // an imperative
	Plan        Rule = "plan"        // intend, are to, will be built
	Prediction  Rule = "prediction"  // will become, is expected to
	Condition   Rule = "condition"   // if, unless
	Consequence Rule = "consequence" // what would follow
	Unreal      Rule = "unreal"      // would have, as if, wish that
	Question    Rule = "question"    // asked
	Open        Rule = "open"        // whether; nothing is said of it
	Attempt     Rule = "attempt"     // try to
	Wish        Rule = "wish"        // want, hope, fear
	Purpose     Rule = "purpose"     // in order to
)

// Reading is how a sentence puts what one of its words tells of.
type Reading struct {
	Stance    Stance
	Certainty Certainty
	Tense     Tense
	Negated   bool        // it is said, demanded, planned or supposed not to be; of what is asserted, Stance is then Denied
	Rule      Rule        // what decided, the nearest one to the word
	Because   []span.Span // the words that decided, from the outermost clause inwards; nil where nothing did
}
