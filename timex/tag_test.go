package timex

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/sayso/sayso/language/segment"
	"github.com/sayso/sayso/span"
)

func cut(text string) *segment.Text { return segment.Cut(text, paragraphs(text)) }

// paragraphs are the parts of a text between empty lines.
func paragraphs(text string) []span.Span {
	var out []span.Span
	start := 0
	for part := range strings.SplitSeq(text, "\n\n") {
		out = append(out, span.New(start, start+len(part)))
		start += len(part) + 2
	}
	return out
}

// written is the day that the tests' texts were written on, a Wednesday.
var written = Options{Created: time.Date(2021, 5, 5, 0, 0, 0, 0, time.UTC), Mode: NewsMode}

// show writes the times of a text as "extent=value", those without a value as
// "extent!reason".
func show(text string, o Options) []string {
	var out []string
	for _, t := range Tag(cut(text), o) {
		s := t.In(text) + "=" + t.Value
		if t.Value == "" {
			s = t.In(text) + "!" + t.Reason
		}
		if t.Mod != "" {
			s += " " + t.Mod
		}
		if t.RangeEnd {
			s = "→" + s
		}
		out = append(out, s)
	}
	return out
}

// tagged is a text and its times as show writes them, parted by "; ".
type tagged struct{ text, want string }

func check(t *testing.T, o Options, cases []tagged) {
	t.Helper()
	for _, c := range cases {
		if d := cmp.Diff(c.want, strings.Join(show(c.text, o), "; ")); d != "" {
			t.Errorf("%q:\n%s", c.text, d)
		}
	}
}

func TestDateline(t *testing.T) {
	for text, want := range map[string]string{
		"KALDRA, 5 May 2021 (OPA) — The mayor left.": "2021-05-05",
		"Oru, May 5 — The mayor left.":               "",
		"By Ana Roe and Lev Orr, 5 May 2021":         "2021-05-05",
		"Published on 5 May 2021":                    "2021-05-05",
		"Attack on 5 May 2021":                       "",
		"Killed by Soldiers, 5 May 2021":             "",
		"The mayor left on 5 May 2021.":              "",
	} {
		got := ""
		if d, _, ok := Dateline(cut(text)); ok {
			got = d.Format(time.DateOnly)
		}
		if got != want {
			t.Errorf("%q: %q, wanted %q", text, got, want)
		}
	}
}

func FuzzTag(f *testing.F) {
	for _, s := range []string{"from May to July 1999", "31.11.2020", "the first week of the second half of 1999", "44-day, 10:30 a.m. GMT on Friday, 2 May", "'90s BC 490", "6 1/2 years ago"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		for _, mode := range []Mode{NewsMode, NarrativeMode, NoteMode} {
			invariants(t, text, Options{Created: written.Created, HasTime: true, Mode: mode})
		}
		invariants(t, text, Options{})
	})
}

// invariants are what holds for the times of every text.
func invariants(t *testing.T, text string, o Options) {
	got := Tag(cut(text), o)
	end := 0
	for i, x := range got {
		switch {
		case !x.Within(text) || x.Start < end || x.Empty():
			t.Fatalf("time %d of %q is at %v after %d", i, text, x.Span, end)
		case x.Value == "" && x.Reason == "":
			t.Fatalf("%q of %q has neither value nor reason", x.In(text), text)
		case x.Type == "":
			t.Fatalf("%q of %q has no type", x.In(text), text)
		case x.Range >= 0 && (x.Range >= len(got) || got[x.Range].Range < 0):
			t.Fatalf("%q of %q has no other end", x.In(text), text)
		}
		end = x.End
	}
	if d := cmp.Diff(fmt.Sprint(got), fmt.Sprint(Tag(cut(text), o))); d != "" {
		t.Fatal(d)
	}
}
