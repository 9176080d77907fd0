package postgres

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/sayso/sayso/ledger"
	"github.com/sayso/sayso/ledger/storetest"
)

func TestFolded(t *testing.T) {
	for text, want := range map[string][]string{
		"The Çay's dam—burst.":    {"the", "cay", "s", "dam", "burst"},
		"U.N. 3.5 a@b.example ½x": {"u", "n", "3", "5", "a", "b", "example", "½x"},
		" … ":                     {},
	} {
		if diff := cmp.Diff(want, folded(text)); diff != "" {
			t.Errorf("%q: %s", text, diff)
		}
	}
}

// TestLongTexts searches for what stands far from the beginning, and over the edge of
// two parts.
func TestLongTexts(t *testing.T) {
	s := open(t)
	var b strings.Builder
	for i := range 40_000 {
		fmt.Fprintf(&b, "word%d ", i)
	}
	b.WriteString(strings.Repeat("x", 3*longest) + " " + strings.Repeat("the ", 3000) + "last")
	if err := storetest.Add(t, s, storetest.Text("a.txt", b.String())); err != nil {
		t.Fatal(err)
	}
	for words, want := range map[string]int{
		`"word949 word950 word951"`:    1,
		`"word999 word1000 word1001"`:  1,
		`word0 word39999 last`:         1,
		`"the last"`:                   1,
		"the":                          1, // in many parts
		`"word5 word7"`:                0,
		strings.Repeat("x", 3*longest): 1,
	} {
		n := 0
		for _, err := range s.Search(t.Context(), ledger.SearchQuery{Words: words}) {
			if err != nil {
				t.Fatal(err)
			}
			n++
		}
		if n != want {
			t.Errorf("%.40q finds %d, want %d", words, n, want)
		}
	}
}
