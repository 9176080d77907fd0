package match

import (
	"fmt"
	"math"
	"slices"
	"strings"
	"time"

	"github.com/sayso/sayso/claim"
	"github.com/sayso/sayso/claim/stance"
)

// relate says how two claims of one fact stand to each other.
func relate(a, b Side) Verdict {
	if follows(a, b) {
		return Verdict{Relation: Follows, Why: []string{"one tells of what is to be, the later one of what is"}}
	}
	x, y := a.figure, b.figure
	if x == nil {
		return relateStances(a, b)
	}
	var v Verdict
	switch {
	case !real(a.Claim) || !real(b.Claim):
		return Verdict{} // what is planned, denied or asked gives no figure of what is
	case consistent(a, b, x, y):
		if !informative(x, y) {
			return Verdict{}
		}
		v.Relation = Agree
		v.Why = []string{fmt.Sprintf("%s and %s can both hold", x.Text, y.Text)}
		if x.Value != y.Value && (narrower(a.thing(), b.thing()) || narrower(b.thing(), a.thing()) || siblings(a.thing(), b.thing())) {
			return Verdict{} // a part that fits into its whole says nothing of it
		}
		return v
	}
	if siblings(a.thing(), b.thing()) {
		return Verdict{} // so many of the one sort and so many of the other
	}
	v.Relation, v.Why = differ(a, b, x, y)
	return v
}

// follows reports whether one of two claims plans something and the other, in a later text,
// says how it is.
func follows(a, b Side) bool {
	if b.Context.Day.From < a.Context.Day.From {
		a, b = b, a
	}
	if a.Commitment == nil || b.Commitment != nil || a.Context.Day.From >= b.Context.Day.From {
		return false
	}
	return real(b.Claim) || b.Stance == stance.Denied
}

// real reports whether c tells of something as being or having been so.
func real(c *claim.Claim) bool {
	return c.Stance == stance.Asserted && !slices.ContainsFunc(toCome, func(w string) bool { return strings.Contains(c.Text, w) })
}

// consistent reports whether both figures can hold: they meet, or one is of a part
// of the other's thing and not above it.
func consistent(a, b Side, x, y *claim.Figure) bool {
	switch {
	case x.Interval.Meets(y.Interval):
		return true
	case narrower(a.thing(), b.thing()):
		return x.Interval.From <= y.Interval.To
	case narrower(b.thing(), a.thing()):
		return y.Interval.From <= x.Interval.To
	}
	return false
}

// widest is how many times as large as its lower end a figure may be that agrees with another
// one: "millions" can hold beside any figure in millions and says nothing of it.
const widest = 2

// informative reports whether it says something that both figures can hold.
func informative(x, y *claim.Figure) bool {
	h := x.Interval.Hull(y.Interval)
	switch {
	case h.Bounded():
		return h.To <= widest*h.From || h.From <= 0
	case x.Interval.Bounded() || y.Interval.Bounded(): // one is a bound
		low, high := max(x.Interval.From, y.Interval.From), min(x.Interval.To, y.Interval.To)
		if math.IsInf(h.To, 1) {
			return high <= widest*h.From
		}
		return low*widest >= h.To
	}
	return x.Interval == y.Interval
}

// figures are the two by which a and b are compared: of one unit and of one thing, each
// the first of its claim that fits; nil where there are none.
func figures(a, b *claim.Claim) (x, y *claim.Figure) {
	for i := range a.Quantities {
		for j := range b.Quantities {
			if counted(a, i) && counted(b, j) && comparable(a.Quantities[i], b.Quantities[j]) {
				return &a.Quantities[i], &b.Quantities[j]
			}
		}
	}
	return nil, nil
}

// counted reports whether figure i of c says how many or how much there is: "millions" says
// no figure, "per 1,000" is the base of a rate, and "from 98" in "from 98 to 27" is what was
// before.
func counted(c *claim.Claim, i int) bool {
	f := c.Quantities[i]
	if Fold(f.Text) == "one" || !own(c, f) {
		return false
	}
	if slices.ContainsFunc(strings.Fields(strings.ToLower(f.Text)), func(w string) bool { return vague[w] }) {
		return false
	}
	at := f.Start - c.Start
	if at <= 0 || at > len(c.Text) {
		return true
	}
	before := strings.Fields(strings.ToLower(c.Text[:at]))
	return len(before) == 0 || !leads[before[len(before)-1]]
}

// own reports whether f stands in c's own words, or is of a thing that c shares with the claim
// before it while it has no figure of its own.
func own(c *claim.Claim, f claim.Figure) bool {
	if c.Empty() || c.Contains(f.Span) {
		return true
	}
	return f.Head != "" && !slices.ContainsFunc(c.Quantities, func(q claim.Figure) bool { return c.Contains(q.Span) })
}

// share reports whether f is a part of a whole, such as "one third" and "half".
func share(f claim.Figure) bool { return f.Value > 0 && f.Value < 1 && f.Type == "cardinal" }

// uncounted are the types of figures that say nothing that could be compared.
var uncounted = map[string]bool{"ordinal": true, "age": true}

func comparable(x, y claim.Figure) bool {
	if x.Type != y.Type || uncounted[x.Type] || x.Unit != y.Unit || x.Currency != y.Currency {
		return false
	}
	if change(x) != change(y) || share(x) != share(y) {
		return false
	}
	return x.Head == "" || y.Head == "" || root(x.Head) == root(y.Head) || narrower(x.Head, y.Head) || narrower(y.Head, x.Head) || siblings(x.Head, y.Head)
}

// change reports whether f is how much something rose or fell by.
func change(f claim.Figure) bool { return f.Approx == "up" || f.Approx == "down" }

// differ says why figures that cannot both hold are given.
func differ(a, b Side, x, y *claim.Figure) (Relation, []string) {
	cannot := fmt.Sprintf("%s and %s cannot both hold", x.Text, y.Text)
	if later, word := updated(a, b); word != "" {
		return Update, []string{cannot, fmt.Sprintf("“%s” in %s tells of a later state", word, later.Doc)}
	}
	if grown(a, b, x, y) {
		return Update, []string{cannot, "the later text has the later count"}
	}
	if long := apart(a, b); long > oneTime && long < unknownTime && !(dated(a) && dated(b)) {
		return Update, []string{cannot, "the texts are of different times, and not both say when it was so"}
	}
	if named(a.Claim) && named(b.Claim) && a.Speaker != b.Speaker {
		return SourcesDiffer, []string{cannot, fmt.Sprintf("one is what %s says, the other what %s says", a.Speaker, b.Speaker)}
	}
	return Conflict, []string{cannot}
}

// dated reports whether the day that s is about is known, and not only from the day of its text.
func dated(s Side) bool { return s.Key.Day.Bounded() && !today(s) }

// named reports whether c is given as what somebody else than the author says.
func named(c *claim.Claim) bool { return c.Voice != claim.Author && c.Speaker != "" }

// updated finds the words by which one of two claims says that its figure takes the
// place of an earlier one.
func updated(a, b Side) (later Side, word string) {
	for _, s := range []Side{a, b} {
		text := " " + strings.ToLower(strings.Join(strings.Fields(s.Text), " ")) + " "
		for _, w := range updateWords {
			if strings.Contains(text, " "+w+" ") {
				return s, w
			}
		}
	}
	return Side{}, ""
}

// grown reports whether the figures are counts that only grow while an event goes on,
// and the later text has the larger one.
func grown(a, b Side, x, y *claim.Figure) bool {
	if !happening(a) || !a.Context.Day.Bounded() || !b.Context.Day.Bounded() {
		return false
	}
	switch {
	case a.Context.Day.From < b.Context.Day.From:
		return x.Interval.To < y.Interval.From
	case b.Context.Day.From < a.Context.Day.From:
		return y.Interval.To < x.Interval.From
	}
	return false
}

// relateStances compares claims without figures: what one says is so, and the other
// that it is not. Only claims of one predicate about the same persons or things are compared.
func relateStances(a, b Side) Verdict {
	if a.Predicate != b.Predicate || light[a.Predicate] || judged(a.Claim) || judged(b.Claim) || !sameArgs(a.Claim, b.Claim) || !sameSaid(a.Claim, b.Claim) {
		return Verdict{}
	}
	switch {
	case a.Stance == b.Stance && real(a.Claim):
		if !oneEvent(a, b) {
			return Verdict{}
		}
		return Verdict{Relation: Agree, Why: []string{"both say that it is so"}}
	case real(a.Claim) && b.Stance == stance.Denied || a.Stance == stance.Denied && real(b.Claim):
		why := []string{"one says that it is so, the other that it is not"}
		if named(a.Claim) && named(b.Claim) && a.Speaker != b.Speaker {
			return Verdict{Relation: SourcesDiffer, Why: why}
		}
		return Verdict{Relation: Conflict, Why: why}
	}
	return Verdict{}
}

// judged reports whether no record can settle c, so that two who say so share a view and no fact.
func judged(c *claim.Claim) bool { return c.Opinion || c.Uncheck != "" }

// leastSaid is how many words that are no names two claims without figures must have in common
// besides their predicate.
const leastSaid = 2

// sameSaid reports whether the words of two claims say the same of what they are about: names
// alone do where place or day are the same too, and something happened.
func sameSaid(a, b *claim.Claim) bool {
	both, part := commonContent(a, b)
	names := map[string]bool{}
	for _, n := range append(argNames(a), argNames(b)...) {
		for w := range strings.FieldsSeq(n) {
			names[stem(w)] = true
		}
	}
	said := slices.DeleteFunc(both, func(w string) bool { return names[w] })
	if len(said) >= leastSaid && part >= leastShare {
		return true
	}
	return !nominal(a) && !nominal(b) && (a.Key.Place != "" && a.Key.Place == b.Key.Place || a.Key.Day.Bounded() && b.Key.Day.Bounded())
}

// nominal reports whether c says what something is, and not what happened.
func nominal(c *claim.Claim) bool {
	return slices.ContainsFunc(c.Args, func(a claim.Arg) bool { return a.Role == claim.To && a.Head == c.Predicate })
}

// oneEvent reports whether claims without figures may tell of one event: in texts of different
// times, the day or the place of it has to be named.
func oneEvent(a, b Side) bool {
	if performed[a.Predicate] || a.Tense == "" || b.Tense == "" { // a heading, or the title of a meeting, tells of nothing
		return false
	}
	if reflexive[a.Key.Thing] || !sameNamed(a.Claim, b.Claim) {
		return false
	}
	return apart(a, b) <= oneTime || apart(a, b) >= unknownTime || dated(a) && dated(b) || a.Key.Place != "" && a.Key.Place == b.Key.Place && a.Key.Event != ""
}

// sameNamed reports whether at least half of the names of the claim with more of them are
// names of the other.
func sameNamed(a, b *claim.Claim) bool {
	x, y := argNames(a), argNames(b)
	both := 0
	for _, n := range x {
		if slices.Contains(y, n) {
			both++
		}
	}
	return 2*both >= max(len(x), len(y)) && sameDoer(a, b)
}

// sameArgs reports whether the doer and what is done to are the same where both are
// known, and one that has a name is.
func sameArgs(a, b *claim.Claim) bool {
	same := 0
	for _, x := range a.Args {
		for _, y := range b.Args {
			if x.Role != y.Role || x.Role != claim.Who && x.Role != claim.Whom {
				continue
			}
			if bearer(x) != bearer(y) {
				return false
			}
			if x.Name != "" && y.Name != "" {
				same++
			}
		}
	}
	return same > 0
}

// bearer is who or what an argument stands for.
func bearer(a claim.Arg) string {
	if a.Name != "" {
		return Fold(a.Name)
	}
	return a.Head
}

// date is an instant as a date for people.
func date(seconds float64) string {
	const far = 2e11 // past it no date can be written
	return time.Unix(int64(min(max(seconds, -far), far)), 0).UTC().Format("2 January 2006")
}
