package main

import (
	"encoding/json"
	"fmt"
	"strings"

	"github.com/sayso/sayso/claim/stance"
	"github.com/sayso/sayso/language/parse"
)

// checkworthy says how much a sentence gives a fact-checker to check: facts that are
// told as such, with figures and names.
func checkworthy(record []byte) (any, error) {
	var in struct{ ID, Text string }
	if err := json.Unmarshal(record, &in); err != nil {
		return nil, fmt.Errorf("reading the record: %w", err)
	}
	out := struct {
		ID    string  `json:"id"`
		Score float64 `json:"score"`
		Label int     `json:"label"`
	}{ID: in.ID}
	read := sentences(in.Text)
	for i := range read {
		out.Score = max(out.Score, worth(&read[i]))
	}
	if out.Score >= worthwhile {
		out.Label = 1
	}
	return out, nil
}

// worthwhile is the worth from which a sentence is called check-worthy.
const worthwhile = 0.5

// weights are what each thing that can be checked adds to the worth of a sentence,
// by rule of thumb.
const (
	factWeight   = 0.12 // a predicate told as a fact
	figureWeight = 0.30 // a figure
	nameWeight   = 0.08 // a name
	changeWeight = 0.10 // what somebody did, in the past
	enough       = 3    // of each, no more count
)

// worth is between 0 and 1.
func worth(s *parse.Sentence) float64 {
	readings := stance.Read(s)
	var facts, figures, names, past int
	for i := range s.Words {
		w := &s.Words[i]
		switch {
		case w.UPOS == "VERB" && (readings[i].Stance == stance.Asserted || readings[i].Stance == stance.Denied) && readings[i].Certainty == stance.Certain:
			facts++
			if readings[i].Tense == stance.Past && !ofSpeaker(s, i) {
				past++
			}
		case w.UPOS == "NUM" && w.Lemma != "one":
			figures++
		case w.UPOS == "PROPN":
			names++
		}
	}
	if facts == 0 && figures == 0 || len(s.Words) < 5 {
		return 0
	}
	sum := factWeight*count(facts) + figureWeight*count(figures) + nameWeight*count(names) + changeWeight*count(past)
	return min(1, sum)
}

func count(n int) float64 { return float64(min(n, enough)) }

// ofSpeaker reports whether the subject of word i is the one who speaks, or who is
// spoken to.
func ofSpeaker(s *parse.Sentence, i int) bool {
	for k := range s.Words {
		if w := &s.Words[k]; w.Head == i && strings.HasPrefix(w.Rel, "nsubj") {
			return strings.Contains(w.Feats, "Person=1|") && strings.Contains(w.Feats, "Number=Sing") || strings.Contains(w.Feats, "Person=2")
		}
	}
	return false
}
