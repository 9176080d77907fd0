package match

import (
	"fmt"
	"math"
	"slices"
	"strings"

	"github.com/sayso/sayso/claim"
	"github.com/sayso/sayso/interval"
)

// questions are asked in this order, the cheapest first. Each is symmetric. Their weights
// were set by hand, with the development half of ECB+ in view; no model is trained.
var questions = []func(a, b Side) answer{sameEvent, sameScope, sameThing, sameDay, samePlace, sameInstrument, sameNames, sameSort, sameWords, sameStory, sameFigure}

// timeless are the questions of what is planned and what came of it: the day that was set
// need not be the day on which something came of it.
var timeless = []func(a, b Side) answer{sameEvent, sameThing, samePlace, sameInstrument, sameNames, sameStory}

// sameEvent: claims of different kinds or states never speak of one fact.
func sameEvent(a, b Side) answer {
	x, y := a.Key, b.Key
	switch {
	case x.Event != "" && y.Event != "" && (x.Event != y.Event || x.State != y.State):
		return answer{weight: parted}
	case x.Event != "" && y.Event != "":
		return answer{event, 1, "both tell of " + eventWords(x)}
	case light[a.Predicate] || light[b.Predicate]:
		return answer{weight: -1} // what "be" and "take" say is said by the words around them
	case a.Predicate == b.Predicate:
		return answer{event, 0.75, fmt.Sprintf("both say “%s”", a.Predicate)}
	}
	return answer{weight: -0.5}
}

func eventWords(k claim.Key) string {
	if k.State == "" || string(k.State) == string(k.Event) {
		return string(k.Event)
	}
	return fmt.Sprintf("%s (%s)", k.Event, k.State)
}

func sameScope(a, b Side) answer {
	if a.Key.Scope != b.Key.Scope {
		return answer{weight: parted}
	}
	return answer{}
}

func sameThing(a, b Side) answer {
	x, y := a.thing(), b.thing()
	switch {
	case x == "" || y == "":
		return answer{}
	case root(x) == root(y):
		return answer{weight: 0.75, why: fmt.Sprintf("both are about “%s”", x)}
	case siblings(x, y):
		return answer{why: fmt.Sprintf("“%s” and “%s” may be the same people", min(x, y), max(x, y))}
	case narrower(y, x):
		x, y = y, x
	case !narrower(x, y):
		return answer{weight: parted}
	}
	return answer{weight: 0.5, why: fmt.Sprintf("“%s” is a kind of “%s”", x, y)}
}

// thing is what s's figure counts, or else what the claim is about.
func (s Side) thing() string {
	if s.figure != nil && s.figure.Head != "" {
		return s.figure.Head
	}
	return s.Key.Thing
}

// oneDay is a day in seconds.
const oneDay = 24 * 60 * 60

func sameDay(a, b Side) answer {
	x, y := a.Key.Day, b.Key.Day
	if !x.Bounded() || !y.Bounded() {
		return undated(a, b)
	}
	if !x.Meets(y) {
		return answer{weight: parted}
	}
	if today(a) || today(b) {
		return answer{weight: 0.25} // "now" and "today" are the day of every text of that day
	}
	widest := max(x.Width(), y.Width())
	switch {
	case widest <= 2*oneDay:
		return answer{tie, 2, "both on " + dayWords(x, y)}
	case widest <= 40*oneDay:
		return answer{tie, 1.25, "in times that meet, " + dayWords(x, y)}
	case widest <= 370*oneDay:
		return answer{tie, 0.75, "in times that meet, " + dayWords(x, y)}
	}
	return answer{}
}

// oneNews is how far apart texts may be that report one event without saying when it was.
const oneNews = 4 * oneDay

// undated parts claims of what happens again and again, such as tolls of quakes, where not both
// say when it was and their texts are not of one time.
func undated(a, b Side) answer {
	long := apart(a, b)
	if !happening(a) || long <= oneNews || long >= unknownTime || sameNames(a, b).weight > 0 {
		return answer{}
	}
	if sameWords(a, b).weight > 0 && long <= oneTime {
		return answer{}
	}
	return answer{weight: parted}
}

// happening reports whether s is of a kind of event of which a later one is another one.
func happening(s Side) bool { return growing[s.Key.State] || growing[claim.State(s.Key.Event)] }

// today reports whether the day of s is its document's own.
func today(s Side) bool {
	return s.Key.Day.Width() <= oneDay && s.Key.Day.From == s.Context.Day.From && !s.eventDay()
}

// eventDay reports whether the text names the day that s is about by its date.
func (s Side) eventDay() bool {
	return s.Time != nil && strings.ContainsAny(s.Time.Text, "0123456789") && !s.Time.Inherited
}

func samePlace(a, b Side) answer {
	x, y := a.Key.Place, b.Key.Place
	switch {
	case x == "" || y == "":
		return answer{}
	case x == y:
		return answer{tie, 2, "both in " + placeName(a)}
	case within(a, y):
		return answer{tie, 1.25, fmt.Sprintf("%s lies in %s, as the text says", placeName(a), placeName(b))}
	case within(b, x):
		return answer{tie, 1.25, fmt.Sprintf("%s lies in %s, as the text says", placeName(b), placeName(a))}
	case a.Words[y] > 0 && b.Words[x] > 0:
		return answer{tie, 0.5, fmt.Sprintf("both texts name %s and %s", placeName(a), placeName(b))}
	}
	return answer{weight: parted}
}

// within reports whether the place of s lies in the folded place p, as its text says.
func within(s Side, p string) bool {
	return s.Place != nil && slices.ContainsFunc(s.Place.Within, func(w string) bool { return Fold(w) == p })
}

// placeName is the place of s as written.
func placeName(s Side) string {
	if s.Place != nil && s.Place.Name != "" {
		return s.Place.Name
	}
	return s.Key.Place
}

func sameInstrument(a, b Side) answer {
	x, y := a.Instrument, b.Instrument
	switch {
	case x == nil || y == nil:
		return answer{}
	case x.Number != "" && y.Number != "" && x.Number != y.Number:
		return answer{weight: parted}
	case x.Number != "" && x.Number == y.Number && (x.Body == y.Body || x.Body == "" || y.Body == ""):
		return answer{weight: 2, why: "both under " + x.Name}
	}
	return answer{}
}

// sameNames: proper names in both claims tie them, each one once.
func sameNames(a, b Side) answer {
	have := argNames(a.Claim)
	var both []string
	for _, n := range argNames(b.Claim) {
		if slices.Contains(have, n) && n != a.Key.Place {
			both = append(both, n)
		}
	}
	if len(both) == 0 {
		return answer{}
	}
	return answer{tie, math.Sqrt(float64(len(both))), "both name " + strings.Join(both, ", ")}
}

// argNames are the folded proper names among c's arguments.
func argNames(c *claim.Claim) []string {
	var out []string
	for _, a := range c.Args {
		if n := Fold(a.Name); n != "" && !slices.Contains(out, n) {
			out = append(out, n)
		}
	}
	return out
}

// How the likeness of two texts' words weighs. Texts of one event are alike by 0.1 to 0.6,
// those of two events that look alike by 0 to 0.3.
const (
	usualLikeness = 0.12
	storyScale    = 8
	leastStory    = -1
	mostStory     = 2.5
)

// sameStory: the names and words of two texts, weighed by how rare they are, tell one event
// from another that looks like it.
func sameStory(a, b Side) answer {
	if a.Context == b.Context {
		return answer{weight: 1, why: "both stand in one text"}
	}
	if len(a.Words) == 0 || len(b.Words) == 0 {
		return answer{}
	}
	least := float64(leastStory)
	if sameWords(a, b).weight > 0 {
		least = 0 // texts about all the world need not be alike
	}
	out := answer{weight: min(max(storyScale*(cosine(a.Words, b.Words)-usualLikeness), least), mostStory)}
	if out.weight >= 1 {
		out.why = "both texts speak of " + strings.Join(shared(a.Words, b.Words), ", ")
	}
	return out
}

// cosine is the likeness of two weighed sets of names, from 0 to 1. Names are added in
// order, so that the sum is the same each time.
func cosine(a, b map[string]float64) float64 {
	var dot float64
	for _, n := range common(a, b) {
		dot += a[n] * b[n]
	}
	if dot == 0 {
		return 0
	}
	return dot / math.Sqrt(square(a)*square(b))
}

func square(a map[string]float64) (sum float64) {
	for _, k := range sortedKeys(a) {
		sum += a[k] * a[k]
	}
	return sum
}

func common(a, b map[string]float64) []string {
	var out []string
	for _, n := range sortedKeys(a) {
		if b[n] > 0 {
			out = append(out, n)
		}
	}
	return out
}

func sortedKeys(m map[string]float64) []string {
	out := make([]string, 0, len(m))
	for k := range m {
		out = append(out, k)
	}
	slices.Sort(out)
	return out
}

// mostShared is how many names are given as a reason.
const mostShared = 3

// shared are the weightiest names of both.
func shared(a, b map[string]float64) []string {
	both := common(a, b)
	slices.SortStableFunc(both, func(x, y string) int {
		if d := a[y]*b[y] - a[x]*b[x]; d > 0 {
			return 1
		} else if d < 0 {
			return -1
		}
		return 0
	})
	return both[:min(len(both), mostShared)]
}

// manyFrom is the number from which an equal count is no chance.
const manyFrom = 20

// sameFigure: an equal figure ties the more, the less likely it is to be equal by chance.
func sameFigure(a, b Side) answer {
	if a.figure == nil || a.figure.Value != b.figure.Value || !a.figure.Interval.Exact() || !b.figure.Interval.Exact() {
		return answer{}
	}
	if v := math.Abs(a.figure.Value); v < manyFrom || math.Mod(v, 10) == 0 {
		return answer{weight: 0.25}
	}
	return answer{weight: 1, why: "both give " + a.figure.Text}
}

// dayWords names the time in which x and y meet.
func dayWords(x, y interval.Interval) string {
	m := x.Meet(y)
	from, to := date(m.From), date(m.To-1)
	if from == to {
		return from
	}
	return from + " to " + to
}
