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

func TestDates(t *testing.T) {
	check(t, written, []tagged{
		{"It opened on 2 April 1993.", "2 April 1993=1993-04-02"},
		{"It opened on April 2, 1993, in Oru.", "April 2, 1993=1993-04-02"},
		{"It opened in April of 1993.", "April of 1993=1993-04"},
		{"It opened on the 2nd of April, 1993.", "the 2nd of April, 1993=1993-04-02"},
		{"It ran from 27 September to 10 November 2020.", "27 September=2020-09-27; →10 November 2020=2020-11-10"},
		{"It ran from May to July 1999.", "May=1999-05; →July 1999=1999-07"},
		{"The fair of 1993–2020 closed.", "1993=1993; →2020=2020"},
		{"The season 2019/20 was short.", "2019=2019; →20=2020"},
		{"It may rain in May.", "May=2021-05"},
		{"They march in step.", ""},
		{"The king fell in 490 BC.", "490 BC=BC0490"},
		{"On 2021-05-04 it rained.", "2021-05-04=2021-05-04"},
	})
}

func TestImpossibleDates(t *testing.T) {
	check(t, written, []tagged{
		{"The decree of June 31, 2023 was read.", "June 31, 2023!June has 30 days"},
		{"They met on 29 February 2014.", "29 February 2014!2014 is not a leap year: 2014 is not divisible by 4"},
		{"They met on 29 February 1900.", "29 February 1900!1900 is not a leap year: 1900 is divisible by 100 but not by 400"},
		{"They met on 29 February 2016.", "29 February 2016=2016-02-29"},
		{"Signed 2023-02-30 in Tarn.", "2023-02-30!February has at most 29 days"},
		{"Signed on 31.11.2020 in Tarn.", "31.11.2020!November has 30 days"},
		{"Wheat for May 163.00 was sold.", "May=2021-05"},
	})
}

func TestRelative(t *testing.T) {
	check(t, written, []tagged{
		{"He came yesterday and leaves tomorrow.", "yesterday=2021-05-04; tomorrow=2021-05-06"},
		{"It closed ten years ago.", "ten years ago=2011"},
		{"The 44-day war and the 27-year wait.", "44-day=P44D; 27-year=P27Y"},
		{"She arrived on Monday.", "Monday=2021-05-03"},
		{"She will arrive on Monday.", "Monday=2021-05-10"},
		{"The November 10, 2020 Statement was signed. Kaldra left on November 25.", "November 10, 2020=2020-11-10; November 25=2020-11-25"},
	})
	check(t, Options{}, []tagged{
		{"He came yesterday.", "yesterday!" + noDate},
		{"In May 1943 they left. Two days later, on 7 June, they came back.", "May 1943=1943-05; Two days later!" + coarse + "; 7 June=1943-06-07"},
	})
}

func TestDateline(t *testing.T) {
	for text, want := range map[string]string{
		"KALDRA, 5 May 2021 (OPA) — The mayor left.": "2021-05-05",
		"Oru, May 5 — The mayor left.":               "",
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
		got := Tag(cut(text), written)
		end := 0
		for i, x := range got {
			if !x.Within(text) || x.Start < end || x.Empty() {
				t.Fatalf("time %d of %q is at %v after %d", i, text, x.Span, end)
			}
			if x.Value == "" && x.Reason == "" {
				t.Fatalf("%q of %q has neither value nor reason", x.In(text), text)
			}
			end = x.End
		}
		if d := cmp.Diff(fmt.Sprint(got), fmt.Sprint(Tag(cut(text), written))); d != "" {
			t.Fatal(d)
		}
	})
}
