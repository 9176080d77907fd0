package check

// accounting are words by which a text accounts for a figure that differs from one
// before: an update, a part, a repetition, another event.
var accounting = wordSet(`
	rose risen rise rises rising increased increase grew revised updated later earlier initially
	originally previously formerly another other others more further additional again second third each every per average
	including among rest remaining half estimated estimate estimates expected previous same
`)

// countedBefore stand, behind "of", for what a figure is a part of.
var countedBefore = wordSet("these them those whom which us")

// anyPeople are nouns for people, which may count the same ones.
var anyPeople = map[string]bool{
	"people": true, "person": true, "civilian": true, "man": true, "woman": true, "child": true, "resident": true, "passenger": true, "victim": true,
	"villager": true, "soldier": true, "worker": true, "miner": true, "inhabitant": true,
}

// common are longer words that say nothing of what a sentence is about.
var common = wordSet(`
	that with from were have been said which their they this there about than will would after over into also when where people more most
	other some such only these those what while during between
`)
