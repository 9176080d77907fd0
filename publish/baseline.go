package publish

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
)

// Baseline is what is known already: findings of an earlier run, by their
// fingerprints. The names of documents do not matter, so that what is known
// stays known when its file is renamed or moved.
type Baseline map[string]bool

// Has reports whether f was there before. Only what was flagged counts as known, not
// what was examined and held.
func (b Baseline) Has(f Finding) bool { return b[f.Fingerprint] }

// earlier is a line of JSON Lines or a whole SARIF log.
type earlier struct {
	Kind, Outcome, Fingerprint string
	Runs                       []struct {
		Results []struct {
			Kind         string
			Fingerprints map[string]string `json:"partialFingerprints"`
		}
	}
}

// ReadBaseline reads what "sayso check" printed before, as JSON Lines or SARIF.
func ReadBaseline(r io.Reader) (Baseline, error) {
	b := Baseline{}
	for dec := json.NewDecoder(r); ; {
		var e earlier
		err := dec.Decode(&e)
		if errors.Is(err, io.EOF) {
			return b, nil
		}
		if err == nil && e.Kind == "" && e.Runs == nil {
			err = errors.New("an object without kind and runs")
		}
		if err != nil {
			return nil, fmt.Errorf("this is neither JSON Lines nor SARIF as sayso check prints it: %w", err)
		}
		b.add(e)
	}
}

func (b Baseline) add(e earlier) {
	if e.Kind == "finding" && e.Outcome == "fail" {
		b[e.Fingerprint] = true
	}
	for _, run := range e.Runs {
		for _, result := range run.Results {
			if print, ok := result.Fingerprints[FingerprintKey]; ok && result.Kind == "fail" {
				b[print] = true
			}
		}
	}
}
