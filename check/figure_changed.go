package check

import (
	"fmt"
	"slices"
	"strings"

	"github.com/sayso/sayso/claim"
	"github.com/sayso/sayso/claim/stance"
	"github.com/sayso/sayso/span"
)

var figureChanged = &Check{
	ID:       "figure-changed",
	Severity: Note,
	Requires: Quantities | Claims,
	Doc: Doc{
		Title:    "one thing counted twice, with two figures",
		What:     "Claims of one speaker that tell of the same kind of event, of the same thing counted, and that share who did it, whom it befell, the place or the day, are compared; so is a figure behind “the” with the only figure given before for such things. Flagged where the figures leave no value that fits both.",
		Why:      "A figure was changed in one place and not in the other, or two things are told of in the same words, or the later one is an update that does not say so.",
		Fires:    "The flood destroyed 40 houses in Oru. The mayor spoke of a black day. The flood destroyed 45 houses in Oru.",
		NearMiss: "The flood destroyed 40 houses in Oru. By Friday the figure had risen: the flood had destroyed 45 houses in Oru.",
		Noise:    "Texts tell of look-alike events in the same words, so this check stays at note level until a precision of 0.8 on clean news has been measured. Claims that name different places, days, people or sources are never compared, nor are parts with wholes, nor what words such as “rose”, “revised” and “another” explain.",
		Since:    "0.1",
	},
	Examine: examineChanged,
}

// stated is a figure that a claim gives.
type stated struct {
	*claim.Claim
	*claim.Figure
	ties  []string // folded names and nouns of what the claim is about, without the thing counted
	names []string // those of ties that are names
}

func examineChanged(r *Run) {
	defer r.examineTakenUp()
	if !r.mayHaveChanged() {
		return
	}
	before := map[string][]*stated{}
	claims := r.Claims()
	for i := range claims {
		c := &claims[i]
		for k := range c.Quantities {
			s := newStated(c, &c.Quantities[k])
			if !s.compared(r) {
				continue
			}
			key := s.kind()
			if r.tellOfChange(s, before[key]) {
				continue
			}
			before[key] = append(before[key], s)
		}
	}
}

// mostCompared is with how many figures before it, of its kind, one is compared.
const mostCompared = 20

// tellOfChange compares s with those of its kind before it, the nearest first; true
// where it differs.
func (r *Run) tellOfChange(s *stated, before []*stated) bool {
	for i := len(before) - 1; i >= max(0, len(before)-mostCompared); i-- {
		a := before[i]
		if !near(a.Figure.Value, s.Figure.Value) || !a.sameFact(s) {
			continue
		}
		related := Related{a.Figure.Span, "the figure before"}
		if a.Figure.Interval.Meets(s.Figure.Interval) {
			r.Pass(s.Figure.Span, "The same figure is given before.", working(a, s), related)
			return false
		}
		r.Fail(s.Figure.Span, fmt.Sprintf("Here it is %s; before it was %s.", s.say(), a.say()), working(a, s), related)
		return true
	}
	return false
}

// say is a figure with what it counts.
func (s *stated) say() string {
	if s.Figure.Thing == "" || strings.Contains(s.Figure.Text, s.Figure.Thing) {
		return "“" + s.Figure.Text + "”"
	}
	return "“" + s.Figure.Text + " " + s.Figure.Thing + "”"
}

func working(a, b *stated) string {
	return fmt.Sprintf("Before: %s\nHere: %s\n%s and %s have no value in common.", a.Gloss, b.Gloss, a.Figure.Interval, b.Figure.Interval)
}

func newStated(c *claim.Claim, f *claim.Figure) *stated {
	s := &stated{Claim: c, Figure: f}
	for i := range c.Args {
		a := &c.Args[i]
		if a.Overlaps(f.Span) || a.Role == claim.AtTime {
			continue
		}
		if a.Name != "" {
			s.names = append(s.names, strings.ToLower(a.Name))
			s.ties = append(s.ties, strings.ToLower(a.Name))
		} else if a.Head != "" && a.Head != f.Head {
			s.ties = append(s.ties, a.Head)
		}
	}
	return s
}

// compared reports whether a claim's figure may be compared with others: it is
// asserted as a whole, and nothing in its sentence explains another figure.
func (s *stated) compared(r *Run) bool {
	if s.Stance != stance.Asserted || s.Certainty != stance.Certain || s.Key.Scope != "" && s.Key.Scope != "total" || s.counted() == "" {
		return false
	}
	if s.Figure.Type != "cardinal" && s.Figure.Type != "money" && s.Figure.Type != "measure" || movingEvents[s.Event] {
		return false
	}
	if s.Figure.Type == "cardinal" && s.Figure.Interval.To < 1 {
		return false // a share, "one in six": no number of things
	}
	return !accounted(r, s.Claim.Span) && !partOf(r.Document.Text, s.Figure.Span) && !difference(r.Document.Text, s.Figure.Span)
}

// difference reports whether the figure at s is one between two numbers: "29 fewer than in 2013".
func difference(text string, s span.Span) bool {
	behind := strings.Fields(text[s.End:min(len(text), s.End+40)])
	for _, w := range behind[:min(len(behind), 3)] {
		switch w {
		case "fewer", "more", "less":
			return true
		}
	}
	return false
}

// movingEvents are the events whose figures differ from one telling to the next.
var movingEvents = map[claim.Event]bool{claim.Change: true, claim.Composition: true, claim.Trade: true, claim.Vote: true}

// accounted reports whether the sentence of s has words for an update, a part or a
// repetition.
func accounted(r *Run, s span.Span) bool {
	t := r.Text()
	i := t.SentenceAt(s.Start)
	if i >= len(t.Sentences) {
		return false
	}
	for k := t.Sentences[i].First; k < t.Sentences[i].Last; k++ {
		if _, ok := accounting.Of(t, k); ok {
			return true
		}
		if _, ok := countedBefore.Of(t, k); ok && k > t.Sentences[i].First && strings.EqualFold(t.Of(k-1), "of") {
			return true
		}
	}
	return false
}

// partOf reports whether the figure at s is a part of one that follows: "12 of the 40".
func partOf(text string, s span.Span) bool {
	behind := strings.ToLower(strings.Join(strings.Fields(text[s.End:min(len(text), s.End+24)]), " "))
	return strings.HasPrefix(behind, "of the ") || strings.HasPrefix(behind, "of them") || strings.HasPrefix(behind, "of whom") || strings.HasPrefix(behind, "of these") || strings.HasPrefix(behind, "of those")
}

// counted is the noun for what the figure counts or measures.
func (s *stated) counted() string {
	if s.Figure.Head != "" {
		return s.Figure.Head
	}
	return s.Key.Thing
}

// kind is what figures must share to be compared.
func (s *stated) kind() string {
	head := s.counted()
	if anyPeople[head] {
		head = "person"
	}
	what := string(s.Event) + "/" + string(s.State)
	if s.Event == "" {
		what = s.Predicate
	}
	return strings.Join([]string{what, head, s.Figure.Type, s.Unit, s.Currency}, " ")
}

// sameFact reports whether a and b, of one kind, tell of one thing: of one speaker, with
// something in common that ties them and nothing that parts them.
func (a *stated) sameFact(b *stated) bool {
	if a.Speaker != b.Speaker || a.Claim == b.Claim || a.Claim.Overlaps(b.Figure.Span) {
		return false
	}
	if a.Key.Place != "" && b.Key.Place != "" && a.Key.Place != b.Key.Place || !a.Key.Day.Meets(b.Key.Day) {
		return false
	}
	if !subset(a.names, b.names) && !subset(b.names, a.names) {
		return false
	}
	if x, y := agent(a), agent(b); x != "" && y != "" && x != y {
		return false
	}
	placed := a.Key.Place != "" && a.Key.Place == b.Key.Place && !a.Place.Inherited && !b.Place.Inherited
	dated := a.Key.Day.Bounded() && b.Key.Day.Bounded() && !a.Time.Inherited && !b.Time.Inherited
	return placed || dated || slices.ContainsFunc(a.ties, func(t string) bool { return slices.Contains(b.ties, t) })
}

// agent is who or what did it; "" where that is not said.
func agent(s *stated) string {
	for i := range s.Args {
		if a := &s.Args[i]; a.Role == claim.Who && !a.Overlaps(s.Figure.Span) {
			if a.Name != "" {
				return strings.ToLower(a.Name)
			}
			return a.Head
		}
	}
	return ""
}

func subset(a, b []string) bool {
	return !slices.ContainsFunc(a, func(x string) bool { return !slices.Contains(b, x) })
}
