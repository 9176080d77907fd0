// Package stance says how a sentence puts what it tells of: as a fact, a plan, a
// demand; surely or not; of what time. It reads trees alone, by rules.
package stance

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
