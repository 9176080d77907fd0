package match

import (
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/sayso/sayso/claim"
	"github.com/sayso/sayso/claim/stance"
	"github.com/sayso/sayso/interval"
)

// at is a day of a month of 2021 as an interval.
func at(month, day int) interval.Interval {
	from := float64(time.Date(2021, time.Month(month), day, 0, 0, 0, 0, time.UTC).Unix())
	return interval.Interval{From: from, To: from + oneDay, ToOpen: true}
}

var unknown = interval.All()

// toll is a claim that so many people were killed in Kaldra on 3 May 2021, as the author
// of a text of that day says.
func toll(doc string, n float64, change func(*Side)) Side {
	s := Side{
		Claim: &claim.Claim{
			Text: "people were killed", Time: &claim.When{Text: "on 3 May"}, Stance: stance.Asserted, Tense: stance.Past, Voice: claim.Author, Event: "casualties", State: "killed", Predicate: "kill",
			Key:        claim.Key{Event: "casualties", State: "killed", Thing: "person", Place: "kaldra", Day: at(5, 3)},
			Quantities: []claim.Figure{{Text: "that many", Value: n, Interval: interval.Point(n), Type: "cardinal", Head: "person"}},
		},
		Context: NewContext(doc, "", at(5, 3), []string{"Kaldra", "Ana Tarn"}, nil),
	}
	if change != nil {
		change(&s)
	}
	return s
}

func TestCompare(t *testing.T) {
	said := func(who string) func(*Side) {
		return func(s *Side) { s.Voice, s.Speaker = claim.Reported, who }
	}
	light := func(verb string) func(*Side) {
		return func(s *Side) {
			s.Key.Event, s.Key.State, s.Predicate = "", "", verb
			s.Time = &claim.When{Text: "on 3 May"}
		}
	}
	for _, c := range []struct {
		name string
		a, b Side
		want Relation
	}{
		{"one fact, one figure", toll("a", 12, nil), toll("b", 12, nil), Agree},
		{"one fact, two figures", toll("a", 12, nil), toll("b", 15, nil), Conflict},
		{"more than 10 and 12 can both hold", toll("a", 12, nil), toll("b", 0, func(s *Side) { s.Quantities[0].Interval = interval.MoreThan(10) }), Agree},
		{"more than 20 and 12 cannot", toll("a", 12, nil), toll("b", 0, func(s *Side) { s.Quantities[0].Interval = interval.MoreThan(20) }), Conflict},
		{"another state", toll("a", 12, nil), toll("b", 15, func(s *Side) { s.Key.State = "injured" }), None},
		{"another place", toll("a", 12, nil), toll("b", 15, func(s *Side) { s.Key.Place = "orun" }), None},
		{"a place that lies in the other", toll("a", 12, nil), toll("b", 15, func(s *Side) {
			s.Key.Place, s.Place = "orun", &claim.Where{Name: "Orun", Within: []string{"Kaldra"}}
		}), Conflict},
		{"another day", toll("a", 12, nil), toll("b", 15, func(s *Side) { s.Key.Day = at(5, 10) }), None},
		{"no place on one side, and nothing else that ties", toll("a", 12, nil), toll("b", 15, func(s *Side) {
			s.Key.Place, s.Context = "", NewContext("b", "", at(5, 3), []string{"Peter Vell"}, nil)
		}), None},
		{"no place on one side, but the same names", toll("a", 12, nil), toll("b", 15, func(s *Side) { s.Key.Place = "" }), Conflict},
		{"neither place nor day, the same names alone", toll("a", 12, nil), toll("b", 15, func(s *Side) { s.Key.Place, s.Key.Day = "", unknown }), None},
		{"a part may be smaller than its whole", toll("a", 12, nil), toll("b", 5, func(s *Side) { s.Key.Thing, s.Quantities[0].Head = "child", "child" }), None},
		{"a part cannot be larger than its whole", toll("a", 12, nil), toll("b", 20, func(s *Side) { s.Key.Thing, s.Quantities[0].Head = "child", "child" }), Conflict},
		{"another thing", toll("a", 12, nil), toll("b", 15, func(s *Side) { s.Key.Thing, s.Quantities[0].Head = "sheep", "sheep" }), None},
		{"a part of the time", toll("a", 12, nil), toll("b", 15, func(s *Side) { s.Key.Scope = "per year" }), None},
		{"a later count", toll("a", 12, nil), toll("b", 15, func(s *Side) { s.Context.Day = at(5, 4) }), Update},
		{"a later text with a lower count", toll("a", 12, nil), toll("b", 9, func(s *Side) { s.Context.Day = at(5, 4) }), Conflict},
		{"rose to", toll("a", 12, nil), toll("b", 15, func(s *Side) { s.Text = "The toll rose to 15" }), Update},
		{"rose, but not to", toll("a", 12, nil), toll("b", 15, func(s *Side) { s.Text = "The sun rose as 15 were killed" }), Conflict},
		{"two named sources", toll("a", 12, said("the mayor")), toll("b", 15, said("the army")), SourcesDiffer},
		{"one named source twice", toll("a", 12, said("the mayor")), toll("b", 15, said("the mayor")), Conflict},
		{"on the day of both texts, which is every text's", toll("a", 12, nil), toll("b", 15, func(s *Side) { s.Key.Place, s.Context = "", NewContext("b", "", at(5, 3), []string{"Peter Vell"}, nil) }), None},
		{"a verb that says nothing", toll("a", 12, light("be")), toll("b", 15, light("be")), None},
		{"a verb that says something", toll("a", 12, light("evict")), toll("b", 15, light("evict")), Conflict},
		{"planned", toll("a", 12, nil), toll("b", 15, func(s *Side) { s.Stance = stance.Planned }), None},
		{"how much it rose by is no count", toll("a", 12, nil), toll("b", 15, func(s *Side) { s.Quantities[0].Approx = "up" }), None},
		{"millions say no figure", toll("a", 12, nil), toll("b", 2e6, func(s *Side) { s.Quantities[0].Text = "millions" }), None},
		{"a third is no number of people", toll("a", 12, nil), toll("b", 1.0/3, func(s *Side) { s.Quantities[0].Text = "a third" }), None},
		{"likely to", toll("a", 12, nil), toll("b", 15, func(s *Side) { s.Text = "15 are likely to be killed" }), None},
		{"men and women", toll("a", 12, func(s *Side) { s.Text = "men were killed" }), toll("b", 15, func(s *Side) { s.Text = "women were killed" }), None},
		{"undated, a week apart", toll("a", 12, func(s *Side) { s.Key.Day, s.Time = unknown, nil }), toll("b", 15, func(s *Side) { s.Key.Day, s.Time, s.Context.Day = unknown, nil, at(5, 10) }), None},
		{"undated, a day apart", toll("a", 12, func(s *Side) { s.Key.Day, s.Time = unknown, nil }), toll("b", 9, func(s *Side) { s.Key.Day, s.Time, s.Context.Day = unknown, nil, at(5, 4) }), Conflict},
		{"a plan and what came of it", toll("a", 12, func(s *Side) { s.Stance, s.Commitment, s.Key.Day = stance.Planned, &claim.Commitment{}, at(6, 1) }), toll("b", 15, func(s *Side) { s.Context.Day = at(5, 20) }), Follows},
		{"a plan after what was", toll("a", 12, func(s *Side) { s.Stance, s.Commitment, s.Context.Day = stance.Planned, &claim.Commitment{}, at(6, 1) }), toll("b", 15, nil), None},
		{"another instrument", toll("a", 12, func(s *Side) { s.Instrument = &claim.Instrument{Number: "822"} }), toll("b", 15, func(s *Side) { s.Instrument = &claim.Instrument{Number: "853"} }), None},
	} {
		got := Compare(c.a, c.b)
		if got.Relation != c.want {
			t.Errorf("%s: %q, want %q (%s)", c.name, got.Relation, c.want, strings.Join(got.Why, "; "))
		}
		back := Compare(c.b, c.a)
		if back.Relation != got.Relation || back.Confidence != got.Confidence {
			t.Errorf("%s: %q %v from one side, %q %v from the other", c.name, got.Relation, got.Confidence, back.Relation, back.Confidence)
		}
		if got.Relation != None && (len(got.Why) < 3 || got.Confidence <= 0 || got.Confidence >= 1) {
			t.Errorf("%s: confidence %v, why %q", c.name, got.Confidence, got.Why)
		}
		if got.Relation != None && c.name != "no place on one side, but the same names" && !slices.ContainsFunc(Blocks(c.a), func(k string) bool { return slices.Contains(Blocks(c.b), k) }) {
			t.Errorf("%s: they share no block: %q, %q", c.name, Blocks(c.a), Blocks(c.b))
		}
	}
}

func TestCompareStances(t *testing.T) {
	closed := func(by string, s stance.Stance) Side {
		return toll("a", 0, func(x *Side) {
			x.Quantities, x.Stance, x.Event, x.State, x.Predicate = nil, s, "", "", "close"
			x.Key = claim.Key{Thing: "bridge", Place: "kaldra", Day: at(5, 3)}
			x.Args = []claim.Arg{{Role: claim.Who, Name: by, Head: "council"}, {Role: claim.Whom, Head: "bridge"}}
		})
	}
	for _, c := range []struct {
		a, b Side
		want Relation
	}{
		{closed("Orun", stance.Asserted), closed("the Orun", stance.Denied), Conflict},
		{closed("Orun", stance.Asserted), closed("Orun", stance.Asserted), Agree},
		{closed("Orun", stance.Asserted), closed("Tarn", stance.Denied), None},
		{closed("Orun", stance.Planned), closed("Orun", stance.Denied), None},
	} {
		if got := Compare(c.a, c.b); got.Relation != c.want {
			t.Errorf("%s and %s: %q, want %q", c.a.Stance, c.b.Stance, got.Relation, c.want)
		}
	}
}

// TestPartiesMayBeSwapped: other names for the place and the speakers change no verdict.
func TestPartiesMayBeSwapped(t *testing.T) {
	with := func(doc, place, who string, n float64) Side {
		return toll(doc, n, func(s *Side) {
			s.Key.Place, s.Voice, s.Speaker = Fold(place), claim.Reported, who
			s.Context = NewContext(doc, "", at(5, 3), []string{place, who}, nil)
		})
	}
	one := Compare(with("a", "Kaldra", "Ana Tarn", 3), with("b", "Kaldra", "Peter Vell", 4))
	two := Compare(with("a", "Kaldra", "Peter Vell", 3), with("b", "Kaldra", "Ana Tarn", 4))
	if one.Relation != two.Relation || one.Confidence != two.Confidence {
		t.Errorf("%q %v, and with the speakers swapped %q %v", one.Relation, one.Confidence, two.Relation, two.Confidence)
	}
}

func TestFold(t *testing.T) {
	for name, want := range map[string]string{
		"The U.N.": "un", "Zöld-part": "zold part", "  Kaldra's ": "kaldras", "the": "the", "Ağdərə": "agdərə", "": "",
	} {
		if got := Fold(name); got != want {
			t.Errorf("Fold(%q) = %q, want %q", name, got, want)
		}
	}
}
