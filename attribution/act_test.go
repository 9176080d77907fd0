package attribution

import "testing"

func TestActOf(t *testing.T) {
	for lemma, want := range map[string]Act{
		"say": Speech, "Say": Speech, "author": Writing, "fear": Attitude, "intend": Plan, "survey": Result,
		"propose": Speech, // may tell of a plan too
		"walk":    "",
	} {
		if got := ActOf(lemma); got != want {
			t.Errorf("ActOf(%q) = %q, want %q", lemma, got, want)
		}
	}
}
