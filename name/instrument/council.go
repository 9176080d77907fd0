package instrument

import (
	_ "embed"
	"strconv"
	"strings"
	"sync"
	"time"
)

//go:embed council.csv
var councilTable string

// CouncilSource names the source of the table of the Security Council's resolutions, for
// the working of a finding.
const CouncilSource = "the United Nations' tables of Security Council resolutions"

// Adoption is a row of the table of the Security Council's resolutions.
type Adoption struct {
	Number int
	Day    time.Time // midnight UTC of the day of adoption
	Other  time.Time // the day that another source gives; zero where the sources agree
	Votes  *Votes    // nil where the table has none
}

// Votes are the votes of a body.
type Votes struct{ For, Against, Abstaining int }

var council = sync.OnceValue(func() map[int]Adoption {
	out := make(map[int]Adoption, 2900)
	for line := range strings.Lines(councilTable) {
		if a, ok := adoption(strings.TrimSpace(line)); ok {
			out[a.Number] = a
		}
	}
	return out
})

// adoption reads a line of the table.
func adoption(line string) (Adoption, bool) {
	fields := append(strings.Split(line, ","), "", "", "")
	number, err := strconv.Atoi(fields[0])
	if err != nil {
		return Adoption{}, false
	}
	day, err := time.Parse(time.DateOnly, fields[1])
	if err != nil {
		return Adoption{}, false
	}
	a := Adoption{Number: number, Day: day}
	a.Other, _ = time.Parse(time.DateOnly, fields[3])
	if v := strings.Split(fields[2], "-"); len(v) == 3 {
		n := [3]int{}
		for i := range v {
			n[i], _ = strconv.Atoi(v[i])
		}
		a.Votes = &Votes{n[0], n[1], n[2]}
	}
	return a, true
}

// CouncilResolution is the adoption of the Security Council's resolution of that number,
// where the table has it.
func CouncilResolution(number int) (Adoption, bool) {
	a, ok := council()[number]
	return a, ok
}

// LastCouncilResolution is the highest number in the table, and its day. Of what came
// later the table knows nothing.
func LastCouncilResolution() Adoption {
	last := Adoption{}
	for _, a := range council() {
		if a.Number > last.Number {
			last = a
		}
	}
	return last
}
