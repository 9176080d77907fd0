package stance_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/sayso/sayso/claim/stance"
	"github.com/sayso/sayso/language/parse"
	"github.com/sayso/sayso/span"
)

func texts(text string, spans []span.Span) []string {
	var out []string
	for _, s := range spans {
		out = append(out, s.In(text))
	}
	return out
}

func TestLoaded(t *testing.T) {
	for _, c := range []struct {
		text string
		want []string
	}{
		{"The heroic army liberated Tarn from the savage occupiers.", []string{"heroic", "liberated", "savage", "occupiers"}},
		{"The army took Tarn.", nil},
		{"The so-called election was a shameful farce.", []string{"so-called", "shameful", "farce"}},
		{"The election was held in May.", nil},
		{"The Savage Gallery opened in Oru.", nil}, // a name
	} {
		var got []string
		for _, s := range parsed(c.text) {
			got = append(got, texts(c.text, stance.Loaded(&s))...)
		}
		if d := cmp.Diff(c.want, got); d != "" {
			t.Errorf("%s\n%s", c.text, d)
		}
	}
}

func TestUncheckable(t *testing.T) {
	for _, c := range []struct{ text, kind, words string }{
		{"Tarn will become the most famous [resort] in the world.", "superlative", "most"},
		{"Tarn is [home] to the largest lake.", "superlative", "largest"},
		{"Tarn is one of the largest [districts].", "generality", "one of the largest"},
		{"Many houses were [lost].", "generality", "Many"},
		{"At least 40 houses were [lost].", "", ""},
		{"Most houses were [lost].", "", ""},
		{"The mayor [said] that many houses were lost.", "", ""}, // in another clause
		{"A large lake was [drained].", "", ""},
	} {
		text, s, i := marked(t, c.text)
		kind, at := stance.Uncheckable(s, i)
		if kind != c.kind || at.In(text) != c.words {
			t.Errorf("%s: %q by %q, want %q by %q", c.text, kind, at.In(text), c.kind, c.words)
		}
	}
}

func TestOpinion(t *testing.T) {
	for _, c := range []struct{ text, words string }{
		{"The decision is [outrageous].", "outrageous"},
		{"The decision is [public].", ""},
		{"I think that the dam [leaks].", "think"},
		{"The engineer said that the dam [leaks].", ""},
		{"The engineer thinks that the dam [leaks].", ""}, // hedged, but a fact to check
		{"It was a shameful [act].", "shameful"},
		{"It was a second [act].", ""},
		{"A shameful act was [recorded].", ""},
	} {
		text, s, i := marked(t, c.text)
		at, ok := stance.Opinion(s, i)
		if got := at.In(text); got != c.words || ok != (c.words != "") {
			t.Errorf("%s: %v %q, want %q", c.text, ok, got, c.words)
		}
	}
}

// disputes are told from one side, about A and B.
var disputes = []string{
	"A brutally invaded the valley and B heroically liberated it.",
	"A denied that its army had shelled the town, but B said that 40 homes were lost.",
	"The resolution demands the withdrawal of A from the territory of B.",
	"A will never accept the shameful demands of B.",
	"According to B, A refused to release the prisoners and failed to punish the criminals.",
	"A claims that B planned the massacre; B calls the claim a lie.",
	"If A attacks the border, B may respond.",
	"A's regime is the most dangerous enemy of B.",
	"A intends to settle 421 families in land that B calls occupied.",
	"Neither A nor B has implemented the agreement that they signed.",
}

// parties are pairs of names, invented and real.
var parties = [][2]string{{"Kaldra", "Tarnia"}, {"Armenia", "Azerbaijan"}, {"Russia", "Ukraine"}, {"Israel", "Palestine"}, {"Serbia", "Kosovo"}}

// TestPartiesCanBeSwapped checks that who is who changes nothing but the names: not by
// the rules, with the names swapped in the trees, and not as a whole, with the names
// swapped in the text. Of that, the few words where the parser errs with one of two
// names are counted.
func TestPartiesCanBeSwapped(t *testing.T) {
	words, parsedAlike := 0, 0
	for _, pair := range parties {
		swap := strings.NewReplacer(pair[0], pair[1], pair[1], pair[0])
		for _, d := range disputes {
			text := named(d, pair[0], pair[1])
			sentences := parsed(text)
			before := told(text, sentences, swap.Replace)
			for _, s := range sentences {
				for i := range s.Words {
					s.Words[i].Form, s.Words[i].Lemma = swap.Replace(s.Words[i].Form), swap.Replace(s.Words[i].Lemma)
				}
			}
			same := func(s string) string { return s }
			if diff := cmp.Diff(before, told(text, sentences, same)); diff != "" {
				t.Errorf("%s\n%s", text, diff)
			}
			other := named(d, pair[1], pair[0])
			for i, w := range told(other, parsed(other), same) {
				if words++; i < len(before) && before[i] == w {
					parsedAlike++
				}
			}
		}
	}
	t.Logf("%d of %d words are told alike where the text has its names swapped", parsedAlike, words)
	if parsedAlike < words*98/100 {
		t.Error("below 98 in a hundred")
	}
}

// named is a dispute between two parties.
func named(dispute, a, b string) string {
	for mark, name := range map[string]string{"A": a, "B": b} {
		dispute = replaceWord(dispute, mark, name)
	}
	return dispute
}

// replaceWord replaces the word old in text.
func replaceWord(text, old, by string) string {
	words := strings.Fields(text)
	for i, w := range words {
		if strings.TrimRight(strings.TrimSuffix(w, "'s"), ",.;") == old {
			words[i] = strings.Replace(w, old, by, 1)
		}
	}
	return strings.Join(words, " ")
}

// told is all that the package says of the words of a text, renamed.
func told(text string, sentences []parse.Sentence, rename func(string) string) []string {
	var out []string
	for k := range sentences {
		s := &sentences[k]
		loaded := map[span.Span]bool{}
		for _, at := range stance.Loaded(s) {
			loaded[at] = true
		}
		for i, r := range stance.Read(s) {
			kind, _ := stance.Uncheckable(s, i)
			_, opinion := stance.Opinion(s, i)
			w := &s.Words[i]
			decided := 0
			for _, b := range r.Because {
				decided += b.Len()
			}
			out = append(out, rename(w.Form)+fmt.Sprint(" ", r.Stance, r.Certainty, r.Tense, r.Rule, decided, kind, opinion, loaded[w.Span]))
		}
	}
	return out
}
