package match

import (
	"fmt"
	"math"
	"slices"
	"strings"

	"github.com/sayso/sayso/claim"
	"github.com/sayso/sayso/interval"
)

// The weights of the answers. They were set by hand and tried on the development
// half of ECB+; no model is trained.
const (
	anchorWeight = 1.0 // what counts as a thing that ties two claims
	leastSum     = 3.0
	halfSum      = 2.0 // the sum that is as likely as not
)

// questions are asked in this order, the cheapest first. Each is symmetric.
var questions = []func(a, b Side) answer{sameEvent, sameScope, sameThing, sameDay, samePlace, sameInstrument, sameNames, sameStory, sameFigures}

// sameEvent: claims of different kinds or states never speak of one fact.
func sameEvent(a, b Side) answer {
	switch {
	case a.Key.Event != b.Key.Event || a.Key.State != b.Key.State:
		return answer{weight: parted}
	case a.Key.Event != "":
		return answer{weight: 0.5, why: "both tell of " + eventWords(a.Key)}
	case a.Predicate == b.Predicate:
		return answer{why: fmt.Sprintf("both say “%s”", a.Predicate)}
	}
	return answer{weight: parted}
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
	switch x, y := a.Key.Thing, b.Key.Thing; {
	case x == "" || y == "":
		return answer{}
	case root(x) == root(y):
		return answer{weight: 0.5, why: fmt.Sprintf("both are about “%s”", x)}
	case narrower(x, y) || narrower(y, x):
		part, whole := x, y
		if narrower(y, x) {
			part, whole = y, x
		}
		return answer{weight: 0.25, why: fmt.Sprintf("“%s” is a kind of “%s”", part, whole)}
	}
	return answer{weight: parted}
}

// oneDay is a day in seconds.
const oneDay = 24 * 60 * 60

func sameDay(a, b Side) answer {
	x, y := a.Key.Day, b.Key.Day
	if !x.Bounded() || !y.Bounded() {
		return answer{kind: day}
	}
	if !x.Meets(y) {
		return answer{weight: parted}
	}
	widest := max(x.Width(), y.Width())
	switch {
	case widest <= 2*oneDay:
		return answer{day, 2, "both on " + dayWords(x, y)}
	case widest <= 40*oneDay:
		return answer{day, 1.25, "in times that meet, " + dayWords(x, y)}
	case widest <= 370*oneDay:
		return answer{day, 0.75, "in times that meet, " + dayWords(x, y)}
	}
	return answer{kind: day}
}

func samePlace(a, b Side) answer {
	x, y := a.Key.Place, b.Key.Place
	switch {
	case x == "" || y == "":
		return answer{kind: place}
	case x == y:
		return answer{place, 2, "both in " + name(a)}
	case within(a, y):
		return answer{place, 1.25, fmt.Sprintf("%s lies in %s, as the text says", name(a), name(b))}
	case within(b, x):
		return answer{place, 1.25, fmt.Sprintf("%s lies in %s, as the text says", name(b), name(a))}
	case a.Names[y] > 0 && b.Names[x] > 0:
		return answer{place, 0.5, fmt.Sprintf("both texts name %s and %s", name(a), name(b))}
	}
	return answer{weight: parted}
}

// within reports whether the place of s lies in the folded place p, as its text says.
func within(s Side, p string) bool {
	return s.Place != nil && slices.ContainsFunc(s.Place.Within, func(w string) bool { return Fold(w) == p })
}

// name is the place of s as written.
func name(s Side) string {
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
	return answer{weight: anchorWeight * math.Sqrt(float64(len(both))), why: "both name " + strings.Join(both, ", ")}
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

// The likeness of two texts' names from which they may tell one story, and below which
// they do not.
const (
	oneStory   = 0.3
	noStory    = 0.02
	storyScale = 3
)

// sameStory: the names that two texts speak of, weighed by how rare they are,
// tell one event from another that looks like it.
func sameStory(a, b Side) answer {
	if len(a.Names) == 0 || len(b.Names) == 0 {
		return answer{}
	}
	c := cosine(a.Names, b.Names)
	switch {
	case a.Doc == b.Doc:
		return answer{weight: anchorWeight, why: "both stand in one text"}
	case c >= oneStory:
		return answer{weight: storyScale * c, why: "the texts name " + strings.Join(shared(a.Names, b.Names), ", ")}
	case c <= noStory:
		return answer{weight: -1}
	}
	return answer{weight: 0.5}
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

// sameFigures: a figure that both claims give beside the one they are compared by.
func sameFigures(a, b Side) answer {
	n := 0
	for _, x := range a.Quantities {
		for _, y := range b.Quantities {
			if comparable(x, y) && x.Value == y.Value && x.Interval.Exact() {
				n++
				break
			}
		}
	}
	if n < 2 {
		return answer{}
	}
	return answer{weight: anchorWeight, why: fmt.Sprintf("%d of their figures are the same", n)}
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
