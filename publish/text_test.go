package publish

import (
	"flag"
	"os"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/tools/txtar"

	"github.com/sayso/sayso/check"
	"github.com/sayso/sayso/span"
)

var update = flag.Bool("update", false, "write the golden files anew")

// golden compares what there is, by name, with the sections of a golden file.
func golden(t *testing.T, file string, names []string, got map[string]string) {
	t.Helper()
	var a txtar.Archive
	for _, n := range names {
		a.Files = append(a.Files, txtar.File{Name: n, Data: []byte(got[n])})
	}
	if *update {
		if err := os.WriteFile(file, txtar.Format(&a), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	b, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(b), string(txtar.Format(&a))); diff != "" {
		t.Errorf("%s differs (-update writes it anew):\n%s", file, diff)
	}
}

func TestText(t *testing.T) {
	const sum = "Of the dead 12 were men and 8 women; 25 died in all, said the clinic at Henn."
	wrapped := "The council of Oru met on the\nlast day of June and read out\nthe decree, and the mayor of\nHenn said nothing.\n"
	rtl := "Il a dit : صدر القرار في 31 يونيو 2023 في المدينة."

	summed := flagged(t, sum, "25 died in all", "12 were men", "8 women")
	summed.Check, summed.Severity = "sum-mismatch", check.Warning
	summed.Message, summed.Working = "The parts do not add up to the total.", "12 + 8 = 20\n25 is 5 more"

	far := flagged(t, wrapped, "Henn", "council of Oru")
	long := flagged(t, wrapped, wrapped[4:100])
	empty := flagged(t, sum, "")
	passed := flagged(t, sum, "25 died")
	passed.Outcome, passed.Severity, passed.Message, passed.Working = check.Pass, check.Note, "The parts add up.", ""
	open := flagged(t, sum, "the clinic")
	open.Outcome, open.Severity, open.Message, open.Working = check.Open, check.Note, "It is not said which clinic.", ""
	tricky := "a\x1b]0;title\x07b June 31"
	late := strings.Repeat("\n", 98) + "June 31\nis late\n"

	cases := []struct {
		name, text string
		findings   []check.Finding
	}{
		{"one place", decree, []check.Finding{flagged(t, decree, "June 31")}},
		{"places in one line", sum, []check.Finding{summed}},
		{"places in two lines", wrapped, []check.Finding{far}},
		{"a place over many lines", wrapped, []check.Finding{long}},
		{"nothing but a place between words", sum, []check.Finding{empty}},
		{"what holds and what is open", sum, []check.Finding{passed, open}},
		{"from right to left", rtl, []check.Finding{flagged(t, rtl, "31 يونيو 2023", "Il a dit")}},
		{"control characters", tricky, []check.Finding{flagged(t, tricky, tricky[:11])}},
		{"line numbers of two lengths", late, []check.Finding{flagged(t, late, "June 31", "is late")}},
		{"nothing", sum, nil},
	}
	var names []string
	got := map[string]string{}
	for _, c := range cases {
		names = append(names, c.name)
		got[c.name] = string(NewText(80, false).Append(nil, reportOf("letter", c.text, c.findings...)))
	}
	names = append(names, "in colour")
	got["in colour"] = strings.ReplaceAll(string(NewText(80, true).Append(nil, reportOf("letter", sum, summed))), "\x1b", "␛")
	golden(t, "testdata/text.txtar", names, got)
}

func TestNotes(t *testing.T) {
	r := reportOf("letter", "Hier, dit-il.")
	r.Document.Language = "fr"
	got := string(NewText(80, false).Append(nil, r))
	if !strings.HasPrefix(got, "letter.txt: note: sayso has no rules for the language of this text (fr)") {
		t.Errorf("no note about the language: %s", got)
	}
}

// What is said of a place must not grow with the line that it stands in.
func TestLongLine(t *testing.T) {
	text := strings.Repeat("word ", 100_000)
	f := flagged(t, text, "word")
	f.Span = span.New(250_000, 250_004)
	if got := NewText(80, false).Append(nil, reportOf("letter", text, f)); len(got) > 500 {
		t.Errorf("%d bytes about four letters", len(got))
	}
}
