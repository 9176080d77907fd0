package ledger_test

import (
	"fmt"
	"slices"
	"testing"
	"time"

	"github.com/sayso/sayso/analysis"
	"github.com/sayso/sayso/claim/match"
	"github.com/sayso/sayso/document"
	"github.com/sayso/sayso/interval"
)

// pairs are two reports each, of one event or of two that look alike, and how what they say
// stands to each other: none where they are of two events.
var pairs = []struct {
	what         string
	dayA, a      string
	dayB, b      string
	want         match.Relation
	lookAlike    bool // two events of one kind
	laterFigures bool // of one event at two times
}{
	{
		what: "two tolls of one quake", want: match.Conflict,
		dayA: "2031-03-05", a: "An earthquake struck Kaldra on 4 March 2031. Forty people were killed in Kaldra. Houses fell along the river Sarn.",
		dayB: "2031-03-05", b: "Fifty-two people were killed in Kaldra when an earthquake struck on 4 March 2031. Houses fell along the river Sarn.",
	},
	{
		what: "two quakes a week apart", want: match.None, lookAlike: true,
		dayA: "2031-03-05", a: "An earthquake struck Kaldra on 4 March 2031. Forty people were killed in Kaldra. Houses fell along the river Sarn.",
		dayB: "2031-03-12", b: "An earthquake struck Kaldra on 11 March 2031. Nine people were killed in Kaldra. The school lost its roof.",
	},
	{
		what: "two quakes in two towns on one day", want: match.None, lookAlike: true,
		dayA: "2031-03-05", a: "Forty people were killed in Kaldra on 4 March 2031 when an earthquake struck.",
		dayB: "2031-03-05", b: "Seven people were killed in Vellmouth on 4 March 2031 when an earthquake struck.",
	},
	{
		what: "one ferry, two counts of the missing", want: match.Conflict,
		dayA: "2031-06-02", a: "The ferry Ilva sank off Oru on 1 June 2031. Thirty passengers are missing off Oru.",
		dayB: "2031-06-02", b: "The ferry Ilva sank off Oru on 1 June 2031. Eighteen passengers are missing off Oru.",
	},
	{
		what: "two ferries", want: match.None, lookAlike: true,
		dayA: "2031-06-02", a: "The ferry Ilva sank off Oru on 1 June 2031. Thirty people drowned off Oru.",
		dayB: "2031-09-14", b: "The ferry Renn sank off Tarnhaven on 13 September 2031. Twelve people drowned off Tarnhaven.",
	},
	{
		what: "two ferries of one port", want: match.None, lookAlike: true,
		dayA: "2031-06-02", a: "The ferry Ilva sank off Oru on 1 June 2031. Thirty people drowned off Oru on 1 June 2031.",
		dayB: "2031-06-20", b: "The ferry Renn sank off Oru on 19 June 2031. Twelve people drowned off Oru on 19 June 2031.",
	},
	{
		what: "the toll rises", want: match.Update, laterFigures: true,
		dayA: "2031-03-05", a: "Forty people were killed in Kaldra on 4 March 2031 in the earthquake.",
		dayB: "2031-03-07", b: "Sixty-one people were killed in Kaldra on 4 March 2031 in the earthquake.",
	},
	{
		what: "more than 500 and 511", want: match.Agree,
		dayA: "2031-03-05", a: "More than 500 people were displaced in Kaldra on 4 March 2031.",
		dayB: "2031-03-05", b: "In Kaldra 511 people were displaced on 4 March 2031.",
	},
	{
		what: "more than 500 and 320", want: match.Conflict,
		dayA: "2031-03-05", a: "More than 500 people were displaced in Kaldra on 4 March 2031.",
		dayB: "2031-03-05", b: "In Kaldra 320 people were displaced on 4 March 2031.",
	},
	{
		what: "about 30 and 31", want: match.Agree,
		dayA: "2031-03-05", a: "About 30 people were injured in Kaldra on 4 March 2031.",
		dayB: "2031-03-05", b: "In Kaldra 31 people were injured on 4 March 2031.",
	},
	{
		what: "the dead and the hurt", want: match.None, lookAlike: true,
		dayA: "2031-03-05", a: "Forty people were killed in Kaldra on 4 March 2031.",
		dayB: "2031-03-05", b: "Ninety people were injured in Kaldra on 4 March 2031.",
	},
	{
		what: "two named sources", want: match.SourcesDiffer,
		dayA: "2031-03-05", a: "Twelve people were killed in Kaldra on 4 March 2031, said Ana Tarn, the mayor of Kaldra.",
		dayB: "2031-03-05", b: "Nineteen people were killed in Kaldra on 4 March 2031, said Peter Vell, the head of the rescue service.",
	},
	{
		what: "two fires in one town, a year apart", want: match.None, lookAlike: true,
		dayA: "2030-08-02", a: "A fire destroyed 14 houses in Sarn on 1 August 2030.",
		dayB: "2031-08-05", b: "A fire destroyed 23 houses in Sarn on 4 August 2031.",
	},
	{
		what: "one fire, two counts", want: match.Conflict,
		dayA: "2031-08-05", a: "A fire destroyed 14 houses in Sarn on 4 August 2031.",
		dayB: "2031-08-05", b: "A fire destroyed 23 houses in Sarn on 4 August 2031.",
	},
	{
		what: "children among the dead", want: match.None,
		dayA: "2031-03-05", a: "Forty people were killed in Kaldra on 4 March 2031.",
		dayB: "2031-03-05", b: "Five children were killed in Kaldra on 4 March 2031.",
	},
	{
		what: "one arrest, two counts", want: match.Conflict,
		dayA: "2031-05-11", a: "Police detained 25 protesters in Vellmouth on 10 May 2031.",
		dayB: "2031-05-11", b: "Police detained 60 protesters in Vellmouth on 10 May 2031.",
	},
	{
		what: "two rallies in two weeks", want: match.None, lookAlike: true,
		dayA: "2031-05-11", a: "Police detained 25 protesters in Vellmouth on 10 May 2031.",
		dayB: "2031-05-18", b: "Police detained 60 protesters in Vellmouth on 17 May 2031.",
	},
	{
		what: "the world's poor, in one season", want: match.Conflict,
		dayA: "2031-09-20", a: "The drought has pushed 124 million people into extreme poverty.",
		dayB: "2031-09-24", b: "The drought has pushed 80 million people into extreme poverty.",
	},
	{
		what: "the world's poor, ten years apart", want: match.None, laterFigures: true,
		dayA: "2021-09-20", a: "The drought has pushed 124 million people into extreme poverty.",
		dayB: "2031-09-24", b: "The drought has pushed 80 million people into extreme poverty.",
	},
	{
		what: "each speaks of its own people", want: match.None, lookAlike: true,
		dayA: "2031-09-20", a: "We have lifted 3 million of our people out of extreme poverty.",
		dayB: "2031-09-24", b: "We have lifted 40,000 of our people out of extreme poverty.",
	},
	{
		what: "the rich and the poor", want: match.None, lookAlike: true,
		dayA: "2031-09-20", a: "In high-income countries, 65 per cent of the world population has received one dose of the vaccine.",
		dayB: "2031-09-24", b: "In low-income countries, 3 per cent of the world population has received one dose of the vaccine.",
	},
	{
		what: "millions and a figure", want: match.None,
		dayA: "2031-09-20", a: "Millions of people were displaced in Kaldra in 2031.",
		dayB: "2031-09-24", b: "Eleven million people were displaced in Kaldra in 2031.",
	},
	{
		what: "a base of a rate", want: match.None, lookAlike: true,
		dayA: "2031-09-20", a: "Maternal mortality in Kaldra fell to 173 per 100,000 births in 2031.",
		dayB: "2031-09-24", b: "Infant mortality in Kaldra fell to 23 per 1,000 births in 2031.",
	},
	{
		what: "a denial", want: match.Conflict,
		dayA: "2031-05-11", a: "The Oru Guard shelled the bridge in Kaldra on 10 May 2031.",
		dayB: "2031-05-11", b: "The Oru Guard did not shell the bridge in Kaldra on 10 May 2031.",
	},
	{
		what: "one opening", want: match.Agree,
		dayA: "2031-07-01", a: "Ilva Renn opened the bridge in Oru in June 2031.",
		dayB: "2031-07-02", b: "Ilva Renn opened the new bridge in Oru on 14 June 2031.",
	},
	{
		what: "one sentence of each year", want: match.None, lookAlike: true,
		dayA: "2030-07-01", a: "Kaldra is a party to the Oru Treaty on rivers.",
		dayB: "2031-07-02", b: "Kaldra is a party to the Sarn Declaration on birds.",
	},
}

// The shares that the pairs must reach.
const (
	leastFound   = 0.85
	leastPrecise = 0.9
)

func TestPairs(t *testing.T) {
	conflicts := map[match.Relation]bool{match.Conflict: true, match.SourcesDiffer: true}
	var want, found, called, alike int
	for _, p := range pairs {
		got, why := related(report(p.a, p.dayA), report(p.b, p.dayB))
		if got != p.want {
			t.Logf("%s: %q, want %q (%s)", p.what, got, p.want, why)
		}
		if conflicts[p.want] {
			want++
			if conflicts[got] {
				found++
			}
		}
		if conflicts[got] {
			called++
		}
		if p.lookAlike && got != match.None {
			alike++
			t.Errorf("%s are joined: %s (%s)", p.what, got, why)
		}
		if p.laterFigures && conflicts[got] {
			t.Errorf("%s is called a conflict (%s)", p.what, why)
		}
		if p.want == match.Agree && got != match.Agree {
			t.Errorf("%s: %q", p.what, got)
		}
	}
	t.Logf("%d pairs; %d of %d conflicts found, %d called; %d look-alikes joined", len(pairs), found, want, called, alike)
	if r := float64(found) / float64(want); r < leastFound {
		t.Errorf("%.2f of the conflicts are found, at least %.2f must be", r, leastFound)
	}
	if r := float64(found) / float64(max(called, 1)); r < leastPrecise {
		t.Errorf("%.2f of what is called a conflict is one, at least %.2f must be", r, leastPrecise)
	}
}

// report is the claims of a text of that day, as a ledger compares them.
func report(text, day string) []match.Side {
	d := document.FromText(day, text)
	d.Date, _ = document.ParseDate(day)
	a := analysis.New(d)
	from := float64(d.Date.Truncate(24 * time.Hour).Unix())
	when := interval.Interval{From: from, To: from + 24*60*60, ToOpen: true}
	context := match.NewContext(day+text[:4], "", when, match.Words(text, a.Names(), a.Sentences()), nil)
	var out []match.Side
	claims := a.Claims()
	for i := range claims {
		out = append(out, match.Side{Claim: &claims[i], Context: context})
	}
	return out
}

// related is the gravest relation between claims of two texts that share a block.
func related(a, b []match.Side) (r match.Relation, why string) {
	grave := []match.Relation{match.None, match.Follows, match.Agree, match.Update, match.SourcesDiffer, match.Conflict}
	for _, x := range a {
		for _, y := range b {
			blocks := match.Blocks(y)
			if !slices.ContainsFunc(match.Blocks(x), func(k string) bool { return slices.Contains(blocks, k) }) {
				continue
			}
			v := match.Compare(x, y)
			if slices.Index(grave, v.Relation) > slices.Index(grave, r) {
				r, why = v.Relation, fmt.Sprintf("%s / %s: %s", x.Text, y.Text, v.Why)
			}
		}
	}
	return r, why
}
