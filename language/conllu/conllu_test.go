package conllu

import (
	"bytes"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

const sample = `# newdoc id = oru
# sent_id = 1
1-2	Don't	_	_	_	_	_	_	_	_
1	Do	do	AUX	_	Mood=Imp	3	aux	_	_
2	n't	not	PART	_	_	3	advmod	_	_
3	go	go	VERB	_	_	0	root	_	SpaceAfter=No
4	.	.	PUNCT	_	_	3	punct	_	_

# newpar
1	Stay	stay	VERB	_	_	0	root	_	_

1	Here	here	ADV	_	_	0	root	_	_

`

func TestReadAndWriteGiveTheSame(t *testing.T) {
	s, err := Read(strings.NewReader(sample))
	if err != nil {
		t.Fatal(err)
	}
	var b bytes.Buffer
	if err := Write(&b, s...); err != nil {
		t.Fatal(err)
	}
	if d := cmp.Diff(sample, b.String()); d != "" {
		t.Error(d)
	}
}

func TestText(t *testing.T) {
	s, err := Read(strings.NewReader(sample))
	if err != nil {
		t.Fatal(err)
	}
	raw := Text(s)
	if want := "Don't go.\n\nStay Here"; raw.Text != want {
		t.Fatalf("%q, want %q", raw.Text, want)
	}
	var tokens []string
	for _, sentence := range raw.Tokens {
		for _, x := range sentence {
			tokens = append(tokens, x.In(raw.Text))
		}
	}
	if d := cmp.Diff([]string{"Don't", "go", ".", "Stay", "Here"}, tokens); d != "" {
		t.Error(d)
	}
	if len(raw.Paragraphs) != 2 || raw.Paragraphs[1].In(raw.Text) != "Stay Here" {
		t.Errorf("paragraphs %v", raw.Paragraphs)
	}
}

func TestReadRefuses(t *testing.T) {
	for name, text := range map[string]string{
		"columns": "1\ta\n",
		"number":  "2\ta\t_\t_\t_\t_\t_\t_\t_\t_\n",
		"range":   "2-1\ta\t_\t_\t_\t_\t_\t_\t_\t_\n",
	} {
		if _, err := Read(strings.NewReader(text)); err == nil {
			t.Errorf("%s: no error", name)
		}
	}
}
