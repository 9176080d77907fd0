package main

import (
	"encoding/json"
	"fmt"

	"github.com/sayso/sayso/claim/stance"
)

// pledge says whether a text undertakes to do something: whether any of its main
// clauses is planned.
func pledge(record []byte) (any, error) {
	var in struct{ ID, Text string }
	if err := json.Unmarshal(record, &in); err != nil {
		return nil, fmt.Errorf("reading the record: %w", err)
	}
	out := struct {
		ID    string `json:"id"`
		Label int    `json:"label"`
	}{ID: in.ID}
	read := sentences(in.Text)
	for k := range read {
		for i, r := range stance.Read(&read[k]) {
			if r.Stance == stance.Planned && r.Rule == stance.Plan && read[k].Words[i].UPOS == "VERB" {
				out.Label = 1
			}
		}
	}
	return out, nil
}
