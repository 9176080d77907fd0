package main

import (
	"encoding/json"
	"fmt"
	"unicode/utf8"

	"github.com/sayso/sayso/claim/stance"
)

// loaded finds the evaluative words of a text, and says whether there are any.
func loaded(record []byte) (any, error) {
	var in struct{ ID, Text string }
	if err := json.Unmarshal(record, &in); err != nil {
		return nil, fmt.Errorf("reading the record: %w", err)
	}
	out := struct {
		ID    string   `json:"id"`
		Label int      `json:"label"`
		Spans [][2]int `json:"spans"`
	}{ID: in.ID, Spans: [][2]int{}}
	read := sentences(in.Text)
	for i := range read {
		for _, s := range stance.Loaded(&read[i]) {
			start := utf8.RuneCountInString(in.Text[:s.Start])
			out.Spans = append(out.Spans, [2]int{start, start + utf8.RuneCountInString(s.In(in.Text))})
			out.Label = 1
		}
	}
	return out, nil
}
