package stance

import (
	"strings"
	"testing"
	"unicode"
)

// TestTablesAreWords checks that no name can hide in a table: all is in small letters,
// and no word of liking is on the list of disliking.
func TestTablesAreWords(t *testing.T) {
	seen := map[string]string{}
	for name, list := range map[string]string{"praise": praise, "blame": blame, "stress": stress} {
		words := strings.Fields(list)
		if len(words) < 30 {
			t.Errorf("%s has %d words", name, len(words))
		}
		for _, w := range words {
			if other, ok := seen[w]; ok {
				t.Errorf("%q is in %s and in %s", w, other, name)
			}
			seen[w] = name
		}
	}
	for w := range english {
		seen[w] = "the lexicon"
	}
	for w, name := range seen {
		if strings.IndexFunc(w, unicode.IsUpper) >= 0 {
			t.Errorf("%q in %s begins like a name", w, name)
		}
	}
}

// TestSignatures checks that a lemma has one signature in a frame, of known effects.
func TestSignatures(t *testing.T) {
	seen := map[string]bool{}
	for line := range strings.Lines(englishSignatures) {
		f := strings.Fields(line)
		if len(f) == 0 {
			continue
		}
		if len(f) < 3 || len(f[1]) != 2 {
			t.Fatalf("%q is no frame, two effects, and lemmas", line)
		}
		for _, e := range f[1] {
			if _, ok := outcomes[effect(e)]; !ok && !strings.ContainsRune("+-!~", e) {
				t.Errorf("%q: no effect %q", line, e)
			}
		}
		for _, w := range f[2:] {
			if key := f[0] + " " + w; seen[key] {
				t.Errorf("%q stands twice", key)
			} else {
				seen[key] = true
			}
		}
	}
}
