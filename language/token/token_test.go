package token

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/sayso/sayso/language/conllu"
	"github.com/sayso/sayso/language/segment"
	"github.com/sayso/sayso/span"
)

// treebank is small, and says the same again and again.
func treebank(t *testing.T) []conllu.Sentence {
	t.Helper()
	const one = `1-2	Don't	_	_	_	_	_	_	_	_
1	Do	_	_	_	_	_	_	_	_
2	n't	_	_	_	_	_	_	_	_
3	go	_	_	_	_	_	_	_	_
4	to	_	_	_	_	_	_	_	_
5	U.S.	_	_	_	_	_	_	_	_
6	towns	_	_	_	_	_	_	_	SpaceAfter=No
7	,	_	_	_	_	_	_	_	_
8-9	cannot	_	_	_	_	_	_	_	SpaceAfter=No
8	can	_	_	_	_	_	_	_	_
9	not	_	_	_	_	_	_	_	_
10	.	_	_	_	_	_	_	_	_

`
	s, err := conllu.Read(strings.NewReader(strings.Repeat(one, 20)))
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func TestModelCutsAsItsTreebank(t *testing.T) {
	m, err := Load(string(Train(treebank(t), 1).Bytes()))
	if err != nil {
		t.Fatal(err)
	}
	text := "Can't go, cannot. Won’t the U.S. go."
	cut := segment.Cut(text, []span.Span{span.New(0, len(text))})
	var got []string
	for _, s := range cut.Sentences {
		for _, x := range m.Cut(cut, s) {
			var words []string
			for _, w := range x.Words {
				words = append(words, w.In(text))
			}
			got = append(got, strings.Join(words, "+"))
		}
	}
	want := []string{"Ca+n't", "go", ",", "can+not", ".", "Wo+n’t", "the", "U.S.", "go", "."}
	if d := cmp.Diff(want, got); d != "" {
		t.Error(d)
	}
}

func TestForm(t *testing.T) {
	for text, want := range map[string]string{"inde-\npendent": "independent", "inde-\r\n  pendent": "independent", "North-South": "North-South"} {
		if got := Form(text); got != want {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
}

func TestLoadRefuses(t *testing.T) {
	for _, data := range []string{"", "\xff\xff\xff\xff", "\x02\x00\x00\x00{}", "\x01\x00\x00\x00{"} {
		if _, err := Load(data); err == nil {
			t.Errorf("%q: no error", data)
		}
	}
}
