package name

import (
	"strings"
	"testing"
)

func TestMatch(t *testing.T) {
	l := lists()
	for text, want := range map[string]int{
		"new york city hall": 3, // the longest entry
		"new york":           2,
		"new shoes":          0,
		"new":                0,
		"paris":              0, // one word is no entry of several
	} {
		words, in := l.match(strings.Fields(text))
		if words != want || (in == 0) != (want == 0) {
			t.Errorf("%q: %d words in lists %b, want %d words", text, words, in, want)
		}
	}
	if l.words["york"]&(l.bit("city")<<part) == 0 {
		t.Error("york is not known as a part of a city's name")
	}
}

func TestListsHaveRoomForParts(t *testing.T) {
	if n := len(lists().names); n == 0 || n > part {
		t.Errorf("%d lists, and %d bits for them", n, part)
	}
}
