package attribution

import "strings"

// Act is what kind of saying an attribution tells of.
type Act string

// The acts.
const (
	Speech   Act = "speech"
	Writing  Act = "writing"
	Attitude Act = "attitude" // a belief, a wish, a feeling
	Plan     Act = "plan"     // an intention, a decision
	Result   Act = "result"   // what a document, a count or a study shows
)

// order is that of the acts where a word may tell of several: the first is meant.
var order = [...]Act{Speech, Writing, Attitude, Plan, Result}

// acts is a set of acts, by their place in order.
type acts uint8

// ActOf is the act that a word tells of, by its lemma: Speech for "insist", Plan
// for "intend"; "" for a word that tells of none.
func ActOf(lemma string) Act { return actsOf(lemma).first() }

func (a acts) first() Act {
	for i, act := range order {
		if a&(1<<i) != 0 {
			return act
		}
	}
	return ""
}

func actsOf(lemma string) acts { return english[strings.ToLower(lemma)] }

func index(lists map[Act]string) map[string]acts {
	m := map[string]acts{}
	for i, act := range order {
		for _, w := range strings.Fields(lists[act]) {
			m[w] |= 1 << i
		}
	}
	return m
}
