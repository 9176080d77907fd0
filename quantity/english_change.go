package quantity

import (
	"strings"

	"github.com/sayso/sayso/language/segment"
)

// direction is which way a word of change goes.
type direction struct {
	approx Approx
	losing bool // lost, gained: of people and things it tells no trend
}

// changeWords say that the figure behind them is by how much, or to what, something
// has changed.
var changeWords = segment.NewTable(func() map[string]direction {
	m := map[string]direction{}
	for _, l := range []struct {
		d     direction
		words string
	}{
		{direction{approx: Up}, `rose rise rises risen rising grew grow grows grown growing increased increase increases increasing climbed climb
			climbs climbing jumped jump jumps jumping surged surge surges surging soared soar soars soaring advanced advance advances advancing
			leaped leapt leap leaps leaping rallied rally rallies rallying swelled swell swells expanded expand expands expanding strengthened strengthens improved improves
			improving spiked rocketed skyrocketed ballooned accelerated appreciated rebounded up higher mounted edged-up widened heightened`},
		{direction{approx: Down}, `fell fall falls fallen falling dropped drop drops dropping declined decline declines declining decreased
			decrease decreases decreasing slid slide slides sliding slipped slip slips slipping tumbled tumble tumbles tumbling sank sink
			sinks sinking shrank shrink shrinks shrunk shrinking plunged plunge plunges plunging plummeted plummet plummets plummeting
			dipped dip dips dipping eased eases easing retreated retreats retreating contracted contracts contracting narrowed slumped
			slumps slumping reduced reduces reducing weakened weakens depreciated crashed dwindled down sagged lowered`},
		{direction{Up, true}, `gained gain gains gaining added adds adding put-on`},
		{direction{Down, true}, `lost lose loses losing shed sheds shedding cut cuts cutting`},
	} {
		for _, w := range strings.Fields(l.words) {
			m[w] = l.d
		}
	}
	return m
}())
