package attribution

import (
	"cmp"
	"slices"

	"github.com/sayso/sayso/span"
)

// piece is a piece of an attribution's content.
type piece struct {
	span.Span
	of int // index of the attribution
}

// Nest says of each attribution which other one's content it lies in (Within):
// the innermost that holds its cue and begins its content no later. Each must have
// a content.
func Nest(as []Attribution) {
	var pieces []piece
	order := make([]int, len(as)) // by where the telling stands
	for i := range as {
		order[i], as[i].Within = i, None
		for _, s := range as[i].Content {
			pieces = append(pieces, piece{s, i})
		}
	}
	slices.SortFunc(pieces, func(a, b piece) int { return cmp.Or(span.Compare(a.Span, b.Span), a.of-b.of) })
	slices.SortStableFunc(order, func(a, b int) int { return as[a].place().Start - as[b].place().Start })
	var open []piece // begun before the place that is looked at
	next := 0
	for _, i := range order {
		at := as[i].place()
		for ; next < len(pieces) && pieces[next].Start <= at.Start; next++ {
			open = append(dropEnded(open, pieces[next].Start), pieces[next])
		}
		open = dropEnded(open, at.Start)
		as[i].Within = innermost(as, open, i)
	}
}

// dropEnded drops the pieces at the top that end by offset. Each is dropped once;
// one that is kept below another, longer one does no harm.
func dropEnded(open []piece, offset int) []piece {
	for len(open) > 0 && open[len(open)-1].End <= offset {
		open = open[:len(open)-1]
	}
	return open
}

// maxOpen is how many pieces, at most, are tried for the innermost.
const maxOpen = 50

// innermost is the attribution whose piece holds i and begins last, or None.
func innermost(as []Attribution, open []piece, i int) int {
	for k := len(open) - 1; k >= max(0, len(open)-maxOpen); k-- {
		p := open[k]
		sooner := cmp.Or(as[p.of].Content[0].Start-as[i].Content[0].Start, p.of-i)
		if sooner < 0 && p.Contains(as[i].place()) {
			return p.of
		}
	}
	return None
}
