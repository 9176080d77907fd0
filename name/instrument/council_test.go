package instrument

import (
	"strings"
	"testing"
	"time"
)

func TestCouncilTable(t *testing.T) {
	lines := 0
	for line := range strings.Lines(councilTable) {
		if !strings.HasPrefix(line, "#") {
			lines++
		}
	}
	if got := len(council()); got != lines || got < 2800 {
		t.Errorf("%d of the table's %d lines are read", got, lines)
	}
	last := LastCouncilResolution()
	previous := Adoption{}
	for n := 1; n <= last.Number; n++ {
		a, ok := CouncilResolution(n)
		if !ok {
			continue
		}
		if a.Day.Before(previous.Day) && previous.Other.IsZero() {
			t.Errorf("resolution %d was adopted before %d, which no second source explains", n, previous.Number)
		}
		if v := a.Votes; v != nil && (v.For+v.Against+v.Abstaining > 15 || v.For < 7) {
			t.Errorf("resolution %d: votes %+v", n, *v)
		}
		previous = a
	}
	if a, ok := CouncilResolution(242); !ok || !a.Day.Equal(time.Date(1967, 11, 22, 0, 0, 0, 0, time.UTC)) {
		t.Errorf("resolution 242: %v", a)
	}
	if _, ok := CouncilResolution(666); ok {
		t.Error("the table has no resolution 666")
	}
}
