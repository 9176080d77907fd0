package ledger

import (
	"cmp"
	"context"
	"fmt"
	"slices"

	"github.com/sayso/sayso/claim"
)

// Told is a figure as one claim of a ledger gives it.
type Told struct {
	Claim    *claim.Claim
	Figure   *claim.Figure
	Ref      string // of the claim
	Document *Document
	Move     Move // from the figure that the same speaker gave before
}

// Move says how a figure stands to the one that the same speaker gave before; "" where it is not
// known who gives it.
type Move string

// The moves.
const (
	First  Move = "first"
	Same   Move = "same" // both can hold
	Higher Move = "higher"
	Lower  Move = "lower"
)

// Course is how the figure of one thing is told over time, the earliest first.
type Course struct {
	Key  KeyRecord
	Unit string
	Told []Told
}

// Moved is how many times a speaker gives another figure than before.
func (c *Course) Moved() (n int) {
	for i := range c.Told {
		if m := c.Told[i].Move; m == Higher || m == Lower {
			n++
		}
	}
	return n
}

// History gives the courses of figures that claims of q give, of those that more than one
// document tells of. The courses in which a speaker moves most come first.
func History(ctx context.Context, s Store, q ClaimQuery) ([]Course, error) {
	of := map[string]*Course{}
	var keys []string
	docs := map[ID]*Document{}
	for k, err := range s.Claims(ctx, q) {
		if err != nil {
			return nil, err
		}
		told, err := tellings(k)
		if err != nil {
			return nil, err
		}
		for _, t := range told {
			if t.Document, err = cached(ctx, s, docs, k.Document); err != nil {
				return nil, err
			}
			key := courseKey(t)
			if of[key] == nil {
				of[key] = &Course{Key: KeyRecord{string(t.Claim.Key.Event), string(t.Claim.Key.State), t.Figure.Head, t.Claim.Key.Place}, Unit: cmp.Or(t.Figure.Unit, t.Figure.Currency)}
				keys = append(keys, key)
			}
			of[key].Told = append(of[key].Told, t)
		}
	}
	var out []Course
	for _, key := range keys {
		if c := of[key]; c.order() {
			out = append(out, *c)
		}
	}
	slices.SortStableFunc(out, func(a, b Course) int { return cmp.Or(b.Moved()-a.Moved(), len(b.Told)-len(a.Told)) })
	return out, nil
}

// tellings are the figures of a claim that tells of something as being so.
func tellings(k *Claim) ([]Told, error) {
	if k.Stance != "asserted" || !k.HasValue() {
		return nil, nil
	}
	c, err := k.Claim()
	if err != nil {
		return nil, err
	}
	var out []Told
	for i := range c.Quantities {
		f := &c.Quantities[i]
		if f.Type != "ordinal" && f.Type != "age" && f.Type != "duration" && f.Approx != "up" && f.Approx != "down" && f.Head != "" {
			out = append(out, Told{Claim: c, Figure: f, Ref: k.Ref()})
		}
	}
	return out, nil
}

// courseKey is the same for figures of one course.
func courseKey(t Told) string {
	k := t.Claim.Key
	event := string(k.Event) + "/" + string(k.State)
	if k.Event == "" {
		event = t.Claim.Predicate
	}
	return fmt.Sprintf("%s|%s|%s|%s|%s|%s|%s", event, t.Figure.Head, k.Place, k.Scope, t.Figure.Type, t.Figure.Unit, t.Figure.Currency)
}

func cached(ctx context.Context, s Store, docs map[ID]*Document, id ID) (*Document, error) {
	if d := docs[id]; d != nil {
		return d, nil
	}
	d, err := s.Document(ctx, id)
	docs[id] = d
	return d, err
}

// order puts c in order and says how each speaker moves. It reports whether several
// documents tell of it.
func (c *Course) order() bool {
	slices.SortStableFunc(c.Told, func(a, b Told) int { return cmp.Compare(a.Document.Date, b.Document.Date) })
	last := map[string]*claim.Figure{}
	families := map[ID]bool{}
	for i := range c.Told {
		t := &c.Told[i]
		families[t.Document.Family] = true
		who := Fold(cmp.Or(t.Claim.Speaker, t.Document.Byline, t.Document.Publisher))
		if who == "" {
			continue
		}
		t.Move = move(last[who], t.Figure)
		last[who] = t.Figure
	}
	return len(families) > 1
}

func move(before, now *claim.Figure) Move {
	switch {
	case before == nil:
		return First
	case before.Interval.Meets(now.Interval):
		return Same
	case before.Interval.To <= now.Interval.From:
		return Higher
	}
	return Lower
}
