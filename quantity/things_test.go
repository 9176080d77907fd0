package quantity

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/sayso/sayso/span"
)

// counted is a figure of the gold sentences: where it stands, and what it counts.
type counted struct {
	figure, thing span.Span // thing is empty where the sentence does not say it
}

// gold is a line of the gold sentences without its marks.
type gold struct {
	text    string
	figures []counted
}

// parseGold reads a line as GUIDELINE.md has it.
func parseGold(line string) (gold, error) {
	var g gold
	var things []string
	rest := line
	for {
		before, mark, found := strings.Cut(rest, "⟦")
		g.text += before
		if !found {
			break
		}
		inside, after, closed := strings.Cut(mark, "⟧")
		figure, thing, parted := strings.Cut(inside, "|")
		if !closed || !parted {
			return g, fmt.Errorf("a mark is not closed or has no |: %s", line)
		}
		g.figures = append(g.figures, counted{figure: span.New(len(g.text), len(g.text)+len(figure))})
		things = append(things, thing)
		g.text += figure
		rest = after
	}
	for i, thing := range things {
		at, ok := findThing(g.text, thing, g.figures[i].figure)
		if !ok {
			return g, fmt.Errorf("%q is not in the sentence: %s", thing, line)
		}
		g.figures[i].thing = at
	}
	return g, nil
}

// findThing is the occurrence of thing that is meant: the one whose number it
// ends with (men#2), or the nearest to the figure.
func findThing(text, thing string, figure span.Span) (span.Span, bool) {
	if thing == "" {
		return span.Span{}, true
	}
	nth := 0
	if words, n, ok := strings.Cut(thing, "#"); ok {
		thing = words
		if _, err := fmt.Sscan(n, &nth); err != nil {
			return span.Span{}, false
		}
	}
	best, found := span.Span{}, false
	for i, seen := 0, 0; ; i++ {
		k := strings.Index(text[i:], thing)
		if k < 0 {
			return best, found
		}
		i += k
		s := span.New(i, i+len(thing))
		seen++
		if seen == nth {
			return s, true
		}
		if nth == 0 && (!found || distance(s, figure) <= distance(best, figure)) {
			best, found = s, true
		}
	}
}

func distance(a, b span.Span) int {
	return max(a.Start-b.End, b.Start-a.End, 0)
}

// tally counts what the tagger gives against the gold.
type tally struct {
	sentences, figures, marked int // marked: figures with a thing
	given, head, exact         int // things given; right by their head; right to the byte
	empty, rightlyEmpty        int
}

func (t tally) f1(right int) float64 {
	return 2 * float64(right) / float64(max(1, t.given+t.marked))
}

// compare adds what is read in g to t, and tells of the differences.
func (t *tally) compare(g gold, tell func(string, ...any)) {
	t.sentences++
	read := Tag(cut(g.text), nil)
	at := func(s span.Span) *Quantity {
		for i := range read {
			if read[i].Number.Overlaps(s) {
				return &read[i]
			}
		}
		return &Quantity{}
	}
	for _, f := range g.figures {
		t.figures++
		q := at(f.figure)
		if f.thing.Empty() {
			t.empty++
		} else {
			t.marked++
		}
		switch {
		case q.Thing.Empty() && f.thing.Empty():
			t.rightlyEmpty++
			continue
		case q.Thing.Empty():
		default:
			t.given++
		}
		if !f.thing.Empty() && q.Thing.Overlaps(lastWord(g.text, f.thing)) {
			t.head++
		}
		if !f.thing.Empty() && q.Thing == f.thing {
			t.exact++
			continue
		}
		tell("%s\n  %s: want [%s], got [%s]", g.text, f.figure.In(g.text), f.thing.In(g.text), q.Thing.In(g.text))
	}
	for _, q := range read {
		if q.Type == Cardinal && !q.Thing.Empty() && !marked(g, q) {
			t.given++
			tell("%s\n  %s: nothing is marked, got [%s]", g.text, q.In(g.text), q.Thing.In(g.text))
		}
	}
}

func marked(g gold, q Quantity) bool {
	for _, f := range g.figures {
		if q.Number.Overlaps(f.figure) {
			return true
		}
	}
	return false
}

func lastWord(text string, s span.Span) span.Span {
	return span.New(s.Start+strings.LastIndexByte(s.In(text), ' ')+1, s.End)
}

// TestThings measures the thing counted. Differences in own.txt are shown with -v;
// those of blind.txt never are, and it has no floor, so that nobody writes rules to it.
func TestThings(t *testing.T) {
	for file, floor := range map[string]float64{"own.txt": 0.95, "blind.txt": 0} {
		data, err := os.ReadFile(filepath.Join("testdata", "things", file))
		if err != nil {
			t.Fatal(err)
		}
		var sum tally
		for _, line := range strings.Split(string(data), "\n") {
			if line = strings.TrimSpace(line); line == "" || strings.HasPrefix(line, "#") {
				continue
			}
			g, err := parseGold(line)
			if err != nil {
				t.Fatalf("%s: %v", file, err)
			}
			tell := func(string, ...any) {}
			if file == "own.txt" && testing.Verbose() {
				tell = t.Logf
			}
			sum.compare(g, tell)
		}
		t.Logf("%s: %d sentences, %d figures: head F1 %.3f, exact F1 %.3f; empty ones left empty %d of %d",
			file, sum.sentences, sum.figures, sum.f1(sum.head), sum.f1(sum.exact), sum.rightlyEmpty, sum.empty)
		if sum.sentences < 100 {
			t.Errorf("%s: only %d sentences", file, sum.sentences)
		}
		if f := sum.f1(sum.head); f < floor {
			t.Errorf("%s: head F1 is %.3f, below %.3f", file, f, floor)
		}
	}
}
