package claim

// sense is what a word tells of.
type sense struct {
	event Event
	state State
}

// The classes of the lexicon of events.
const (
	Casualties   Event = "casualties"
	Displacement Event = "displacement"
	Detention    Event = "detention"
	Attack       Event = "attack"
	Destruction  Event = "destruction"
	Control      Event = "control"
	Conflict     Event = "conflict"
	Agreement    Event = "agreement"
	Adoption     Event = "adoption"
	Compliance   Event = "compliance"
	Construction Event = "construction"
	Opening      Event = "opening"
	Founding     Event = "founding"
	Provision    Event = "provision"
	Appointment  Event = "appointment"
	Award        Event = "award"
	Visit        Event = "visit"
	Ceremony     Event = "ceremony"
	Contest      Event = "contest"
	Pressure     Event = "pressure"
	Budget       Event = "budget"
	Trade        Event = "trade"
	Change       Event = "change"
	Vote         Event = "vote"
	Verdict      Event = "verdict"
	Measurement  Event = "measurement"
	Membership   Event = "membership"
	Composition  Event = "composition"
	Discovery    Event = "discovery"
	Designation  Event = "designation"
	Count        Event = "count"
)

// Class documents a class of events.
type Class struct {
	Event  Event
	Doc    string // what belongs to it, in one sentence
	Says   string // a text that has it
	States []StateDoc
}

// StateDoc documents a state of a class.
type StateDoc struct {
	State State
	Doc   string
}

// Classes are all the classes of the lexicon, in the order of their documentation.
func Classes() []Class { return classes }
