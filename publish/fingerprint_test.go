package publish

import (
	"strings"
	"testing"

	"github.com/sayso/sayso/check"
)

const decree = "The council of Oru met early. On its orders the decree of June 31 was read out at noon in the hall. Nobody objected."

func TestFingerprintStays(t *testing.T) {
	want := reportOf("a", decree, flagged(t, decree, "June 31")).Findings[0].Fingerprint
	for name, text := range map[string]string{
		"text added before":                "Tarn sent nobody. " + decree,
		"text added after":                 decree + " Tarn sent nobody.",
		"the neighbouring sentence alters": strings.Replace(decree, "Nobody objected", "Two objected", 1),
		"words further off alter":          strings.Replace(decree, "at noon in the hall", "at noon in the yard", 1),
		"the lines are broken anew":        strings.Replace(decree, "of June 31 was", "of\nJune  31\nwas", 1),
	} {
		words := "June 31"
		if !strings.Contains(text, words) {
			words = "June  31"
		}
		if got := reportOf("b", text, flagged(t, text, words)).Findings[0].Fingerprint; got != want {
			t.Errorf("%s: %s, wanted %s", name, got, want)
		}
	}
}

func TestFingerprintDiffers(t *testing.T) {
	text := decree + " The decree of June 31 was never printed. " + decree
	first := flagged(t, text, "June 31")
	second, third := first, first
	second.Span, third.Span = at(t, text, "June 31", 1), at(t, text, "June 31", 2)
	other, linked := first, first
	other.Check = "weekday-mismatch"
	linked.Related = []check.Related{{Span: at(t, text, "noon", 0)}}

	seen := map[string]int{}
	for i, f := range reportOf("a", text, first, second, third, other, linked).Findings {
		if before, ok := seen[f.Fingerprint]; ok {
			t.Errorf("findings %d and %d have the same fingerprint", before, i)
		}
		seen[f.Fingerprint] = i
	}
}

// A slip made anew before one that is known must not take its name.
func TestFingerprintIsNotTakenOver(t *testing.T) {
	known := reportOf("a", decree, flagged(t, decree, "June 31")).Findings[0].Fingerprint
	text := "They had met on June 31 already. " + decree
	first := flagged(t, text, "June 31")
	second := first
	second.Span = at(t, text, "June 31", 1)
	got := reportOf("a", text, first, second).Findings
	if got[0].Fingerprint == known || got[1].Fingerprint != known {
		t.Errorf("%s and %s, wanted the second to be %s", got[0].Fingerprint, got[1].Fingerprint, known)
	}
}
