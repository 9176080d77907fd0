package main

import (
	"encoding/json"
	"fmt"

	"github.com/sayso/sayso/claim/stance"
	"github.com/sayso/sayso/language/parse"
)

// event is a word or a clause that is asked about, in code points.
type event struct {
	Start int    `json:"start"`
	End   int    `json:"end"`
	Class string `json:"class"`
}

// factuality says of each event of a text whether it is told as a fact, as the
// reverse of one, or neither.
func factuality(record []byte) (any, error) {
	var in struct {
		ID, Set, Text string
		Events        []struct{ Start, End int }
	}
	if err := json.Unmarshal(record, &in); err != nil {
		return nil, fmt.Errorf("reading the record: %w", err)
	}
	read, at := sentences(in.Text), bytesOf(in.Text)
	out := struct {
		ID     string  `json:"id"`
		Events []event `json:"events"`
	}{ID: in.ID}
	for _, e := range in.Events {
		if e.Start < 0 || e.Start >= e.End || e.End >= len(at) {
			return nil, fmt.Errorf("%s: an event from %d to %d in a text of %d characters", in.ID, e.Start, e.End, len(at)-1)
		}
		if s, i := wordAt(read, at[e.Start], at[e.End]); s != nil {
			out.Events = append(out.Events, event{e.Start, e.End, class(in.Set, &stance.Read(s)[i])})
		}
	}
	return out, nil
}

// wordAt is the word of the bytes [start, end) that the others there hang on, and
// its sentence; nil where there is none.
func wordAt(read []parse.Sentence, start, end int) (*parse.Sentence, int) {
	for k := range read {
		s := &read[k]
		first := -1
		for i, w := range s.Words {
			if w.End <= start || w.Start >= end {
				continue
			}
			if first < 0 {
				first = i
			}
			if h := w.Head; h < 0 || s.Words[h].End <= start || s.Words[h].Start >= end {
				if w.UPOS != "PUNCT" {
					return s, i
				}
			}
		}
		if first >= 0 {
			return s, first
		}
	}
	return nil, 0
}

// The classes.
const (
	fact        = "fact"
	counterfact = "counterfact"
	uncertain   = "uncertain"
)

// guideline says what a set's annotators were asked, and so what they call the
// readings. Plain assertions are facts everywhere.
type guideline struct {
	denied    string // "did not leave"
	hedged    string // "may have left", "reportedly left"
	toCome    string // planned, predicted, demanded
	notToCome string // the same, negated
	supposed  string // hypothetical, by a rule that lean does not name
	supposeNo string // the same, negated
	asked     string
	lean      map[stance.Rule]string
}

// news asked how far the author is committed to the event, sooner or later: what is
// to come counts as a fact, and doubt where nothing tips the scales.
var news = guideline{
	denied: counterfact, hedged: fact, toCome: fact, notToCome: counterfact, supposed: uncertain, supposeNo: uncertain, asked: uncertain,
	lean: map[stance.Rule]string{
		stance.Consequence: fact, stance.Purpose: fact, stance.Demand: fact, stance.Obligation: fact, stance.Prediction: fact, stance.Plan: fact,
	},
}

// guidelines are the sets' guidelines, by the name of the set; news are the others.
var guidelines = map[string]guideline{
	// UDS asked whether the event has happened or is happening: what is only to come,
	// possible or wanted has not. Of denied events its annotators called as many facts
	// as the reverse.
	"uds_ih2": {
		denied: uncertain, hedged: counterfact, toCome: counterfact, notToCome: counterfact, supposed: counterfact, supposeNo: uncertain, asked: uncertain,
		lean: map[stance.Rule]string{
			stance.Condition: uncertain, stance.Open: uncertain, stance.Attempt: uncertain, stance.Appearance: fact, stance.Belief: fact,
		},
	},
	// CommitmentBank asked whether the author is certain that the clause is true,
	// whatever its time, of clauses that hang on negations, questions and conditions.
	"commitmentbank": {
		denied: counterfact, hedged: fact, toCome: fact, notToCome: counterfact, supposed: fact, supposeNo: counterfact, asked: uncertain,
		lean: map[stance.Rule]string{stance.Condition: uncertain, stance.Open: uncertain, stance.Wish: uncertain},
	},
}

// class is what the guideline of a set calls a reading.
func class(set string, r *stance.Reading) string {
	g, ok := guidelines[set]
	if !ok {
		g = news
	}
	lean, leans := g.lean[r.Rule]
	switch r.Stance {
	case stance.Denied:
		return g.denied
	case stance.Asserted:
		if r.Certainty == stance.Hedged && !leans {
			return g.hedged
		}
		return fact
	case stance.Asked:
		return g.asked
	case stance.Hypothetical:
		if r.Negated {
			return g.supposeNo
		}
		if leans {
			return lean
		}
		return g.supposed
	}
	if r.Negated {
		return g.notToCome
	}
	return g.toCome
}
