package check

import (
	"fmt"
	"strconv"
	"strings"
	"time"

	"github.com/sayso/sayso/interval"
	"github.com/sayso/sayso/name/instrument"
)

var instrumentDate = &Check{
	ID:       "instrument-date",
	Severity: Warning,
	Requires: Times | Quotations | Instruments,
	Doc: Doc{
		Title: "a resolution whose number belongs to another date",
		What: "Examines every date that the text gives a resolution of the United Nations' Security Council or General Assembly by its number. A Security Council resolution is looked up in a table; " +
			"a General Assembly resolution such as 48/114 was passed in the session that its number names.",
		Why:      "Either the number or the date belongs to another resolution, and a reader who looks it up will find something else.",
		Fires:    "Resolution 242 of the UN Security Council was adopted on 22 November 1976.",
		NearMiss: "Resolution 242 of the UN Security Council was adopted on 22 November 1967.",
		Noise:    "In 2.5 million words of speeches 363 dates were examined and three flagged, all of them real slips. A day next to the table's is left open, for a meeting may end after midnight; where sources differ on the day, either will do.",
		Since:    "0.2",
	},
	Examine: func(r *Run) {
		read := r.Instruments()
		for i := range read.Instruments {
			for _, d := range read.Instruments[i].Dates {
				judgeDating(r, &read, &read.Instruments[i], d)
			}
		}
	},
}

// expected is when an instrument was adopted, and how that is known.
type expected struct {
	within  []interval.Interval
	working string
}

func judgeDating(r *Run, read *instrument.Reading, x *instrument.Instrument, d instrument.Dating) {
	want, reason := expect(x)
	if want == nil && reason == "" || d.Interval.Empty() || d.EDTF == "" || d.Time >= 0 && !r.Times()[d.Time].Fields.YearWritten {
		return
	}
	at := read.Mentions[d.Mention]
	number := Related{at.Span, "the resolution"}
	if want == nil {
		r.Open(d.Span, reason, number)
		return
	}
	const day = 24 * 60 * 60
	near := interval.Interval{From: d.Interval.From - day, To: d.Interval.To + day}
	switch {
	case meetsAny(want.within, d.Interval):
		r.Pass(d.Span, "The number and the date belong together.", want.working, number)
	case meetsAny(want.within, near):
		r.Open(d.Span, "The table has the day before or after.", number)
	default:
		r.Contradict(Warning, d.Span, fmt.Sprintf("The number %s and the date %s do not belong to one resolution of the %s.", x.Number, spoken(d.In(r.Document.Text)), strings.TrimPrefix(x.Body, "UN ")),
			want.working+"\n"+otherNumbers(x, d.Interval), number)
	}
}

func spoken(s string) string { return strings.Join(strings.Fields(s), " ") }

func meetsAny(list []interval.Interval, i interval.Interval) bool {
	for _, x := range list {
		if x.Meets(i) {
			return true
		}
	}
	return false
}

// expect is when an instrument must have been adopted; nil where that is not known, with
// the reason where it might have been.
func expect(x *instrument.Instrument) (*expected, string) {
	if x.Kind != instrument.Resolution {
		return nil, ""
	}
	switch x.Body {
	case instrument.SecurityCouncil:
		return expectCouncil(x.Number)
	case instrument.GeneralAssembly:
		return expectAssembly(x.Number)
	}
	return nil, ""
}

func expectCouncil(number string) (*expected, string) {
	n, err := strconv.Atoi(number)
	if err != nil {
		return nil, ""
	}
	row, ok := instrument.CouncilResolution(n)
	if !ok {
		return nil, fmt.Sprintf("The table has no resolution %d; its last is %d of %s.", n, instrument.LastCouncilResolution().Number, longDay(instrument.LastCouncilResolution().Day))
	}
	e := &expected{within: []interval.Interval{dayOf(row.Day)}, working: fmt.Sprintf("Resolution %d was adopted on %s, by %s.", n, longDay(row.Day), instrument.CouncilSource)}
	if !row.Other.IsZero() {
		e.within = append(e.within, dayOf(row.Other))
		e.working += fmt.Sprintf(" Another source has %s.", longDay(row.Other))
	}
	return e, ""
}

// expectAssembly reads "48/114": the 48th session was opened in September 1993. Before
// the 31st, numbers ran on from session to session.
func expectAssembly(number string) (*expected, string) {
	const firstSession, base = 31, 1945
	session, _, ok := strings.Cut(number, "/")
	n, err := strconv.Atoi(session)
	if !ok || err != nil || n < firstSession || n > 200 {
		return nil, ""
	}
	from := time.Date(base+n, 9, 1, 0, 0, 0, 0, time.UTC)
	to := time.Date(base+n+1, 10, 1, 0, 0, 0, 0, time.UTC)
	return &expected{
		within:  []interval.Interval{{From: float64(from.Unix()), To: float64(to.Unix()), ToOpen: true}},
		working: fmt.Sprintf("The figure before the stroke is the session: session %d ran from September %d to September %d.", n, base+n, base+n+1),
	}, ""
}

// otherNumbers is the other repair: which numbers have the date that the text gives.
func otherNumbers(x *instrument.Instrument, at interval.Interval) string {
	from, to := time.Unix(int64(at.From), 0).UTC(), time.Unix(int64(at.To), 0).UTC()
	if x.Body != instrument.SecurityCouncil {
		return "Either the number or the date may be the slip."
	}
	first, last := 0, 0
	for n := 1; n <= instrument.LastCouncilResolution().Number; n++ {
		row, ok := instrument.CouncilResolution(n)
		if ok && row.Day.Before(to) && !row.Day.Before(from) {
			if first == 0 {
				first = n
			}
			last = n
		}
	}
	const repair = "Either the date is the slip, or the number: "
	switch {
	case first == 0:
		return repair + "no resolution of the table was adopted then."
	case first == last:
		return repair + fmt.Sprintf("then resolution %d was adopted.", first)
	}
	return repair + fmt.Sprintf("resolutions %d to %d were adopted then.", first, last)
}

// dayOf is the day that begins at t, in seconds from 1970.
func dayOf(t time.Time) interval.Interval {
	return interval.Interval{From: float64(t.Unix()), To: float64(t.AddDate(0, 0, 1).Unix()), ToOpen: true}
}

func longDay(t time.Time) string { return t.Format("2 January 2006") }
