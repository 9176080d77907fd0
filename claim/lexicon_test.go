package claim

import (
	"maps"
	"testing"
)

// TestLexiconIsDocumented checks that every class and state that a word has is one that
// is documented, that no documentation is blank, and that every state is some word's.
func TestLexiconIsDocumented(t *testing.T) {
	known, used := map[sense]bool{}, map[sense]bool{}
	for _, c := range classes {
		known[sense{c.Event, ""}] = true
		for _, s := range c.States {
			known[sense{c.Event, s.State}] = true
		}
	}
	for name, table := range map[string]map[string]sense{
		"verbs": senses, "of people": ofPeople, "nouns": nouns, "phrases": phrases, "measures": measures, "adjectives": adjectives, "phases": phases,
	} {
		for word, s := range maps.All(table) {
			if !known[s] {
				t.Errorf("%s: %q has %v, which is not documented", name, word, s)
			}
			used[s] = true
		}
	}
	for s := range known {
		if s.state != "" && !used[s] && s != (sense{Vote, "against"}) {
			t.Errorf("no word has %v", s)
		}
	}
	for _, x := range Terms() {
		if x.Word == "" || x.What == "" || x.Doc == "" {
			t.Errorf("%+v has a blank", x)
		}
	}
}

// TestTermsSayWhatTheySay checks that the text by which a class is explained has a claim of
// that class.
func TestClassesHaveExamples(t *testing.T) {
	for _, c := range classes {
		if c.Says == "" {
			t.Errorf("%s has no text", c.Event)
		}
	}
}
