package claim

import "github.com/sayso/sayso/claim/stance"

// Term documents a word of the output.
type Term struct {
	Word string
	What string // what kind of word it is: "a stance", "a class of events"
	Doc  string // in a sentence or two
	Says string // a text that has it
}

// stances document the stances.
var stances = []Term{
	{string(stance.Asserted), "a stance", "Put as a fact, past or present.", "The council closed the bridge."},
	{string(stance.Denied), "a stance", "Put as not being so: negated, refused, failed. The claim is that it did not happen.", "The council did not close the bridge."},
	{string(stance.Demanded), "a stance", "Somebody wants it, or is bound to it; whether it happens is open.", "The mayor demanded the release of the men."},
	{string(stance.Planned), "a stance", "Somebody undertakes it, or it is arranged; a planned claim is a commitment, with its due date where the text sets one.", "The district will build 40 houses by 2025."},
	{string(stance.Predicted), "a stance", "Expected to happen, with nobody undertaking it.", "Oru will become a famous resort."},
	{string(stance.Asked), "a stance", "Put as a question.", "Did the army close the road?"},
	{string(stance.Hypothetical), "a stance", "Supposed, wished, tried or possible; not put as a fact.", "If the dam broke, the town would be flooded."},
	{string(stance.Certain), "a certainty", "The wording leaves no doubt.", "The dam broke."},
	{string(stance.Hedged), "a certainty", "The wording leaves a doubt: may, reportedly, appears to.", "The dam may have broken."},
	{string(Quoted), "a voice", "In the speaker's own words, within quotation marks.", "“The dam broke,” the mayor said."},
	{string(Reported), "a voice", "What the speaker said, in the words of the one who reports it.", "The mayor said that the dam had broken."},
	{string(Author), "a voice", "The text's own word: nobody is quoted for it.", "The dam broke."},
	{stance.Superlative, "a reason why figures cannot settle a claim", "It ranks first or last, by a measure that the text does not give.", "Oru is the most famous resort of the coast."},
	{stance.Generality, "a reason why figures cannot settle a claim", "It counts one of several, many or most, or says what is usual.", "Oru is one of the largest towns of Kaldra."},
}

// Terms are all the documented words of the output, in the order of their documentation:
// stances, certainties, voices, then the classes of events, each with its states.
func Terms() []Term {
	out := append([]Term(nil), stances...)
	for _, c := range classes {
		out = append(out, Term{string(c.Event), "a class of events", c.Doc, c.Says})
		for _, s := range c.States {
			out = append(out, Term{string(s.State), "a state of " + string(c.Event), s.Doc, ""})
		}
	}
	return out
}
