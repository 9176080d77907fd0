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

// class is what a guideline calls a reading.
func class(set string, r *stance.Reading) string {
	switch {
	case r.Stance == stance.Denied && r.Certainty == stance.Certain:
		return "counterfact"
	case r.Stance == stance.Asserted && r.Certainty == stance.Certain:
		return "fact"
	}
	return "uncertain"
}
