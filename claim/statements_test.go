package claim_test

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/sayso/sayso/claim"
	"github.com/sayso/sayso/span"
)

// Statements of many genres with the facts that a fact-checker would write down. Those
// in the folder blind were written before any of the output was seen, and are looked at
// only to report.

// fact is a line of a .facts file: the words of the text that tell it, who may be the
// speaker, how it may be put, which word may be the trigger; - for the author, and for
// any word.
type fact struct {
	words                     string
	speaker, stances, trigger []string
}

func readFacts(t *testing.T, path string) []fact {
	t.Helper()
	b, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	var out []fact
	for line := range strings.Lines(string(b)) {
		part := strings.Split(strings.TrimSpace(line), " | ")
		if len(part) != 4 {
			t.Fatalf("%s: %q has not four parts", path, line)
		}
		out = append(out, fact{part[0], strings.Split(part[1], ";"), strings.Split(part[2], ","), strings.Split(part[3], ",")})
	}
	return out
}

// tally counts facts.
type tally struct{ facts, found, speaker, stance, right, claims int }

func (t *tally) add(o tally) {
	t.facts, t.found, t.speaker, t.stance, t.right, t.claims = t.facts+o.facts, t.found+o.found, t.speaker+o.speaker, t.stance+o.stance, t.right+o.right, t.claims+o.claims
}

func (t tally) String() string {
	return fmt.Sprintf("%d facts: found %d, speaker right %d, stance right %d, all right %d; %d claims", t.facts, t.found, t.speaker, t.stance, t.right, t.claims)
}

// judge is what came of a fact, with a note where it is not all right. Each place of
// the words may be a fact of its own; nth says which is meant, from 0.
func judge(text string, all []claim.Claim, f fact, nth int) (tally, string) {
	out := tally{facts: 1}
	at, ok := nthPlace(text, f.words, nth)
	if !ok {
		return out, "not in the text: " + f.words
	}
	var best *claim.Claim
	most := 0
	for i := range all {
		c := &all[i]
		if shared := overlap(c, at); f.tells(text, c, at) && shared > most && 10*shared >= 5*at.Len() {
			best, most = c, shared
		}
	}
	if best == nil {
		return out, "missed: " + f.words
	}
	speaker := slices.ContainsFunc(f.speaker, func(s string) bool { return s == best.Speaker || s == "-" && best.Voice == claim.Author })
	put := slices.Contains(f.stances, string(best.Stance))
	out.found, out.speaker, out.stance, out.right = 1, one(speaker), one(put), one(speaker && put)
	if out.right == 0 {
		return out, fmt.Sprintf("%s: by %q, %s: %s", f.words, best.Speaker, best.Stance, best.Gloss)
	}
	return out, ""
}

// overlap is how many bytes of at the claim's words share, its arguments that stand
// elsewhere among them.
func overlap(c *claim.Claim, at span.Span) int {
	n := shared(c.Span, at)
	for i := range c.Args {
		if !c.Contains(c.Args[i].Span) {
			n += shared(c.Args[i].Span, at)
		}
	}
	if !c.Contains(c.Trigger) {
		n += shared(c.Trigger, at)
	}
	return n
}

func shared(a, b span.Span) int { return max(0, min(a.End, b.End)-max(a.Start, b.Start)) }

func nthPlace(text, words string, nth int) (span.Span, bool) {
	from := 0
	for {
		i := strings.Index(text[from:], words)
		if i < 0 {
			return span.Span{}, false
		}
		if nth == 0 {
			return span.New(from+i, from+i+len(words)), true
		}
		nth--
		from += i + len(words)
	}
}

// tells reports whether c's trigger is one of the fact's words, and one that may be.
func (f *fact) tells(text string, c *claim.Claim, at span.Span) bool {
	if f.trigger[0] == "-" {
		return true
	}
	return slices.Contains(f.trigger, c.Trigger.In(text))
}

func one(b bool) int {
	if b {
		return 1
	}
	return 0
}

func TestStatements(t *testing.T) {
	for _, c := range []struct {
		half         string
		found, right float64 // floors
		show         bool
	}{
		{"develop", 0.93, 0.90, true},
		{"blind", 0.85, 0.75, os.Getenv("SAYSO_SHOW_BLIND") != ""},
	} {
		t.Run(c.half, func(t *testing.T) {
			paths, err := filepath.Glob(filepath.Join("testdata", "statements", c.half, "*.txt"))
			if err != nil || len(paths) == 0 {
				t.Fatalf("no statements: %v", err)
			}
			var total tally
			for _, path := range paths {
				total.add(measure(t, path, c.show))
			}
			t.Log(total)
			if float64(total.found) < c.found*float64(total.facts) || float64(total.right) < c.right*float64(total.facts) {
				t.Errorf("below the floors: found %.2f, all right %.2f", c.found, c.right)
			}
		})
	}
}

// measure measures one statement.
func measure(t *testing.T, path string, show bool) tally {
	t.Helper()
	b, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	all := find(string(b))
	total := tally{claims: len(all)}
	for _, f := range readFacts(t, strings.TrimSuffix(path, ".txt")+".facts") {
		got, note := judge(string(b), all, f, 0)
		if note != "" && show {
			t.Logf("%s: %s", strings.TrimSuffix(filepath.Base(path), ".txt"), note)
		}
		total.add(got)
	}
	return total
}
