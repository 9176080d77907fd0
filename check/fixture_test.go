package check

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/sayso/sayso/analysis"
	"github.com/sayso/sayso/document"
	"github.com/sayso/sayso/span"
)

// The fixtures: testdata/<check id>.txt holds cases such as
//
//	== fires: June has thirty days
//	date: 2023-09-01
//	The decree of ⟦June 31⟧ was read out.
//	working: June has 30 days
//
// A case is headed "fires", "holds" (the check passes the marked place), "open" (it
// abstains there) or "near miss" (it flags nothing). Every place between
// ⟦ and ⟧ must be reported with that outcome, and nothing else with it. "date:",
// first, is the document's date. A last line "message:" or "working:" names words that
// the finding must have; "severity:" its severity.

type fixture struct {
	name, outcome, text string
	date                time.Time
	marks               []span.Span
	wants               map[string]string
}

func readFixtures(t *testing.T, path string) []fixture {
	t.Helper()
	b, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	var out []fixture
	for _, part := range strings.Split("\n"+string(b), "\n== ")[1:] {
		head, body, _ := strings.Cut(part, "\n")
		outcome, _, ok := strings.Cut(head, ":")
		if !ok {
			t.Fatalf("%s: case %q needs an outcome and a name", path, head)
		}
		f := fixture{name: head, outcome: outcome, wants: map[string]string{}}
		if rest, ok := strings.CutPrefix(body, "date: "); ok {
			day, rest, _ := strings.Cut(rest, "\n")
			if f.date, err = time.Parse(time.DateOnly, day); err != nil {
				t.Fatalf("%s: %s: %v", path, head, err)
			}
			body = rest
		}
		body = takeWants(body, f.wants)
		f.text, f.marks = unmark(body)
		out = append(out, f)
	}
	return out
}

// takeWants takes the trailing "message:", "working:" and "severity:" lines.
func takeWants(body string, wants map[string]string) string {
	for {
		body = strings.TrimRight(body, "\n")
		i := strings.LastIndexByte(body, '\n')
		key, value, ok := strings.Cut(body[i+1:], ": ")
		if !ok || key != "message" && key != "working" && key != "severity" {
			return body + "\n"
		}
		wants[key] = value
		body = body[:max(i, 0)]
	}
}

// unmark takes the marks out of s and says where they stood.
func unmark(s string) (text string, marks []span.Span) {
	var b strings.Builder
	start := 0
	for _, r := range s {
		switch r {
		case '⟦':
			start = b.Len()
		case '⟧':
			marks = append(marks, span.New(start, b.Len()))
		default:
			b.WriteRune(r)
		}
	}
	return b.String(), marks
}

var outcomes = map[string]Outcome{"fires": Fail, "holds": Pass, "open": Open, "near miss": Fail}

func TestFixtures(t *testing.T) {
	for _, c := range All() {
		t.Run(c.ID, func(t *testing.T) {
			fixtures := readFixtures(t, filepath.Join("testdata", c.ID+".txt"))
			seen := map[string]int{}
			for _, f := range fixtures {
				seen[f.outcome]++
				t.Run(f.name, func(t *testing.T) { f.run(t, c) })
			}
			if seen["fires"] == 0 || seen["near miss"] == 0 {
				t.Errorf("a check needs a text that fires and a near miss; there are %v", seen)
			}
		})
	}
}

// reading is the analysis of a text written on a day.
func reading(text string, date time.Time) *analysis.Analysis {
	d := document.FromText("test", text)
	d.Date = document.Date{Time: date}
	return analysis.New(d)
}

func (f fixture) run(t *testing.T, c *Check) {
	want, ok := outcomes[f.outcome]
	if !ok {
		t.Fatalf("unknown outcome %q", f.outcome)
	}
	var got []Finding
	for _, x := range Apply(reading(f.text, f.date), []*Check{c}).Findings {
		if x.Outcome == want {
			got = append(got, x)
		}
	}
	if len(got) != len(f.marks) {
		t.Errorf("%d places reported, wanted %d", len(got), len(f.marks))
	}
	for i, x := range got {
		t.Logf("%s %s: %q: %s\n%s", x.Outcome, x.Severity, x.In(f.text), x.Message, x.Working)
		if i < len(f.marks) && x.Span != f.marks[i] {
			t.Errorf("reported %q, wanted %q", x.In(f.text), f.marks[i].In(f.text))
		}
		for key, words := range f.wants {
			has := map[string]string{"message": x.Message, "working": x.Working, "severity": string(x.Severity)}[key]
			if !strings.Contains(has, words) {
				t.Errorf("%s %q does not say %q", key, has, words)
			}
		}
	}
}
