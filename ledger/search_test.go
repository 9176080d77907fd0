package ledger

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestTerms(t *testing.T) {
	for query, want := range map[string][]string{
		"dam flood":                  {"dam", "flood"},
		`the "burst dam" of Kaldra`:  {"the", "burst dam", "of", "Kaldra"},
		`"never closed`:              {"never closed"},
		"U.N.'s near* OR (text:x) -": {"U", "N", "s", "near", "OR", "text", "x"},
		` "" ***`:                    nil,
		"Çay été":                    {"Çay", "été"},
	} {
		if diff := cmp.Diff(want, Terms(query)); diff != "" {
			t.Errorf("%q: %s", query, diff)
		}
	}
}
