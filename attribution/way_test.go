package attribution

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// tree is a passage of words written as form/head/relation; heads are numbered
// from 1, and a word with head 0 begins a sentence's tree.
func tree(text string) *passage {
	p := &passage{}
	sentence := -1
	for field := range strings.FieldsSeq(text) {
		c := strings.Split(field, "/")
		if c[1] == "0" {
			sentence++
		}
		p.words = append(p.words, word{lower: hash(c[0]), head: int(c[1][0]-'0') - 1, rel: hash(c[2]), sentence: max(0, sentence)})
	}
	p.finish()
	return p
}

func TestWays(t *testing.T) {
	// Ana said that Oru fell: the cue is "said".
	p := tree("Ana/2/nsubj said/0/root that/5/mark Oru/5/nsubj fell/2/ccomp")
	type step struct {
		Steps, Depth, Side uint32
		Through            int
		Rel, Link          string
	}
	names := map[uint32]string{0: ""}
	for _, rel := range []string{"nsubj", "root", "mark", "ccomp"} {
		names[hash(rel)] = rel
	}
	for head, want := range map[int][]step{
		1: {
			{0, 1, 0, 0, "nsubj", ""},
			{0, 0, 0, -1, "", ""},
			{0, 2, 1, 4, "ccomp", "mark"},
			{0, 2, 1, 4, "ccomp", "nsubj"},
			{0, 1, 1, 4, "ccomp", ""},
		},
		4: { // seen from "fell", "Ana" hangs one step above
			{1, 1, 0, 0, "nsubj", ""},
			{1, 0, 0, -1, "", ""},
			{0, 1, 0, 2, "mark", ""},
			{0, 1, 0, 3, "nsubj", ""},
			{0, 0, 0, -1, "", ""},
		},
	} {
		var got []step
		for _, w := range p.ways(head, 0, len(p.words)) {
			got = append(got, step{w.steps, w.depth, w.side, w.through, names[w.rel], names[w.link]})
		}
		if d := cmp.Diff(want, got); d != "" {
			t.Errorf("from word %d:\n%s", head, d)
		}
	}
}

func TestWayToAnotherSentence(t *testing.T) {
	p := tree("said/0/root left/0/root")
	if w := p.ways(0, 1, 2)[0]; w.steps != elsewhere || w.through != -1 || w.side != 1 {
		t.Errorf("%+v", w)
	}
}

func TestTrimmed(t *testing.T) {
	odds := []float64{0.1, 0.5, 0.9, 0.4, 0.2}
	got, top := cue{0, 5}.trimmed(func(i int) float64 { return odds[i] })
	if got != (cue{1, 4}) || top != 0.9 {
		t.Errorf("%v, %v", got, top)
	}
}

func TestRoleGraph(t *testing.T) {
	for _, c := range []struct {
		labels []uint8
		want   bool
	}{
		{[]uint8{sourceBegins, sourceGoesOn, noRole, contentBegins, noRole, contentBegins}, true},
		{[]uint8{contentBegins, sourceBegins, contentBegins, contentGoesOn}, true},
		{[]uint8{sourceBegins, noRole, sourceBegins}, false}, // one source
		{[]uint8{noRole, contentGoesOn}, false},              // what goes on has begun
	} {
		if _, got := roleGraph.Path(c.labels); got != c.want {
			t.Errorf("%v: %v", c.labels, got)
		}
	}
}
